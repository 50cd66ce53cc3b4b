from collections.abc import Sequence

import pytest
from docx.document import Document as Word
from docx.oxml.ns import qn

from innenforskap.render.word_prose import Part, Piece
from innenforskap.render.word_sheet import Sheet
from innenforskap.render.word_template import opened
from tests.small_paper import written


@pytest.fixture
def word() -> Word:
    return opened(None, "nb")


def _pieces(words: str, language: str = "nb", style: str = "", link: str = "") -> tuple[Piece, ...]:
    return (Piece(words, language, style, link),)


def _row(*cells: str) -> Sequence[Sequence[Piece]]:
    return [_pieces(cell) for cell in cells]


def _numbers(word: Word) -> list[int]:
    return [int(number.get(qn("w:val"))) for number in word.element.body.iter(qn("w:numId"))]


def test_a_paragraph_has_its_style_and_its_words_theirs(word: Word) -> None:
    Sheet(word, "nb").write(Part("Quote", (*_pieces("Det er "), *_pieces("viktig", style="Strong"))))

    (paragraph,) = word.paragraphs
    assert written(word) == [("Quote", "Det er viktig")]
    assert [run.style.name for run in paragraph.runs] == ["Default Paragraph Font", "Strong"]


def test_only_words_in_another_language_are_marked_with_it(word: Word) -> None:
    Sheet(word, "nb").write(Part("Normal", (*_pieces("Ja"), *_pieces("nok", "nn"))))

    marks = [lang.get(qn("w:val")) for lang in word.element.body.iter(qn("w:lang"))]
    assert marks == ["nn-NO"]


def test_a_link_leads_where_it_says(word: Word) -> None:
    Sheet(word, "nb").write(Part("Normal", (*_pieces("Se "), *_pieces("planen", link="https://ssb.no/a?b=1&c=2"))))

    (link,) = word.paragraphs[0].hyperlinks
    assert (link.text, link.url) == ("planen", "https://ssb.no/a?b=1&c=2")


def test_each_numbered_list_begins_with_its_own_number(word: Word) -> None:
    sheet = Sheet(word, "nb")

    sheet.write(Part("List Number", _pieces("a"), 1), Part("List Number", _pieces("b")))
    sheet.write(Part("List Number", _pieces("c"), 4), Part("List Number 2", _pieces("d"), 1))

    first, second, third, fourth = _numbers(word)
    assert first == second
    assert len({first, third, fourth}) == 3
    starts = word.part.numbering_part.element.xpath("./w:num/w:lvlOverride/w:startOverride/@w:val")
    assert starts == ["1", "4", "1"]


def test_a_list_with_bullets_is_numbered_by_its_style_alone(word: Word) -> None:
    Sheet(word, "nb").write(Part("List Bullet", _pieces("a")))

    assert _numbers(word) == []


def test_the_first_row_of_a_table_is_repeated_and_no_row_is_split(word: Word) -> None:
    Sheet(word, "nb").table(_row("Tiltak", "Status"), [_row("2.1", "I gang"), _row("2.2", "Venter")])

    rows = list(word.element.body.iter(qn("w:trPr")))
    assert [[child.tag for child in row] for row in rows] == [
        [qn("w:cantSplit"), qn("w:tblHeader")],
        [qn("w:cantSplit")],
        [qn("w:cantSplit")],
    ]


def test_the_first_column_names_the_rows_and_the_first_row_the_columns(word: Word) -> None:
    Sheet(word, "nb").table(_row("Tiltak", "Status"), [_row("2.1", "I gang")])

    (table,) = word.tables
    assert [[cell.paragraphs[0].style.name for cell in row.cells] for row in table.rows] == [
        ["Tabelloverskrift", "Tabelloverskrift"],
        ["Tabellrad", "Tabelltekst"],
    ]
    (look,) = word.element.body.iter(qn("w:tblLook"))
    assert (look.get(qn("w:firstRow")), look.get(qn("w:firstColumn"))) == ("1", "1")
    assert table.style is not None
    assert table.style.name == "Rapporttabell"


@pytest.mark.parametrize(("columns", "size"), [(6, ""), (7, " liten"), (8, " liten")])
def test_a_table_of_many_columns_is_in_small_letters(columns: int, size: str, word: Word) -> None:
    Sheet(word, "nb").table(_row(*"x" * columns), [_row(*"y" * columns)])

    styles = {cell.paragraphs[0].style.name for row in word.tables[0].rows for cell in row.cells}
    assert styles == {f"Tabelloverskrift{size}", f"Tabellrad{size}", f"Tabelltekst{size}"}


def test_a_table_is_as_wide_as_the_text_and_its_columns_as_they_need(word: Word) -> None:
    Sheet(word, "nb").table(
        _row("Når", "Hva", "Merknad"), [_row("2026", "x" * 300, ""), _row("Høsten", "Alle kommuner er med. " * 20, "")]
    )

    (table,) = word.tables
    widths = [column.width or 0 for column in table.columns]
    assert widths == [cell.width for cell in table.rows[1].cells]
    assert abs(6047740 - sum(widths)) < 12700
    assert widths[2] < widths[0] * 2 < widths[1]


def test_there_is_room_for_the_longest_word_of_each_of_eight_columns(word: Word) -> None:
    headings = ("Tiltak", "Ansvarlig", "Planlagt start", "Status", "Framdrift", "Virkning", "Rapportert", "Merknad")
    said = ("2.5 Fullføre videregående", "Nordland fylkeskommune", *[""] * 5, "Partnerne trengte mer tid. " * 20)

    Sheet(word, "nb").table(_row(*headings), [_row(*said)])

    for column in word.tables[0].columns:
        longest = max(len(each) for cell in column.cells for each in cell.text.split())
        # At eight points a letter is about a millimetre and a half.
        assert (column.width or 0) > longest * 1.5 * 36000


def test_words_after_a_table_keep_away_from_it(word: Word) -> None:
    sheet = Sheet(word, "nb")

    sheet.table(_row("A"), [])
    sheet.write(Part("Normal", _pieces("Etter.")), Part("Normal", _pieces("Videre.")))
    sheet.table(_row("A"), [])
    sheet.write(Part("Heading 1", _pieces("Nytt")), Part("Normal", _pieces("Videre.")))

    assert [style for style, _ in written(word)] == ["Etter tabell", "Normal", "Heading 1", "Normal"]


def test_a_page_that_says_nothing_of_its_size_is_taken_to_be_a_common_one(word: Word) -> None:
    section = word.element.body.sectPr
    for child in list(section):
        section.remove(child)

    Sheet(word, "nb").table(_row("A"), [])

    assert word.tables[0].columns[0].width == 6 * 914400
