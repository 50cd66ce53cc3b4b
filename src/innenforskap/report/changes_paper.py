"""The changes from one plan to another as a part of a paper, for the rolled plan's own list."""

from collections.abc import Collection, Iterator

from innenforskap.report.changes import ChangedLine, ChangeList
from innenforskap.report.lines import ours
from innenforskap.report.paper import Entry, Fact, Line, Paragraph


def entries(changes: ChangeList, sections: Collection[str]) -> Iterator[Entry]:
    """Give the changes of some sections, each section under its heading."""
    for section in changes.sections:
        if section.id in sections:
            facts = tuple(Fact(line.about, Paragraph(_told(changes, line))) for line in section.lines)
            yield Entry(ours(section.heading, changes.language), facts)


def _told(changes: ChangeList, line: ChangedLine) -> Line:
    """Return how something is changed; what has come, gone or ended is said by the heading or by the sign's words."""
    signs = {each.sign: each.words for each in changes.legend}
    return line.told or ours(signs[line.sign], changes.language)
