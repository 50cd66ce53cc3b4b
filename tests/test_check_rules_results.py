"""What is found in indicators seen together, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import ADOPTED, found, told


def _twice(one: str, other: str) -> dict[str, str]:
    return {"indicators.yaml": f"a: {{title: A, maturity: defined, {one}}}\nb: {{maturity: defined, {other}}}\n"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("definition: Unge i arbeid", "title: B, definition: Unge i arbeid", True),
        ("definition: Unge i arbeid", "title: B, definition: unge  i arbeid.", True),
        ("definition: Unge på skole", "title: B, definition: Unge pa\u030a skole", True),
        ("definition: Unge i arbeid", "title: B, definition: Unge i skole", False),
        ("definition: Unge i arbeid", "title: B, definition: {nn: Unge i arbeid}", True),
        ("definition: Unge i arbeid", "title: a, definition: Unge i arbeid", False),
        ("unit: count", "title: B, unit: count", False),
        ("definition: X, unit: count", "title: B, definition: X, unit: percent", False),
        ("definition: X, geography: ['18']", "title: B, definition: X, geography: ['11']", False),
        ("definition: X, population: {age_to: 19}", "title: B, definition: X, population: {age_to: 29}", False),
        ("definition: X, population: {age_to: 19}", "title: B, definition: X, population: {age_to: 19}", True),
    ],
)
def test_an_indicator_has_a_definition_of_its_own(one: str, other: str, same: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _twice(one, other), "IF410")) is same


def test_a_retired_indicator_may_have_an_heir_of_the_same_words(tmp_path: Path) -> None:
    files = _twice("definition: X", "title: B, definition: X")

    assert not found(tmp_path, {"indicators.yaml": files["indicators.yaml"].replace("defined", "retired", 1)}, "IF410")


INDICATORS = """
    gjort: {title: Gjort, maturity: sketched, level: output}
    nadd: {title: Nådd, maturity: sketched, level: outcome}
    uvisst: {title: Uvisst, maturity: sketched}
"""


def _plan(strand: str = "", measure: str = "", about: str = ADOPTED) -> dict[str, str]:
    return {
        "plan.yaml": about,
        "indicators.yaml": INDICATORS,
        "strands/d.yaml": f"title: D\n{strand}\n",
        "measures/t.yaml": f"title: T\nstrand: d\n{measure}\n",
    }


@pytest.mark.parametrize(
    ("strand", "measure", "lacks"),
    [
        ("", "", False),
        ("indicators: [gjort]", "", True),
        ("", "indicators: [gjort]", True),
        ("characteristics: {k: {text: K, indicators: [gjort]}}", "", True),
        ("indicators: [nadd]", "indicators: [gjort]", False),
        ("characteristics: {k: {text: K, indicators: [nadd]}}", "indicators: [gjort]", False),
        ("indicators: [gjort]", "indicators: [nadd]", False),
        ("indicators: [uvisst]", "indicators: [gjort]", False),
        ("indicators: [borte]", "indicators: [gjort]", False),
    ],
)
def test_a_strand_shows_more_than_what_is_done(strand: str, measure: str, lacks: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _plan(strand, measure), "IF411")) is lacks


@pytest.mark.parametrize("level", ["input", "activity", "output", "outcome", "impact"])
def test_activity_and_output_are_what_is_done(level: str, tmp_path: Path) -> None:
    files = {**_plan("indicators: [gjort]"), "indicators.yaml": INDICATORS.replace("output", level)}

    assert bool(found(tmp_path, files, "IF411")) is (level in {"input", "activity", "output"})


def test_a_closed_measure_shows_nothing_more(tmp_path: Path) -> None:
    closed = {**_plan("", "indicators: [gjort]"), "status/2026-05-01/t.yaml": "state: completed\n"}

    assert not found(tmp_path, closed, "IF411")


def test_measures_outside_every_strand_and_plans_not_in_force_are_left_alone(tmp_path: Path) -> None:
    loose = {**_plan(), "measures/t.yaml": "title: T\nindicators: [gjort]\n"}
    draft = _plan("indicators: [gjort]", about="title: P\n")
    astray = _plan("", "indicators: [gjort]") | {"measures/t.yaml": "title: T\nstrand: x\nindicators: [gjort]\n"}

    for name, files in {"loose": loose, "draft": draft, "astray": astray}.items():
        assert told(tmp_path / name, files, "IF411") == []
