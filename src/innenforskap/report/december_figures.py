"""An indicator's figures as the December report tells them: the last one, the first, and how far it is to the goal."""

from collections.abc import Iterator
from decimal import Decimal

from innenforskap.figures.course import Course, Measured, own_courses
from innenforskap.figures.observations import UNSETTLED, area_name, is_whole
from innenforskap.figures.rounding import rounded
from innenforskap.figures.series import is_unmoved, of_area, own_series, shown
from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import FINALITIES, MISSING, PATHS
from innenforskap.i18n.numbers import points
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Finality, Missing, Operator, Path, Unit
from innenforskap.model.when import ObservationPeriod
from innenforskap.report.course_words import COURSES, TARGETS, WHYS
from innenforskap.report.december_year import Year
from innenforskap.report.lines import NOT_GIVEN, joined, ours, within
from innenforskap.report.pages.indicators.figures import amount, figure
from innenforskap.report.pages.spans import observed
from innenforskap.report.paper import Line
from innenforskap.report.times import time

_AT = Phrase("{value} ({period})", "{value} ({period})")
_SETTLED_AT = Phrase("{value} ({period}, {settled})", "{value} ({period}, {settled})")
_NOT_KNOWN = Phrase("Ikke kjent", "Ikkje kjent")
_NOT_MEASURED = Phrase("Ikke målt ennå", "Ikkje målt enno")
_TO_COME = Phrase("{period}: ikke publisert ennå", "{period}: ikkje publisert enno")
_IN_AREA = Phrase("{title}, {area}", "{title}, {area}")
_COMPARED = Phrase("{area}: {told}", "{area}: {told}")
_NOT_COMPARED = Phrase("sammenlignes ikke, for {why}", "blir ikkje samanlikna, for {why}")
_OTHER_PERIOD = Phrase("det nyeste tallet er for {period}", "det nyaste talet er for {period}")
_OTHER_FINALITY = Phrase("tallene er ikke like endelige", "tala er ikkje like endelege")
_UP, _DOWN = Phrase("Opp {value}", "Opp {value}"), Phrase("Ned {value}", "Ned {value}")
_SAME = Phrase("Uendret", "Uendra")
_UNCERTAIN = Phrase("Uendret (innenfor usikkerheten)", "Uendra (innanfor uvissa)")
_BROKEN = Phrase("Kan ikke sammenlignes: brudd i {period}", "Kan ikkje samanliknast: brot i {period}")
_NOT_COMPUTED = Phrase("Kan ikke beregnes", "Kan ikkje reknast ut")
_NO_TARGET = Phrase("Ikke satt", "Ikkje sett")
_BECAUSE = Phrase("{course}: {why}", "{course}: {why}")
_LATE = Phrase("{course}, og fristen er ute", "{course}, og fristen er ute")
_PRELIMINARY = Phrase("{course} (foreløpig tall)", "{course} (førebels tal)")
_EXPECTED = Phrase("{course}: {value} var ventet for {period}", "{course}: {value} var venta for {period}")
_BY_PATH = Phrase("{value} ({path})", "{value} ({path})")
_MEETING: dict[Operator | None, Phrase] = {
    Operator.AT_LEAST: Phrase("minst {value}", "minst {value}"),
    Operator.AT_MOST: Phrase("høyst {value}", "høgst {value}"),
    Operator.EXACTLY: Phrase("{value}", "{value}"),
}


def rows(on: Year, indicator: Indicator) -> Iterator[tuple[Indicator, Measured]]:
    """Give an indicator with how each of its own areas that has a figure does, or with how one without does."""
    told = rounded(indicator)
    yield from ((told, found) for found in own_courses(told, on.day))


def titled(on: Year, indicator: Indicator, found: Measured) -> Line:
    """Return what an indicator is called, with the area where it is about several."""
    name: Line = (on.told(indicator.title),)
    if found.area is None or len(indicator.geography) == 1:
        return name
    return on.said(_IN_AREA, title=name, area=area_name(found.area, on.language))


def last_told(on: Year, indicator: Indicator, found: Measured) -> Line:
    """Return the last figure with its period and how settled it is, why there is none, and those to compare with."""
    to_come = tuple(_to_come(on, indicator, found))
    if found.last is None:
        return joined((on.said(_NOT_MEASURED), *to_come), on.language)
    own = _at(on, _value(on, indicator, found.last), found.last.period, found.last.finality)
    return joined((own, *to_come, *_beside(on, indicator, found.last)), on.language)


def baseline_told(on: Year, indicator: Indicator, found: Measured) -> Line:
    """Return where one started, or that it is not given or not known."""
    begun = found.start
    if begun is None:
        return on.said(NOT_GIVEN)
    unknown = MISSING[Missing.CONFIDENTIAL] if begun.is_hidden else _NOT_KNOWN
    value = on.said(unknown) if begun.value is None else _amount(on, indicator, begun.value)
    return _at(on, value, begun.period, begun.finality)


