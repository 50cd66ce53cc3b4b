from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.indicator import Indicator
from innenforskap.model.query import Query
from innenforskap.model.snapshot import Snapshot
from innenforskap.report.explained_course import courses, sources
from tests.paper_plan import plan

DAY = date(2025, 12, 31)
NB, NN, EN = Language.NB, Language.NN, Language.EN
GOAL = "polarity: lower-better, targets: [{value: 6, by: 2030}]"
DOWN = f"unit: percent, baseline: {{period: 2020, value: 12}}, {GOAL}"
LAST = "observations: [{period: 2025, value: 9}]"
UP_TO = {
    "not-set": "«Mål ikke satt ennå»: nei, for det er satt et mål.",
    "not-measurable": "«Kan ikke måles ennå»: nei, for tallet kan holdes opp mot målet.",
}


def indicator(folder: Path, more: str) -> Indicator:
    return plan(folder, {"indicators.yaml": f"a: {{title: A, maturity: in-use, {more}}}\n"}).indicators["a"]


def lines(folder: Path, more: str, language: Language = NB) -> tuple[str, ...]:
    (part,) = courses(indicator(folder, more), DAY, language)
    return part.lines


def tried(folder: Path, more: str) -> list[str]:
    return [line for line in lines(folder, more) if line.startswith("«")]


def test_every_step_from_the_figure_to_the_class_is_told(tmp_path: Path) -> None:
    assert lines(tmp_path, f"{DOWN}, {LAST}") == (
        "Tallet som teller, er 9,0 for 2025. Kilde: innskriving i indicators.yaml.",
        "Utgangspunktet er 12,0 for 2020, slik indikatoren sier. Kilde: innskriving i indicators.yaml.",
        "Veien til målet: 12,0 per 31. desember 2020, 6,0 per 31. desember 2030. Metode: Like mye hvert år.",
        "Endring: 9,0 − 12,0 = −3,0 prosentpoeng.",
        "Ventet per 31. desember 2025: 12,0 + (6,0 − 12,0) × 5/10 = 9,0.",
        "Avstand fra det som var ventet: 9,0 − 9,0 = 0,0.",
        "Igjen til målet: 6,0 − 9,0 = −3,0.",
        "Del av veien: (9,0 − 12,0) / (6,0 − 12,0) = 50\xa0%.",
        *UP_TO.values(),
        "«Målet er nådd»: nei, for 9,0 er ikke høyst 6,0.",
        "«Går feil vei»: nei, for 9,0 er ikke dårligere enn 12,0.",
        "«Uendret»: nei, for endringen er større enn avrunding eller usikkerhet kan gi.",
        "«I rute mot målet»: ja, for 9,0 er høyst 9,0.",
    )


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (NN, ("Talet som tel, er 9,0 for 2025. Kjelde: innskriving", "«I rute mot målet»: ja, for 9,0 er høgst 9,0.")),
        (EN, ("The figure that counts is 9.0 for 2025. Source: typed", "“On course”: yes, for 9.0 is at most 9.0.")),
    ],
)
def test_the_steps_are_told_in_nynorsk_and_english_too(
    tmp_path: Path, language: Language, expected: tuple[str, str]
) -> None:
    first, *_, last = lines(tmp_path, f"{DOWN}, {LAST}", language)

    assert first.startswith(expected[0])
    assert last == expected[1]


@pytest.mark.parametrize(
    ("value", "more", "told"),
    [
        ("6", "", "«Målet er nådd»: ja, for 6,0 er høyst 6,0."),
        ("13", "", "«Går feil vei»: ja, for 13,0 er dårligere enn 12,0."),
        (
            "11",
            "uncertainty: 1, ",
            "«Uendret»: ja, for endringen er ikke større enn avrunding eller usikkerhet kan gi.",
        ),
        ("10", "", "«Henger etter»: ja, for 10,0 er ikke høyst 9,0."),
    ],
)
def test_the_class_is_told_last_with_why_it_fits(tmp_path: Path, value: str, more: str, told: str) -> None:
    found = tried(tmp_path, f"{more}{DOWN}, observations: [{{period: 2025, value: {value}}}]")

    assert found[-1] == told
    assert len([line for line in found if ": ja" in line]) == 1


