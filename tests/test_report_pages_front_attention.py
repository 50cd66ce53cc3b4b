from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.front.attention import attention
from innenforskap.report.pages.parts import Item, Listing
from tests.site_plan import edition


def test_that_politicians_are_asked_stands_first_and_what_they_are_asked_does_not(tmp_path: Path) -> None:
    asked = attention(edition(tmp_path))[0]
    (item,) = asked.items

    assert asked.title == "Må avklares politisk"
    assert (item.number, item.link.words.words, item.text) == ("2.1", "Los til alle", None)
    assert [tag.value for tag in item.tags] == ["serious-delay"]


def test_what_is_delayed_is_named_with_the_reason(tmp_path: Path) -> None:
    (item,) = named(tmp_path)["delayed"].items

    assert item.text is not None
    assert item.text.words == "Få søkere"


def test_what_should_have_started_or_ended_is_named_with_the_time(tmp_path: Path) -> None:
    told = named(tmp_path, Language.NN)

    assert notes(told["not-started"]) == [("Felles møte", "planlagd start januar 2026")]
    assert notes(told["overdue"]) == [("Los til alle", "planlagd slutt mars 2026")]


def test_who_has_not_reported_is_named(tmp_path: Path) -> None:
    told = named(tmp_path)

    assert notes(told["silent"]) == [("Hjelp", "")]
    assert notes(told["stale"]) == [("Felles møter", "")]


def test_a_question_without_a_delay_has_no_tag_and_may_lack_its_words(tmp_path: Path) -> None:
    report = "2026-05-01: {los: {state: in-progress, needs_decision: true}}"
    (item,) = named(tmp_path, files={"status.yaml": report})["asked"].items

    assert item == Item(item.link, "2.1")


def test_of_a_plan_without_measures_nothing_is_said_of_all_of_them(tmp_path: Path) -> None:
    assert (
        attention(edition(tmp_path, files={"measures.yaml": "{}", "status.yaml": "{}", "decisions.yaml": "{}"})) == ()
    )


def test_that_nothing_is_late_is_said_no_surer_than_it_is_known(tmp_path: Path) -> None:
    told = named(tmp_path, day=date(2025, 6, 1))

    assert told["not-started"].none == "Ingen, så langt vi vet. Planen oppgir ikke planlagt start for 3 tiltak."
    assert set(told) == {"asked", "delayed", "not-started", "silent"}


def test_that_nothing_is_late_is_said_where_every_start_is_known(tmp_path: Path) -> None:
    measures = "los: {title: Los, period: {from: 2027}}"
    told = named(tmp_path, files={"measures.yaml": measures, "status.yaml": "{}"})

    assert told["not-started"].none == "Ingen tiltak er på etterskudd med oppstarten."


def named(
    folder: Path, language: Language = Language.NB, day: date = date(2026, 6, 15), files: dict[str, str] | None = None
) -> dict[str, Listing]:
    return {each.name: each for each in attention(edition(folder, language, day, files))}


def notes(listing: Listing) -> list[tuple[str, str]]:
    return [(item.link.words.words, item.note) for item in listing.items]
