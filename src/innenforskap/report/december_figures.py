"""An indicator's figures as the December report tells them: the last one, the first, and whether a target is met."""

from collections.abc import Iterator

from innenforskap.figures.attainment import attained, change, compared, own
from innenforskap.figures.cells import without_hidden
from innenforskap.figures.observations import area_name
from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import FINALITIES, MISSING
from innenforskap.i18n.numbers import points
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator, Target
from innenforskap.model.vocabulary import Finality, Operator, Unit
from innenforskap.model.when import ObservationPeriod
from innenforskap.report.december_year import Year
from innenforskap.report.lines import NOT_GIVEN, begun, joined, within
from innenforskap.report.pages.figures import figure
from innenforskap.report.pages.spans import observed
from innenforskap.report.paper import Line
from innenforskap.report.times import time

_AT = Phrase("{value} ({period})", "{value} ({period})")
_SETTLED_AT = Phrase("{value} ({period}, {settled})", "{value} ({period}, {settled})")
_COMPARED = Phrase("{area}: {told}", "{area}: {told}")
_UP, _DOWN = Phrase("Opp {value}", "Opp {value}"), Phrase("Ned {value}", "Ned {value}")
_SAME = Phrase("Uendret", "Uendra")
_BROKEN = Phrase("Kan ikke sammenlignes: brudd i {period}", "Kan ikkje samanliknast: brot i {period}")
_NOT_COMPARED = Phrase("Kan ikke beregnes", "Kan ikkje reknast ut")
_TARGETS: dict[Operator | None, Phrase] = {
    Operator.AT_LEAST: Phrase("Minst {value} innen {time}", "Minst {value} innan {time}"),
    Operator.AT_MOST: Phrase("Høyst {value} innen {time}", "Høgst {value} innan {time}"),
    Operator.EXACTLY: Phrase("Nøyaktig {value} innen {time}", "Nøyaktig {value} innan {time}"),
    None: Phrase("{value} innen {time}", "{value} innan {time}"),
}
_NO_TARGET = Phrase("Ikke satt", "Ikkje sett")
_REACHED, _NOT_REACHED = Phrase("Nådd", "Nådd"), Phrase("Ikke nådd", "Ikkje nådd")
_NOT_YET = Phrase("Ikke nådd ennå", "Ikkje nådd enno")
_NOT_MEASURABLE = Phrase("Kan ikke måles", "Kan ikkje målast")
_PRELIMINARY = Phrase("{reached} (foreløpig tall)", "{reached} (førebels tal)")
_BY = Phrase("{time}: {reached}", "{time}: {reached}")
_NOT_MEASURED = Phrase("Ikke målt ennå", "Ikkje målt enno")
UNSETTLED = frozenset({Finality.PRELIMINARY, Finality.UNAUDITED})


def rows(on: Year, indicator: Indicator) -> Iterator[tuple[Indicator, Observation | None]]:
    """Give an indicator without its hidden figures, with the last one of each of its own areas, or with None."""
    shown = without_hidden(on.plan, indicator)
    for last in own(shown, on.day) or (None,):
        yield shown, last


def last_told(on: Year, indicator: Indicator, last: Observation | None) -> Line:
    """Return the last figure with its period and how settled it is, why there is none, and those to compare with."""
    if last is None:
        return on.said(_NOT_MEASURED)
    others = (_beside(on, indicator, last, each) for each in compared(indicator, on.day))
    return joined((_told(on, indicator, last), *others), on.language)


def baseline_told(on: Year, indicator: Indicator) -> Line:
    """Return where one started, or that it is not given."""
    start = indicator.baseline
    if start is None or start.value is None:
        return on.said(NOT_GIVEN)
    value, period = figure(indicator, start.value, on.language), observed(start.period, on.language)
    if start.finality:
        return on.said(_SETTLED_AT, value=value, period=period, settled=within(on.said(FINALITIES[start.finality])))
    return on.said(_AT, value=value, period=period)


def change_told(on: Year, indicator: Indicator, last: Observation | None) -> Line:
    """Return how much the figure has changed since the baseline in its own unit, or why that cannot be said."""
    found = change(indicator, last) if last else None
    if found is None:
        return on.said(_NOT_COMPARED)
    if isinstance(found, ObservationPeriod):
        return on.said(_BROKEN, period=observed(found, on.language))
    if not found:
        return on.said(_SAME)
    value = abs(found)
    is_share = indicator.unit is Unit.PERCENT
    amount = points(value, on.language, indicator.decimals) if is_share else figure(indicator, value, on.language)
    return on.said(_UP if found > 0 else _DOWN, value=amount)


def targets_told(on: Year, indicator: Indicator) -> Line:
    """Return what is aimed at and by when, or that nothing is."""
    told = (
        on.said(
            _TARGETS[each.operator], value=figure(indicator, each.value, on.language), time=time(each.by, on.language)
        )
        for each in indicator.targets
    )
    return joined(told, on.language) or on.said(_NO_TARGET)


def attainment_told(on: Year, indicator: Indicator, last: Observation | None) -> Line:
    """Return whether the last figure is as each target asks, with the target's time where there are several."""
    if not indicator.targets:
        return on.said(_NOT_MEASURABLE)
    found = [(each, _reached(on, each, last)) for each in indicator.targets]
    if len(found) == 1:
        return found[0][1]
    told = (on.said(_BY, time=time(each.by, on.language), reached=within(reached)) for each, reached in found)
    return begun(joined(told, on.language))


def _reached(on: Year, target: Target, last: Observation | None) -> Line:
    reached = attained(target, last.value if last else None)
    if reached is None or last is None:
        return on.said(_NOT_MEASURABLE)
    not_reached = _NOT_REACHED if target.by.last < on.day else _NOT_YET
    told = on.said(_REACHED if reached else not_reached)
    return on.said(_PRELIMINARY, reached=told) if last.finality in UNSETTLED else told


def _beside(on: Year, indicator: Indicator, last: Observation, other: Observation) -> Line:
    """Return a figure to compare with; of the same period and as settled, it is told without either."""
    is_alike = (other.period, other.finality) == (last.period, last.finality)
    told = figure(indicator, other.value, on.language) if is_alike and other.value is not None else None
    area = area_name(other.geo or "", on.language)
    return on.said(_COMPARED, area=area, told=told or _told(on, indicator, other))


def _told(on: Year, indicator: Indicator, each: Observation) -> Line:
    period = observed(each.period, on.language)
    if each.value is None:
        return on.said(_AT, value=on.said(MISSING[each.missing or "not-available"]), period=period)
    value = figure(indicator, each.value, on.language)
    if each.finality:
        return on.said(_SETTLED_AT, value=value, period=period, settled=within(on.said(FINALITIES[each.finality])))
    return on.said(_AT, value=value, period=period)
