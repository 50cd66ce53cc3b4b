from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.figures.series import (
    Start,
    break_between,
    is_unmoved,
    of_area,
    own_area,
    own_areas,
    own_series,
    shown,
    start,
)
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Finality
from tests.paper_plan import plan

DAY = date(2026, 11, 25)


def indicator(folder: Path, more: str) -> Indicator:
    return plan(folder, {"indicators.yaml": f"a: {{title: A, maturity: in-use, {more}}}\n"}).indicators["a"]


def values(told: Indicator, area: str | None = None) -> list[Decimal | None]:
    return [each.value for each in own_series(told, DAY, area)]


def started(told: Indicator, area: str | None = None) -> Start | None:
    return start(told, own_series(told, DAY, area), area)


def test_an_indicator_without_an_area_is_about_one_that_has_no_name(tmp_path: Path) -> None:
    found = indicator(tmp_path, "unit: count")

    assert (own_area(found), own_areas(found)) == (None, (None,))


def test_an_indicator_is_first_about_the_first_of_its_areas(tmp_path: Path) -> None:
    found = indicator(tmp_path, "geography: ['31', '18'], comparison: ['NO']")

    assert (own_area(found), own_areas(found)) == ("31", ("31", "18"))


def test_a_figure_without_an_area_is_for_the_only_one_there_is(tmp_path: Path) -> None:
    figures = "observations: [{period: 2024, value: 1}, {period: 2025, geo: '18', value: 2}]"
    one, two = indicator(tmp_path / "a", f"geography: ['18'], {figures}"), "geography: ['18', '31']"

    assert values(one, "18") == [1, 2]
    assert values(one, "NO") == []
    assert values(indicator(tmp_path / "b", f"{two}, {figures}"), "18") == [2]


def test_of_an_area_groups_and_age_bands_are_told_too_but_stand_for_no_series(tmp_path: Path) -> None:
    figures = "{period: 2025, group: '1', value: 1}, {period: 2025, age: {age_from: 15, age_to: 19}, value: 2}"
    found = indicator(tmp_path, f"observations: [{figures}, {{period: 2027, value: 3, published: 2027-02-01}}]")

    assert [each.value for each in of_area(found, DAY, None)] == [1, 2]
    assert values(found) == []


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_a_series_is_told_oldest_first_and_the_most_settled_of_each_period(
    tmp_path: Path, order: tuple[int, ...]
) -> None:
    figures = (
        "{period: 2024, value: 9.8, finality: final}",
        "{period: 2024, value: 9.7, finality: preliminary}",
        "{period: 2023, value: 9.9}",
    )
    found = indicator(tmp_path, f"observations: [{', '.join(figures[at] for at in order)}]")

    assert values(found) == [Decimal("9.9"), Decimal("9.8")]


def test_of_two_as_settled_the_last_that_stands_counts(tmp_path: Path) -> None:
    found = indicator(tmp_path, "observations: [{period: 2024, value: 1}, {period: 2024, value: 2}]")

    assert values(found) == [2]


def test_a_figure_that_is_only_to_come_is_passed_over_and_one_that_is_hidden_is_not(tmp_path: Path) -> None:
    figures = "{period: 2024, missing: confidential}, {period: 2025, missing: not-published}"

    assert values(indicator(tmp_path, f"observations: [{figures}]")) == [None]


def test_of_periods_that_end_together_the_longest_stands_first(tmp_path: Path) -> None:
    found = indicator(tmp_path, "observations: [{period: 2025, value: 2}, {period: 2019..2025, value: 1}]")

    assert values(found) == [1, 2]


def test_without_a_period_to_start_from_there_is_no_start(tmp_path: Path) -> None:
    assert started(indicator(tmp_path, "observations: [{period: 2020, value: 12}]")) is None


