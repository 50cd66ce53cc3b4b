from pathlib import Path

import pytest

from innenforskap.query.visible import shown
from innenforskap.report.december_figures import (
    baseline_told,
    change_told,
    course_told,
    last_told,
    rows,
    targets_told,
)
from tests.december_plan import NB, NN, year
from tests.paper_plan import words

GOAL = "polarity: lower-better, baseline: {period: 2020, value: 12}, targets: [{value: 6, by: 2030}]"
OWN = "{period: 2025, geo: '18', value: 9.9, finality: final}"
COUNTED = (
    "unit: count, polarity: higher-better, population: {age_from: 15}, baseline: {period: 2022},"
    " targets: [{value: 102, by: 2027}], observations: [{period: 2022, value: 41}, {period: 2024, value: 73}]"
)
AREAS = "unit: percent, geography: ['18'], comparison: ['NO']"


def _told(folder: Path, more: str, language: object = NB) -> list[str]:
    """Return what each figure of an indicator is told as: last, baseline, change, targets, course."""
    on = year(folder, {"indicators.yaml": f"a: {{title: A, maturity: in-use, {more}}}\n"}, NN if language is NN else NB)
    ((told, found),) = rows(on, shown(on.plan).indicators["a"])
    return [
        words(last_told(on, told, found)),
        words(baseline_told(on, told, found)),
        words(change_told(on, told, found)),
        words(targets_told(on, told)),
        words(course_told(on, told, found)),
    ]


def test_what_is_computed_is_so_of_the_rounded_counts_and_a_goal_is_never_rounded(tmp_path: Path) -> None:
    rounds = year(tmp_path, {"indicators.yaml": f"a: {{title: A, maturity: in-use, {COUNTED}}}\n"}, NB)
    ((told, found),) = rows(rounds, rounds.plan.indicators["a"].with_rounding(5))

    assert words(change_told(rounds, told, found)) == "Opp 35"
    assert words(targets_told(rounds, told)) == "102 innen 2027"
    assert words(course_told(rounds, told, found)) == "I rute mot målet: minst 65 var ventet for 2024"


def test_an_indicator_without_figures_says_that_nothing_is_known(tmp_path: Path) -> None:
    assert _told(tmp_path, "unit: percent", NN) == [
        "Ikkje målt enno",
        "Ikkje oppgitt",
        "Kan ikkje reknast ut",
        "Ikkje sett",
        "Mål ikkje sett enno",
    ]


def test_a_figure_is_told_with_its_period_finality_and_what_was_expected_of_it(tmp_path: Path) -> None:
    more = """unit: percent, geography: ["18"], polarity: lower-better,
        baseline: {period: 2020, value: 10.1, finality: final},
        targets: [{value: 8, by: 2030, operator: at-most}], observations: [
        {period: 2025, geo: "18", value: 9.9, finality: preliminary}]"""

    assert _told(tmp_path / "nb", more) == [
        "9,9\xa0% (2025, foreløpig)",
        "10,1\xa0% (2020, endelig)",
        "Ned 0,2 prosentpoeng",
        "Høyst 8,0\xa0% innen 2030",
        "Henger etter (foreløpig tall): høyst 9,1\xa0% var ventet for 2025",
    ]
    assert _told(tmp_path / "nn", more, NN)[-1] == "Heng etter (førebels tal): høgst 9,1\xa0% var venta for 2025"


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("observations: [{period: 2025, value: 15}]", "Opp 3"),
        ("observations: [{period: 2025, value: 12}]", "Uendret"),
        ("uncertainty: 3, observations: [{period: 2025, value: 15}]", "Uendret (innenfor usikkerheten)"),
        ("observations: [{period: 2020, value: 15}]", "Kan ikke beregnes"),
        (
            "breaks: [{period: 2023, note: Ny telling}], observations: [{period: 2025, value: 12}]",
            "Kan ikke sammenlignes: brudd i 2023",
        ),
    ],
)
def test_a_change_is_told_in_the_unit_of_the_figure(tmp_path: Path, more: str, told: str) -> None:
    assert _told(tmp_path, f"unit: count, {GOAL}, {more}")[2] == told


@pytest.mark.parametrize(
    ("value", "change", "course"),
    [
        ("5", "Ned 7", "Målet er nådd"),
        ("9", "Ned 3", "I rute mot målet: høyst 9 var ventet for 2025"),
        ("10", "Ned 2", "Henger etter: høyst 9 var ventet for 2025"),
        ("12", "Uendret", "Uendret: høyst 9 var ventet for 2025"),
        ("13", "Opp 1", "Går feil vei: høyst 9 var ventet for 2025"),
    ],
)
def test_how_it_goes_is_told_with_what_was_expected(tmp_path: Path, value: str, change: str, course: str) -> None:
    told = _told(tmp_path, f"unit: count, {GOAL}, observations: [{{period: 2025, value: {value}}}]")

    assert (told[2], told[4]) == (change, course)


def test_a_goal_that_is_reached_with_a_figure_that_may_change_says_so(tmp_path: Path) -> None:
    figures = "observations: [{period: 2025, value: 5, finality: unaudited}]"

    assert _told(tmp_path, f"{GOAL}, {figures}")[-1] == "Målet er nådd (foreløpig tall)"


