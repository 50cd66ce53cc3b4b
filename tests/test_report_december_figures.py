from pathlib import Path

import pytest

from innenforskap.report.december_figures import (
    attainment_told,
    baseline_told,
    change_told,
    last_told,
    rows,
    targets_told,
)
from tests.december_plan import NB, NN, year
from tests.paper_plan import words

PERCENT = "unit: percent, "
SAME = "baseline: {period: 2020, value: 5}, observations: [{period: 2025, value: 5}]"


def _told(folder: Path, more: str, language: object = NB) -> list[str]:
    """Return what each figure of an indicator is told as: last, baseline, change, targets, attainment."""
    on = year(folder, {"indicators.yaml": f"a: {{title: A, maturity: in-use, {more}}}\n"}, NN if language is NN else NB)
    ((found, last),) = rows(on, on.plan.indicators["a"])
    return [
        words(last_told(on, found, last)),
        words(baseline_told(on, found)),
        words(change_told(on, found, last)),
        words(targets_told(on, found)),
        words(attainment_told(on, found, last)),
    ]


def test_an_indicator_without_figures_says_that_nothing_is_known(tmp_path: Path) -> None:
    assert _told(tmp_path, PERCENT, NN) == [
        "Ikkje målt enno",
        "Ikkje oppgitt",
        "Kan ikkje reknast ut",
        "Ikkje sett",
        "Kan ikkje målast",
    ]


def test_a_figure_is_told_with_its_period_finality_and_those_to_compare_with(tmp_path: Path) -> None:
    more = """unit: percent, geography: ["18"], comparison: ["NO"],
        baseline: {period: 2020, value: 10.1, finality: final},
        targets: [{value: 8, by: 2030, operator: at-most}], observations: [
        {period: 2025, geo: "18", value: 9.9, finality: preliminary}, {period: 2024, geo: "NO", value: 9.9}]"""

    assert _told(tmp_path, more) == [
        "9,9\xa0% (2025, foreløpig); hele landet: 9,9\xa0% (2024)",
        "10,1\xa0% (2020, endelig)",
        "Ned 0,2 prosentpoeng",
        "Høyst 8,0\xa0% innen 2030",
        "Ikke nådd ennå (foreløpig tall)",
    ]


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("baseline: {period: 2020, value: 3}, observations: [{period: 2025, value: 5}]", "Opp 2"),
        (SAME, "Uendret"),
        (
            f"breaks: [{{period: 2023, note: Ny telling}}], {SAME}",
            "Kan ikke sammenlignes: brudd i 2023",
        ),
    ],
)
def test_a_change_is_told_in_the_unit_of_the_figure(tmp_path: Path, more: str, told: str) -> None:
    assert _told(tmp_path, f"unit: count, {more}")[2] == told


def test_a_baseline_without_finality_is_told_without(tmp_path: Path) -> None:
    assert _told(tmp_path, "unit: count, baseline: {period: 2020, value: 3}")[1] == "3 (2020)"


def test_a_figure_of_few_people_is_not_shown_and_not_compared(tmp_path: Path) -> None:
    more = """unit: count, population: {age_from: 16, age_to: 19}, baseline: {period: 2020, value: 2},
        targets: [{value: 9, by: 2030, operator: at-most}], observations: [{period: 2025, value: 3, finality: final}]"""

    last, baseline, change, _, attained = _told(tmp_path, more)

    assert last == "Skjult av hensyn til personvernet (2025)"
    assert (baseline, change, attained) == ("Ikke oppgitt", "Kan ikke beregnes", "Kan ikke måles")


def test_that_a_figure_is_missing_is_told_with_the_reason(tmp_path: Path) -> None:
    missing = "observations: [{period: 2025, missing: not-published}]"

    assert _told(tmp_path / "a", missing)[0] == "Ikke publisert ennå (2025)"
    assert _told(tmp_path / "b", "observations: [{period: 2025}]")[0] == "Tall mangler (2025)"


def test_each_of_several_targets_is_told_with_its_time(tmp_path: Path) -> None:
    more = """unit: count, targets: [{value: 4, by: 2025, operator: at-least}, {value: 9, by: 2025},
        {value: 9, by: 2025-06, operator: at-least}, {value: 5, by: 2030, operator: exactly}],
        observations: [{period: 2025, value: 5, finality: final}]"""

    *_, targets, attained = _told(tmp_path, more)

    assert targets == "Minst 4 innen 2025; 9 innen 2025; Minst 9 innen juni 2025; Nøyaktig 5 innen 2030"
    assert attained == "2025: nådd; 2025: kan ikke måles; Juni 2025: ikke nådd; 2030: nådd".replace("Juni", "juni")


def test_each_area_of_an_indicator_has_its_own_row(tmp_path: Path) -> None:
    figures = ", ".join(f"{{period: 2025, geo: '{geo}', value: 1}}" for geo in ("18", "31"))
    more = f"geography: ['18', '31'], observations: [{figures}]"
    on = year(tmp_path, {"indicators.yaml": f"a: {{title: A, maturity: in-use, {more}}}\n"})

    assert [last.geo for _, last in rows(on, on.plan.indicators["a"]) if last] == ["18", "31"]


@pytest.mark.parametrize(
    ("country", "told"),
    [
        ("value: 10.1, finality: final", "9,9\xa0% (2025, endelig); hele landet: 10,1\xa0%"),
        ("value: 10.1", "9,9\xa0% (2025, endelig); hele landet: 10,1\xa0% (2025)"),
        (
            "missing: not-published, finality: final",
            "9,9\xa0% (2025, endelig); hele landet: Ikke publisert ennå (2025)",
        ),
    ],
)
def test_a_figure_beside_is_told_shortly_where_it_is_of_the_same_sort(tmp_path: Path, country: str, told: str) -> None:
    own = "{period: 2025, geo: '18', value: 9.9, finality: final}"
    areas = "geography: ['18'], comparison: ['NO']"

    last, *_ = _told(tmp_path, f"unit: percent, {areas}, observations: [{own}, {{period: 2025, geo: 'NO', {country}}}]")

    assert last == told


def test_a_target_may_be_reached_until_its_last_day_is_over(tmp_path: Path) -> None:
    more = """unit: count, observations: [{period: 2025, value: 5, finality: final}],
        targets: [{value: 9, by: 2026-11-25, operator: at-least}]"""

    assert _told(tmp_path, more)[-1] == "Ikke nådd ennå"
