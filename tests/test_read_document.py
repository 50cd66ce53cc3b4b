"""One walk over a file: what it holds as it was written, and what a plan has no use for."""

import subprocess
import sys

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from innenforskap.finding import Finding
from innenforskap.i18n import Language
from innenforskap.model.raw import Plain, Raw
from innenforskap.place import Place
from innenforskap.read.decode import CONTROL
from innenforskap.read.document import DEPTH_LIMIT, EVENTS_LIMIT, document
from innenforskap.read.rules import content
from innenforskap.read.rules import yaml as rules

BILLION_LAUGHS = 'a: &a ["x", "x"]\n' + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


def _value(text: str) -> Raw:
    found = document("a.yaml", text)
    assert (found.findings, found.whole) == ((), True)
    return found.value


def _wrong(text: str) -> Finding:
    [finding] = document("a.yaml", text).findings
    return finding


def test_a_document_is_texts_mappings_lists_and_nothing() -> None:
    assert _value("a: b\nc: [d, {e: f}]\ng:\nh: ~\ni: null\n") == {
        "a": "b",
        "c": ["d", {"e": "f"}],
        "g": None,
        "h": None,
        "i": None,
    }


@pytest.mark.parametrize("word", ["1804", "0301", "2.6", "NO", "no", "yes", "12:30", "1_000", "1e3", "2026-06-15"])
def test_nothing_is_given_a_type(word: str) -> None:
    value = _value(f"a: {word}\n")

    assert value == {"a": word}
    assert isinstance(value, dict)
    assert isinstance(value["a"], Plain)


@pytest.mark.parametrize("written", ['"x"', "'x'", "|\n  x", ">\n  x"])
def test_what_stands_in_quotes_or_a_block_is_known_to(written: str) -> None:
    value = _value(f"a: {written}\n")

    assert isinstance(value, dict)
    assert not isinstance(value["a"], Plain)


@pytest.mark.parametrize("text", ["", "\n\n", "# en kommentar\n", "---\n", "--- # tom\n", "~\n", "%YAML 1.2\n---\n"])
def test_a_file_without_a_value_is_empty(text: str) -> None:
    finding = _wrong(text)

    assert (finding.rule, finding.place) == (rules.EMPTY_FILE, Place("a.yaml"))


def test_a_file_holding_only_what_was_refused_is_not_also_empty() -> None:
    assert [finding.rule for finding in document("a.yaml", "&a ~\n").findings] == [rules.ANCHOR]


@pytest.mark.parametrize(
    ("text", "rule", "line", "column"),
    [
        ("a: 1\nb: &x c\n", rules.ANCHOR, 2, 4),
        ("&x a: 1\n", rules.ANCHOR, 1, 1),
        ("a: &x [b]\n", rules.ANCHOR, 1, 4),
        ("a: *x\n", rules.ALIAS, 1, 4),
        ("*x : a\n", rules.ALIAS, 1, 1),
        ("a: 1\n<<: {b: c}\n", rules.MERGE_KEY, 2, 1),
        ("a: !!python/name:os.system\n", rules.TAG, 1, 4),
        ("a: !viktig b\n", rules.TAG, 1, 4),
        ("! a: b\n", rules.TAG, 1, 1),
        ("a: !!set {b}\n", rules.TAG, 1, 4),
        ("a: b\n---\nc: d\n", rules.SECOND_DOCUMENT, 2, 1),
        ("a: b\n---\n", rules.SECOND_DOCUMENT, 2, 1),
        ("---\n---\n---\n", rules.SECOND_DOCUMENT, 2, 1),
        ("? [a]\n: b\n", rules.KEY_IS_NO_TEXT, 1, 3),
        ("{a: b}: c\n", rules.KEY_IS_NO_TEXT, 1, 1),
        ("?\n: b\n", rules.KEY_IS_NO_TEXT, 1, 2),
        ("~: b\n", rules.KEY_IS_NO_TEXT, 1, 1),
        ("a:\n  b: c\n\u00a0 d: e\n", rules.ODD_SPACE, 3, 1),
        ("a: b\n c: [\n", rules.SYNTAX, 2, 2),
    ],
)
def test_what_a_plan_has_no_use_for_ends_the_reading_where_it_stands(
    text: str, rule: object, line: int, column: int
) -> None:
    found = document("a.yaml", text)

    assert (found.value, found.whole) == (None, False)
    assert [finding.rule for finding in found.findings] == [rule]
    place = found.findings[0].place
    assert place is not None
    assert (place.path, place.line, place.column) == ("a.yaml", line, column)


def test_a_merge_key_in_quotes_is_an_ordinary_word() -> None:
    assert _value('"<<": a\n') == {"<<": "a"}