def test_what_a_preliminary_figure_is_not_held_against_needs_no_mark(tmp_path: Path) -> None:
    assert (
        _told(tmp_path, "observations: [{period: 2025, value: 5, finality: preliminary}]")[-1] == "Mål ikke satt ennå"
    )


@pytest.mark.parametrize(
    ("operator", "told"),
    [("at-least", "minst 42"), ("exactly", "42")],
)
def test_what_was_expected_is_told_as_the_goal_is_and_no_more_exact_than_the_figures(
    tmp_path: Path, operator: str, told: str
) -> None:
    # 30 + 19 × 5/8 = 41.875.
    goal = f"baseline: {{period: 2020, value: 30}}, targets: [{{value: 49, by: 2028, operator: {operator}}}]"
    figures = "observations: [{period: 2025, value: 31}]"

    assert _told(tmp_path, f"unit: count, {goal}, {figures}")[-1] == f"Henger etter: {told} var ventet for 2025"


def test_a_constant_rate_is_told_where_it_is_chosen(tmp_path: Path) -> None:
    more = """unit: percent, path: constant-rate, baseline: {period: 2020, value: 16},
        targets: [{value: 4, by: 2030, operator: at-most}], observations: [{period: 2025, value: 9}]"""

    assert _told(tmp_path / "nb", more)[-1] == (
        "Henger etter: høyst 8,0\xa0% (like mange prosent hvert år) var ventet for 2025"
    )
    assert _told(tmp_path / "nn", more, NN)[-1].endswith("(like mange prosent kvart år) var venta for 2025")


def test_yes_and_no_are_told_without_anything_in_between(tmp_path: Path) -> None:
    more = """unit: yes-no, polarity: higher-better, baseline: {period: 2020, value: 0},
        targets: [{value: 1, by: 2030}], observations: [{period: 2025, value: 0}]"""

    assert _told(tmp_path, more) == ["Nei (2025)", "Nei (2020)", "Uendret", "Ja innen 2030", "Uendret"]


@pytest.mark.parametrize(
    ("by", "told"),
    [
        ("2026-11-25", "Henger etter: høyst 6 var ventet for 2026"),
        ("2026-11-24", "Henger etter, og fristen er ute: høyst 6 var ventet for 2026"),
    ],
)
def test_a_goal_may_be_reached_until_its_last_day_is_over(tmp_path: Path, by: str, told: str) -> None:
    figures = "observations: [{period: 2026, value: 7}]"

    assert _told(tmp_path, f"unit: count, {GOAL.replace('2030', by)}, {figures}")[-1] == told


def test_a_no_when_yes_was_due_says_that_yes_was_expected(tmp_path: Path) -> None:
    goal = "targets: [{value: 1, by: 2025, operator: at-least}], observations: [{period: 2025, value: 0}]"

    assert _told(tmp_path / "nb", f"unit: yes-no, {goal}")[-1] == (
        "Henger etter, og fristen er ute: ja var ventet for 2025"
    )
    assert _told(tmp_path / "nn", f"unit: yes-no, {goal}", NN)[-1] == (
        "Heng etter, og fristen er ute: ja var venta for 2025"
    )


def test_a_goal_that_is_reached_is_not_late(tmp_path: Path) -> None:
    assert _told(tmp_path, f"{GOAL.replace('2030', '2025')}, observations: [{{period: 2025, value: 6}}]")[-1] == (
        "Målet er nådd"
    )


@pytest.mark.parametrize(
    ("baseline", "told"),
    [
        ("{period: 2020, value: 3}", "3 (2020)"),
        ("{period: 2021}", "4 (2021, revidert)"),
        ("{period: 2022}", "Skjult av hensyn til personvernet (2022)"),
        ("{period: 2023}", "Ikke kjent (2023)"),
    ],
)
def test_where_one_started_is_told_or_why_it_is_not(tmp_path: Path, baseline: str, told: str) -> None:
    figures = "{period: 2021, value: 4, finality: revised}, {period: 2022, missing: confidential}"

    assert _told(tmp_path, f"unit: count, baseline: {baseline}, observations: [{figures}]")[1] == told


def test_a_figure_of_few_people_is_not_shown_and_not_compared(tmp_path: Path) -> None:
    more = """unit: count, population: {age_from: 16, age_to: 19}, baseline: {period: 2020, value: 2},
        targets: [{value: 9, by: 2030, operator: at-most}], observations: [{period: 2025, value: 3, finality: final}]"""

    last, baseline, change, _, course = _told(tmp_path, more)

    assert last == "Skjult av hensyn til personvernet (2025, endelig)"
    assert (baseline, change) == ("Ikke kjent (2020)", "Kan ikke beregnes")
    assert course == "Kan ikke måles ennå: det siste tallet er skjult av hensyn til personvernet"


