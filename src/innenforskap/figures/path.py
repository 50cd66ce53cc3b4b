"""The way from where one started to the goal: through the goals set for the years between, as far along as the year is.

The way is straight from point to point unless the plan chooses a constant rate. A period counts when it is over, and a
goal when the last day it may mean is.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from innenforskap.model.vocabulary import Path

_MONTHS = 12


class Waypoint(NamedTuple):
    """A figure that is to be reached, or was had, and the last day of the time it is for."""

    day: date
    value: Decimal


def moment(day: date) -> Fraction:
    """Return when a day is over, in years: 2025 has gone by when it is 2026, and half of it has when June has."""
    return day.year + Fraction(day.month - 1, _MONTHS) + Fraction(day.day, monthrange(day.year, day.month)[1] * _MONTHS)


def share(one: Waypoint, other: Waypoint, day: date) -> Fraction:
    """Return how much of the time from one point to the other is over at the end of `day`."""
    return (moment(day) - moment(one.day)) / (moment(other.day) - moment(one.day))


def expected(points: Sequence[Waypoint], day: date, path: Path = Path.STRAIGHT_LINE) -> Decimal | None:
    """Return the figure that the way through `points`, first to last, passes at the end of `day`, in the points' unit.

    Before the first point there is no way, so None; from the last one on it is that point's figure. At a constant rate
    there is no way to or from zero, or across it, so None.
    """
    if not points or day < points[0].day:
        return None
    between = leg(points, day)
    return _between(*between, day, path) if between else points[-1].value


def leg(points: Sequence[Waypoint], day: date) -> tuple[Waypoint, Waypoint] | None:
    """Return the two points that one is between at the end of `day`, or None before the first and from the last on."""
    return next(((one, other) for one, other in pairwise(points) if one.day <= day < other.day), None)


def gone(first: Decimal, goal: Decimal, value: Decimal, path: Path = Path.STRAIGHT_LINE) -> Decimal | None:
    """Return how much of the way from `first` to `goal` a figure has gone: 1 is all of it, less than 0 is backwards.

    None where one started at the goal, so that there is no way to go, and at a constant rate to, from or across zero.
    """
    if first == goal:
        return None
    if path is Path.STRAIGHT_LINE:
        return (value - first) / (goal - first)
    if first * goal <= 0 or first * value <= 0:
        return None
    return (value / first).ln() / (goal / first).ln()


def _between(one: Waypoint, other: Waypoint, day: date, path: Path) -> Decimal | None:
    past = share(one, other, day)
    if path is Path.STRAIGHT_LINE:
        return one.value + (other.value - one.value) * past.numerator / past.denominator
    if one.value * other.value <= 0:
        return None
    return one.value * (other.value / one.value) ** (Decimal(past.numerator) / past.denominator)
