"""Rules of observations: one kind of period, one figure for each, and no preliminary one for ever."""

from collections.abc import Iterator, Mapping

from innenforskap.check.case import Case
from innenforskap.figures.observations import known
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Finality
from innenforskap.model.when import ObservationPeriod, months_after
from innenforskap.place import Steps

_SETTLES_AFTER = 18
_SETTLED = frozenset({Finality.FINAL, Finality.REVISED})
_A_YEAR = Message("et år", "eit år", "a year")
_MARKS: Mapping[str, Message] = {
    "..": Message("et kull", "eit kull", "a cohort"),
    "/": Message("et skoleår", "eit skuleår", "a school year"),
    "Q": Message("et kvartal", "eit kvartal", "a quarter"),
}
_FIRST = Message("den andre perioden", "den andre perioden", "the other period")
_ALREADY = Message("det første tallet", "det første talet", "the first figure")

MIXED_PERIODS = Rule(
    "IF407",
    "mixed-periods",
    Severity.ERROR,
    Message(
        "{period} er {kind}, men {other} er {other_kind}; da kan ikke tallene sammenlignes",
        "{period} er {kind}, men {other} er {other_kind}; då kan ikkje tala samanliknast",
        "{period} is {kind}, but {other} is {other_kind}; the figures cannot be compared",
    ),
    (
        Message(
            "skriv 2025 for et år, 2025-Q2 for et kvartal, 2025/26 for et skoleår, 2019..2025 for et kull; "
            "måles det to ting, lag to indikatorer",
            "skriv 2025 for eit år, 2025-Q2 for eit kvartal, 2025/26 for eit skuleår, 2019..2025 for eit kull; "
            "blir det målt to ting, lag to indikatorar",
            "write 2025 for a year, 2025-Q2 for a quarter, 2025/26 for a school year, 2019..2025 for a cohort; "
            "if two things are measured, make two indicators",
        ),
    ),
)


@MIXED_PERIODS.check
def mixed_periods(case: Case) -> Iterator[Finding]:
    """Find the first figure of each indicator whose period is of another kind than the one before all others."""
    for indicator in case.plan.indicators.values():
        told = list(_periods(indicator))
        for steps, period in told[1:]:
            first_steps, first = told[0]
            if _kind(period) != _kind(first):
                kinds = {"kind": _kind(period), "other_kind": _kind(first)}
                there = Related(indicator.file, (*indicator.steps, *first_steps), _FIRST)
                found = MIXED_PERIODS.at(indicator, *steps, period=str(period), other=str(first), **kinds)
                yield found._replace(related=(there,))
                break


def _periods(indicator: Indicator) -> Iterator[tuple[Steps, ObservationPeriod]]:
    for at, each in enumerate(indicator.observations):
        yield ("observations", at, "period"), each.period
    if indicator.baseline:
        yield ("baseline", "period"), indicator.baseline.period


def _kind(period: ObservationPeriod) -> Message:
    return next((kind for mark, kind in _MARKS.items() if mark in period.written), _A_YEAR)


OBSERVED_TWICE = Rule(
    "IF408",
    "observation-twice",
    Severity.ERROR,
    Message(
        "det står to tall for {period} i samme område og like endelige",
        "det står to tal for {period} i same område og like endelege",
        "there are two figures for {period}, of the same area and as settled as each other",
    ),
    (
        Message(
            "behold det som gjelder; er det ene et foreløpig tall, skriv finality: preliminary",
            "behald det som gjeld; er det eine eit førebels tal, skriv finality: preliminary",
            "keep the one that holds; if one of them is preliminary, write finality: preliminary",
        ),
    ),
)


@OBSERVED_TWICE.check
def observation_twice(case: Case) -> Iterator[Finding]:
    """Find figures of which nobody can tell which one holds."""
    for indicator in case.plan.indicators.values():
        seen: dict[tuple[object, ...], int] = {}
        for at, each in enumerate(indicator.observations):
            first = seen.setdefault((each.period, each.subject, each.finality), at)
            if first != at:
                there = Related(indicator.file, (*indicator.steps, "observations", first), _ALREADY)
                found = OBSERVED_TWICE.at(indicator, "observations", at, "period", period=str(each.period))
                yield found._replace(related=(there,))


STILL_PRELIMINARY = Rule(
    "IF409",
    "still-preliminary",
    Severity.WARNING,
    Message(
        "tallet for {period} er fortsatt foreløpig, halvannet år etter",
        "talet for {period} er framleis førebels, halvtanna år etter",
        "the figure for {period} is still preliminary, a year and a half later",
    ),
    (
        Message(
            "hent det endelige tallet fra kilden; er det ikke endret, skriv finality: final",
            "hent det endelege talet frå kjelda; er det ikkje endra, skriv finality: final",
            "get the final figure from the source; if it has not changed, write finality: final",
        ),
    ),
)


@STILL_PRELIMINARY.check
def still_preliminary(case: Case) -> Iterator[Finding]:
    """Find indicators with preliminary figures old enough to be final; the oldest is told for them all."""
    for indicator in case.plan.indicators.values():
        told = known(indicator, case.day)
        settled = {(each.period, each.subject) for each in told if each.finality in _SETTLED}
        old = [each for each in told if _is_old(each, case) and (each.period, each.subject) not in settled]
        if old and not case.is_past(indicator):
            oldest = min(old, key=lambda each: each.period.last)
            steps = "observations", indicator.observations.index(oldest), "finality"
            yield STILL_PRELIMINARY.at(indicator, *steps, period=str(oldest.period))


def _is_old(each: Observation, case: Case) -> bool:
    return each.finality is Finality.PRELIMINARY and months_after(each.period.last, _SETTLES_AFTER) < case.day


RULES = (mixed_periods, observation_twice, still_preliminary)
