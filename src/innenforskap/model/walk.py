"""What a record is made of, part by part, with the way to each."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from pydantic import BaseModel

from innenforskap.place import Steps

Part = TypeVar("Part")


def parts(value: object, kind: type[Part], steps: Steps = ()) -> Iterator[tuple[Steps, Part]]:
    """Give every part of `value` that is of one kind, with the keys and positions that lead to it."""
    if isinstance(value, kind):
        yield steps, value
    elif isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            yield from parts(getattr(value, name), kind, (*steps, field.alias or name))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from parts(inner, kind, (*steps, str(key)))
    elif isinstance(value, tuple):
        for at, inner in enumerate(value):
            yield from parts(inner, kind, (*steps, at))
