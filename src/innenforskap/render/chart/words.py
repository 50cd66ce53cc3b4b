"""What a chart says to one who cannot see it, and the names of what is drawn in it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.letters import capitalised
from innenforskap.i18n.numbers import listed, number
from innenforskap.render.chart.axis import Axis
from innenforskap.report.pages.indicators.drawings import Curve, Drawing

PRELIMINARY = Phrase("Foreløpig", "Førebels")
WAY = Phrase("Veien mot målet", "Vegen mot målet")
GOAL = Phrase("Mål", "Mål")
BREAK = Phrase("Brudd i tallrekken", "Brot i talrekkja")
HIDDEN, MISSING = Phrase("Skjult", "Skjult"), Phrase("Tall mangler", "Tal manglar")
CUT_AXIS = Phrase("{unit} (aksen begynner på {low})", "{unit} (aksen byrjar på {low})")

_LAST = Phrase("{name}: {last} i {last_period}.", "{name}: {last} i {last_period}.")
_COURSE = Phrase(
    "{name}: {first} i {first_period} og {last} i {last_period}, lavest {low} og høyest {high}.",
    "{name}: {first} i {first_period} og {last} i {last_period}, lågast {low} og høgast {high}.",
)
_GAPS = Phrase("{name} mangler tall for {periods}.", "{name} manglar tal for {periods}.")
_HIDDEN = Phrase("{name} har skjulte tall for {periods}.", "{name} har skjulte tal for {periods}.")
_PRELIMINARY = Phrase("Foreløpige tall: {periods}.", "Førebelse tal: {periods}.")
_WAY = Phrase("Veien mot målet: {stops}.", "Vegen mot målet: {stops}.")
_GOALS = Phrase("{stops}.", "{stops}.")
_STOP = Phrase("{name} {words}", "{name} {words}")
_BREAKS = Phrase(
    "Brudd i tallrekken i {periods}: tall før og etter kan ikke sammenlignes.",
    "Brot i talrekkja i {periods}: tal før og etter kan ikkje samanliknast.",
)
_AXIS = Phrase("Loddrett akse: {unit}, fra {low} til {high}.", "Loddrett akse: {unit}, frå {low} til {high}.")


def shown(drawing: Drawing, axis: Axis, language: Language) -> Iterator[str]:
    """Give the sentences that tell what a chart shows."""
    for curve in drawing.curves:
        yield course(curve, drawing.decimals, language)
        yield from gaps(curve, language)
    points = [point for curve in drawing.curves for point in curve.points]
    if unsettled := [point for point in points if point.preliminary and point.value is not None]:
        in_order = dict.fromkeys(each.period for each in sorted(unsettled, key=lambda point: point.moment))
        yield _PRELIMINARY.said(language, periods=listed(in_order, language))
    if drawing.stops:
        stops = listed((_STOP.said(language, name=each.name, words=each.words) for each in drawing.stops), language)
        yield _WAY.said(language, stops=stops) if drawing.way else capitalised(_GOALS.said(language, stops=stops))
    if drawing.cuts:
        yield _BREAKS.said(language, periods=listed((each.period for each in drawing.cuts), language))
    low, high = axis.said(axis.low, language), axis.said(axis.high, language)
    yield _AXIS.said(language, unit=drawing.unit, low=low, high=high)


def course(curve: Curve, decimals: int, language: Language) -> str:
    """Return how a curve goes, from its first figure to its last."""
    first, last = curve.known[0], curve.known[-1]
    values = [point.value for point in curve.known if point.value is not None]
    amounts = {"first": values[0], "last": values[-1], "low": min(values), "high": max(values)}
    facts = {name: number(value, language, decimals) for name, value in amounts.items()}
    phrase = _COURSE if values[1:] else _LAST
    return phrase.said(language, name=curve.name, first_period=first.period, last_period=last.period, **facts)


def gaps(curve: Curve, language: Language) -> Iterator[str]:
    """Give for which periods a curve has no figure, those that are hidden apart from those that are missing."""
    for phrase, hidden in ((_HIDDEN, True), (_GAPS, False)):
        periods = [point.period for point in curve.points if point.value is None and point.hidden is hidden]
        if periods:
            yield phrase.said(language, name=curve.name, periods=listed(periods, language))


def figures(curves: Iterable[Curve]) -> list[Decimal]:
    """Return every figure of the curves."""
    return [point.value for curve in curves for point in curve.known if point.value is not None]
