"""A measure's time against the day."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import Paper
from innenforskap.model.when import When
from innenforskap.query.schedule import (
    Round,
    Starts,
    collected_since,
    due_to_start,
    expected_start,
    is_reached,
    last_deadline,
    late_milestones,
    newest_round,
    next_paper,
    not_started_as_planned,
    overdue,
    paper_before,
    planned_start,
    should_have_started,
    stale,
    starts,
)
from innenforskap.query.standing import standing, standings
from tests.paper_plan import ADOPTED, plan

DAY = date(2026, 6, 15)
CALENDAR = """
    title: Plan
    version_state: adopted
    calendar:
      - {paper: june-memo, month: 6}
      - {paper: december-report, month: 12}
"""
MEASURES = """
    i-gang: {title: I gang, period: {from: 2025-spring, to: 2026-05}}
    ikke: {title: Ikke, period: {from: 2026-03}}
    senere: {title: Senere, period: {from: 2026-autumn, to: 2027}}
    forsinket: {title: Forsinket, period: {from: 2026-autumn}}
    uten: {title: Uten plan}
    tatt-ut: {title: Tatt ut, period: {from: 2025}}
    taus: {title: Taus, period: {from: 2025}}
    taus-uten: {title: Taus og uten plan}
    vent: {title: Vent, period: {from: 2027}}
"""
STATUS = """
    "2026-05-01":
      i-gang: {state: in-progress, progress: on-track}
      ikke: {state: not-started}
      senere: {state: not-started, progress: on-track}
      forsinket: {state: not-started, progress: some-delay}
      uten: {state: not-started}
      tatt-ut: {state: terminated}
      vent: {state: on-hold}
