from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.pages.measures.pilots import pilots
from innenforskap.report.pages.parts import Entry, RegisterPage
from tests.site_plan import DAY, edition


def test_a_pilot_stands_with_where_what_and_who_has_taken_it_up(tmp_path: Path) -> None:
    ((name, (los,)),) = groups(tmp_path).items()

    assert name == "spreading"
    assert (los.anchor, los.eyebrow, los.title.words) == ("pilot-los", "Pilot 2.1", "Los til alle")
    assert [tag.words for tag in los.tags] == ["I gang"]
    assert {fact.label: " / ".join(value.words.words for value in fact.values) for fact in los.facts} == {
        "Ansvarlig": "Fylket",
        "Periode": "første halvår 2025 – mars 2026",
        "Prøves ut i": "Bodø",
        "Det vi vil lære": "Møter flere?",
        "Virkning": "Lovende",
        "Skal den spres?": "Spres",
        "Tatt i bruk av": "Narvik",
        "Les mer": "Los til alle",
        "Utlysning": "Første utlysning",
    }


@pytest.mark.parametrize(
    ("measure", "state", "group"),
    [
        ("kind: pilot", "in-progress", "tried"),
        ("kind: experiment", "in-progress", "tried"),
        ("pilot: {}", "in-progress", "tried"),
        ("kind: pilot, pilot: {spread: {verdict: not-assessed}}", "in-progress", "tried"),
        ("kind: pilot", "completed", "awaiting"),
        ("kind: pilot", "terminated", "stopped"),
        ("kind: pilot, pilot: {spread: {verdict: stopped}}", "completed", "stopped"),
        ("kind: pilot, pilot: {spread: {verdict: recommended}}", "completed", "spreading"),
        ("kind: pilot, pilot: {spread: {verdict: operations}}", "terminated", "spreading"),
        ("kind: pilot, pilot: {spread: {verdict: spreading, date: 2027}}", "in-progress", "tried"),
    ],
)
def test_pilots_stand_by_how_far_they_have_come(tmp_path: Path, measure: str, state: str, group: str) -> None:
    files = {
        "measures.yaml": f"a: {{title: A, {measure}}}",
        "status.yaml": f"2026-05-01: {{a: {{state: {state}}}}}",
        "decisions.yaml": "{}",
    }

    assert list(groups(tmp_path, files)) == [group]


def test_a_pilot_that_nobody_has_taken_up_does_not_say_that_someone_has(tmp_path: Path) -> None:
    files = {"measures.yaml": "a: {title: A, kind: experiment}", "status.yaml": "{}"}
    (entry,) = groups(tmp_path, files)["tried"]

    assert "Tatt i bruk av" not in {fact.label for fact in entry.facts}


def test_what_is_told_of_as_a_pilot_without_being_called_one_says_only_its_number(tmp_path: Path) -> None:
    files = {"measures.yaml": 'a: {title: A, number: "3", pilot: {}}', "status.yaml": "{}"}

    assert groups(tmp_path, files)["tried"][0].eyebrow == "3"


def test_a_plan_without_pilots_has_no_such_page(tmp_path: Path) -> None:
    assert list(pilots(edition(tmp_path, files={"measures.yaml": "a: {title: A}", "status.yaml": "{}"}))) == []


def groups(
    folder: Path, files: dict[str, str] | None = None, day: date = DAY, language: Language = Language.NB
) -> dict[str, tuple[Entry, ...]]:
    (page,) = pilots(edition(folder, language, day, files))
    assert isinstance(page.view, RegisterPage)
    assert (page.path, page.kind, page.section) == ("piloter.html", "register", "piloter.html")
    return {each.name: each.entries for each in page.view.groups}
