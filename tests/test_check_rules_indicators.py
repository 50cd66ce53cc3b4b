"""What is found in indicators, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from innenforskap.i18n import Language
from tests.found import ADOPTED, found, helped, told

WHOLE = {
    "unit": "count",
    "polarity": "higher-better",
    "definition": "Unge i arbeid.",
    "source": "s",
    "population": "{age_from: 15, age_to: 29}",
}
BODIES = """
    tinget: {name: Tinget, kind: county-assembly, political: true}
    teamet: {name: Teamet, kind: implementation-team, political: false}
    panelet: {name: Panelet, kind: youth-panel}
"""


def _indicator(rest: str, maturity: str = "defined") -> dict[str, str]:
    return {"indicators/i.yaml": f"title: I\nmaturity: {maturity}\n{rest}\n", "bodies.yaml": BODIES}


def _lines(keys: dict[str, str]) -> str:
    return "".join(f"{key}: {value}\n" for key, value in keys.items())


@pytest.mark.parametrize("lacking", [*([key] for key in WHOLE), ["unit", "source"], []])
def test_an_indicator_in_use_has_all_that_a_reader_needs(lacking: list[str], tmp_path: Path) -> None:
    rest = _lines({key: value for key, value in WHOLE.items() if key not in lacking})

    assert told(tmp_path / "in-use", _indicator(rest, "in-use"), "IF400") == (
        [f"indicators/i.yaml:2:11 indikatoren er i bruk, men {', '.join(lacking)} mangler"] if lacking else []
    )
    for maturity in ("sketched", "defined", "retired"):
        assert not found(tmp_path / maturity, _indicator(rest, maturity), "IF400")


@pytest.mark.parametrize(("counts", "lacks"), [("other-than-people", False), ("people", True)])
def test_only_who_counts_people_says_which(counts: str, lacks: bool, tmp_path: Path) -> None:
    rest = _lines({key: value for key, value in WHOLE.items() if key != "population"} | {"counts": counts})

    assert bool(found(tmp_path, _indicator(rest, "in-use"), "IF400")) is lacks


SCALE = "scale: {lowest: 1, highest: 5}"


@pytest.mark.parametrize(
    ("unit", "value", "allowed"),
    [
        ("unit: percent", "0", ""),
        ("unit: percent", "100", ""),
        ("unit: percent", "100.1", "0–100"),
        ("unit: percent", "-0.1", "0–100"),
        ("unit: count", "0", ""),
        ("unit: count", "4162", ""),
        ("unit: count", "12.0", ""),
        ("unit: count", "12.5", "hele tall fra null og opp"),
        ("unit: count", "-1", "hele tall fra null og opp"),
        (f"unit: score\n{SCALE}", "1", ""),
        (f"unit: score\n{SCALE}", "5", ""),
        (f"unit: score\n{SCALE}", "0.9", "1–5"),
        (f"unit: score\n{SCALE}", "5.1", "1–5"),
        ("unit: score", "400", ""),
        (f"unit: index\n{SCALE}", "101.5", ""),
        ("unit: nok", "-101.5", ""),
        ("", "-101.5", ""),
    ],
)
def test_a_value_is_one_that_can_be(unit: str, value: str, allowed: str, tmp_path: Path) -> None:
    files = _indicator(f"{unit}\nobservations: [{{period: 2025, value: {value}}}]")

    assert [each.rule.code for each in found(tmp_path, files, "IF401")] == ["IF401"] * bool(allowed)
    if allowed:
        assert helped(tmp_path, files, "IF401") == f"lovlig er {allowed}"


def test_baseline_target_and_observation_are_all_values(tmp_path: Path) -> None:
    rest = (
        "unit: percent\nbaseline: {period: 2022, value: 101}\ntargets: [{by: 2028, value: 102}]\n"
        "observations:\n  - {period: 2024, missing: not-published}\n  - {period: 2025, value: 103}\n"
    )

    assert told(tmp_path / "all", _indicator(rest), "IF401") == [
        "indicators/i.yaml:4:33 verdien 101 kan ikke være en prosentandel",
        "indicators/i.yaml:5:29 verdien 102 kan ikke være en prosentandel",
        "indicators/i.yaml:8:27 verdien 103 kan ikke være en prosentandel",
    ]
    assert not found(tmp_path / "none", _indicator("unit: percent\nbaseline: {period: 2022}"), "IF401")


@pytest.mark.parametrize(("rest", "found_"), [("", True), (", missing: confidential", False), (", value: 0", False)])
def test_a_figure_that_is_not_there_says_why(rest: str, found_: bool, tmp_path: Path) -> None:
    files = _indicator(f"observations:\n  - {{period: 2024/25{rest}}}")

    assert bool(told(tmp_path, files, "IF402")) is found_


@pytest.mark.parametrize(
    ("baseline", "by", "before"),
    [
        ("2022", "2021", True),
        ("2022", "2021-12-31", True),
        ("2022", "2022", False),
        ("2022", "2022-Q1", False),
        ("2022", "2022-01-01", False),
        ("2025/26", "2025-H1", True),
        ("2025/26", "2025", False),
        ("2019..2025", "2018", True),
        ("2019..2025", "2024", False),
    ],
)
def test_a_target_lies_after_the_first_day_it_is_measured_from(
    baseline: str, by: str, before: bool, tmp_path: Path
) -> None:
    target = f"targets: [{{value: 8, by: {by}}}]"

    assert bool(found(tmp_path / "a", _indicator(f"baseline: {{period: {baseline}}}\n{target}"), "IF403")) is before
    assert not found(tmp_path / "b", _indicator(target), "IF403")


@pytest.mark.parametrize(
    ("polarity", "operator", "message"),
    [
        ("lower-better", "at-least", "målet er minst 8, men indikatoren sier at lavere er bedre"),
        ("higher-better", "at-most", "målet er høyst 8, men indikatoren sier at høyere er bedre"),
        ("lower-better", "at-most", ""),
        ("higher-better", "at-least", ""),
        ("lower-better", "exactly", ""),
        ("neutral", "at-least", ""),
        ("neutral", "at-most", ""),
        ("", "at-least", ""),
        ("lower-better", "", ""),
        ("", "", ""),
    ],
)
def test_a_target_goes_the_good_way(polarity: str, operator: str, message: str, tmp_path: Path) -> None:
    way = f"polarity: {polarity}\n" if polarity else ""
    files = _indicator(f"{way}targets: [{{value: 8, by: 2028{operator and f', operator: {operator}'}}}]")

    assert [line.partition(" ")[2] for line in told(tmp_path, files, "IF404")] == [message] * bool(message)


@pytest.mark.parametrize(
    ("set_by", "line"),
    [
        ("", "3:19 målet sier ikke hvilket organ som satte det"),
        (", case_no: 1/26", "3:19 målet sier ikke hvilket organ som satte det"),
        (", set_by: tinget", "3:40 målet sier ikke i hvilken sak det ble satt"),
        (", set_by: tinget, case_no: 1/26", ""),
        (", set_by: teamet", ""),
        (", set_by: panelet", ""),
        (", set_by: borte", ""),
    ],
)
def test_a_target_in_force_says_who_set_it_and_a_political_body_where(set_by: str, line: str, tmp_path: Path) -> None:
    files = _indicator(f"targets: [{{value: 8, by: 2028{set_by}}}]")

    assert told(tmp_path / "adopted", {**files, "plan.yaml": ADOPTED}, "IF405") == (
        [f"indicators/i.yaml:{line}"] if line else []
    )
    assert not found(tmp_path / "draft", files, "IF405")


@pytest.mark.parametrize(
    ("rest", "both"),
    [
        ("value: 0, missing: confidential", True),
        ("value: 14", False),
        ("missing: confidential", False),
        ("numerator: 1", False),
    ],
)
def test_a_figure_is_there_or_it_is_not(rest: str, both: bool, tmp_path: Path) -> None:
    files = {"indicators.yaml": f"i: {{title: Andel, maturity: sketched, observations: [{{period: 2025, {rest}}}]}}\n"}

    assert bool(found(tmp_path, files, "IF406")) is both


@pytest.mark.parametrize(
    ("missing", "private"), [("confidential", True), ("not-published", False), ("not-available", False)]
)
def test_a_figure_that_is_said_to_be_hidden_is_not_shown(missing: str, private: bool, tmp_path: Path) -> None:
    figures = f"observations: [{{period: 2025, value: 14, missing: {missing}}}]"
    (finding,) = found(tmp_path, {"indicators.yaml": f"i: {{title: I, maturity: sketched, {figures}}}\n"}, "IF406")

    assert finding.rule.private is private
    assert "14" not in finding.message(Language.NB)


@pytest.mark.parametrize(
    "where", ["baseline: {period: 2025, value: 3.7}", "observations: [{period: 2025, value: 3.7}]"]
)
def test_a_value_of_too_few_people_is_told_by_another_rule_and_not_shown(where: str, tmp_path: Path) -> None:
    people = "unit: count\npopulation: {age_from: 15}"

    codes = [each.rule.code for each in found(tmp_path / "people", _indicator(f"{people}\n{where}"), "IF")]
    assert "IF713" in codes
    assert "IF401" not in codes
    assert found(tmp_path / "others", _indicator(f"unit: count\n{where}"), "IF401")
