"""What is found in goals and what they are measured from, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import found, told


def _indicator(more: str, maturity: str = "defined") -> dict[str, str]:
    return {"indicators/i.yaml": f"title: I\nmaturity: {maturity}\n{more}"}


@pytest.mark.parametrize(
    ("baseline", "figure", "is_found"),
    [
        ("period: 2022, value: 9.4", "period: 2022, value: 8.9", True),
        ("period: 2022, value: 8.9", "period: 2022, value: 8.9", False),
        ("period: 2022, value: 8.9", "period: 2022, value: 8.94", False),
        ("period: 2022, value: 8.9", "period: 2022, value: 8.95", True),
        ("period: 2022, value: 9.4", "period: 2021, value: 8.9", False),
        ("period: 2022", "period: 2022, value: 8.9", False),
        ("period: 2022, value: 9.4", "period: 2022, missing: not-available", False),
        ("period: 2022, value: 9.4", "period: 2022, group: '1', value: 8.9", False),
        ("period: 2022, value: 9.4", "period: 2022, value: 8.9, published: 2027-01-01", False),
    ],
)
def test_a_baseline_is_as_the_figure_of_its_period_is(
    tmp_path: Path, baseline: str, figure: str, is_found: bool
) -> None:
    files = _indicator(f"baseline: {{{baseline}}}\nobservations: [{{{figure}}}]\n")

    assert bool(found(tmp_path, files, "IF412")) is is_found


def test_without_a_baseline_nothing_is_held_against_the_figures(tmp_path: Path) -> None:
    assert not found(tmp_path, _indicator("observations: [{period: 2022, value: 9.4}]\n"), "IF412")


@pytest.mark.parametrize(("areas", "is_found"), [("'18'", True), ("'18', '31'", False), ("'31'", False)])
def test_a_baseline_is_of_the_one_area_an_indicator_is_about(tmp_path: Path, areas: str, is_found: bool) -> None:
    figures = "observations: [{period: 2022, geo: '18', value: 8.9}]\n"
    files = _indicator(f"geography: [{areas}]\nbaseline: {{period: 2022, value: 9.4}}\n{figures}")

    assert bool(found(tmp_path, files, "IF412")) is is_found


@pytest.mark.parametrize(("stated", "figure"), [(3, 9), (9, 3)])
def test_a_figure_that_may_not_be_shown_is_held_against_none(tmp_path: Path, stated: int, figure: int) -> None:
    few = "unit: count\npopulation: {age_from: 15, age_to: 29}\n"
    files = _indicator(
        f"{few}baseline: {{period: 2022, value: {stated}}}\nobservations: [{{period: 2022, value: {figure}}}]\n"
    )

    assert not found(tmp_path, files, "IF412")


@pytest.mark.parametrize(
    ("more", "maturity", "is_found"),
    [
        ("targets: [{value: 20, by: 2028}]", "defined", True),
        ("polarity: neutral\ntargets: [{value: 20, by: 2028}]", "in-use", True),
        ("targets: [{value: 20, by: 2028}]", "in-use", False),
        ("targets: [{value: 20, by: 2028, operator: exactly}]", "defined", False),
        ("polarity: lower-better\ntargets: [{value: 20, by: 2028}]", "defined", False),
        ("polarity: neutral", "in-use", False),
    ],
)
def test_a_goal_has_a_way_that_is_good(tmp_path: Path, more: str, maturity: str, is_found: bool) -> None:
    assert bool(found(tmp_path, _indicator(f"{more}\n", maturity), "IF413")) is is_found


def test_of_several_goals_the_last_is_told_of(tmp_path: Path) -> None:
    goals = "targets:\n- {value: 20, by: 2030}\n- {value: 30, by: 2028, operator: at-most}\n"

    assert told(tmp_path, _indicator(goals), "IF413") == [
        "indicators/i.yaml:4:11 målet er 20, men det står ikke hvilken vei som er bra"
    ]
