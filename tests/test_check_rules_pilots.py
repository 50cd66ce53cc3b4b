"""What is found in pilots, where the rules' pages do not show it."""

from datetime import date
from pathlib import Path

import pytest

from tests.found import ADOPTED, found, helped, told

WHOLE = "period: {from: 2024, to: 2026}\npilot: {sites: ['1804']}\n"
CALL = "period: {from: 2024, to: 2026}\npilot: {call: c}\n"
STATES = ("draft", "proposal", "superseded")


def _pilot(rest: str, state: str = "", about: str = ADOPTED, kind: str = "pilot") -> dict[str, str]:
    files = {"plan.yaml": about, "measures/p.yaml": f"title: P\nkind: {kind}\n{rest}", "calls.yaml": "c: {title: C}\n"}
    return files | ({"status/2026-05-01/p.yaml": f"state: {state}\n"} if state else {})


@pytest.mark.parametrize(
    ("rest", "lacks"),
    [
        ("", ["hvor den prøves ut", "når den begynner og slutter"]),
        ("pilot: {theme: T}\n", ["hvor den prøves ut", "når den begynner og slutter"]),
        ("period: {from: 2024, to: 2026}\n", ["hvor den prøves ut"]),
        ("period: {from: 2024}\npilot: {sites: ['1804']}\n", ["når den begynner og slutter"]),
        ("period: {to: 2026}\npilot: {sites: ['1804']}\n", ["når den begynner og slutter"]),
        (WHOLE, []),
    ],
)
def test_a_pilot_is_somewhere_from_one_time_to_another(rest: str, lacks: list[str], tmp_path: Path) -> None:
    lines = told(tmp_path, _pilot(rest), "IF520")

    assert lines == [f"measures/p.yaml:2:7 piloten sier ikke {each}" for each in lacks]


def test_the_help_is_for_what_is_missing(tmp_path: Path) -> None:
    no_period = "period: {from: 2024}\npilot: {sites: ['1804']}\n"

    assert (helped(tmp_path, _pilot(no_period), "IF520") or "").startswith("skriv period: {from: …, to: …}")


def test_a_call_that_nobody_has_answered_yet_has_no_sites(tmp_path: Path) -> None:
    assert not found(tmp_path / "unreported", _pilot(CALL), "IF520")
    assert not found(tmp_path / "waiting", _pilot(CALL, "not-started"), "IF520")
    assert found(tmp_path / "begun", _pilot(CALL, "in-progress"), "IF520")


@pytest.mark.parametrize("state", ["proposed", "completed", "terminated"])
def test_what_is_only_proposed_or_closed_needs_no_site(state: str, tmp_path: Path) -> None:
    assert not found(tmp_path, _pilot("", state), "IF520")


@pytest.mark.parametrize("state", STATES)
def test_sites_and_evaluation_are_asked_for_in_a_plan_in_force_alone(state: str, tmp_path: Path) -> None:
    about = f"title: P\nversion_state: {state}\n"

    assert not found(tmp_path / "sites", _pilot("", "in-progress", about), "IF520")
    assert not found(tmp_path / "evaluation", _pilot("period: {to: 2026-09}\n", about=about), "IF522")


def test_what_is_no_pilot_may_be_anywhere_and_last_for_ever(tmp_path: Path) -> None:
    files = _pilot("period: {from: 2010, to: 2026-08}\n", kind="ongoing")

    assert found(tmp_path, files, "IF52") == ()


@pytest.mark.parametrize(
    ("start", "to", "long"),
    [
        ("2023-01-01", "2026-01-01", False),
        ("2023-01-01", "2026-01-02", True),
        ("2023-08", "2026-08", False),
        ("2023-08", "2026-09", True),
        ("2024-02-29", "2027-03", True),
        ("2024", "2027", False),
        ("2024", "2028", True),
        ("2020-spring", "2023-06-30", False),
        ("~", "2040", False),
        ("2010", "~", False),
    ],
)
def test_a_pilot_is_too_long_only_when_that_is_sure(start: str, to: str, long: bool, tmp_path: Path) -> None:
    rest = f"period: {{from: {start}, to: {to}}}\n"

    assert bool(found(tmp_path, _pilot(rest), "IF521")) is long


@pytest.mark.parametrize(
    ("state", "told_of"), [("draft", True), ("proposal", True), ("adopted", True), ("superseded", False)]
)
def test_the_length_is_told_while_it_can_be_changed(state: str, told_of: bool, tmp_path: Path) -> None:
    files = _pilot("period: {from: 2020, to: 2028}\n", about=f"title: P\nversion_state: {state}\n")

    assert bool(found(tmp_path, files, "IF521")) is told_of


