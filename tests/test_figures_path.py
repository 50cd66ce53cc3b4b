from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from innenforskap.figures.path import Waypoint, expected, gone, moment, share
from innenforskap.model.vocabulary import Path

WAY = [Waypoint(date(2020, 12, 31), Decimal(12)), Waypoint(date(2030, 12, 31), Decimal(6))]


def test_a_year_has_gone_by_when_its_last_day_has() -> None:
    assert moment(date(2025, 12, 31)) == 2026
    assert moment(date(2025, 6, 30)) == Fraction(4051, 2)


@pytest.mark.parametrize(
    ("day", "value"),
    [
        (date(2020, 12, 30), None),
        (date(2020, 12, 31), Decimal(12)),
        (date(2025, 12, 31), Decimal(9)),
        (date(2030, 12, 31), Decimal(6)),
        (date(2040, 1, 1), Decimal(6)),
    ],
)
def test_the_way_is_straight_from_the_start_to_the_goal(day: date, value: Decimal | None) -> None:
    assert expected(WAY, day) == value


def test_there_is_no_way_through_no_points() -> None:
    assert expected([], date(2025, 1, 1)) is None


def test_a_goal_for_a_year_between_bends_the_way() -> None:
    way = [WAY[0], Waypoint(date(2022, 12, 31), Decimal(11)), WAY[1]]

    assert expected(way, date(2021, 12, 31)) == Decimal("11.5")
    assert expected(way, date(2026, 12, 31)) == Decimal("8.5")


def test_at_a_constant_rate_half_the_years_take_the_root_of_the_fall() -> None:
    way = [Waypoint(date(2020, 12, 31), Decimal(16)), Waypoint(date(2030, 12, 31), Decimal(4))]

    assert expected(way, date(2025, 12, 31), Path.CONSTANT_RATE) == pytest.approx(Decimal(8))
    assert gone(Decimal(16), Decimal(4), Decimal(8), Path.CONSTANT_RATE) == pytest.approx(Decimal("0.5"))


@pytest.mark.parametrize(("first", "goal"), [(0, 6), (12, 0), (-3, 6)])
def test_there_is_no_constant_rate_to_or_from_or_across_zero(first: int, goal: int) -> None:
    way = [Waypoint(date(2020, 12, 31), Decimal(first)), Waypoint(date(2030, 12, 31), Decimal(goal))]

    assert expected(way, date(2025, 12, 31), Path.CONSTANT_RATE) is None
    assert gone(Decimal(first), Decimal(goal), Decimal(5), Path.CONSTANT_RATE) is None


def test_the_way_gone_is_a_share_of_the_whole_way() -> None:
    assert gone(Decimal(12), Decimal(6), Decimal(9)) == Decimal("0.5")
    assert gone(Decimal(12), Decimal(6), Decimal(15)) == Decimal("-0.5")
    assert gone(Decimal(12), Decimal(12), Decimal(12)) is None


@pytest.mark.parametrize("value", [0, -5])
def test_what_is_zero_or_across_it_has_gone_no_share_at_a_constant_rate(value: int) -> None:
    assert gone(Decimal(12), Decimal(6), Decimal(value), Path.CONSTANT_RATE) is None


def test_a_constant_rate_of_what_is_less_than_zero_is_that_of_what_is_more() -> None:
    way = [Waypoint(date(2020, 12, 31), Decimal(-16)), Waypoint(date(2030, 12, 31), Decimal(-4))]

    assert expected(way, date(2025, 12, 31), Path.CONSTANT_RATE) == pytest.approx(Decimal(-8))
    assert gone(Decimal(-16), Decimal(-4), Decimal(-8), Path.CONSTANT_RATE) == pytest.approx(Decimal("0.5"))


def test_a_third_of_the_way_is_as_exact_as_it_can_be_written() -> None:
    way = [Waypoint(date(2020, 12, 31), Decimal(12)), Waypoint(date(2023, 12, 31), Decimal("11.85"))]

    assert expected(way, date(2021, 12, 31)) == Decimal("11.95")


def test_the_share_of_the_time_is_told_in_whole_months_and_days_of_one() -> None:
    assert share(WAY[0], WAY[1], date(2025, 12, 31)) == Fraction(1, 2)
    assert share(WAY[0], WAY[1], date(2021, 4, 15)) == Fraction(7, 240)


def test_of_two_goals_of_one_day_the_last_stands() -> None:
    way = [WAY[0], Waypoint(date(2025, 12, 31), Decimal(10)), Waypoint(date(2025, 12, 31), Decimal(8))]

    assert expected(way, date(2025, 12, 30)) != Decimal(8)
    assert expected(way, date(2025, 12, 31)) == Decimal(8)
