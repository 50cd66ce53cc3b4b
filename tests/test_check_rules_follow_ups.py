"""What is found in what decisions ask for, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import told

ACTORS = {"actors.yaml": "nav: {name: Nav, kind: state-regional}\n"}


def _decision(rest: str, type_: str = "continue", day: str = "2026-05-01") -> dict[str, str]:
    return {**ACTORS, "decisions/d.yaml": f"date: {day}\nbody: tinget\ntype: {type_}\n{rest}\n"}


@pytest.mark.parametrize(
    ("type_", "rest", "what"),
    [
        ("ask", "", "follow_up"),
        ("solve", "", "follow_up"),
        ("continue", "", None),
        ("continue", "follow_up: {text: Noe}", "follow_up.owner, follow_up.due"),
        ("continue", "follow_up: {text: Noe, owner: nav}", "follow_up.due"),
        ("ask", "follow_up: {text: Noe, due: 2026-09}", "follow_up.owner"),
        ("ask", "follow_up: {text: Noe, owner: nav, due: 2026-09}", None),
        ("ask", "follow_up: {text: Noe, done: 2026-05-03}", None),
    ],
)
def test_what_is_asked_for_has_someone_and_a_deadline(type_: str, rest: str, what: str | None, tmp_path: Path) -> None:
    lines = told(tmp_path, _decision(rest, type_), "IF609")

    assert [line.partition(" ")[2] for line in lines] == ([f"vedtaket ({type_}) mangler {what}"] if what else [])


@pytest.mark.parametrize(
    ("asked", "late"),
    [
        ("due: 2026-06-14", True),
        ("due: 2026-06-15", False),
        ("due: 2026-06", False),
        ("due: 2026-05, done: 2026-06-01", False),
        ("due: 2026-05, done: 2026-07-01", True),
        ("owner: nav", False),
    ],
)
def test_a_deadline_has_passed_the_day_after(asked: str, late: bool, tmp_path: Path) -> None:
    assert bool(told(tmp_path, _decision(f"follow_up: {{text: Noe, {asked}}}"), "IF630")) is late


@pytest.mark.parametrize(
    ("asked", "at"),
    [
        ("due: 2026-04", "decisions/d.yaml:4:29"),
        ("done: 2026-04-30", "decisions/d.yaml:4:30"),
        ("due: 2026-05-01", None),
        ("done: 2026-05", None),
        ("owner: nav", None),
    ],
)
def test_nothing_is_due_or_done_before_it_was_asked_for(asked: str, at: str | None, tmp_path: Path) -> None:
    lines = told(tmp_path, _decision(f"follow_up: {{text: Noe, {asked}}}"), "IF631")

    assert [line.split()[0] for line in lines] == ([at] if at else [])
