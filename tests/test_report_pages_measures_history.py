from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.measures.history import Event, history
from tests.site_plan import DAY, edition


def test_reports_stand_newest_first_and_a_corrected_one_says_so(tmp_path: Path) -> None:
    told = history(edition(tmp_path), "los")

    assert [(each.iso, each.corrected) for each in told] == [
        ("2026-05-01", False),
        ("2025-11-01", False),
        ("2025-10-01", True),
    ]


def test_a_report_says_who_reported_and_what_comes_next(tmp_path: Path) -> None:
    newest = history(edition(tmp_path, Language.NN), "los")[0]

    assert (newest.what, newest.day) == ("Statusrapport", "1. mai 2026")
    assert facts(newest) == {
        "Rapportert av": "Fylket",
        "Årsak": "Få søkjarar",
        "Venta start": "hausten 2026",
        "Venta slutt": "2027",
        "Neste steg": "Lyse ut på nytt",
    }


def test_who_reported_is_told_as_not_given_where_it_is_not(tmp_path: Path) -> None:
    told = history(edition(tmp_path), "moter")[0]

    assert facts(told) == {"Rapportert av": ""}


def test_a_decision_says_who_decided_what_and_why(tmp_path: Path) -> None:
    told = history(edition(tmp_path), "jobb")[1]

    assert (told.what, told.day, told.tags) == ("Vedtak: flytte", "1. februar 2026", ())
    assert facts(told) == {
        "Vedtatt av": "Fylkesrådet",
        "Sak": "12/26",
        "Slått sammen med": "Los til alle",
        "Flyttet til": "Budsjettet",
        "Begrunnelse": "Passer bedre der",
        "Skal gjøres": "Si ifra",
        "Av hvem": "Fylket",
        "Frist": "september 2026",
        "Gjort": "Ikke meldt gjort",
    }


def test_what_was_done_is_told_from_the_day_it_was_done(tmp_path: Path) -> None:
    told = history(edition(tmp_path, day=date(2026, 10, 31)), "jobb")[1]

    assert facts(told)["Gjort"] == "oktober 2026"


def test_a_decision_without_a_case_is_linked_all_the_same(tmp_path: Path) -> None:
    newest, decision = history(edition(tmp_path), "losriv")

    assert newest.iso == "2026-05-02"
    assert facts(decision) == {"Vedtatt av": "Fylkesrådet", "Sak": "Les vedtaket"}


def test_a_decision_without_a_case_or_an_address_has_neither(tmp_path: Path) -> None:
    pause = "pause: {date: 2026-03-01, body: radet, type: postpone, about: [losriv]}"
    told = history(edition(tmp_path, day=DAY, files={"decisions.yaml": pause}), "losriv")[1]

    assert facts(told) == {"Vedtatt av": "Fylkesrådet"}


def test_a_decision_of_the_same_day_is_the_newer(tmp_path: Path) -> None:
    pause = "pause: {date: 2026-05-02, body: radet, type: postpone, about: [losriv]}"
    told = history(edition(tmp_path, files={"decisions.yaml": pause}), "losriv")

    assert [each.what for each in told] == ["Vedtak: utsette", "Statusrapport"]


def test_what_came_after_the_day_is_not_told(tmp_path: Path) -> None:
    told = history(edition(tmp_path, day=date(2025, 10, 31)), "los")

    assert [(each.iso, each.corrected) for each in told] == [("2025-10-01", False)]


def facts(event: Event) -> dict[str, str]:
    told = ((fact.label, (*(value.words for value in fact.values), *fact.texts)) for fact in event.facts)
    return {label: ", ".join(each.words for each in words) for label, words in told}
