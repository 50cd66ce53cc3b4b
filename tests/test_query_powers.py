"""Which powers a decision takes."""

from pathlib import Path

import pytest

from innenforskap.model.vocabulary import DecisionType, Power
from innenforskap.query.powers import POWERS, lacks_power, powers_needed, states_before
from tests.paper_plan import plan

END = {Power.TERMINATE, Power.ADOPT}


def test_every_decision_takes_a_power_but_to_take_note_and_to_ask() -> None:
    assert set(DecisionType) - set(POWERS) == {DecisionType.TAKE_NOTE, DecisionType.ASK}


@pytest.mark.parametrize(("state", "ends"), [("terminated", True), ("moved", True), ("on-hold", False), (None, False)])
def test_only_who_may_end_a_measure_opens_it_again(state: str | None, ends: bool, tmp_path: Path) -> None:
    files = {"decisions/d.yaml": "date: 2026-06-01\nbody: tinget\ntype: reopen\nabout: [los]\n"}
    files |= {"status/2026-05-31/los.yaml": f"state: {state}\n"} if state else {}
    found = plan(tmp_path, {"measures/los.yaml": "title: Los\n", **files})

    assert (powers_needed(found, found.decisions["d"]) == END) is ends


def test_how_it_stood_is_how_it_stood_the_day_before(tmp_path: Path) -> None:
    files = {
        "measures/los.yaml": "title: Los\n",
        "status/2026-06-01/los.yaml": "state: completed\n",
        "decisions/d.yaml": "date: 2026-06-01\nbody: tinget\ntype: reopen\nabout: [los]\n",
    }
    found = plan(tmp_path, files)

    assert list(states_before(found, found.decisions["d"])) == [("los", None)]


def test_who_may_treat_a_measure_may_say_that_an_ended_one_is_so(tmp_path: Path) -> None:
    files = {
        "measures/los.yaml": "title: Los\n",
        "status/2026-05-31/los.yaml": "state: terminated\n",
        "decisions/d.yaml": "date: 2026-06-01\nbody: tinget\ntype: continue\nabout: [los]\n",
    }
    found = plan(tmp_path, files)

    assert Power.DISCUSS in powers_needed(found, found.decisions["d"])


@pytest.mark.parametrize(
    ("type_", "powers", "lacks"),
    [
        ("terminate", "discuss", True),
        ("terminate", "adopt", False),
        ("terminate", "discuss, terminate", False),
        ("reinforce", "discuss", True),
        ("take-note", "discuss", False),
        ("terminate", "", False),
    ],
)
def test_one_of_the_powers_is_enough_and_a_body_without_any_is_not_judged(
    type_: str, powers: str, lacks: bool, tmp_path: Path
) -> None:
    files = {
        "bodies.yaml": f"radet: {{name: Rådet, kind: county-executive, powers: [{powers}]}}\n",
        "decisions/d.yaml": f"date: 2026-06-01\nbody: radet\ntype: {type_}\n",
    }
    found = plan(tmp_path, files)

    assert lacks_power(found, found.decisions["d"], found.bodies["radet"]) is lacks
