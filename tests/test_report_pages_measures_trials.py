from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.measures.trials import trial
from innenforskap.report.pages.parts import Fact, Pieces
from tests.site_plan import DAY, edition

FULL = """
    a:
      title: A
      kind: pilot
      pilot:
        theme: Skole
        sites: ["1804", "1806"]
        owner: nav
        call: midler
        hypothesis: Flere møter
        learning_question: Møter flere?
        spread:
          verdict: recommended
          date: 2026-05
          by: radet
          decision: pause
          text: Det virker
          funded_by: Kommunene
          adopters:
            - {actor: bodo, municipality_no: "1804", since: 2026-01, changed: Holder til på skolen}
            - {municipality_no: "1806"}
            - {}
"""


def test_a_pilot_says_where_it_is_tried_and_what_it_shall_teach(tmp_path: Path) -> None:
    pilot, *_ = told(tmp_path, FULL)

    assert facts(pilot.facts) == {
        "Prøves ut i": "Bodø / Narvik",
        "Det vi vil lære": "Møter flere?",
        "Det vi tror skjer": "Flere møter",
        "Tema": "Skole",
        "Eier": "Nav",
        "Utlysning": "Midler",
    }
    assert [value.path for value in pilot.facts[0].values] == ["kommuner/1804.html", "kommuner/1806.html"]


def test_what_is_said_of_spreading_it_stands_with_who_said_it(tmp_path: Path) -> None:
    _, spread, _ = told(tmp_path, FULL)

    assert spread.text is not None
    assert spread.text.words == "Det virker"
    assert facts(spread.facts) == {
        "Skal den spres?": "Anbefalt å spre",
        "Dato": "mai 2026",
        "Av": "Fylkesrådet",
        "Vedtak": "Fylkesrådet, 1. mars 2026",
        "Betales av etterpå": "Kommunene",
    }


def test_each_who_has_taken_it_up_is_named_as_well_as_the_plan_can(tmp_path: Path) -> None:
    taken_up = told(tmp_path, FULL)[2]
    actor, municipality, nobody = taken_up.pieces

    assert taken_up.title == "Tatt i bruk av"
    assert [each.title and each.title.words.words for each in (actor, municipality, nobody)] == [
        "Bodø",
        "Narvik",
        "Ikke oppgitt hvem",
    ]
    assert facts(actor.facts) == {
        "Kommune": "Bodø",
        "Begynte": "januar 2026",
        "Gjør annerledes": "Holder til på skolen",
    }
    assert municipality.facts == nobody.facts == ()


def test_what_a_pilot_should_say_and_does_not_is_left_open(tmp_path: Path) -> None:
    pilot, spread = told(tmp_path, "a: {title: A, pilot: {}}")

    assert facts(pilot.facts) == {"Prøves ut i": "", "Det vi vil lære": ""}
    assert (spread.text, facts(spread.facts), spread.pieces) == (None, {"Skal den spres?": ""}, ())


def test_a_verdict_of_a_later_day_is_not_known_yet(tmp_path: Path) -> None:
    _, spread = told(tmp_path, FULL, date(2026, 4, 30))

    assert (spread.text, facts(spread.facts), spread.pieces) == (None, {"Skal den spres?": ""}, ())


def test_a_measure_that_is_no_pilot_has_no_such_parts(tmp_path: Path) -> None:
    assert told(tmp_path, "a: {title: A}") == []


def told(folder: Path, measures: str, day: date = DAY) -> list[Pieces]:
    files = {"measures.yaml": measures, "status.yaml": "{}", "calls.yaml": "midler: {title: Midler}"}
    made = edition(folder, Language.NB, day, files)
    return list(trial(made, made.standings["a"]))


def facts(given: tuple[Fact, ...]) -> dict[str, str]:
    return {fact.label: " / ".join(value.words.words for value in fact.values) for fact in given}
