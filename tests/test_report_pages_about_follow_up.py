from collections.abc import Iterable
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.about.follow_up import AboutPage, about
from innenforskap.report.pages.parts import Fact
from tests.site_plan import FILES, edition


def test_the_page_leads_to_the_bodies_where_there_are_any(tmp_path: Path) -> None:
    assert view(tmp_path).has_bodies
    assert not view(tmp_path, files={"plan.yaml": "title: Plan", "bodies.yaml": "{}"}).has_bodies


def test_the_page_tells_what_is_promised_and_leaves_the_deadlines_to_the_calendar(tmp_path: Path) -> None:
    dateless = dict.fromkeys(FILES, "{}\n") | {"plan.yaml": "title: Plan\n"}

    told, promised_none = view(tmp_path), view(tmp_path, files={"plan.yaml": "title: Plan"})
    none = view(tmp_path, files=dateless)

    assert [bool(each.promises) for each in (told, promised_none, none)] == [True, False, False]
    assert [each.has_calendar for each in (told, promised_none, none)] == [True, True, False]


def test_every_answer_on_every_axis_is_shown(tmp_path: Path) -> None:
    told = view(tmp_path, Language.NN).axes

    assert [(axis.label, len(axis.answers)) for axis in told] == [("Status", 11), ("Framdrift", 7), ("Verknad", 8)]
    assert all(axis.question.endswith("?") and axis.about.endswith(".") for axis in told)


def test_the_page_says_as_of_when_by_what_and_how_it_may_be_used(tmp_path: Path) -> None:
    assert facts(view(tmp_path).facts) == {
        "Status per": "15. juni 2026",
        "Laget med": "innenforskap",
        "Lisens": "CC BY 4.0",
        "Kontakt": "post@fylket.example",
    }


def test_a_plan_without_licence_and_contact_leaves_them_out(tmp_path: Path) -> None:
    told = view(tmp_path, files={"plan.yaml": "title: Plan"})

    assert set(facts(told.facts)) == {"Status per", "Laget med"}


def test_where_the_responsibility_lies_is_told_where_the_plan_says_so(tmp_path: Path) -> None:
    told = view(tmp_path, files={"plan.yaml": "title: Plan\nresponsibility: Ansvaret ligger i linjen."})

    assert facts(told.facts)["Ansvar"] == "Ansvaret ligger i linjen."


def view(folder: Path, language: Language = Language.NB, files: dict[str, str] | None = None) -> AboutPage:
    told = about(edition(folder, language, files=files)).view
    assert isinstance(told, AboutPage)
    return told


def facts(told: Iterable[Fact]) -> dict[str, str]:
    return {fact.label: " / ".join(value.words.words for value in fact.values) for fact in told}
