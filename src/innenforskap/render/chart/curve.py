"""A curve and its dots: whole between settled figures, dashed where one may still change, open at gaps and breaks."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from innenforskap.render.chart.sheet import Plane
from innenforskap.report.pages.indicators.drawings import Curve, Cut, Point

_SQUARE, _TRIANGLE = Decimal("0.9"), Decimal("1.3")


class Look(NamedTuple):
    """How a curve is told from another: its class, the width of its line, and the shape and size of its dots."""

    name: str
    width: Decimal
    shape: str
    radius: Decimal


LOOKS = (
    Look("chart-line", Decimal("2.5"), "circle", Decimal("3.5")),
    Look("chart-comparison", Decimal("1.2"), "square", Decimal("2.8")),
    Look("chart-comparison", Decimal("1.2"), "triangle", Decimal("2.8")),
)
"""One's own first, then those to compare with."""


class Spot(NamedTuple):
    """A known figure, and where on the sheet it is drawn."""

    x: Decimal
    y: Decimal
    point: Point


def spots(curve: Curve, plane: Plane) -> list[Spot | None]:
    """Return where each figure is, and None for each gap."""
    return [
        None if point.value is None else Spot(plane.x(point.moment), plane.y(point.value), point)
        for point in curve.points
    ]


def steps(found: Sequence[Spot | None], cuts: Sequence[Cut]) -> Iterator[tuple[Spot, Spot]]:
    """Give the pairs of figures that a line joins: next to each other, with no gap and no break between them."""
    for one, other in pairwise(found):
        if one and other and one.x < other.x and not is_cut(one.point.moment, other.point.moment, cuts):
            yield one, other


def is_cut(first: Decimal, last: Decimal, cuts: Iterable[Cut]) -> bool:
    """Tell whether a break lies between two moments."""
    return any(first < cut.moment < last for cut in cuts)


def drawn(found: Sequence[Spot | None], look: Look, cuts: Sequence[Cut]) -> str:
    """Return one curve with its dots, which are left out where they have no size."""
    settled = dashed = ""
    for one, other in steps(found, cuts):
        way = _step(one, other, look)
        if one.point.preliminary or other.point.preliminary:
            dashed += way
        else:
            settled += way
    parts = [
        f'<path fill="none" d="{settled}"/>' if settled else "",
        f'<path fill="none" stroke-dasharray="3 5" d="{dashed}"/>' if dashed else "",
    ]
    dots = (dot(spot, look) for spot in found if spot and look.radius)
    return f'<g class="{look.name}" stroke="currentColor" stroke-width="{look.width}">{"".join([*parts, *dots])}</g>'


def dot(spot: Spot, look: Look) -> str:
    """Return a figure's dot, which is hollow where the figure may still change."""
    is_hollow = spot.point.preliminary
    name = "chart-ring" if is_hollow else "chart-dot"
    paint = 'fill="none" stroke-width="1.5"' if is_hollow else 'fill="currentColor" stroke="none"'
    return f'<{_shape(spot, look)} class="{name}" {paint}/>'


def _shape(spot: Spot, look: Look) -> str:
    x, y, radius = spot.x, spot.y, look.radius
    if look.shape == "square":
        side = radius * _SQUARE
        return f'rect x="{x - side:.1f}" y="{y - side:.1f}" width="{2 * side:.1f}" height="{2 * side:.1f}"'
    if look.shape == "triangle":
        side = radius * _TRIANGLE
        return f'path d="M{x:.1f} {y - side:.1f}L{x + side:.1f} {y + radius:.1f}H{x - side:.1f}Z"'
    return f'circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}"'


def _step(one: Spot, other: Spot, look: Look) -> str:
    """Return the way from one figure to the next, which ends at the edge of a hollow dot and not inside it."""
    wide, high = other.x - one.x, other.y - one.y
    # Very near each other, a ring has no room for a line: then it begins in the middle.
    share = min(look.radius / (wide * wide + high * high).sqrt(), Decimal("0.5"))
    start, end = share * one.point.preliminary, 1 - share * other.point.preliminary
    return f"M{one.x + wide * start:.1f} {one.y + high * start:.1f}L{one.x + wide * end:.1f} {one.y + high * end:.1f}"
