"""An indicator's figures as they are drawn: where each stands in time, the way to the goal, breaks and gaps."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import chain, count, pairwise
from string import ascii_uppercase

from innenforskap.figures.course import Measured, measured
from innenforskap.figures.observations import UNSETTLED
from innenforskap.figures.path import Waypoint, expected
from innenforskap.figures.path import moment as gone_by
from innenforskap.figures.series import shown
from innenforskap.i18n import Language, Phrase
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Break, Indicator
from innenforskap.model.vocabulary import Missing, Path, Unit
from innenforskap.model.when import ObservationPeriod
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.indicators.figures import ByPeriod, amount, area_name, unit_name, value_of
from innenforskap.report.pages.spans import observed

_MOST_CURVES = 3
_BENDS = 8
_START, _GOAL = Phrase("start {time}", "start {time}"), Phrase("mål {time}", "mål {time}")


@dataclass(frozen=True)
class Point:
    """A figure to draw: its period in words, when that is over in years, and the value, or None where there is none."""

    period: str
    moment: Decimal
    value: Decimal | None
    preliminary: bool = False
    hidden: bool = False


@dataclass(frozen=True)
class Curve:
    """The figures of one area or group, oldest first."""

    name: str
    points: tuple[Point, ...]

    @property
    def known(self) -> tuple[Point, ...]:
        """The points that there is a figure for."""
        return tuple(point for point in self.points if point.value is not None)


@dataclass(frozen=True)
class Stop:
    """Where one started or a goal: what it is called («mål 2030»), when it is, its figure, and that in words."""

    name: str
    time: str
    moment: Decimal
    value: Decimal
    words: str
    is_goal: bool = True


@dataclass(frozen=True)
class Cut:
    """A break: the letter it is explained by, its period, and when it is, between that and the period before."""

    letter: str
    period: str
    moment: Decimal


@dataclass(frozen=True)
class Drawing:
    """What a chart shows: one's own figures first, then those to compare with, and the way from the start to the goal.

    `way` is where the way passes, as moments and figures; it is empty where there is none.
    """

    curves: tuple[Curve, ...]
    unit: str
    decimals: int
    stops: tuple[Stop, ...] = ()
    way: tuple[tuple[Decimal, Decimal], ...] = ()
    cuts: tuple[Cut, ...] = ()


def drawing(edition: Edition, indicator: Indicator, found: Mapping[str | None, ByPeriod]) -> Drawing | None:
    """Return what a chart shows of each area's figures, or None where nothing can be drawn of one's own."""
    own = [area for area in (*indicator.geography, None) if area in found]
    areas = [*own, *(area for area in indicator.comparison if area in found)][:_MOST_CURVES]
    periods = {period for area in areas for period in found[area]}
    curves = [curve(area_name(area, edition.language), found[area], periods, edition.language) for area in areas]
    if indicator.unit is Unit.YES_NO or not own or not curves[0].known:
        return None
    # Several areas of one's own have each its own way, and would hide each other's.
    way = measured(indicator, edition.day, own[0]) if len(own) == 1 else None
    return Drawing(
        curves=tuple(each for each in curves if each.known),
        unit=unit_name(indicator, edition.language),
        decimals=decimals(indicator),
        stops=tuple(_stops(edition, indicator, way)),
        way=tuple(_way(indicator, way.way)) if way else (),
        cuts=cuts(indicator, edition.language),
    )


def curve(name: str, found: ByPeriod, periods: Iterable[ObservationPeriod], language: Language) -> Curve:
    """Return the figures of each of `periods`, oldest first; where there is none, there is a gap."""
    ordered = sorted(periods, key=lambda period: (period.last, period.first))
    return Curve(name, tuple(_point(period, found.get(period), language) for period in ordered))


def cuts(indicator: Indicator, language: Language) -> tuple[Cut, ...]:
    """Return the breaks in order, each with the letter that the chart and the text know it by."""
    lettered = zip(chain(ascii_uppercase, map(str, count(1))), in_order(indicator.breaks), strict=False)
    return tuple(_cut(letter, each.period, language) for letter, each in lettered)


def in_order(breaks: Iterable[Break]) -> list[Break]:
    """Return breaks as time goes."""
    return sorted(breaks, key=lambda each: each.period.first)


def _cut(letter: str, period: ObservationPeriod, language: Language) -> Cut:
    before = moment(period.first - timedelta(1))
    return Cut(letter, observed(period, language), (before + moment(period.last)) / 2)


def decimals(indicator: Indicator) -> int:
    """Return how many decimals the indicator's figures are published with: none where it counts whole things."""
    return -int(shown(indicator, Decimal(0)).as_tuple().exponent)


def moment(day: date) -> Decimal:
    """Return when a day is over, in years."""
    exact = gone_by(day)
    return Decimal(exact.numerator) / Decimal(exact.denominator)


def _point(period: ObservationPeriod, each: Observation | None, language: Language) -> Point:
    hidden = each is not None and each.missing is Missing.CONFIDENTIAL
    unsettled = each is not None and each.finality in UNSETTLED
    value = value_of(each) if each else None
    return Point(observed(period, language), moment(period.last), value, unsettled, hidden)


def _stops(edition: Edition, indicator: Indicator, told: Measured | None) -> Iterator[Stop]:
    """Give where one started, where that is known, and the goals, in order."""
    if told and told.start and told.start.value is not None:
        began = Waypoint(told.start.period.last, told.start.value)
        yield _stop(edition, indicator, began, (_START, observed(told.start.period, edition.language)))
    for each in sorted(indicator.targets, key=lambda target: target.by.last):
        yield _stop(edition, indicator, Waypoint(each.by.last, each.value), (_GOAL, edition.time(each.by)))


def _stop(edition: Edition, indicator: Indicator, point: Waypoint, called: tuple[Phrase, str]) -> Stop:
    name, time = called
    words = amount(indicator, point.value, edition.language)
    return Stop(edition.said(name, time=time), time, moment(point.day), point.value, words, is_goal=name is _GOAL)


def _way(indicator: Indicator, points: Sequence[Waypoint]) -> Iterator[tuple[Decimal, Decimal]]:
    """Give the moments and figures that the way passes: its points, and between them where it is not straight."""
    for one, other in pairwise(points):
        bends = _BENDS if indicator.path is Path.CONSTANT_RATE else 1
        days = [one.day + (other.day - one.day) * at / bends for at in range(bends)]
        yield from _passed(indicator, points, days)
    if points[1:]:
        yield from _passed(indicator, points, [points[-1].day])


def _passed(
    indicator: Indicator, points: Sequence[Waypoint], days: Iterable[date]
) -> Iterator[tuple[Decimal, Decimal]]:
    for day in days:
        value = expected(points, day, indicator.path)
        if value is not None:
            yield moment(day), value
