"""The changes from one plan to another, for a reader: in sections, each on one line, with signs and a count."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import NamedTuple

from innenforskap.check.masking import masked
from innenforskap.compare.change import Change
from innenforskap.i18n import Language, Message
from innenforskap.i18n.letters import capitalised
from innenforskap.i18n.numbers import counted
from innenforskap.i18n.numbers import day as in_words
from innenforskap.model.plan import Plan
from innenforskap.model.text import Told
from innenforskap.report import changes_words as words
from innenforskap.report.changed_fields import Sides
from innenforskap.report.changed_lines import told
from innenforskap.report.changed_names import about
from innenforskap.report.changed_sections import Sign, place, section
from innenforskap.report.changed_texts import Reworded
from innenforskap.report.changed_values import Teller
from innenforskap.report.lines import joined, said
from innenforskap.report.paper import Line

_LEGEND: Mapping[Sign, Message] = {
    Sign.NEW: words.NEW,
    Sign.CHANGED: words.CHANGED,
    Sign.MOVED: words.MOVED,
    Sign.DONE: words.DONE,
    Sign.OUT: words.OUT,
}


@dataclass(frozen=True)
class ChangedLine:
    """One change: its sign, what is changed, how in words, and texts as they were and as they are."""

    sign: Sign
    about: Line
    words: Line
    texts: tuple[Reworded, ...]
    language: Language

    @property
    def told(self) -> Line:
        """How it is changed, in words and then by each text as it was and as it is; nothing where it is new or gone."""
        return joined(filter(None, (self.words, *map(self._reworded, self.texts))), self.language)

    @property
    def plain(self) -> str:
        """All of it as one line of text."""
        name, rest = ("".join(each.words for each in line) for line in (self.about, self.told))
        return f"{name}: {rest}" if rest else name

    def _reworded(self, text: Reworded) -> Line:
        old, new = (self._quoted(Told(side, text.language)) for side in (text.old, text.new))
        return said(
            words.FIELD, self.language, label=text.label, told=said(words.FROM_TO, self.language, old=old, new=new)
        )

    def _quoted(self, text: Told) -> Line:
        return said(words.QUOTED if text.words else words.NOTHING, self.language, words=(text,))


class Placed(NamedTuple):
    """A change, the section it is told in, and how it is told."""

    change: Change
    section: str
    line: ChangedLine


@dataclass(frozen=True)
class ChangedSection:
    """Changes under a heading; the id is the same in every language."""

    id: str
    heading: str
    lines: tuple[ChangedLine, ...]


@dataclass(frozen=True)
class Legend:
    """A sign, what it means, and how many changes have it."""

    sign: Sign
    words: str
    count: int


@dataclass(frozen=True)
class ChangeList:
    """All that differs between two plans, in one language: what was compared, notices, a count, and the sections."""

    language: Language
    title: Line
    compared: Line
    notices: tuple[str, ...]
    count: str
    legend: tuple[Legend, ...]
    sections: tuple[ChangedSection, ...]


@dataclass(frozen=True)
class Compared:
    """Two plans that were compared on a day, what a reader calls each, and what is to be known of them."""

    old: Plan
    new: Plan
    day: date
    base: str
    head: str
    notices: tuple[str, ...] = ()


def change_list(compared: Compared, changes: Iterable[Change], language: Language) -> ChangeList:
    """Return the changes as a reader meets them, with nothing in them that is of a person."""
    found = list(lines(compared.old, compared.new, changes, language))
    signs = Counter(each.line.sign for each in found)
    legend = tuple(Legend(sign, _LEGEND[sign].said(language), signs[sign]) for sign in Sign if sign in signs)
    title = compared.new.about.title
    called = said(words.TITLE, language, plan=(title.told(language),))
    return ChangeList(
        language,
        _safe(called if any(title.items()) else said(words.UNNAMED_TITLE, language)),
        said(words.COMPARED, language, base=compared.base, head=compared.head, day=in_words(compared.day, language)),
        compared.notices,
        _count(legend, language),
        legend,
        tuple(_sections(found, language)),
    )


def lines(old: Plan, new: Plan, changes: Iterable[Change], language: Language) -> Iterator[Placed]:
    """Give each change with the section it belongs to and its line, in the order they are told."""
    sides = Sides(Teller(old, language), Teller(new, language))
    order = [*words.HEADINGS]
    placed = [(change, *section(change)) for change in changes]
    for change, id_, sign in sorted(placed, key=lambda each: (order.index(each[1]), place(old, new, each[0]))):
        clause = told(sides, change)
        line = ChangedLine(sign, _safe(about(sides, change)), _safe(clause.words), clause.texts, language)
        yield Placed(change, id_, line)


def _sections(placed: Iterable[Placed], language: Language) -> Iterator[ChangedSection]:
    for id_, found in groupby(placed, key=lambda each: each.section):
        yield ChangedSection(id_, words.HEADINGS[id_].said(language), tuple(each.line for each in found))


def _count(legend: tuple[Legend, ...], language: Language) -> str:
    told = counted(sum(each.count for each in legend), language, words.CHANGE, words.CHANGES)
    return f"{capitalised(told)}."


def _safe(line: Line) -> Line:
    """Return a line without line breaks and without what may be of a person."""
    return tuple(each._replace(words=masked(" ".join(each.words.splitlines()))) for each in line)
