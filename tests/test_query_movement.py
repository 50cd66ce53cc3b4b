from datetime import date
from pathlib import Path

import pytest

from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import State
from innenforskap.model.when import When
from innenforskap.query.movement import happened, is_since, known_as, movements, roll_of, year_before
from tests.paper_plan import ADOPTED, plan

DAY, THEN = date(2026, 11, 25), date(2025, 12, 31)
MEASURES = """
    a: {title: A, number: "1"}
    b: {title: B, number: "2", introduced: {date: 2026-03}}
    c: {title: C, number: "3", introduced: {version: "2"}}
    d: {title: D, number: "4", introduced: {date: 2025-12, version: "1"}}
"""
STATUS = """
    "2025-10-01":
      a: {state: not-started}
    "2026-05-01":
      a: {state: in-progress}
      d: {text: Ingenting nytt.}
"""
ROLLS = '2027: {outcome: rolled, to: "2", date: 2026-12}\n'


@pytest.fixture
def rolled(tmp_path: Path) -> Plan:
    return plan(tmp_path, {"measures.yaml": MEASURES, "status.yaml": STATUS, "rolls.yaml": ROLLS})


@pytest.mark.parametrize(
    ("calendar", "then"),
    [
        ("", date(2025, 11, 25)),
        ("calendar: [{paper: june-memo, month: 6}]\n", date(2025, 11, 25)),
        ("calendar: [{paper: december-report, month: 12}]\n", date(2025, 12, 31)),
        ("calendar: [{paper: december-report, month: 2}]\n", date(2025, 2, 28)),
    ],
)
def test_a_year_is_counted_from_the_last_report(tmp_path: Path, calendar: str, then: date) -> None:
    assert year_before(plan(tmp_path, {"plan.yaml": ADOPTED + calendar}), DAY) == then


def test_a_measure_moves_from_the_state_it_was_in_then(rolled: Plan) -> None:
    first, *_ = movements(rolled, DAY, THEN)

    assert (first.was, first.now.state, first.has_moved, first.is_new) == (
        State.NOT_STARTED,
        State.IN_PROGRESS,
        True,
        False,
    )


def test_a_measure_is_new_by_its_date_or_by_the_version_of_the_roll(rolled: Plan) -> None:
    assert [move.is_new for move in movements(rolled, DAY, THEN)] == [False, True, True, False]
    assert [move.has_moved for move in movements(rolled, DAY, THEN)] == [True, True, True, False]


def test_a_version_says_nothing_where_no_roll_has_one(tmp_path: Path) -> None:
    files = {"measures.yaml": MEASURES, "rolls.yaml": "2027: {outcome: rolled}\n"}

    assert [move.is_new for move in movements(plan(tmp_path, files), DAY, THEN)] == [False, True, False, False]


def test_the_plan_before_tells_what_was_there_and_how_it_stood(tmp_path: Path) -> None:
    now = plan(tmp_path / "now", {"measures.yaml": "ny: {title: A, formerly: [a]}\nb: {title: B}\n"})
    files = {"measures.yaml": "a: {title: A}\n", "status.yaml": '"2025-10-01":\n  a: {state: on-hold}\n'}
    before = plan(tmp_path / "before", files)

    moves = {move.now.measure.id: move for move in movements(now, DAY, THEN, before)}

    assert (moves["ny"].was, moves["ny"].is_new) == (State.ON_HOLD, False)
    assert (moves["b"].was, moves["b"].is_new) == (None, True)
    assert known_as(before, now.measures["b"]) is None


@pytest.mark.parametrize(
    ("rolls", "found"),
    [
        ("{}\n", None),
        ("2026: {outcome: rolled}\n", "2026"),
        ("2026: {outcome: rolled}\n2027: {outcome: no-roll}\n", "2027"),
        ("2026: {outcome: rolled, date: 2025-12-10}\n", None),
        ("2026: {outcome: rolled, date: 2026-12-10}\n", "2026"),
        ("2025: {outcome: rolled}\n", None),
    ],
)
def test_the_roll_of_a_year_is_named_by_it_or_by_the_year_it_is_for(
    tmp_path: Path, rolls: str, found: str | None
) -> None:
    roll = roll_of(plan(tmp_path, {"rolls.yaml": rolls}), DAY, THEN)

    assert (roll.id if roll else None) == found


@pytest.mark.parametrize(
    ("when", "since", "has_happened"),
    [("2025", False, False), ("2026-01-01", True, True), ("2025-H2", False, False), ("2026-12", True, False)],
)
def test_what_lies_after_the_last_report_may_not_have_come_yet(when: str, since: bool, has_happened: bool) -> None:
    time = When.read(when)

    assert (is_since(time, THEN), happened(time, THEN, DAY)) == (since, has_happened)


def test_a_time_that_is_not_given_has_not_been() -> None:
    assert not is_since(None, THEN)
    assert not happened(None, THEN, DAY)
