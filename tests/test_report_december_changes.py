from pathlib import Path

from innenforskap.report.december_changes import changes
from tests.december_plan import NN, year
from tests.paper_plan import told

MEASURES = """
    a: {title: A, number: "1", text: Ny tekst.}
    b: {title: B, number: "2"}
    c: {title: C, number: "3"}
    d: {title: D, number: "4"}
    e: {title: E, number: "5", introduced: {version: "2027", text: Fra innspillsmøtet., decision: ny}}
    f: {title: F, number: "6", introduced: {date: 2026-03, consultation: mote}}
    g: {title: G, number: "7", introduced: {date: 2026-03}}
"""
ROLL = """
    2027:
      from: "2026"
      to: "2027"
      outcome: rolled
      text: Planen er strammet inn.
      fates:
        - {measure: a, fate: continued}
        - {measure: b, fate: merged, into: a, decision: sammen, reason: De gjør det samme.}
        - {measure: c, fate: moved, moved_to: Skoleplanen}
        - {measure: d, fate: completed}
"""
DECISIONS = """
    sammen: {date: 2026-03-01, body: tinget, type: merge, about: [b], into: a}
    ny: {date: 2026-04-01, body: tinget, type: take-note}
"""
CONSULTATIONS = "mote: {title: Innspillsmøtet, kind: input-meeting}\n"
FILES = {
    "measures.yaml": MEASURES,
    "rolls.yaml": ROLL,
    "decisions.yaml": DECISIONS,
    "consultations.yaml": CONSULTATIONS,
}
NOT_COMPARED = "Ordlyden i tiltakene er ikke sammenlignet med forrige versjon."


def test_the_roll_tells_what_becomes_of_each_measure_and_what_is_new(tmp_path: Path) -> None:
    assert told(changes(year(tmp_path, FILES))) == [
        "Resultat av årets rullering: rullert.",
        "Planen går fra versjon 2026 til versjon 2027.",
        "Planen er strammet inn.",
        "Hva som skjer med tiltakene",
        "2 B | Slått sammen med 1 A | Fylkestinget, 1. mars 2026 | De gjør det samme.",
        "3 C | Flyttet til annen plan: Skoleplanen | Ikke vedtatt ennå | Ikke oppgitt",
        "4 D | Gjennomført | Ikke vedtatt ennå | Ikke oppgitt",
        "1 tiltak videreføres uten endring.",
        "Nye tiltak",
        "5 E | Fra innspillsmøtet. | Fylkestinget, 1. april 2026",
        "6 F | Innspillsmøtet | Ikke vedtatt ennå",
        "7 G | Ikke oppgitt | Ikke vedtatt ennå",
        NOT_COMPARED,
    ]


def test_what_is_worded_otherwise_is_told_as_it_was_and_is(tmp_path: Path) -> None:
    measures = 'a: {title: A, text: "Gammel   tekst."}\ngammel: {title: Gamle B}\nc: {title: "C"}\n'
    before = year(tmp_path / "before", {"measures.yaml": measures}).plan
    now = """
        a: {title: A, text: Ny tekst.}
        b: {title: B, text: Lagt til., formerly: [gammel]}
        c: {title: C}
        d: {title: D}
    """

    assert told(changes(year(tmp_path / "now", {"measures.yaml": now}, before=before))) == [
        "Det er ikke ført inn hva årets rullering betyr for hvert tiltak.",
        "Nye tiltak",
        "D | Ikke oppgitt | Ikke vedtatt ennå",
        "Endret ordlyd",
        "A | Gammel   tekst. | Ny tekst.",
        "B | Gamle B | B",
        "B | Ikke oppgitt | Lagt til.",
    ]


def test_white_space_is_no_change(tmp_path: Path) -> None:
    before = year(tmp_path / "before", {"measures.yaml": 'a: {title: "A  b"}\n'}).plan
    on = year(tmp_path / "now", {"measures.yaml": "a: {title: A b}\n"}, NN, before=before)

    assert told(changes(on))[-1] == "Ordlyden i tiltaka er den same som før."


def test_a_proposal_is_said_to_be_one(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: Plan\nversion_state: proposal\n"}

    first, *_ = told(changes(year(tmp_path, files, NN)))

    assert first == "Den rullerte planen er eit forslag. Han gjeld ikkje før han er vedteken."


def test_a_roll_may_say_no_more_than_what_it_came_to(tmp_path: Path) -> None:
    assert told(changes(year(tmp_path / "a", {"rolls.yaml": '2026: {outcome: no-roll, from: "1"}\n'}))) == [
        "Resultat av årets rullering: vurdert, ikke behov for rullering.",
        "Det er ikke ført inn hva årets rullering betyr for hvert tiltak.",
        NOT_COMPARED,
    ]


def test_several_measures_may_go_on_unchanged(tmp_path: Path) -> None:
    fates = "[{measure: a, fate: continued}, {measure: b, fate: continued}]"
    files = {**FILES, "rolls.yaml": f"2026: {{outcome: simple-roll, fates: {fates}}}\n"}

    assert "2 tiltak videreføres uten endring." in told(changes(year(tmp_path, files)))


def test_what_else_is_changed_in_the_plan_is_told_and_how_it_goes_is_not(tmp_path: Path) -> None:
    actors = {"actors.yaml": "nav: {name: Nav, kind: state-regional}\nfylket: {name: Fylket, kind: county}\n"}
    then = {**actors, "measures.yaml": "a: {title: A, lead: nav, period: {to: 2026}}\n"}
    now = {
        **actors,
        "measures.yaml": "a: {title: A, lead: fylket, period: {to: 2027}}\n",
        "status/2026-10-01/a.yaml": "state: in-progress\nprogress: on-track\n",
    }
    lines = told(changes(year(tmp_path / "now", now, before=year(tmp_path / "before", then).plan)))

    assert lines[-4:] == [
        "Frister",
        "A: slutt: 2026 → 2027, 1 år senere",
        "Ansvarlige og samarbeidspartnere",
        "A: ansvarlig: Nav → Fylket",
    ]


def test_a_measure_that_is_not_in_the_plan_is_not_told_of(tmp_path: Path) -> None:
    fates = "[{measure: a, fate: continued}, {measure: borte, fate: terminated}]"
    files = {**FILES, "rolls.yaml": f"2026: {{outcome: simple-roll, fates: {fates}}}\n"}
    lines = told(changes(year(tmp_path, files)))

    assert "1 tiltak videreføres uten endring." in lines
    assert "Hva som skjer med tiltakene" not in lines
