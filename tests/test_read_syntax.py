"""What libyaml's errors mean to a planner: the ways a file written by hand goes wrong, and what the user is told."""

import pytest

from innenforskap.finding import Finding
from innenforskap.i18n import Language
from innenforskap.place import Place
from innenforskap.read.document import document
from innenforskap.read.rules import yaml as rules


def _wrong(text: str) -> Finding:
    return document("a.yaml", text).findings[-1]


def _told(text: str) -> tuple[str, int, int]:
    """Return what is wrong with a text, and at which line and column."""
    finding = _wrong(text)
    place = finding.place or Place("")
    return finding.message(Language.NB).removeprefix("linjen kan ikke leses: "), place.line, place.column


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("text: Neste steg: møte\n", 1, 17),
        ("a: 1\ntext: Neste steg: møte med\n  kommunene\n", 2, 17),
        ("text: “Mål: i jobb”\n", 1, 11),
        ("x" * 1100 + ": a\n", 1, 1101),
    ],
)
def test_a_colon_within_a_text(text: str, line: int, column: int) -> None:
    assert _told(text) == ("teksten har et kolon med mellomrom etter", line, column)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("title Veiledere\nb: c\n", 1, 1),
        ("title:Veiledere\nb: c\n", 1, 1),
        ("title:\u00a0Veiledere\nb: c\n", 1, 1),
        ("title:\n  nb:Veiledere\n\n  nn: c\n", 2, 3),
        ("a: b\ntitle Veiledere\nb: c\n", 2, 1),
        ("a: b\ntitle Veiledere\n", 2, 1),
        ("a: En lang\nsetning som fortsetter\nb: c\n", 2, 1),
        ("a:\n• b\n• c\n", 2, 1),
    ],
)
def test_a_line_without_a_colon(text: str, line: int, column: int) -> None:
    assert _told(text) == ("det mangler et kolon med mellomrom etter", line, column)


def test_a_line_indented_under_a_value() -> None:
    assert _told("a: b\n  c: d\n") == ("linjen er rykket lenger inn enn den over, som alt har en verdi", 2, 3)


@pytest.mark.parametrize(
    ("text", "line", "column", "began"),
    [
        ("a:\n    b: c\n  d: e\n", 3, 3, 1),
        ("a:\n  - b\n - c\n", 3, 2, 1),
        ("a: 1\nb: 2\n- c\n", 3, 1, 1),
        ("- b\na: c\n", 2, 1, 1),
        ("a:\n  - b: c\n   d: e\n", 3, 4, 2),
    ],
)
def test_a_line_indented_otherwise_than_those_around(text: str, line: int, column: int, began: int) -> None:
    [related] = _wrong(text).related

    assert _told(text) == ("innrykket stemmer ikke med linjene rundt", line, column)
    assert related.place is not None
    assert related.place.line == began


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('a: "Veiledere" i alle kommuner\nb: c\n', 1, 16),
        ("a: 'Nav's tiltak'\n", 1, 9),
        ('a: 1\nb:\n  - "Veiledere" i alle\n', 3, 17),
    ],
)
def test_more_after_a_closing_quote(text: str, line: int, column: int) -> None:
    assert _told(text) == ("det står mer etter at anførselstegnet er lukket", line, column)


@pytest.mark.parametrize("text", ["a: [b, c] og d\n", "a: {b: c} og d\n", "a: [b]]\n", "a: {b: c}}\n"])
def test_more_after_a_closing_bracket(text: str) -> None:
    assert _told(text)[0] == "det står mer etter at klammen er lukket"


@pytest.mark.parametrize("quote", ['"', "'"])
@pytest.mark.parametrize("rest", ["", "c: d\n", "---\n"])
def test_a_quote_never_closed_is_told_where_it_opens(quote: str, rest: str) -> None:
    text = f"a: 1\nb: {quote}Veiledere\n{rest}"
    [related] = _wrong(text).related

    assert _told(text) == ("anførselstegnet blir aldri lukket", 2, 4)
    assert related.message.nb == "her stoppet lesingen"
    assert related.place is not None
    assert related.place.line >= 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: [b, c\nd: e\n", "listen [ … ] blir ikke lukket"),
        ("a: [b, c\n", "listen [ … ] blir ikke lukket"),
        ('a: ["b" "c"]\n', "listen [ … ] blir ikke lukket"),
        ("a: {b: c\nd: e\n", "{ … } blir ikke lukket"),
        ("a: {b: c\n", "{ … } blir ikke lukket"),
    ],
)
def test_a_bracket_never_closed_is_told_where_it_opens(text: str, told: str) -> None:
    assert _told(text) == (told, 1, 4)
    assert _wrong(text).related


