"""An indicator's figures over time as a line chart: inline SVG that works on paper, on a telephone and read aloud.

Nothing here is styled in a way a content security policy forbids. All is in the colour of the text, until a style sheet
gives the classes `chart-line`, `chart-comparison`, `chart-dot`, `chart-ring`, `chart-text` and `chart-grid` another.
The lines differ in weight, so that colour never tells anything alone.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from html import escape
from itertools import pairwise
from typing import NamedTuple

from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.numbers import listed, number
from innenforskap.render.axis import Axis

_WIDTH = Decimal(360)
_PLOT_HEIGHT = Decimal(150)
_LINE_HEIGHT = Decimal(18)
_LETTER = Decimal(8)
_BASELINE = Decimal("4.5")
_MARGIN = Decimal(8)
_SAMPLE = Decimal(22)
_CLOSEST = Decimal(15)
_WEIGHTS = ("bold", "normal")
_QUARTERS = 4

_LAST = Phrase("{name}: {last} i {last_period}.", "{name}: {last} i {last_period}.")
_COURSE = Phrase(
    "{name}: {first} i {first_period} og {last} i {last_period}, lavest {low} og høyest {high}.",
    "{name}: {first} i {first_period} og {last} i {last_period}, lågast {low} og høgast {high}.",
)
_GAPS = Phrase("{name} mangler tall for {periods}.", "{name} manglar tal for {periods}.")
_PRELIMINARY = Phrase("Foreløpige tall: {periods}.", "Førebelse tal: {periods}.")
_AXIS = Phrase("Loddrett akse: {unit}, fra {low} til {high}.", "Loddrett akse: {unit}, frå {low} til {high}.")
_CUT_AXIS = Phrase("{unit} (aksen begynner på {low})", "{unit} (aksen byrjar på {low})")
_RING = Phrase("Foreløpig", "Førebels")


class Point(NamedTuple):
    """A figure for a period (`2025`, `2025-Q2`, `2025/26`), or None where there is none to show."""

    period: str
    value: Decimal | None
    preliminary: bool = False


class Series(NamedTuple):
    """The figures of one area, in the order of their periods."""

    name: str
    points: tuple[Point, ...]


class Labels(NamedTuple):
    """What the chart says beside its figures; `name` is unique on the page, and the chart's ids begin with it."""

    name: str
    title: str
    unit: str
    decimals: int
    language: Language


class _Look(NamedTuple):
    """How a series is told from another: its class, the width of its line and of its dots."""

    name: str
    width: Decimal
    radius: Decimal


_LOOKS = (
    _Look("chart-line", Decimal("2.5"), Decimal("3.5")),
    _Look("chart-comparison", Decimal("1.2"), Decimal("2.5")),
)


class _Spot(NamedTuple):
    """A known figure, and where on the paper it is drawn."""

    x: Decimal
    y: Decimal
    value: Decimal
    preliminary: bool


class _Plane(NamedTuple):
    """The paper: where each period and figure is on it."""

    axis: Axis
    first: Decimal
    last: Decimal
    edge: Decimal
    left: Decimal
    right: Decimal
    top: Decimal

    @property
    def bottom(self) -> Decimal:
        """How far down the axis begins."""
        return self.top + _PLOT_HEIGHT

    def x(self, period: str) -> Decimal:
        """Return how far to the right a period is; one alone is in the middle."""
        if self.first == self.last:
            return (self.left + self.right) / 2
        return self.left + (_moment(period) - self.first) / (self.last - self.first) * (self.right - self.left)

    def y(self, value: Decimal) -> Decimal:
        """Return how far down a figure is."""
        return self.bottom - (value - self.axis.low) / (self.axis.high - self.axis.low) * _PLOT_HEIGHT

    def spots(self, series: Series) -> list[_Spot | None]:
        """Return where each figure is, and None for each gap."""
        return [
            None if value is None else _Spot(self.x(period), self.y(value), value, preliminary)
            for period, value, preliminary in series.points
        ]


def chart(labels: Labels, own: Series, comparison: Series | None = None) -> str:
    """Return the chart as SVG, or an empty text if nothing is known of `own`: an empty chart would look like a zero."""
    if not _known(own):
        return ""
    drawn = [own, comparison] if comparison and _known(comparison) else [own]
    legend, reach = _legend(drawn, labels)
    plane = _plane(drawn, labels, reach + 2 * _LINE_HEIGHT)
    spots = [plane.spots(series) for series in drawn]
    lines = [_line(each, look) for each, look in zip(spots, _LOOKS, strict=False)]
    parts = [*_head(drawn, labels, plane), *legend, *_grid(plane, labels), *_periods(drawn, plane), *reversed(lines)]
    return "\n".join([*parts, *_ends([[spot for spot in each if spot] for each in spots], labels), "</svg>\n"])


