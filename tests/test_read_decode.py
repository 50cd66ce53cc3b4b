"""From bytes to text: the encodings people have, and what they take for a YAML file."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.finding import Finding
from innenforskap.i18n import Language
from innenforskap.place import Place
from innenforskap.read.decode import decoded
from innenforskap.read.folder import Source
from innenforskap.read.rules import content

LINES = "title: Veiledning\ntext: |\n  På gulvet\n"


def _text(written: bytes) -> str:
    found = decoded(Source("a.yaml", written))
    assert found.finding is None
    return found.text


def _wrong(written: bytes) -> Finding:
    found = decoded(Source("a.yaml", written)).finding
    assert found is not None
    return found


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_line_ends_and_byte_order_mark_make_no_difference(line_end: str, mark: bytes) -> None:
    assert _text(mark + LINES.replace("\n", line_end).encode()) == LINES


@pytest.mark.parametrize(
    ("codec", "letter", "encoding"),
    [
        ("cp1252", "å", "Windows-1252"),
        ("cp1252", "–", "Windows-1252"),
        ("mac_roman", "ø", "Mac Roman"),
        ("cp850", "å", "DOS (CP850)"),
    ],
)
def test_another_encoding_is_told_by_the_letter_it_would_make(codec: str, letter: str, encoding: str) -> None:
    finding = _wrong("a: æ\n".encode() + f"b: {letter}\n".encode(codec))

    assert finding.rule is content.NOT_UTF8
    assert finding.place == Place("a.yaml", 2, 4, (2, 5))
    assert (finding.facts["character"], finding.facts["encoding"]) == (letter, encoding)


def test_a_byte_that_is_no_letter_anywhere_is_told_as_a_byte() -> None:
    finding = _wrong(b"a: \x90\n")

    assert finding.facts["byte"] == "90"
    assert finding.help(Language.EN) == "save the file again as UTF-8 (in Notepad: Save as, Encoding, UTF-8)"


def test_a_bad_byte_is_placed_by_characters_and_by_lines_of_every_kind() -> None:
    finding = _wrong("\ufeffa: b\r\nc: ååå".encode() + b"\xe5")

    assert finding.place == Place("a.yaml", 2, 7, (2, 8))


def test_what_can_be_read_of_a_file_in_another_encoding_is_kept_to_be_shown() -> None:
    assert decoded(Source("a.yaml", "a: på\r\nb: c".encode("cp1252"))).text == "a: p\ufffd\nb: c"


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_two_or_four_bytes_a_letter_is_not_utf8(codec: str) -> None:
    assert _wrong("title: Veiledning".encode(codec)).rule is content.UTF16


@pytest.mark.parametrize("written", [b"", b"a", b"\0\0", b"\0" * 10, b"a: b\0"])
def test_a_few_zeros_are_not_taken_for_two_bytes_a_letter(written: bytes) -> None:
    finding = decoded(Source("a.yaml", written)).finding

    assert finding is None or finding.rule is content.CONTROL_CHARACTER


@pytest.mark.parametrize(
    ("written", "what"),
    [
        (b"PK\x03\x04\x14", "Word"),
        (b"\xd0\xcf\x11\xe0\xa1", "older|old"),
        (b"%PDF-1.7", "PDF"),
        (b"{\\rtf1", "RTF"),
        (b"\x89PNG\r\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"version https://git-lfs.github.com/spec/v1\n", "LFS"),
        (b"\xef\xbb\xbf\n  <!DOCTYPE html>\n", "HTML"),
        (b"<HTML lang='nb'>", "HTML"),
    ],
)
def test_what_is_no_yaml_is_told_for_what_it_is(written: bytes, what: str) -> None:
    finding = _wrong(written)

    assert (finding.rule, finding.place) == (content.NOT_YAML, Place("a.yaml"))
    assert any(word in finding.message(Language.EN) for word in what.split("|"))


@pytest.mark.parametrize("marker", ["<<<<<<< HEAD", "<<<<<<<", "=======", ">>>>>>> nav", ">>>>>>>"])
def test_what_git_left_behind_is_found_where_it_stands(marker: str) -> None:
    finding = _wrong(f"a: b\n{marker}\nc: d\n".encode())

    assert finding.rule is content.CONFLICT_MARKER
    assert finding.place == Place("a.yaml", 2, 1, (2, 8))


@pytest.mark.parametrize("line", ["a: <<<<<<< HEAD", "======== ", "  =======", ">>>>>>>>", "<<<<<<<x"])
def test_a_line_that_only_looks_like_it_is_no_conflict(line: str) -> None:
    assert decoded(Source("a.yaml", f"{line}\n".encode())).finding is None


@pytest.mark.parametrize(
    "character", ["\0", "\x07", "\x0b", "\x1b", "\x7f", "\x85", "\ufeff", "\u2028", "\u202e", "\u2067"]
)
def test_a_character_no_editor_shows_is_found_where_it_stands(character: str) -> None:
    finding = _wrong(f"a: b\nc: æ{character}d\n".encode())

    assert (finding.rule, finding.place) == (content.CONTROL_CHARACTER, Place("a.yaml", 2, 5, (2, 6)))
    assert finding.facts["code"] == f"U+{ord(character):04X}"


@pytest.mark.parametrize("text", ["a:\tb", "tom linje\n\n", "Sápmi – «sørsamisk» 😀 \u00a0\u00ad", "\u200d"])
def test_everything_else_a_person_writes_is_text(text: str) -> None:
    assert _text(text.encode()) == text


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_told_why_not(written: bytes) -> None:
    found = decoded(Source("a.yaml", written))

    assert "\r" not in found.text
    assert found.finding is None or found.finding.place is not None
