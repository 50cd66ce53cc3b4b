"""All that differs between two plans."""

from collections.abc import Iterator
from datetime import date

from innenforskap.compare import measures
from innenforskap.compare.change import Change, in_order
from innenforskap.compare.fetched import fetched, without_moved
from innenforskap.compare.records import changes
from innenforskap.compare.sides import Pair, Sides, is_unread
from innenforskap.compare.standings import followed
from innenforskap.model.plan import KINDS, Plan


def differences(old: Plan, new: Plan, day: date) -> tuple[Change, ...]:
    """Return every change from one plan to another, measures as they stand on `day`; none of what a side cannot read.

    The differences the other way are these mirrored, and a plan differs from itself in nothing.
    """
    return in_order(_differences(Sides(old, new, day)))


def _differences(sides: Sides) -> Iterator[Change]:
    if not any(is_unread(plan, "plan", "") for plan in (sides.old, sides.new)):
        yield from changes(sides, Pair(sides.old.about, sides.new.about))
    for kind in KINDS:
        if kind == "measures":
            for pair in sides.pairs(kind):
                yield from measures.told(sides, changes(sides, pair))
        elif kind == "indicators":
            for pair in sides.pairs(kind):
                yield from without_moved(pair, changes(sides, pair))
                yield from fetched(sides, pair)
        elif kind != "status":
            for pair in sides.pairs(kind):
                yield from changes(sides, pair)
    yield from followed(sides)
