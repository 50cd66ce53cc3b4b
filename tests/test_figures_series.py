from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.figures.series import is_unmoved, own_area, own_series, shown, start
from innenforskap.model.indicator import Indicator
from tests.paper_plan import plan

DAY = date(2026, 11, 25)


def indicator(folder: Path, more: str) -> Indicator:
    return plan(folder, {"indicators.yaml": f"a:\n  title: A\n  maturity: in-use\n{more}"}).indicators["a"]


def test_the_most_settled_figure_of_a_period_counts(tmp_path: Path) -> None:
    figures = "{period: 2024, value: 9.8, finality: final}, {period: 2024, value: 9.7, finality: preliminary}"
    found = indicator(tmp_path, f"  observations: [{figures}]\n")

    assert [each.value for each in own_series(found, DAY, None)] == [Decimal("9.8")]


def test_where_one_started_is_the_figure_of_that_period_unless_it_is_stated(tmp_path: Path) -> None:
    figures = "  observations: [{period: 2020, value: 12}, {period: 2021, value: 11}]\n"
    found = indicator(tmp_path, f"  baseline: {{period: 2020}}\n{figures}")
    begun = start(found, own_series(found, DAY, own_area(found)))

    assert begun
    assert (begun.value, begun.is_stated) == (Decimal(12), False)


@pytest.mark.parametrize(("change", "unmoved"), [("0.04", True), ("0.05", False), ("-0.05", False), ("0", True)])
def test_what_rounds_to_nothing_is_no_change(tmp_path: Path, change: str, unmoved: bool) -> None:
    assert is_unmoved(indicator(tmp_path, "  unit: percent\n"), Decimal(change)) is unmoved


def test_a_count_is_whole(tmp_path: Path) -> None:
    assert shown(indicator(tmp_path, "  unit: count\n"), Decimal("12.5")) == Decimal(13)
