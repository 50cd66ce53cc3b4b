from pathlib import Path

import pytest

from innenforskap.report.december_background import background
from tests.december_plan import NN, year
from tests.paper_plan import told

PLAN = """
    title: Handlingsplan
    version_state: adopted
    owners: [fylket, nav]
    problem: Flere faller utenfor.
    period: {from: 2024, to: 2027}
    target_group: {age_from: 0, age_to: 29, text: Barn og unge}
    adopted: {body: tinget, date: 2023-12-05, case_no: PS 84/2023}
    calendar: [{paper: december-report, month: 12, from: radet, to: tinget}]
"""
ACTORS = "fylket: {name: Fylket, kind: county}\nnav: {name: Nav, kind: state-regional}\n"
MANDATES = """
    loven: {title: Opplæringslova, kind: law, act: LOV-2023-06-09-30, section: § 9-5, actors: [fylket]}
    rollen: {title: Samfunnsutvikler, kind: role}
"""
FRAMEWORKS = """
    oppdraget: {title: Samfunnsoppdraget, kind: mission, relation: above, owners: [nav]}
    planen: {title: Skoleplanen, kind: plan, relation: beside}
"""
CONSULTATIONS = """
    mote: {title: Innspillsmøte, kind: input-meeting, date: 2023-03-14}
    udatert: {title: Ekspertgruppe, kind: expert-group}
    nytt: {title: Nytt møte, kind: input-meeting, date: 2026-03-14}
"""


def test_the_background_is_the_decision_the_mandates_and_what_stands_around(tmp_path: Path) -> None:
    files = {
        "plan.yaml": PLAN,
        "actors.yaml": ACTORS,
        "mandates.yaml": MANDATES,
        "frameworks.yaml": FRAMEWORKS,
        "consultations.yaml": CONSULTATIONS,
    }

    assert told(background(year(tmp_path, files))) == [
        (
            "Fylkesrådet legger hvert år fram en rapport om gjennomføring og resultater for fylkestinget, sammen med "
            "en oppdatert plan."
        ),
        "Flere faller utenfor.",
        "",
        "Eier: Fylket, Nav",
        "Vedtak: Fylkestinget, 5. desember 2023, sak PS 84/2023",
        "Planperiode: 2024–2027",
        "For hvem: 0–29 år. Barn og unge",
        "Hørt i arbeidet med planen: - Innspillsmøte (14. mars 2023)",
        "- Ekspertgruppe",
        "Hvem som har oppgaven",
        "Opplæringslova | LOV-2023-06-09-30, § 9-5 | Fylket",
        "Samfunnsutvikler | Rolle | Ikke oppgitt",
        "Planer og rammer rundt planen",
        "Samfunnsoppdraget | Samfunnsoppdrag | Overordnet | Nav",
        "Skoleplanen | Plan | Sideordnet | Ikke oppgitt",
    ]


@pytest.mark.parametrize(
    ("more", "decided"),
    [
        ("version_state: proposal\n", "Planen er ikkje vedteken"),
        ("version_state: adopted\n", "Ikkje oppgitt"),
        ("version_state: adopted\nadopted: {date: 2023}\n", "2023"),
        ("version_state: adopted\nadopted: {case_no: PS 1/2023}\n", "Sak PS 1/2023"),
    ],
)
def test_a_decision_is_told_as_far_as_it_is_known(tmp_path: Path, more: str, decided: str) -> None:
    on = year(tmp_path, {"plan.yaml": f"title: Handlingsplan\n{more}"}, NN)

    assert told(background(on)) == ["", f"Vedtak: {decided}"]


def test_a_target_group_may_be_ages_only(tmp_path: Path) -> None:
    on = year(tmp_path, {"plan.yaml": "title: Plan\ntarget_group: {age_from: 15, age_to: 24}\n"})

    assert told(background(on))[-1] == "For hvem: 15–24 år"


def test_a_sender_alone_is_not_told_of(tmp_path: Path) -> None:
    calendar = "calendar: [{paper: december-report, month: 12, from: radet}]\n"
    on = year(tmp_path, {"plan.yaml": f"title: Plan\n{calendar}"})

    assert told(background(on))[0] == ""
