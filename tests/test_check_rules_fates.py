"""What is found in the fates of a roll, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import ADOPTED, found, told

MEASURES = {"measures.yaml": "los: {title: Los}\nnav: {title: Nav}\n"}
TERMINATE = {"decisions/d.yaml": "date: 2026-05-01\nbody: tinget\ntype: terminate\nabout: [los]\n"}


def _roll(fate: str, rest: str = "", year: str = "2026") -> dict[str, str]:
    return {**MEASURES, f"rolls/{year}.yaml": f"outcome: rolled\n{rest}fates:\n  - {{measure: los, fate: {fate}}}\n"}


def _report(state: str, day: str = "2026-05-01") -> dict[str, str]:
    return {f"status/{day}/los.yaml": f"state: {state}\n"}


@pytest.mark.parametrize(
    ("fate", "files", "otherwise"),
    [
        ("continued", _report("in-progress"), False),
        ("continued", {}, False),
        ("continued", _report("completed"), True),
        ("changed", _report("mainstreamed"), True),
        ("completed", _report("completed"), False),
        ("completed", _report("mainstreamed"), True),
        ("completed", {}, True),
        ("terminated", _report("in-progress"), False),
        ("terminated, decision: d", TERMINATE, False),
        ("merged, decision: d", TERMINATE, True),
        ("completed", {**_report("in-progress"), "status/2026-05-20/los.yaml": "state: [\n"}, False),
    ],
)
def test_a_fate_is_how_the_measure_stands(fate: str, files: dict[str, str], otherwise: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, {**_roll(fate), **files}, "IF613")) is otherwise


def test_of_a_measure_never_reported_it_is_said_so(tmp_path: Path) -> None:
    (line,) = told(tmp_path, {"plan.yaml": ADOPTED, **_roll("completed")}, "IF613")

    assert line.endswith("men etter rapporter og vedtak var det ikke meldt 2026-06-15")


def test_what_came_after_the_roll_does_not_count_against_it(tmp_path: Path) -> None:
    files = {**_report("in-progress", "2026-03-01"), **_report("completed", "2026-05-01")}

    assert not found(tmp_path, {**_roll("continued", "date: 2026-04\n"), **files}, "IF613")


def test_an_older_roll_is_what_was_decided_then(tmp_path: Path) -> None:
    files = {**_roll("completed", year="2024"), **_roll("continued", year="2025"), **_report("in-progress")}

    assert not found(tmp_path, files, "IF613")


@pytest.mark.parametrize(
    ("fate", "type_"),
    [("terminated", "terminate"), ("merged, into: nav", "merge"), ("moved, moved_to: Ut", "move")],
)
def test_what_leaves_the_plan_rests_on_a_decision(fate: str, type_: str, tmp_path: Path) -> None:
    (line,) = found(tmp_path, _roll(fate), "IF614")

    assert line.facts["type"] == type_
    assert not found(tmp_path, _roll(f"{fate}, decision: d"), "IF614")


@pytest.mark.parametrize("fate", ["continued", "changed", "completed", "mainstreamed"])
def test_what_stays_or_is_done_needs_none(fate: str, tmp_path: Path) -> None:
    assert not found(tmp_path, _roll(fate), "IF614")


@pytest.mark.parametrize(
    ("fate", "decision", "why"),
    [
        ("terminated", "type: terminate\nabout: [los]", None),
        ("terminated", "type: terminate\nabout: [nav]", "gjelder andre tiltak"),
        ("terminated", "type: continue\nabout: [los]", "har typen continue"),
        ("mainstreamed", "type: continue\nabout: [los]", "har typen continue"),
        ("continued", "type: adjust\nabout: [los, nav]", None),
        ("continued", "type: adjust", None),
    ],
)
def test_a_fate_rests_on_a_decision_of_the_same(fate: str, decision: str, why: str | None, tmp_path: Path) -> None:
    files = {**_roll(f"{fate}, decision: d"), "decisions/d.yaml": f"date: 2026-05-01\nbody: t\n{decision}\n"}

    assert [line.rpartition(" som ")[2] for line in told(tmp_path, files, "IF615")] == ([why] if why else [])


def test_a_decision_that_is_not_there_is_told_by_another_rule(tmp_path: Path) -> None:
    assert not found(tmp_path, _roll("continued, decision: borte"), "IF615")


@pytest.mark.parametrize(
    ("fate", "decision", "key"),
    [
        ("merged", "", "into"),
        ("merged, into: nav", "", None),
        ("merged, into: los", "", "into"),
        ("merged", "into: nav", None),
        ("merged", "into: los", "into"),
        ("moved", "", "moved_to"),
        ("moved, moved_to: Samferdselsplanen", "", None),
        ("moved", "moved_to: Samferdselsplanen", None),
        ("terminated", "", None),
    ],
)
def test_what_is_merged_or_moved_goes_somewhere(fate: str, decision: str, key: str | None, tmp_path: Path) -> None:
    of = {"decisions/d.yaml": f"date: 2026-05-01\nbody: t\ntype: merge\nabout: [los]\n{decision}\n"}
    lines = found(tmp_path, {**_roll(f"{fate}, decision: d"), **of}, "IF616")

    assert [line.facts["key"] for line in lines] == ([key] if key else [])


def test_nothing_is_moved_to_a_decision_that_is_not_there(tmp_path: Path) -> None:
    assert len(found(tmp_path, _roll("moved, decision: borte"), "IF616")) == 1