@pytest.mark.parametrize(
    ("baseline", "expected"),
    [
        ("{period: 2020, value: 13, finality: final}", (13, True, False, Finality.FINAL)),
        ("{period: 2020}", (12, False, False, Finality.REVISED)),
        ("{period: 2021}", (None, False, True, None)),
        ("{period: 2022}", (None, False, False, None)),
        ("{period: 2019}", (None, False, False, None)),
    ],
)
def test_where_one_started_is_the_figure_of_that_period_unless_it_is_stated(
    tmp_path: Path, baseline: str, expected: tuple[object, ...]
) -> None:
    figures = """{period: 2020, value: 12, finality: revised}, {period: 2021, missing: confidential},
        {period: 2022, missing: not-available}"""
    begun = started(indicator(tmp_path, f"baseline: {baseline}, observations: [{figures}]"))

    assert begun
    assert (begun.value, begun.is_stated, begun.is_hidden, begun.finality) == expected


@pytest.mark.parametrize(
    ("areas", "area", "value"),
    [("'18'", "18", 13), ("'18', '31'", "18", 12), ("'18', '31'", "31", None), ("'18'", "NO", 10)],
)
def test_a_stated_start_is_for_the_only_area_there_is(tmp_path: Path, areas: str, area: str, value: int | None) -> None:
    figures = "{period: 2020, geo: '18', value: 12}, {period: 2020, geo: 'NO', value: 10}"
    more = f"geography: [{areas}], baseline: {{period: 2020, value: 13}}, observations: [{figures}]"
    begun = started(indicator(tmp_path, more), area)

    assert begun
    assert begun.value == value


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2020", "2025", "2021"),
        ("2021", "2025", "2024"),
        ("2020", "2021", "2021"),
        ("2024", "2025", None),
        ("2019", "2020", None),
    ],
)
def test_the_first_break_after_the_one_period_up_to_the_other_stands_between(
    tmp_path: Path, first: str, last: str, told: str | None
) -> None:
    found = indicator(tmp_path, "breaks: [{period: 2024, note: Ny}, {period: 2021, note: Ny}]")
    periods = indicator(tmp_path / "b", f"observations: [{{period: {first}}}, {{period: {last}}}]").observations
    there = break_between(found, periods[0].period, periods[1].period)

    assert (str(there.period) if there else None) == told


@pytest.mark.parametrize(
    ("change", "unmoved"), [("0.04", True), ("-0.04", True), ("0.05", False), ("-0.05", False), ("0", True)]
)
def test_what_rounds_to_nothing_is_no_change(tmp_path: Path, change: str, unmoved: bool) -> None:
    assert is_unmoved(indicator(tmp_path, "unit: percent"), Decimal(change)) is unmoved


@pytest.mark.parametrize(("change", "unmoved"), [("0.5", True), ("-0.5", True), ("0.51", False), ("-0.51", False)])
def test_what_is_within_the_uncertainty_is_no_change(tmp_path: Path, change: str, unmoved: bool) -> None:
    assert is_unmoved(indicator(tmp_path, "unit: percent, uncertainty: 0.5"), Decimal(change)) is unmoved


@pytest.mark.parametrize(
    ("unit", "change", "unmoved"),
    [("count", "5", True), ("count", "-5", True), ("count", "6", False), ("nok", "5", False)],
)
def test_what_is_within_the_rounding_of_counts_is_no_change(
    tmp_path: Path, unit: str, change: str, unmoved: bool
) -> None:
    assert is_unmoved(indicator(tmp_path, f"unit: {unit}").with_rounding(5), Decimal(change)) is unmoved


@pytest.mark.parametrize(
    ("unit", "value", "told"),
    [
        ("count", "12.5", "13"),
        ("nok", "-12.5", "-13"),
        ("yes-no", "1", "1"),
        ("percent", "12.25", "12.3"),
        ("percent, decimals: 0", "12.5", "13"),
        ("score, decimals: 2", "3.146", "3.15"),
        ("index", "-0.05", "-0.1"),
    ],
)
def test_a_figure_has_the_decimals_it_is_published_with(tmp_path: Path, unit: str, value: str, told: str) -> None:
    assert str(shown(indicator(tmp_path, f"unit: {unit}"), Decimal(value))) == told
