"""Counts as they are shown, where the plan rounds them."""

from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.figures.rounding import nearest, rounded
from innenforskap.model.indicator import Indicator
from innenforskap.query.visible import shown
from tests.paper_plan import plan

PEOPLE = "population: {age_from: 15}"


def _indicator(folder: Path, rest: str, rounding: str = "rounding: 5\n") -> Indicator:
    files = {
        "plan.yaml": f"title: Planen\n{rounding}",
        "indicators.yaml": f"i: {{title: I, maturity: defined, {rest}}}\n",
    }
    return shown(plan(folder, files)).indicators["i"]


@pytest.mark.parametrize(("count", "told"), [("41", 40), ("42", 40), ("42.5", 45), ("43", 45), ("0", 0)])
def test_a_count_is_shown_as_the_nearest_multiple(count: str, told: int, tmp_path: Path) -> None:
    unge = _indicator(tmp_path, f"unit: count, {PEOPLE}")

    assert nearest(unge, Decimal(count)) == told


def test_the_counts_are_rounded_and_the_share_is_not(tmp_path: Path) -> None:
    figure = "observations: [{period: 2025, value: 31.7, numerator: 13, denominator: 41}, {period: 2024, value: 30.0}]"
    first, second = rounded(_indicator(tmp_path, f"unit: percent, {PEOPLE}, {figure}")).observations

    assert (first.value, first.numerator, first.denominator) == (Decimal("31.7"), 15, 40)
    assert (second.value, second.numerator, second.denominator) == (Decimal("30.0"), None, None)


def test_where_one_started_is_rounded_too_where_it_is_a_count(tmp_path: Path) -> None:
    start = "baseline: {period: 2022, value: 43}, observations: [{period: 2025, value: 41}]"
    count = rounded(_indicator(tmp_path / "count", f"unit: count, {PEOPLE}, {start}"))
    share = rounded(_indicator(tmp_path / "share", f"unit: percent, {PEOPLE}, {start}"))
    none = rounded(_indicator(tmp_path / "none", f"unit: count, {PEOPLE}, baseline: {{period: 2022}}"))

    assert [each.baseline and each.baseline.value for each in (count, share, none)] == [45, 43, None]
    assert count.observations[0].value == 40


@pytest.mark.parametrize(("people", "rounding"), [("note: Om kommuner", "rounding: 5\n"), (PEOPLE, "")])
def test_what_is_of_no_people_or_not_to_be_rounded_is_as_it_is(people: str, rounding: str, tmp_path: Path) -> None:
    unge = _indicator(tmp_path, f"unit: count, {people}, observations: [{{period: 2025, value: 43}}]", rounding)

    assert rounded(unge) is unge
    assert nearest(unge, Decimal(43)) == 43
