"""Who leads a measure, and whether an actor is there on a day."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.query.actors import has_ended, is_valid, leading_group
from tests.paper_plan import plan

ACTORS = {"actors.yaml": "g: {name: Kommunene, kind: group}\nnav: {name: Nav, kind: state-regional}\n"}


@pytest.mark.parametrize(("lead", "group"), [("lead: g", "g"), ("lead: nav", None), ("note: Notat", None)])
def test_a_measure_may_be_led_by_a_group(lead: str, group: str | None, tmp_path: Path) -> None:
    found = plan(tmp_path, {**ACTORS, "measures.yaml": f"t: {{title: T, {lead}}}\n"})

    assert leading_group(found, found.measures["t"]) is found.actors.get(group or "")


@pytest.mark.parametrize(
    ("days", "valid", "ended"),
    [
        ("note: Notat", True, False),
        ("valid_from: 2026-06-15, valid_to: 2026-06-15", True, False),
        ("valid_from: 2026, valid_to: 2026", True, False),
        ("valid_from: 2026-06-16", False, False),
        ("valid_to: 2026-06-14", False, True),
        ("valid_from: 2020, valid_to: 2025", False, True),
    ],
)
def test_an_actor_is_there_from_its_first_day_to_its_last(days: str, valid: bool, ended: bool, tmp_path: Path) -> None:
    actor = plan(tmp_path, {"actors.yaml": f"a: {{name: A, kind: other, {days}}}\n"}).actors["a"]

    assert (is_valid(actor, date(2026, 6, 15)), has_ended(actor, date(2026, 6, 15))) == (valid, ended)
