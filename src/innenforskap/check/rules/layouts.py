"""Rules of how a paper is laid out: each part is told once, and what a final paper must have is there."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.i18n.labels import PAPER_SECTIONS
from innenforskap.model.base import Record
from innenforskap.model.vocabulary import PaperSection
from innenforskap.place import Steps

_MUST_HAVE = frozenset({PaperSection.RECOMMENDATION, PaperSection.ASSESSMENT})

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
    for record, steps, named in _lists(case):
        first: dict[str, Steps] = {}
        for inner, part in named:
            if first.setdefault(part, inner) is not inner:
                found = PART_TWICE.at(record, *steps, *inner, part=_said(part), key=str(steps[-1]))
                yield found._replace(related=(Related.other(record, *steps, *first[part]),))


def _lists(case: Case) -> Iterator[tuple[Record, Steps, list[tuple[Steps, PaperSection]]]]:
    """Give each list of parts, with the way to it and to each part in it."""
    for at, due in enumerate(case.plan.about.calendar):
        for key, parts in (("order", due.order), ("hidden", due.hidden)):
            yield case.plan.about, ("calendar", at, key), [((n,), part) for n, part in enumerate(parts)]
        headings = [((n, "part"), heading.part) for n, heading in enumerate(due.headings)]
        yield case.plan.about, ("calendar", at, "headings"), [*headings]
    for each in case.plan.papers.values():
        yield each, ("passages",), [((n, "part"), passage.part) for n, passage in enumerate(each.passages)]


HIDES_WHAT_IT_MUST_HAVE = Rule(
    "IF626",
    "hides-what-it-must-have",
    Severity.ERROR,
    Message(
        "kalenderen utelater {part}, som et ferdig notat ikke kan mangle",
        "kalenderen utelèt {part}, som eit ferdig notat ikkje kan mangle",
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


def _said(part: PaperSection) -> Message:
    nb, nn = (f"«{label}» ({part})" for label in PAPER_SECTIONS[part])
    return Message(nb, nn, part)


RULES = (part_twice, hides_what_it_must_have)
