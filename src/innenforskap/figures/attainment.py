"""A figure held against its target and against where one started: compared where that can be done, and never more."""

from datetime import date
from decimal import Decimal

from innenforskap.figures.observations import newest
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator, Target
from innenforskap.model.vocabulary import Operator, Unit
from innenforskap.model.when import ObservationPeriod

_MARKS = ("-Q", "/", "..")


def own(indicator: Indicator, day: date) -> tuple[Observation, ...]:
    """Return the newest known figure of each area the indicator is about, those to compare with left out."""
    return tuple(each for each in newest(indicator, day) if each.geo is None or each.geo in indicator.geography)


def compared(indicator: Indicator, day: date) -> tuple[Observation, ...]:
    """Return the newest known figure of each area the indicator is compared with."""
    return tuple(each for each in newest(indicator, day) if each.geo in indicator.comparison)


def attained(target: Target, value: Decimal | None) -> bool | None:
    """Tell whether a figure is as the target asks, or None without a figure or a way to compare it."""
    if value is None or target.operator is None:
        return None
    if target.operator is Operator.EXACTLY:
        return value == target.value
    return value >= target.value if target.operator is Operator.AT_LEAST else value <= target.value


def change(indicator: Indicator, last: Observation) -> Decimal | ObservationPeriod | None:
    """Return how much a figure has changed since the baseline, in its own unit, or the break that stands between them.

    None where they cannot be held against each other at all: one is not there, or they are of unlike periods.
    """
    start = indicator.baseline
    if start is None or start.value is None or last.value is None or indicator.unit is Unit.YES_NO:
        return None
    if _kind(start.period) != _kind(last.period) or last.period.last <= start.period.last:
        return None
    breaks = (each.period for each in indicator.breaks)
    between = next((each for each in breaks if start.period.first < each.first <= last.period.first), None)
    return between or last.value - start.value


def _kind(period: ObservationPeriod) -> str:
    """Return the mark that quarters, school years and cohorts are written with, or nothing for a year."""
    return next((mark for mark in _MARKS if mark in period.written), "")
