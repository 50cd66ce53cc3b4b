"""Days and periods with the precision they were given in: «våren 2026» is not a day."""

import re
from calendar import monthrange
from datetime import date
from typing import Annotated, NamedTuple, Self

from pydantic import PlainValidator, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue

from innenforskap.i18n import Message
from innenforskap.model import patterns, spoken
from innenforskap.model.misread import misread, scalar
from innenforskap.model.raw import Raw
from innenforskap.model.scalars import Read

A_DAY = Message("en dato, for eksempel 2026-06-15", "ein dato, til dømes 2026-06-15", "a date such as 2026-06-15")
A_TIME = Message(
    "et tidspunkt: 2026, 2026-spring, 2026-autumn, 2026-H1, 2026-Q2, 2026-06 eller 2026-06-15",
    "eit tidspunkt: 2026, 2026-spring, 2026-autumn, 2026-H1, 2026-Q2, 2026-06 eller 2026-06-15",
    "a time: 2026, 2026-spring, 2026-autumn, 2026-H1, 2026-Q2, 2026-06 or 2026-06-15",
)
A_PERIOD = Message(
    "en periode: 2025, 2025-Q2, 2025/26 (skoleår) eller 2019..2025 (kull)",
    "ein periode: 2025, 2025-Q2, 2025/26 (skuleår) eller 2019..2025 (kull)",
    "a period: 2025, 2025-Q2, 2025/26 (school year) or 2019..2025 (cohort)",
)
NO_SUCH_MONTH = Message("måned {month} finnes ikke", "månad {month} finst ikkje", "there is no month {month}")
NO_SUCH_DAY = Message(
    "dag {day} finnes ikke i måneden", "dag {day} finst ikkje i månaden", "the month has no day {day}"
)

# The months a named part of a year spans; spring and autumn are the two halves, as school and council terms are.
_PARTS = {
    "spring": (1, 6), "autumn": (7, 12), "H1": (1, 6), "H2": (7, 12),
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12),
}  # fmt: skip
_MONTHS = range(1, 13)
_YEAR = r"(?P<year>(?:19|20|21)\d\d)"
_WHEN = re.compile(rf"{_YEAR}(?:-(?:(?P<part>{'|'.join(_PARTS)})|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?", re.ASCII)
_PERIOD = re.compile(rf"{_YEAR}(?:-(?P<part>Q[1-4])|/(?P<school>\d\d)|\.\.(?P<last>(?:19|20|21)\d\d))?", re.ASCII)
_DAY = re.compile(patterns.DAY.strip("^$"))
_NAMED_YEAR = re.compile(patterns.YEAR)
_EITHER = Message(
    "{school} (skoleår) eller {cohort} (kull)",
    "{school} (skuleår) eller {cohort} (kull)",
    "{school} (school year) or {cohort} (cohort)",
)


_A_YEAR = {"type": "integer", "minimum": 1900, "maximum": 2199}
"""A year as other YAML readers give it: a number."""


def read_day(value: Raw) -> date:
    """Return a whole date."""
    when = When.read(value, A_DAY)
    if when.first != when.last:
        misread("not-a-date", value=when.written, expected=A_DAY)
    return when.first


Day = Annotated[
    date, PlainValidator(read_day), WithJsonSchema({"type": "string", "format": "date", "pattern": patterns.DAY})
]


class _Span(NamedTuple):
    """The first and the last day of something, and how it was written."""

    first: date
    last: date
    written: str


