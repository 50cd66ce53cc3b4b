from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.follow_up.agenda import Agenda, agenda
from tests.calendar_plan import CALENDAR
from tests.site_plan import ALONE, edition


def view(folder: Path, language: Language = Language.NB) -> Agenda:
    (page,) = agenda(edition(folder, language, files=CALENDAR))
    assert isinstance(page.view, Agenda)
    return page.view


def test_what_is_overdue_stands_first_and_apart(tmp_path: Path) -> None:
    told = view(tmp_path)

    assert [each.what.words.words for each in told.overdue] == ["Felles møter", "Send brev"]
    assert not [each for month in told.months for each in month.dates if each.late]


def test_what_comes_stands_under_the_month_that_it_is_over_in(tmp_path: Path) -> None:
    months = view(tmp_path, Language.NN).months

    assert [(month.name, month.title, len(month.dates)) for month in months] == [
        ("2026-06", "Juni 2026", 5),
        ("2026-07", "Juli 2026", 1),
        ("2026-08", "August 2026", 1),
        ("2026-09", "September 2026", 2),
        ("2026-10", "Oktober 2026", 2),
        ("2026-12", "Desember 2026", 6),
        ("2027-06", "Juni 2027", 1),
        ("2027-12", "Desember 2027", 4),
    ]


def test_the_calendar_says_what_the_plan_promises_and_can_be_followed(tmp_path: Path) -> None:
    (page,) = agenda(edition(tmp_path, files=CALENDAR))
    told = view(tmp_path)

    assert len(told.promises) == 2
    assert [(each.title, each.path, each.media_type) for each in page.subscriptions] == [
        ("Kalender for planen", "kalender.ics", "text/calendar")
    ]
    assert told.subscriptions == page.subscriptions


def test_a_plan_without_a_day_has_no_calendar(tmp_path: Path) -> None:
    only = {"plan.yaml": "title: Plan\n", "measures.yaml": "a: {title: A}\n"}
    empty = dict.fromkeys(("decisions.yaml", "indicators.yaml", "status.yaml"), "{}\n")

    assert not list(agenda(edition(tmp_path, files={**ALONE, **only, **empty})))
