"""Which section a change is told in, under which sign, and in which order: the plan's own."""

from collections.abc import Mapping
from enum import StrEnum

from innenforskap.compare.change import Change, Difference, Topic
from innenforskap.i18n.numbers import sort_key
from innenforskap.model.base import Record
from innenforskap.model.decision import Decision
from innenforskap.model.fields import fields
from innenforskap.model.measure import Measure
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import State
from innenforskap.query.standing import SETS, place_in_plan


class Sign(StrEnum):
    """What sort of change it is, as one mark."""

    NEW = "+"
    CHANGED = "~"
    MOVED = "→"
    DONE = "✓"
    OUT = "−"


_ENDED: Mapping[State | None, tuple[str, Sign]] = {
    State.COMPLETED: ("completed", Sign.DONE),
    State.MAINSTREAMED: ("mainstreamed", Sign.DONE),
    State.TERMINATED: ("ended", Sign.OUT),
    State.MERGED: ("merged", Sign.MOVED),
    State.MOVED: ("moved", Sign.MOVED),
}
_REOPENED = ("reopened", Sign.CHANGED)


def section(change: Change) -> tuple[str, Sign]:
    """Return the id of the section that a change is told in, and its sign."""
    sign = _sign(change)
    if change.topic is Topic.MEASURES and not change.parts and not change.is_renaming:
        return ("new" if change.new else "gone"), sign
    if change.topic is Topic.ENDING:
        return _ending(change)
    if change.topic is Topic.STANDING:
        return _standing(change, sign)
    if change.topic is Topic.PLACE or (change.topic is Topic.DEADLINES and any(map(_is_moved, change.parts))):
        return change.topic, Sign.MOVED
    return change.topic, sign


def _sign(change: Change) -> Sign:
    if change.old is None or (change.parts and all(part.old is None for part in change.parts)):
        return Sign.NEW
    if change.new is None or (change.parts and all(part.new is None for part in change.parts)):
        return Sign.OUT
    return Sign.CHANGED


def _is_moved(part: Difference) -> bool:
    """Tell whether a deadline, a start or an end is another day than it was."""
    return part.days is not None and len({*part.days}) > 1


def _ending(change: Change) -> tuple[str, Sign]:
    """Return where it is told that a measure has left the plan, or has come back."""
    if isinstance(change.record, Decision):
        if change.new is None:
            return Topic.DECISIONS, Sign.OUT
        return _ENDED.get(SETS[change.record.type], _REOPENED)
    ended = change.new.ended if isinstance(change.new, Measure) else None
    return _ENDED.get(ended.how, (Topic.MEASURES, Sign.CHANGED)) if ended else _REOPENED


def _standing(change: Change, sign: Sign) -> tuple[str, Sign]:
    """Return where it is told how a measure stands: among those that have ended or begun anew, if it did."""
    states = (part for part in change.parts if part.spot.at == ("state",))
    was, now = next(((part.old, part.new) for part in states), (None, None))
    if now and now.value in _ENDED:
        return _ENDED[now.value]  # type: ignore[index]  # It is one of them.
    if was and now and isinstance(was.value, State) and was.value.is_closed and now.value:
        return _REOPENED
    return Topic.STANDING, sign


def place(old: Plan, new: Plan, change: Change) -> tuple[object, ...]:
    """Return what to sort the changes of a section by: as the plan has its measures and the model its fields."""
    plan, record = (new, change.record) if change.new else (old, change.record)
    key = change.parts[0].spot.at[0] if change.parts else ""
    keys = [each.key for each in fields(type(record))]
    rank = keys.index(key) if key in keys else -1
    measure = _measure(plan, record)
    if measure:
        return 1, place_in_plan(plan, measure), rank
    kind = record.origin.kind
    return (2, [*KINDS].index(kind), sort_key(record.id), rank) if kind in KINDS else (0, rank)


def _measure(plan: Plan, record: Record) -> Measure | None:
    if isinstance(record, Measure):
        return record
    id_ = record.measure if isinstance(record, Status) else ""
    if isinstance(record, Decision) and record.about:
        id_ = record.about[0]
    return plan.measures.get(id_)
