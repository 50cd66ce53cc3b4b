from pathlib import Path

from innenforskap.report.december_effects import what_works
from tests.december_plan import NN, year
from tests.paper_plan import told

ACTORS = """
    forskerne: {name: Forskningsinstituttet, kind: research}
    skolen: {name: Skolen, kind: school}
"""
MEASURES = """
    a:
      title: A
      number: "1"
      evaluation: {by: forskerne, date: 2026-03, verdict: works, text: Fraværet gikk ned.}
      learning:
        - {text: Start tidlig., date: 2026-02}
        - {text: Snakk med elevene.}
        - {text: Gammelt nytt., date: 2024}
    b: {title: B, number: "2", evaluation: {date: 2026-04, verdict: no-effect}}
    c: {title: C, number: "3", evaluation: {due: 2026-06, plan: Spør elevene.}}
    d: {title: D, number: "4", evaluation: {date: 2026-12, verdict: harmful, plan: Spør skolene.}}
    e: {title: E, number: "5", evaluation: {}}
    f:
      title: F
      number: "6"
      kind: pilot
      pilot:
        sites: ["1804", "1806"]
        spread:
          verdict: spreading
          adopters:
            - {municipality_no: "1860", since: 2026-01}
            - {actor: skolen}
            - {municipality_no: "1811", since: 2027}
    g: {title: G, number: "7", kind: pilot}
"""
STATUS = """
    "2026-10-01":
      a: {state: in-progress, effect: works}
      c: {state: in-progress, effect: harmful}
      d: {state: in-progress, effect: promising}
      e: {state: in-progress, effect: too-early}
"""
DECISIONS = """
    juster: {date: 2026-05-01, body: tinget, type: adjust, about: [c], case_no: PS 1/2026}
    stans: {date: 2026-11-01, body: radet, type: terminate, about: [c]}
"""


def test_what_works_and_what_does_not_is_told_by_name_with_what_it_rests_on(tmp_path: Path) -> None:
    files = {"measures.yaml": MEASURES, "status.yaml": STATUS, "decisions.yaml": DECISIONS, "actors.yaml": ACTORS}

    assert told(what_works(year(tmp_path, files))) == [
        "",
        "Virker (1): - 1 A",
        "Lovende (1): - 4 D",
        "Uheldig virkning (1): - 3 C",
        "For 4 tiltak er virkningen ikke målt, det er for tidlig å si noe, eller den er ikke rapportert.",
        "Tiltak som ikke virker, og vedtak om dem",
        "2 B | Ikke rapportert | Ikke rapportert | Ingen vedtak",
        (
            "3 C | Uheldig virkning | Avsluttet | Justere (fylkestinget, 1. mai 2026, sak PS 1/2026); Avslutte "
            "(fylkesrådet, 1. november 2026)"
        ),
        "Evalueringer",
        "1 A | Mars 2026 | Forskningsinstituttet | Virker | Fraværet gikk ned.",
        "2 B | April 2026 | Ikke oppgitt | Virker ikke | Ikke oppgitt",
        "3 C | Ikke ennå, frist juni 2026 (tiden er ute) | Ikke oppgitt | Ikke oppgitt | Spør elevene.",
        "4 D | Ikke ennå | Ikke oppgitt | Ikke oppgitt | Spør skolene.",
        "5 E | Ikke ennå | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt",
        "Piloter og spredning",
        "6 F | Bodø, Narvik | Ikke rapportert | Spres | Vestvågøy (januar 2026), Skolen",
        "7 G | Ikke oppgitt | Ikke rapportert | Ikke vurdert | Ingen oppgitt",
        "Hva vi har lært",
        "1 A: - Start tidlig. (februar 2026)",
        "- Snakk med elevene.",
    ]


def test_where_every_measure_works_nothing_is_unknown(tmp_path: Path) -> None:
    files = {"measures.yaml": "a: {title: A}\n", "status.yaml": '"2026-10-01":\n  a: {effect: works}\n'}

    assert told(what_works(year(tmp_path, files, NN))) == ["", "Verkar (1): - A"]


def test_a_plan_without_measures_has_nothing_that_works(tmp_path: Path) -> None:
    assert told(what_works(year(tmp_path, {}, NN))) == ["Planen har ingen tiltak."]
