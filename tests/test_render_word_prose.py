import pytest

from innenforskap.model.text import Told
from innenforskap.render.word_prose import Part, Piece, bullets, line, parts, plain
from innenforskap.report.paper import Bullets
from innenforskap.report.quoted import Quoted
from tests.small_paper import nb


def _parts(words: str) -> list[tuple[str, str, int | None]]:
    """Return the style of each paragraph of a text, its words, and the number it begins a list with."""
    return [
        (part.style, "".join(piece.words for piece in part.pieces), part.start)
        for part in parts(Told(words, "nb"), Quoted())
    ]


def _pieces(words: str) -> list[tuple[str, str, str]]:
    (part,) = parts(Told(words, "nn"), Quoted())
    assert {piece.language for piece in part.pieces} == {"nn"}
    return [(piece.words, piece.style, piece.link) for piece in part.pieces]


def test_the_words_of_a_line_keep_their_languages() -> None:
    assert list(line((Told("Status for ", "nb"), Told("Divna", "smj")), "Strong")) == [
        Piece("Status for ", "nb", "Strong"),
        Piece("Divna", "smj", "Strong"),
    ]


@pytest.mark.parametrize(
    ("ordered", "style", "starts"), [(False, "List Bullet", [None, None]), (True, "List Number", [1, None])]
)
def test_the_first_item_of_a_numbered_list_says_where_it_begins(
    ordered: bool, style: str, starts: list[int | None]
) -> None:
    made = list(bullets(Bullets((nb("a"), nb("b")), ordered=ordered)))

    assert made == [
        Part(style, (Piece("a", "nb"),), starts[0]),
        Part(style, (Piece("b", "nb"),), starts[1]),
    ]


def test_paragraphs_and_quotations_are_told_apart() -> None:
    assert _parts("En.\n\n> Sitat.\n>\n> Mer.\n\nTo.") == [
        ("Normal", "En.", None),
        ("Quote", "Sitat.", None),
        ("Quote", "Mer.", None),
        ("Normal", "To.", None),
    ]


def test_a_heading_in_a_text_is_a_paragraph_in_bold_for_the_paper_has_its_own() -> None:
    assert _parts("## Mål") == [("Normal", "Mål", None)]
    assert _pieces("## Mål") == [("Mål", "Strong", "")]


def test_lists_lie_three_deep_and_no_deeper() -> None:
    assert _parts("- a\n  - b\n    - c\n      - d") == [
        ("List Bullet", "a", None),
        ("List Bullet 2", "b", None),
        ("List Bullet 3", "c", None),
        ("List Bullet 3", "d", None),
    ]


def test_a_numbered_list_keeps_the_number_it_begins_with() -> None:
    assert _parts("3. a\n4. b\n   1. c") == [
        ("List Number", "a", 3),
        ("List Number", "b", None),
        ("List Number 2", "c", 1),
    ]


def test_what_else_an_item_says_stands_below_its_mark() -> None:
    assert _parts("- a\n\n  mer\n\n  > sitat\n- b") == [
        ("List Bullet", "a", None),
        ("List Continue", "mer", None),
        ("Quote", "sitat", None),
        ("List Bullet", "b", None),
    ]


@pytest.mark.parametrize("words", ["- - a", "-\n  - a"])
def test_an_item_that_begins_with_a_list_has_no_words_of_its_own(words: str) -> None:
    assert _parts(words) == [("List Bullet", "", None), ("List Bullet 2", "a", None)]


def test_an_item_may_be_empty() -> None:
    assert _parts("1.\n2. b") == [("List Number", "", 1), ("List Number", "b", None)]


def test_emphasis_is_a_character_style() -> None:
    assert _pieces("a *b* **c** ***d***") == [
        ("a ", "", ""),
        ("b", "Emphasis", ""),
        (" ", "", ""),
        ("c", "Strong", ""),
        (" ", "", ""),
        ("d", "Intense Emphasis", ""),
    ]


def test_links_lead_to_the_web_and_to_mail_and_nowhere_else() -> None:
    assert _pieces("[*SSB*](https://ssb.no) <mailto:post@nfk.no>") == [
        ("SSB", "Hyperlink", "https://ssb.no"),
        (" ", "", ""),
        ("mailto:post@nfk.no", "Hyperlink", "mailto:post@nfk.no"),
    ]
    assert _pieces("[x](file:///etc/passwd)") == [("[x](file:///etc/passwd)", "", "")]


def test_a_line_break_is_kept_where_it_is_meant_and_a_space_where_it_is_not() -> None:
    assert _pieces("a\\\nb\nc") == [("a", "", ""), ("\n", "", ""), ("b", "", ""), (" ", "", ""), ("c", "", "")]


def test_words_are_on_one_line_and_hold_nothing_that_a_document_cannot() -> None:
    assert plain("a\tb\r\nc\x0bd\x00\x1b\ud800\ufffe\U0001f600 1\xa0000") == (
        "a b c d\ufffd\ufffd\ufffd\ufffd\U0001f600 1\xa0000"
    )


def test_a_figure_that_a_text_quotes_is_told_in_the_texts_own_language() -> None:
    quoted = Quoted(nb={"neet 2025": "9,9 %"}, nn={"neet 2025": "9,9 % (tal)"})

    (part,) = parts(Told("Det er *[figure: neet 2025]* av alle.", "nn"), quoted)

    assert part.pieces == (
        Piece("Det er ", "nn"),
        Piece("9,9 % (tal)", "nn", "Emphasis"),
        Piece(" av alle.", "nn"),
    )
