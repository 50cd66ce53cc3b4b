from dataclasses import replace
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.beside import Beside
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.calendars import Calendar, calendars, of_all, one_actor, one_municipality
from innenforskap.report.pages.site import published
from tests.calendar_plan import CALENDAR
from tests.site_plan import ALONE, DAY, edition, plan

EMPTY = {**ALONE, "plan.yaml": "title: Plan\n", "measures.yaml": "a: {title: A}\n"} | dict.fromkeys(
    ("decisions.yaml", "indicators.yaml", "status.yaml"), "{}\n"
)


def made(folder: Path, language: Language = Language.NB) -> dict[str, Calendar]:
    return {each.path: each for each in calendars(edition(folder, language, files=CALENDAR))}


def test_there_is_one_for_all_and_one_for_each_that_something_is_due_from_or_about(tmp_path: Path) -> None:
    found = made(tmp_path)

    assert {path: each.name for path, each in found.items()} == {
        "kalender.ics": "Plan for innenforskap",
        "aktorer/fylket.ics": "Plan for innenforskap: Fylket",
        "aktorer/nav.ics": "Plan for innenforskap: Nav",
        "aktorer/kommunene.ics": "Plan for innenforskap: Kommunene",
        "aktorer/bodo.ics": "Plan for innenforskap: Bodø",
        "kommuner/1804.ics": "Plan for innenforskap: Bodø",
    }
    assert [each.what.words.words for each in found["aktorer/bodo.ics"].deadlines] == [
        "Innspillsmøte",
        "Hvem er utenfor?",
    ]
    assert {each.day for each in found.values()} == {DAY}


def test_a_calendar_is_of_the_same_plan_in_both_languages(tmp_path: Path) -> None:
    nb, nn = (made(tmp_path / language, language)["kalender.ics"] for language in (Language.NB, Language.NN))

    assert nb.identity == nn.identity == edition(tmp_path / "same", files=CALENDAR).plan.about.identity
    assert [each.key for each in nb.deadlines] == [each.key for each in nn.deadlines]
    assert (nb.language, nn.language) == (Language.NB, Language.NN)


def test_a_plan_is_the_same_at_whatever_address_it_is_published(tmp_path: Path) -> None:
    told = edition(tmp_path, files=CALENDAR)
    moved = replace(told, beside=Beside("https://plan.example/"))

    assert {each.identity for each in (*calendars(told), *calendars(moved))} == {told.plan.about.identity}


def test_a_calendar_can_be_followed_where_there_is_one(tmp_path: Path) -> None:
    told = edition(tmp_path, files=CALENDAR)

    assert [each.title for each in one_actor(told, "nav")] == ["Kalender for Nav"]
    assert [each.path for each in (*of_all(told), *one_actor(told, "nav"), *one_municipality(told, "1804"))] == [
        "kalender.ics",
        "aktorer/nav.ics",
        "kommuner/1804.ics",
    ]
    assert one_municipality(told, "1806") == ()


def test_what_has_no_deadlines_has_no_calendar(tmp_path: Path) -> None:
    told: Edition = edition(tmp_path, files=EMPTY)

    assert (list(calendars(told)), of_all(told), one_actor(told, "nav")) == ([], (), ())


def test_one_that_is_not_in_the_plan_has_no_calendar(tmp_path: Path) -> None:
    calls = {"calls.yaml": "a: {title: A, deadline: 2026-07, owner: ../borte}\n"}

    assert [each.path for each in calendars(edition(tmp_path, files={**EMPTY, **calls}))] == ["kalender.ics"]


def test_when_an_internal_paper_is_treated_stands_in_no_calendar(tmp_path: Path) -> None:
    steps = "{treatment: [{body: tinget, date: 2026-06-20}]"
    files = {**CALENDAR, "papers.yaml": f"2026-june: {steps}}}\n2026-december: {steps}, visibility: public}}\n"}
    made = published(plan(tmp_path, files), DAY, Language.NB)
    told = [each.key for calendar in calendars(made) for each in calendar.deadlines if each.label == "Behandling"]

    assert told == ["treatment/papers/2026-december/0/tinget"]
