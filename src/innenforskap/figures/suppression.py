"""An indicator without the figures that may not be shown, and without those they could be computed from.

A row is hidden for its own sake where it is of too few. Others go with it until nothing can be computed back, in each
period by itself: for whatever is hidden there are other figures that would have been told in just the same way.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from innenforskap.figures.cells import as_hidden, is_share_of_few, is_too_small, least, may_be_shown, people, people_of
from innenforskap.figures.observations import area_of
from innenforskap.figures.recovery import following
from innenforskap.figures.series import own_area
from innenforskap.figures.shifts import Count, Table, shift
from innenforskap.figures.sums import Spot, sums
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import Missing
from innenforskap.model.when import ObservationPeriod

_OLDEST = 150
_TO_CHOOSE_BETWEEN = 3
"""The lowest limit that a hidden count may be under and still be one of two."""
_NOBODY = Count(0, 0, 0)


class Row(NamedTuple):
    """A figure, whom it is of, and its place in the series; the baseline has none."""

    at: int | None
    spot: Spot
    figure: Observation


def without_hidden(plan: Plan, indicator: Indicator) -> Indicator:
    """Return an indicator without the figures that may not be shown, each told as one that is hidden."""
    away = hidden(plan, indicator)
    told = tuple(
        as_hidden(each) if at in away or each.missing is Missing.CONFIDENTIAL else each
        for at, each in enumerate(indicator.series)
    )
    start = indicator.baseline
    if start and (None in away or not may_be_shown(plan, indicator, start)):
        start = start.model_copy(update={"value": None})
    return indicator.with_series(told).model_copy(update={"baseline": start})


def hidden(plan: Plan, indicator: Indicator) -> frozenset[int | None]:
    """Return the places in the series that may not be shown, with None for the baseline.

    Only of people, where the indicator says which: few municipalities or guides are no secret.
    """
    found: set[int | None] = set()
    for those in _periods(indicator):
        away = _hidden(plan, indicator, those)
        found.update(row.at for row in those if row.spot in away)
    return frozenset(found)


def recoverable(plan: Plan, indicator: Indicator) -> Iterator[int]:
    """Give the place of each typed figure that is said to be hidden, but can be computed from all that stands there."""
    for those in _periods(indicator):
        closed = {row.spot: row.at for row in those if row.at is not None and _is_closed(row)}
        typed = {spot: at for spot, at in closed.items() if at < len(indicator.observations)}
        tables = _tables(plan, indicator, those) if typed else ()
        found = {spot for table in tables for spot in _exposed(table, typed, frozenset())}
        yield from (at for spot, at in typed.items() if spot in found)


def _periods(indicator: Indicator) -> Iterable[Sequence[Row]]:
    by_period: dict[ObservationPeriod, list[Row]] = {}
    for row in _rows(indicator) if indicator.population else ():
        by_period.setdefault(row.figure.period, []).append(row)
    return by_period.values()


def _rows(indicator: Indicator) -> Iterator[Row]:
    everyone = indicator.population
    whole = (everyone.age_from, everyone.age_to) if everyone else (None, None)
    for at, each in enumerate(indicator.series):
        yield Row(at, _spot(indicator, each, whole), each)
    start = indicator.baseline
    if start and start.value is not None and len(indicator.geography) <= 1:
        told = Observation.model_construct(period=start.period, geo=own_area(indicator), value=start.value)
        yield Row(None, _spot(indicator, told, whole), told)


def _spot(indicator: Indicator, figure: Observation, whole: tuple[int | None, int | None]) -> Spot:
    first, last = figure.ages or whole
    return Spot(area_of(indicator, figure) or "", figure.group or "", first or 0, _OLDEST if last is None else last)


def _is_closed(row: Row) -> bool:
    return row.figure.missing is Missing.CONFIDENTIAL


def _hidden(plan: Plan, indicator: Indicator, those: Sequence[Row]) -> set[Spot]:
    """Return whose figures of a period may not be shown: those of too few, those said to be hidden, and some more."""
    away = {row.spot for row in those if not may_be_shown(plan, indicator, row.figure)}
    closed = {row.spot for row in those if _is_closed(row)}
    tables = [(table, set[Spot]()) for table in _tables(plan, indicator, those)] if away else []
    while True:
        for table, safe in tables:
            _hide(table, safe, away, closed)
        if all(safe >= away & table.counts.keys() for table, safe in tables):
            return away


def _hide(table: Table, safe: set[Spot], away: set[Spot], closed: set[Spot]) -> None:
    """Add to `away` what must be hidden too, so that no count of the table that is, can be computed from the rest."""
    for spot in sorted(away & table.counts.keys(), key=lambda each: (table.counts[each].n, each)):
        if spot not in safe:
            moved = shift(table, spot, away)
            safe |= moved
            away |= moved & table.counts.keys()
    for spot in sorted(_exposed(table, closed, away)):
        away |= shift(table, spot, away) & table.counts.keys()


def _exposed(table: Table, closed: Iterable[Spot], away: Collection[Spot]) -> Iterable[Spot]:
    """Give those that are said to be hidden, without any count to us, and can be computed from what is told."""
    unknown = [spot for spot in closed if spot in table.within and spot not in table.counts]
    if not unknown:
        return ()
    told = {spot: count.n for spot, count in table.counts.items() if spot not in away}
    return following(told, table.sums).intersection(unknown)


def _tables(plan: Plan, indicator: Indicator, those: Sequence[Row]) -> Iterator[Table]:
    """Give what adds up of a period: the people counted, and those they are counted among, as told first and later."""
    day = indicator.division.last if indicator.division else those[0].figure.period.last
    spots, asked = {row.spot for row in those}, tuple(_asked(indicator))
    for count in (_counted, _among):
        told: dict[Spot, list[Count]] = {}
        for row in those:
            if found := count(plan, indicator, row.figure):
                told.setdefault(row.spot, []).append(found)
        for turn in range(max(map(len, told.values()), default=0)):
            counts = {spot: each[min(turn, len(each) - 1)] for spot, each in told.items()}
            numbers = {spot: each.n for spot, each in counts.items()}
            yield Table(counts, sums(numbers, spots, day, asked))


def _asked(indicator: Indicator) -> Iterator[tuple[str, ...]]:
    """Give the groups that were asked for together, in each query."""
    for query in indicator.snapshot.queries if indicator.snapshot else ():
        if query.group and query.group in query.select:
            yield query.select[query.group].codes


def _counted(plan: Plan, indicator: Indicator, figure: Observation) -> Count | None:
    """Return how many people a figure is about, with what a reader knows of a count that is hidden."""
    n, most = people(indicator, figure), people_of(indicator, figure)
    if n is None:
        return _NOBODY if figure.missing is Missing.NOT_APPLICABLE else None
    limit = least(plan, indicator)
    if is_too_small(plan, indicator, n) and limit >= _TO_CHOOSE_BETWEEN:
        return Count(n, 1, limit - 1)
    return Count(n, 0, most)


def _among(plan: Plan, indicator: Indicator, figure: Observation) -> Count | None:
    """Return how many people a figure is a share of, with what a reader knows of that where it is hidden."""
    n = people_of(indicator, figure)
    if n is None:
        return _NOBODY if figure.missing is Missing.NOT_APPLICABLE else None
    most = plan.about.min_denominator - 1 if is_share_of_few(plan, indicator, figure) else None
    return Count(n, people(indicator, figure) or 0, most)
