"""What differs between two plans: values of the model, without words or layout."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from innenforskap.model.base import Record
from innenforskap.model.decision import Decision
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import DelayCause
from innenforskap.model.when import When
from innenforskap.place import Steps

_STARTS = frozenset({"from", "expected_start"})
DATES = _STARTS | {"to", "expected_end", "due", "deadline", "next", "by"}
"""The fields that say when something is to begin, or to be done by; one that says when it was done is no such field."""


class Topic(StrEnum):
    """What a change is about, in the order that changes are told."""

    PLAN = "plan"
    MEASURES = "measures"
    WORDING = "wording"
    ENDING = "ending"
    PLACE = "place"
    DEADLINES = "deadlines"
    PARTIES = "parties"
    STANDING = "standing"
    FIGURES = "figures"
    INDICATORS = "indicators"
    DECISIONS = "decisions"
    BARRIERS = "barriers"
    ACTORS = "actors"
    BODIES = "bodies"
    MONEY = "money"
    OTHER = "other"


class Spot(NamedTuple):
    """A value and the way to it in its record; None is a field that says nothing."""

    at: Steps
    value: object


class Difference(NamedTuple):
    """A value as it was and as it is; a side of None has no such item in its list or mapping."""

    old: Spot | None
    new: Spot | None

    @property
    def spot(self) -> Spot:
        """Where it stands, in the new record if it is there."""
        # There is no difference without a side.
        return self.new or self.old  # type: ignore[return-value]

    @property
    def days(self) -> tuple[date, date] | None:
        """The day that a deadline was and is: the first that a start may be, and of all others the last."""
        was, now = (spot.value if spot else None for spot in self)
        key = self.spot.at[-1]
        if key not in DATES or not isinstance(was, When) or not isinstance(now, When):
            return None
        return (was.first, now.first) if key in _STARTS else (was.last, now.last)


class Why(NamedTuple):
    """The reason there is for a change, as far as the plan gives it."""

    cause: DelayCause | None = None
    reason: Text | None = None
    decision: Decision | None = None


class Change(NamedTuple):
    """One change of one record, which is None on the side that does not have it.

    Without parts, a record on both sides has got another id.
    """

    topic: Topic
    old: Record | None
    new: Record | None
    parts: tuple[Difference, ...] = ()
    why: Why | None = None

    @property
    def record(self) -> Record:
        """The record as it is, or as it was where it is no more."""
        return self.new or self.old  # type: ignore[return-value]  # There is no change of nothing.

    @property
    def is_renaming(self) -> bool:
        """Whether nothing but the id is new."""
        return bool(self.old and self.new and not self.parts)


def mirrored(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes the other way: from the new plan to the old."""
    return tuple(
        each._replace(old=each.new, new=each.old, parts=tuple(Difference(part.new, part.old) for part in each.parts))
        for each in changes
    )


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes in an order that is the same both ways: by topic, kind, ids and place."""
    return tuple(sorted(changes, key=_place))


def _place(change: Change) -> tuple[object, ...]:
    ids = sorted(record.id for record in (change.old, change.new) if record)
    spots = sorted(repr(spot) for part in change.parts for spot in part if spot)
    return [*Topic].index(change.topic), change.record.origin.kind, ids, spots
