"""How an indicator does against its goal: from where one started, by way of the goals set for the years between."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from innenforskap.figures.path import Waypoint, expected, gone
from innenforskap.figures.series import Start, break_between, is_unmoved, own_area, own_series, shown, start
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Break, Indicator, Target
from innenforskap.model.vocabulary import Missing, Operator, Polarity, Unit

_BY_POLARITY = {Polarity.HIGHER: Operator.AT_LEAST, Polarity.LOWER: Operator.AT_MOST}


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
    the way is gone, where 1 is all of it. `broken` is the break that keeps figure and start apart.
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


def measured(indicator: Indicator, day: date, area: str | None = None) -> Measured:
    """Return how an area does against the goal on `day`; without an area, the first that the indicator is about.

    The figure is held against what was expected at the end of its own period, not on the day: figures come late, and
    last year's figure is not behind for that.
    """
    area = area or own_area(indicator)
    series = own_series(indicator, day, area)
    targets = sorted(indicator.targets, key=lambda each: each.by.last)
    target = targets[-1] if targets else None
    by = (target.operator if target else None) or (_BY_POLARITY.get(indicator.polarity) if indicator.polarity else None)
    found = Measured(area, start(indicator, series), series[-1] if series else None, target, by)
    found = found._replace(way=tuple(_way(found.start, targets)), broken=_broken(indicator, found))
    found = _with_expected_now(_with_amounts(indicator, found), indicator, day)
    if target is None:
        return found
    why = _not_comparable(indicator, found)
    if why is None and is_reached(indicator, found):
        return found._replace(course=Course.REACHED)
    why = why or _not_followed(found)
    return found._replace(course=Course.NOT_MEASURABLE if why else _course(indicator, found), why=why)


def is_reached(indicator: Indicator, found: Measured) -> bool:
    """Tell whether the last figure is as good as the goal at published precision; one that equals it is."""
    if found.target is None or found.last is None or found.last.value is None:
        return False
    value, goal = shown(indicator, found.last.value), shown(indicator, found.target.value)
    if found.by is Operator.AT_LEAST:
        return value >= goal
    return value <= goal if found.by is Operator.AT_MOST else value == goal


def _way(begun: Start | None, targets: list[Target]) -> Iterator[Waypoint]:
    """Give the points of the way, from the start on; without a start there is none."""
    if begun is None or begun.value is None:
        return
    yield Waypoint(begun.period.last, begun.value)
    for each in targets:
        if each.by.last > begun.period.last:
            yield Waypoint(each.by.last, each.value)


def _broken(indicator: Indicator, found: Measured) -> Break | None:
    if found.start is None or found.last is None:
        return None
    return break_between(indicator, found.start.period, found.last.period)


def _with_amounts(indicator: Indicator, found: Measured) -> Measured:
    """Return it with what the last figure comes to, held against the start, the way and the goal."""
    value = found.last.value if found.last else None
    if value is None or found.last is None or indicator.unit is Unit.YES_NO:
        return found
    left = found.target.value - value if found.target else None
    begun = found.start
    if begun is None or begun.value is None or found.broken or not _is_since(begun, found.last):
        return found._replace(left=left)
    there = expected(found.way, found.last.period.last, indicator.path)
    return found._replace(
        change=value - begun.value,
        progress=gone(found.way[0].value, found.way[-1].value, value, indicator.path),
        expected=there,
        gap=None if there is None else value - there,
        left=left,
    )


def _with_expected_now(found: Measured, indicator: Indicator, day: date) -> Measured:
    has_goal = len(found.way) > 1
    return found._replace(expected_now=expected(found.way, day, indicator.path) if has_goal else None)


def _is_since(begun: Start, last: Observation) -> bool:
    return begun.period.kind == last.period.kind and last.period.last > begun.period.last


def _not_comparable(indicator: Indicator, found: Measured) -> Why | None:
    """Return why the last figure cannot be held against the goal at all."""
    if found.by is None:
        return Why.NO_DIRECTION
    if found.last is None:
        has_groups = any(each.value is not None for each in indicator.series)
        return Why.GROUPS_ONLY if has_groups else Why.NO_FIGURE
    if found.last.value is None:
        return Why.HIDDEN if found.last.missing is Missing.CONFIDENTIAL else Why.MISSING
    if found.broken:
        return Why.BROKEN
    is_unlike = found.start is not None and found.start.period.kind != found.last.period.kind
    return Why.UNLIKE_PERIODS if is_unlike else None


def _not_followed(found: Measured) -> Why | None:
    """Return why it cannot be told whether the figure, which has not reached the goal, is on its way there."""
    if found.start is None or found.last is None or found.start.value is None:
        return Why.START_HIDDEN if found.start and found.start.is_hidden else Why.NO_START
    if found.change is None:
        return Why.NOTHING_SINCE
    return Why.NO_RATE if found.expected is None else None


def _course(indicator: Indicator, found: Measured) -> Course:
    """Return how a figure that has not reached the goal does: the first that fits."""
    if found.change is None or found.expected is None or found.start is None or found.start.value is None:
        return Course.NOT_MEASURABLE
    value, begun = found.start.value + found.change, found.start.value
    if is_unmoved(indicator, found.change):
        return Course.UNMOVED
    if _merit(found, value) < _merit(found, begun):
        return Course.WRONG_WAY
    there = _merit(found, shown(indicator, found.expected))
    return Course.ON_COURSE if _merit(found, shown(indicator, value)) >= there else Course.BEHIND


def _merit(found: Measured, value: Decimal) -> Decimal:
    """Return a number that is the greater, the better a figure is: nearer the goal where that is to be met exactly."""
    if found.by is Operator.EXACTLY and found.target:
        return -abs(value - found.target.value)
    return value if found.by is Operator.AT_LEAST else -value
