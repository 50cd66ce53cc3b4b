"""An indicator's figures over time as a line chart, with the way to the goal, breaks and gaps."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from innenforskap.i18n import Language
from innenforskap.i18n.numbers import number
from innenforskap.render.chart import marks
from innenforskap.render.chart.axis import Axis
from innenforskap.render.chart.curve import LOOKS, Spot, drawn, spots, steps
from innenforskap.render.chart.legend import legend
from innenforskap.render.chart.placing import (
    ABOVE_FROM,
    ABOVE_UNTIL,
    AT_THE_LEFT,
    AT_THE_RIGHT,
    BELOW_FROM,
    BELOW_UNTIL,
    Place,
    Words,
    around,
    written,
)
from innenforskap.render.chart.sheet import CAPITAL, LINE_HEIGHT, MARGIN, Box, Labels, Plane, image, text, width
from innenforskap.render.chart.words import CUT_AXIS, figures, shown
from innenforskap.report.pages.indicators.drawings import Cut, Drawing

_Pair = tuple[Decimal, Decimal]

WIDTH = Decimal(320)
_HEIGHT = Decimal(150)
_LANE = Decimal(14)
_STRIDE = Decimal(5)
_BEYOND = Decimal(8)


def chart(labels: Labels, drawing: Drawing, language: Language) -> str:
    """Return the chart as SVG."""
    names, reach = legend(drawing, WIDTH, language)
    plane = _plane(drawing, reach, language)
    found = [spots(curve, plane) for curve in drawing.curves]
    lines = [drawn(each, look, drawing.cuts) for each, look in zip(found, LOOKS, strict=False)]
    has_gaps = any(point.value is None for point in drawing.curves[0].points)
    below = plane.box.bottom + LINE_HEIGHT + (_LANE if has_gaps else 0)
    parts = [
        *names,
        *_grid(plane, drawing, language),
        *(marks.cut(plane.x(each.moment), plane.box.top, plane.box.bottom) for each in _inside(plane, drawing)),
        marks.way(drawing.way, drawing.cuts, plane),
        *(marks.stop(each, plane, marks.GOAL if each.is_goal else marks.START) for each in drawing.stops),
        *reversed(lines),
        *marks.gaps(drawing.curves[0].points, plane),
        *_written(plane, drawing, found, language),
        *_times(plane, drawing, below),
    ]
    told = " ".join(shown(drawing, plane.axis, language))
    return image(labels, (WIDTH, below + MARGIN), told, parts)


def _plane(drawing: Drawing, reach: Decimal, language: Language) -> Plane:
    """Return a plane below the legend, with room for figures along the axis and at the ends of the lines."""
    axis = Axis.of(_values(drawing), drawing.decimals)
    moments = [point.moment for curve in drawing.curves for point in curve.points]
    moments += [each.moment for each in drawing.stops]
    first, last = min(moments), max(moments)
    beside = max(width(number(value, language, drawing.decimals)) for value in figures(drawing.curves)) + MARGIN
    left = edge(axis, language)
    if any(curve.known[0].moment == first for curve in drawing.curves):
        left += beside
    right = max(width(_named(drawing)[last]) / 2, MARGIN)
    if any(curve.known[-1].moment == last for curve in drawing.curves):
        right = max(right, beside)
    top = reach + (3 if drawing.cuts else 2) * LINE_HEIGHT
    return Plane(axis, first, last, Box(left, top, WIDTH - right, top + _HEIGHT))


def _values(drawing: Drawing) -> list[Decimal]:
    """Return what the axis must hold: every figure, and the goals with room for their names beyond them."""
    told, stops = figures(drawing.curves), [each.value for each in drawing.stops]
    low, high = min(told + stops), max(told + stops)
    beyond = (high - low) / _BEYOND
    lower = [low - beyond] if low in stops and (low < 0 or low > beyond) else []
    return [*told, *stops, *lower, *([high + beyond] if high in stops else [])]


def edge(axis: Axis, language: Language) -> Decimal:
    """Return how much room the figures along an axis need beside it."""
    return max(width(axis.said(tick, language)) for tick in axis.ticks()) + MARGIN


def _grid(plane: Plane, drawing: Drawing, language: Language) -> Iterator[str]:
    axis, box = plane.axis, plane.box
    cut = CUT_AXIS.said(language, unit=drawing.unit, low=axis.said(axis.low, language))
    above = box.top - LINE_HEIGHT * (2 if drawing.cuts else 1)
    yield text(Decimal(0), above, cut if axis.low else drawing.unit)
    for tick in axis.ticks():
        line = f"M{box.left:.1f} {plane.y(tick):.1f}H{box.right:.1f}"
        yield f'<path class="chart-grid" stroke="currentColor" stroke-opacity="0.25" d="{line}"/>'
        yield text(edge(axis, language) - MARGIN, plane.y(tick) + CAPITAL, axis.said(tick, language), "end")


def _inside(plane: Plane, drawing: Drawing) -> list[Cut]:
    """Return the breaks that lie within the time the chart spans."""
    return [each for each in drawing.cuts if plane.first < each.moment < plane.last]


def _written(
    plane: Plane, drawing: Drawing, found: Sequence[Sequence[Spot | None]], language: Language
) -> Iterator[str]:
    """Give the letters of the breaks and the figures that are told beside the lines: the last, the goals, the first."""
    left = edge(plane.axis, language) - MARGIN
    room = Box(left, plane.box.top - LINE_HEIGHT, WIDTH, plane.box.bottom + CAPITAL)
    letters = (
        Words(each.letter, (Place(plane.x(each.moment), plane.box.top - CAPITAL, "middle"),), "bold")
        for each in _inside(plane, drawing)
    )
    (own, *others), stops = [[spot for spot in each if spot] for each in found], [*_stop_words(plane, drawing)]
    words = (
        *letters,
        _figure(own[-1], drawing, language, AT_THE_RIGHT, "bold"),
        *(_figure(each[-1], drawing, language, AT_THE_RIGHT) for each in others),
        *reversed(stops),
        *(
            _figure(each[0], drawing, language, AT_THE_LEFT)
            for each in (own, *others)
            if each[1:] and not _is_start(each[0], drawing)
        ),
    )
    return written(words, room, _crossed(plane, drawing, found))


def _figure(spot: Spot, drawing: Drawing, language: Language, sides: Sequence[str], weight: str = "normal") -> Words:
    said = number(spot.point.value or Decimal(0), language, drawing.decimals)
    return Words(said, around(spot.x, spot.y, sides), weight)


def _is_start(spot: Spot, drawing: Drawing) -> bool:
    """Tell whether a figure is the start, which is named with its figure."""
    starts = [(each.moment, each.value) for each in drawing.stops if not each.is_goal]
    return (spot.point.moment, spot.point.value) in starts


def _stop_words(plane: Plane, drawing: Drawing) -> Iterator[Words]:
    """Give the names of the start and the goals, on the side of the way that it leaves free."""
    before = drawing.curves[0].known[-1].value or Decimal(0)
    for at, stop in enumerate(drawing.stops):
        after = drawing.stops[at + 1 :]
        if stop.is_goal:
            sides = BELOW_UNTIL if stop.value < before else ABOVE_UNTIL
        else:
            sides = BELOW_FROM if after and after[0].value > stop.value else ABOVE_FROM
        before = stop.value
        yield Words(f"{stop.name}: {stop.words}", around(plane.x(stop.moment), plane.y(stop.value), sides))


def _crossed(plane: Plane, drawing: Drawing, found: Sequence[Sequence[Spot | None]]) -> list[Box]:
    """Return small boxes along the lines and at the dots, which words should rather not hide."""
    joined = [((one.x, one.y), (other.x, other.y)) for each in found for one, other in steps(each, drawing.cuts)]
    way = [(plane.x(moment), plane.y(value)) for moment, value in drawing.way]
    points = [(spot.x, spot.y) for each in found for spot in each if spot]
    points += [(plane.x(each.moment), plane.y(each.value)) for each in drawing.stops]
    points += [point for one, other in (*joined, *pairwise(way)) for point in _between(one, other)]
    return [Box(x - 1, y - 1, x + 1, y + 1) for x, y in points]


def _between(one: _Pair, other: _Pair) -> Iterator[_Pair]:
    """Give points along a line, a few pixels apart."""
    wide, high = other[0] - one[0], other[1] - one[1]
    count = int((wide * wide + high * high).sqrt() / _STRIDE) + 1
    return ((one[0] + wide * at / count, one[1] + high * at / count) for at in range(1, count))


def _times(plane: Plane, drawing: Drawing, y: Decimal) -> Iterator[str]:
    """Give the times below the axis: that of the last figure, the last, the first, and others there is room for."""
    named = _named(drawing)
    moments = dict.fromkeys([drawing.curves[0].known[-1].moment, plane.last, plane.first, *sorted(named, reverse=True)])
    words = (Words(named[moment], (Place(plane.x(moment), y, "middle"),)) for moment in moments)
    return written(words, Box(Decimal(0), Decimal(0), WIDTH, y + MARGIN))


def _named(drawing: Drawing) -> dict[Decimal, str]:
    """Return what each moment is called: the figures' own periods before the goals' times."""
    stops = {each.moment: each.time for each in drawing.stops}
    return stops | {point.moment: point.period for curve in drawing.curves for point in curve.points}
