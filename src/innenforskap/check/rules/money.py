"""Rules of money: whole kroner, never more than there was, and for the years of the plan."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from innenforskap.check.case import Case
from innenforskap.check.words import in_kroner
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.about import About
from innenforskap.model.base import Record
from innenforskap.model.grant import Award, Tally
from innenforskap.model.measure import Measure
from innenforskap.model.parts import Period
from innenforskap.model.vocabulary import FundingKind
from innenforskap.model.walk import parts
from innenforskap.place import Steps

_Funded: TypeAlias = About | Measure
_LEAST = 1000
_NOTED_APART = Message(
    "rett beløpene; er det ikke de samme pengene, skill dem med years, from eller budget_ref",
    "rett beløpa; er det ikkje dei same pengane, skil dei med years, from eller budget_ref",
    "correct the amounts; if it is not the same money, tell it apart with years, from or budget_ref",
)
_LIMITS: Mapping[FundingKind, Message] = {
    FundingKind.APPROPRIATED: Message("bevilget", "løyvd", "appropriated"),
    FundingKind.ANNOUNCED: Message("lyst ut", "lyst ut", "announced"),
}

AMOUNT_IN_THOUSANDS = Rule(
    "IF504",
    "amount-in-thousands",
    Severity.WARNING,
    Message(
        "{amount} er så lite at beløpet kan være skrevet i tusen eller millioner",
        "{amount} er så lite at beløpet kan vere skrive i tusen eller millionar",
        "{amount} is so little that the amount may be in thousands or millions",
    ),
    (
        Message(
            "skriv beløpet i hele kroner: 24 millioner er 24000000",
            "skriv beløpet i heile kroner: 24 millionar er 24000000",
            "write the amount in whole kroner: 24 million is 24000000",
        ),
    ),
)


@AMOUNT_IN_THOUSANDS.check
def amount_in_thousands(case: Case) -> Iterator[Finding]:
    """Find amounts under a thousand kroner, which no plan deals in."""
    for record, steps, amount in _amounts(case):
        if amount and amount < _LEAST:
            yield AMOUNT_IN_THOUSANDS.at(record, *steps, "amount", amount=in_kroner(amount))


def _amounts(case: Case) -> Iterator[tuple[Record, Steps, int | None]]:
    for record in _funded(case):
        yield from ((record, ("funding", at), money.amount) for at, money in enumerate(record.funding))
    for call in case.plan.calls.values():
        yield from ((call, steps, tally.amount) for steps, tally in parts(call, Tally))
        yield from ((call, steps, award.amount) for steps, award in parts(call, Award))


GRANTED_OVER_LIMIT = Rule(
    "IF505",
    "granted-exceeds-appropriated",
    Severity.ERROR,
    Message(
        "det er tildelt {granted}, men bare {limit} er {how} for det samme",
        "det er tildelt {granted}, men berre {limit} er {how} for det same",
        "{granted} is granted, but only {limit} is {how} for the same",
    ),
    (_NOTED_APART,),
)


@GRANTED_OVER_LIMIT.check
def granted_exceeds_appropriated(case: Case) -> Iterator[Finding]:
    """Find money granted beyond what was appropriated for the same line, or, if that is not told, announced."""
    for record, sums in _lines(case):
        limits = (kind for kind in _LIMITS if kind in sums)
        if FundingKind.GRANTED in sums and (kind := next(limits, None)):
            (granted, at), (limit, _) = sums[FundingKind.GRANTED], sums[kind]
            if granted > limit:
                facts = {"granted": in_kroner(granted), "limit": in_kroner(limit), "how": _LIMITS[kind]}
                yield GRANTED_OVER_LIMIT.at(record, "funding", at, "amount", **facts)


SPENT_OVER_GRANTED = Rule(
    "IF506",
    "spent-exceeds-granted",
    Severity.WARNING,
    Message(
        "det er brukt {spent}, men bare {granted} er tildelt",
        "det er brukt {spent}, men berre {granted} er tildelt",
        "{spent} is spent, but only {granted} is granted",
    ),
    (_NOTED_APART,),
)


@SPENT_OVER_GRANTED.check
def spent_exceeds_granted(case: Case) -> Iterator[Finding]:
    """Find money spent beyond what was granted for the same line, or in the same call."""
    for record, sums in _lines(case):
        if {FundingKind.SPENT, FundingKind.GRANTED} <= sums.keys():
            (spent, at), (granted, _) = sums[FundingKind.SPENT], sums[FundingKind.GRANTED]
            if spent > granted:
                facts = {"spent": in_kroner(spent), "granted": in_kroner(granted)}
                yield SPENT_OVER_GRANTED.at(record, "funding", at, "amount", **facts)
    for call in case.plan.calls.values():
        used, given = call.spent or Tally(), call.granted or Tally()
        if used.amount is not None and given.amount is not None and used.amount > given.amount:
            facts = {"spent": in_kroner(used.amount), "granted": in_kroner(given.amount)}
            yield SPENT_OVER_GRANTED.at(call, "spent", "amount", **facts)


OUTSIDE_PERIOD = Rule(
    "IF507",
    "funding-outside-plan-period",
    Severity.WARNING,
    Message(
        "pengene gjelder {start}–{to}, som går ut over planperioden ({plan_start}–{plan_to})",
        "pengane gjeld {start}–{to}, som går ut over planperioden ({plan_start}–{plan_to})",
        "the money is for {start}–{to}, which reaches outside the plan's period ({plan_start}–{plan_to})",
    ),
    (
        Message(
            "rett years, eller ta bort penger som hører til en annen plan",
            "rett years, eller ta bort pengar som høyrer til ein annan plan",
            "correct years, or remove money that belongs to another plan",
        ),
    ),
)


@OUTSIDE_PERIOD.check
def funding_outside_plan_period(case: Case) -> Iterator[Finding]:
    """Find money for years before or after the plan's, save that of a measure carried over from another plan."""
    whole = case.plan.about.period or Period()
    for record in () if whole.is_reversed else _funded(case):
        for at, line in enumerate(record.funding):
            years = line.years or Period()
            if years.is_reversed or (isinstance(record, Measure) and record.carried_over):
                continue
            if end := years.end_outside(whole):
                facts = {"start": years.from_, "to": years.to, "plan_start": whole.from_, "plan_to": whole.to}
                shown = {name: str(when or "…") for name, when in facts.items()}
                yield OUTSIDE_PERIOD.at(record, "funding", at, "years", end, **shown)


def _funded(case: Case) -> tuple[_Funded, ...]:
    return (case.plan.about, *case.plan.measures.values())


def _lines(case: Case) -> Iterator[tuple[_Funded, Mapping[FundingKind, tuple[int, int]]]]:
    """Give, for each line of money, the sum of each kind and where the last amount in it stands.

    A line is what has the same years, giver and budget reference. Money of which neither years nor reference is told
    cannot be known to be the same.
    """
    for record in _funded(case):
        lines: dict[tuple[object, ...], dict[FundingKind, tuple[int, int]]] = defaultdict(dict)
        for at, money in enumerate(record.funding):
            if money.years or money.budget_ref:
                sums = lines[money.years, money.from_, money.budget_ref]
                sums[money.kind] = (sums.get(money.kind, (0, 0))[0] + money.amount, at)
        for sums in lines.values():
            yield record, sums


RULES = (amount_in_thousands, granted_exceeds_appropriated, spent_exceeds_granted, funding_outside_plan_period)