def test_one_that_has_not_moved_is_not_said_to_be_no_worse(tmp_path: Path) -> None:
    found = tried(tmp_path, f"uncertainty: 1, {DOWN}, observations: [{{period: 2025, value: 12.5}}]")

    assert found[-2] == "«Går feil vei»: nei, for endringen er ikke større enn avrunding eller usikkerhet kan gi."


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (LAST, ["«Mål ikke satt ennå»: ja, for det er ikke satt noe mål."]),
        (DOWN, [UP_TO["not-set"], "«Kan ikke måles ennå»: ja, for det er ikke noe tall ennå."]),
    ],
)
def test_what_cannot_be_told_says_why(tmp_path: Path, more: str, told: list[str]) -> None:
    assert tried(tmp_path, more) == told


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("5", "«I rute mot målet»: ja, for 5,0 er minst like nær målet som 5,0."),
        ("4", "«Henger etter»: ja, for 4,0 er lenger fra målet enn 5,0."),
    ],
)
def test_a_goal_to_meet_exactly_is_told_of_by_how_near_it_is(tmp_path: Path, value: str, told: str) -> None:
    goal = "baseline: {period: 2020, value: 0}, targets: [{value: 10, by: 2030, operator: exactly}]"
    found = tried(tmp_path, f"{goal}, observations: [{{period: 2025, value: {value}}}]")

    assert found[2] == f"«Målet er nådd»: nei, for {value},0 er ikke nøyaktig 10,0."
    assert found[-1] == told


def test_a_goal_that_is_due_is_told_of_without_a_start(tmp_path: Path) -> None:
    assert lines(tmp_path, f"{GOAL.replace('2030', '2024')}, {LAST}")[1:] == (
        "Veien til målet: 6,0 per 31. desember 2024. Metode: Like mye hvert år.",
        "Ventet per 31. desember 2025: 6,0.",
        "Avstand fra det som var ventet: 9,0 − 6,0 = 3,0.",
        "Igjen til målet: 6,0 − 9,0 = −3,0.",
        *UP_TO.values(),
        "«Målet er nådd»: nei, for 9,0 er ikke høyst 6,0.",
        "«Går feil vei»: nei, for utgangspunktet er ikke kjent.",
        "«Uendret»: nei, for utgangspunktet er ikke kjent.",
        "«I rute mot målet»: nei, for 9,0 er ikke høyst 6,0.",
        "«Henger etter»: ja, for 9,0 er ikke høyst 6,0.",
    )


def test_what_is_expected_on_the_day_is_told_where_the_figure_is_older(tmp_path: Path) -> None:
    found = lines(tmp_path, f"{DOWN}, observations: [{{period: 2024, value: 9}}]")

    assert "Ventet per 31. desember 2024: 12,0 + (6,0 − 12,0) × 4/10 = 9,6." in found
    assert "Ventet per 31. desember 2025: 12,0 + (6,0 − 12,0) × 5/10 = 9,0." in found


def test_one_who_started_at_the_goal_is_to_hold_it(tmp_path: Path) -> None:
    hold = "Utgangspunktet er så godt som målet. Det som ventes, er å holde 6,0."

    assert hold in lines(tmp_path / "a", f"{DOWN.replace('value: 12', 'value: 6')}, {LAST}")
    assert hold not in lines(tmp_path / "b", f"{DOWN.replace('2030', '2020')}, {LAST}")
    several = "polarity: lower-better, targets: [{value: 6, by: 2022}, {value: 6, by: 2030}]"
    for at, start in enumerate(("", "baseline: {period: 2020}, ")):
        assert hold not in lines(tmp_path / f"c{at}", f"{start}{several}, {LAST}")