def change_told(on: Year, indicator: Indicator, found: Measured) -> Line:
    """Return how much the figure has changed since the baseline in its own unit, or why that cannot be said."""
    if found.broken:
        return on.said(_BROKEN, period=observed(found.broken.period, on.language))
    if found.change is None:
        # From no to no nothing is worked out, and yet it is known that nothing has changed.
        return on.said(_SAME if found.course is Course.UNMOVED else _NOT_COMPUTED)
    if is_unmoved(indicator, found.change):
        return on.said(_UNCERTAIN if shown(indicator, found.change) else _SAME)
    value = abs(found.change)
    is_share = indicator.unit is Unit.PERCENT
    told = points(value, on.language, indicator.decimals) if is_share else _amount(on, indicator, value)
    return on.said(_UP if found.change > 0 else _DOWN, value=told)


def targets_told(on: Year, indicator: Indicator) -> Line:
    """Return what is aimed at and by when, or that nothing is."""
    told = [
        on.said(
            TARGETS[each.operator], value=amount(indicator, each.value, on.language), time=time(each.by, on.language)
        )
        for each in indicator.targets
    ]
    return joined((*told[:1], *map(within, told[1:])), on.language) or on.said(_NO_TARGET)


def course_told(on: Year, indicator: Indicator, found: Measured) -> Line:
    """Return how the last figure does against the goal and what was expected of it, or why that cannot be told."""
    course = on.said(COURSES[found.course])
    if found.why:
        return on.said(_BECAUSE, course=course, why=on.said(WHYS[found.why]))
    if found.last is None or found.target is None:
        return course
    is_reached = found.course is Course.REACHED
    if found.target.by.last < on.day and not is_reached:
        course = on.said(_LATE, course=course)
    if found.last.finality in UNSETTLED:
        course = on.said(_PRELIMINARY, course=course)
    if found.expected is None or is_reached:
        return course
    period = observed(found.last.period, on.language)
    return on.said(_EXPECTED, course=course, value=_expected(on, indicator, found.by, found.expected), period=period)


def _expected(on: Year, indicator: Indicator, by: Operator | None, value: Decimal) -> Line:
    """Return what was expected of a figure, and how the way there is divided where that is chosen."""
    amount = within(_amount(on, indicator, value))
    told = amount if indicator.unit is Unit.YES_NO else on.said(_MEETING[by], value=amount)
    if indicator.path is Path.STRAIGHT_LINE:
        return told
    return on.said(_BY_PATH, value=told, path=within(on.said(PATHS[indicator.path])))


def _to_come(on: Year, indicator: Indicator, found: Measured) -> Iterator[Line]:
    """Give that a later figure than the last is not published yet, where the plan says so."""
    there = (each for each in of_area(indicator, on.day, found.area) if is_whole(indicator, each))
    periods = [each.period for each in there if each.missing is Missing.NOT_PUBLISHED]
    if periods and (found.last is None or max(periods).last > found.last.period.last):
        yield on.said(_TO_COME, period=observed(max(periods), on.language))


def _beside(on: Year, indicator: Indicator, last: Observation) -> Iterator[Line]:
    """Give the figure of each area to compare with, of the same period and as settled, or why it is not compared."""
    for code in indicator.comparison if last.value is not None else ():
        if series := own_series(indicator, on.day, code):
            same = next((each for each in series if each.period == last.period), None)
            told = _against(on, indicator, last, same) if same else _of_another(on, series[-1])
            yield on.said(_COMPARED, area=area_name(code, on.language), told=told)


def _against(on: Year, indicator: Indicator, last: Observation, other: Observation) -> Line:
    if other.value is not None and other.finality is not last.finality:
        return on.said(_NOT_COMPARED, why=on.said(_OTHER_FINALITY))
    return _value(on, indicator, other)


def _of_another(on: Year, newest: Observation) -> Line:
    return on.said(_NOT_COMPARED, why=on.said(_OTHER_PERIOD, period=observed(newest.period, on.language)))


def _at(on: Year, value: Line, period: ObservationPeriod, finality: Finality | None) -> Line:
    """Return a figure with its period, and how settled it is where that is said."""
    when = observed(period, on.language)
    if finality is None:
        return on.said(_AT, value=value, period=when)
    return on.said(_SETTLED_AT, value=value, period=when, settled=within(on.said(FINALITIES[finality])))


def _value(on: Year, indicator: Indicator, each: Observation) -> Line:
    """Return a figure, or why there is none."""
    if each.value is None:
        return on.said(MISSING[each.missing or Missing.NOT_AVAILABLE])
    return ours(figure(indicator, each.value, on.language), on.language)


def _amount(on: Year, indicator: Indicator, value: Decimal) -> Line:
    """Return what has been worked out, at the precision the figures are published with."""
    return ours(amount(indicator, shown(indicator, value), on.language), on.language)
