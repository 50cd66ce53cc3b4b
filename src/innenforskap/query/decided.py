"""What the politicians are asked, and what of their decisions is still to be done."""

from datetime import date
from typing import NamedTuple

from innenforskap.model.decision import Decision, FollowUp
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.query.standing import Standing, decisions


class OpenFollowUp(NamedTuple):
    """A decision, and what it asked for."""

    decision: Decision
    follow_up: FollowUp


def open_question(plan: Plan, standing: Standing, day: date) -> Status | None:
    """Return the newest report if it asks for a decision that nobody has made since, or None."""
    report = standing.report
    if report is None or not report.needs_decision:
        return None
    answers = (decision for decision in decisions(plan, standing.measure.id, day) if decision.date >= report.day)
    return None if any(answers) else report


def open_follow_ups(plan: Plan, day: date) -> tuple[OpenFollowUp, ...]:
    """Return what decisions made on or before `day` asked for and was not done then, the first due first."""
    decided = (decision for decision in plan.decisions.values() if decision.date <= day)
    found = (OpenFollowUp(decision, decision.follow_up) for decision in decided if decision.follow_up)
    return tuple(sorted((each for each in found if _is_open(each.follow_up, day)), key=_due))


def done_follow_ups(plan: Plan, since: date, day: date) -> tuple[OpenFollowUp, ...]:
    """Return what decisions asked for and that was done after `since` and by `day`, the first done first."""
    decided = (decision for decision in plan.decisions.values() if decision.date <= day)
    found = (OpenFollowUp(decision, decision.follow_up) for decision in decided if decision.follow_up)
    done = [(when.first, each.decision.id, each) for each in found if (when := each.follow_up.done)]
    return tuple(each for first, _, each in sorted(done) if first <= day and _done_after(each.follow_up, since))


def _done_after(follow_up: FollowUp, since: date) -> bool:
    return follow_up.done is not None and follow_up.done.last > since


def _is_open(follow_up: FollowUp, day: date) -> bool:
    return follow_up.done is None or follow_up.done.first > day


def _due(each: OpenFollowUp) -> tuple[date, date, str]:
    due = each.follow_up.due
    return due.last if due else date.max, each.decision.date, each.decision.id
