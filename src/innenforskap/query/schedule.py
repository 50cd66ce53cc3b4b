"""A measure's time against the day: what should have started, what should have ended, and which reports are too old."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from innenforskap.model.delivery import Milestone
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import Paper, State
from innenforskap.model.when import When
from innenforskap.query.papers import due
from innenforskap.query.standing import Standing, is_started, standing


def planned_start(measure: Measure) -> When | None:
    """Return when the plan says that the measure starts, or None if it does not say."""
    return measure.period.from_ if measure.period else None


def planned_end(measure: Measure) -> When | None:
    """Return when the plan says that the measure ends, or None if it does not say."""
    return measure.period.to if measure.period else None


def expected_start(standing: Standing) -> When | None:
    """Return when a measure is now expected to begin: by its newest report, or by a decision since that put it off."""
    told, decided = standing.report, standing.decision
    if standing.state is State.ON_HOLD and decided and decided.until and (told is None or told.day <= decided.date):
        return decided.until
    return told.expected_start if told else None


class Starts(NamedTuple):
    """How many measures should have begun, how these stand, and for how many the plan does not say.

    A measure that was ended before it began is none of these.
    """

    due: int
    started: int
    waiting: int
    unreported: int
    without_plan: int


def due_to_start(measure: Measure, day: date) -> bool:
    """Tell whether all of the planned start lies before `day`; one not given has never passed."""
    start = planned_start(measure)
    return start is not None and start.last < day


def should_have_started(standing: Standing, day: date) -> bool:
    """Tell whether the planned start has passed for a measure that is still open and not known to have begun."""
    return due_to_start(standing.measure, day) and standing.is_open and not is_started(standing)


def not_started_as_planned(standing: Standing, day: date) -> bool:
    """Tell whether an open measure has not begun and its start has passed or was never given, or it is late or on hold.

    A measure that nobody has reported counts only if its planned start has passed.
    """
    if not standing.is_open or is_started(standing):
        return False
    if standing.state in {None, State.PROPOSED} or planned_start(standing.measure):
        return due_to_start(standing.measure, day) or _is_late(standing)
    return True


def starts(standings: Iterable[Standing], day: date) -> Starts:
    """Return how the measures that should have begun by `day` stand."""
    found = Counter(_start(standing, day) for standing in standings)
    due = found["started"] + found["waiting"] + found["unreported"]
    return Starts(due, found["started"], found["waiting"], found["unreported"], found["without_plan"])


def overdue(standing: Standing, day: date) -> bool:
    """Tell whether the planned end has passed for a measure that is still active."""
    end = planned_end(standing.measure)
    return end is not None and end.last < day and standing.is_active


def is_reached(milestone: Milestone, day: date) -> bool:
    """Tell whether a milestone was reached by `day`."""
    return milestone.done is not None and milestone.done.first <= day


def late_milestones(measure: Measure, day: date) -> tuple[Milestone, ...]:
    """Return the milestones of a measure whose time passed before `day` without their being reached."""
    found = (each for each in measure.milestones.values() if each.due and each.due.last < day)
    return tuple(each for each in found if not is_reached(each, day))


def last_deadline(plan: Plan, day: date) -> date | None:
    """Return the last day of the newest month with a promised paper that ended on or before `day`, or None."""
    ended = [end for end in _deadlines(plan, day) if end <= day]
    return max(ended, default=None)


def next_paper(plan: Plan, day: date, paper: Paper) -> When | None:
    """Return the first month, not over on `day`, in which the plan's calendar promises `paper`, or None."""
    promised = [each for each in plan.about.calendar if each.paper is paper]
    ahead = (each.deadline(year) for year in (day.year, day.year + 1) for each in promised)
    end = min((each for each in ahead if each >= day), default=None)
    return When.read(f"{end.year}-{end.month:02}") if end else None


class Round(NamedTuple):
    """The newest paper, the month it is promised in, and the deadline that its reports are newer than."""

    paper: Paper
    month: When
    began: date


def newest_round(plan: Plan, day: date) -> Round | None:
    """Return the round of the newest paper, the one whose month began last, or None without a calendar.

    In June the round began with December's deadline, and in August it is still that round: what was told for the June
    memo does not grow stale because June is over.
    """
    months = [end.replace(day=1) for end in _deadlines(plan, day) if end.replace(day=1) <= day]
    if not months:
        return None
    month = max(months)
    paper = next(each.paper for each in plan.about.calendar if each.month == month.month)
    began = max(end for end in _deadlines(plan, month) if end < month)
    return Round(paper, When.read(f"{month.year}-{month.month:02}"), began)


def paper_before(plan: Plan, day: date, paper: Paper) -> date | None:
    """Return the last day of the month of the paper promised before this year's `paper` on `day`, or None."""
    promised = due(plan, paper)
    return last_deadline(plan, promised.deadline(day.year).replace(day=1) - timedelta(days=1) if promised else day)


def collected_since(plan: Plan, day: date) -> date | None:
    """Return the calendar's last deadline that is over on `day`: what comes now is for the next paper; or None."""
    return last_deadline(plan, day - timedelta(days=1))


def stale(plan: Plan, measure_id: str, day: date) -> bool:
    """Tell whether an active measure was last reported before this round, or longer ago than the plan allows."""
    now = standing(plan, measure_id, day)
    if now.report is None or not now.is_active:
        return False
    newest = newest_round(plan, day)
    return is_before(plan, now.report, newest.began if newest else None, day)


def is_before(plan: Plan, report: Status, began: date | None, day: date) -> bool:
    """Tell whether a report is older than the day a round began, or without one, than the plan allows on `day`."""
    if began is not None:
        return report.day < began
    return (day - report.day).days > plan.about.status_valid_days


def _start(standing: Standing, day: date) -> str:
    if planned_start(standing.measure) is None:
        return "without_plan"
    if should_have_started(standing, day):
        return "unreported" if standing.state is None else "waiting"
    return "started" if due_to_start(standing.measure, day) and is_started(standing) else "other"


def _is_late(standing: Standing) -> bool:
    delayed = standing.progress is not None and standing.progress.is_delay
    return delayed or standing.state is State.ON_HOLD


def _deadlines(plan: Plan, day: date) -> Iterator[date]:
    """Give the last day of every month with a promised paper, this year and the two before."""
    for year in range(day.year - 2, day.year + 1):
        yield from (each.deadline(year) for each in plan.about.calendar)
