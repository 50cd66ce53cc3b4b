"""The legend of a chart: what is drawn in it, each thing named beside a sample."""

from collections.abc import Iterator
from decimal import Decimal

from innenforskap.i18n import Language
from innenforskap.render.chart.curve import LOOKS, Look, Spot, dot
from innenforskap.render.chart.marks import GOAL, cut, diamond, gap
from innenforskap.render.chart.sheet import CAPITAL, LINE_HEIGHT, MARGIN, text, width
from innenforskap.render.chart.words import BREAK, HIDDEN, MISSING, PRELIMINARY, WAY
from innenforskap.render.chart.words import GOAL as GOAL_NAME
from innenforskap.report.pages.indicators.drawings import Drawing, Point

_SAMPLE = Decimal(24)
_LENGTH = Decimal(18)
_HALF = _LENGTH / 2


def legend(drawing: Drawing, wide: Decimal, language: Language) -> tuple[list[str], Decimal]:
    """Return the names beside their samples, as many on a line as there is room for, and how far down they reach."""
    parts, x, y = [], Decimal(0), LINE_HEIGHT
    for said, sample in _samples(drawing, language):
        needed = _SAMPLE + width(said)
        if x and x + needed > wide:
            x, y = Decimal(0), y + LINE_HEIGHT
        parts.append(f'<g transform="translate({x:.1f} {y})">{sample}{text(_SAMPLE, Decimal(0), said)}</g>')
        x += needed + MARGIN
    return parts, y


def _samples(drawing: Drawing, language: Language) -> Iterator[tuple[str, str]]:
    points = [point for curve in drawing.curves for point in curve.points]
    for curve, look in zip(drawing.curves, LOOKS, strict=False):
        yield curve.name, _line(look)
    if any(point.preliminary and point.value is not None for point in points):
        yield PRELIMINARY.said(language), f'<g stroke="currentColor">{_dot(LOOKS[0], preliminary=True)}</g>'
    if drawing.way:
        yield WAY.said(language), _way(dashed=True)
    elif drawing.stops:
        yield GOAL_NAME.said(language), _way(dashed=False)
    if drawing.cuts:
        yield BREAK.said(language), cut(_HALF, -LINE_HEIGHT + MARGIN, Decimal(2))
    for name, hidden in ((HIDDEN, True), (MISSING, False)):
        if any(point.value is None and point.hidden is hidden for point in drawing.curves[0].points):
            yield name.said(language), gap(_HALF, -CAPITAL, hidden=hidden)


def _line(look: Look) -> str:
    line = f'<path d="M0 -{CAPITAL}H{_LENGTH}"/>{_dot(look, preliminary=False)}'
    return f'<g class="{look.name}" stroke="currentColor" stroke-width="{look.width}">{line}</g>'


def _dot(look: Look, *, preliminary: bool) -> str:
    return dot(Spot(_HALF, -CAPITAL, Point("", Decimal(0), None, preliminary)), look)


def _way(*, dashed: bool) -> str:
    line = f'<path class="chart-way" stroke="currentColor" stroke-dasharray="6 4" d="M0 -{CAPITAL}H{_LENGTH}"/>'
    return (line if dashed else "") + diamond(_HALF, -CAPITAL, GOAL)
