"""A paper written into a county's own document, made as one would make it in Word."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import RGBColor, Twips
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.errors import PlanError
from innenforskap.render.word import word
from innenforskap.render.word_template import opened, packed
from innenforskap.report.paper import Bullets, Paragraph
from tests import small_paper
from tests.small_paper import nb, paper, written

ATTACHED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
PAPER = paper(Paragraph(nb("Åtte tiltak.")), Bullets((nb("a"),), ordered=True))


def _county(change: Callable[[Word], None] = lambda _: None) -> bytes:
    """Return a document with a header, wide margins, red headings and a text of its own."""
    made = Document()
    made.add_paragraph("Slett meg", style="Title")
    made.add_table(1, 1)
    made.sections[0].header.paragraphs[0].text = "Nordland fylkeskommune"
    made.sections[0].left_margin = Twips(2268)
    made.styles["Heading 1"].font.color.rgb = RGBColor(0xAA, 0, 0)
    made.core_properties.author = "Kommunikasjon"
    change(made)
    saved = BytesIO()
    made.save(saved)
    return saved.getvalue()


def _made(change: Callable[[Word], None] = lambda _: None) -> Word:
    return small_paper.opened(word(PAPER, _county(change)))


def test_the_text_of_a_template_gives_way_to_the_papers() -> None:
    made = _made()

    assert written(made) == [
        ("Title", "Status: Plan <1>"),
        ("Merknad", "Dette er eksempler."),
        ("Saksopplysning", "Til:\tFylkesrådet"),
        ("Heading 1", "Status"),
        ("Normal", "Åtte tiltak."),
        ("List Number", "a"),
    ]
    assert made.tables == []


def test_a_template_keeps_its_header_margins_and_styles() -> None:
    made = _made()

    assert made.sections[0].header.paragraphs[0].text == "Nordland fylkeskommune"
    assert made.sections[0].left_margin == Twips(2268)
    assert made.styles["Heading 1"].font.color.rgb == RGBColor(0xAA, 0, 0)


def test_who_made_the_template_is_forgotten_and_how_it_looked() -> None:
    made = _made()

    assert (made.core_properties.author, made.core_properties.title) == ("", "Status: Plan <1>")
    assert made.core_properties.created is None
    assert RELATIONSHIP_TYPE.THUMBNAIL in {rel.reltype for rel in Document().part.package.rels.values()}
    assert RELATIONSHIP_TYPE.THUMBNAIL not in {rel.reltype for rel in made.part.package.rels.values()}


def test_a_template_in_one_language_makes_papers_in_another() -> None:
    made = opened(_county(), "nn")

    assert {lang.get(qn("w:val")) for lang in made.styles.element.iter(qn("w:lang"))} == {"nn-NO"}


def test_a_template_that_says_no_language_gets_one() -> None:
    def silent(made: Word) -> None:
        for lang in list(made.styles.element.iter(qn("w:lang"))):
            lang.getparent().remove(lang)
        for lang in list(made.settings.element.iter(qn("w:themeFontLang"))):
            lang.getparent().remove(lang)

    made = opened(_county(silent), "nn")

    assert [lang.get(qn("w:val")) for lang in made.styles.element.iter(qn("w:lang"))] == ["nn-NO"]


def test_a_template_without_a_page_of_its_own_is_a_template_still() -> None:
    def bare(made: Word) -> None:
        made.element.body.remove(made.element.body.sectPr)

    assert written(_made(bare))[0] == ("Title", "Status: Plan <1>")


def test_a_template_without_properties_has_none_of_the_writers() -> None:
    def bare(made: Word) -> None:
        rels = made.part.package.rels
        (rel,) = (rel for rel in rels.values() if rel.reltype == RELATIONSHIP_TYPE.CORE_PROPERTIES)
        del rels[rel.rId]

    about = _made(bare).core_properties

    assert (about.author, about.last_modified_by, about.created) == ("", "", None)


def test_the_template_that_a_template_was_made_from_is_forgotten() -> None:
    def attached(made: Word) -> None:
        made.settings.element.insert(0, OxmlElement("w:attachedTemplate"))
        settings = made.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
        settings.relate_to("file://tjener/maler/notat.dotx", ATTACHED, is_external=True)

    content = word(PAPER, _county(attached)).content

    with ZipFile(BytesIO(content)) as archive:
        assert not [name for name in archive.namelist() if b"notat.dotx" in archive.read(name)]
        assert b"attachedTemplate" not in archive.read("word/settings.xml")


def test_a_link_in_a_header_is_kept() -> None:
    def linked(made: Word) -> None:
        header = made.sections[0].header.part
        header.relate_to("https://www.nfk.no", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    assert _made(linked).sections[0].header.part.rels


@pytest.mark.parametrize("kind", [RELATIONSHIP_TYPE.IMAGE, RELATIONSHIP_TYPE.OLE_OBJECT])
def test_a_template_that_fetches_something_is_not_used(kind: str) -> None:
    def fetching(made: Word) -> None:
        made.sections[0].header.part.relate_to("https://foreign.example/a.png", kind, is_external=True)

    with pytest.raises(PlanError, match="fetches something from outside"):
        opened(_county(fetching), "nb")


def _without(name: str, written: bytes | None = None) -> bytes:
    """Return the county's document without one of its parts, or with another in its place."""
    made = BytesIO()
    with ZipFile(BytesIO(_county())) as archive, ZipFile(made, "w") as other:
        for part in archive.namelist():
            if part != name:
                other.writestr(part, archive.read(part))
            elif written is not None:
                other.writestr(part, written)
    return made.getvalue()


@pytest.mark.parametrize(
    "template",
    [
        b"",
        b"PK\x05\x06" + bytes(18),
        _without("[Content_Types].xml"),
        _without("word/document.xml"),
        _without("word/document.xml", b"<html>"),
        _without("word/document.xml", b"<html/>"),
        _without("docProps/core.xml", b"<html/>"),
        _without("word/styles.xml", b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"),
    ],
)
def test_what_is_no_document_is_said_to_be_none(template: bytes) -> None:
    with pytest.raises(PlanError, match="no Word document that can be opened"):
        opened(template, "nb")


@given(st.data())
def test_a_template_that_is_broken_anywhere_is_used_or_refused(data: st.DataObject) -> None:
    template = bytearray(_COUNTY)
    for _ in range(data.draw(st.integers(1, 4))):
        template[data.draw(st.integers(0, len(template) - 1))] = data.draw(st.integers(0, 255))

    try:
        made = word(PAPER, bytes(template))
    except PlanError:
        return
    assert made.content


def test_the_same_template_gives_the_same_bytes() -> None:
    assert word(PAPER, _COUNTY) == word(PAPER, _COUNTY)


def test_our_own_document_is_a_template_too() -> None:
    own = packed(opened(None, "nb"))

    assert word(PAPER, own) == word(PAPER)


_COUNTY = _county()
