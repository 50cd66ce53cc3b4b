"""The changes from one plan to another as a part of a paper, for the rolled plan's own list."""

from collections.abc import Collection, Iterator

from innenforskap.model.text import Told
from innenforskap.report.changed_texts import Reworded
from innenforskap.report.changes import ChangedLine, ChangeList
from innenforskap.report.lines import joined, ours
from innenforskap.report.paper import Entry, Fact, Line, Paragraph


def entries(changes: ChangeList, sections: Collection[str]) -> Iterator[Entry]:
    """Give the changes of some sections, each section under its heading."""
    for section in changes.sections:
        if section.id in sections:
            facts = tuple(Fact(line.about, Paragraph(_told(changes, line))) for line in section.lines)
            yield Entry(ours(section.heading, changes.language), facts)


def _told(changes: ChangeList, line: ChangedLine) -> Line:
    """Return how something is changed; what has come, gone or ended is said by the heading or by the sign's words."""
    texts = [_reworded(changes, each) for each in line.texts]
    signs = {each.sign: each.words for each in changes.legend}
    return joined(filter(None, (line.words, *texts)), changes.language) or ours(signs[line.sign], changes.language)


def _reworded(changes: ChangeList, text: Reworded) -> Line:
    old, new = (_quoted(changes, Told(words, text.language)) for words in (text.old, text.new))
    return (*ours(f"{text.label}: ", changes.language), *old, *ours(" → ", changes.language), *new)


def _quoted(changes: ChangeList, told: Told) -> Line:
    return (*ours("«", changes.language), told, *ours("»", changes.language))