@pytest.mark.parametrize(
    ("first", "second"),
    [("title", "title"), ("title", '"title"'), ("title", "Title"), ("ra\u030ad", "r\u00e5d"), ("STRASSE", "straße")],
)
def test_the_same_key_twice_is_told_with_both_places_and_the_first_is_kept(first: str, second: str) -> None:
    found = document("a.yaml", f"a:\n  {first}: b\n  {second}: c\n")

    [finding] = found.findings
    [related] = finding.related
    assert found == ({"a": {first: "b"}}, (finding,), True)
    assert (finding.rule, finding.facts["first"], finding.facts["second"]) == (rules.DUPLICATE_KEY, 2, 3)
    assert finding.place == Place("a.yaml", 3, 3, (3, 3 + len(second)))
    assert related.place == Place("a.yaml", 2, 3, (2, 3 + len(first)))


def test_every_key_that_stands_twice_is_told() -> None:
    assert len(document("a.yaml", "a: 1\na: 2\na: 3\nb: {c: 1, c: 2}\n").findings) == 3


@pytest.mark.parametrize("line", ["a: sak #42 i rådet", "a: b #c", "a: b # c", "a: b  #c", "a: b\t#c"])
def test_a_text_that_may_have_been_cut_by_a_comment_is_told(line: str) -> None:
    found = document("a.yaml", f"{line}\n")

    assert [finding.rule for finding in found.findings] == [rules.CUT_BY_COMMENT]
    assert found.whole


@pytest.mark.parametrize(
    "line", ["a: b  # c", "a: b  #", "a: b  ## c", "a: b   #!x", "a: b#c", 'a: "sak #42"', "a:  # c", "# c", "a: #c"]
)
def test_an_ordinary_comment_is_none_of_our_business(line: str) -> None:
    assert rules.CUT_BY_COMMENT not in [finding.rule for finding in document("a.yaml", f"{line}\n").findings]


def test_the_last_line_needs_no_line_break() -> None:
    assert _wrong("a: b #c").rule is rules.CUT_BY_COMMENT
    assert _value("a: b") == {"a": "b"}


@pytest.mark.parametrize(("written", "code"), [(r"\0", "U+0000"), (r"\e[31m", "U+001B"), (r"\r", "U+000D")])
def test_a_control_character_is_found_though_it_was_spelled_with_letters(written: str, code: str) -> None:
    found = document("a.yaml", f'a: "b{written}"\nc: d\n')

    [finding] = found.findings
    assert (finding.rule, finding.facts["code"], found.whole) == (content.CONTROL_CHARACTER, code, True)
    assert finding.place == Place("a.yaml", 1, 4, (1, 7 + len(written)))


def test_other_escapes_are_the_characters_they_stand_for() -> None:
    assert _value(r'a: "\u00e5\t\n\"\\"') == {"a": 'å\t\n"\\'}


@pytest.mark.parametrize("pair", ["[]", "{}"])
def test_a_plan_may_be_as_deep_as_the_limit_and_no_deeper(pair: str) -> None:
    left, right = ("[", "]") if pair == "[]" else ("{a: ", "}")

    assert document("a.yaml", left * DEPTH_LIMIT + right * DEPTH_LIMIT).whole
    assert _wrong(left * (DEPTH_LIMIT + 1) + right * (DEPTH_LIMIT + 1)).rule is rules.TOO_DEEP


def test_a_plan_may_have_as_many_parts_as_the_limit_and_no_more() -> None:
    most = EVENTS_LIMIT - 6  # the stream, the document and the list begin and end

    assert document("a.yaml", "- a\n" * most).whole
    finding = _wrong("- a\n" * (most + 1))
    assert finding.rule is rules.TOO_MANY_PARTS
    assert finding.message(Language.NN) == "fila har meir enn 50\N{NO-BREAK SPACE}000 delar"


@pytest.mark.parametrize(
    "text",
    [
        BILLION_LAUGHS,
        "[" * 100_000,
        "[" * 100_000 + "]" * 100_000,
        "{a: " * 50_000,
        "- " * 100_000,
        "a: " + "&a " * 50_000,
        "? " * 100_000,
        "'" + "a\n" * 100_000,
        "a: b #\n" * 10_000,
        "".join(f"k{n}: v\n" for n in range(24_000)),
        "- a b\n" * 40_000,
        "a: " + "x" * 250_000,
        "a: |\n" + "  x\n" * 60_000,
    ],
    ids=lambda text: repr(text[:8]),
)
def test_the_worst_a_stranger_can_send_is_read_or_refused_within_a_second(text: str) -> None:
    # In a process of its own, for what is promised is the reader's time and not that of measuring coverage.
    program = (
        "import sys, time; from innenforskap.read.document import document; text = sys.stdin.read()\n"
        "start = time.process_time(); document('a.yaml', text); print(time.process_time() - start)"
    )
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, input=text, capture_output=True, text=True, check=True, timeout=60)

    assert float(run.stdout) < 1


YAML = st.text(st.sampled_from("ab1 \n\t-?:,[]{}#&*!|>'\"%@`<~=.\\åØ\u00a0\u200b😀"), max_size=60)


@given(st.one_of(YAML, st.text(max_size=60)))
def test_any_text_is_read_or_told_why_not(text: str) -> None:
    assume(not CONTROL.search(text))  # such a text is not decoded

    found = document("a.yaml", text)

    assert found.whole or found.findings
    assert all(finding.place and finding.message(Language.NB) for finding in found.findings)
