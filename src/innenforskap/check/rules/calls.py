"""Rules of calls: what was announced against what was granted, in kroner and in number."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.check.words import in_kroner
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Language, Message
from innenforskap.i18n.numbers import kroner
from innenforskap.model.grant import Call, Tally
from innenforskap.place import Steps

_ANNOUNCED = Message("de {amount} som er lyst ut", "dei {amount} som er lyste ut", "the {amount} that were announced")
_GRANTED = Message(
    "de {amount} som står i granted", "dei {amount} som står i granted", "the {amount} that stand in granted"
)

OVER_BUDGET = Rule(
    "IF500",
    "granted-exceeds-call",
    Severity.ERROR,
    Message(
        "det er gitt {amount}, mer enn {limit}",
        "det er gitt {amount}, meir enn {limit}",
        "{amount} was granted, more than {limit}",
    ),
    (
        Message(
            "rett beløpene; kom det mer penger til, er det beløpet i announced som er for lavt",
            "rett beløpa; kom det meir pengar til, er det beløpet i announced som er for lågt",
            "correct the amounts; if more money was added, the amount in announced is too low",
        ),
    ),
)


@OVER_BUDGET.check
def granted_exceeds_call(case: Case) -> Iterator[Finding]:
    """Find calls that gave away more than they had: in all as it is told, or award by award."""
    for call in case.plan.calls.values():
        announced, granted, awarded = _amount(call.announced), _amount(call.granted), _awarded(call)
        if announced is not None and granted is not None and granted > announced:
            yield _over(call, ("granted", "amount"), granted, _told(_ANNOUNCED, announced))
        elif announced is not None and awarded > announced:
            yield _over(call, ("awards",), awarded, _told(_ANNOUNCED, announced))
        elif granted is not None and awarded > granted:
            yield _over(call, ("awards",), awarded, _told(_GRANTED, granted))


def _over(call: Call, steps: Steps, amount: int, limit: Message) -> Finding:
    return OVER_BUDGET.at(call, *steps, amount=in_kroner(amount), limit=limit)


AWARDS_FALL_SHORT = Rule(
    "IF501",
    "awards-do-not-add-up",
    Severity.WARNING,
    Message(
        "tildelingene er til sammen {awarded}, men granted sier {granted}",
        "tildelingane er til saman {awarded}, men granted seier {granted}",
        "the awards add up to {awarded}, but granted says {granted}",
    ),
    (
        Message(
            "rett beløpet i granted, eller beløpene i awards",
            "rett beløpet i granted, eller beløpa i awards",
            "correct the amount in granted, or those in awards",
        ),
    ),
)


@AWARDS_FALL_SHORT.check
def awards_do_not_add_up(case: Case) -> Iterator[Finding]:
    """Find calls whose every award is listed with its amount, and that still do not reach what was granted in all."""
    for call in case.plan.calls.values():
        granted, awarded = call.granted or Tally(), _awarded(call)
        is_whole = granted.count == len(call.awards) and all(award.amount is not None for award in call.awards)
        if is_whole and granted.amount is not None and awarded < granted.amount:
            facts = {"awarded": in_kroner(awarded), "granted": in_kroner(granted.amount)}
            yield AWARDS_FALL_SHORT.at(call, "granted", "amount", **facts)


COUNTS_DIFFER = Rule(
    "IF502",
    "granted-count-unexplained",
    Severity.WARNING,
    Message(
        "det er lyst ut midler til {announced} og gitt til {granted}, og det står ikke hvorfor",
        "det er lyst ut midlar til {announced} og gitt til {granted}, og det står ikkje kvifor",
        "money was announced for {announced} and granted to {granted}, and it does not say why",
    ),
    (
        Message(
            "skriv note: i granted, med hva som ble gjort med resten",
            "skriv note: i granted, med kva som vart gjort med resten",
            "write note: in granted, with what was done about the difference",
        ),
    ),
)


@COUNTS_DIFFER.check
def granted_count_unexplained(case: Case) -> Iterator[Finding]:
    """Find calls that gave to fewer or more than they were announced for, with no word of why."""
    for call in case.plan.calls.values():
        announced, granted = call.announced or Tally(), call.granted or Tally()
        if announced.count is None or granted.count in {None, announced.count}:
            continue
        if call.note is None and granted.note is None and announced.note is None:
            facts = {"announced": str(announced.count), "granted": str(granted.count)}
            yield COUNTS_DIFFER.at(call, "granted", "count", **facts)


DEADLINE_BEFORE_CALL = Rule(
    "IF503",
    "deadline-before-announcement",
    Severity.ERROR,
    Message(
        "søknadsfristen ({deadline}) er før utlysningen ({announced})",
        "søknadsfristen ({deadline}) er før utlysinga ({announced})",
        "the deadline ({deadline}) is before the announcement ({announced})",
    ),
    (
        Message(
            "rett deadline, eller date i announced",
            "rett deadline, eller date i announced",
            "correct deadline, or date in announced",
        ),
    ),
)


@DEADLINE_BEFORE_CALL.check
def deadline_before_announcement(case: Case) -> Iterator[Finding]:
    """Find calls that nobody could have answered: the time was up before they were announced."""
    for call in case.plan.calls.values():
        announced = call.announced.date if call.announced else None
        if announced and call.deadline and call.deadline.last < announced.first:
            facts = {"deadline": str(call.deadline), "announced": str(announced)}
            yield DEADLINE_BEFORE_CALL.at(call, "deadline", **facts)


def _told(limit: Message, amount: int) -> Message:
    return Message(*(limit.said(language, amount=kroner(amount, language)) for language in Language))


def _amount(tally: Tally | None) -> int | None:
    return tally.amount if tally else None


def _awarded(call: Call) -> int:
    return sum(award.amount or 0 for award in call.awards)


RULES = (granted_exceeds_call, awards_do_not_add_up, granted_count_unexplained, deadline_before_announcement)
