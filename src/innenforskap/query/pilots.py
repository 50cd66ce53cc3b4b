"""Pilots against the day: which are over, and whether it is said what shall become of what they taught."""

from datetime import date

from innenforskap.model.measure import Measure
from innenforskap.model.pilot import Spread
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import MeasureKind, Paper, SpreadVerdict, State
from innenforskap.model.when import When, months_after
from innenforskap.query.schedule import planned_end
from innenforskap.query.standing import Standing

_MONTHS_WITHOUT_REPORT = 6
_TRIALS = frozenset({MeasureKind.PILOT, MeasureKind.EXPERIMENT})
_TAUGHT_NOTHING = frozenset({State.PROPOSED, State.NOT_STARTED})
_DECIDED = frozenset({State.TERMINATED, State.MERGED, State.MOVED, State.MAINSTREAMED})


def is_pilot(measure: Measure) -> bool:
    """Tell whether a measure is a pilot, which is tried somewhere for a time in order to learn."""
    return measure.kind is MeasureKind.PILOT


def is_trial(measure: Measure) -> bool:
    """Tell whether a measure is tried in order to learn: a pilot, an experiment, or what is told of as a pilot."""
    return measure.kind in _TRIALS or measure.pilot is not None


def spread(measure: Measure, day: date) -> Spread | None:
    """Return the verdict on a pilot as it stood on `day`, or None; one of a later date is left out."""
    found = measure.pilot.spread if measure.pilot else None
    return None if found and found.date and found.date.first > day else found


def awaits_verdict(standing: Standing, day: date) -> bool:
    """Tell whether a pilot is over, by its period or its state, and nobody has said what shall become of it.

    One that never began has taught nothing, and one that was ended or made ordinary has had its verdict.
    """
    if not is_unjudged(standing, day):
        return False
    end = planned_end(standing.measure)
    return standing.state is State.COMPLETED or (end is not None and end.last < day)


def is_unjudged(standing: Standing, day: date) -> bool:
    """Tell whether a pilot that has begun, or is not known not to have, lacks a word on what shall become of it."""
    if not is_pilot(standing.measure) or standing.state in _TAUGHT_NOTHING | _DECIDED:
        return False
    told = spread(standing.measure, day)
    return told is None or told.verdict is SpreadVerdict.NOT_ASSESSED


def verdict_due(plan: Plan, end: When) -> date:
    """Return the first day of the month of the first December report after a pilot's end.

    In a plan that promises no such report, it is half a year after the end.
    """
    months = [due.month for due in plan.about.calendar if due.paper is Paper.DECEMBER_REPORT]
    begin = [date(year, month, 1) for year in (end.last.year, end.last.year + 1) for month in months]
    return min((each for each in begin if each > end.last), default=months_after(end.last, _MONTHS_WITHOUT_REPORT))


def verdict_is_due(plan: Plan, measure: Measure, day: date) -> bool:
    """Tell whether it is time to say what shall become of a pilot; never where its end is not given."""
    end = planned_end(measure)
    return end is not None and day >= verdict_due(plan, end)
