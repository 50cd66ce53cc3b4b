from pathlib import Path

import pytest

from innenforskap.figures.course import Course
from innenforskap.i18n import Language
from innenforskap.report.pages.indicators import course
from innenforskap.report.pages.indicators.course import Progress, progress
from tests.site_plan import edition

HEAD = 'a: {title: A, maturity: in-use, unit: percent, polarity: lower-better, geography: ["18"], '
GOAL = "baseline: {period: 2020, value: 12}, targets: [{value: 6, by: 2030}, {value: 11, by: 2022}], "


def told(folder: Path, *rows: str, head: str = HEAD + GOAL, language: Language = Language.NB) -> list[Progress]:
    on = edition(folder, language, files={"indicators.yaml": f"{head}observations: [{', '.join(rows)}]}}"})
    return list(progress(on, on.plan.indicators["a"]))


def facts(told: Progress) -> dict[str, str]:
    return {fact.label: "; ".join(value.words.words for value in fact.values) for fact in told.facts}


def row(value: str, period: str = "2025", geo: str = "18", more: str = "") -> str:
    return f'{{period: {period}, geo: "{geo}", value: {value}{more}}}'


def test_the_course_is_told_from_start_to_goal(tmp_path: Path) -> None:
    (found,) = told(tmp_path, row("10.5", more=", finality: preliminary"))

    assert (found.area, found.tag.words, found.tag.symbol, found.why) == ("", "Henger etter", "!", "")
    # 11 + (6 - 11) * 3/8 = 9.125
    assert facts(found) == {
        "Siste tall": "10,5\xa0% (2025, foreløpig)",
        "Utgangspunkt": "12,0\xa0% (2020)",
        "Endring siden utgangspunktet": "Ned 1,5 prosentpoeng",
        "Måltall": "11,0\xa0% innen 2022; 6,0\xa0% innen 2030",
        "Ventet i 2025": "9,1\xa0%",
        "Mot det ventede": "1,4 prosentpoeng over",
        "Igjen til målet": "4,5 prosentpoeng",
        "Veien mot målet": "Like mye hvert år",
    }


def test_the_course_is_told_in_nynorsk(tmp_path: Path) -> None:
    (found,) = told(tmp_path, row("8.0"), language=Language.NN)

    assert found.tag.words == "I rute mot målet"
    assert facts(found)["Mot det venta"] == "1,1 prosentpoeng under"
    assert facts(found)["Endring sidan utgangspunktet"] == "Ned 4,0 prosentpoeng"


def test_a_figure_as_expected_says_so_and_a_goal_that_is_reached_has_nothing_left(tmp_path: Path) -> None:
    (expected,), (reached,) = told(tmp_path / "a", row("9.1")), told(tmp_path / "b", row("5"))

    assert facts(expected)["Mot det ventede"] == "Som ventet"
    assert reached.tag.words == "Målet er nådd"
    assert "Igjen til målet" not in facts(reached)


def test_a_change_within_the_rounding_or_the_uncertainty_is_not_told_as_one(tmp_path: Path) -> None:
    (same,) = told(tmp_path / "a", row("12.04"))
    (unsure,) = told(tmp_path / "b", row("12.4"), head=f"{HEAD}uncertainty: 0.5, {GOAL}")
    (up,) = told(tmp_path / "c", row("12.6"))

    assert facts(same)["Endring siden utgangspunktet"] == "Uendret"
    assert facts(unsure)["Endring siden utgangspunktet"] == "Opp 0,4 prosentpoeng, som er innenfor usikkerheten"
    assert facts(up)["Endring siden utgangspunktet"] == "Opp 0,6 prosentpoeng"


def test_why_nothing_can_be_said_is_told(tmp_path: Path) -> None:
    hidden = '{period: 2025, geo: "18", missing: confidential}'
    (found,) = told(tmp_path, hidden)

    assert (found.tag.words, found.why) == (
        "Kan ikke måles ennå",
        "Det siste tallet er skjult av hensyn til personvernet.",
    )
    assert facts(found)["Siste tall"] == "Skjult av hensyn til personvernet (2025)"
    assert not {"Igjen til målet", "Mot det ventede", "Endring siden utgangspunktet"} & set(facts(found))


def test_a_start_that_is_hidden_is_said_to_be(tmp_path: Path) -> None:
    head = f"{HEAD}baseline: {{period: 2020}}, targets: [{{value: 6, by: 2030}}], "
    (found,) = told(tmp_path, '{period: 2020, geo: "18", missing: confidential}', row("9"), head=head)

    assert facts(found)["Utgangspunkt"] == "Skjult av hensyn til personvernet (2020)"


def test_without_a_goal_or_a_figure_nothing_is_told(tmp_path: Path) -> None:
    on = edition(tmp_path)

    assert list(progress(on, on.plan.indicators["trivsel"])) == []


def test_each_of_one_s_own_areas_is_told_by_name(tmp_path: Path) -> None:
    head = 'a: {title: A, maturity: in-use, unit: count, geography: ["39", "40"], baseline: {period: 2020}, '
    rows = (row("5", "2020", "39"), row("8", "2025", "39"), row("9", "2025", "40"))
    one, other = told(tmp_path, *rows, head=head)

    assert (one.area, other.area) == ("Vestfold", "Telemark")
    assert facts(one)["Endring siden utgangspunktet"] == "Opp 3"
    assert "Utgangspunkt" not in facts(other)


COMPARED = f'{HEAD}comparison: ["NO"], '


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (row("10.1", geo="NO", more=", finality: final"), "Hele landet: 10,1\xa0%"),
        (row("10.1", "2024", "NO"), "Sammenlignes ikke: ingen tall for hele landet i 2025"),
        ('{period: 2025, geo: "NO"}', "Sammenlignes ikke: ingen tall for hele landet i 2025"),
        (
            row("10.1", geo="NO", more=", finality: preliminary"),
            "Sammenlignes ikke: tallene for 2025 er ikke like endelige (Nordland: endelig, hele landet: foreløpig)",
        ),
    ],
)
def test_only_figures_of_the_same_period_and_as_settled_are_compared(tmp_path: Path, other: str, said: str) -> None:
    (found,) = told(tmp_path, row("9.9", more=", finality: final"), other, head=COMPARED)

    assert facts(found)["Sammenlignet med"] == said


def test_a_figure_that_is_hidden_is_compared_with_nothing(tmp_path: Path) -> None:
    (found,) = told(tmp_path, '{period: 2025, geo: "18", missing: confidential}', row("9", geo="NO"), head=COMPARED)

    assert "Sammenlignet med" not in facts(found)


def test_every_course_has_its_symbol() -> None:
    assert set(course.SYMBOLS) == set(Course)
