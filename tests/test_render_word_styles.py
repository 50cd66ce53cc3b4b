"""A county's own document, which has some styles under ids of its own, and lacks others."""

from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from innenforskap.render.word_styles import complete, num_id, numbering, restarted, style_ids
from innenforskap.render.word_template import opened

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = f"""
<w:styles {NAMESPACE}>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Overskrift1">
    <w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:color w:val="AA0000"/></w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="Opplysning"><w:name w:val="Noe annet"/></w:style>
  <w:style w:type="paragraph" w:styleId="Punktliste"><w:name w:val="List Bullet"/></w:style>
  <w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="Liste"/>
    <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="Nummerliste"><w:name w:val="List Number"/><w:basedOn w:val="Liste"/></w:style>
  <w:style w:type="character" w:styleId="Tittel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Navnlos"/>
</w:styles>
"""
NUMBERING = f"""
<w:numbering {NAMESPACE}>
  <w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
  <w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>
</w:numbering>
"""


@pytest.fixture
def own() -> Word:
    return opened(None, "nb")


@pytest.fixture
def theirs() -> Word:
    """Give a document with the styles above, and no others."""
    word = Document()
    for element, xml in ((word.styles.element, STYLES), (word.part.numbering_part.element, NUMBERING)):
        element[:] = list(parse_xml(xml))
    return word


def _style(word: Word, style_id: str) -> BaseOxmlElement:
    found: BaseOxmlElement
    (found,) = word.styles.element.xpath(f"./w:style[@w:styleId='{style_id}']")
    return found


def _value(style: BaseOxmlElement, path: str) -> list[str]:
    return [str(value) for value in style.xpath(f"{path}/@w:val")]


def test_every_style_of_ours_is_there_once_when_they_are_added(theirs: Word, own: Word) -> None:
    complete(theirs, own)

    assert set(style_ids(own)) <= set(style_ids(theirs))
    ids = [style.get(qn("w:styleId")) for style in theirs.styles.element.iter(qn("w:style"))]
    assert len(ids) == len(set(ids))


def test_a_style_of_theirs_stays_as_it_is_whatever_its_id(theirs: Word, own: Word) -> None:
    complete(theirs, own)

    assert style_ids(theirs)["paragraph", "heading 1"] == "Overskrift1"
    assert _value(_style(theirs, "Overskrift1"), "./w:rPr/w:color") == ["AA0000"]


def test_a_style_of_ours_is_based_on_theirs(theirs: Word, own: Word) -> None:
    complete(theirs, own)

    annex = _style(theirs, style_ids(theirs)["paragraph", "vedleggsoverskrift"])
    assert _value(annex, "./w:basedOn") == ["Overskrift1"]


def test_an_id_that_is_taken_is_not_taken_again(theirs: Word, own: Word) -> None:
    complete(theirs, own)

    assert style_ids(theirs)["paragraph", "opplysning"] == "Opplysning2"
    assert _value(_style(theirs, style_ids(theirs)["paragraph", "ledetekst"]), "./w:basedOn") == ["Opplysning2"]


def test_a_style_of_another_type_is_another_style(theirs: Word, own: Word) -> None:
    complete(theirs, own)

    assert style_ids(theirs)["paragraph", "title"] == "Title"


def test_a_style_knows_its_list_by_itself_or_by_what_it_is_based_on(theirs: Word, own: Word) -> None:
    assert (num_id(theirs, "Liste"), num_id(theirs, "Nummerliste"), num_id(theirs, "Punktliste")) == (7, 7, 0)

    complete(theirs, own)

    assert num_id(theirs, "Nummerliste") == 7


def test_a_list_style_that_has_no_list_gets_one_as_ours_is(theirs: Word, own: Word) -> None:
    complete(theirs, own)

    bullets = num_id(theirs, "Punktliste")
    (abstract,) = numbering(theirs).xpath(f"./w:num[@w:numId='{bullets}']/w:abstractNumId/@w:val")
    level = f"./w:abstractNum[@w:abstractNumId='{abstract}']/w:lvl"
    assert _value(numbering(theirs), f"{level}/w:numFmt") == ["bullet"]
    assert _value(numbering(theirs), f"{level}/w:pStyle") == ["Punktliste"]


@pytest.mark.parametrize(("style", "definition"), [("8", "4"), ("seven'", "4"), ("", "4"), ("7", "5"), ("7", "four")])
def test_a_list_that_is_not_defined_is_none(style: str, definition: str, theirs: Word) -> None:
    (number,) = _style(theirs, "Liste").xpath("./w:pPr/w:numPr/w:numId")
    number.set(qn("w:val"), style)
    (abstract,) = numbering(theirs).findall(qn("w:abstractNum"))
    abstract.set(qn("w:abstractNumId"), definition)
    (refers,) = numbering(theirs).xpath("./w:num/w:abstractNumId")
    refers.set(qn("w:val"), "four" if definition == "four" else "4")

    assert num_id(theirs, "Liste") == 0


def test_definitions_of_lists_stand_before_the_lists(theirs: Word, own: Word) -> None:
    complete(theirs, own)

    tags = [element.tag for element in numbering(theirs)]
    assert tags == sorted(tags)
    assert len(set(numbering(theirs).xpath("./w:abstractNum/@w:abstractNumId"))) == tags.count(qn("w:abstractNum")) == 6


def test_a_document_without_lists_gets_them(theirs: Word, own: Word) -> None:
    (rel,) = (rel for rel in theirs.part.rels.values() if rel.reltype == RELATIONSHIP_TYPE.NUMBERING)
    del theirs.part.rels[rel.rId]
    for listed in theirs.styles.element.xpath("//w:numPr"):
        listed.getparent().remove(listed)

    complete(theirs, own)
    saved = BytesIO()
    theirs.save(saved)

    assert num_id(Document(saved), "Nummerliste")


def test_a_style_that_is_based_on_itself_is_in_no_list(theirs: Word) -> None:
    _style(theirs, "Punktliste").append(parse_xml(f'<w:basedOn {NAMESPACE} w:val="Punktliste"/>'))

    assert num_id(theirs, "Punktliste") == 0


def test_a_new_list_looks_like_its_styles_and_begins_where_it_should(theirs: Word) -> None:
    new = restarted(theirs, "Nummerliste", 3)

    (number,) = numbering(theirs).xpath(f"./w:num[@w:numId='{new}']")
    assert new != 7
    assert number.abstractNumId.val == 4
    assert [(level.ilvl, level.startOverride.val) for level in number.lvlOverride_lst] == [(0, 3)]
