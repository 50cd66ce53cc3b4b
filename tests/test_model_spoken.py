"""A time as planners write it, where it is clear which is meant."""

import pytest

from innenforskap.model.spoken import day, part, quarter, school_year, years


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("høst 2027", "2027-autumn"),
        ("Høsten 2027", "2027-autumn"),
        ("hausten 2027", "2027-autumn"),
        ("våren 2026", "2026-spring"),
        ("vår 2026", "2026-spring"),
        ("2026-vår", "2026-spring"),
        ("2026 autumn", "2026-autumn"),
        ("juni 2026", "2026-06"),
        ("mars 2024", "2024-03"),
        ("des. 2026", "2026-12"),
        ("desember  2026", "2026-12"),
        ("2. kvartal 2026", "2026-Q2"),
        ("2 kvartal 2026", "2026-Q2"),
        ("andre kvartal 2026", "2026-Q2"),
        ("Q2 2026", "2026-Q2"),
        ("2026Q2", "2026-Q2"),
        ("2026-q4", "2026-Q4"),
        ("første halvår 2026", "2026-H1"),
        ("2. halvår 2026", "2026-H2"),
        ("first half of 2026", "2026-H1"),
        ("2026-h1", "2026-H1"),
        ("sommeren 2026", ""),
        ("neste måned", ""),
        ("neste måned 2026", ""),
        ("2026juni", ""),
        ("3. halvår 2026", ""),
        ("siste kvartal 2026", ""),
        ("h4 2026", ""),
        ("våren 26", ""),
        ("2026", ""),
    ],
)
def test_a_part_of_a_year_is_known_by_its_name(said: str, written: str) -> None:
    assert part(said) == written


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("1. mars 2024", (2024, 3, 1)),
        ("1.mars 2024", (2024, 3, 1)),
        ("den 17. mai 2026", (2026, 5, 17)),
        ("1.3.2024", (2024, 3, 1)),
        ("2024/3/1", (2024, 3, 1)),
        ("31. juni 2026", (2026, 6, 31)),
        ("06/15/2026", None),
        ("1. uke 2024", None),
        ("mars 2024", None),
        ("15.06.26", None),
    ],
)
def test_a_date_is_a_day_a_month_and_a_year(said: str, found: tuple[int, int, int] | None) -> None:
    assert day(said) == found


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("2025-26", "2025/26"),
        ("2025–26", "2025/26"),
        ("2025/2026", "2025/26"),
        ("1999/2000", "1999/00"),
        ("skoleåret 2025–2026", "2025/26"),
        ("skuleåret 2011-12", "2011/12"),
        ("2025–2026", ""),
        ("2011-12", ""),
        ("2025-27", ""),
        ("2025", ""),
    ],
)
def test_a_school_year_is_a_year_and_the_next_where_nothing_else_can_be_meant(said: str, written: str) -> None:
    assert school_year(said) == written


def test_a_season_is_no_quarter() -> None:
    assert (quarter("2. kvartal 2026"), quarter("våren 2026")) == ("2026-Q2", "")


@pytest.mark.parametrize(
    ("said", "found"),
    [("2019–2025", (2019, 2025)), ("2025 - 2026", (2025, 2026)), ("2025-2019", None), ("2025", None)],
)
def test_two_years_are_joined_by_a_dash(said: str, found: tuple[int, int] | None) -> None:
    assert years(said) == found
