"""Small plans for queries and papers, read from text."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from innenforskap.model.plan import Plan
from innenforskap.read.load import load
from innenforskap.report.paper import Ask, Block, Bullets, Entry, Line, Open, Paper, Paragraph, Prose, Section, Table
from tests.small import plan_folder

ADOPTED = "title: Handlingsplan\nversion_state: adopted\n"
"""A plan in force, as little as there can be of one."""


def plan(folder: Path, files: Mapping[str, str]) -> Plan:
    """Return the plan that `files` hold, one in force if they do not say, and nothing wrong with them."""
    loaded = load(plan_folder(folder, {"plan.yaml": ADOPTED, **files}))
    assert loaded.findings == ()
    return loaded.plan


def lines(paper: Paper, section_id: str) -> list[str]:
    """Return what a section of a paper says, line by line: a table row with ` | ` between its cells."""
    (section,) = (each for each in paper.sections if each.id == section_id)
    return told(section)


def told(section: Section) -> list[str]:
    """Return what a section says, line by line, in the same way."""
    return [line for block in section.blocks for line in _lines(block)]


def heading(paper: Paper, section_id: str) -> str:
    """Return the heading of a section of a paper."""
    return next(words(each.heading) for each in paper.sections if each.id == section_id)


def words(line: Line) -> str:
    """Return the words of a line."""
    return "".join(told.words for told in line)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield words(block.words)
        case Open():
            yield f"[{words(block.words)}]"
        case Prose():
            yield block.text.words
        case Bullets():
            yield from (f"- {words(item)}" for item in block.items)
        case Table():
            yield words(block.caption)
            yield from (" | ".join(map(words, row)) for row in block.rows)
        case Entry() | Ask():
            yield words(block.heading)
            for fact in block.facts:
                first, *rest = _lines(fact.value)
                yield f"{words(fact.label)}: {first}"
                yield from rest
