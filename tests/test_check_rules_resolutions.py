"""What is found in what decisions do to measures, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import found, told

MEASURES = {"measures.yaml": "los: {title: Los}\npilot: {title: Pilot, pilot: {sites: ['1804']}}\n"}


def _bodies(powers: str) -> dict[str, str]:
    return {"bodies.yaml": f"tinget: {{name: Tinget, kind: county-assembly, powers: [{powers}]}}\n"}


def _decision(type_: str, day: str = "2026-06-01", about: str = "los", rest: str = "") -> dict[str, str]:
    return {f"decisions/{type_}.yaml": f"date: {day}\nbody: tinget\ntype: {type_}\nabout: [{about}]\n{rest}"}


@pytest.mark.parametrize(
    ("parts", "lacks"),
    [("", True), ("[]", True), ("[los]", True), ("[pilot, pilot]", True), ("[los, pilot]", False)],
)
def test_a_split_makes_two_measures_or_more(parts: str, lacks: bool, tmp_path: Path) -> None:
    rest = f"split_into: {parts}\n" if parts else ""

    assert bool(found(tmp_path, {**MEASURES, **_decision("split", rest=rest)}, "IF604")) is lacks


@pytest.mark.parametrize(
    ("type_", "powers", "lacks"),
    [
        ("adjust", "propose", True),
        ("adjust", "fund, coordinate", True),
        ("adjust", "propose, discuss", False),
        ("adjust", "terminate", False),
        ("adjust", "", False),
        ("reinforce", "discuss, terminate", True),
        ("reinforce", "fund", False),
        ("reinforce", "adopt", False),
        ("split", "discuss", True),
        ("split", "terminate", False),
        ("mainstream", "coordinate", True),
        ("take-note", "coordinate", False),
        ("ask", "coordinate", False),
        ("terminate", "discuss", False),
    ],
)
def test_a_body_decides_what_its_powers_reach(type_: str, powers: str, lacks: bool, tmp_path: Path) -> None:
    files = {**MEASURES, **_bodies(powers), **_decision(type_)}

    assert bool(found(tmp_path, files, "IF605")) is lacks


def test_a_body_that_is_not_there_is_told_by_another_rule(tmp_path: Path) -> None:
    assert not found(tmp_path, {**MEASURES, **_decision("adjust")}, "IF605")


@pytest.mark.parametrize(("day", "lacks"), [("2026-05-01", True), ("2026-07-01", False)])
def test_a_decision_is_looked_at_from_its_day_on(day: str, lacks: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, {**MEASURES, **_decision("postpone", day)}, "IF606")) is lacks


@pytest.mark.parametrize(
    ("state", "at"),
    [
        ("in-progress", ["decisions/reopen.yaml:4:9"]),
        ("not-started", ["decisions/reopen.yaml:4:9"]),
        ("on-hold", []),
        ("terminated", []),
        ("completed", []),
    ],
)
def test_only_what_is_closed_or_on_hold_is_opened_again(state: str, at: list[str], tmp_path: Path) -> None:
    files = {**MEASURES, **_decision("reopen"), "status/2026-05-01/los.yaml": f"state: {state}\n"}

    assert [line.split()[0] for line in told(tmp_path, files, "IF607")] == at


def test_of_a_measure_never_reported_nothing_is_known(tmp_path: Path) -> None:
    assert not found(tmp_path, {**MEASURES, **_decision("reopen")}, "IF607")


def test_a_report_of_the_same_day_is_not_how_it_stood_before(tmp_path: Path) -> None:
    files = {**MEASURES, **_decision("reopen"), "status/2026-06-01/los.yaml": "state: in-progress\n"}

    assert not found(tmp_path, files, "IF607")


def test_what_cannot_be_read_may_have_ended_it(tmp_path: Path) -> None:
    files = {**MEASURES, **_decision("reopen"), "status/2026-05-01/los.yaml": "state: in-progress\n"}

    assert not found(tmp_path, {**files, "status/2026-05-20/los.yaml": "state: [\n"}, "IF607")


def test_what_is_spread_was_tried_out(tmp_path: Path) -> None:
    lines = told(tmp_path, {**MEASURES, **_decision("spread", about="pilot, los, borte")}, "IF608")

    assert lines == ["decisions/spread.yaml:4:16 vedtaket sprer «los», som verken er en pilot eller er meldt å virke"]


@pytest.mark.parametrize(("effect", "found"), [("works", 0), ("promising", 0), ("too-early", 1), ("no-effect", 1)])
def test_what_is_reported_to_work_can_be_spread_though_it_is_no_pilot(effect: str, found: int, tmp_path: Path) -> None:
    files = {**MEASURES, **_decision("spread", about="los"), "status/2026-05-01/los.yaml": f"effect: {effect}\n"}

    assert len(told(tmp_path, files, "IF608")) == found