def test_why_it_cannot_be_told_how_it_goes_is_told_in_nynorsk_too(tmp_path: Path) -> None:
    figures = "observations: [{period: 2025, value: 9}]"

    assert _told(tmp_path, f"{GOAL.replace('lower-better', 'neutral')}, {figures}", NN)[-1] == (
        "Kan ikkje målast enno: planen seier ikkje kva veg som er bra"
    )


def test_that_a_figure_is_missing_is_told_with_the_reason(tmp_path: Path) -> None:
    assert _told(tmp_path / "a", "observations: [{period: 2025, missing: not-applicable}]")[0] == "Ikke aktuelt (2025)"
    assert _told(tmp_path / "b", "observations: [{period: 2025}]")[0] == "Tall mangler (2025)"


@pytest.mark.parametrize(
    ("figures", "told"),
    [
        ("{period: 2025, missing: not-published}", "Ikke målt ennå; 2025: ikke publisert ennå"),
        (
            "{period: 2024, value: 9}, {period: 2025, missing: not-published}, {period: 2026, missing: not-published}",
            "9,0 (2024); 2026: ikke publisert ennå",
        ),
        ("{period: 2025, value: 9}, {period: 2025, missing: not-published}", "9,0 (2025)"),
        ("{period: 2024, value: 9}, {period: 2025, group: '1', missing: not-published}", "9,0 (2024)"),
    ],
)
def test_that_a_figure_is_to_come_is_told_beside_the_last_there_is(tmp_path: Path, figures: str, told: str) -> None:
    assert _told(tmp_path, f"observations: [{figures}]")[0] == told


def test_each_of_several_targets_is_told_with_its_time_and_the_last_is_the_goal(tmp_path: Path) -> None:
    more = """unit: count, baseline: {period: 2020, value: 2}, targets: [{value: 5, by: 2030, operator: exactly},
        {value: 4, by: 2025, operator: at-least}, {value: 9, by: 2025-06}],
        observations: [{period: 2025, value: 5, finality: final}]"""

    *_, targets, course = _told(tmp_path, more)

    assert targets == "Nøyaktig 5 innen 2030; minst 4 innen 2025; 9 innen juni 2025"
    assert course == "Målet er nådd"


def test_each_area_of_an_indicator_that_has_a_figure_has_its_own_row(tmp_path: Path) -> None:
    figures = ", ".join(f"{{period: 2025, geo: '{geo}', value: 1}}" for geo in ("18", "31"))
    more = f"geography: ['18', '15', '31'], observations: [{figures}]"
    on = year(tmp_path, {"indicators.yaml": f"a: {{title: A, maturity: in-use, {more}}}\n"})

    assert [found.area for _, found in rows(on, on.plan.indicators["a"])] == ["18", "31"]


@pytest.mark.parametrize(
    ("country", "told"),
    [
        ("{period: 2025, geo: 'NO', value: 10.1, finality: final}", "; hele landet: 10,1\xa0%"),
        (
            "{period: 2025, geo: 'NO', value: 10.1}",
            "; hele landet: sammenlignes ikke, for tallene er ikke like endelige",
        ),
        (
            "{period: 2024, geo: 'NO', value: 10.1, finality: final}",
            "; hele landet: sammenlignes ikke, for det nyeste tallet er for 2024",
        ),
        (
            "{period: 2026, geo: 'NO', value: 10}, {period: 2025, geo: 'NO', value: 10.1, finality: final}",
            "; hele landet: 10,1\xa0%",
        ),
        ("{period: 2025, geo: 'NO', missing: confidential}", "; hele landet: Skjult av hensyn til personvernet"),
        ("{period: 2025, geo: 'NO', missing: not-published}", ""),
        ("{period: 2025, geo: '31', value: 10.1, finality: final}", ""),
    ],
)
def test_a_figure_beside_is_of_the_same_period_and_as_settled_or_not_compared(
    tmp_path: Path, country: str, told: str
) -> None:
    last, *_ = _told(tmp_path, f"{AREAS}, observations: [{OWN}, {country}]")

    assert last == f"9,9\xa0% (2025, endelig){told}"


def test_that_nothing_is_compared_is_said_in_nynorsk_too(tmp_path: Path) -> None:
    country = "{period: 2025, geo: 'NO', value: 10.1}"

    assert _told(tmp_path, f"{AREAS}, observations: [{OWN}, {country}]", NN)[0].endswith(
        "; heile landet: blir ikkje samanlikna, for tala er ikkje like endelege"
    )


def test_a_figure_that_is_missing_is_compared_with_none(tmp_path: Path) -> None:
    own, country = "{period: 2025, geo: '18', missing: confidential}", "{period: 2025, geo: 'NO', value: 10.1}"

    assert _told(tmp_path, f"{AREAS}, observations: [{own}, {country}]")[0] == (
        "Skjult av hensyn til personvernet (2025)"
    )


def test_a_zero_is_a_figure_to_compare(tmp_path: Path) -> None:
    own, country = "{period: 2025, geo: '18', value: 0}", "{period: 2025, geo: 'NO', value: 0}"

    assert _told(tmp_path, f"{AREAS}, observations: [{own}, {country}]")[0] == (
        "0,0\xa0% (2025); hele landet: 0,0\xa0%"
    )
