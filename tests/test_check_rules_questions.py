"""What is found in what the politicians are asked, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import found

MEASURE = {"measures.yaml": "t: {title: T}\n"}
BODIES = {"bodies.yaml": "tinget: {name: Tinget, kind: county-assembly, powers: [adopt]}\n"}


def _reports(**states: str) -> dict[str, str]:
    """Return measure `t` with a status report for each day, named as in `d2025_10_01`."""
    days = {f"status/{day[1:].replace('_', '-')}/t.yaml": told for day, told in states.items()}
    return {**MEASURE, **BODIES, **days}


def _decision(type_: str, day: str) -> dict[str, str]:
    return {f"decisions/{type_}-{day}.yaml": f"date: {day}\nbody: tinget\ntype: {type_}\nabout: [t]\n"}


@pytest.mark.parametrize(
    ("report", "codes"),
    [
        ("needs_decision: true\n", ["IF211"]),
        ("needs_decision: true\nquestion: Hva nå?\n", ["IF212"]),
        ("needs_decision: true\nquestion: Hva nå?\nrecommendation: Vent.\n", []),
        ("needs_decision: false\n", []),
        ("question: Hva nå?\n", ["IF216"]),
        ("needs_decision: false\nquestion: Hva nå?\n", ["IF216"]),
    ],
)
def test_who_asks_for_a_decision_says_the_question_first_and_then_the_advice(
    report: str, codes: list[str], tmp_path: Path
) -> None:
    assert [each.rule.code for each in found(tmp_path, _reports(d2026_05_01=report), "IF21")] == codes


def test_a_question_that_was_answered_or_put_aside_needs_no_advice(tmp_path: Path) -> None:
    files = _reports(d2025_10_01="needs_decision: true\nquestion: Hva nå?\n")

    assert found(tmp_path / "open", files, "IF212")
    assert not found(tmp_path / "answered", {**files, **_decision("ask", "2025-12-01")}, "IF212")
    assert not found(tmp_path / "newer", {**files, "status/2026-05-01/t.yaml": "state: proposed\n"}, "IF212")


def test_a_question_in_a_corrected_report_is_held_against_nobody(tmp_path: Path) -> None:
    mended = "state: proposed\ncorrects: 2025-10-01\n"

    assert not found(tmp_path, _reports(d2025_10_01="question: Hva nå?\n", d2026_05_01=mended), "IF216")
