"""Why a measure or an indicator stands as it does: every input, and what became of it."""

from collections.abc import Iterator
from datetime import date
from enum import Enum, auto
from typing import NamedTuple

from innenforskap.figures.observations import known, newest
from innenforskap.model.decision import Decision
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.query.standing import SETS, Standing, Turn, decisions, reports, standing, turns, uncorrected


class Fate(Enum):
    """What became of a report or a decision."""

    SETS = auto()
    OLDER = auto()
    OUTRANKED = auto()
    CORRECTED = auto()
    SILENT = auto()
    MERGED_INTO = auto()
    LATER = auto()


class Input(NamedTuple):
    """A report or a decision, its day, and what became of it."""

    day: date
    by: Status | Decision
    fate: Fate


class Why(Enum):
    """Why a measure has no progress."""

    NOT_REPORTED = auto()
    NOT_ACTIVE = auto()
    DECIDED_SINCE = auto()
    NOT_TOLD = auto()


class Trail(NamedTuple):
    """A measure as it stands, the turn that set its state, all inputs oldest first, and what the other axes rest on."""

    standing: Standing
    turn: Turn | None
    inputs: tuple[Input, ...]
    progress_by: Status | Why
    effect_by: Status | None


class Figures(NamedTuple):
    """An indicator's observations that count on a day, the newest of each area, and those published later."""

    known: tuple[Observation, ...]
    newest: tuple[Observation, ...]
    later: tuple[Observation, ...]


def trail(plan: Plan, measure_id: str, day: date) -> Trail:
    """Return why a measure stands as it does on `day`."""
    now, history = standing(plan, measure_id, day), turns(plan, measure_id, day)
    turn = history[-1] if history else None
    told = uncorrected(reports(plan, measure_id, day))
    inputs = sorted(_inputs(plan, measure_id, day, turn), key=lambda each: (each.day, isinstance(each.by, Decision)))
    effect_by = next((report for report in reversed(told) if report.effect), None)
    return Trail(now, turn, tuple(inputs), _progress_by(now, turn), effect_by)


def figures(indicator: Indicator, day: date) -> Figures:
    """Return which of an indicator's figures count on `day`."""
    there = known(indicator, day)
    return Figures(there, newest(indicator, day), tuple(each for each in indicator.series if each not in there))


def _inputs(plan: Plan, measure_id: str, day: date, turn: Turn | None) -> Iterator[Input]:
    kept = uncorrected(reports(plan, measure_id, day))
    for report in reports(plan, measure_id, date.max):
        fate = Fate.LATER if report.day > day else _of_report(report, turn) if report in kept else Fate.CORRECTED
        yield Input(report.day, report, fate)
    for decision in decisions(plan, measure_id, date.max):
        fate = Fate.LATER if decision.date > day else _of_decision(decision, measure_id, turn)
        yield Input(decision.date, decision, fate)


def _of_report(report: Status, turn: Turn | None) -> Fate:
    if report.state is None:
        return Fate.SILENT
    if turn and turn.by is report:
        return Fate.SETS
    return Fate.OUTRANKED if turn and turn.is_decided and turn.day == report.day else Fate.OLDER


def _of_decision(decision: Decision, measure_id: str, turn: Turn | None) -> Fate:
    if decision.into == measure_id:
        return Fate.MERGED_INTO
    if decision.type not in SETS:
        return Fate.SILENT
    return Fate.SETS if turn and turn.by is decision else Fate.OLDER


def _progress_by(now: Standing, turn: Turn | None) -> Status | Why:
    if now.report is None:
        return Why.NOT_REPORTED
    if now.progress:
        return now.report
    if now.state is None or not now.state.is_active:
        return Why.NOT_ACTIVE
    decided = turn is not None and turn.is_decided and turn.day >= now.report.day
    return Why.DECIDED_SINCE if decided else Why.NOT_TOLD
