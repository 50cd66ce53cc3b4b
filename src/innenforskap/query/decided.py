"""What the politicians are asked, and what of their decisions is still to be done."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from innenforskap.model.decision import Decision, FollowUp
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.query.movement import happened
from innenforskap.query.standing import Standing, decisions


class Asked(NamedTuple):
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


def open_follow_ups(plan: Plan, day: date) -> tuple[Asked, ...]:
    """Return what decisions made on or before `day` asked for and was not done then, the first due first."""
    found = _asked(plan, day)
    return tuple(sorted((each for each in found if _is_open(each.follow_up, day)), key=_due))


def done_follow_ups(plan: Plan, since: date, day: date) -> tuple[Asked, ...]:
    """Return what decisions asked for and that was done after `since` and by `day`, the first done first."""
    found = (each for each in _asked(plan, day) if happened(each.follow_up.done, since, day))
    return tuple(sorted(found, key=_done))


def _asked(plan: Plan, day: date) -> Iterator[Asked]:
    for decision in plan.decisions.values():
        if decision.date <= day and decision.follow_up:
            yield Asked(decision, decision.follow_up)


def _is_open(follow_up: FollowUp, day: date) -> bool:
    return follow_up.done is None or follow_up.done.first > day


def _done(each: Asked) -> tuple[date, str]:
    done = each.follow_up.done
    return done.first if done else date.max, each.decision.id


def _due(each: Asked) -> tuple[date, date, str]:
    due = each.follow_up.due
    return due.last if due else date.max, each.decision.date, each.decision.id
