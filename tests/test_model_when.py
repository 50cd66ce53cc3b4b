"""Times with the precision they were given in, and the periods figures are counted over."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter
from pydantic_core import PydanticCustomError

from innenforskap.i18n import Language, Message
from innenforskap.model import patterns
from innenforskap.model.raw import Plain, Raw
from innenforskap.model.when import A_DAY, A_TIME, Day, ObservationPeriod, When, months_after, read_day, year_named


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-spring", "2026-01-01", "2026-06-30"),
        ("2026-autumn", "2026-07-01", "2026-12-31"),
        ("2026-H1", "2026-01-01", "2026-06-30"),
        ("2026-H2", "2026-07-01", "2026-12-31"),
        ("2026-Q1", "2026-01-01", "2026-03-31"),
        ("2026-Q2", "2026-04-01", "2026-06-30"),
        ("2026-Q3", "2026-07-01", "2026-09-30"),
        ("2026-Q4", "2026-10-01", "2026-12-31"),
        ("2026-06", "2026-06-01", "2026-06-30"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2026-06-15", "2026-06-15", "2026-06-15"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
    ],
)
def test_a_time_spans_the_whole_of_what_was_said(written: str, first: str, last: str) -> None:
    for raw in (written, Plain(written)):
        when = When.read(raw)

        assert (when.first, when.last, str(when)) == (date.fromisoformat(first), date.fromisoformat(last), written)


def _wrong(read: object, value: Raw) -> tuple[str, dict[str, object]]:
    assert callable(read)
    with pytest.raises(PydanticCustomError) as raised:
        read(value)
    return raised.value.type, dict(raised.value.context or {})


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("15.06.2026", "2026-06-15"),
        ("30.06.2026", "2026-06-30"),
        ("15.6.2026", "2026-06-15"),
        ("15. 6. 2026", "2026-06-15"),
        ("15/06/2026", "2026-06-15"),
        ("2026-6-15", "2026-06-15"),
        ("2026.06.15", "2026-06-15"),
        ("06/15/2026", ""),
        ("31.13.2026", ""),
        ("15.06.26", ""),
        ("15. juni 2026", "2026-06-15"),
        ("våren 2026", "2026-spring"),
        ("høst 2027", "2027-autumn"),
        ("juni 2026", "2026-06"),
        ("sommeren 2026", ""),
        ("neste måned", ""),
        ("2026-Q5", ""),
        ("2026-h1", "2026-H1"),
        ("20260615", ""),
        ("1804", ""),
        ("2026-06-15T10:00", ""),
        ("2026-06-15 ", "2026-06-15"),
        ("٢٠٢٦", ""),
        ("20٢٦", ""),
    ],
)
def test_another_way_to_write_a_time_is_told_the_right_one_where_it_is_clear(written: str, instead: str) -> None:
    rule, facts = _wrong(When.read, written)

    assert (rule, facts["instead"], facts["expected"]) == ("not-a-date", instead, A_TIME)


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("2026-13", "måned 13 finnes ikke"),
        ("2026-00-10", "måned 0 finnes ikke"),
        ("2026-06-31", "dag 31 finnes ikke i måneden"),
        ("2026-02-29", "dag 29 finnes ikke i måneden"),
        ("2026-02-00", "dag 0 finnes ikke i måneden"),
        ("31.06.2026", "dag 31 finnes ikke i måneden"),
        ("32.01.2026", "dag 32 finnes ikke i måneden"),
        ("2026-6-31", "dag 31 finnes ikke i måneden"),
    ],
)
def test_a_day_the_calendar_does_not_have_is_told_as_such(written: str, problem: str) -> None:
    rule, facts = _wrong(When.read, written)

    assert rule == "no-such-date"
    assert isinstance(facts["problem"], Message)
    assert facts["problem"].said(Language.NB) == problem


def test_a_day_is_a_whole_date() -> None:
    assert read_day(Plain("2026-06-15")) == date(2026, 6, 15)


@pytest.mark.parametrize("written", ["2026", "2026-06", "2026-Q2", "15.06.2026", "i går"])
def test_where_a_day_is_asked_for_nothing_less_will_do(written: str) -> None:
    rule, facts = _wrong(read_day, written)

    assert (rule, facts["expected"]) == ("not-a-date", A_DAY)


@pytest.mark.parametrize("read", [When.read, ObservationPeriod.read, read_day])
def test_a_time_is_a_single_value(read: object) -> None:
    assert _wrong(read, None)[0] == "empty-value"
    assert _wrong(read, ["2026"])[0] == "wrong-shape"


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-Q2", "2025-04-01", "2025-06-30"),
        ("2025/26", "2025-08-01", "2026-07-31"),
        ("1999/00", "1999-08-01", "2000-07-31"),
        ("2019..2025", "2019-01-01", "2025-12-31"),
        ("2025..2025", "2025-01-01", "2025-12-31"),
    ],
)
def test_figures_have_periods_of_their_own(written: str, first: str, last: str) -> None:
    period = ObservationPeriod.read(Plain(written))

    assert (period.first, period.last, str(period)) == (date.fromisoformat(first), date.fromisoformat(last), written)


@pytest.mark.parametrize(
    "written", ["2025/27", "2025/2026", "2025-26", "2025..2019", "2025-H1", "2025-06", "25/26", "2025..", "2025-Q5"]
)
def test_what_is_no_period_is_told_so(written: str) -> None:
    assert _wrong(ObservationPeriod.read, written)[0] == "not-a-period"


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (When, ["2026-spring", "2026-Q2", "2026-06", "2026-06-15"], ["2026-6", "15.06.2026", "2026-summer", "26"]),
        (ObservationPeriod, ["2025-Q2", "2025/26", "2019..2025"], ["2025-06", "2025/2026", "2025-H1"]),
    ],
)
def test_an_editor_is_told_the_same_as_the_reader(kind: type, good: list[str], bad: list[str]) -> None:
    pattern, year = TypeAdapter(kind).json_schema()["anyOf"]

    assert year == {"type": "integer", "minimum": 1900, "maximum": 2199}
    assert all(re.search(pattern["pattern"], word) for word in good)
    assert not any(re.search(pattern["pattern"], word) for word in bad)


def test_an_editor_is_told_that_a_day_is_a_date() -> None:
    assert TypeAdapter(Day).json_schema() == {"type": "string", "format": "date", "pattern": patterns.DAY}


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_every_day_reads_back_and_lies_within_its_month_and_its_year(day: date) -> None:
    month, year = When.read(f"{day:%Y-%m}"), When.read(f"{day:%Y}")

    assert read_day(Plain(day.isoformat())) == day
    assert year.first <= month.first <= day <= month.last <= year.last


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-06-15", 6, "2026-12-15"),
        ("2026-06-15", 7, "2027-01-15"),
        ("2026-12-31", 12, "2027-12-31"),
        ("2024-12-31", 18, "2026-06-30"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2024-02-29", 36, "2027-02-28"),
        ("2026-06-15", 0, "2026-06-15"),
    ],
)
def test_months_later_is_the_same_day_or_the_last_of_a_shorter_month(day: str, months: int, later: str) -> None:
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(later)


def test_where_a_day_is_asked_for_a_part_of_a_year_is_no_advice() -> None:
    assert _wrong(read_day, "høsten 2027")[1]["instead"] == ""
    assert _wrong(read_day, "1. mars 2027")[1]["instead"] == "2027-03-01"


def test_a_day_that_a_month_does_not_have_is_told_when_the_month_is_named() -> None:
    assert _wrong(When.read, "31. juni 2026")[0] == "no-such-date"


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("2025-26", "2025/26"),
        ("2. kvartal 2025", "2025-Q2"),
        ("2019–2025", "2019..2025"),
        ("2025–2026", "2025/26 (skoleår) eller 2025..2026 (kull)"),
        ("2025-H1", ""),
        ("i fjor", ""),
    ],
)
def test_another_way_to_write_a_period_is_told_the_right_one_where_it_is_clear(written: str, instead: str) -> None:
    told = _wrong(ObservationPeriod.read, written)[1]["instead"]

    assert (told.said(Language.NB) if isinstance(told, Message) else told) == instead


@pytest.mark.parametrize(
    ("name", "year"), [("2026", 2026), ("1900", 1900), ("2199", 2199), ("0000", None), ("1899", None), ("20261", None)]
)
def test_a_name_is_a_year_that_a_plan_can_be_about(name: str, year: int | None) -> None:
    assert year_named(name) == year