class When(Read, _Span):
    """A day, month, quarter, half, season or year, as the span of days it covers.

    A deadline has passed the day after `last`, so a plan that says 2026 is not late in June.
    """

    __slots__ = ()

    @classmethod
    def read(cls, value: Raw, expected: Message = A_TIME) -> Self:
        """Return the time that was written, at the precision it was written in."""
        written = str(scalar(value, expected))
        found = _WHEN.fullmatch(written)
        if found is None:
            misread("not-a-date", value=written, expected=expected, instead=_clear_time(written, expected))
        year, (first, last) = int(found["year"]), _months(found)
        if found["day"]:
            day = _in_month(year, first, int(found["day"]), written)
            return cls(day, day, written)
        return cls(date(year, first, 1), date(year, last, monthrange(year, last)[1]), written)

    @classmethod
    def schema(cls) -> JsonSchemaValue:
        """Return the pattern of a time, or a year."""
        return {"anyOf": [{"type": "string", "pattern": patterns.WHEN}, _A_YEAR]}

    def __str__(self) -> str:
        """Return the time as it was written."""
        return self.written


class ObservationPeriod(Read, _Span):
    """What a figure is counted over: a year, a quarter, a school year or a cohort's years."""

    __slots__ = ()

    @classmethod
    def read(cls, value: Raw) -> Self:
        """Return the period that was written; a school year ends 31 July."""
        written = str(scalar(value, A_PERIOD))
        found = _PERIOD.fullmatch(written)
        if found is None:
            misread("not-a-period", value=written, expected=A_PERIOD, instead=_clear_period(written))
        year = int(found["year"])
        if found["school"]:
            if int(found["school"]) != (year + 1) % 100:
                misread("not-a-period", value=written, expected=A_PERIOD)
            return cls(date(year, 8, 1), date(year + 1, 7, 31), written)
        if found["last"]:
            if int(found["last"]) < year:
                misread("not-a-period", value=written, expected=A_PERIOD)
            return cls(date(year, 1, 1), date(int(found["last"]), 12, 31), written)
        first, last = _PARTS.get(found["part"] or "", (1, 12))
        return cls(date(year, first, 1), date(year, last, monthrange(year, last)[1]), written)

    @classmethod
    def schema(cls) -> JsonSchemaValue:
        """Return the pattern of a period, or a year."""
        return {"anyOf": [{"type": "string", "pattern": patterns.PERIOD}, _A_YEAR]}

    @property
    def kind(self) -> str:
        """The mark that quarters (Q), school years (/) and cohorts (..) are written with, or nothing for a year."""
        return next((mark for mark in ("Q", "/", "..") if mark in self.written), "")

    def __str__(self) -> str:
        """Return the period as it was written."""
        return self.written


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, or the last day of that month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def is_day(name: str) -> bool:
    """Tell whether `name` is a whole date in a year that a plan can be about."""
    return _DAY.fullmatch(name) is not None


def year_named(name: str) -> int | None:
    """Return the year that a name is, or None where it is none that a plan can be about."""
    return int(name) if _NAMED_YEAR.fullmatch(name) else None


def _months(found: re.Match[str]) -> tuple[int, int]:
    if found["month"] is None:
        return _PARTS.get(found["part"] or "", (1, 12))
    month = int(found["month"])
    if month not in _MONTHS:
        misread("no-such-date", value=found[0], problem=_filled(NO_SUCH_MONTH, month=month))
    return month, month


def _in_month(year: int, month: int, day: int, written: str) -> date:
    if not 1 <= day <= monthrange(year, month)[1]:
        misread("no-such-date", value=written, problem=_filled(NO_SUCH_DAY, day=day))
    return date(year, month, day)


def _filled(message: Message, **facts: object) -> Message:
    return Message(*(words.format(**facts) for words in message))


def _clear_time(written: str, expected: Message) -> str:
    """Return the time as it should be written, where it is clear which, or nothing; raise that there is no such day."""
    if found := spoken.day(written):
        return _in_month(*found, written).isoformat()
    return "" if expected is A_DAY else spoken.part(written)


def _clear_period(written: str) -> str | Message:
    """Return the period as it should be written, where it is clear which, or the two that it can be, or nothing."""
    if clear := spoken.school_year(written) or spoken.quarter(written):
        return clear
    if (joined := spoken.years(written)) is None:
        return ""
    first, last = joined
    cohort = f"{first}..{last}"
    return _filled(_EITHER, school=f"{first}/{last % 100:02}", cohort=cohort) if last == first + 1 else cohort
