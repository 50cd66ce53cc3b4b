"""Spans of time and of ages in words: «2025–2027», «4. kvartal 2025», «15–29 år»."""

from collections.abc import Iterator
from datetime import date

from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.numbers import month, span
from innenforskap.model.parts import AgeBand, Period
from innenforskap.model.when import ObservationPeriod
from innenforskap.report.times import time

_FROM = Phrase("fra {end}", "frå {end}")
_TO = Phrase("til {end}", "til {end}")
_QUARTER = Phrase("{quarter}. kvartal {year}", "{quarter}. kvartal {year}")
_AGES = Phrase("{ages} år", "{ages} år")
_GRADE = Phrase("fra {grade}. trinn", "frå {grade}. trinn")


def observed(period: ObservationPeriod, language: Language) -> str:
    """Return what a figure is counted over: a year, a quarter, a school year as it is written, or a cohort's years."""
    year, _, quarter = period.written.partition("-Q")
    return _QUARTER.said(language, quarter=quarter, year=year) if quarter else year.replace("..", "–")


def period(told: Period | None, language: Language) -> str:
    """Return from when to when; one end alone where the other is not given, nothing where neither is."""
    first, last = (time(end, language) if end else "" for end in (told.from_, told.to)) if told else ("", "")
    return first if first == last else _between(first, last, language)


def month_name(number: int, language: Language) -> str:
    """Return the name of a month, counted from one."""
    return month(date(2000, number, 1), language).split()[0]


def ages(group: AgeBand, language: Language) -> Iterator[str]:
    """Give the ages a group spans, both ends included, and the school year it begins in, as far as they are given."""
    first, last = ("" if age is None else str(age) for age in (group.age_from, group.age_to))
    if first or last:
        yield _AGES.said(language, ages=_between(first, last, language))
    if group.from_grade is not None:
        yield _GRADE.said(language, grade=group.from_grade)


def _between(first: str, last: str, language: Language) -> str:
    if first and last:
        return span(first, last)
    return _FROM.said(language, end=first) if first else _TO.said(language, end=last)
