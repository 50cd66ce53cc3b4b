from pathlib import Path

import pytest

from innenforskap.model.consultation import Consultation
from innenforskap.report.december_participation import communication, held, participation
from tests.december_plan import BODIES, NN, year
from tests.paper_plan import told

ACTORS = """
    bodo: {name: Bodø kommune, kind: municipality, municipality_no: "1804"}
    narvik: {name: Narvik kommune, kind: municipality, municipality_no: "1806"}
    kommunene: {name: Kommunene, kind: group}
    nav: {name: Nav, kind: state-regional}
"""
YOUNG = """
    ungdomsradet: {name: Ungdomsrådet, kind: youth-council}
    panelet: {name: Ungdomspanelet, kind: youth-panel}
"""
CONSULTATIONS = """
    hoyring:
      title: Høring om planen
      kind: hearing
      date: 2026-04-10
      heard: [nav]
      bodies: [ungdomsradet]
      outcome: Ett nytt tiltak.
    mote: {title: Innspillsmøte, kind: input-meeting, period: {from: 2026-02, to: 2026-03}}
    gammelt: {title: Gammelt møte, kind: input-meeting, date: 2025-03-01}
    udatert: {title: Udatert, kind: survey}
"""
MEASURES = """
    a:
      title: A
      partners:
        - {actor: bodo, participation: active}
        - {actor: narvik, participation: invited}
        - {actor: kommunene, participation: accepted}
        - {actor: nav, participation: active}
      coverage: {reached: ["1860"]}
    b:
      title: B
      kind: pilot
      pilot:
        sites: ["1811"]
        spread: {verdict: spreading, adopters: [{actor: bodo}, {municipality_no: "1806"}]}
    c: {title: C, kind: pilot, pilot: {}}
"""
REQUESTS = """
    a:
      title: Hvor mange loser har dere?
      to: [bodo, narvik]
      asked: 2026-02-01
      replies: [{actor: bodo, date: 2026-02-20}]
      used_for: [{text: Vi laget en samling.}, {text: Vi ringte.}]
    b:
      title: Hva trenger dere?
      asked: 2025-10
      asked_count: 41
      reply_count: 30
      used_for: [{text: Til planen., date: 2026-02}]
    c: {title: Gammelt, asked: 2024}
    d: {title: Til alle, asked: 2026-05}
    e: {title: Sent svar, to: [bodo], asked: 2025-11, replies: [{actor: bodo, date: 2026-01-10}]}
"""


def test_those_heard_and_those_who_take_part_are_told(tmp_path: Path) -> None:
    files = {
        "actors.yaml": ACTORS,
        "bodies.yaml": BODIES + YOUNG,
        "consultations.yaml": CONSULTATIONS,
        "measures.yaml": MEASURES,
        "requests.yaml": REQUESTS,
    }

    assert told(participation(year(tmp_path, files))) == [
        "Hvem vi har hørt siden 31. desember 2025",
        "Høring om planen (høring) | 10. april 2026 | Nav; Ungdomsrådet | Ett nytt tiltak.",
        "Innspillsmøte (innspillsmøte) | Mars 2026 | Ikke oppgitt | Ikke oppgitt",
        "Disse unge er hørt: ungdomsrådet.",
        "Det er ikke registrert at ungdomspanelet er hørt siden 31. desember 2025.",
        "Kommuner som er med i tiltakene",
        "A | Bodø, Vestvågøy",
        "B | Bindal, Bodø, Narvik",
        "Partnere i felles tiltak og invitasjoner",
        "A | Ikke oppgitt | Invitert: Narvik kommune. Takket ja: Kommunene. Deltar: Bodø kommune, Nav",
        "Hva vi har spurt andre om, og hva svarene ble brukt til",
        "Hvor mange loser har dere? | 1. februar 2026 | 1 av 2 | Vi laget en samling. Vi ringte.",
        "Hva trenger dere? | Oktober 2025 | 30 av 41 | Til planen.",
        "Til alle | Mai 2026 | 0 | Ikke oppgitt",
        "Sent svar | November 2025 | 1 av 1 | Ikke oppgitt",
    ]


def test_a_year_without_participation_says_what_is_not_there(tmp_path: Path) -> None:
    assert told(participation(year(tmp_path, {}, NN))) == [
        "Det er ikkje registrert møte, høyringar eller annan medverknad sidan 31. desember 2025.",
        "Planen har ikkje ført inn noko ungdomsråd eller ungdomspanel.",
        "Planen har ingen felles tiltak eller invitasjonar.",
    ]


@pytest.mark.parametrize(
    ("when", "told_of"),
    [
        ("date: 2026-04-10", "2026-04-10"),
        ("period: {from: 2026-02, to: 2026-03}", "2026-03"),
        ("period: {from: 2026-02}", "2026-02"),
        ("place: Bodø", "None"),
    ],
)
def test_a_consultation_was_when_it_ended(tmp_path: Path, when: str, told_of: str) -> None:
    on = year(tmp_path, {"consultations.yaml": f"a: {{title: A, kind: survey, {when}}}\n"})
    found: Consultation = on.plan.consultations["a"]

    assert str(held(found)) == told_of


def test_what_was_told_of_the_plan_since_the_last_report_is_listed(tmp_path: Path) -> None:
    activities = """
        brevet: {title: Nyhetsbrev, purposes: [knowledge, implementation], last: 2026-05}
        mota: {title: Møte, last: 2026-06}
        gammel: {title: Gammel, last: 2025-05}
    """
    section = communication(year(tmp_path, {"communications.yaml": activities}))

    assert told(section) == [
        "Det vi har fortalt siden 31. desember 2025",
        "Nyhetsbrev | Spre kunnskap, Fortelle om gjennomføringen | Mai 2026",
        "Møte | Ikke oppgitt | Juni 2026",
    ]


def test_of_a_year_without_communication_there_is_nothing_to_tell(tmp_path: Path) -> None:
    assert communication(year(tmp_path, {})).blocks == ()
