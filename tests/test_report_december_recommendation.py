from pathlib import Path

from innenforskap.report.december_recommendation import proposal
from tests.december_plan import BODIES, NN, year
from tests.paper_plan import told, words

MEASURES = "".join(f'    {id_}: {{title: {id_.upper()}, number: "{at}"}}\n' for at, id_ in enumerate("abcdefgh", 1))
DECISIONS = """
    stans: {date: 2026-03-01, body: tinget, type: terminate, about: [a], case_no: PS 1/2026}
    flytt: {date: 2026-12-09, body: tinget, type: move, about: [b]}
    drift: {date: 2026-06-10, body: radet, type: take-note}
"""
STATUS = """
    "2026-05-01":
      h: {state: mainstreamed}
"""
ROLL = """
    2027:
      outcome: rolled
      to: "2027"
      fates:
        - {measure: a, fate: terminated, decision: stans}
        - {measure: b, fate: moved, decision: flytt, moved_to: Skoleplanen}
        - {measure: c, fate: moved, moved_to: Skoleplanen}
        - {measure: d, fate: merged, into: g}
        - {measure: e, fate: merged}
        - {measure: f, fate: completed, decision: drift}
        - {measure: g, fate: changed}
"""
SKELETON = "Punktene under er et utkast laget av opplysningene i planen. Les og rett dem før saken legges fram."
OPEN = "[Skriv forslaget til vedtak her, ett punkt for hvert: recommendation i papers/2026-december.yaml.]"


def test_the_draft_takes_up_all_that_the_roll_and_the_decisions_say(tmp_path: Path) -> None:
    files = {"measures.yaml": MEASURES, "decisions.yaml": DECISIONS, "rolls.yaml": ROLL, "status.yaml": STATUS}
    section = proposal(year(tmp_path, files))

    assert words(section.heading) == "Innstilling fra fylkesrådet"
    assert told(section) == [
        OPEN,
        SKELETON,
        "- Rapporten om gjennomføring og resultater tas til orientering.",
        "- Den oppdaterte planen «Handlingsplan», versjon 2027, vedtas slik den står i vedlegget.",
        "- Tiltaket «2 B» flyttes: Skoleplanen",
        "- Tiltaket «3 C» flyttes: Skoleplanen",
        "- Tiltaket «4 D» slås sammen med «7 G».",
        "- Tiltaket «5 E» slås sammen med et annet tiltak.",
        (
            "- Det tas til orientering at dette allerede er vedtatt: 1 A (avsluttet; fylkestinget, 1. mars 2026, sak "
            "PS 1/2026); 8 H (videreført i ordinær drift); 6 F (gjennomført; fylkesrådet, 10. juni 2026)."
        ),
    ]


def test_what_a_person_has_written_stands_alone(tmp_path: Path) -> None:
    papers = "2026-december: {recommendation: [Planen vedtas.]}\n"

    assert told(proposal(year(tmp_path, {"papers.yaml": papers}))) == ["- Planen vedtas."]


def test_a_year_without_a_roll_asks_for_the_plan_as_it_stands(tmp_path: Path) -> None:
    assert told(proposal(year(tmp_path, {}, NN)))[2:] == [
        "- Rapporten om gjennomføring og resultat blir teken til orientering.",
        "- Den oppdaterte planen «Handlingsplan» blir vedteken slik han står i vedlegget.",
    ]


def test_a_plan_that_is_not_rolled_is_not_adopted_anew(tmp_path: Path) -> None:
    files = {"rolls.yaml": "2026: {outcome: no-roll}\n"}

    assert told(proposal(year(tmp_path, files)))[-1] == "- Planen «Handlingsplan» er vurdert og rulleres ikke i år."


def test_a_measure_moved_nobody_knows_where_is_told_so(tmp_path: Path) -> None:
    files = {"measures.yaml": MEASURES, "rolls.yaml": "2026: {outcome: rolled, fates: [{measure: a, fate: moved}]}\n"}

    assert told(proposal(year(tmp_path, files)))[-1] == "- Tiltaket «1 A» flyttes ut av planen."


def test_what_was_ended_before_the_last_report_is_not_told_again(tmp_path: Path) -> None:
    decisions = "stans: {date: 2025-03-01, body: tinget, type: terminate, about: [a]}\n"
    files = {"measures.yaml": MEASURES, "decisions.yaml": decisions}

    assert len(told(proposal(year(tmp_path, files)))) == 4


def test_only_a_political_body_recommends(tmp_path: Path) -> None:
    bodies = BODIES.replace(", political: true", ", political: false")
    alone = "title: Handlingsplan\nversion_state: adopted\n"

    assert words(proposal(year(tmp_path / "a", {"bodies.yaml": bodies})).heading) == "Forslag til vedtak"
    assert words(proposal(year(tmp_path / "b", {"plan.yaml": alone}, NN)).heading) == "Framlegg til vedtak"


def test_what_has_done_what_it_should_goes_out_of_the_plan(tmp_path: Path) -> None:
    roll = "2026: {outcome: rolled, fates: [{measure: a, fate: completed}]}\n"
    files = {"measures.yaml": MEASURES, "rolls.yaml": roll}

    assert told(proposal(year(tmp_path, files)))[-1] == "- Tiltaket «1 A» er gjennomført og går ut av planen."


def test_nobody_is_asked_to_end_what_is_ended_already(tmp_path: Path) -> None:
    decisions = "stans: {date: 2026-03-01, body: tinget, type: terminate, about: [a]}\n"
    roll = "2026: {outcome: rolled, fates: [{measure: a, fate: terminated}]}\n"
    files = {"measures.yaml": MEASURES, "decisions.yaml": decisions, "rolls.yaml": roll}

    assert told(proposal(year(tmp_path, files)))[4:] == [
        "- Det tas til orientering at dette allerede er vedtatt: 1 A (avsluttet; fylkestinget, 1. mars 2026)."
    ]


def test_nobody_is_asked_to_adopt_a_plan_that_a_newer_one_has_taken_over_from(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: Handlingsplan\nversion_state: superseded\n", "measures.yaml": "a: {title: A}\n"}

    assert (
        told(proposal(year(tmp_path, files)))[-1] == "- Rapporten om gjennomføring og resultater tas til orientering."
    )
