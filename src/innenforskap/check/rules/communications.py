"""Rules of the communication plan: what should have gone out by now, and when the next one is."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.vocabulary import Cadence

_RECURS = frozenset(Cadence) - {Cadence.ONCE, Cadence.WHEN_NEEDED}

ISSUE_MISSED = Rule(
    "IF227",
    "communication-missed",
    Severity.WARNING,
    Message(
        "neste gang skulle være «{next}», og det er passert uten at den er ført som sendt",
        "neste gong skulle vere «{next}», og det er passert utan at ho er ført som send",
        "the next one was due “{next}”, which has passed without its being entered as sent",
    ),
    (
        Message(
            "er den sendt, skriv dagen i last og den neste i next; er den ikke det, skriv den nye dagen i next",
            "er ho send, skriv dagen i last og den neste i next; er ho ikkje det, skriv den nye dagen i next",
            "if it was sent, write the day in last and the one after in next; if not, write the new day in next",
        ),
    ),
)


@ISSUE_MISSED.check
def communication_missed(case: Case) -> Iterator[Finding]:
    """Find what recurs, such as a newsletter, whose next issue is past and not known to have gone out."""
    for each in case.plan.communications.values():
        if each.cadence not in _RECURS or each.next is None or each.next.last >= case.day:
            continue
        if each.last is None or each.last.last < each.next.first:
            yield ISSUE_MISSED.at(each, "next", next=str(each.next))


NEXT_BEFORE_LAST = Rule(
    "IF228",
    "next-before-last",
    Severity.ERROR,
    Message(
        "neste gang («{next}») er før den siste («{last}»)",
        "neste gong («{next}») er før den siste («{last}»)",
        "the next one (“{next}”) is before the last (“{last}”)",
    ),
    (
        Message(
            "last er sist den gikk ut, og next er neste gang; er de byttet om?",
            "last er sist ho gjekk ut, og next er neste gong; er dei bytte om?",
            "last is when it last went out, next is when it will; have they been swapped?",
        ),
    ),
)


@NEXT_BEFORE_LAST.check
def next_before_last(case: Case) -> Iterator[Finding]:
    """Find activities that are to go out before they last did."""
    for each in case.plan.communications.values():
        if each.next and each.last and each.next.last < each.last.first:
            yield NEXT_BEFORE_LAST.at(each, "next", next=str(each.next), last=str(each.last))


RULES = (communication_missed, next_before_last)
