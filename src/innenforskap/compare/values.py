"""The smallest values that differ between two records, found by the model's own fields, whatever these are."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from pydantic import BaseModel

from innenforskap.compare.change import Difference, Spot
from innenforskap.compare.sides import Sides
from innenforskap.model.fields import fields
from innenforskap.model.figure import Observation
from innenforskap.model.text import Text

_Sight: TypeAlias = Callable[[Spot], Hashable]
"""What an item looks like, so that it can be found on the other side."""

_KNOWN_BY: Mapping[type[BaseModel], tuple[str, ...]] = {Observation: ("period", "geo", "group", "age")}


class _Items(NamedTuple):
    """The items of a list or a mapping: those that are on both sides, and those that are on one only."""

    both: list[tuple[Spot, Spot]]
    old: list[Spot]
    new: list[Spot]


def known_by(part: type[BaseModel]) -> tuple[str, ...]:
    """Return the attributes that tell one of a list from another: what it must have, or else what it has first."""
    required = tuple(each.attribute for each in fields(part) if each.required)
    return _KNOWN_BY.get(part) or required or (fields(part)[0].attribute,)


def differing(sides: Sides, old: Spot, new: Spot) -> Iterator[Difference]:
    """Give what differs within two values of one field: the fields of a part, the items of a list, or all of it."""
    if sides.same(old, new):
        return
    one, other = old.value, new.value
    if _is_part(one) and _is_part(other):
        for each in fields(type(one)):  # type: ignore[arg-type]
            yield from differing(sides, _within(old, each.key, each.attribute), _within(new, each.key, each.attribute))
    elif isinstance(one, Mapping) and isinstance(other, Mapping):
        yield from _of_mapping(sides, old, new)
    elif _holds_parts(one) or _holds_parts(other):
        yield from _of_list(sides, old, new)
    else:
        yield Difference(_told(old), _told(new))


def _is_part(value: object) -> bool:
    return isinstance(value, BaseModel) and not isinstance(value, Text)


def _holds_parts(value: object) -> bool:
    return type(value) is tuple and any(isinstance(each, BaseModel) for each in value)


def _told(spot: Spot) -> Spot:
    """Return a spot with None for a list without items: neither says anything."""
    return spot._replace(value=None) if spot.value == () else spot


def _within(spot: Spot, key: str, attribute: str) -> Spot:
    return Spot((*spot.at, key), getattr(spot.value, attribute))


def _of_mapping(sides: Sides, old: Spot, new: Spot) -> Iterator[Difference]:
    """Give what differs in values by id; their order says nothing, and one with another id may be the same."""
    found = _paired(_values(old), _values(new), [(_key, _key), (_seen(sides.seen_old), _seen(sides.seen_new))])
    for one, other in found.both:
        if _key(one) != _key(other):
            yield Difference(one, other)
        yield from differing(sides, one, other)
    yield from _alone(found)


def _of_list(sides: Sides, old: Spot, new: Spot) -> Iterator[Difference]:
    """Give what differs in a list of parts or texts, and the whole list where the same come in another order."""
    eyes = sides.seen_old, sides.seen_new
    sights: list[tuple[_Sight, _Sight]] = [(_seen(eyes[0]), _seen(eyes[1]))]
    sights += [(_identity(eyes[0]), _identity(eyes[1])), (_rest(eyes[0]), _rest(eyes[1]))]
    found = _paired(_values(old), _values(new), sights)
    for one, other in found.both:
        yield from differing(sides, one, other)
    yield from _alone(found)
    places = [other.at for one, other in sorted(found.both, key=lambda pair: pair[0].at)]
    if places != sorted(places):
        yield Difference(old, new)


def _alone(found: _Items) -> Iterator[Difference]:
    yield from (Difference(one, None) for one in found.old)
    yield from (Difference(None, other) for other in found.new)


def _values(spot: Spot) -> list[Spot]:
    held = spot.value.items() if isinstance(spot.value, Mapping) else enumerate(spot.value)  # type: ignore[arg-type]
    return [Spot((*spot.at, key), value) for key, value in held]


def _paired(olds: list[Spot], news: list[Spot], sights: Iterable[tuple[_Sight, _Sight]]) -> _Items:
    """Return the items in pairs: those that look the same in the first way, then in the next, each in its order."""
    both: list[tuple[Spot, Spot]] = []
    for see_old, see_new in sights:
        waiting: dict[Hashable, list[Spot]] = defaultdict(list)
        for other in news:
            waiting[see_new(other)].append(other)
        left = []
        for one in olds:
            alike = waiting[see_old(one)]
            if alike:
                both.append((one, alike.pop(0)))
            else:
                left.append(one)
        olds, taken = left, {other.at for _, other in both}
        news = [other for other in news if other.at not in taken]
    return _Items(both, olds, news)


def _key(spot: Spot) -> Hashable:
    return spot.at[-1]


def _seen(eye: Callable[[object], Hashable]) -> _Sight:
    return lambda spot: eye(spot.value)


def _identity(eye: Callable[[object], Hashable]) -> _Sight:
    """Return what tells one part from another; one text is only itself."""
    return lambda spot: eye(spot.value) if not _is_part(spot.value) else _of(eye, spot.value, identity=True)


def _rest(eye: Callable[[object], Hashable]) -> _Sight:
    """Return all but what tells one part from another: of two that differ in no more, one is what the other became."""
    return lambda spot: None if not _is_part(spot.value) else _of(eye, spot.value, identity=False)


def _of(eye: Callable[[object], Hashable], part: Any, *, identity: bool) -> Hashable:  # noqa: ANN401 - any part
    model: type[BaseModel] = type(part)
    known = known_by(model)
    names = (each.attribute for each in fields(model) if (each.attribute in known) is identity)
    return tuple(eye(getattr(part, name)) for name in names)