def _known(series: Series) -> list[tuple[str, Decimal]]:
    return [(point.period, point.value) for point in series.points if point.value is not None]


def _periods_of(drawn: Sequence[Series], *, preliminary: bool = False) -> list[str]:
    points = [point for series in drawn for point in series.points]
    return sorted(
        {point.period for point in points if not preliminary or (point.preliminary and point.value is not None)}
    )


def _moment(period: str) -> Decimal:
    """Return when a period begins, in years."""
    year, _, quarter = period.partition("-Q")
    return Decimal(year[:4]) + Decimal(int(quarter or 1) - 1) / _QUARTERS


def _plane(drawn: Sequence[Series], labels: Labels, top: Decimal) -> _Plane:
    """Return a plane with room for the figures at the axis and at both ends of the lines."""
    values = [value for series in drawn for _, value in _known(series)]
    axis = Axis.of(values, labels.decimals)
    moments = [_moment(period) for period in _periods_of(drawn)]
    beside = max(len(number(value, labels.language, labels.decimals)) for value in values) * _LETTER + _MARGIN
    edge = max(len(axis.said(tick, labels.language)) for tick in axis.ticks()) * _LETTER + _MARGIN
    return _Plane(axis, min(moments), max(moments), edge, edge + beside, _WIDTH - beside - _MARGIN, top)


def _head(drawn: Sequence[Series], labels: Labels, plane: _Plane) -> Iterator[str]:
    name, height = escape(labels.name), plane.bottom + _LINE_HEIGHT + _MARGIN
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 {_WIDTH} {height}" role="img"'
        f' aria-labelledby="{name}-title" aria-describedby="{name}-desc" font-size="13" fill="currentColor"'
        ' stroke-linecap="round">'
    )
    yield f'<title id="{name}-title">{escape(labels.title)}</title>'
    yield f'<desc id="{name}-desc">{escape(" ".join(_told(drawn, labels, plane.axis)))}</desc>'


def _told(drawn: Sequence[Series], labels: Labels, axis: Axis) -> Iterator[str]:
    """Give the sentences that tell one who cannot see the chart what it shows."""
    language = labels.language
    for series in drawn:
        yield _course(series, labels)
        if gaps := [point.period for point in series.points if point.value is None]:
            yield _GAPS.said(language, name=series.name, periods=listed(gaps, language))
    if preliminary := _periods_of(drawn, preliminary=True):
        yield _PRELIMINARY.said(language, periods=listed(preliminary, language))
    low, high = axis.said(axis.low, language), axis.said(axis.high, language)
    yield _AXIS.said(language, unit=labels.unit, low=low, high=high)


def _course(series: Series, labels: Labels) -> str:
    periods, values = zip(*_known(series), strict=True)
    shown = {"first": values[0], "last": values[-1], "low": min(values), "high": max(values)}
    facts = {name: number(value, labels.language, labels.decimals) for name, value in shown.items()}
    phrase = _COURSE if len(values) > 1 else _LAST
    return phrase.said(labels.language, name=series.name, first_period=periods[0], last_period=periods[-1], **facts)


def _legend(drawn: Sequence[Series], labels: Labels) -> tuple[list[str], Decimal]:
    """Return the names beside samples of their lines, and how far down they reach."""
    samples = [(series.name, _sample(look)) for series, look in zip(drawn, _LOOKS, strict=False)]
    if _periods_of(drawn, preliminary=True):
        samples.append(
            (_RING.said(labels.language), _dot(_Spot(_MARGIN, -_BASELINE, Decimal(0), preliminary=True), _LOOKS[0]))
        )
    parts, x, y = [], Decimal(0), _LINE_HEIGHT
    for said, sample in samples:
        width = _SAMPLE + len(said) * _LETTER + _MARGIN
        if x and x + width > _WIDTH:
            x, y = Decimal(0), y + _LINE_HEIGHT
        parts.append(f'<g transform="translate({x:.1f} {y})">{sample}{_text(_SAMPLE, Decimal(0), said)}</g>')
        x += width
    return parts, y


