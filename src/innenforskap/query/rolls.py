"""The rolls of a plan: which is the newest, what it must account for, and what a fate says of a measure's state."""

from collections.abc import Mapping
from datetime import date

from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.roll import Roll
from innenforskap.model.vocabulary import DecisionType, Fate, RollOutcome, State

STATES: Mapping[Fate, State] = {
    Fate.COMPLETED: State.COMPLETED,
    Fate.MAINSTREAMED: State.MAINSTREAMED,
    Fate.TERMINATED: State.TERMINATED,
    Fate.MERGED: State.MERGED,
    Fate.MOVED: State.MOVED,
}
"""The fates that take a measure out of the work of the plan, and the state it then has."""

DECIDED: Mapping[Fate, DecisionType] = {
    Fate.TERMINATED: DecisionType.TERMINATE,
    Fate.MERGED: DecisionType.MERGE,
    Fate.MOVED: DecisionType.MOVE,
}
"""The fates that only a decision can give a measure, and the type of it."""


def newest(plan: Plan) -> Roll | None:
    """Return the roll of the last year, or None; one whose id is no year is none."""
    return max((roll for roll in plan.rolls.values() if roll.year), key=lambda roll: roll.id, default=None)


def day(roll: Roll, today: date) -> date:
    """Return the day a roll stands on: the last its date may mean, else its year's, though never later than today."""
    told = roll.date.last if roll.date else date(roll.year or today.year, 12, 31)
    return min(told, today)


def is_new(measure: Measure, roll: Roll) -> bool:
    """Tell whether a measure came with the version that a roll makes."""
    return measure.introduced is not None and roll.to is not None and measure.introduced.version == roll.to


def without_fate(plan: Plan, roll: Roll) -> tuple[Measure, ...]:
    """Return the measures of the version a roll comes from that it says nothing of.

    What left the plan with an earlier version is not in it, and what came with the new one is not yet.
    """
    if roll.outcome is RollOutcome.NO_ROLL:
        return ()
    told = {each.measure for each in roll.fates}
    there = (each for each in plan.measures.values() if not (each.ended and each.ended.version != roll.to))
    return tuple(each for each in there if each.id not in told and not is_new(each, roll))
