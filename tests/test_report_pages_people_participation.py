from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.parts import Entry, RegisterPage
from innenforskap.report.pages.people.participation import participation
from tests.site_plan import DAY, edition


def test_what_is_to_come_stands_first_and_what_has_been_newest_first_with_the_undated_last(tmp_path: Path) -> None:
    more = "a: {title: A, kind: hearing, period: {to: 2024}}\nb: {title: B, kind: hearing, date: 2026-12}\n"
    more += "c: {title: C, kind: hearing, period: {from: 2026-06, to: 2026-09}}\nd: {title: D, kind: hearing}\n"
    more += "e: {title: E, kind: hearing, date: 2026-07-01}\nf: {title: F, kind: hearing, date: 2026-06-15}\n"

    assert names(tmp_path, more) == {"coming": ["e", "b"], "held": ["f", "c", "a", "d"]}


def test_a_group_without_any_is_not_told_and_without_all_there_is_no_page(tmp_path: Path) -> None:
    assert names(tmp_path, "a: {title: A, kind: hearing}\n") == {"held": ["a"]}
    assert not list(participation(edition(tmp_path, files={"consultations.yaml": "{}"})))


def test_who_was_heard_about_what_and_what_came_of_it_is_told(tmp_path: Path) -> None:
    told = entry(tmp_path, "innspill")

    assert (told.eyebrow, told.title.words, told.text and told.text.words) == (
        "Innspillsmøte",
        "Innspillsmøte",
        "Mange ville ha **los**.",
    )
    assert facts(told) == {
        "Når": ["14. mars 2025"],
        "Sted": ["Bodø"],
        "Holdt av": ["Fylket"],
        "Hvem som er hørt": ["Nav", "Kommunene", "Gjennomføringsteamet"],
        "Antall deltakere": ["1\N{NO-BREAK SPACE}200"],
        "Gjelder": ["Hovedløp 2: Tjenester som henger sammen"],
        "Tiltak det handlet om": ["Los til alle"],
        "Nye tiltak av dette": ["Los til alle"],
        "Hva det førte til": ["Tiltaket om los kom med"],
    }
    assert told.source is not None


def test_what_is_not_known_is_said(tmp_path: Path) -> None:
    assert facts(entry(tmp_path, "samtaler", Language.NN)) == {
        "Når": [],
        "Halde av": [],
        "Kven som er høyrde": [],
        "Talet på deltakarar": [],
        "Kva det førte til": [],
    }


def test_what_has_not_been_yet_is_not_asked_what_it_led_to(tmp_path: Path) -> None:
    ahead, after = entry(tmp_path, "horing"), entry(tmp_path, "horing", day=date(2026, 11, 1))

    assert "Hva det førte til" not in facts(ahead)
    assert facts(ahead)["Periode"] == ["august 2026 – oktober 2026"]
    assert "Når" not in facts(ahead)
    assert facts(after)["Hva det førte til"] == []


def test_what_is_known_ahead_of_what_it_leads_to_is_told_and_so_are_both_a_day_and_a_period(tmp_path: Path) -> None:
    text = "a: {title: A, kind: hearing, date: 2026-09, period: {to: 2026-10}, participants: 0, outcome: Ja}\n"
    told = facts(entry(tmp_path, "a", text=text))

    assert (told["Når"], told["Periode"]) == (["september 2026"], ["til oktober 2026"])
    assert told["Antall deltakere"] == ["0"]
    assert told["Hva det førte til"] == ["Ja"]


def names(folder: Path, text: str) -> dict[str, list[str]]:
    groups = view(folder, text=text).groups
    return {group.name: [each.anchor.removeprefix("medvirkning-") for each in group.entries] for group in groups}


def entry(folder: Path, id_: str, language: Language = Language.NB, day: date = DAY, text: str | None = None) -> Entry:
    entries = [each for group in view(folder, language, day, text).groups for each in group.entries]
    return next(each for each in entries if each.anchor == f"medvirkning-{id_}")


def facts(told: Entry) -> dict[str, list[str]]:
    return {fact.label: [value.words.words for value in fact.values] for fact in told.facts}


def view(folder: Path, language: Language = Language.NB, day: date = DAY, text: str | None = None) -> RegisterPage:
    files = {"consultations.yaml": text, "measures.yaml": "{}", "status.yaml": "{}"} if text else None
    (page,) = participation(edition(folder, language, day, files))
    assert isinstance(page.view, RegisterPage)
    assert page.path == page.section == "medvirkning.html"
    return page.view
