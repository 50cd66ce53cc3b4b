from pathlib import Path

from innenforskap.report.december_decisions import register
from tests.december_plan import NN, year
from tests.paper_plan import told

DECISIONS = """
    a:
      date: 2026-05-20
      body: radet
      type: spread
      about: [a]
      case_no: PS 2/2026
      follow_up: {text: Lage en veileder, done: 2026-06-01}
    b: {date: 2026-03-01, body: tinget, type: take-note, follow_up: {text: Komme tilbake, due: 2026-12}}
    c: {date: 2026-05-20, body: radet, type: adjust, about: [a], follow_up: {text: Senere, done: 2027}}
    d: {date: 2026-06-20, body: radet, type: adjust, about: [a]}
    e: {date: 2025-06-20, body: radet, type: adjust, about: [a]}
    f: {date: 2026-12-20, body: radet, type: adjust, about: [a]}
"""


def test_the_register_has_what_is_open_and_what_was_decided_in_the_year(tmp_path: Path) -> None:
    files = {"measures.yaml": "a: {title: A}\n", "decisions.yaml": DECISIONS}

    assert told(register(year(tmp_path, files))) == [
        "Vedtak som venter på oppfølging",
        "Ta til orientering (fylkestinget, 1. mars 2026) | Komme tilbake | Ikke oppgitt | Desember 2026",
        "Justere: A (fylkesrådet, 20. mai 2026) | Senere | Ikke oppgitt | Ikke oppgitt",
        "Fulgt opp siden 31. desember 2025:",
        "- Lage en veileder (gjort 1. juni 2026). Spre: A (fylkesrådet, 20. mai 2026, sak PS 2/2026)",
        "Vedtak siden 31. desember 2025",
        "Ta til orientering | Hele planen | Fylkestinget, 1. mars 2026 | Komme tilbake (ikke gjort)",
        "Spre | A | Fylkesrådet, 20. mai 2026, sak PS 2/2026 | Lage en veileder (gjort 1. juni 2026)",
        "Justere | A | Fylkesrådet, 20. mai 2026 | Senere (ikke gjort)",
        "Justere | A | Fylkesrådet, 20. juni 2026 | Ingen oppfølging er bedt om",
    ]


def test_a_year_without_decisions_has_only_what_is_open(tmp_path: Path) -> None:
    assert told(register(year(tmp_path, {}, NN))) == ["Det er ikkje registrert vedtak som ventar på oppfølging."]


def test_what_was_followed_up_before_the_memo_in_june_is_told_too(tmp_path: Path) -> None:
    calendar = """
        title: Handlingsplan
        version_state: adopted
        calendar: [{paper: june-memo, month: 6}, {paper: december-report, month: 12}]
    """
    decisions = "a: {date: 2025-06-20, body: radet, type: adjust, follow_up: {text: Svare, done: 2026-03-01}}\n"
    told_of = told(register(year(tmp_path, {"plan.yaml": calendar, "decisions.yaml": decisions})))

    assert told_of[1:] == [
        "Fulgt opp siden 31. desember 2025:",
        "- Svare (gjort 1. mars 2026). Justere (fylkesrådet, 20. juni 2025)",
    ]
