"""Rules of observations: like periods, one figure for each, none preliminary for ever, and shares that add up."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import partial

from innenforskap.check.case import Case
from innenforskap.check.figures import at_figure, wrong
from innenforskap.figures.cells import may_be_shown
from innenforskap.figures.observations import area_of, known, whom
from innenforskap.finding import Fact, Finding, Related, Rule, Severity
from innenforskap.i18n import Language, Message
from innenforskap.i18n.glossary import nearest
from innenforskap.i18n.numbers import number
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Finality, Unit
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
    if indicator.snapshot:
        yield from (((), each.period) for each in indicator.snapshot.observations)


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
            first = seen.setdefault(_told_of(indicator, each), at)
            if first != at:
                there = Related(indicator.file, (*indicator.steps, "observations", first), _ALREADY)
                found = OBSERVED_TWICE.at(indicator, "observations", at, "period", period=str(each.period))
                yield found._replace(related=(there,))
        fetched = {_told_of(indicator, each) for each in indicator.series[len(indicator.observations) :]}
        for each in [each for each in indicator.observations if _told_of(indicator, each) in fetched][:1]:
            yield at_figure(OBSERVED_TWICE, indicator, each, "period", period=str(each.period))


def _told_of(indicator: Indicator, each: Observation) -> tuple[object, ...]:
    """Return all that sets a figure apart from another: its period, whom it is for, and how settled it is."""
    return each.period, area_of(indicator, each), *whom(indicator, each), each.finality


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
            yield at_figure(STILL_PRELIMINARY, indicator, oldest, "finality", period=str(oldest.period))


def _is_old(each: Observation, case: Case) -> bool:
    return each.finality is Finality.PRELIMINARY and months_after(each.period.last, _SETTLES_AFTER) < case.day


NOT_ITS_RATIO = Rule(
    "IF416",
    "percent-not-its-ratio",
    Severity.WARNING,
    Message(
        "prosenten for {period} stemmer ikke med teller og nevner",
        "prosenten for {period} stemmer ikkje med teljar og nemnar",
        "the percentage for {period} is not that of its numerator and denominator",
    ),
    (
        Message(
            "{numerator} av {denominator} er {ratio} prosent; rett det av tallene som er feil",
            "{numerator} av {denominator} er {ratio} prosent; rett det av tala som er feil",
            "{numerator} of {denominator} is {ratio} per cent; correct the one that is wrong",
        ),
    ),
)
_HIDDEN_RATIO = NOT_ITS_RATIO._replace(private=True)
# Small counts are rounded to 0 or 3 by the source, so a count may be two from the truth either way.
_ROUNDED_BY = 2
_SLACK = Decimal("0.05")


@NOT_ITS_RATIO.check
def percent_not_its_ratio(case: Case) -> Iterator[Finding]:
    """Find percentages that their numerator and denominator do not come to; what is to be hidden is not shown."""
    for indicator in case.plan.indicators.values():
        for each in wrong(indicator, partial(_other_ratio, indicator)):
            is_shown = may_be_shown(case.plan, indicator, each)
            rule, facts = (NOT_ITS_RATIO, _other_ratio(indicator, each)) if is_shown else (_HIDDEN_RATIO, {})
            yield at_figure(rule, indicator, each, "value", period=str(each.period), **facts)


def _other_ratio(indicator: Indicator, each: Observation) -> dict[str, Fact]:
    """Return what the counts of a figure come to, where that is not its percentage however they were rounded."""
    if indicator.unit is not Unit.PERCENT or each.value is None or each.numerator is None or not each.denominator:
        return {}
    slack = _SLACK + Decimal(5).scaleb(-indicator.decimals - 1)
    is_high = (each.value - slack) * (each.denominator - _ROUNDED_BY) > 100 * (each.numerator + _ROUNDED_BY)
    is_low = (each.value + slack) * (each.denominator + _ROUNDED_BY) < 100 * (each.numerator - _ROUNDED_BY)
    if not is_high and not is_low:
        return {}
    ratio = round(Decimal(100 * each.numerator) / each.denominator, indicator.decimals)
    counts = {"numerator": each.numerator, "denominator": each.denominator}
    return {**counts, "ratio": Message(*(number(ratio, language) for language in Language))}


GROUP_UNKNOWN = Rule(
    "IF421",
    "group-unknown",
    Severity.ERROR,
    Message(
        "gruppen «{group}» har ikke noe navn i groups, så ingen kan se hvem tallet gjelder",
        "gruppa «{group}» har ikkje noko namn i groups, så ingen kan sjå kven talet gjeld",
        "the group “{group}” has no name in groups, so nobody can see whom the figure is for",
    ),
    (
        Message("mente du «{suggestion}»?", "meinte du «{suggestion}»?", "did you mean “{suggestion}”?"),
        Message(
            "skriv {group}: og det gruppen heter under groups i indikatoren",
            "skriv {group}: og det gruppa heiter under groups i indikatoren",
            "write {group}: and what the group is called under groups in the indicator",
        ),
    ),
)


@GROUP_UNKNOWN.check
def group_unknown(case: Case) -> Iterator[Finding]:
    """Find groups that figures are for and that the indicator does not name, each once."""
    for indicator in case.plan.indicators.values():
        first = {each.group: each for each in reversed(indicator.series) if each.group}
        for group, each in reversed(first.items()):
            if group not in indicator.groups:
                suggestion = nearest(group, indicator.groups, ())
                yield at_figure(GROUP_UNKNOWN, indicator, each, "group", group=group, suggestion=suggestion)


RULES = (mixed_periods, observation_twice, still_preliminary, percent_not_its_ratio, group_unknown)