"""


@pytest.fixture
def found(tmp_path: Path) -> Plan:
    return plan(tmp_path, {"plan.yaml": CALENDAR, "measures.yaml": MEASURES, "status.yaml": STATUS})


def test_a_start_has_passed_the_day_after_its_span(found: Plan) -> None:
    measure = found.measures["ikke"]

    assert not due_to_start(measure, date(2026, 3, 31))
    assert due_to_start(measure, date(2026, 4, 1))


def test_a_start_that_is_not_given_has_never_passed(found: Plan) -> None:
    assert planned_start(found.measures["uten"]) is None
    assert not due_to_start(found.measures["uten"], date(2099, 1, 1))


def test_what_should_have_started_is_due_open_and_not_begun(found: Plan) -> None:
    late = [now.measure.id for now in standings(found, DAY) if should_have_started(now, DAY)]

    assert late == ["ikke", "taus"]


def test_not_started_as_planned_are_the_due_the_late_the_held_and_those_reported_without_a_plan(found: Plan) -> None:
    late = {now.measure.id for now in standings(found, DAY) if not_started_as_planned(now, DAY)}

    assert late == {"ikke", "taus", "forsinket", "uten", "vent"}


def test_starts_are_counted_against_what_should_have_started(found: Plan) -> None:
    assert starts(standings(found, DAY), DAY) == Starts(due=3, started=1, waiting=1, unreported=1, without_plan=2)


def test_an_active_measure_is_overdue_when_its_end_has_passed(found: Plan) -> None:
    assert overdue(standing(found, "i-gang", DAY), DAY)
    assert not overdue(standing(found, "i-gang", date(2026, 5, 31)), date(2026, 5, 31))
    assert not overdue(standing(found, "senere", DAY), DAY)


@pytest.mark.parametrize(("state", "is_overdue"), [("not-started", True), ("completed", False), ("terminated", False)])
def test_what_is_closed_is_not_overdue(state: str, is_overdue: bool, tmp_path: Path) -> None:
    status = f'"2026-05-20":\n  i-gang: {{state: {state}}}\n'
    late = plan(tmp_path, {"plan.yaml": CALENDAR, "measures.yaml": MEASURES, "status.yaml": status})

    assert overdue(standing(late, "i-gang", DAY), DAY) is is_overdue


@pytest.mark.parametrize(
    ("report", "counted"),
    [
        ("state: not-started", Starts(due=1, started=0, waiting=1, unreported=0, without_plan=0)),
        ("state: in-progress", Starts(due=1, started=1, waiting=0, unreported=0, without_plan=0)),
        ("state: terminated", Starts(due=0, started=0, waiting=0, unreported=0, without_plan=0)),
        ("text: Ingenting nytt.", Starts(due=1, started=0, waiting=0, unreported=1, without_plan=0)),
    ],
)
def test_a_start_is_counted_as_it_was_told(report: str, counted: Starts, tmp_path: Path) -> None:
    files = {"measures.yaml": "a: {title: A, period: {from: 2025}}\n", "status/2026-05-01/a.yaml": f"{report}\n"}

    assert starts(standings(plan(tmp_path, files), DAY), DAY) == counted


def test_what_began_before_its_time_is_not_counted_as_due(tmp_path: Path) -> None:
    files = {
        "measures.yaml": "a: {title: A, period: {from: 2027}}\n",
        "status/2026-05-01/a.yaml": "state: in-progress\n",
    }

    assert starts(standings(plan(tmp_path, files), DAY), DAY).due == 0


@pytest.mark.parametrize(
    ("day", "deadline"),
    [
        (date(2026, 6, 29), date(2025, 12, 31)),
        (date(2026, 6, 30), date(2026, 6, 30)),
        (date(2026, 11, 22), date(2026, 6, 30)),
    ],
)
def test_the_last_deadline_is_the_end_of_the_newest_month_with_a_paper(found: Plan, day: date, deadline: date) -> None:
    assert last_deadline(found, day) == deadline


def test_without_a_calendar_there_is_no_deadline(tmp_path: Path) -> None:
    alone = plan(tmp_path, {})

    assert last_deadline(alone, DAY) is None
    assert newest_round(alone, DAY) is None
    assert collected_since(alone, DAY) is None
    assert next_paper(alone, DAY, Paper.DECEMBER_REPORT) is None


def test_a_month_that_is_over_is_not_the_next(found: Plan) -> None:
    assert str(next_paper(found, date(2026, 7, 1), Paper.JUNE_MEMO)) == "2027-06"


@pytest.mark.parametrize(
    ("day", "month"),
    [
        (date(2026, 6, 15), "2026-12"),
        (date(2026, 12, 30), "2026-12"),
        (date(2026, 12, 31), "2026-12"),
        (date(2027, 1, 1), "2027-12"),
    ],
)
def test_the_next_report_is_due_in_the_first_month_that_is_not_over(found: Plan, day: date, month: str) -> None:
    when = next_paper(found, day, Paper.DECEMBER_REPORT)

    assert str(when) == month


@pytest.mark.parametrize(
    ("day", "paper", "month", "began"),
    [
        (date(2026, 5, 31), Paper.DECEMBER_REPORT, "2025-12", date(2025, 6, 30)),
        (date(2026, 6, 1), Paper.JUNE_MEMO, "2026-06", date(2025, 12, 31)),
        (date(2026, 11, 30), Paper.JUNE_MEMO, "2026-06", date(2025, 12, 31)),
        (date(2026, 12, 1), Paper.DECEMBER_REPORT, "2026-12", date(2026, 6, 30)),
    ],
)
def test_a_round_lasts_until_the_month_of_the_next_paper(
    found: Plan, day: date, paper: Paper, month: str, began: date
) -> None:
    assert newest_round(found, day) == Round(paper, When.read(month), began)


@pytest.mark.parametrize(
    ("day", "since"), [(date(2026, 6, 30), date(2025, 12, 31)), (date(2026, 7, 1), date(2026, 6, 30))]
)
def test_what_comes_after_a_deadline_is_for_the_next_paper(found: Plan, day: date, since: date) -> None:
    assert collected_since(found, day) == since


@pytest.mark.parametrize(
    ("day", "is_stale"), [(date(2026, 6, 15), False), (date(2026, 11, 22), False), (date(2026, 12, 1), True)]
)
def test_a_report_is_stale_when_it_was_made_for_an_earlier_paper(found: Plan, day: date, is_stale: bool) -> None:
    assert stale(found, "i-gang", day) is is_stale


def test_a_closed_or_unreported_measure_is_never_stale(found: Plan) -> None:
    assert not stale(found, "tatt-ut", date(2030, 1, 1))
    assert not stale(found, "taus", date(2030, 1, 1))


def test_without_a_calendar_a_report_is_stale_after_the_days_the_plan_allows(tmp_path: Path) -> None:
    files = {"plan.yaml": ADOPTED + "status_valid_days: 30\n", "measures.yaml": MEASURES, "status.yaml": STATUS}
    alone = plan(tmp_path, files)

    assert not stale(alone, "i-gang", date(2026, 5, 31))
    assert stale(alone, "i-gang", date(2026, 6, 1))


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 5, 20), date(2025, 12, 31)),
        (date(2026, 6, 15), date(2025, 12, 31)),
        (date(2026, 8, 15), date(2025, 12, 31)),
        (date(2026, 12, 1), date(2025, 12, 31)),
    ],
)
def test_the_paper_before_the_memo_is_the_same_before_and_after_its_month(
    tmp_path: Path, day: date, before: date
) -> None:
    calendar = "calendar: [{paper: june-memo, month: 6}, {paper: december-report, month: 12}]\n"

    assert paper_before(plan(tmp_path, {"plan.yaml": ADOPTED + calendar}), day, Paper.JUNE_MEMO) == before


def test_the_paper_before_the_report_is_the_memo_or_else_last_years_report(tmp_path: Path) -> None:
    december = "{paper: december-report, month: 12}"
    both = plan(tmp_path / "a", {"plan.yaml": f"{ADOPTED}calendar: [{{paper: june-memo, month: 6}}, {december}]\n"})
    alone = plan(tmp_path / "b", {"plan.yaml": f"{ADOPTED}calendar: [{december}]\n"})

    assert paper_before(both, date(2026, 11, 25), Paper.DECEMBER_REPORT) == date(2026, 6, 30)
    assert paper_before(alone, date(2026, 11, 25), Paper.DECEMBER_REPORT) == date(2025, 12, 31)
    assert paper_before(alone, date(2026, 5, 20), Paper.JUNE_MEMO) == date(2025, 12, 31)


def test_without_a_calendar_there_was_no_paper_before(tmp_path: Path) -> None:
    assert paper_before(plan(tmp_path, {}), DAY, Paper.JUNE_MEMO) is None


def test_a_milestone_is_late_when_its_time_has_passed_and_it_is_not_reached(tmp_path: Path) -> None:
    measures = """
        a:
          title: A
          milestones:
            sen: {title: Sen, due: 2026-06-14}
            i-dag: {title: I dag, due: 2026-06-15}
            nadd: {title: Nådd, due: 2026-05, done: 2026-06-15}
            nadd-senere: {title: Nådd senere, due: 2026-05, done: 2026-06-16}
            uten: {title: Uten frist}
    """
    found = plan(tmp_path, {"measures.yaml": measures}).measures["a"]

    assert [each.title.nb for each in late_milestones(found, DAY)] == ["Sen", "Nådd senere"]
    assert [is_reached(each, DAY) for each in found.milestones.values()] == [False, False, True, False, False]


@pytest.mark.parametrize(
    ("report", "decision", "expected"),
    [
        ("", "2026-05-01, until: 2026-autumn", "2026-autumn"),
        ("2026-04-01", "2026-05-01, until: 2026-autumn", "2026-autumn"),
        ("2026-05-20", "2026-05-01, until: 2026-autumn", "2027"),
        ("2026-04-01", "2026-05-01", "2027"),
        ("", "2026-05-01", None),
        ("2026-04-01", "", "2027"),
        ("", "", None),
    ],
)
def test_a_measure_begins_when_its_newest_report_or_a_decision_since_says(
    report: str, decision: str, expected: str | None, tmp_path: Path
) -> None:
    files = {"measures/los.yaml": "title: Los\n"}
    if report:
        files[f"status/{report}/los.yaml"] = "state: on-hold\nexpected_start: 2027\n"
    if decision:
        files["decisions.yaml"] = f"d: {{body: radet, type: postpone, about: [los], date: {decision}}}\n"
    when = expected_start(standing(plan(tmp_path, files), "los", date(2026, 6, 15)))

    assert (str(when) if when else None) == expected


def test_what_was_put_off_and_has_begun_since_is_not_put_off(tmp_path: Path) -> None:
    files = {
        "measures/los.yaml": "title: Los\n",
        "decisions.yaml": "d: {body: radet, type: postpone, about: [los], date: 2026-05-01, until: 2027}\n"
        "e: {body: radet, type: reopen, about: [los], date: 2026-06-01}\n",
    }

    assert expected_start(standing(plan(tmp_path, files), "los", date(2026, 6, 15))) is None
