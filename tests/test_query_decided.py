"""What is asked of the politicians, and what of their decisions is still to be done."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.query.decided import done_follow_ups, open_follow_ups, open_question
from innenforskap.query.standing import standing
from tests.paper_plan import plan

DAY = date(2026, 6, 15)
BASE = {
    "measures.yaml": "a: {title: A}\nb: {title: B}\nc: {title: C}\n",
    "bodies.yaml": "radet: {name: Rådet, kind: other}\n",
    "status.yaml": """
        "2026-05-01":
          a: {state: in-progress, needs_decision: true, question: Skal vi?}
          b: {state: in-progress}
    """,
}


def test_the_newest_report_may_ask_for_a_decision(tmp_path: Path) -> None:
    found = plan(tmp_path, BASE)

    asked = [open_question(found, standing(found, each, DAY), DAY) is not None for each in ("a", "b", "c")]

    assert asked == [True, False, False]


@pytest.mark.parametrize(("day", "is_open"), [("2026-04-30", True), ("2026-05-01", False), ("2026-06-16", True)])
def test_a_question_is_closed_by_any_decision_about_the_measure_since(tmp_path: Path, day: str, is_open: bool) -> None:
    decisions = f"v: {{date: {day}, body: radet, type: solve, about: [a]}}\n"
    found = plan(tmp_path, {**BASE, "decisions.yaml": decisions})

    assert (open_question(found, standing(found, "a", DAY), DAY) is not None) is is_open


def test_follow_ups_are_open_until_they_are_done_and_the_first_due_stands_first(tmp_path: Path) -> None:
    decisions = """
        uten-frist: {date: 2026-01-01, body: radet, type: solve, follow_up: {text: Uten frist}}
        sent: {date: 2026-01-02, body: radet, type: solve, follow_up: {text: Sent, due: 2026-12}}
        tidlig: {date: 2026-01-03, body: radet, type: solve, follow_up: {text: Tidlig, due: 2026-08, done: 2026-07}}
        gjort: {date: 2026-01-04, body: radet, type: solve, follow_up: {text: Gjort, done: 2026-06}}
        uten: {date: 2026-01-05, body: radet, type: take-note}
        senere: {date: 2026-09-01, body: radet, type: solve, follow_up: {text: Senere}}
    """

    found = open_follow_ups(plan(tmp_path, {**BASE, "decisions.yaml": decisions}), DAY)

    assert [each.decision.id for each in found] == ["tidlig", "sent", "uten-frist"]


def test_follow_ups_are_done_after_a_day_and_no_later_than_the_other(tmp_path: Path) -> None:
    decisions = """
        a-sist: {date: 2026-01-01, body: radet, type: solve, follow_up: {text: A, done: 2026-06-15}}
        for-tidlig: {date: 2025-01-02, body: radet, type: solve, follow_up: {text: B, done: 2025-12-31}}
        forst: {date: 2025-01-02, body: radet, type: solve, follow_up: {text: C, done: 2026-01-01}}
        etter: {date: 2026-01-03, body: radet, type: solve, follow_up: {text: D, done: 2026-06-16}}
        apen: {date: 2026-01-04, body: radet, type: solve, follow_up: {text: E}}
        uten: {date: 2026-01-05, body: radet, type: take-note}
        senere: {date: 2026-09-01, body: radet, type: solve, follow_up: {text: F, done: 2026}}
    """

    found = done_follow_ups(plan(tmp_path, {**BASE, "decisions.yaml": decisions}), date(2025, 12, 31), DAY)

    assert [each.decision.id for each in found] == ["forst", "a-sist"]
