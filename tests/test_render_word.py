"""A paper as a Word document, read back as python-docx reads it."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.i18n import Language
from innenforskap.model.text import LANGUAGES, Told
from innenforskap.read.load import load
from innenforskap.render.word import word
from innenforskap.report.june import june
from innenforskap.report.paper import Ask, Bullets, Entry, Fact, Open, Paper, Paragraph, Section, Table
from tests.small import ROOT
from tests.small_paper import fact, nb, opened, paper, prose, written

TABLE = Table(nb("Delmål 2"), ("Tiltak", "Status"), ((nb("2.1 Buss"), nb("I gang")), (nb("2.2 Båt"), nb("Venter"))))
ASK = Ask(
    nb("1. Skal vi?"),
    fact("Tiltak", "2.1 Buss"),
    Fact(nb("Hva saken gjelder"), prose("Det er *dyrt*.\n\nOg det haster.")),
    Fact(nb("Årsak"), prose("")),
    Fact(nb("Mulige løsninger"), Bullets((nb("Ja."), nb("Nei.")))),
    Fact(nb("Anbefaling"), Bullets(())),
    fact("Hvis saken må vente", "Ingenting."),
)
DIRECT = {"rPr": {"rStyle", "lang"}, "pPr": {"pStyle", "numPr"}}
"""What a paragraph and its words may say of how they look: which style they have, and nothing else."""


@pytest.fixture(scope="module", params=["nb", "nn"])
def memo(request: pytest.FixtureRequest) -> Paper:
    """Give the June memo of the example plan."""
    return june(load(ROOT / "plan").plan, date(2026, 6, 15), Language(request.param))


def test_a_paper_has_its_title_what_must_be_known_and_its_head_before_its_sections() -> None:
    assert written(opened(word(paper(Paragraph(nb("Åtte tiltak.")))))) == [
        ("Title", "Status: Plan <1>"),
        ("Merknad", "Dette er eksempler."),
        ("Saksopplysning", "Til:\tFylkesrådet"),
        ("Heading 1", "Status"),
        ("Normal", "Åtte tiltak."),
    ]


def test_what_is_to_be_written_is_marked_by_style_and_by_brackets() -> None:
    asked = replace(
        paper(Open(nb("Skriv her.")), Entry((), (Fact(nb("Miljø"), Open(nb("Skriv her."))),))), opening=(TABLE,)
    )

    assert written(opened(word(asked)))[3:] == [
        ("Caption", "Delmål 2"),
        ("Heading 1", "Status"),
        ("Må fylles ut", "[Skriv her.]"),
        ("Ledetekst", "Miljø:"),
        ("Må fylles ut", "[Skriv her.]"),
    ]


def test_a_decision_asked_for_is_a_heading_with_what_is_needed_to_answer() -> None:
    assert written(opened(word(paper(ASK))))[4:] == [
        ("Heading 2", "1. Skal vi?"),
        ("Opplysning", "Tiltak: 2.1 Buss"),
        ("Opplysning", "Hva saken gjelder: Det er dyrt."),
        ("Normal", "Og det haster."),
        ("Opplysning", "Årsak: "),
        ("Ledetekst", "Mulige løsninger:"),
        ("List Bullet", "Ja."),
        ("List Bullet", "Nei."),
        ("Opplysning", "Anbefaling: "),
        ("Opplysning", "Hvis saken må vente: Ingenting."),
    ]


def test_an_entry_may_be_without_a_heading() -> None:
    assert written(opened(word(paper(Entry((), (fact("Uten ansvarlig (0)", "Ingen"),))))))[4:] == [
        ("Opplysning", "Uten ansvarlig (0): Ingen")
    ]


def test_a_list_stands_as_a_list_and_a_text_as_paragraphs() -> None:
    made = word(paper(Bullets((nb("a"), nb("b")), ordered=True), prose("Brev.\n\n- to")))

    assert written(opened(made))[4:] == [
        ("List Number", "a"),
        ("List Number", "b"),
        ("Normal", "Brev."),
        ("List Bullet", "to"),
    ]


def test_a_table_has_its_caption_above_it() -> None:
    made = opened(word(paper(TABLE)))

    assert written(made)[-1] == ("Caption", "Delmål 2")
    assert [[cell.text for cell in row.cells] for row in made.tables[0].rows] == [
        ["Tiltak", "Status"],
        ["2.1 Buss", "I gang"],
        ["2.2 Båt", "Venter"],
    ]


@pytest.mark.parametrize(("annex", "style"), [(False, "Heading 1"), (True, "Vedleggsoverskrift")])
def test_an_annex_begins_a_new_page_by_its_style(annex: bool, style: str) -> None:
    made = opened(word(paper(annex=annex)))

    heading = made.paragraphs[-1]

    assert written(made)[-1] == (style, "Status")
    assert heading.style is not None
    assert heading.style.paragraph_format.page_break_before is (True if annex else None)


def test_a_memo_has_no_empty_paragraph_and_no_page_break_by_hand(memo: Paper) -> None:
    made = opened(word(memo))

    assert [words for _, words in written(made) if not words.strip()] == []
    assert list(made.element.iter(qn("w:br"))) == []


def test_a_memo_is_formatted_by_styles_alone(memo: Paper) -> None:
    body = opened(word(memo)).element.body

    for tag, allowed in DIRECT.items():
        found = {child.tag for properties in body.iter(qn(f"w:{tag}")) for child in properties}
        assert found <= {qn(f"w:{name}") for name in allowed}
    assert {child.tag for cell in body.iter(qn("w:tcPr")) for child in cell} == {qn("w:tcW")}


def test_every_style_that_is_used_is_there(memo: Paper) -> None:
    made = opened(word(memo))

    used = {
        element.get(qn("w:val"))
        for tag in ("w:pStyle", "w:rStyle", "w:tblStyle")
        for element in made.element.iter(qn(tag))
    }

    assert used <= {style.style_id for style in made.styles}


@pytest.mark.parametrize(("language", "locale"), [(Language.NB, "nb-NO"), (Language.NN, "nn-NO")])
def test_a_document_is_in_the_language_of_its_paper(language: Language, locale: str) -> None:
    made = opened(word(paper(language=language)))

    assert {lang.get(qn("w:val")) for lang in made.styles.element.iter(qn("w:lang"))} == {locale}
    assert made.settings.element.find(qn("w:themeFontLang")).get(qn("w:val")) == locale
    assert made.core_properties.language == locale


@pytest.mark.parametrize(
    ("language", "locale"),
    [("nn", "nn-NO"), ("se", "se-NO"), ("smj", "smj-NO"), ("sma", "sma-NO"), ("en", "en-GB")],
)
def test_words_in_another_language_are_marked_with_it(language: str, locale: str) -> None:
    made = opened(word(paper(Paragraph((*nb("Status for "), Told("Divna", language))), prose("Og *sjå*", language))))

    marked = [
        (run.text, run.element.find(f"{qn('w:rPr')}/{qn('w:lang')}"))
        for paragraph in made.paragraphs
        for run in paragraph.runs
    ]

    assert [(words, lang.get(qn("w:val"))) for words, lang in marked if lang is not None] == [
        ("Divna", locale),
        ("Og ", locale),
        ("sjå", locale),
    ]


def test_a_document_has_its_title_and_tells_of_nobody_and_no_time(memo: Paper) -> None:
    about = opened(word(memo)).core_properties

    assert about.title == "".join(told.words for told in memo.title)
    assert (about.author, about.last_modified_by, about.comments, about.keywords) == ("", "", "", "")
    assert (about.created, about.modified) == (None, None)


def test_a_title_longer_than_a_property_may_be_is_cut_there_and_whole_in_the_paper() -> None:
    long = replace(paper(), title=nb("x" * 300))

    made = opened(word(long))

    assert (len(made.core_properties.title), len(made.paragraphs[0].text)) == (255, 300)


def test_the_same_paper_gives_the_same_bytes(memo: Paper) -> None:
    assert word(memo) == word(memo)


def test_a_document_carries_no_time_and_is_not_compressed(memo: Paper) -> None:
    with ZipFile(BytesIO(word(memo).content)) as archive:
        parts = archive.infolist()

    assert {part.date_time for part in parts} == {(1980, 1, 1, 0, 0, 0)}
    assert {part.compress_type for part in parts} == {ZIP_STORED}
    assert not [part.filename for part in parts if "thumbnail" in part.filename]


def test_a_document_is_named_by_its_kind_and_language() -> None:
    assert word(paper(language=Language.NN)).path == "june-memo-nn.docx"


def test_the_pages_are_numbered_by_fields_on_a4() -> None:
    made = opened(word(paper()))
    (section,) = made.sections

    fields = [field.get(qn("w:instr")) for field in section.footer.part.element.iter(qn("w:fldSimple"))]

    assert fields == [" PAGE ", " NUMPAGES "]
    assert (section.page_width, section.page_height) == (7560310, 10692130)


@given(st.text(alphabet=st.characters()), st.sampled_from(LANGUAGES))
def test_no_text_is_too_strange_to_write(words: str, language: str) -> None:
    told = (Told(words, language),)
    strange = replace(
        paper(Paragraph(told), prose(words, language), Bullets((told,)), Table(told, (words,), ((told,),))),
        title=told,
        notices=(words,),
    )

    opened(word(strange))


def test_what_a_document_cannot_hold_is_seen_to_be_lost() -> None:
    made = opened(word(paper(Paragraph(nb("a\x00b\ud800c\x0bd\tæ")))))

    assert made.paragraphs[-1].text == "a\ufffdb\ufffdc d æ"


def test_sections_follow_each_other() -> None:
    two = replace(paper(), sections=(Section("a", nb("A"), (TABLE,)), Section("b", nb("B"), ())))

    assert written(opened(word(two)))[3:] == [("Heading 1", "A"), ("Caption", "Delmål 2"), ("Heading 1", "B")]