@pytest.mark.parametrize(
    ("to", "soon"),
    [
        ("2026-06-14", False),
        ("2026-06-15", True),
        ("2026-12-15", True),
        ("2026-12-16", False),
        ("2026", False),
        ("~", False),
    ],
)
def test_half_a_year_before_its_end_a_pilot_has_a_plan_for_its_evaluation(to: str, soon: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _pilot(f"period: {{to: {to}}}\n"), "IF522")) is soon


@pytest.mark.parametrize(
    ("evaluation", "lacks"),
    [("by: x", True), ("text: Følges", True), ("plan: Intervju", False), ("verdict: works", False)],
)
def test_an_evaluation_is_planned_or_done(evaluation: str, lacks: bool, tmp_path: Path) -> None:
    rest = f"period: {{to: 2026-09}}\nevaluation: {{{evaluation}}}\n"

    assert bool(found(tmp_path, _pilot(rest), "IF522")) is lacks


ENDED = "period: {from: 2023, to: 2025-06-30}\n"
ENDED_LATE = "period: {from: 2023, to: 2026-05-31}\n"


@pytest.mark.parametrize(
    ("rest", "state", "codes"),
    [
        (ENDED, "", ["IF523"]),
        (ENDED, "completed", ["IF523"]),
        (ENDED, "in-progress", []),
        (ENDED_LATE, "", ["IF524"]),
        (ENDED_LATE, "completed", ["IF524"]),
        (ENDED_LATE, "in-progress", []),
        (WHOLE, "in-progress", []),
        (WHOLE, "completed", ["IF524"]),
        (f"{ENDED}pilot: {{spread: {{verdict: stopped}}}}\n", "completed", []),
    ],
)
def test_a_verdict_is_a_warning_until_the_report_must_give_it(
    rest: str, state: str, codes: list[str], tmp_path: Path
) -> None:
    listed = found(tmp_path, _pilot(rest, state), "IF52")

    assert [each.rule.code for each in listed if each.rule.code in {"IF523", "IF524"}] == codes


@pytest.mark.parametrize("state", STATES)
def test_a_plan_that_is_not_in_force_is_only_warned(state: str, tmp_path: Path) -> None:
    files = _pilot(ENDED, "completed", f"title: P\nversion_state: {state}\n")

    assert [each.rule.code for each in found(tmp_path, files, "IF52")] == ["IF524"]


@pytest.mark.parametrize(
    ("verdict", "effect", "unproven"),
    [
        ("spreading", "effect: works", ""),
        ("spreading", "effect: promising", ""),
        ("spreading", "effect: no-effect", "no-effect"),
        ("operations", "effect: not-measured", "not-measured"),
        ("operations", "", "ikke meldt"),
        ("recommended", "effect: no-effect", ""),
        ("stopped", "effect: no-effect", ""),
        ("spreading, date: 2026-06-16", "effect: no-effect", ""),
    ],
)
def test_only_what_helps_is_spread(verdict: str, effect: str, unproven: str, tmp_path: Path) -> None:
    files = _pilot(f"pilot: {{spread: {{verdict: {verdict}}}}}\n", f"in-progress\n{effect}")

    (line,) = told(tmp_path, files, "IF525") or [""]

    assert line.partition("(effect: ")[2].rstrip(")") == unproven


@pytest.mark.parametrize(("verdict", "unproven"), [("works", False), ("promising", False), ("harmful", True)])
def test_an_evaluation_shows_it_too(verdict: str, unproven: bool, tmp_path: Path) -> None:
    rest = f"pilot: {{spread: {{verdict: spreading}}}}\nevaluation: {{verdict: {verdict}}}\n"

    assert bool(found(tmp_path, _pilot(rest), "IF525")) is unproven


@pytest.mark.parametrize(
    ("spread", "unpaid"),
    [
        ("verdict: operations", True),
        ("verdict: operations, funded_by: Kommunen", False),
        ("verdict: operations, date: 2026-06-16", False),
        ("verdict: spreading", False),
    ],
)
def test_ordinary_operation_is_paid_for_by_someone(spread: str, unpaid: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _pilot(f"pilot: {{spread: {{{spread}}}}}\n"), "IF526")) is unpaid


def test_the_day_decides_what_is_over(tmp_path: Path) -> None:
    assert not found(tmp_path, _pilot(ENDED), "IF523", date(2025, 11, 30))
