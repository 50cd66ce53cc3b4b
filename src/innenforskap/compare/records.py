"""The changes of one record: field by field, with what is one act told as one change."""

from collections import defaultdict
from collections.abc import Iterator

from innenforskap.compare.change import Change, Difference, Spot
from innenforskap.compare.sides import Pair, Sides
from innenforskap.compare.topics import TOGETHER, topic
from innenforskap.compare.values import differing
from innenforskap.model.base import Record
from innenforskap.model.fields import fields
from innenforskap.place import Steps


def changes(sides: Sides, pair: Pair) -> Iterator[Change]:
    """Give the changes of one record: that it is new or gone, that it has another id, and each field that differs."""
    old, new = pair
    if old is None or new is None:
        record = new or old
        yield Change(topic(record), old, new)  # type: ignore[arg-type]  # A pair is never of nothing.
        return
    if old.id != new.id:
        yield Change(topic(new), old, new)
    together: dict[tuple[Steps, ...], list[Difference]] = defaultdict(list)
    for each in differing(sides, Spot((), old), Spot((), new)):
        if not _is_trace(each, old, new):
            together[_unit(new, each)].append(each)
    for parts in together.values():
        yield Change(topic(new, str(parts[0].spot.at[0])), old, new, tuple(parts))


def _unit(record: Record, difference: Difference) -> tuple[Steps, ...]:
    """Return what a difference is told together with: the field, or the item of it on either side."""
    kind = record.origin.kind
    many = {each.key for each in fields(type(record)) if each.is_many}
    return tuple(_of(kind, spot.at, many) if spot else () for spot in difference)


def _of(kind: str, at: Steps, many: set[str]) -> Steps:
    key = str(at[0])
    return at[:2] if key in many else (TOGETHER.get((kind, key), key),)


def _is_trace(difference: Difference, old: Record, new: Record) -> bool:
    """Tell whether a difference is nothing but the old id, kept by the record that has got a new one."""
    if old.id == new.id or difference.spot.at != ("formerly",):
        return False
    kept, left = getattr(new, "formerly", ()), getattr(old, "formerly", ())
    return [each for each in kept if each != old.id] == [each for each in left if each != new.id]
