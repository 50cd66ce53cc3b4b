"""A part of the plan laid flat: a column for each value it may hold, with texts in a column for each language."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from pydantic import BaseModel

from innenforskap.export.columns import Cell
from innenforskap.model.fields import Field, Form, fields, type_name
from innenforskap.model.refs import Ref
from innenforskap.model.scalars import Choice
from innenforskap.model.text import LANGUAGES, Text

ALWAYS = ("nb", "nn")
"""The languages that a text has a column for, whether or not it is in them."""

VALUE = Field("value", "value", str, Form.ONE, required=True, nullable=False, default=None)
"""What a column holds where a list holds single values, and no parts."""


class Sort(StrEnum):
    """What stands in a column, in the words of Table Schema."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    LIST = "list"


_SORTS: Mapping[str, Sort] = {
    **dict.fromkeys(("Count", "Kroner", "Decimals", "Month"), Sort.INTEGER),
    "Number": Sort.NUMBER,
    "Flag": Sort.BOOLEAN,
    "Day": Sort.DATE,
}

_Reader: TypeAlias = Callable[[Any], Cell]


class Flat(NamedTuple):
    """A column: the keys that lead to it, the language of its texts, its field, the part with it, and what is there."""

    keys: tuple[str, ...]
    field: Field
    part: str
    read: _Reader
    language: str = ""

    @property
    def name(self) -> str:
        """What the column is called: the keys that lead to it, and the language."""
        return "_".join((*self.keys, self.language) if self.language else self.keys)

    @property
    def sort(self) -> Sort:
        """What stands in it."""
        return Sort.LIST if self.field.is_many else _SORTS.get(type_name(self.field.of), Sort.STRING)

    @property
    def choices(self) -> type[Choice] | None:
        """The allowed words, where there are only some."""
        return self.field.of if self.field.holds(Choice) else None

    @property
    def to(self) -> str:
        """The kind that it refers to with an id, or nothing."""
        return self.field.of.to if self.field.holds(Ref) else ""


class Branch(NamedTuple):
    """A list, or values by id, that has a table of its own: the keys and the attributes that lead to it, its field."""

    keys: tuple[str, ...]
    way: tuple[str, ...]
    field: Field


@cache
def flat(model: type[BaseModel]) -> tuple[Flat, ...]:
    """Return a column for each value that a part may hold, in the model's order.

    A text has a column for every language there is; which are shown, is for the table to say.
    """
    return tuple(_columns(model, (), ()))


@cache
def branches(model: type[BaseModel]) -> tuple[Branch, ...]:
    """Return the lists that have tables of their own: of parts and of texts, and all values by id."""
    return tuple(_branches(model, (), ()))


def is_called(model: Any, column: Flat) -> bool:  # noqa: ANN401 - a type annotation
    """Tell whether a column of a part says what it is called: a text that it must have."""
    return bool(column.language) and column.field.required and column.part == type_name(model)


def single(of: Any) -> tuple[Flat, ...]:  # noqa: ANN401 - a type annotation
    """Return the columns of a table of single values, or of texts."""
    if of is Text:
        return tuple(_texts(VALUE._replace(key="text", of=Text), ("text",), "", lambda text: text))
    return (Flat(("value",), VALUE._replace(of=of), "", lambda value: value),)


def _columns(model: type[BaseModel], before: tuple[str, ...], way: tuple[str, ...]) -> Iterator[Flat]:
    for each in fields(model):
        keys, steps = (*before, each.key), (*way, each.attribute)
        if _is_branch(each):
            continue
        if each.part:
            yield from _columns(each.part, keys, steps)
        elif each.of is Text:
            yield from _texts(each, keys, model.__name__, _value(steps))
        else:
            yield Flat(keys, each, model.__name__, _value(steps))


def _texts(field: Field, keys: tuple[str, ...], part: str, of: Callable[[Any], Any]) -> Iterator[Flat]:
    for language in LANGUAGES:
        yield Flat(keys, field, part, _words(of, language), language)


def _branches(model: type[BaseModel], before: tuple[str, ...], way: tuple[str, ...]) -> Iterator[Branch]:
    for each in fields(model):
        keys, steps = (*before, each.key), (*way, each.attribute)
        if _is_branch(each):
            yield Branch(keys, steps, each)
        elif each.part:
            yield from _branches(each.part, keys, steps)


def _is_branch(field: Field) -> bool:
    """Tell whether a field holds what no cell can: a list of codes stands in one, with semicolons."""
    return field.form is Form.MAP or (field.is_many and (field.of is Text or field.part is not None))


def at(value: Any, way: tuple[str, ...]) -> Any:  # noqa: ANN401 - whatever a field may hold
    """Return what stands at the end of a way of attributes, or None where the way ends before."""
    for step in way:
        value = getattr(value, step, None)
    return value


def _value(way: tuple[str, ...]) -> Callable[[Any], Any]:
    def read(record: Any) -> Any:  # noqa: ANN401
        found = at(record, way)
        # Times are tuples too, but are one value.
        return tuple(map(str, found)) if type(found) is tuple else found

    return read


def _words(of: Callable[[Any], Any], language: str) -> _Reader:
    def read(record: Any) -> Cell:  # noqa: ANN401
        return getattr(of(record), language, None) or None

    return read
