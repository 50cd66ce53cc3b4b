"""What the model asks for, field by field, for those who tell others what may be written."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from innenforskap.model.scalars import Code, Count, Decimals, Flag, Kroner, Month, Number, Url, Words
from innenforskap.model.text import Text
from innenforskap.model.when import Day
from innenforskap.place import Steps


class Form(StrEnum):
    """Whether a field holds one value, a list of them, or values by id."""

    ONE = "one"
    LIST = "list"
    MAP = "map"


class Field(NamedTuple):
    """One field: its attribute and key, the type of each value in it, their form, and what may be left out or empty.

    `names` is the type of the ids of values by id, else None; `default` is what counts where the key is left out, or
    None where nothing does.
    """

    attribute: str
    key: str
    of: Any
    form: Form
    required: bool
    nullable: bool
    default: Any
    names: Any = None

    @property
    def is_many(self) -> bool:
        """Whether it holds several values, in a list or by id."""
        return self.form is not Form.ONE

    @property
    def part(self) -> type[BaseModel] | None:
        """The model of what it holds, where that has fields of its own; a text has none but its languages."""
        return self.of if self.holds(BaseModel) and self.of is not Text else None

    def holds(self, kind: type) -> bool:
        """Tell whether what it holds is of one type."""
        return isinstance(self.of, type) and issubclass(self.of, kind)


@cache
def fields(model: type[BaseModel]) -> tuple[Field, ...]:
    """Return the fields of a model, in its own order."""
    hints = get_type_hints(model, include_extras=True)
    return tuple(_field(name, hints[name], info) for name, info in model.model_fields.items())


def _field(name: str, hint: Any, info: Any) -> Field:  # noqa: ANN401 - type annotations, and pydantic's own
    nullable = get_origin(hint) in {Union, UnionType}
    inner = get_args(hint)[0] if nullable else hint
    form = {tuple: Form.LIST, Mapping: Form.MAP}.get(get_origin(inner), Form.ONE)
    names = get_args(inner)[0] if form is Form.MAP else None
    if form is not Form.ONE:
        # A list gives its one type first, a mapping that of its values last.
        inner = get_args(inner)[0 if form is Form.LIST else -1]
    default = None if info.default is PydanticUndefined else info.default
    return Field(name, info.alias or name, inner, form, info.is_required(), nullable, default, names)


def field_at(model: type[BaseModel], steps: Steps) -> Field:
    """Return what a model asks for at `steps`: a field of it or of a part, one value in such a field, or all of it."""
    at = Field("", "", model, Form.ONE, required=True, nullable=False, default=None)
    for step in steps:
        at = at._replace(form=Form.ONE) if at.is_many else next(each for each in fields(at.of) if each.key == step)
    return at


def within(model: type[BaseModel]) -> Iterator[Field]:
    """Give every field of a model, and those of its parts."""
    for each in fields(model):
        yield each
        if each.part:
            yield from within(each.part)


def is_part(kind: Any) -> bool:  # noqa: ANN401 - a type annotation
    """Tell whether a type is a part with fields of its own."""
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def parts_of(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Give a model and every part below it, each once, in the order they are met."""
    seen: dict[type[BaseModel], None] = {}
    waiting = [model]
    while waiting:
        part = waiting.pop(0)
        if part not in seen:
            seen[part] = None
            waiting += [field.of for field in fields(part) if is_part(field.of)]
    return iter(seen)


def type_name(kind: Any) -> str:  # noqa: ANN401 - a type annotation
    """Return what the model calls a type."""
    return _NAMES.get(kind) or str(kind.__name__)


_NAMES: Mapping[Any, str] = {
    Words: "Words",
    Code: "Code",
    Url: "Url",
    Number: "Number",
    Count: "Count",
    Kroner: "Kroner",
    Decimals: "Decimals",
    Month: "Month",
    Flag: "Flag",
    Day: "Day",
}
"""The types that are no classes of their own."""
