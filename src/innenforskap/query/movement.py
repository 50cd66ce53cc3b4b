"""What has moved in a plan since the year before: measures from one state to another, those that are new, the roll."""

from datetime import date
from typing import NamedTuple

from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.roll import Roll
from innenforskap.model.vocabulary import Paper, State
from innenforskap.model.when import When, months_after
from innenforskap.query.papers import due
from innenforskap.query.rolls import is_new
from innenforskap.query.standing import Standing, standing, standings, turns


class Move(NamedTuple):
    """How a measure stands, the state it was in on the earlier day, and whether it has come into the plan since."""

    now: Standing
    was: State | None
    is_new: bool

    @property
    def has_moved(self) -> bool:
        """Whether the measure stands otherwise than it did, or was not there."""
        return self.is_new or self.was is not self.now.state


def year_before(plan: Plan, day: date) -> date:
    """Return the end of last year's month for the December report; where none is promised, a year before `day`."""
    promised = due(plan, Paper.DECEMBER_REPORT)
    return promised.deadline(day.year - 1) if promised else months_after(day, -12)


def movements(plan: Plan, day: date, then: date, before: Plan | None = None) -> tuple[Move, ...]:
    """Return how each measure stands on `day` and stood `then`, in the plan's order.

    Reports and decisions are never written over, so the plan itself tells how it stood; `before`, the plan as it was,
    tells better, for it has also what has been corrected since.
    """
    roll = roll_of(plan, day, then)
    return tuple(_move(plan, now, then, before, roll) for now in standings(plan, day))


def roll_of(plan: Plan, day: date, then: date) -> Roll | None:
    """Return the roll that goes with the report of a year, or None; its id is the year, or the year it is for."""
    found = (plan.rolls.get(str(year)) for year in (day.year + 1, day.year))
    return next((roll for roll in found if roll and (roll.date is None or is_since(roll.date, then))), None)


def is_since(when: When | None, then: date) -> bool:
    """Tell whether all of a time lies after the earlier day; one not given does not."""
    return when is not None and when.first > then


def known_as(plan: Plan, measure: Measure) -> Measure | None:
    """Return what a measure was in an earlier plan, by its id or one it had, or None if it was not there."""
    return next((plan.measures[id_] for id_ in (measure.id, *measure.formerly) if id_ in plan.measures), None)


def happened(when: When | None, then: date, day: date) -> bool:
    """Tell whether a time lies after the earlier day, and has come on `day`."""
    return when is not None and when.last > then and when.first <= day


def _move(plan: Plan, now: Standing, then: date, before: Plan | None, roll: Roll | None) -> Move:
    if before is None:
        history = turns(plan, now.measure.id, then)
        return Move(now, history[-1].state if history else None, _is_introduced(now.measure, then, roll))
    earlier = known_as(before, now.measure)
    return Move(now, standing(before, earlier.id, then).state if earlier else None, earlier is None)


def _is_introduced(measure: Measure, then: date, roll: Roll | None) -> bool:
    if roll and is_new(measure, roll):
        return True
    return measure.introduced is not None and is_since(measure.introduced.date, then)
