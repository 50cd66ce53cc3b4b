from pathlib import Path

from innenforskap.report.december_status import status
from innenforskap.report.paper import Table
from tests.december_plan import NN, year
from tests.paper_plan import told

STRANDS = {
    "strands/en.yaml": 'title: Skole\nnumber: "1"\n',
    "strands/to.yaml": 'title: Arbeid\nnumber: "2"\n',
    "strands/tre.yaml": 'title: Fritid\nnumber: "3"\n',
}
MEASURES = """
    a: {title: A, number: "1.1", strand: en}
    b: {title: B, number: "1.2", strand: en}
    c: {title: C, number: "2.1", strand: to, period: {to: 2026-06}}
    d: {title: D, number: "2.2", strand: to, introduced: {date: 2026-02}}
"""
STATUS = """
    "2025-10-01":
      a: {state: not-started}
      b: {state: in-progress}
    "2026-10-01":
      a: {state: in-progress, progress: some-delay, reason: For få søkere., expected_end: 2027-spring}
      c: {state: in-progress}
      d: {state: on-hold, expected_start: 2026-10, expected_end: 2028}
"""


def test_each_strand_tells_how_its_measures_have_moved(tmp_path: Path) -> None:
    on = year(tmp_path, {**STRANDS, "measures.yaml": MEASURES, "status.yaml": STATUS})

    assert told(status(on)) == [
        (
            "Av 4 tiltak har 3 en annen status nå enn 31. desember 2025. Tabellene viser hvor mange tiltak som hadde "
            "hver status da og nå, og hvilke som er kommet dit siden."
        ),
        "Hele planen",
        "Ikke startet | 1 | 0",
        "I gang | 1 | 3",
        "Satt på vent | 0 | 1",
        "Ikke rapportert | 1 | 0",
        "I alt | 3 | 4",
        "1: Skole",
        "Ikke startet | 1 | 0 | ",
        "I gang | 1 | 2 | 1.1 A (var: ikke startet)",
        "I alt | 2 | 2 | ",
        "2: Arbeid",
        "I gang | 0 | 1 | 2.1 C (var: ikke rapportert)",
        "Satt på vent | 0 | 1 | 2.2 D (nytt i planen)",
        "Ikke rapportert | 1 | 0 | ",
        "I alt | 1 | 2 | ",
        "Ingen tiltak er ført inn under 3: Fritid.",
        "Tiltak som er forsinket, satt på vent eller over tiden",
        "1.1 A | Noe forsinket | For få søkere. | Våren 2027",
        "2.1 C | Planlagt slutt var juni 2026 | Ikke oppgitt | Ikke oppgitt",
        "2.2 D | Satt på vent | Ikke oppgitt | Oktober 2026 (tiden er ute)",
    ]


def test_the_columns_name_the_day_and_now(tmp_path: Path) -> None:
    on = year(tmp_path, {"measures.yaml": "a: {title: A}\n"})

    tables = [block.columns for block in status(on).blocks if isinstance(block, Table)]

    assert tables == [("Status", "31. desember 2025", "Nå", "Kommet hit siden")]


def test_where_nothing_has_moved_that_is_said(tmp_path: Path) -> None:
    on = year(tmp_path, {"measures.yaml": "a: {title: A}\n"}, NN)

    assert told(status(on)) == [
        (
            "Av 1 tiltak har ingen ein annan status no enn 31. desember 2025. Tabellane viser kor mange tiltak som "
            "hadde kvar status då og no, og kva for nokre som er komne dit sidan."
        ),
        "Andre tiltak",
        "Ikkje rapportert | 1 | 1 | ",
        "I alt | 1 | 1 | ",
        "Ingen tiltak er melde forseinka eller sette på vent.",
    ]


def test_a_measure_on_hold_that_had_begun_is_told_when_it_ends(tmp_path: Path) -> None:
    reports = """
        "2026-05-01":
          a: {state: in-progress}
        "2026-10-01":
          a: {state: on-hold, progress: some-delay, expected_start: 2027, expected_end: 2028}
    """
    on = year(tmp_path, {"measures.yaml": "a: {title: A}\n", "status.yaml": reports})

    assert told(status(on))[-1] == "A | Satt på vent, noe forsinket | Ikke oppgitt | 2028"


def test_a_measure_that_a_decision_put_off_is_told_when_it_goes_on(tmp_path: Path) -> None:
    reports = """
        "2026-05-01":
          a: {state: in-progress, expected_end: 2028}
          b: {state: not-started, expected_start: 2026-10}
    """
    decisions = """
        vent: {date: 2026-06-20, body: radet, type: postpone, about: [a, b], until: 2027-03}
    """
    files = {"measures.yaml": "a: {title: A}\nb: {title: B}\n", "status.yaml": reports, "decisions.yaml": decisions}

    assert told(status(year(tmp_path, files)))[-2:] == [
        "A | Satt på vent | Ikke oppgitt | Mars 2027",
        "B | Satt på vent | Ikke oppgitt | Mars 2027",
    ]


def test_a_milestone_that_is_not_reached_in_time_is_told(tmp_path: Path) -> None:
    measures = "a: {title: A, milestones: {m: {title: Avtale, due: 2026-06}}}\n"
    files = {"measures.yaml": measures, "status.yaml": '"2026-10-01": {a: {state: in-progress}}\n'}

    (row,) = told(status(year(tmp_path, files)))[-1:]

    assert row == "A | Milepælen «Avtale» skulle være nådd juni 2026 | Ikke oppgitt | Ikke oppgitt"


def test_without_measures_nothing_is_counted(tmp_path: Path) -> None:
    assert told(status(year(tmp_path, {}))) == ["Planen har ingen tiltak."]
