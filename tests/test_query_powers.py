"""Which powers a decision takes."""

from pathlib import Path

import pytest

from innenforskap.model.vocabulary import DecisionType, Power
from innenforskap.query.powers import POWERS, powers_needed, states_before
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
