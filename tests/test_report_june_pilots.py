"""What the June memo says of pilots."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.june import june
from tests.paper_plan import lines, plan

DAY = date(2026, 6, 15)
ACTORS = "bodo: {name: Bodø kommune, kind: municipality}\n"
CALLS = """
    midler:
      title: Pilotmidler
      deadline: 2025-10-06
      announced: {amount: 12000000, count: 15}
      applied: {count: 16}
      granted: {amount: 5000000}
      awards: [{actor: bodo, amount: 700000, measure: a}, {actor: bodo, measure: a}]
    buss: {title: Bussmidler, awards: [{actor: bodo, measure: buss}]}
    ukjent: {title: Andre midler, spent: {count: 1}}
"""
MEASURES = """
    a:
      title: Møteplass
      kind: pilot
      period: {to: 2027}
      funding: [{kind: own-contribution, amount: 200000}]
      pilot:
        sites: ["1804", "1833", "9999"]
        call: midler
        learning_question: {nb: Kommer flere?, nn: Kjem fleire?}
        spread:
          verdict: spreading
          date: 2026-03
          adopters: [{municipality_no: "1860"}, {actor: bodo, since: 2026-05}, {actor: bodo, since: 2026-09}]
    b: {title: Over, kind: pilot, period: {to: 2025}}
    buss: {title: Buss, kind: ongoing}
    c: {title: Prøving, kind: experiment, pilot: {call: midler, spread: {verdict: stopped}}}
    d: {title: Senere, kind: pilot, pilot: {spread: {verdict: stopped, date: 2026-12}}}
"""
STATUS = """
    "2026-05-01":
      a: {state: in-progress, effect: promising}
      b: {state: in-progress, effect: works}
"""


def told(folder: Path, language: Language = Language.NB, **files: str) -> list[str]:
    found = june(plan(folder, {f"{name}.yaml": text for name, text in files.items()}), DAY, language)
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in lines(found, "pilots")]


@pytest.fixture
def found(tmp_path: Path) -> list[str]:
    return told(tmp_path, actors=ACTORS, calls=CALLS, measures=MEASURES, status=STATUS)


def test_a_call_is_told_from_what_was_announced_to_what_runs(found: list[str]) -> None:
    assert found[:3] == [
        "Utlysninger",
        (
            "Pilotmidler | 6. oktober 2025 | 12 000 000 kroner og 15 prosjekter | 16 søknader | "
            "5 000 000 kroner | 1 av 2 tiltak i planen"
        ),
        "Andre midler | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt | Ikke ført inn som tiltak",
    ]


def test_a_call_that_pays_for_no_pilot_is_told_with_the_money_only(found: list[str]) -> None:
    assert not any(line.startswith("Bussmidler") for line in found)


def test_a_pilot_is_told_with_places_by_name_amounts_apart_and_who_took_it_up(found: list[str]) -> None:
    assert found[4] == (
        "Møteplass | Bodø, Rana, 9999 | Egeninnsats 200 000 kroner, Tildelt 700 000 kroner | "
        "Pilot, i gang. Virkning: lovende | Kommer flere? | Spres. Tatt i bruk av Vestvågøy, Bodø kommune"
    )


def test_a_pilot_that_is_over_and_not_assessed_says_so(found: list[str]) -> None:
    assert found[5].endswith("| Pilot, i gang. Virkning: virker | Ikke oppgitt | Piloten er over. Ikke vurdert")


def test_an_experiment_has_its_verdict_and_a_later_verdict_is_not_known_yet(found: list[str]) -> None:
    assert found[6] == "Prøving | Ikke oppgitt | Ikke oppgitt | Forsøk, ikke rapportert | Ikke oppgitt | Stoppet"
    assert found[7].endswith("| Ikke oppgitt")


def test_in_nynorsk(tmp_path: Path) -> None:
    found = told(tmp_path, Language.NN, actors=ACTORS, calls=CALLS, measures=MEASURES, status=STATUS)

    assert found[2].endswith("| Ikkje ført inn som tiltak")
    assert "Pilot, i gang. Verknad: lovande | Kjem fleire? | Blir spreidd. Teken i bruk av" in found[4]


def test_a_plan_without_pilots_says_so(tmp_path: Path) -> None:
    assert told(tmp_path) == ["Ingen piloter eller forsøk er ført inn i planen."]
