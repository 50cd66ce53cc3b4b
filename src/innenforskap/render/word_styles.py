"""The styles a paper is written in, added to a document that lacks some of them."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import TypeAlias

from docx.document import Document as Word
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element
from docx.parts.numbering import NumberingPart

Key: TypeAlias = tuple[str, str]
"""The type of a style (`paragraph`, `character`, `table`), and its name in small letters."""

_NUMBERING = f"<w:numbering {nsdecls('w')}/>".encode()
_OTHERS = ("w:basedOn", "w:next", "w:link")


def complete(word: Word, own: Word) -> None:
    """Add to `word` the styles and lists of `own` that it lacks; what it has stays as it is.

    Word knows a style by its name, which is English in the file for the styles that come with it, whatever it is shown
    as: «Overskrift 1» is «heading 1», and its id may be anything.
    """
    theirs, ours = _by_name(word), _by_name(own)
    taken = {style.get(qn("w:styleId"), "") for style in theirs.values()}
    ids = {_id(style): _id(theirs[key]) if key in theirs else _free(_id(style), taken) for key, style in ours.items()}
    for key, style in ours.items():
        if key not in theirs:
            word.styles.element.append(_copied(style, ids))
    for style in _styles(own):
        number = num_id(own, _id(style))
        if number and not num_id(word, ids[_id(style)]):
            _number(word, ids[_id(style)], *_abstracts(numbering(own), number))


def style_ids(word: Word) -> Mapping[Key, str]:
    """Return the id of each style of a document by its type and its name, in small letters."""
    return {key: _id(style) for key, style in _by_name(word).items()}


def numbering(word: Word) -> Element:
    """Return the lists that a document defines, with none in it if it had none."""
    part = next(
        (rel.target_part for rel in word.part.rels.values() if rel.reltype == RELATIONSHIP_TYPE.NUMBERING), None
    )
    if part is None:
        path = PackURI("/word/numbering.xml")
        part = NumberingPart.load(path, CONTENT_TYPE.WML_NUMBERING, _NUMBERING, word.part.package)
        word.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    element: Element = part.element
    return element


def num_id(word: Word, style_id: str) -> int:
    """Return the id of the list that a style, or one it is based on, belongs to; 0 if there is none that is defined."""
    styles = {_id(style): style for style in _styles(word)}
    while (style := styles.pop(style_id, None)) is not None:
        for number in style.xpath("./w:pPr/w:numPr/w:numId/@w:val"):
            return int(number) if number.isdecimal() and _abstracts(numbering(word), int(number)) else 0
        style_id = next((based.get(qn("w:val")) for based in style.findall(qn("w:basedOn"))), "")
    return 0


def restarted(word: Word, style_id: str, start: int) -> int:
    """Return the id of a new list that looks like that of the style and begins with the number `start`."""
    lists = numbering(word)
    (abstract,) = _abstracts(lists, num_id(word, style_id))
    number = lists.add_num(int(abstract.get(qn("w:abstractNumId"))))
    number.add_lvlOverride(ilvl=0).add_startOverride(start)
    return int(number.numId)


def _copied(style: Element, ids: dict[str, str]) -> Element:
    """Return a style of ours as it is among theirs: in no list yet, and based on what they have."""
    copy = deepcopy(style)
    copy.set(qn("w:styleId"), ids[_id(style)])
    for other in (element for tag in _OTHERS for element in copy.findall(qn(tag))):
        other.set(qn("w:val"), ids[other.get(qn("w:val"))])
    for listed in copy.xpath("./w:pPr/w:numPr"):
        listed.getparent().remove(listed)
    return copy


def _number(word: Word, style_id: str, model: Element) -> None:
    """Make a style belong to a list of its own, which is as `model`."""
    lists, abstract = numbering(word), deepcopy(model)
    used = [int(each.get(qn("w:abstractNumId"))) for each in lists.findall(qn("w:abstractNum"))]
    new = max(used, default=0) + 1
    abstract.set(qn("w:abstractNumId"), str(new))
    for style in abstract.iter(qn("w:pStyle")):
        style.set(qn("w:val"), style_id)
    # A definition stands before every list that is made from one.
    lists.insert(next((at for at, each in enumerate(lists) if each.tag == qn("w:num")), len(lists)), abstract)
    number = lists.add_num(new)
    (style,) = (each for each in _styles(word) if _id(each) == style_id)
    style.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = number.numId


def _abstracts(lists: Element, number: int) -> list[Element]:
    """Return the definition of the list `number`, or nothing if it has none."""
    found = lists.xpath(f"./w:num[@w:numId='{number}'][1]/w:abstractNumId/@w:val")
    return [
        each
        for each in lists.findall(qn("w:abstractNum"))
        if [each.get(qn("w:abstractNumId"))] == found and found[0].isdecimal()
    ][:1]


def _styles(word: Word) -> Iterator[Element]:
    return iter(word.styles.element.findall(qn("w:style")))


def _by_name(word: Word) -> dict[Key, Element]:
    named = ((style, style.find(qn("w:name"))) for style in _styles(word))
    return {
        (style.get(qn("w:type"), "paragraph"), name.get(qn("w:val"), "").casefold()): style
        for style, name in named
        if name is not None
    }


def _id(style: Element) -> str:
    return str(style.get(qn("w:styleId"), ""))


def _free(wanted: str, taken: set[str]) -> str:
    """Return an id that no other style of theirs has."""
    return next(name for name in (wanted, *(f"{wanted}{at}" for at in range(2, len(taken) + 3))) if name not in taken)
