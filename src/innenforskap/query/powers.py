"""Which powers a body must have, one at least, for what it decides about a measure."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from innenforskap.model.body import Body
from innenforskap.model.decision import Decision
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import DecisionType, Power, State
from innenforskap.query.standing import ENDS, SETS, turns

_TREAT = frozenset({Power.DISCUSS, Power.TERMINATE, Power.ADOPT})
_END = frozenset({Power.TERMINATE, Power.ADOPT})
_PAY = frozenset({Power.FUND, Power.ADOPT})
_ENDED = frozenset(SETS[type_] for type_ in ENDS)

POWERS: Mapping[DecisionType, frozenset[Power]] = {
    DecisionType.CONTINUE: _TREAT,
    DecisionType.ADJUST: _TREAT,
    DecisionType.REINFORCE: _PAY,
    DecisionType.SOLVE: _TREAT,
    DecisionType.POSTPONE: _TREAT,
    DecisionType.MERGE: _END,
    DecisionType.SPLIT: _END,
    DecisionType.MOVE: _END,
    DecisionType.MAINSTREAM: _TREAT,
    DecisionType.SPREAD: _TREAT,
    DecisionType.TERMINATE: _END,
    DecisionType.REOPEN: _TREAT,
}
"""The powers of which a body needs one for each type; anyone may take note, or ask for a new case."""


def powers_needed(plan: Plan, decision: Decision) -> frozenset[Power]:
    """Return the powers of which a body needs one to decide so; what was ended is opened again by who may end it."""
    if decision.type is DecisionType.REOPEN and any(state in _ENDED for _, state in states_before(plan, decision)):
        return _END
    return POWERS.get(decision.type, frozenset())


def lacks_power(plan: Plan, decision: Decision, body: Body) -> bool:
    """Tell whether a body has powers, and none of those that a decision needs; one without any has not been asked."""
    needed = powers_needed(plan, decision)
    return bool(needed) and bool(body.powers) and needed.isdisjoint(body.powers)


def states_before(plan: Plan, decision: Decision) -> Iterator[tuple[str, State | None]]:
    """Give each measure that a decision is about, and the state it had the day before, or None."""
    eve = decision.date - timedelta(days=1)
    for measure in decision.about:
        history = turns(plan, measure, eve)
        yield measure, history[-1].state if history else None