def _sample(look: _Look) -> str:
    return f'<path class="{look.name}" stroke="currentColor" stroke-width="{look.width}" d="M0 -4.5H16"/>'


def _grid(plane: _Plane, labels: Labels) -> Iterator[str]:
    axis, language = plane.axis, labels.language
    cut = _CUT_AXIS.said(language, unit=labels.unit, low=axis.said(axis.low, language))
    yield _text(Decimal(0), plane.top - _LINE_HEIGHT, cut if axis.low else labels.unit)
    for tick in axis.ticks():
        line = f"M{plane.left:.1f} {plane.y(tick):.1f}H{plane.right:.1f}"
        yield f'<path class="chart-grid" stroke="currentColor" stroke-opacity="0.2" d="{line}"/>'
        yield _text(plane.edge - _MARGIN, plane.y(tick) + _BASELINE, axis.said(tick, language), "end")


def _periods(drawn: Sequence[Series], plane: _Plane) -> Iterator[str]:
    """Give the periods below the axis: the last one, and as many before it as there is room for."""
    free = _WIDTH
    for period in reversed(_periods_of(drawn)):
        x, half = plane.x(period), len(period) * _LETTER / 2
        if x + half <= free:
            free = x - half - _MARGIN
            yield _text(x, plane.bottom + _LINE_HEIGHT, period, "middle")


def _line(spots: Sequence[_Spot | None], look: _Look) -> str:
    """Return one series: whole lines between settled figures, dashed ones where either is preliminary."""
    steps = [(one, other) for one, other in pairwise(spots) if one and other and one.x < other.x]
    settled = "".join(_step(*step, look) for step in steps if not any(spot.preliminary for spot in step))
    dashed = "".join(_step(*step, look) for step in steps if any(spot.preliminary for spot in step))
    parts = [
        f'<path d="{settled}"/>' if settled else "",
        f'<path stroke-dasharray="3 5" d="{dashed}"/>' if dashed else "",
    ]
    dots = (_dot(spot, look) for spot in spots if spot)
    return f'<g class="{look.name}" stroke="currentColor" stroke-width="{look.width}">{"".join([*parts, *dots])}</g>'


def _step(one: _Spot, other: _Spot, look: _Look) -> str:
    """Return the way from one figure to the next, which ends at the edge of a ring and not inside it."""
    wide, high = other.x - one.x, other.y - one.y
    share = look.radius / (wide * wide + high * high).sqrt()
    start, end = share * one.preliminary, 1 - share * other.preliminary
    return f"M{one.x + wide * start:.1f} {one.y + high * start:.1f}L{one.x + wide * end:.1f} {one.y + high * end:.1f}"


def _dot(spot: _Spot, look: _Look) -> str:
    shape = f'cx="{spot.x:.1f}" cy="{spot.y:.1f}" r="{look.radius}"'
    if spot.preliminary:
        return f'<circle class="chart-ring" {shape} fill="none" stroke="currentColor" stroke-width="1.5"/>'
    return f'<circle class="chart-dot" {shape} fill="currentColor" stroke="none"/>'


def _ends(lines: Sequence[Sequence[_Spot]], labels: Labels) -> Iterator[str]:
    """Give the first figures to the left of the lines and the last ones to the right, none on top of another."""
    for at, anchor, aside in ((0, "end", -_MARGIN), (-1, "start", _MARGIN)):
        ends = [(line[at], weight) for line, weight in zip(lines, _WEIGHTS, strict=False) if at or len(line) > 1]
        heights = _apart([spot.y for spot, _ in ends])
        for (spot, weight), y in zip(ends, heights, strict=True):
            said = number(spot.value, labels.language, labels.decimals)
            yield _text(spot.x + aside, y + _BASELINE, said, anchor, weight)


def _apart(heights: Sequence[Decimal]) -> Sequence[Decimal]:
    """Return one height as it is, or two moved as far apart as lines of text must be."""
    if not heights[1:]:
        return heights
    one, other = heights
    aside = max(_CLOSEST - abs(one - other), Decimal(0)) / 2
    return (one + aside, other - aside) if one > other else (one - aside, other + aside)


def _text(x: Decimal, y: Decimal, said: str, anchor: str = "start", weight: str = "normal") -> str:
    return (
        f'<text class="chart-text" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}">'
        f"{escape(said)}</text>"
    )
