"""What the fields of a record are made of, read off the model, so that a new field is known everywhere at once."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from innenforskap.model.plan import KINDS
from innenforskap.model.refs import MeasureRef, Ref
from innenforskap.model.status import Status
from innenforskap.model.text import Text


class Field(NamedTuple):
    """A field: its attribute, the key it is written with, what it holds, how many of it, and whether it must be told.

    `by_id` tells a mapping of ids from a list.
    """

    attribute: str
    key: str
    of: Any
    many: bool
    by_id: bool
    required: bool

    @property
    def is_text(self) -> bool:
        """Whether it holds words in the plan's languages."""
        return self.of is Text

    @property
    def part(self) -> type[BaseModel] | None:
        """The model of what it holds, where that has fields of its own."""
        return self.of if self.holds(BaseModel) and not self.is_text else None

    def holds(self, kind: type) -> bool:
        """Tell whether what it holds is of one type."""
        return isinstance(self.of, type) and issubclass(self.of, kind)


@cache
def fields(model: type[BaseModel]) -> tuple[Field, ...]:
    """Return the fields of a model, in the order they are declared."""
    return tuple(
        Field(name, info.alias or name, *_made(info.annotation), info.is_required())
        for name, info in model.model_fields.items()
    )


def field(model: type[BaseModel], key: str) -> Field | None:
    """Return the field that is written with a key, or None."""
    return next((each for each in fields(model) if each.key == key), None)


@cache
def targets(kind: str) -> frozenset[str]:
    """Return the kinds that a record of one kind may refer to."""
    model = KINDS[kind]
    own = {MeasureRef.to} if issubclass(model, Status) else set()
    return frozenset(own | {each.of.to for each in within(model) if each.holds(Ref)})


def within(model: type[BaseModel]) -> Iterator[Field]:
    """Give every field of a model, and those of its parts."""
    for each in fields(model):
        yield each
        if each.part:
            yield from within(each.part)


def is_empty(record: BaseModel, attribute: str) -> bool:
    """Tell whether a record says nothing in a field; `false` and 0 are said."""
    value = getattr(record, attribute)
    return value in (None, (), {}) or (isinstance(value, Text) and not any(value.items()))


def _made(annotation: Any, *, many: bool = False, by_id: bool = False) -> tuple[Any, bool, bool]:  # noqa: ANN401
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in {Union, UnionType}:
        return _made(next(each for each in inner if each is not NoneType), many=many, by_id=by_id)
    if origin is Annotated:
        return _made(inner[0], many=many, by_id=by_id)
    if origin is tuple:
        return _made(inner[0], many=True)
    if origin is Mapping:
        return _made(inner[1], many=True, by_id=True)
    return annotation, many, by_id
