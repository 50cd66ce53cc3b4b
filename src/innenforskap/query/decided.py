"""What the politicians are asked, and what of their decisions is still to be done."""

from datetime import date

from innenforskap.model.decision import Decision
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.query.standing import Standing, decisions


def open_question(plan: Plan, standing: Standing, day: date) -> Status | None:
    """Return the newest report if it asks for a decision that nobody has made since, or None."""
    report = standing.report
    if report is None or not report.needs_decision:
        return None
    answers = (decision for decision in decisions(plan, standing.measure.id, day) if decision.date >= report.day)
    return None if any(answers) else report


def open_follow_ups(plan: Plan, day: date) -> tuple[Decision, ...]:
    """Return the decisions made on or before `day` whose follow-up was not done then, the first due first."""
    found = (decision for decision in plan.decisions.values() if decision.date <= day and _is_open(decision, day))
    return tuple(sorted(found, key=_due))


def _is_open(decision: Decision, day: date) -> bool:
    follow_up = decision.follow_up
    return follow_up is not None and (follow_up.done is None or follow_up.done.first > day)


def _due(decision: Decision) -> tuple[date, date, str]:
    due = decision.follow_up.due if decision.follow_up else None
    return due.last if due else date.max, decision.date, decision.id
