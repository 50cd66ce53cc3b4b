"""How an indicator does against its goal: from where one started, by way of the goals set for the years between."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from operator import eq, ge, le
from typing import NamedTuple

from innenforskap.figures.observations import is_whole
from innenforskap.figures.path import Waypoint, expected, gone
from innenforskap.figures.series import (
    Start,
    break_between,
    is_unmoved,
    of_area,
    own_area,
    own_areas,
    own_series,
    shown,
    start,
)
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Break, Indicator, Target
from innenforskap.model.vocabulary import Missing, Operator, Polarity, Unit

_BY_POLARITY: Mapping[Polarity | None, Operator] = {
    Polarity.HIGHER: Operator.AT_LEAST,
    Polarity.LOWER: Operator.AT_MOST,
}
_MEETS: Mapping[Operator, Callable[[Decimal, Decimal], bool]] = {
    Operator.AT_LEAST: ge,
    Operator.AT_MOST: le,
    Operator.EXACTLY: eq,
}


class Course(StrEnum):
    """How an indicator does against its goal: the first of these that fits."""

    NOT_SET = "not-set"
    NOT_MEASURABLE = "not-measurable"
    REACHED = "reached"
    WRONG_WAY = "wrong-way"
    UNMOVED = "unmoved"
    ON_COURSE = "on-course"
    BEHIND = "behind"


class Why(StrEnum):
    """Why an indicator cannot be measured against its goal."""

    NO_DIRECTION = "no-direction"
    NO_FIGURE = "no-figure"
    GROUPS_ONLY = "groups-only"
    HIDDEN = "hidden"
    MISSING = "missing"
    UNLIKE_PERIODS = "unlike-periods"
    BROKEN = "broken"
    NO_START = "no-start"
    START_HIDDEN = "start-hidden"
    NOTHING_SINCE = "nothing-since"
    NO_RATE = "no-rate"


class Measured(NamedTuple):
    """An area's figure held against the goal, with all that went into it; what cannot be computed is None.

    `last` is the figure that counts on the day, `target` the last of the goals, and `by` how a figure meets it. All
    amounts are in the indicator's own unit and as exact as the figures: `change` is from the start to the last figure,
    `expected` what the way to the goal passes at the end of that figure's period, `gap` how far above it the figure is,
    `left` what then remains to the goal, and `expected_now` what the way passes on the day. `progress` is how much of
    the way is gone, where 1 is all of it. `broken` is the break that keeps figure and start apart. The `way` is level
    at the goal where one started there or past it: nothing but to stay is asked. Where the start is unknown, it begins
    with the first of the goals: from then on, that much at least was expected.
    """

    area: str | None
    start: Start | None
    last: Observation | None
    target: Target | None
    by: Operator | None
    way: tuple[Waypoint, ...] = ()
    change: Decimal | None = None
    progress: Decimal | None = None
    expected: Decimal | None = None
    gap: Decimal | None = None
    left: Decimal | None = None
    expected_now: Decimal | None = None
    broken: Break | None = None
    course: Course = Course.NOT_SET
    why: Why | None = None


class _Held(NamedTuple):
    """A figure that can be held against the goal, its last day, and the one at the start or why that cannot be used."""

    day: date
    value: Decimal
    first: Decimal | Why


def measured(indicator: Indicator, day: date, area: str | None = None) -> Measured:
    """Return how an area does against the goal on `day`; without an area, the first that the indicator is about.

    The figure is held against what was expected at the end of its own period, not on the day: figures come late, and
    last year's figure is not behind for that. An area that the indicator is only compared with has no goal.
    """
    area = area or own_area(indicator)
    series = own_series(indicator, day, area)
    targets = sorted(indicator.targets, key=lambda each: each.by.last) if area in own_areas(indicator) else []
    target = targets[-1] if targets else None
    last, begun = series[-1] if series else None, start(indicator, series, area)
    broken = break_between(indicator, begun.period, last.period) if begun and last else None
    found = Measured(area, begun, last, target, _operator(indicator, target), broken=broken)
    found = _with_way(indicator, found, targets, day)
    held = _held(indicator, found, day)
    found = found if isinstance(held, Why) else _with_amounts(indicator, found, held)
    course = _course(indicator, found, held)
    if isinstance(course, Why):
        return found._replace(course=Course.NOT_MEASURABLE, why=course)
    return found._replace(course=course)


def own_courses(indicator: Indicator, day: date) -> tuple[Measured, ...]:
    """Return how each area does that the indicator is about and that has a figure, or the first where none has."""
    found = tuple(measured(indicator, day, area) for area in own_areas(indicator))
    return tuple(each for each in found if each.last) or found[:1]


def _operator(indicator: Indicator, target: Target | None) -> Operator | None:
    """Return how a figure meets the goal: as the goal says, else as good is said to be; it is never guessed."""
    return (target.operator if target else None) or _BY_POLARITY.get(indicator.polarity)


def _with_way(indicator: Indicator, found: Measured, targets: Sequence[Target], day: date) -> Measured:
    """Return it with the way to the goal, and what that passes on the day; there is none across a break."""
    if found.broken:
        return found
    way = tuple(_way(indicator, found, targets))
    return found._replace(way=way, expected_now=expected(way, day, indicator.path))


def _way(indicator: Indicator, found: Measured, targets: Sequence[Target]) -> Iterator[Waypoint]:
    """Give the points of the way, from the start on where that is known; between no and yes there is no way."""
    begun, ahead = found.start, targets
    if found.target and begun and begun.value is not None and indicator.unit is not Unit.YES_NO:
        value, goal, day = begun.value, found.target.value, begun.period.last
        ahead = [each for each in targets if each.by.last > day]
        is_there = not ahead or _is_reached(indicator, found, value, goal)
        yield Waypoint(day, goal if is_there else value)
    yield from (Waypoint(each.by.last, each.value) for each in ahead)


def _held(indicator: Indicator, found: Measured, day: date) -> _Held | Why:
    """Return the last figure and the first, or why the last cannot be held against start and goal."""
    last, begun = found.last, found.start
    if last is None:
        parts = (each for each in of_area(indicator, day, found.area) if not is_whole(indicator, each))
        return Why.GROUPS_ONLY if any(each.value is not None for each in parts) else Why.NO_FIGURE
    if last.value is None:
        return Why.HIDDEN if last.missing is Missing.CONFIDENTIAL else Why.MISSING
    if found.broken:
        return Why.BROKEN
    if begun and begun.period.kind != last.period.kind:
        return Why.UNLIKE_PERIODS
    return _Held(last.period.last, last.value, _first(begun, last.period.last))


def _first(begun: Start | None, last: date) -> Decimal | Why:
    """Return the figure at the start, or why one of a period that ends on `last` cannot be held against it."""
    if begun is None or begun.value is None:
        return Why.START_HIDDEN if begun and begun.is_hidden else Why.NO_START
    return begun.value if last > begun.period.last else Why.NOTHING_SINCE


def _with_amounts(indicator: Indicator, found: Measured, held: _Held) -> Measured:
    """Return it with what the figure comes to, held against the way, the goal and the start; no and yes are none."""
    there = None if held.first is Why.NOTHING_SINCE else expected(found.way, held.day, indicator.path)
    found = found._replace(expected=there)
    if indicator.unit is Unit.YES_NO:
        return found
    found = found._replace(
        gap=None if there is None else held.value - there,
        left=found.target.value - held.value if found.target else None,
    )
    if isinstance(held.first, Why):
        return found
    way = found.way
    return found._replace(
        change=held.value - held.first,
        progress=gone(way[0].value, way[-1].value, held.value, indicator.path) if way else None,
    )


def _course(indicator: Indicator, found: Measured, held: _Held | Why) -> Course | Why:
    """Return how the figure does, the first that fits, or why that cannot be told."""
    if found.target is None:
        return Course.NOT_SET
    if found.by is None:
        return Why.NO_DIRECTION
    if isinstance(held, Why):
        return held
    goal = found.target.value
    if _is_reached(indicator, found, held.value, goal):
        return Course.REACHED
    return _moved(indicator, found, goal, held)


def _is_reached(indicator: Indicator, found: Measured, value: Decimal, goal: Decimal) -> bool:
    """Tell whether a figure is as good as the goal at published precision; one that equals it is."""
    return found.by is not None and _MEETS[found.by](shown(indicator, value), shown(indicator, goal))


def _moved(indicator: Indicator, found: Measured, goal: Decimal, held: _Held) -> Course | Why:
    """Return how a figure that has not reached the goal has moved since the start, and whether it keeps up."""
    first, value = held.first, held.value
    if isinstance(first, Decimal):
        if is_unmoved(indicator, value - first):
            return Course.UNMOVED
        if _merit(found, goal, value) < _merit(found, goal, first):
            return Course.WRONG_WAY
    if found.expected is None:
        return first if isinstance(first, Why) else Why.NO_RATE
    there = _merit(found, goal, shown(indicator, found.expected))
    return Course.ON_COURSE if _merit(found, goal, shown(indicator, value)) >= there else Course.BEHIND


def _merit(found: Measured, goal: Decimal, value: Decimal) -> Decimal:
    """Return a number that is the greater, the better a figure is: nearer the goal where that is to be met exactly."""
    if found.by is Operator.EXACTLY:
        return -abs(value - goal)
    return value if found.by is Operator.AT_LEAST else -value
