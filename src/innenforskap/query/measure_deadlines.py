"""When measures are to begin, reach their milestones, end, be judged, and be told of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import State
from innenforskap.model.when import When
from innenforskap.query.deadline import Deadline, Sort, known
from innenforskap.query.gaps import has_no_fresh_status
from innenforskap.query.pilots import is_pilot, is_unjudged, verdict_due
from innenforskap.query.schedule import (
    expected_start,
    is_before,
    is_reached,
    newest_round,
    next_paper,
    planned_end,
    planned_start,
)
from innenforskap.query.standing import Standing, is_started

_LEFT = frozenset({State.TERMINATED, State.MERGED, State.MOVED})


def of_measures(plan: Plan, standings: Iterable[Standing], day: date) -> Iterator[Deadline]:
    """Give what is to be done in each measure and is not known to be; what was put off is due when it now shall be."""
    for now in standings:
        if now.is_open:
            yield from _start(plan, now)
            yield from _end(plan, now, day)
            yield from _milestones(plan, now, day)
        yield from _judged(plan, now, day)


def status_owed(plan: Plan, standings: Iterable[Standing], day: date) -> Iterator[Deadline]:
    """Give the reports that each lead owes for the paper whose month is over, and for the next one.

    Each is due when the paper is, for the plan says no more. A lead owes all its measures at once.
    """
    opened = [now for now in standings if now.is_open and now.state is not State.PROPOSED]
    newest = newest_round(plan, day)
    if newest and newest.month.last < day:
        yield from _owed(plan, newest.month, (now for now in opened if _is_old(plan, now, newest.began, day)))
    months = (next_paper(plan, day, due.paper) for due in plan.about.calendar)
    if month := min((each for each in months if each), default=None):
        yield from _owed(plan, month, (now for now in opened if has_no_fresh_status(plan, now, day)))


def _owed(plan: Plan, month: When, standings: Iterable[Standing]) -> Iterator[Deadline]:
    by_lead: dict[str, list[str]] = defaultdict(list)
    for now in standings:
        by_lead[now.measure.lead or ""].append(now.measure.id)
    for lead, measures in by_lead.items():
        owed = Deadline(Sort.STATUS, month, "actors" if lead else "plan", lead, str(month))
        # The report is the lead's to give: a municipality that a measure is in owes nothing for it.
        yield owed.owed(plan, known(lead))._replace(measures=tuple(measures))


def _is_old(plan: Plan, now: Standing, began: date, day: date) -> bool:
    return now.report is None or is_before(plan, now.report, began, day)


def _start(plan: Plan, now: Standing) -> Iterator[Deadline]:
    """Give when a measure that has not begun is to begin, or when one that was put on hold after it began goes on."""
    planned, expected = planned_start(now.measure), expected_start(now)
    if now.state is State.ON_HOLD and is_started(now):
        if expected:
            yield _of(plan, now, Sort.RESUME, expected)
    elif not is_started(now) and (when := expected or planned):
        yield _moved(_of(plan, now, Sort.START, when), planned)


def _end(plan: Plan, now: Standing, day: date) -> Iterator[Deadline]:
    """Give when a measure is to end; one that nobody has reported may have ended, and so is never late."""
    when = _expected_end(now)
    if when and (now.is_active or when.last >= day):
        sort = Sort.PILOT_END if is_pilot(now.measure) else Sort.END
        yield _moved(_of(plan, now, sort, when), planned_end(now.measure))


def _milestones(plan: Plan, now: Standing, day: date) -> Iterator[Deadline]:
    for id_, each in now.measure.milestones.items():
        if each.due and not is_reached(each, day):
            due = _of(plan, now, Sort.MILESTONE, each.due)._replace(part=str(id_), title=each.title)
            yield _moved(due, each.moved[0].due if each.moved else None)


def _judged(plan: Plan, now: Standing, day: date) -> Iterator[Deadline]:
    """Give when it is to be said whether a measure works, and what shall become of a pilot."""
    measure = now.measure
    planned = measure.evaluation
    if planned and planned.due and not (planned.date or planned.verdict) and now.state not in _LEFT:
        yield _of(plan, now, Sort.EVALUATION, planned.due, planned.by)
    end = _expected_end(now)
    if end and is_unjudged(now, day):
        due, owner = verdict_due(plan, end), measure.pilot.owner if measure.pilot else None
        yield _of(plan, now, Sort.VERDICT, When.read(f"{due.year}-{due.month:02}"), owner)


def _expected_end(now: Standing) -> When | None:
    """Return when a measure is to end, as it was last reported or else as planned."""
    return (now.report.expected_end if now.report else None) or planned_end(now.measure)


def _moved(due: Deadline, was: When | None) -> Deadline:
    """Return a deadline with when it first was to be, where that is another time."""
    return due._replace(was=was if was != due.when else None)


def _of(plan: Plan, now: Standing, sort: Sort, when: When, who: str | None = None) -> Deadline:
    """Return a deadline of a measure, which its lead is to see to unless the plan names another."""
    measure = now.measure
    due = Deadline(sort, when, "measures", measure.id, title=measure.title)
    return due.owed(plan, known(who or measure.lead), (measure.id,))
