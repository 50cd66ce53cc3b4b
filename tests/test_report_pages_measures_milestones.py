from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.measures.milestones import Step, milestones
from innenforskap.report.pages.parts import Fact
from tests.site_plan import DAY, edition


def test_milestones_stand_by_their_due_dates_with_what_became_of_them(tmp_path: Path) -> None:
    reached, late = steps(tmp_path)

    assert (reached.title.words, reached.tag.words) == ("Losene er ansatt", "Nådd")
    assert facts(reached.facts) == {"Frist": "mars 2026", "Nådd": "15. mars 2026"}
    assert (late.title.words, late.tag.words) == ("Alle har los", "Fristen er ute")
    assert facts(late.facts) == {"Frist": "mai 2026"}


def test_every_due_date_that_was_moved_stands_with_the_cause(tmp_path: Path) -> None:
    (move,) = steps(tmp_path, Language.NN)[0].moves

    assert move.was == "Fristen var desember 2025"
    assert facts(move.facts) == {"Flytta": "1. november 2025", "Årsak": "Mangel på kapasitet / Få søkjarar"}


def test_a_decision_that_moved_a_due_date_is_named_by_its_day(tmp_path: Path) -> None:
    measures = "a: {title: A, milestones: {m: {title: M, due: 2027, moved: [{due: 2026, decision: pause}]}}}"
    (step,) = steps(tmp_path, id_="a", files={"measures.yaml": measures, "status.yaml": "{}"})

    assert facts(step.moves[0].facts) == {"Vedtak": "Fylkesrådet, 1. mars 2026"}


def test_a_milestone_is_not_reached_before_it_is_and_not_late_before_its_time_is_over(tmp_path: Path) -> None:
    assert [step.tag.words for step in steps(tmp_path, day=date(2026, 3, 14))] == ["Ikke nådd", "Ikke nådd"]
    assert [step.tag.words for step in steps(tmp_path, day=date(2026, 5, 31))] == ["Nådd", "Ikke nådd"]


def test_a_milestone_without_a_due_date_stands_last_and_says_so(tmp_path: Path) -> None:
    measures = "a: {title: A, milestones: {a: {title: Uten}, b: {title: Med, due: 2027}}}"
    dated, undated = steps(tmp_path, id_="a", files={"measures.yaml": measures, "status.yaml": "{}"})

    assert (dated.title.words, undated.title.words) == ("Med", "Uten")
    assert (undated.tag.words, facts(undated.facts)) == ("Ikke nådd", {"Frist": ""})


def steps(
    folder: Path,
    language: Language = Language.NB,
    day: date = DAY,
    id_: str = "los",
    files: dict[str, str] | None = None,
) -> tuple[Step, ...]:
    told = edition(folder, language, day, files)
    return milestones(told, told.plan.measures[id_])


def facts(told: tuple[Fact, ...]) -> dict[str, str]:
    return {fact.label: " / ".join(value.words.words for value in fact.values) for fact in told}
