"""What differs in the figures that were fetched for an indicator: one change of each sort, however many figures."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import Enum, auto

from innenforskap.compare.change import Change, Difference, Spot, Topic
from innenforskap.compare.sides import Pair, Sides, is_unread
from innenforskap.figures.observations import area_of, whom
from innenforskap.figures.rounding import rounded
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator

FETCHED = "snapshot"
"""The first step to what is fetched, followed by the figure's place among those fetched, or by `RETRIEVED`."""
RETRIEVED = "retrieved"


class Sort(Enum):
    """What has happened to a fetched figure; in the last, nothing but the day it was retrieved is another."""

    NEW = auto()
    GONE = auto()
    REVISED = auto()
    SETTLED = auto()
    COUNTS = auto()
    AGAIN = auto()


def fetched(sides: Sides, pair: Pair) -> Iterator[Change]:
    """Give what differs in an indicator's fetched figures, as they are shown; nothing where a side cannot read them."""
    old, new = pair
    if not isinstance(old, Indicator) or not isinstance(new, Indicator):
        return
    if is_unread(sides.old, "snapshots", old.id) or is_unread(sides.new, "snapshots", new.id):
        return
    sorts: dict[Sort, list[Difference]] = defaultdict(list)
    for part in _differing(old, new):
        sorts[sort_of(part)].append(part)
    for parts in sorts.values() or _again(old, new):
        yield Change(Topic.FIGURES, old, new, tuple(parts))


def without_moved(pair: Pair, changes: Iterable[Change]) -> Iterator[Change]:
    """Give the changes of an indicator without the figures that are typed on one side, and fetched on the other only.

    What is fetched is told by itself, and a figure that is fetched instead of typed is not gone.
    """
    old, new = pair
    if not isinstance(old, Indicator) or not isinstance(new, Indicator):
        yield from changes
        return
    come, gone = _wholes(new) - _wholes(old), _wholes(old) - _wholes(new)
    for each in changes:
        part = each.parts[0] if each.parts else None
        typed, instead = (old, come) if part and part.new is None else (new, gone)
        figure = part.spot.value if part and None in part else None
        if not isinstance(figure, Observation) or _whole(typed, figure) not in instead:
            yield each


def _wholes(indicator: Indicator) -> set[tuple[object, ...]]:
    there = indicator.snapshot
    return {_whole(indicator, each) for each in (there.observations if there else ())}


def _whole(indicator: Indicator, figure: Observation) -> tuple[object, ...]:
    """Return what a figure is for and what it is; counts behind it are seldom typed."""
    return figure.period, area_of(indicator, figure), whom(indicator, figure), figure.value, figure.missing


def sort_of(part: Difference) -> Sort:
    """Return what has happened to a fetched figure."""
    if part.spot.at[-1] == RETRIEVED:
        return Sort.AGAIN
    if None in part:
        return Sort.NEW if part.old is None else Sort.GONE
    was, now = (spot.value for spot in part if spot and isinstance(spot.value, Observation))
    if (was.value, was.missing) != (now.value, now.missing):
        return Sort.REVISED
    return Sort.SETTLED if was.finality is not now.finality else Sort.COUNTS


def _differing(old: Indicator, new: Indicator) -> Iterator[Difference]:
    """Give each fetched figure that is another, oldest first; when it was retrieved says nothing of the figure."""
    olds, news = _figures(old), _figures(new)
    for key in sorted({*olds, *news}):
        was, now = olds.get(key), news.get(key)
        if was is None or now is None or _said(was) != _said(now):
            yield Difference(was, now)


def _figures(indicator: Indicator) -> dict[tuple[str, ...], Spot]:
    """Return the fetched figures by what each is for."""
    there = rounded(indicator).snapshot
    spots = (Spot((FETCHED, at), each) for at, each in enumerate(there.observations if there else ()))
    return {_key(spot.value): spot for spot in spots if isinstance(spot.value, Observation)}


def _key(figure: Observation) -> tuple[str, ...]:
    period = figure.period
    return period.last.isoformat(), period.first.isoformat(), *(str(each or "") for each in figure.subject)


def _said(spot: Spot) -> tuple[object, ...]:
    figure = spot.value
    return tuple(getattr(figure, key) for key in ("value", "missing", "finality", "numerator", "denominator"))


def _again(old: Indicator, new: Indicator) -> Iterator[list[Difference]]:
    if old.snapshot and new.snapshot and old.snapshot.retrieved != new.snapshot.retrieved:
        at = (FETCHED, RETRIEVED)
        yield [Difference(Spot(at, old.snapshot.retrieved), Spot(at, new.snapshot.retrieved))]