def test_a_start_that_is_a_figure_is_told_as_one_with_how_settled_the_last_is(tmp_path: Path) -> None:
    figures = "{period: 2020, value: 12}, {period: 2025, value: 9, finality: preliminary}"
    more = f"unit: percent, uncertainty: 0.2, baseline: {{period: 2020}}, {GOAL}, observations: [{figures}]"

    assert lines(tmp_path, more)[:3] == (
        "Tallet som teller, er 9,0 for 2025 (foreløpig). Kilde: innskriving i indicators.yaml.",
        "Utgangspunktet er 12,0 for 2020, slik tallet for perioden sier. Kilde: innskriving i indicators.yaml.",
        "Et tall kan være inntil 0,2 for høyt eller for lavt.",
    )


def test_a_break_is_told_and_nothing_is_worked_out_across_it(tmp_path: Path) -> None:
    assert lines(tmp_path, f"{DOWN}, {LAST}, breaks: [{{period: 2023, note: Ny}}]")[2:] == (
        "Fra 2023 kan tallene ikke sammenlignes med de som kom før.",
        UP_TO["not-set"],
        "«Kan ikke måles ennå»: ja, for det er brudd i tallene etter utgangspunktet.",
    )


def test_a_figure_that_is_missing_is_no_input(tmp_path: Path) -> None:
    assert lines(tmp_path, f"{GOAL}, observations: [{{period: 2024, missing: confidential}}]") == (
        "Veien til målet: 6,0 per 31. desember 2030. Metode: Like mye hvert år.",
        UP_TO["not-set"],
        "«Kan ikke måles ennå»: ja, for det siste tallet er skjult av hensyn til personvernet.",
    )


def test_between_no_and_yes_nothing_is_worked_out(tmp_path: Path) -> None:
    more = "unit: yes-no, baseline: {period: 2020, value: 0}, targets: [{value: 1, by: 2024, operator: at-least}]"
    found = lines(tmp_path, f"{more}, observations: [{{period: 2024, value: 0}}]")

    assert [line for line in found if line.startswith(("Endring", "Avstand", "Igjen", "Del", "Veien"))] == []
    assert "Ventet per 31. desember 2024: Ja." in found
    assert "«Målet er nådd»: nei, for Nei er ikke nøyaktig Ja." in found
    assert found[-1] == "«Uendret»: ja, for endringen er ikke større enn avrunding eller usikkerhet kan gi."


def test_each_of_several_areas_is_told_by_name(tmp_path: Path) -> None:
    figures = "observations: [{period: 2025, geo: '18', value: 9}, {period: 2025, geo: '31', value: 8}]"
    found = indicator(tmp_path, f"geography: ['18', '31'], {figures}")

    assert [part.heading for part in courses(found, DAY, NN)] == [
        "Slik går det mot målet: Nordland",
        "Slik går det mot målet: Østfold",
    ]


def _fetched(folder: Path, **more: object) -> Indicator:
    typed = indicator(folder / "a", "observations: [{period: 2020, value: 12}]")
    new = indicator(folder / "b", "observations: [{period: 2024, value: 10}, {period: 2025, value: 9}]").observations
    queries = tuple(Query(bank="ssb", table=table, select={}) for table in ("13556", "13563", "13556"))
    facts = {"retrieved": date(2026, 10, 8), "queries": queries, "observations": new, **more}
    return typed.with_snapshot(Snapshot("snapshots/a.json", **facts))  # type: ignore[arg-type]


def test_what_is_fetched_is_told_with_tables_and_day_and_what_is_typed_with_its_file(tmp_path: Path) -> None:
    found = _fetched(tmp_path)

    assert list(sources(found, DAY, NB)) == [
        "Kilde for 1 av tallene: innskriving i indicators.yaml.",
        "Kilde for 2 av tallene: ssb, tabell 13556 og ssb, tabell 13563, hentet 8. oktober 2026, i snapshots/a.json.",
    ]
    (part,) = courses(found, DAY, NB)
    assert part.lines[0].startswith("Tallet som teller, er 9,0 for 2025. Kilde: ssb, tabell 13556 og")


def test_a_file_taken_down_by_hand_is_told_by_its_name(tmp_path: Path) -> None:
    found = _fetched(tmp_path, taken_from="frafall.csv")

    assert list(sources(found, DAY, NN))[1] == (
        "Kjelde for 2 av tala: fila «frafall.csv», henta 8. oktober 2026, i snapshots/a.json."
    )
