"""Pilots against the day."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.model.plan import Plan
from innenforskap.query.pilots import awaits_verdict, is_pilot, spread, verdict_is_due
from innenforskap.query.standing import standing
from tests.paper_plan import ADOPTED, plan

DAY = date(2026, 6, 15)


def _plan(folder: Path, rest: str = "period: {to: 2026-05}", state: str = "", about: str = ADOPTED) -> Plan:
    files = {"plan.yaml": about, "measures/p.yaml": f"title: P\nkind: pilot\n{rest}\n"}
    return plan(folder, files | ({"status/2026-05-01/p.yaml": f"state: {state}\n"} if state else {}))


def _awaits(read: Plan) -> bool:
    return awaits_verdict(standing(read, "p", DAY), DAY)


def test_a_measure_is_a_pilot_if_it_says_so(tmp_path: Path) -> None:
    measures = plan(
        tmp_path, {"measures.yaml": "a: {title: A, kind: pilot}\nb: {title: B, kind: experiment}\n"}
    ).measures

    assert [is_pilot(each) for each in measures.values()] == [True, False]


@pytest.mark.parametrize(
    ("state", "awaits"),
    [
        ("", True),
        ("in-progress", True),
        ("on-hold", True),
        ("completed", True),
        ("proposed", False),
        ("not-started", False),
        ("mainstreamed", False),
        ("terminated", False),
        ("merged", False),
        ("moved", False),
    ],
)
def test_a_pilot_past_its_end_awaits_a_verdict_unless_it_never_began_or_was_decided(
    state: str, awaits: bool, tmp_path: Path
) -> None:
    assert _awaits(_plan(tmp_path, state=state)) is awaits


@pytest.mark.parametrize(("to", "over"), [("2026-06-14", True), ("2026-06-15", False), ("2026", False), ("~", False)])
def test_a_pilot_is_over_the_day_after_its_end_or_when_it_is_completed(to: str, over: bool, tmp_path: Path) -> None:
    period = f"period: {{from: 2024, to: {to}}}"

    assert _awaits(_plan(tmp_path / "open", period)) is over
    assert _awaits(_plan(tmp_path / "done", period, "completed"))


def test_only_pilots_await_a_verdict(tmp_path: Path) -> None:
    read = plan(tmp_path, {"measures/p.yaml": "title: P\nkind: one-off\nperiod: {to: 2025}\n"})

    assert not _awaits(read)


@pytest.mark.parametrize(
    ("verdict", "awaits"),
    [("stopped", False), ("recommended", False), ("not-assessed", True), ("stopped, date: 2026-06-16", True)],
)
def test_a_verdict_is_one_that_says_something_and_stood_on_the_day(verdict: str, awaits: bool, tmp_path: Path) -> None:
    rest = f"period: {{to: 2026-05}}\npilot: {{spread: {{verdict: {verdict}}}}}"

    assert _awaits(_plan(tmp_path, rest)) is awaits


@pytest.mark.parametrize(
    ("pilot", "verdict"),
    [
        ("", None),
        ("pilot: {theme: T}", None),
        ("pilot: {spread: {verdict: stopped}}", "stopped"),
        ("pilot: {spread: {verdict: stopped, date: 2026-06-15}}", "stopped"),
        ("pilot: {spread: {verdict: stopped, date: 2026-06}}", "stopped"),
        ("pilot: {spread: {verdict: stopped, date: 2026-06-16}}", None),
    ],
)
def test_the_verdict_is_what_was_said_by_the_day(pilot: str, verdict: str | None, tmp_path: Path) -> None:
    told = spread(_plan(tmp_path, pilot).measures["p"], DAY)

    assert (told.verdict if told else None) == verdict


REPORTS = "calendar:\n  - {paper: june-memo, month: 6}\n  - {paper: december-report, month: 12}\n"


@pytest.mark.parametrize(
    ("calendar", "to", "due"),
    [
        (REPORTS, "2025-06-30", "2025-12-01"),
        (REPORTS, "2025-11-30", "2025-12-01"),
        (REPORTS, "2025-12-01", "2026-12-01"),
        (REPORTS, "2025", "2026-12-01"),
        (REPORTS.replace("12", "2"), "2025-06-30", "2026-02-01"),
        (REPORTS.partition("  - {paper: dec")[0], "2025-08-31", "2026-02-28"),
        ("", "2025-06-30", "2025-12-30"),
    ],
)
def test_a_verdict_is_due_with_the_first_december_report_or_half_a_year_later(
    calendar: str, to: str, due: str, tmp_path: Path
) -> None:
    read = _plan(tmp_path, f"period: {{to: {to}}}", about=ADOPTED + calendar)
    first = date.fromisoformat(due)

    assert verdict_is_due(read, read.measures["p"], first)
    assert not verdict_is_due(read, read.measures["p"], date.fromordinal(first.toordinal() - 1))


def test_without_an_end_no_verdict_is_due(tmp_path: Path) -> None:
    read = _plan(tmp_path, "period: {from: 2020}", about=ADOPTED + REPORTS)

    assert not verdict_is_due(read, read.measures["p"], DAY)
