"""What to write instead, made from the model: the shape a part has, with what was written in it where that is sure."""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from pydantic import BaseModel, TypeAdapter, ValidationError

from innenforskap.finding import Fact, visible
from innenforskap.i18n import Message, literal
from innenforskap.model.fields import Field, Form, fields
from innenforskap.model.plan import KINDS
from innenforskap.model.raw import Plain, Raw, is_typed
from innenforskap.model.refs import Ref
from innenforskap.model.scalars import Id
from innenforskap.model.text import Text
from innenforskap.read.entries import as_id

_MY_ID = Message("min-id", "min-id", "my-id")
_OR = Message(" eller ", " eller ", " or ")
_OPEN = "…"
_LONGEST = 60
"""A longer text is not said again: it would hide the advice."""

# A text with these would mean something else between brackets.
_SPECIAL = re.compile(r"[\[\]{}:#\n\"]")
_SPAN = re.compile(r"(\d+) ?(?:-|–|—|\.\.|til) ?(\d+)(?: år)?", re.ASCII)
_PAIR = 2


class Inside(NamedTuple):
    """A field of a part, for a key that was written beside the part."""

    part: Field
    field: Field


def shape_advice(at: Field, value: Raw) -> Mapping[str, Fact]:
    """Return the facts that tell in which shape `value` should be written, none where nothing can be said."""
    if at.form is Form.MAP:
        return {"by_id": _by_id(at, value)}
    if at.form is Form.ONE:
        return {"instead": shaped(at.of, value)}
    if at.part:
        return {"instead": f"[{', '.join(shaped(at.part, each) for each in _several(at.part, value))}]"}
    if not isinstance(value, Plain) or _SPECIAL.search(value):
        return {}
    # Of ids and codes a comma parts several; a number among texts would be the next mistake.
    return {"instead": f"[{_within(value)}]" if at.of is Text else f'["{value}"]' if is_typed(value) else f"[{value}]"}


def shaped(part: type[BaseModel], value: Raw) -> str:
    """Return a part with the keys it must have, or the first two, and in them what was written where that is sure."""
    shown = _shown(part)
    sure = _span(shown, value) or _only_place(shown, value)
    return "{" + ", ".join(f"{field.key}: {sure.get(field.key) or _open(field)}" for field in shown) + "}"


def _shown(part: type[BaseModel]) -> tuple[Field, ...]:
    return tuple(field for field in fields(part) if field.required) or fields(part)[:_PAIR]


def _open(field: Field) -> str:
    return {Form.ONE: _OPEN, Form.LIST: f"[{_OPEN}]", Form.MAP: "{…}"}[field.form]


def _several(part: type[BaseModel], value: Raw) -> list[Raw]:
    """Return the values that commas part, where each is a reference: a title may have a comma of its own."""
    refers = isinstance(value, Plain) and any(field.holds(Ref) for field in _shown(part))
    return [Plain(each) for each in str(value).split(", ")] if refers else [value]


def _span(shown: tuple[Field, ...], value: Raw) -> Mapping[str, str]:
    """Return both ends of a span of years or ages, by their keys, where a dash joins them."""
    found = _SPAN.fullmatch(value) if isinstance(value, str) and _is_span(shown) else None
    if (
        found is None
        or not int(found[1]) <= int(found[2])
        or not all(reads(shown[0], Plain(each)) for each in found.groups())
    ):
        return {}
    return {field.key: each for field, each in zip(shown, found.groups(), strict=True)}


def _is_span(shown: tuple[Field, ...]) -> bool:
    """Tell whether two fields of one type are the ends of something."""
    return len(shown) == _PAIR and shown[0].of == shown[1].of


def _only_place(shown: tuple[Field, ...], value: Raw) -> Mapping[str, str]:
    """Return what was written by the one key it can stand at, among those a part must have."""
    places = [field.key for field in shown if field.required and reads(field, value)]
    return {places[0]: _within(str(value))} if len(places) == 1 else {}


