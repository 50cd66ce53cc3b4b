from datetime import date
from pathlib import Path

from innenforskap.report.pages.follow_up.decisions import decisions
from tests.register_page import entry, facts, paths, titles, view
from tests.site_plan import DAY, edition


def test_the_newest_decision_stands_first_and_every_year_by_itself(tmp_path: Path) -> None:
    files = {
        "decisions.yaml": """
            b: {date: 2026-02-01, body: radet, type: continue, about: [los]}
            a: {date: 2026-02-01, body: radet, type: continue, about: [moter]}
            ny: {date: 2026-03-01, body: radet, type: ask, about: [los, moter]}
            gammel: {date: 2025-03-01, body: radet, type: take-note}
            senere: {date: 2026-06-16, body: radet, type: continue, about: [los]}
        """
    }

    assert titles(view(decisions(edition(tmp_path, files=files)))) == [
        ("Vedtatt i 2026", ["Be om ny sak", "Felles møter", "Los til alle"]),
        ("Vedtatt i 2025", ["Ta til orientering"]),
    ]


def test_a_decision_says_who_decided_why_and_what_is_to_be_done(tmp_path: Path) -> None:
    told = entry(view(decisions(edition(tmp_path))), "vedtak-flytting")

    assert (told.title.words, told.path) == ("Sommerjobb", "tiltak/jobb.html")
    assert (told.eyebrow, told.tags) == ("1. februar 2026: Flytte", ())
    assert told.text is not None
    assert told.text.words == "Tiltaket flyttes."
    assert facts(told.facts) == [
        ("Vedtatt av", "Fylkesrådet"),
        ("Sak", "12/26"),
        ("Slått sammen med", "Los til alle"),
        ("Flyttet til", "Budsjettet"),
        ("Begrunnelse", "Passer bedre der"),
        ("Skal gjøres", "Si ifra"),
        ("Av hvem", "Fylket"),
        ("Frist", "september 2026"),
        ("Gjort", "Ikke meldt gjort"),
    ]
    assert paths(told.facts) >= {"https://fylket.example/12-26", "organisering.html#organ-radet", "tiltak/los.html"}


def test_a_decision_about_several_measures_or_none_goes_by_its_sort(tmp_path: Path) -> None:
    files = {
        "decisions.yaml": """
            flere: {date: 2026-03-01, body: radet, type: ask, about: [los, moter]}
            ingen: {date: 2025-03-01, body: radet, type: take-note}
        """
    }
    told = view(decisions(edition(tmp_path, files=files)))
    several, none = entry(told, "vedtak-flere"), entry(told, "vedtak-ingen")

    assert [(each.title.words, each.path) for each in (several, none)] == [
        ("Be om ny sak", ""),
        ("Ta til orientering", ""),
    ]
    assert ("Tiltak", "Los til alle / Felles møter") in facts(several.facts)
    assert "Tiltak" not in dict(facts(none.facts))


def test_what_should_have_been_done_is_said_to_be_overdue_until_it_is_done(tmp_path: Path) -> None:
    def tags(day: date, done: str = "") -> list[str]:
        follow_up = f"{{text: Si ifra, due: 2026-09{done}}}"
        files = {
            "decisions.yaml": f"a: {{date: 2026-02-01, body: radet, type: ask, about: [los], follow_up: {follow_up}}}"
        }
        told = entry(view(decisions(edition(tmp_path, day=day, files=files))), "vedtak-a")
        return [each.words for each in told.tags]

    assert tags(date(2026, 9, 30)) == []
    assert tags(date(2026, 10, 1)) == ["Over fristen"]
    assert tags(date(2026, 10, 1), ", done: 2026-09-20") == []


def test_what_is_done_is_said_to_be_so_once_it_is(tmp_path: Path) -> None:
    told = entry(view(decisions(edition(tmp_path, day=date(2026, 10, 1)))), "vedtak-flytting")

    assert ("Gjort", "oktober 2026") in facts(told.facts)


def test_a_decision_without_a_case_leads_to_where_it_can_be_read(tmp_path: Path) -> None:
    told = entry(view(decisions(edition(tmp_path))), "vedtak-pause")

    assert facts(told.facts) == [
        ("Vedtatt av", "Fylkesrådet"),
        ("Sak", "Les vedtaket"),
        ("Begrunnelse", ""),
    ]


def test_a_decision_of_which_the_case_is_not_known_says_so(tmp_path: Path) -> None:
    files = {
        "decisions.yaml": """
            a:
              date: 2026-02-01
              body: radet
              type: split
              about: [los]
              split_into: [moter, hjelp]
              until: 2027
              source: strategi
        """
    }
    told = entry(view(decisions(edition(tmp_path, files=files))), "vedtak-a")

    assert facts(told.facts) == [
        ("Vedtatt av", "Fylkesrådet"),
        ("Sak", ""),
        ("Delt i", "Felles møter / Hjelp"),
        ("Til og med", "2027"),
        ("Begrunnelse", ""),
        ("Kilde", "Fylket: Strategien"),
    ]


def test_that_a_measure_waits_for_the_politicians_is_told_and_what_they_are_asked_is_not(tmp_path: Path) -> None:
    (waiting,) = view(decisions(edition(tmp_path))).awaited

    assert [item.link.words.words for item in waiting.items] == ["Los til alle"]
    assert [item.text for item in waiting.items] == [None]


def test_a_plan_may_wait_for_its_first_decision(tmp_path: Path) -> None:
    told = view(decisions(edition(tmp_path, files={"decisions.yaml": "{}"})))

    assert len(told.awaited) == 1
    assert [(each.title, each.why, each.entries) for each in told.groups] == [
        ("Vedtatt", "Planen oppgir ingen vedtak om tiltakene ennå.", ()),
    ]


def test_a_plan_in_which_nothing_is_decided_or_waited_for_has_no_page(tmp_path: Path) -> None:
    assert not list(decisions(edition(tmp_path, files={"status.yaml": "{}"}, day=date(2026, 1, 31))))


def test_nothing_waits_once_it_is_decided(tmp_path: Path) -> None:
    files = {"decisions.yaml": f"a: {{date: {DAY}, body: radet, type: continue, about: [los]}}"}

    assert view(decisions(edition(tmp_path, files=files))).awaited == ()
