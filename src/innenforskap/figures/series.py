"""The figures of one area over time, where one started, and how exact a figure is."""

from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from innenforskap.figures.observations import SETTLED, is_whole, known
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Break, Indicator
from innenforskap.model.vocabulary import Finality, Missing, Unit
from innenforskap.model.when import ObservationPeriod

_WHOLE = frozenset({Unit.COUNT, Unit.NOK, Unit.YES_NO})


class Start(NamedTuple):
    """Where one started: the period, the figure or None, and whether the indicator states it or a figure of it does."""

    period: ObservationPeriod
    value: Decimal | None
    is_stated: bool
    is_hidden: bool = False
    finality: Finality | None = None


def own_areas(indicator: Indicator) -> tuple[str | None, ...]:
    """Return the areas that an indicator is about, or None alone where it names none."""
    return indicator.geography or (None,)


def own_area(indicator: Indicator) -> str | None:
    """Return the area that an indicator is about, the first where it is about several, or None where it names none."""
    return own_areas(indicator)[0]


def of_area(indicator: Indicator, day: date, area: str | None) -> tuple[Observation, ...]:
    """Return an area's figures known on `day` as they stand, those of groups and age bands too.

    A figure without an area is for the only one the indicator is about.
    """
    areas = {area, None} if own_areas(indicator) == (area,) else {area}
    return tuple(each for each in known(indicator, day) if each.geo in areas)


def own_series(indicator: Indicator, day: date, area: str | None) -> tuple[Observation, ...]:
    """Return an area's figures known on `day` for all that the indicator counts, oldest first, one of each period.

    Of one period the most settled counts. What is only said to come is passed over.
    """
    told: dict[ObservationPeriod, Observation] = {}
    for each in of_area(indicator, day, area):
        older = told.get(each.period)
        is_newer = older is None or SETTLED[each.finality] >= SETTLED[older.finality]
        if is_newer and is_whole(indicator, each) and each.missing is not Missing.NOT_PUBLISHED:
            told[each.period] = each
    return tuple(told[period] for period in sorted(told, key=lambda period: (period.last, period.first)))


def start(indicator: Indicator, series: Iterable[Observation], area: str | None) -> Start | None:
    """Return where an area started: as the indicator states it, else as the area's figure of that period says it.

    A stated figure is for the only area the indicator is about, so with several each area has its own figure. None
    where the indicator names no period.
    """
    told = indicator.baseline
    if told is None:
        return None
    if told.value is not None and own_areas(indicator) == (area,):
        return Start(told.period, told.value, is_stated=True, finality=told.finality)
    there = next((each for each in series if each.period == told.period), None)
    if there is None:
        return Start(told.period, None, is_stated=False)
    is_hidden = there.missing is Missing.CONFIDENTIAL
    return Start(told.period, there.value, is_stated=False, is_hidden=is_hidden, finality=there.finality)


def break_between(indicator: Indicator, first: ObservationPeriod, last: ObservationPeriod) -> Break | None:
    """Return the break that keeps two periods from being held against each other, the first of them, or None."""
    breaks = sorted(indicator.breaks, key=lambda each: each.period.first)
    return next((each for each in breaks if first.first < each.period.first <= last.first), None)


def shown(indicator: Indicator, value: Decimal) -> Decimal:
    """Return a figure at the precision it is published with, halves rounded away from zero."""
    decimals = 0 if indicator.unit in _WHOLE else indicator.decimals
    return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def is_unmoved(indicator: Indicator, change: Decimal) -> bool:
    """Tell whether a change is no more than the rounding, or the uncertainty that the indicator states, can make.

    Two counts that are rounded to tens each may be five off, so ten between them may be nothing at all.
    """
    to = indicator.rounding if indicator.unit is Unit.COUNT else 0
    return not shown(indicator, change) or abs(change) <= max(indicator.uncertainty or 0, to)
