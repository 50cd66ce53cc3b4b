"""Rules of whom something is for: ages that no one has, and ages the plan is not for."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.base import Record
from innenforskap.model.parts import AgeBand
from innenforskap.model.walk import parts
from innenforskap.place import Steps

OLDEST = 120

AGE_BAND_IMPOSSIBLE = Rule(
    "IF117",
    "impossible-age-band",
    Severity.ERROR,
    Message(
        "aldersgruppen {start}–{to} år finnes ikke",
        "aldersgruppa {start}–{to} år finst ikkje",
        "there is no age band {start}–{to}",
    ),
    (
        Message(
            "age_from er den laveste alderen og age_to den høyeste, høyst 120",
            "age_from er den lågaste alderen og age_to den høgaste, høgst 120",
            "age_from is the lowest age and age_to the highest, 120 at most",
        ),
    ),
)


@AGE_BAND_IMPOSSIBLE.check
def impossible_age_band(case: Case) -> Iterator[Finding]:
    """Find age bands that end before they begin, or after a long life."""
    for record, steps, band in _bands(case):
        if not _is_possible(band):
            yield AGE_BAND_IMPOSSIBLE.at(record, *steps, start=_low(band), to=_high(band))


def _bands(case: Case) -> Iterator[tuple[Record, Steps, AgeBand]]:
    for record in case.plan.records():
        for steps, band in parts(record, AgeBand):
            yield record, steps, band


def _ages(band: AgeBand) -> tuple[int, int]:
    return _low(band), OLDEST if band.age_to is None else band.age_to


def _is_possible(band: AgeBand) -> bool:
    low, high = _ages(band)
    return low <= high <= OLDEST


def _low(band: AgeBand) -> int:
    return band.age_from or 0


def _high(band: AgeBand) -> int | str:
    return "…" if band.age_to is None else band.age_to


AGE_BAND_OUTSIDE = Rule(
    "IF118",
    "age-band-outside-plan",
    Severity.WARNING,
    Message(
        "aldersgruppen {start}–{to} år går ut over aldersgruppen i planen ({plan_start}–{plan_to} år)",
        "aldersgruppa {start}–{to} år går ut over aldersgruppa i planen ({plan_start}–{plan_to} år)",
        "the age band {start}–{to} reaches outside the plan's ({plan_start}–{plan_to})",
    ),
    (
        Message(
            "rett alderen her, eller utvid target_group i plan.yaml",
            "rett alderen her, eller utvid target_group i plan.yaml",
            "correct the ages here, or widen target_group in plan.yaml",
        ),
    ),
)


@AGE_BAND_OUTSIDE.check
def age_band_outside_plan(case: Case) -> Iterator[Finding]:
    """Find strands, measures and indicators for ages that the plan itself is not for; not what is past.

    An indicator's figures are for some of those it is for, so they are not told of beside it.
    """
    plan = case.plan.about.target_group
    if plan is None or not _is_possible(plan):
        return
    for record, steps, band in _bands(case):
        is_figure = steps[0] == "observations"
        if _reaches_outside(band, plan) and _is_possible(band) and not is_figure and not case.is_past(record):
            facts = {"start": _low(band), "to": _high(band), "plan_start": _low(plan), "plan_to": _high(plan)}
            yield AGE_BAND_OUTSIDE.at(record, *steps, **facts)


def _reaches_outside(band: AgeBand, plan: AgeBand) -> bool:
    low, high = _ages(plan)
    return any(age is not None and not low <= age <= high for age in (band.age_from, band.age_to))


RULES = (impossible_age_band, age_band_outside_plan)
