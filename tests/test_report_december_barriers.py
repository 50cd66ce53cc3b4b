from pathlib import Path

from innenforskap.report.december_barriers import barriers
from tests.december_plan import NN, year
from tests.paper_plan import told

ACTORS = "ks: {name: KS, kind: other}\nfylket: {name: Fylket, kind: county}\n"
BARRIERS = """
    borte: {title: Borte, state: removed, since: 2026-03, owner: fylket, level: regional}
    ny: {title: Ny, state: identified, since: 2026-05}
    gammel: {title: Gammel, state: identified, since: 2024}
    ukjent: {title: Ukjent, state: identified}
    senere: {title: Senere, state: removed, since: 2027}
    loftet:
      title: Løftet
      state: lifted
      since: 2026-02
      raised:
        - {to: ks, body: tinget, date: 2026-02, answer: Staten ser på det., answered: 2026-06}
        - {body: tinget, answer: Ja.}
        - {body: radet, date: 2026-03, answer: Nei., answered: 2027}
        - {to: ks, date: 2027}
        - {date: 2026-04}
"""
MEASURES = 'a: {title: A, number: "1", barriers: [gammel]}\n'


def test_barriers_stand_by_how_they_have_moved(tmp_path: Path) -> None:
    files = {"barriers.yaml": BARRIERS, "measures.yaml": MEASURES, "actors.yaml": ACTORS}
    section = barriers(year(tmp_path, files))

    assert told(section) == [
        "Fjernet",
        "Borte | Fjernet (mars 2026) | Regionalt | Fylket | Ingen",
        "Løftet til andre som kan gjøre noe med dem",
        "Løftet | KS | Februar 2026 | Staten ser på det. (juni 2026)",
        "Løftet | Fylkestinget | Ikke oppgitt | Ja.",
        "Løftet | Fylkesrådet | Mars 2026 | Ikke besvart",
        "Løftet | Ikke oppgitt | April 2026 | Ikke besvart",
        "Nye siden 31. desember 2025",
        "Ny | Påpekt (mai 2026) | Ikke oppgitt | Ikke oppgitt | Ingen",
        "Står fortsatt i veien",
        "Gammel | Påpekt (2024) | Ikke oppgitt | Ikke oppgitt | 1 A",
        "Ukjent | Påpekt | Ikke oppgitt | Ikke oppgitt | Ingen",
        "Senere | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt | Ingen",
        "Løftet | Løftet til andre (februar 2026) | Ikke oppgitt | Ikke oppgitt | Ingen",
    ]


def test_only_what_there_is_has_a_table(tmp_path: Path) -> None:
    section = barriers(year(tmp_path, {"barriers.yaml": "a: {title: A, state: removed}\n"}, NN))

    assert told(section) == ["Fjerna", "A | Fjerna | Ikkje oppgitt | Ikkje oppgitt | Ingen"]


def test_of_a_plan_without_barriers_there_is_nothing_to_tell(tmp_path: Path) -> None:
    assert barriers(year(tmp_path, {})).blocks == ()
