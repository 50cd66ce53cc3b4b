"""How measures leave the plan, where the rules' pages do not show it."""

from datetime import date
from pathlib import Path

import pytest

from tests.found import found, told

BODIES = {"bodies.yaml": "b: {name: B, kind: board, powers: [terminate]}\n"}
DECISION = "date: 2026-05-01\nbody: b\ntype: {}\nabout: [t]\n"


def ended(how: str, **files: str) -> dict[str, str]:
    named = {f"{path.replace('_', '/', 1)}.yaml": text for path, text in files.items()}
    return {**BODIES, "measures.yaml": f"t: {{title: T, ended: {{how: {how}}}}}\nu: {{title: U}}\n", **named}


@pytest.mark.parametrize(
    ("how", "kind", "agrees"),
    [
        ("terminated", "terminate", True),
        ("mainstreamed", "mainstream", True),
        ("moved", "move", True),
        ("terminated", "mainstream", False),
        ("terminated", "postpone", False),
    ],
)
def test_how_a_measure_ended_is_what_was_decided(how: str, kind: str, agrees: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, ended(how, decisions_d=DECISION.format(kind)), "IF226")) is not agrees


def test_how_a_measure_ended_is_held_against_the_newest_there_is_whatever_day_is_looked_at(tmp_path: Path) -> None:
    files = ended("terminated", decisions_d=DECISION.format("terminate"))

    assert not found(tmp_path / "before", files, "IF226", date(2026, 1, 1))


def test_what_nobody_has_reported_has_not_ended(tmp_path: Path) -> None:
    (line,) = told(tmp_path / "nothing", ended("terminated"), "IF226")
    assert line.endswith("som avsluttet (terminated), men etter rapporter og vedtak er det ikke meldt")
    (finding,) = found(tmp_path / "report", ended("completed", **{"status_2026-05-01/t": "state: on-hold\n"}), "IF226")
    assert [there.file for there in finding.related] == ["status/2026-05-01/t.yaml"]
    assert not found(tmp_path / "done", ended("completed", **{"status_2026-05-01/t": "state: completed\n"}), "IF226")


def test_how_a_measure_ended_is_not_asked_while_a_report_of_it_cannot_be_read(tmp_path: Path) -> None:
    assert not found(tmp_path, ended("terminated", **{"status_2026-05-01/t": "stat: completed\n"}), "IF226")


@pytest.mark.parametrize(
    ("kind", "about", "told_of"),
    [
        ("terminate", "", 1),
        ("merge", "into: t\n", 1),
        ("move", "about: []\n", 1),
        ("terminate", "about: [t]\n", 0),
        ("take-note", "", 0),
        ("mainstream", "", 0),
    ],
)
def test_a_decision_that_ends_something_says_what(kind: str, about: str, told_of: int, tmp_path: Path) -> None:
    decision = f"date: 2026-05-01\nbody: b\ntype: {kind}\n{about}"
    files = {**BODIES, "measures.yaml": "t: {title: T}\n", "decisions/d.yaml": decision}

    assert len(found(tmp_path / "told", files, "IF603")) == told_of
    assert not found(tmp_path / "later", files, "IF603", date(2026, 4, 30))
