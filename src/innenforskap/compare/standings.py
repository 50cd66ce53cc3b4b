"""How measures stand, before and after: one change of each, however many reports came between."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from innenforskap.compare.change import Change, Difference, Spot, Topic, Why
from innenforskap.compare.records import changes
from innenforskap.compare.sides import Pair, Sides, is_unread
from innenforskap.model.base import Record
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import Effect, Progress, State
from innenforskap.query.standing import Turn, settled, standing, turns

_AXES = ("state", "progress", "effect")
_SETS_AXES = frozenset({*_AXES, "corrects"})
"""The fields of a report that say how the measure stands, or that another report no longer does."""


class _Reports(NamedTuple):
    """The reports of a measure by their day, on either side."""

    old: Mapping[date, Status]
    new: Mapping[date, Status]

    @property
    def alone(self) -> tuple[Difference, ...]:
        """The reports that are on one side only, oldest first."""
        days = sorted({*self.old} ^ {*self.new})
        return tuple(Difference(_spot(self.old.get(day)), _spot(self.new.get(day))) for day in days)


class _Stands(NamedTuple):
    """How a measure stands, and what set its state."""

    turn: Turn | None
    progress: Progress | None
    effect: Effect | None

    @property
    def state(self) -> State | None:
        """The state that was set last, if any was."""
        return self.turn.state if self.turn else None


def followed(sides: Sides) -> Iterator[Change]:
    """Give how each measure stands where reports make it another, and what else is changed in a report."""
    olds = {sides.named("measures", id_): measure for id_, measure in sides.old.measures.items()}
    for id_, reported in _reported(sides).items():
        pair = Pair(olds.get(id_), sides.new.measures.get(id_))
        within = list(_within(sides, reported))
        axes = _axes(sides, pair) if reported.alone or any(map(_sets_axes, within)) else ()
        if reported.alone or axes:
            yield from _told(pair, reported.alone, axes)
        yield from (each for each in within if not (axes and _sets_axes(each)))


def _reported(sides: Sides) -> Mapping[str, _Reports]:
    """Return the reports by the new id of the measure, without those that the other side has and cannot read."""
    olds: dict[str, dict[date, Status]] = defaultdict(dict)
    news: dict[str, dict[date, Status]] = defaultdict(dict)
    for plan, other, found in ((sides.old, sides.new, olds), (sides.new, sides.old, news)):
        for report in plan.status.values():
            if not is_unread(other, "status", report.id):
                id_ = sides.named("measures", report.measure) if plan is sides.old else str(report.measure)
                found[id_][report.day] = report
    return {id_: _Reports(olds[id_], news[id_]) for id_ in sorted({*olds, *news})}


def _within(sides: Sides, reported: _Reports) -> Iterator[Change]:
    """Give what is changed in the reports that are on both sides; a report is renamed with its measure."""
    for day in sorted({*reported.old} & {*reported.new}):
        found = changes(sides, Pair(reported.old[day], reported.new[day]))
        yield from (each for each in found if not each.is_renaming)


def _sets_axes(change: Change) -> bool:
    return change.parts[0].spot.at[0] in _SETS_AXES


def _told(pair: Pair, alone: tuple[Difference, ...], axes: tuple[Difference, ...]) -> Iterator[Change]:
    if pair != (None, None):
        yield Change(Topic.STANDING, *pair, (*axes, *alone), _why(alone))
        return
    # The measure is not there, so each report stands for itself.
    for old, new in alone:
        yield Change(Topic.STANDING, _status(old), _status(new))


def _why(alone: tuple[Difference, ...]) -> Why | None:
    """Return the reason that the newest report on one side only gives, if any gives one."""
    found = [report for part in alone for report in map(_status, part) if report and (report.cause or report.reason)]
    return Why(found[-1].cause, found[-1].reason) if found else None


def _status(spot: Spot | None) -> Status | None:
    return spot.value if spot and isinstance(spot.value, Status) else None


def _spot(report: Status | None) -> Spot | None:
    return Spot(("status", report.day.isoformat()), report) if report else None


def _axes(sides: Sides, pair: Pair) -> tuple[Difference, ...]:
    """Return the axes that are others, save what a decision that differs tells; none where not all could be read."""
    old, new = _stands(sides.old, pair.old, sides.day), _stands(sides.new, pair.new, sides.day)
    if old is None or new is None:
        return ()
    touched = {each.id for each in sides.touched_decisions}
    told: tuple[str, ...] = _AXES
    if any(turn and turn.is_decided and turn.by.id in touched for turn in (old.turn, new.turn)):
        told = ("effect",)
    axes = ((axis, getattr(old, axis), getattr(new, axis)) for axis in told)
    return tuple(Difference(Spot((axis,), was), Spot((axis,), now)) for axis, was, now in axes if was is not now)


def _stands(plan: Plan, measure: Record | None, day: date) -> _Stands | None:
    """Return how a measure stands, where what says so could be read; one that is not there has no axes."""
    if measure is None:
        return _Stands(None, None, None)
    now, history = standing(plan, measure.id, day), turns(plan, measure.id, day)
    # A draft's measures are proposed until they are reported: that is the plan's state, and told as that.
    return _Stands(history[-1] if history else None, now.progress, now.effect) if settled(plan, [now]) else None
