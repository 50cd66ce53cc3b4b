"""The changes of one record: field by field, with what is one act told as one change."""

from collections.abc import Iterable, Iterator

from innenforskap.compare.change import Change, Difference, Spot
from innenforskap.compare.sides import Pair, Sides
from innenforskap.compare.topics import TOGETHER, topic
from innenforskap.compare.values import differing
from innenforskap.model.base import Record
from innenforskap.model.fields import field_at, fields
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
    found = [each for each in differing(sides, Spot((), old), Spot((), new)) if not _is_trace(each, old, new)]
    for parts in _together(new, found):
        told = sorted(parts, key=lambda part: (_rank(new, part.spot.at), sorted(repr(spot) for spot in part if spot)))
        yield Change(topic(new, str(told[0].spot.at[0])), old, new, tuple(told))


def _together(record: Record, found: Iterable[Difference]) -> Iterator[list[Difference]]:
    """Give the differences that are told as one: those of a field, or of an item of it, or of fields that go together.

    What has come into an item or gone from it is known by the item's place on one side only.
    """
    many = {each.key for each in fields(type(record)) if each.is_many}
    groups: dict[tuple[int, Steps], list[Difference]] = {}
    for each in found:
        keys = [(side, _unit(record, spot.at, many)) for side, spot in enumerate(each) if spot]
        group = next((groups[key] for key in keys if key in groups), [])
        group.append(each)
        groups |= dict.fromkeys(keys, group)
    yield from {id(group): group for group in groups.values()}.values()


def _unit(record: Record, at: Steps, many: set[str]) -> Steps:
    key = str(at[0])
    return at[:2] if key in many else (TOGETHER.get((record.origin.kind, key), key),)


def _rank(record: Record, at: Steps) -> list[int]:
    """Return where a value stands by the order of the model's fields, which is the same whichever record is new."""
    rank = []
    for depth, step in enumerate(at):
        above = field_at(type(record), at[:depth])
        if not above.is_many:
            rank.append([each.key for each in fields(above.of)].index(str(step)))
    return rank


def _is_trace(difference: Difference, old: Record, new: Record) -> bool:
    """Tell whether a difference is nothing but the old id, kept by the record that has got a new one."""
    if old.id == new.id or difference.spot.at != ("formerly",):
        return False
    kept, left = getattr(new, "formerly", ()), getattr(old, "formerly", ())
    return [each for each in kept if each != old.id] == [each for each in left if each != new.id]
