"""A paper as a Word document: styles and nothing by hand, so that it can be edited as one would have written it."""

from collections.abc import Iterable, Iterator

from innenforskap.output import File
from innenforskap.render.word_prose import BODY, Part, Piece, bullets, line, parts, plain
from innenforskap.render.word_sheet import Sheet
from innenforskap.render.word_template import opened, packed
from innenforskap.report.paper import Block, Bullets, Fact, Line, Open, Paper, Paragraph, Prose, Section, Table
from innenforskap.report.quoted import Quoted

_INLINE = "Opplysning"


def word(paper: Paper, template: bytes | None = None) -> File:
    """Return a paper as a Word document, in the county's own `template` if there is one.

    Raises PlanError if the template cannot be used.
    """
    document = opened(template, paper.language, plain("".join(told.words for told in paper.title)))
    sheet = Sheet(document, paper.language)
    sheet.write(*_head(paper))
    for block in paper.opening:
        _block(sheet, block, paper)
    for section in paper.sections:
        _section(sheet, section, paper)
    return File(f"{paper.kind}-{paper.language}.docx", packed(document))


def _head(paper: Paper) -> Iterator[Part]:
    yield Part("Title", tuple(line(paper.title)))
    for notice in paper.notices:
        yield Part("Merknad", (Piece(plain(notice), paper.language),))
    for field in paper.fields:
        label = Piece(f"{plain(field.label)}:\t", paper.language, "Strong")
        yield Part("Saksopplysning", (label, *line(field.value)))


def _section(sheet: Sheet, section: Section, paper: Paper) -> None:
    sheet.write(_heading("Vedleggsoverskrift" if section.annex else "Heading 1", section.heading))
    for block in section.blocks:
        _block(sheet, block, paper)


def _block(sheet: Sheet, block: Block, paper: Paper) -> None:
    match block:
        case Paragraph():
            sheet.write(Part(BODY, tuple(line(block.words))))
        case Prose():
            sheet.write(*parts(block.text, paper.quoted))
        case Bullets():
            sheet.write(*bullets(block))
        case Open():
            sheet.write(_open(block))
        case Table():
            sheet.write(_heading("Caption", block.caption))
            columns = [[Piece(plain(column), paper.language)] for column in block.columns]
            sheet.table(columns, [[list(line(cell)) for cell in row] for row in block.rows])
        case _:  # An entry, or what is asked.
            if block.heading:
                sheet.write(_heading("Heading 2", block.heading))
            sheet.write(*_facts(block.facts, paper.quoted))


def _facts(facts: Iterable[Fact], quoted: Quoted) -> Iterator[Part]:
    for fact in facts:
        first, *rest = _said(fact.value, quoted)
        if first.style == BODY:
            label = (*line(fact.label, "Strong"), Piece(": ", fact.label[-1].language, "Strong"))
            yield Part(_INLINE, (*label, *first.pieces))
            yield from rest
        else:
            yield Part("Ledetekst", (*line(fact.label), Piece(":", fact.label[-1].language)))
            yield from (first, *rest)


def _open(block: Open) -> Part:
    """Return a place that is to be written, told by brackets as well as by how it looks."""
    before, after = (Piece(mark, block.words[0].language) for mark in "[]")
    return Part("Må fylles ut", (before, *line(block.words), after))


def _said(value: Paragraph | Prose | Bullets | Open, quoted: Quoted) -> tuple[Part, ...]:
    """Return the paragraphs of a fact; at least one, though nothing be written."""
    match value:
        case Paragraph():
            return (Part(BODY, tuple(line(value.words))),)
        case Prose():
            return tuple(parts(value.text, quoted)) or (Part(BODY, ()),)
        case Open():
            return (_open(value),)
        case _:  # A list.
            return tuple(bullets(value)) or (Part(BODY, ()),)


def _heading(style: str, words: Line) -> Part:
    return Part(style, tuple(line(words)))
