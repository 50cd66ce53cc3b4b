"""What becomes of every measure when the plan is rolled, as reports and decisions have it."""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from innenforskap.model.decision import Decision
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.refs import MeasureRef
from innenforskap.model.roll import Roll
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import DecisionType, Fate, RollOutcome, State
from innenforskap.query.rolls import STATES, newest
from innenforskap.query.standing import SETS, Standing, decisions, standings, turns

CHANGES = frozenset(
    {DecisionType.ADJUST, DecisionType.REINFORCE, DecisionType.SOLVE, DecisionType.SPREAD, DecisionType.SPLIT}
)
"""The decisions that change a measure that goes on."""

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class Outlook(NamedTuple):
    """What becomes of a measure that was in the plan, and the decision it rests on, if any was made."""

    measure: Measure
    fate: Fate
    decision: Decision | None = None

    @property
    def ends_as(self) -> State | None:
        """The state the measure leaves the plan in, or None where it goes on."""
        return STATES.get(self.fate)

    @property
    def into(self) -> MeasureRef | None:
        """The measure it becomes part of."""
        return self.decision.into if self.decision and self.fate is Fate.MERGED else None

    @property
    def moved_to(self) -> Text | None:
        """The plan or the owner it goes to."""
        return self.decision.moved_to if self.decision and self.fate is Fate.MOVED else None

    @property
    def lacks_reason(self) -> bool:
        """Whether a person must write why: it does not just go on, and no decision says why."""
        return self.fate is not Fate.CONTINUED and not (self.decision and self.decision.reason)


def fates(plan: Plan, day: date) -> tuple[Outlook, ...]:
    """Return what becomes of every measure still in the plan, as of `day`, in the order the plan tells them.

    What has ended left with an earlier version, and got its fate then.
    """
    return tuple(_outlook(plan, now, day) for now in standings(plan, day) if now.measure.ended is None)


def outcome(found: Iterable[Outlook]) -> RollOutcome:
    """Return what a roll comes to: a simple one where every measure just goes on."""
    changed = any(each.fate is not Fate.CONTINUED for each in found)
    return RollOutcome.ROLLED if changed else RollOutcome.SIMPLE_ROLL


def rolled_from(plan: Plan) -> Roll | None:
    """Return the roll that drafted the version at hand, or None where it came in another way."""
    version = plan.about.version
    return next((roll for roll in plan.rolls.values() if roll.to and roll.to == version), None)


def year_of(plan: Plan) -> int | None:
    """Return the year of the newest roll, else the one in the version's name, else that of the adoption, if any."""
    if last := newest(plan):
        return last.year
    if named := _YEAR.search(plan.about.version or ""):
        return int(named[0])
    adopted = plan.about.adopted
    return adopted.date.last.year if adopted and adopted.date else None


def _outlook(plan: Plan, now: Standing, day: date) -> Outlook:
    if now.state is not None and now.state.is_closed:
        return Outlook(now.measure, Fate(now.state), _ending(plan, now.measure.id, now.state, day))
    made = [each for each in decisions(plan, now.measure.id, day) if each.date > _since(plan)]
    if changing := [each for each in made if each.type in CHANGES]:
        return Outlook(now.measure, Fate.CHANGED, changing[-1])
    continued = [each for each in made if each.type is DecisionType.CONTINUE]
    return Outlook(now.measure, Fate.CONTINUED, continued[-1] if continued else None)


def _ending(plan: Plan, measure_id: str, state: State, day: date) -> Decision | None:
    """Return the newest decision that closed a measure as it now stands, also where a report has said it again."""
    made = [turn.by for turn in turns(plan, measure_id, day) if isinstance(turn.by, Decision)]
    return next((each for each in reversed(made) if SETS[each.type] is state), None)


def _since(plan: Plan) -> date:
    """Return the last day that the version at hand may have been made on: what was decided until then is in it."""
    adopted = plan.about.adopted
    made = [adopted.date if adopted else None, *(roll.date for roll in plan.rolls.values() if roll.to)]
    return max((each.last for each in made if each), default=date.min)
