"""How each measure stands on a day: the state that counts, and the reports and decisions it rests on."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from innenforskap.i18n.numbers import sort_key
from innenforskap.model.body import Body
from innenforskap.model.decision import Decision
from innenforskap.model.index import EVERY
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import (
    DecisionType,
    Effect,
    Power,
    Progress,
    State,
)

SETS: Mapping[DecisionType, State] = {
    DecisionType.TERMINATE: State.TERMINATED,
    DecisionType.MERGE: State.MERGED,
    DecisionType.MOVE: State.MOVED,
    DecisionType.MAINSTREAM: State.MAINSTREAMED,
    DecisionType.POSTPONE: State.ON_HOLD,
    DecisionType.REOPEN: State.IN_PROGRESS,
}
"""The decisions that set a measure's state, and the state they set."""

ENDS = frozenset({DecisionType.TERMINATE, DecisionType.MERGE, DecisionType.MOVE})
"""The decisions that take a measure out of the plan, which only a body that may end one can make."""

_MAY_END = frozenset({Power.TERMINATE, Power.ADOPT})
_BEGUN = frozenset({State.IN_PROGRESS, State.COMPLETED, State.MAINSTREAMED})
_NOT_BEGUN = frozenset({None, State.PROPOSED, State.NOT_STARTED})


class Standing(NamedTuple):
    """A measure as it stands on a day; a state of None means that none is reported.

    `report` is the newest, `decision` the newest that set a state; `started` remembers whether a measure on hold had
    begun.
    """

    measure: Measure
    state: State | None
    progress: Progress | None
    effect: Effect | None
    report: Status | None
    decision: Decision | None
    started: bool

    @property
    def is_open(self) -> bool:
        """Whether the measure is still in the work of the plan, or nobody has said."""
        return self.state is None or not self.state.is_closed

    @property
    def is_active(self) -> bool:
        """Whether the measure is known to have someone working on it, or waiting to."""
        return self.state is not None and self.state.is_active


class Turn(NamedTuple):
    """A state that was set on a day, and the report or the decision that set it."""

    day: date
    state: State
    by: Status | Decision

    @property
    def is_decided(self) -> bool:
        """Whether a decision set the state, which weighs more than a report of the same day."""
        return isinstance(self.by, Decision)


def reports(plan: Plan, measure_id: str, day: date) -> tuple[Status, ...]:
    """Return the status reports on a measure dated on or before `day`, oldest first."""
    uses = plan.index.to("measures", measure_id)
    found = (use.record for use in uses if isinstance(use.record, Status))
    return tuple(sorted((report for report in found if report.day <= day), key=lambda report: report.day))


def decisions(plan: Plan, measure_id: str, day: date) -> tuple[Decision, ...]:
    """Return the decisions about a measure dated on or before `day`, oldest first."""
    uses = plan.index.to("measures", measure_id)
    found = {use.record.id: use.record for use in uses if isinstance(use.record, Decision)}
    about = (decision for decision in found.values() if measure_id in decision.about and decision.date <= day)
    return tuple(sorted(about, key=lambda decision: (decision.date, decision.id)))


def uncorrected(told: Iterable[Status]) -> tuple[Status, ...]:
    """Return the status reports that no other one among them corrects."""
    told = tuple(told)
    mended = {(report.measure, report.corrects) for report in told if report.corrects != report.day}
    return tuple(report for report in told if (report.measure, report.day) not in mended)


def turns(plan: Plan, measure_id: str, day: date) -> tuple[Turn, ...]:
    """Return each time a measure's state was set on or before `day`, oldest first, a decision after its day's report.

    What others are merged into goes on, so that merger sets nothing for it.
    """
    told = uncorrected(reports(plan, measure_id, day))
    decided = (
        Turn(decision.date, SETS[decision.type], decision)
        for decision in decisions(plan, measure_id, day)
        if decision.type in SETS and decision.into != measure_id
    )
    found = [*(Turn(report.day, report.state, report) for report in told if report.state), *decided]
    return tuple(sorted(found, key=lambda turn: (turn.day, turn.is_decided)))


def may_end(body: Body) -> bool:
    """Tell whether a body may end a measure; one that may adopt the plan may also take measures out of it."""
    return not _MAY_END.isdisjoint(body.powers)


def standing(plan: Plan, measure_id: str, day: date) -> Standing:
    """Return how a measure stands on `day`."""
    told = uncorrected(reports(plan, measure_id, day))
    history = turns(plan, measure_id, day)
    state = history[-1].state if history else _unreported(plan, measure_id)
    report = told[-1] if told else None
    return Standing(
        measure=plan.measures[measure_id],
        state=state,
        progress=report.progress if report and _holds(report, history) else None,
        effect=next((report.effect for report in reversed(told) if report.effect), None),
        report=report,
        decision=next((turn.by for turn in reversed(history) if isinstance(turn.by, Decision)), None),
        started=state not in _NOT_BEGUN and any(turn.state in _BEGUN for turn in history),
    )


def standings(plan: Plan, day: date) -> tuple[Standing, ...]:
    """Return how every measure stands on `day`, in the order the plan tells them."""
    found = (standing(plan, measure_id, day) for measure_id in plan.measures)
    return tuple(sorted(found, key=lambda standing: place_in_plan(plan, standing.measure)))


def settled(plan: Plan, standings: Iterable[Standing]) -> tuple[Standing, ...]:
    """Return those whose every report and decision could be read: nothing newer is lying about."""
    kinds = {kind for kind, _ in plan.unread}
    if ("status", EVERY) in plan.unread or "decisions" in kinds:
        return ()
    # Only a status report has an id of two parts, its day and its measure.
    unread = {id_.partition("/")[2] for _, id_ in plan.unread}
    return tuple(now for now in standings if now.measure.id not in unread)


def is_started(standing: Standing) -> bool:
    """Tell whether work on the measure is known to have begun."""
    return standing.started


def counts(standings: Iterable[Standing]) -> Mapping[State | None, int]:
    """Return how many measures stand in each state there is, from proposed to moved, and last those not reported."""
    found = Counter(standing.state for standing in standings)
    return {state: found[state] for state in (*State, None) if state in found}


def place_in_plan(plan: Plan, measure: Measure) -> tuple[object, ...]:
    """Return what to sort measures by: strand, group in the strand, number with 2.10 after 2.9, title."""
    strand = plan.strands.get(measure.strand or "")
    groups = list(strand.groups) if strand else []
    return (
        strand is None,
        in_order(strand.number if strand else None),
        measure.strand or "",
        groups.index(measure.group) if measure.group in groups else len(groups),
        in_order(measure.number),
        sort_key(measure.title.said(plan.about.language.primary)),
        measure.id,
    )


def in_order(number: str | None) -> tuple[bool, tuple[str, str]]:
    """Return what to sort a display number by: 2.10 after 2.9, and what has no number last."""
    return number is None, sort_key(number or "")


def _holds(report: Status, history: Sequence[Turn]) -> bool:
    """Tell whether the report's progress still says something: a measure is active, and no decision came after."""
    if not history:
        return False
    newest = history[-1]
    return newest.state.is_active and not (newest.is_decided and newest.day >= report.day)


def _unreported(plan: Plan, measure_id: str) -> State | None:
    """Return the state of a measure that nobody has told of: a proposal if it is new in a plan that is not adopted.

    A roll gives a fate to just those measures that the version before had.
    """
    if not plan.about.is_proposed:
        return None
    had_before = any(fate.measure == measure_id for roll in plan.rolls.values() for fate in roll.fates)
    return None if had_before else State.PROPOSED
