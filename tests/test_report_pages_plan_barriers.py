from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.pages.plan.barriers import barriers
from tests.register_page import entry, facts, paths, titles, view
from tests.site_plan import edition


def test_barriers_stand_by_how_far_the_work_has_come_and_those_that_are_open_first(tmp_path: Path) -> None:
    files = {
        "barriers.yaml": "".join(
            f"{state}: {{title: {title}, state: {state}}}\n"
            for state, title in (
                ("removed", "Borte"),
                ("accepted", "Blir"),
                ("lifted", "Løftet"),
                ("working", "Jobbes med"),
                ("identified", "Ny"),
            )
        )
        + "b: {title: Andre, state: identified}"
    }

    assert titles(view(barriers(edition(tmp_path, files=files)))) == [
        ("Påpekt", ["Andre", "Ny"]),
        ("Arbeides med", ["Jobbes med"]),
        ("Løftet til andre", ["Løftet"]),
        ("Må leves med", ["Blir"]),
        ("Fjernet", ["Borte"]),
    ]


def test_a_barrier_says_whom_it_was_taken_to_and_what_they_answered(tmp_path: Path) -> None:
    told = entry(view(barriers(edition(tmp_path))), "hindring-penger")

    assert (told.title.words, told.eyebrow) == ("Oppdelt finansiering", "Oppsplittet finansiering")
    assert [(tag.axis, tag.value, tag.symbol, tag.words) for tag in told.tags] == [
        ("Status", "lifted", "↗", "Løftet til andre")
    ]
    assert told.text is not None
    assert told.text.words == "Hver *ordning* for seg."
    assert facts(told.facts) == [
        ("Siden", "februar 2026"),
        ("Nivå", "Nasjonalt"),
        ("Ansvarlig", "Fylket"),
        ("Aktører", "Nav"),
        ("Hovedløp", "Hovedløp 2: Tjenester som henger sammen"),
        ("Tatt opp med", "Nav / februar 2026"),
        ("Svar", "4. mars 2026 / Vi ser på det."),
        ("Tatt opp med", "Fylkesrådet"),
        ("Svar", "Ikke besvart"),
        ("Tiltak", "Los til alle"),
        ("Merknad", "Se strategien."),
        ("Kilde", "Fylket: Strategien"),
    ]
    assert paths(told.facts) == {
        "aktorer/fylket.html",
        "aktorer/nav.html",
        "mal/tjenester.html",
        "organisering.html#organ-radet",
        "tiltak/los.html",
        "https://fylket.example/strategi",
    }


def test_of_a_barrier_that_is_only_named_it_is_said_what_is_not_known(tmp_path: Path) -> None:
    told = entry(view(barriers(edition(tmp_path, Language.NN))), "hindring-venting")

    assert (told.eyebrow, told.text) == ("", None)
    assert facts(told.facts) == [("Nivå", ""), ("Ansvarleg", ""), ("Tiltak", ""), ("Kjelde", "")]


def test_a_barrier_that_is_called_what_its_sort_is_says_so_once(tmp_path: Path) -> None:
    text = "a: {title: 'Mye prosjekt, lite struktur', kind: projects, state: working}"
    told = entry(view(barriers(edition(tmp_path, files={"barriers.yaml": text}))), "hindring-a")

    assert told.eyebrow == ""


def test_an_answer_of_which_only_the_day_is_known_is_an_answer(tmp_path: Path) -> None:
    text = "a: {title: A, state: lifted, raised: [{to: nav, answered: 2026-03}, {to: nav, answer: Nei}]}"
    told = entry(view(barriers(edition(tmp_path, files={"barriers.yaml": text}))), "hindring-a")

    assert [each for each in facts(told.facts) if each[0] == "Svar"] == [("Svar", "mars 2026"), ("Svar", "Nei")]


@pytest.mark.parametrize(("day", "symbol"), [(date(2026, 11, 30), "?"), (date(2026, 12, 1), "✓")])
def test_the_state_of_a_barrier_is_not_known_before_it_came_into_it(tmp_path: Path, day: date, symbol: str) -> None:
    told = view(barriers(edition(tmp_path, day=day)))
    later = entry(told, "hindring-senere")

    assert [tag.symbol for tag in later.tags] == [symbol]
    assert (symbol == "?") == (titles(told)[-1] == ("Status ikke oppgitt", ["Nytt regelverk"]))
    assert (symbol == "?") == ("Siden" not in dict(facts(later.facts)))


def test_a_plan_without_barriers_has_no_page_of_them(tmp_path: Path) -> None:
    assert not list(barriers(edition(tmp_path, files={"barriers.yaml": "{}", "measures.yaml": "{}"})))
