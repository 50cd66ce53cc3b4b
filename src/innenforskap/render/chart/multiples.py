"""Small charts side by side, all on one scale: one for each municipality, group or age band."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from innenforskap.i18n import Language, Phrase
from innenforskap.render.chart import marks
from innenforskap.render.chart.axis import Axis
from innenforskap.render.chart.curve import LOOKS, drawn, spots
from innenforskap.render.chart.sheet import MARGIN, Box, Labels, Plane, image
from innenforskap.render.chart.words import course, figures, gaps
from innenforskap.report.pages.indicators.breakdowns import Panel, Panels

_WIDTH, _HEIGHT, _LANE = Decimal(140), Decimal(60), Decimal(16)
_OWN = LOOKS[0]._replace(width=Decimal(2), radius=Decimal("2.2"))
_AGAINST = LOOKS[1]._replace(width=Decimal(1), radius=Decimal(0))
_SCALE = Phrase(
    "Alle diagrammene har samme skala, fra {low} til {high} ({unit}), og går fra {first} til {last}.",
    "Alle diagramma har same skala, frå {low} til {high} ({unit}), og går frå {first} til {last}.",
)
_THIN = Phrase("Den tynne linjen er {name}.", "Den tynne linja er {name}.")
_HOLLOW = Phrase("Åpne punkter er foreløpige tall.", "Opne punkt er førebelse tal.")
_HIDDEN = Phrase("Ring med strek under linjen: skjult tall.", "Ring med strek under linja: skjult tal.")
_MISSING = Phrase("Kryss under linjen: tall mangler.", "Kryss under linja: tal manglar.")
_BREAK = Phrase("Prikket loddrett linje: brudd i tallrekken.", "Prikka loddrett linje: brot i talrekkja.")


class Multiples(NamedTuple):
    """Small charts as SVG, in the order of what they show, and how they are to be read."""

    caption: str
    charts: tuple[str, ...]


def multiples(name: str, panels: Panels, language: Language) -> Multiples:
    """Return a small chart for each panel; the charts' ids begin with `name`."""
    curves = [panel.curve for panel in panels.panels]
    every = [*curves, panels.against] if panels.against else curves
    axis = Axis.of(figures(every), panels.decimals)
    moments = [point.moment for curve in curves for point in curve.points]
    box = Box(MARGIN, MARGIN, _WIDTH - MARGIN, MARGIN + _HEIGHT)
    plane = Plane(axis, min(moments), max(moments), box)
    charts = (
        _chart(Labels(f"{name}-{at}", panel.name), panel, panels, plane, language)
        for at, panel in enumerate(panels.panels, 1)
    )
    return Multiples(" ".join(_caption(panels, axis, language)), tuple(charts))


def _chart(labels: Labels, panel: Panel, panels: Panels, plane: Plane, language: Language) -> str:
    box, cuts = plane.box, [each for each in panels.cuts if plane.first < each.moment < plane.last]
    lines = (f"M{box.left} {plane.y(value):.1f}H{box.right}" for value in (plane.axis.low, plane.axis.high))
    parts = [
        *(f'<path class="chart-grid" stroke="currentColor" stroke-opacity="0.4" d="{line}"/>' for line in lines),
        *(marks.cut(plane.x(each.moment), box.top, box.bottom) for each in cuts),
        drawn(spots(panels.against, plane), _AGAINST, cuts) if panels.against else "",
        drawn(spots(panel.curve, plane), _OWN, cuts),
        *marks.gaps(panel.curve.points, plane),
    ]
    return image(labels, (_WIDTH, box.bottom + _LANE), " ".join(_told(panel, panels, language)), parts)


def _told(panel: Panel, panels: Panels, language: Language) -> Iterator[str]:
    if panel.curve.known:
        yield course(panel.curve, panels.decimals, language)
    yield from gaps(panel.curve, language)


def _caption(panels: Panels, axis: Axis, language: Language) -> Iterator[str]:
    """Give how the charts are read: the scale they share, and each mark that is in one of them."""
    points = [point for panel in panels.panels for point in panel.curve.points]
    first, last = (pick(points, key=lambda point: point.moment).period for pick in (min, max))
    low, high = axis.said(axis.low, language), axis.said(axis.high, language)
    yield _SCALE.said(language, low=low, high=high, unit=panels.unit.lower(), first=first, last=last)
    if panels.against:
        yield _THIN.said(language, name=panels.against.name)
    if any(point.preliminary and point.value is not None for point in points):
        yield _HOLLOW.said(language)
    if any(point.hidden for point in points):
        yield _HIDDEN.said(language)
    if any(point.value is None and not point.hidden for point in points):
        yield _MISSING.said(language)
    if panels.cuts:
        yield _BREAK.said(language)
