"""The marks of a chart that are no figures: gaps, breaks, and the way from the start to the goal."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from innenforskap.render.chart.curve import is_cut
from innenforskap.render.chart.sheet import MARGIN, Plane
from innenforskap.report.pages.indicators.drawings import Cut, Point, Stop

START, GOAL = Decimal("6.5"), Decimal("4.5")
"""How far the corners of the mark of a start and of a goal are from its middle: the start is drawn around a dot."""

_GAP = Decimal("3.5")


def gap(x: Decimal, y: Decimal, *, hidden: bool) -> str:
    """Return the mark of a period without a figure: a struck ring where it is hidden, a cross where it is missing."""
    ring = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{_GAP}"/>' if hidden else ""
    cross = "" if hidden else f"M{x - _GAP:.1f} {y - _GAP:.1f}L{x + _GAP:.1f} {y + _GAP:.1f}"
    strike = f'<path d="{cross}M{x - _GAP:.1f} {y + _GAP:.1f}L{x + _GAP:.1f} {y - _GAP:.1f}"/>'
    return f'<g class="chart-gap" fill="none" stroke="currentColor" stroke-width="1.4">{ring}{strike}</g>'


def gaps(points: Iterable[Point], plane: Plane) -> Iterator[str]:
    """Give the marks below the axis of the periods that there is no figure for, so that none looks like a zero."""
    for point in points:
        if point.value is None:
            yield gap(plane.x(point.moment), plane.box.bottom + MARGIN, hidden=point.hidden)


def cut(x: Decimal, top: Decimal, bottom: Decimal) -> str:
    """Return the line of a break."""
    line = f'stroke="currentColor" stroke-width="1.6" stroke-dasharray="0.1 4" d="M{x:.1f} {top:.1f}V{bottom:.1f}"'
    return f'<path class="chart-cut" fill="none" {line}/>'


def way(points: Sequence[tuple[Decimal, Decimal]], cuts: Sequence[Cut], plane: Plane) -> str:
    """Return the way to the goal, which does not pass a break, or nothing where there is none."""
    passed = [(one, other) for one, other in pairwise(points) if not is_cut(one[0], other[0], cuts)]
    line = "".join(
        f"M{plane.x(one[0]):.1f} {plane.y(one[1]):.1f}L{plane.x(other[0]):.1f} {plane.y(other[1]):.1f}"
        for one, other in passed
    )
    return _way(f'<path stroke-dasharray="6 4" d="{line}"/>') if line else ""


def stop(stop: Stop, plane: Plane, size: Decimal) -> str:
    """Return the mark of a start or a goal."""
    return diamond(plane.x(stop.moment), plane.y(stop.value), size)


def diamond(x: Decimal, y: Decimal, size: Decimal) -> str:
    """Return a hollow diamond, which a style sheet may fill so that the way does not show through it."""
    corners = f"M{x - size:.1f} {y:.1f}L{x:.1f} {y - size:.1f}L{x + size:.1f} {y:.1f}L{x:.1f} {y + size:.1f}Z"
    return _way(f'<path class="chart-stop" d="{corners}"/>')


def _way(drawn: str) -> str:
    return f'<g class="chart-way" fill="none" stroke="currentColor" stroke-width="1.4">{drawn}</g>'
