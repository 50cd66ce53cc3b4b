"""Small counts, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.geography import parts_of
from tests.found import DAY, found, told

PEOPLE = "population: {age_from: 15, age_to: 29}\n"


def _indicator(observations: str, rest: str = f"unit: count\n{PEOPLE}", plan: str = "") -> dict[str, str]:
    return {
        "plan.yaml": f"title: Planen\n{plan}",
        "indicators/i.yaml": f"title: I\nmaturity: defined\n{rest}observations: [{observations}]\n",
    }


@pytest.mark.parametrize(
    ("value", "rest", "plan", "least"),
    [
        ("0", "", "", None),
        ("1", "", "", 5),
        ("4", "", "", 5),
        ("5", "", "", None),
        ("9", "", "min_cell: 10\n", 10),
        ("10", "", "min_cell: 10\n", None),
        ("9", "min_cell: 10\n", "", 10),
        ("4", "min_cell: 3\n", "", 5),
        ("3", "", "min_cell: 3\n", None),
    ],
)
def test_a_count_of_people_is_none_or_at_least_what_the_plan_or_the_indicator_says(
    value: str, rest: str, plan: str, least: int | None, tmp_path: Path
) -> None:
    files = _indicator(f"{{period: 2025, value: {value}}}", f"unit: count\n{PEOPLE}{rest}", plan)

    assert [each.facts for each in found(tmp_path, files, "IF71")] == (
        [{"period": "2025", "least": least}] if least else []
    )


def test_few_municipalities_and_few_guides_are_no_secret(tmp_path: Path) -> None:
    assert not found(tmp_path, _indicator("{period: 2025, value: 3, numerator: 3}", "unit: count\n"), "IF71")


def test_each_figure_is_told_for_itself_and_the_baseline_too(tmp_path: Path) -> None:
    rest = f"unit: count\n{PEOPLE}baseline: {{period: 2022, value: 3}}\n"
    figures = "{period: 2023, value: 2}, {period: 2024, missing: confidential}, {period: 2025, value: 60, numerator: 4}"

    assert told(tmp_path, _indicator(figures, rest), "IF71") == [
        "indicators/i.yaml:5:1 tallet for 2022 gjelder færre enn 5 personer (vises ikke)",
        "indicators/i.yaml:6:16 tallet for 2023 gjelder færre enn 5 personer (vises ikke)",
        "indicators/i.yaml:6:81 tallet for 2025 gjelder færre enn 5 personer (vises ikke)",
    ]


@pytest.mark.parametrize("start", ["{period: 2022}", "{period: 2022, value: 5}", "{period: 2022, value: 0}"])
def test_a_baseline_that_tells_of_no_few_is_left_alone(start: str, tmp_path: Path) -> None:
    rest = f"unit: count\n{PEOPLE}baseline: {start}\n"

    assert not found(tmp_path, _indicator("{period: 2025, value: 60}", rest), "IF71")


def test_a_baseline_in_percent_is_no_count(tmp_path: Path) -> None:
    rest = f"unit: percent\n{PEOPLE}baseline: {{period: 2022, value: 3}}\n"

    assert not found(tmp_path, _indicator("{period: 2025, value: 60}", rest), "IF71")


PERCENT = f"unit: percent\n{PEOPLE}"


@pytest.mark.parametrize(
    ("figure", "rest", "codes"),
    [
        ('geo: "1811", value: 50.0, denominator: 29', PERCENT, ["IF714"]),
        ('geo: "1811", value: 50.0, denominator: 30', PERCENT, []),
        ('geo: "1811", value: 0.0, denominator: 29', PERCENT, ["IF714"]),
        ('geo: "1811", value: 50.0', PERCENT, []),
        ('geo: "1811", missing: confidential, denominator: 29', PERCENT, []),
        ('geo: "18", value: 50.0, denominator: 29', PERCENT, []),
        ('geo: "NO", value: 50.0, denominator: 29', PERCENT, []),
        ("value: 50.0, denominator: 29", PERCENT, []),
        ('geo: "1811", value: 50.0, denominator: 29', "unit: percent\n", []),
        ('geo: "1811", value: 50, denominator: 29', f"unit: index\n{PEOPLE}", []),
        ('geo: "1811", value: 10.3, denominator: 29', PERCENT, ["IF713"]),
        ("value: 50.0, denominator: 29", f'{PERCENT}geography: ["1811"]\n', ["IF714"]),
    ],
)
def test_a_percentage_below_the_county_is_of_at_least_thirty(
    figure: str, rest: str, codes: list[str], tmp_path: Path
) -> None:
    files = _indicator(f"{{period: 2025, {figure}}}", rest)

    assert [each.rule.code for each in found(tmp_path, files, "IF71")] == codes


def _nordland(total: str, hidden: int) -> str:
    areas = [area.number for area in parts_of("18", DAY)]
    figures = ["missing: confidential" if at < hidden else "value: 41" for at in range(len(areas))]
    parts = [f'{{period: 2025, geo: "{area}", {told}}}' for area, told in zip(areas, figures, strict=True)]
    return ", ".join([f'{{period: 2025, geo: "18", {total}}}', *parts])


def test_a_municipality_hidden_alone_is_told_with_its_name_and_not_its_figure(tmp_path: Path) -> None:
    (line,) = told(tmp_path, _indicator(_nordland("value: 1700", 1)), "IF71")

    assert line.endswith("tallet for Bodø i 2025 er skjult, men kan regnes ut av de andre (vises ikke)")


def test_two_hidden_municipalities_hide_each_other(tmp_path: Path) -> None:
    assert not found(tmp_path, _indicator(_nordland("value: 1700", 2)), "IF71")


def test_municipalities_hidden_among_guides_are_no_secret(tmp_path: Path) -> None:
    assert not found(tmp_path, _indicator(_nordland("value: 1700", 1), "unit: count\n"), "IF71")


def test_a_hidden_total_of_the_country_is_named_in_each_language(tmp_path: Path) -> None:
    counties = [f'{{period: 2025, geo: "{area.number}", value: 900}}' for area in parts_of("NO", DAY)]
    figures = ", ".join(['{period: 2025, geo: "NO", missing: confidential}', *counties])

    (finding,) = found(tmp_path, _indicator(figures), "IF71")

    assert "hele landet i 2025" in finding.message(Language.NB)
    assert "heile landet i 2025" in finding.message(Language.NN)
    assert "the whole country in 2025" in finding.message(Language.EN)


def test_a_hidden_figure_of_no_stated_area_is_for_all_of_it(tmp_path: Path) -> None:
    groups = "{period: 2025, group: a, missing: confidential}, {period: 2025, group: b, value: 41}"

    (line,) = told(tmp_path, _indicator(f"{{period: 2025, value: 60}}, {groups}"), "IF715")

    assert line.endswith("tallet for hele området i 2025 er skjult, men kan regnes ut av de andre (vises ikke)")