def _within(value: str) -> str:
    """Return a text as it is written between brackets, or an open place for one that is long or would mean more."""
    if _SPECIAL.search(value) or len(value) > _LONGEST:
        return _OPEN
    return f'"{value}"' if "," in value else value


def reads(field: Field, value: Raw) -> bool:
    """Tell whether a field holds one single value and can read this one as it stands."""
    return isinstance(value, str) and _clear(field, value) == value


def _clear(field: Field, value: Raw) -> str:
    """Return a single value as a field should have it, or an empty text where that is not clear."""
    if field.is_many or not isinstance(value, str):
        return ""
    try:
        _reader(field.of).validate_python(value)
    except ValidationError as error:
        return str(error.errors()[0].get("ctx", {}).get("instead", ""))
    return value


@cache
def _reader(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401 - a type annotation
    return TypeAdapter(kind)


def _by_id(at: Field, value: Raw) -> Message:
    """Return the first of what was written under the id it would have, or under one to be chosen."""
    first = value[0] if isinstance(value, list) and value else value
    title = next(iter(first.values()), None) if isinstance(first, dict) else first
    name = _name(at, title) if isinstance(title, str) and len(title) <= _LONGEST else ""
    inner = shaped(at.part, first if at.names is Id else None) if at.part else _OPEN
    return _said(*(f"{name or words}: {inner}" for words in _MY_ID))


def _name(at: Field, title: str) -> str:
    """Return the name a title would give: made an id, a telephone number in it would no longer be known and hidden."""
    if at.names is not Id:
        return title
    return "" if any(letter.isdigit() for letter in title) else as_id(title)


def _said(*words: str) -> Message:
    """Return an advice as a message, with what cannot be seen spelled out."""
    return Message(*(literal(visible(each)) for each in words))


def inside(model: type[BaseModel], names: Collection[str], value: Raw) -> Inside | None:
    """Return where in a part a key was meant to stand: as an end of a span, or where alone its name and value fit."""
    ends, others = _places(model)
    for name in names:
        if name in ends:
            return ends[name]
    fits = [place for name in names for place in others.get(name, ()) if reads(place.field, value)]
    return fits[0] if len(fits) == 1 else None


@cache
def _places(model: type[BaseModel]) -> tuple[Mapping[str, Inside], Mapping[str, tuple[Inside, ...]]]:
    """Return the fields of the parts of a model by their keys: the ends of spans, and then all the fields there are."""
    ends: dict[str, Inside] = {}
    others: dict[str, tuple[Inside, ...]] = {}
    for part in fields(model):
        for field in fields(part.part) if part.part and not part.is_many else ():
            others[field.key] = (*others.get(field.key, ()), Inside(part, field))
        if part.part and not part.is_many and _is_span(_shown(part.part)):
            for field in _shown(part.part):
                ends.setdefault(field.key, Inside(part, field))
    return ends, others


def within(found: Inside, value: Raw) -> str:
    """Return the part with the one key in it, and in that what was written where it is clear what it should be."""
    written = _within(_clear(found.field, value)) or _open(found.field)
    return f"{found.part.key}: {{{found.field.key}: {written}}}"


def other_side(kind: str, id_: str, names: Collection[str]) -> Mapping[str, Fact]:
    """Return the facts that tell in which other kind, and how, a reference to this record is written."""
    for other in names:
        if other in KINDS and (there := tuple(_references(KINDS[other], kind, id_))):
            return {"there": _said(*(word.join(there) for word in _OR)), "kind": other}
    return {}


def _references(model: type[BaseModel], kind: str, id_: str) -> Iterator[str]:
    """Give each field of a model that refers to a kind, or that lists parts which must do so, with the reference."""
    for field in fields(model):
        if _refers(field, kind):
            yield f"{field.key}: [{id_}]" if field.is_many else f"{field.key}: {id_}"
        for inner in fields(field.part) if field.part and field.form is Form.LIST else ():
            if inner.required and _refers(inner, kind):
                yield f"{field.key}: [{{{inner.key}: {id_}}}]"


def _refers(field: Field, kind: str) -> bool:
    return field.holds(Ref) and field.of.to == kind