@pytest.mark.parametrize("written", [r'"C:\Users\nav"', r'"\q"', r'"\x"', r'"\ud800"', r'"50\%"'])
def test_a_backslash_between_double_quotes(written: str) -> None:
    finding = _wrong(f"a: {written}\n")

    assert _told(f"a: {written}\n")[0] == "omvendt skråstrek i en tekst med doble anførselstegn"
    assert finding.help(Language.NB) == r"bruk enkle anførselstegn, eller skriv \\"


@pytest.mark.parametrize(
    "written",
    ["**Merk** dette", "*Merk* dette", "& mer", "@nav", "%50 av dem", "`kode`", ", og mer", "!<x", "!%C3 x", "!e!x y"],
)
def test_a_text_that_begins_with_a_sign_of_yamls_own(written: str) -> None:
    assert _told(f"a: {written}\n") == ("teksten begynner med et tegn som betyr noe annet i YAML", 1, 4)
    assert _wrong(f"a: {written}\n").help(Language.NB) == "sett teksten i anførselstegn"


def test_a_line_that_begins_with_a_per_cent_sign() -> None:
    assert _told("%50: a\n") == ("teksten begynner med et tegn som betyr noe annet i YAML", 1, 1)


@pytest.mark.parametrize("sign", ["|", ">"])
def test_a_text_on_the_line_of_its_bar(sign: str) -> None:
    assert _told(f"a: {sign} tekst\n") == ("etter | og > skal teksten begynne på neste linje", 1, 6)


@pytest.mark.parametrize("text", ["a: - b\n", "a: -\n", "a: - b - c\n"])
def test_a_list_on_the_line_of_its_key(text: str) -> None:
    assert _told(text) == ("en liste med «- » kan ikke begynne her", 1, 4)


@pytest.mark.parametrize("text", ['"a":b\n', "a: b\n...\nc: d\n", "%YAML 3.0\n---\na: b\n"])
def test_whatever_else_is_wrong_is_placed_and_said_plainly(text: str) -> None:
    assert _told(text)[0] == "YAML kan ikke skrives slik"


@pytest.mark.parametrize(
    ("text", "column"),
    [("a:\n\tb: c\n", 1), ("a:\n  b: c\n\td: e\n", 1), ("a:\n  -\tb: c\n", 4), ("a:\n  \tb\n  - c: [\n", 3)],
)
def test_a_tab_in_the_indentation_is_told_as_such(text: str, column: int) -> None:
    finding = _wrong(text)
    line = next(at for at, line in enumerate(text.split("\n"), 1) if "\t" in line)

    assert finding.rule is rules.TAB
    assert finding.place == Place("a.yaml", line, column, (line, column + 1))


@pytest.mark.parametrize(
    ("character", "told"),
    [
        ("\u00a0", "hardt mellomrom"),
        ("\u202f", "hardt mellomrom"),
        ("\u200b", "et usynlig tegn uten bredde"),
        ("\u2060", "et usynlig tegn uten bredde"),
        ("\u2003", "et uvanlig mellomrom"),
        ("\u3000", "et uvanlig mellomrom"),
    ],
)
@pytest.mark.parametrize("text", ["a:\n{} b: c\n", "a: 1\n{}b: c: d\n", "a:\n{} - c\nd: e\n"])
def test_a_space_that_is_none_is_told_as_such(text: str, character: str, told: str) -> None:
    finding = _wrong(text.format(character))

    assert finding.rule is rules.ODD_SPACE
    assert finding.place == Place("a.yaml", 2, 1, (2, 2))
    assert told in finding.message(Language.NB)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('title:\n  nb: "Uten slutt\n  nn: "Med slutt"\n', 2, 7),
        ("a: 'x\nb: 'y'\n", 1, 4),
        ('a:\n  - nb: "x\n  - nb: "y"\n', 2, 9),
    ],
)
def test_a_quote_that_the_next_texts_own_quote_closed_is_told_where_it_opened(
    text: str, line: int, column: int
) -> None:
    assert _told(text) == ("anførselstegnet blir aldri lukket", line, column)


def test_where_no_line_above_has_a_quote_to_close_the_fault_is_where_reading_stopped() -> None:
    assert _told('a: "x \\" y\nb: "z"\n') == ("det står mer etter at anførselstegnet er lukket", 2, 5)
