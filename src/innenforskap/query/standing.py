"""How each measure stands on a day: the state that counts, and the reports and decisions it rests on."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from innenforskap.i18n.numbers import sort_key
from innenforskap.model.decision import Decision
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import (
    DecisionType,
    Effect,
    Progress,
    State,
    VersionState,
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

_BEGUN = frozenset({State.IN_PROGRESS, State.COMPLETED, State.MAINSTREAMED})
_NOT_BEGUN = frozenset({None, State.PROPOSED, State.NOT_STARTED})
_NOT_IN_FORCE = frozenset({VersionState.DRAFT, VersionState.PROPOSAL})


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


class _Turn(NamedTuple):
    """A state, the day it was set, and whether a decision set it, which weighs more than a report of the same day."""

    day: date
    decided: bool
    state: State


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


def standing(plan: Plan, measure_id: str, day: date) -> Standing:
    """Return how a measure stands on `day`."""
    told = _uncorrected(reports(plan, measure_id, day))
    decided = [decision for decision in decisions(plan, measure_id, day) if decision.type in SETS]
    turns = _turns(told, decided)
    state = turns[-1].state if turns else _unreported(plan)
    report = told[-1] if told else None
    return Standing(
        measure=plan.measures[measure_id],
        state=state,
        progress=report.progress if report and _holds(report, turns) else None,
        effect=next((report.effect for report in reversed(told) if report.effect), None),
        report=report,
        decision=decided[-1] if decided else None,
        started=state not in _NOT_BEGUN and any(turn.state in _BEGUN for turn in turns),
    )


def standings(plan: Plan, day: date) -> tuple[Standing, ...]:
    """Return how every measure stands on `day`, in the order the plan tells them."""
    found = (standing(plan, measure_id, day) for measure_id in plan.measures)
    return tuple(sorted(found, key=lambda standing: place_in_plan(plan, standing.measure)))


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


def _uncorrected(told: tuple[Status, ...]) -> tuple[Status, ...]:
    mended = {report.corrects for report in told}
    return tuple(report for report in told if report.day not in mended)


def _turns(told: tuple[Status, ...], decided: Iterable[Decision]) -> list[_Turn]:
    """Return each time a state was set, oldest first, a decision after the reports of its day."""
    reported = [_Turn(report.day, decided=False, state=report.state) for report in told if report.state]
    turns = [*reported, *(_Turn(by.date, decided=True, state=SETS[by.type]) for by in decided)]
    return sorted(turns, key=lambda turn: (turn.day, turn.decided))


def _holds(report: Status, turns: list[_Turn]) -> bool:
    """Tell whether the report's progress still says something: a measure is active, and no decision came after."""
    return bool(turns) and turns[-1].state.is_active and not (turns[-1].decided and turns[-1].day >= report.day)


def _unreported(plan: Plan) -> State | None:
    return State.PROPOSED if plan.about.version_state in _NOT_IN_FORCE else None
