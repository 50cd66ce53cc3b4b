"""Whom something is for, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import found, told


@pytest.mark.parametrize(
    ("band", "shown"),
    [
        ("{age_from: 16, age_to: 16}", None),
        ("{age_from: 0, age_to: 120}", None),
        ("{age_from: 16}", None),
        ("{age_to: 0}", None),
        ("{from_grade: 8}", None),
        ("{age_from: 17, age_to: 16}", "17–16"),
        ("{age_to: 121}", "0–121"),
        ("{age_from: 121}", "121–…"),
    ],
)
def test_an_age_band_is_one_that_someone_can_be_in(band: str, shown: str | None, tmp_path: Path) -> None:
    files = {"measures/t.yaml": f"title: T\ntarget_group: {band}\n"}

    assert told(tmp_path, files, "IF117") == (
        [f"measures/t.yaml:2:15 aldersgruppen {shown} år finnes ikke"] if shown else []
    )


def test_the_ages_of_plan_strand_and_indicator_are_read_too(tmp_path: Path) -> None:
    band = "{age_from: 29, age_to: 15}"
    files = {
        "plan.yaml": f"title: Planen\ntarget_group: {band}\n",
        "strands.yaml": f"d: {{title: D, target_group: {band}}}\n",
        "indicators.yaml": f"i: {{title: I, maturity: sketched, population: {band}}}\n",
    }

    assert [each.file for each in found(tmp_path, files, "IF11")] == [
        "indicators.yaml",
        "plan.yaml",
        "plan.yaml",
        "strands.yaml",
    ]
    assert [each.rule.code for each in found(tmp_path, files, "IF118")] == []


@pytest.mark.parametrize(
    ("plan", "band", "shown"),
    [
        ("{age_from: 15, age_to: 24}", "{age_from: 15, age_to: 24}", None),
        ("{age_from: 15, age_to: 24}", "{age_from: 16}", None),
        ("{age_from: 15, age_to: 24}", "{from_grade: 8}", None),
        ("{age_from: 15, age_to: 24}", "{age_from: 14}", "14–… år går ut over aldersgruppen i planen (15–24 år)"),
        ("{age_from: 15, age_to: 24}", "{age_from: 25}", "25–… år går ut over aldersgruppen i planen (15–24 år)"),
        ("{age_from: 15, age_to: 24}", "{age_to: 14}", "0–14 år går ut over aldersgruppen i planen (15–24 år)"),
        (
            "{age_from: 15, age_to: 24}",
            "{age_from: 15, age_to: 25}",
            "15–25 år går ut over aldersgruppen i planen (15–24 år)",
        ),
        ("{age_to: 24}", "{age_to: 25}", "0–25 år går ut over aldersgruppen i planen (0–24 år)"),
        ("{age_to: 24}", "{age_from: 0}", None),
        ("{age_from: 15}", "{age_from: 14, age_to: 99}", "14–99 år går ut over aldersgruppen i planen (15–… år)"),
        ("{text: Unge}", "{age_from: 0, age_to: 120}", None),
        ("{age_from: 24, age_to: 15}", "{age_from: 16}", None),
        ("{age_from: 15, age_to: 24}", "{age_from: 16, age_to: 121}", None),
    ],
)
def test_what_a_plan_does_is_for_those_the_plan_is_for(plan: str, band: str, shown: str | None, tmp_path: Path) -> None:
    files = {
        "plan.yaml": f"title: Planen\ntarget_group: {plan}\n",
        "measures/t.yaml": f"title: T\ntarget_group: {band}\n",
    }

    assert told(tmp_path, files, "IF118") == ([f"measures/t.yaml:2:15 aldersgruppen {shown}"] if shown else [])


def test_figures_of_an_indicator_are_not_told_of_beside_it(tmp_path: Path) -> None:
    rest = "population: {age_from: 15, age_to: 29}\nobservations: [{period: 2025, age: {age_from: 25, age_to: 29}}]\n"
    files = {
        "plan.yaml": "title: Planen\ntarget_group: {age_to: 24}\n",
        "indicators/i.yaml": f"title: I\nmaturity: sketched\n{rest}",
    }

    assert [line.partition(" ")[0] for line in told(tmp_path, files, "IF118")] == ["indicators/i.yaml:3:13"]


def test_a_plan_for_all_ages_is_for_everyone(tmp_path: Path) -> None:
    assert found(tmp_path, {"measures/t.yaml": "title: T\ntarget_group: {age_to: 120}\n"}, "IF118") == ()


def test_what_is_kept_for_memory_keeps_its_ages(tmp_path: Path) -> None:
    files = {
        "plan.yaml": "title: Planen\ntarget_group: {age_to: 24}\n",
        "measures/t.yaml": "title: T\ntarget_group: {age_to: 29}\n",
        "status/2026-05-01/t.yaml": "state: completed\n",
        "indicators.yaml": "i: {title: I, maturity: retired, population: {age_to: 29}}\n",
    }

    assert found(tmp_path, files, "IF118") == ()
