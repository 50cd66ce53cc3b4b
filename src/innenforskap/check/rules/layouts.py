"""Rules of how a paper is laid out: it has each part that is named, once, and what a final paper must have is there."""

from collections.abc import Iterable, Iterator, Sized
from typing import NamedTuple

from innenforskap.check.case import Case
from innenforskap.check.words import as_called
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.i18n.labels import PAPER_SECTIONS
from innenforskap.model.base import Record
from innenforskap.model.vocabulary import Paper, PaperSection
from innenforskap.place import Steps
from innenforskap.query.papers import SECTIONS

_MUST_HAVE = frozenset({PaperSection.RECOMMENDATION, PaperSection.ASSESSMENT})


class Named(NamedTuple):
    """A list of parts of a paper: the record and the steps to the list, and the parts with the steps on to each.

    Of a manuscript with no such name, nobody knows the paper.
    """

    paper: Paper | None
    record: Record
    steps: Steps
    parts: tuple[tuple[Steps, PaperSection], ...]


PART_TWICE = Rule(
    "IF625",
    "part-twice",
    Severity.ERROR,
    Message(
        "delen {part} står to ganger i {key}",
        "delen {part} står to gonger i {key}",
        "the part {part} stands twice in {key}",
    ),
    (
        Message(
            "la den stå én gang; to tekster om det samme skrives sammen",
            "lat han stå éin gong; to tekstar om det same blir skrivne saman",
            "let it stand once; two texts on the same are written as one",
        ),
    ),
)


@PART_TWICE.check
def part_twice(case: Case) -> Iterator[Finding]:
    """Find parts of a paper that the calendar, or what is written for the paper, names twice in one list."""
    for named in _named(case):
        first: dict[PaperSection, Steps] = {}
        for inner, part in named.parts:
            if first.setdefault(part, inner) is not inner:
                key = str(named.steps[-1])
                found = PART_TWICE.at(named.record, *named.steps, *inner, part=_said(part), key=key)
                yield found._replace(related=(Related.other(named.record, *named.steps, *first[part]),))


def _named(case: Case) -> Iterator[Named]:
    """Give each list of parts in the calendar and in what is written for the papers."""
    about = case.plan.about
    for at, due in enumerate(about.calendar):
        yield Named(due.paper, about, ("calendar", at, "order"), _bare(due.order))
        yield Named(due.paper, about, ("calendar", at, "hidden"), _bare(due.hidden))
        headings = tuple(((n, "part"), heading.part) for n, heading in enumerate(due.headings))
        yield Named(due.paper, about, ("calendar", at, "headings"), headings)
        yield from _weighing(due.paper, about, ("calendar", at, "consequences"), due.consequences)
    for each in case.plan.papers.values():
        passages = tuple(((n, "part"), passage.part) for n, passage in enumerate(each.passages))
        yield Named(each.paper, each, ("passages",), passages)
        yield from _weighing(each.paper, each, ("consequences",), each.consequences)


def _weighing(paper: Paper | None, record: Record, steps: Steps, consequences: Sized) -> Iterator[Named]:
    """Give the part that consequences stand in, where there are any."""
    if consequences:
        yield Named(paper, record, steps, (((), PaperSection.CONSEQUENCES),))


def _bare(parts: Iterable[PaperSection]) -> tuple[tuple[Steps, PaperSection], ...]:
    return tuple(((n,), part) for n, part in enumerate(parts))


HIDES_WHAT_IT_MUST_HAVE = Rule(
    "IF626",
    "hides-what-it-must-have",
    Severity.ERROR,
    Message(
        "kalenderen utelater {part}, som et endelig papir ikke kan mangle",
        "kalenderen utelèt {part}, som eit endeleg papir ikkje kan mangle",
        "the calendar hides {part}, which a final paper may not lack",
    ),
    (
        Message(
            "ta delen ut av hidden; vil dere kalle den noe annet, skriv det i headings",
            "ta delen ut av hidden; vil de kalle han noko anna, skriv det i headings",
            "remove the part from hidden; to call it something else, write that in headings",
        ),
    ),
)


@HIDES_WHAT_IT_MUST_HAVE.check
def hides_what_it_must_have(case: Case) -> Iterator[Finding]:
    """Find papers laid out without what the tool refuses to issue them without."""
    for at, due in enumerate(case.plan.about.calendar):
        for n, part in enumerate(due.hidden):
            if part in _MUST_HAVE:
                yield HIDES_WHAT_IT_MUST_HAVE.at(case.plan.about, "calendar", at, "hidden", n, part=_said(part))


PART_OF_ANOTHER_PAPER = Rule(
    "IF632",
    "part-of-another-paper",
    Severity.WARNING,
    Message(
        "{paper} har ikke delen {part}, så det som står her, har ingen virkning",
        "{paper} har ikkje delen {part}, så det som står her, har ingen verknad",
        "{paper} does not have the part {part}, so what stands here has no effect",
    ),
    (
        Message(
            "ta det ut her; hører det til i {other}, som har delen, skriv det der",
            "ta det ut her; høyrer det til i {other}, som har delen, skriv det der",
            "remove it here; if it belongs in {other}, which has the part, write it there",
        ),
    ),
)


_CALLED = {
    Paper.JUNE_MEMO: Message("juninotatet", "juninotatet", "the June memo"),
    Paper.DECEMBER_REPORT: Message("desemberrapporten", "desemberrapporten", "the December report"),
}


@PART_OF_ANOTHER_PAPER.check
def part_of_another_paper(case: Case) -> Iterator[Finding]:
    """Find parts named for a paper that never has them."""
    for named in _named(case):
        for inner, part in named.parts:
            if named.paper and part not in SECTIONS[named.paper]:
                (other,) = (_CALLED[paper] for paper, parts in SECTIONS.items() if part in parts)
                paper, at = _CALLED[named.paper], (*named.steps, *inner)
                yield PART_OF_ANOTHER_PAPER.at(named.record, *at, paper=paper, part=_said(part), other=other)


def _said(part: PaperSection) -> Message:
    return as_called(part, PAPER_SECTIONS)


RULES = (part_twice, hides_what_it_must_have, part_of_another_paper)
