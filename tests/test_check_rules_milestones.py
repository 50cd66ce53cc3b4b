"""Milestones, where the rules' pages do not show it."""

from datetime import date
from pathlib import Path

import pytest

from tests.found import ADOPTED, DAY, found, told

CLOSED = {"status/2026-05-01/t.yaml": "state: completed\n"}


def milestone(rest: str, measure: str = "") -> dict[str, str]:
    return {
        "plan.yaml": ADOPTED,
        "measures/t.yaml": f"title: T\n{measure}milestones:\n  m:\n    title: M\n" + f"    {rest}\n",
        "status/2026-04-01/t.yaml": "state: in-progress\n",
    }


@pytest.mark.parametrize(
    ("done", "future"),
    [("2026-06-15", False), ("2026-06-16", True), ("2026-06", False), ("2026", False), ("2026-07", True)],
)
def test_no_milestone_is_reached_before_its_day_has_come(done: str, future: bool, tmp_path: Path) -> None:
    files = milestone(f"done: {done}")

    assert bool(found(tmp_path / "today", files, "IF220")) is future
    assert bool(found(tmp_path / "then", files, "IF220", date(2026, 1, 1))) is future
    assert not found(tmp_path / "due", milestone(f"due: {done}"), "IF220")


@pytest.mark.parametrize(
    ("period", "rest", "before"),
    [
        ("period: {from: 2025}\n", "done: 2024-12", True),
        ("period: {from: 2025}\n", "done: 2025-01", False),
        ("period: {from: 2025-03}\n", "done: 2025", False),
        ("period: {from: 2025}\n", "due: 2024-12", False),
        ("period: {to: 2025}\n", "done: 2024", False),
        ("", "done: 2024", False),
    ],
)
def test_no_milestone_is_reached_before_the_measure_begins(
    period: str, rest: str, before: bool, tmp_path: Path
) -> None:
    assert bool(found(tmp_path, milestone(rest, period), "IF221")) is before


@pytest.mark.parametrize(
    ("rest", "overdue"),
    [
        ("due: 2026-06-14", True),
        ("due: 2026-06-15", False),
        ("due: 2026", False),
        ("due: 2025", True),
        ("due: 2025\n    done: 2026-06-15", False),
        ("due: 2025\n    done: 2026-06", False),
        ("due: 2025\n    done: 2026-06-16", True),
        ("done: 2025", False),
        ("moved: []", False),
    ],
)
def test_a_milestone_is_overdue_the_day_after_its_time_is_over(rest: str, overdue: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, milestone(rest), "IF222", DAY)) is overdue


def test_what_rests_or_is_closed_or_past_its_own_end_or_not_in_force_has_no_overdue_milestone(tmp_path: Path) -> None:
    files = milestone("due: 2025")
    on_hold = {"status/2026-05-01/t.yaml": "state: on-hold\nreason: R\n"}

    assert found(tmp_path / "open", files, "IF222")
    assert found(tmp_path / "unreported", {**files, "status/2026-04-01/t.yaml": "text: Nytt\n"}, "IF222")
    assert not found(tmp_path / "closed", {**files, **CLOSED}, "IF222")
    assert not found(tmp_path / "hold", {**files, **on_hold}, "IF222")
    assert not found(tmp_path / "late", milestone("due: 2025", "period: {to: 2025}\n"), "IF222")
    assert not found(tmp_path / "draft", {**files, "plan.yaml": "title: P\n"}, "IF222")


@pytest.mark.parametrize(
    ("moved", "due", "wrong"),
    [
        ("{due: 2026-03}, {due: 2026-09}", "2026-12", []),
        ("{due: 2026-09}, {due: 2026-03}", "2026-12", ["2026-09"]),
        ("{due: 2026-09}", "2026-03", ["2026-09"]),
        ("{due: 2026-09, on: 2026-01-10}", "2026-03", []),
        ("{due: 2026-09}", "2026-09-15", []),
        ("{due: 2026-09}, {due: 2026}", "2026-12", []),
        ("{due: 2026-09, on: 2026-01-10}, {due: 2026-03, on: 2026-02-10}", "2026-12", []),
        ("{due: 2026-03, on: 2026-02-10}, {due: 2026-09, on: 2026-01-10}", "2026-12", ["2026-03"]),
        ("{due: 2026-03, on: 2026-02-10}, {due: 2026-09, on: 2026-02-10}", "2026-12", []),
        ("{due: 2026-09, on: 2026-02-10}, {due: 2026-03}", "2026-12", ["2026-09"]),
        ("{due: 2026-09}, {due: 2026-03, on: 2026-02-10}", "2026-12", ["2026-09"]),
        ("{due: 2026-09}", "", []),
    ],
)
def test_earlier_due_dates_stand_oldest_first(moved: str, due: str, wrong: list[str], tmp_path: Path) -> None:
    files = milestone(f"moved: [{moved}]" + (f"\n    due: {due}" if due else ""))

    assert [each.facts["due"] for each in found(tmp_path, files, "IF223")] == wrong


def test_the_one_that_replaced_a_due_date_is_named(tmp_path: Path) -> None:
    assert told(tmp_path / "moved", milestone("moved: [{due: 2026-09}, {due: 2026-03}]"), "IF223") == [
        "measures/t.yaml:5:19 fristen «2026-09» kommer etter den som avløste den («2026-03»)"
    ]
    assert told(tmp_path / "due", milestone("moved: [{due: 2026-09}]\n    due: 2026-03"), "IF223") == [
        "measures/t.yaml:5:19 fristen «2026-09» kommer etter den som avløste den («2026-03»)"
    ]


@pytest.mark.parametrize("why", ["cause: capacity", "reason: Sykdom", "decision: d"])
def test_any_word_of_why_a_date_was_moved_will_do(why: str, tmp_path: Path) -> None:
    assert not found(tmp_path / "told", milestone(f"moved: [{{due: 2026-03, {why}}}]"), "IF224")
    assert len(found(tmp_path / "one", milestone(f"moved: [{{due: 2026-03}}, {{due: 2026-04, {why}}}]"), "IF224")) == 1
