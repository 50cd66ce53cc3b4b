"""The sums behind an indicator's course, spelled out as one does them by hand: «12,0 + (6,0 − 12,0) × 5/10 = 9,0»."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from innenforskap.figures.path import Waypoint, expected, leg, moment, share
from innenforskap.figures.series import shown
from innenforskap.i18n import Language
from innenforskap.i18n.numbers import number, percent, points
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Path, Unit
from innenforskap.report.values import NO, YES

_MINUS = "\N{MINUS SIGN}"
_MONTHS = 12


def amount(told: Indicator, value: Decimal, language: Language) -> str:
    """Return a figure as it is known, with no fewer decimals than it is published with."""
    if told.unit is Unit.YES_NO:
        return (YES if value else NO).said(language)
    published = shown(told, value)
    return number(published if published == value else value, language)


def rounded(told: Indicator, value: Decimal, language: Language) -> str:
    """Return a figure as it is published."""
    return amount(told, shown(told, value), language)


def difference(told: Indicator, one: Decimal, other: Decimal, language: Language) -> str:
    """Return how much more one amount is than the other, which is told as it is published."""
    return f"{_minus(told, one, other, language)} {_result(told, one - other, language)}"


def change(told: Indicator, last: Decimal, first: Decimal, language: Language) -> str:
    """Return how much a figure has changed, in percentage points where it is a percentage."""
    if told.unit is not Unit.PERCENT:
        return difference(told, last, first, language)
    found = last - first
    return f"{_minus(told, last, first, language)} {_equals(told, found)} {points(found, language, told.decimals)}"


def passed(told: Indicator, way: Sequence[Waypoint], day: date, language: Language) -> str:
    """Return what the way passes at the end of `day`, or nothing where it passes nothing then."""
    there, between = expected(way, day, told.path), leg(way, day)
    if there is None:
        return ""
    if between is None or between[0].value == between[1].value:
        return rounded(told, there, language)
    one, other = between
    first, gone = amount(told, one.value, language), _share(one, other, day)
    if told.path is Path.STRAIGHT_LINE:
        sum_ = f"{first} + ({_minus(told, other.value, one.value, language)}) × {gone}"
    else:
        sum_ = f"{first} × ({amount(told, other.value, language)} / {first})^({gone})"
    return f"{sum_} {_result(told, there, language)}"


def progress(told: Indicator, way: Sequence[Waypoint], value: Decimal, gone: Decimal, language: Language) -> str:
    """Return that `gone` is how much of the way is gone at `value`, in whole percent."""
    first, goal = way[0].value, way[-1].value
    if told.path is Path.STRAIGHT_LINE:
        sum_ = f"({_minus(told, value, first, language)}) / ({_minus(told, goal, first, language)})"
    else:
        start, end, now = (amount(told, each, language) for each in (first, goal, value))
        sum_ = f"ln({now} / {start}) / ln({end} / {start})"
    sign = "=" if gone * 100 == round(gone * 100) else "≈"
    return f"{sum_} {sign} {percent(gone * 100, language, 0)}"


def _share(one: Waypoint, other: Waypoint, day: date) -> str:
    """Return how much of the time is over: in years or months, where both are whole, else as a fraction."""
    past, whole = moment(day) - moment(one.day), moment(other.day) - moment(one.day)
    for each in (1, _MONTHS):
        if (past * each).denominator == (whole * each).denominator == 1:
            return f"{past * each}/{whole * each}"
    gone = share(one, other, day)
    return f"{gone.numerator}/{gone.denominator}"


def _minus(told: Indicator, one: Decimal, other: Decimal, language: Language) -> str:
    """Return one amount less the other, in brackets where that is below zero."""
    words = amount(told, other, language)
    return f"{amount(told, one, language)} {_MINUS} {f'({words})' if other < 0 else words}"


def _result(told: Indicator, value: Decimal, language: Language) -> str:
    return f"{_equals(told, value)} {rounded(told, value, language)}"


def _equals(told: Indicator, value: Decimal) -> str:
    return "=" if shown(told, value) == value else "≈"
