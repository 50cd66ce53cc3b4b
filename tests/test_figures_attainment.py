from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.figures.attainment import attained, change, compared, own
from innenforskap.model.indicator import Indicator
from tests.paper_plan import plan

DAY = date(2026, 11, 25)
BREAK = "  breaks: [{period: 2020, note: Ny telling}]\n"


def indicator(folder: Path, more: str) -> Indicator:
    return plan(folder, {"indicators.yaml": f"a:\n  title: A\n  maturity: in-use\n{more}"}).indicators["a"]


@pytest.mark.parametrize(
    ("operator", "value", "reached"),
    [
        ("at-least", 10, True),
        ("at-least", 9, False),
        ("at-least", 11, True),
        ("at-most", 10, True),
        ("at-most", 9, True),
        ("at-most", 11, False),
        ("exactly", 10, True),
        ("exactly", 9, False),
        ("exactly", 11, False),
        ("exactly", None, None),
        (None, 10, None),
    ],
)
def test_a_target_is_reached_as_it_says_itself(
    tmp_path: Path, operator: str | None, value: int | None, reached: bool | None
) -> None:
    how = f", operator: {operator}" if operator else ""
    (target,) = indicator(tmp_path, f"  targets: [{{value: 10, by: 2030{how}}}]\n").targets

    assert attained(target, None if value is None else Decimal(value)) is reached


def test_own_areas_stand_apart_from_those_to_compare_with(tmp_path: Path) -> None:
    figures = ", ".join(f"{{period: 2025, geo: '{geo}', value: 1}}" for geo in ("18", "NO", "31"))
    found = indicator(tmp_path, f"  geography: ['18']\n  comparison: ['NO']\n  observations: [{figures}]\n")

    assert [each.geo for each in own(found, DAY)] == ["18"]
    assert [each.geo for each in compared(found, DAY)] == ["NO"]


def test_a_figure_of_no_area_is_the_plans_own(tmp_path: Path) -> None:
    found = indicator(tmp_path, "  geography: ['18']\n  observations: [{period: 2025, value: 1}]\n")

    assert own(found, DAY) == found.observations
    assert compared(found, DAY) == ()


@pytest.mark.parametrize(
    ("start", "last", "more", "changed"),
    [
        ("{period: 2020, value: 12.5}", "{period: 2025, value: 10}", "", Decimal("-2.5")),
        ("{period: 2020}", "{period: 2025, value: 10}", "", None),
        ("{period: 2020, value: 12}", "{period: 2025, missing: not-published}", "", None),
        ("{period: 2020, value: 0}", "{period: 2025, value: 1}", "  unit: yes-no\n", None),
        ("{period: 2020, value: 1}", "{period: 2025-Q2, value: 1}", "", None),
        ("{period: 2020, value: 1}", "{period: 2023..2025, value: 1}", "", None),
        ("{period: 2025, value: 1}", "{period: 2025, value: 1}", "", None),
        ("{period: 2020/21, value: 1}", "{period: 2024/25, value: 1}", "", Decimal(0)),
        (
            "{period: 2020, value: 1}",
            "{period: 2025, value: 4}",
            BREAK,
            Decimal(3),
        ),
    ],
)
def test_a_change_is_told_where_the_figures_can_be_compared(
    tmp_path: Path, start: str, last: str, more: str, changed: Decimal | None
) -> None:
    found = indicator(tmp_path, f"  baseline: {start}\n  observations: [{last}]\n{more}")

    assert change(found, found.observations[0]) == changed


@pytest.mark.parametrize("period", ["2021", "2025"])
def test_a_break_between_is_told_instead_of_a_change(tmp_path: Path, period: str) -> None:
    more = f"  baseline: {{period: 2020, value: 1}}\n  breaks: [{{period: {period}, note: Ny telling}}]\n"
    found = indicator(tmp_path, f"{more}  observations: [{{period: 2025, value: 1}}]\n")

    assert str(change(found, found.observations[0])) == period


def test_without_a_baseline_there_is_no_change(tmp_path: Path) -> None:
    found = indicator(tmp_path, "  observations: [{period: 2025, value: 1}]\n")

    assert change(found, found.observations[0]) is None
