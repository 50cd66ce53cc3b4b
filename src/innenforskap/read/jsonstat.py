"""JSON-stat 2.0, which statistics banks answer in, read strictly: every number exact, and nothing taken for granted."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import product
from math import prod
from typing import Any, NamedTuple, TypeVar

from innenforskap.i18n import Message
from innenforskap.model.misread import amount
from innenforskap.read.exact import AnswerError, no_number, parsed

CELLS_LIMIT = 1_000_000
"""How many figures one answer may have: more than any bank gives at a time, and few enough for any machine."""

UNFIT = Message(
    "«{at}» mangler, eller er ikke slik JSON-stat 2.0 har det",
    "«{at}» manglar, eller er ikkje slik JSON-stat 2.0 har det",
    "“{at}” is missing, or is not as JSON-stat 2.0 has it",
)
TOO_MANY = Message(
    "svaret har {cells} tall, og grensen er {limit}",
    "svaret har {cells} tal, og grensa er {limit}",
    "the answer has {cells} figures, and the limit is {limit}",
)
OTHER_SIZE = Message(
    "«{at}» har {found}, men «size» sier {said}",
    "«{at}» har {found}, men «size» seier {said}",
    "“{at}” has {found}, but “size” says {said}",
)

_T = TypeVar("_T")
_MOST = 32
_POSITION = re.compile(r"0|[1-9]\d{0,8}", re.ASCII)


class Category(NamedTuple):
    """One value of a dimension: its code, what it is called, its unit where it has one, and its notes."""

    code: str
    label: str
    unit: str = ""
    notes: tuple[str, ...] = ()


class Dimension(NamedTuple):
    """One way the figures are divided: its name, what it is called, its values in order, and its notes."""

    name: str
    label: str
    categories: tuple[Category, ...]
    notes: tuple[str, ...] = ()


class Cell(NamedTuple):
    """One figure: its category in each dimension in order, the number if there is one, and the mark if it has one."""

    categories: tuple[Category, ...]
    value: Decimal | None
    mark: str | None


class Dataset(NamedTuple):
    """One answer: its dimensions, which of them are `time`, `geo` and `metric`, and its figures, the last fastest.

    `updated` is the day the source last changed the table, where it says so.
    """

    updated: date | None
    dimensions: tuple[Dimension, ...]
    roles: Mapping[str, tuple[str, ...]]
    values: tuple[Decimal | None, ...]
    marks: Mapping[int, str]
    notes: tuple[str, ...]

    def dimension(self, name: str) -> Dimension | None:
        """Return the dimension of a name, or None where the answer has none such."""
        return next((each for each in self.dimensions if each.name == name), None)

    def of_role(self, role: str) -> Dimension | None:
        """Return the first dimension of a role (`time`, `geo` or `metric`), or None where the answer says of none."""
        return next((self.dimension(name) for name in self.roles.get(role, ())), None)

    def cells(self) -> Iterator[Cell]:
        """Give every figure there is room for, those that are missing too."""
        crossings = product(*(each.categories for each in self.dimensions))
        for at, (categories, value) in enumerate(zip(crossings, self.values, strict=True)):
            yield Cell(categories, value, self.marks.get(at))


def dataset(content: bytes) -> Dataset:
    """Return the answer that some bytes hold; raise AnswerError where they hold none that can be read."""
    return dataset_in(parsed(content))


def dataset_in(value: object) -> Dataset:
    """Return the answer that stands in parsed JSON; raise AnswerError where it is none."""
    top = _mapping(value, "dataset")
    if top.get("class") != "dataset" or not str(top.get("version", "")).startswith("2."):
        raise AnswerError(UNFIT, at="class, version")
    names, sizes = _sizes(top)
    inside = _mapping(top.get("dimension"), "dimension")
    dimensions = tuple(_dimension(name, inside.get(name), size) for name, size in zip(names, sizes, strict=True))
    cells = prod(sizes)
    marks = enumerate(_marks(top.get("status"), cells))
    return Dataset(
        _day(top.get("updated")),
        dimensions,
        _roles(top.get("role", {}), names),
        tuple(_placed(top.get("value"), "value", cells, _value)),
        {at: mark for at, mark in marks if mark},
        _texts(top.get("note", []), "note"),
    )


def _sizes(top: Mapping[str, Any]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the dimensions' names and how many categories each has, before anything of that size is made."""
    names, sizes = _texts(top.get("id"), "id"), top.get("size")
    if not 0 < len(names) <= _MOST or len(set(names)) < len(names):
        raise AnswerError(UNFIT, at="id")
    if not isinstance(sizes, list) or len(sizes) != len(names) or not all(type(each) is int for each in sizes):
        raise AnswerError(UNFIT, at="size")
    cells = 1
    for size in sizes:
        cells *= size
        if size < 1:
            raise AnswerError(UNFIT, at="size")
        if cells > CELLS_LIMIT:
            raise AnswerError(TOO_MANY, cells=amount(cells), limit=amount(CELLS_LIMIT))
    return names, tuple(sizes)


def _dimension(name: str, value: object, size: int) -> Dimension:
    at = f"dimension.{name}"
    written = _mapping(value, at)
    inside = _mapping(written.get("category"), f"{at}.category")
    labels = _mapping(inside.get("label", {}), f"{at}.category.label")
    units, notes = (_mapping(inside.get(key, {}), f"{at}.category.{key}") for key in ("unit", "note"))
    codes = _codes(inside, labels, f"{at}.category.index")
    if len(codes) != size:
        raise AnswerError(OTHER_SIZE, at=f"{at}.category", found=len(codes), said=size)
    categories = tuple(_category(code, labels, units, notes, f"{at}.category") for code in codes)
    return Dimension(name, _text(written.get("label", name), at), categories, _texts(written.get("note", []), at))


def _codes(inside: Mapping[str, Any], labels: Mapping[str, Any], at: str) -> tuple[str, ...]:
    """Return the codes in order: a list, positions by code, or, of a single category, the one that has a label."""
    index = inside.get("index", list(labels) if len(labels) == 1 else None)
    if isinstance(index, dict):
        places = {place: code for code, place in index.items() if type(place) is int}
        if sorted(places) != list(range(len(index))):
            raise AnswerError(UNFIT, at=at)
        return tuple(places[place] for place in range(len(index)))
    codes = _texts(index, at)
    if len(set(codes)) < len(codes):
        raise AnswerError(UNFIT, at=at)
    return codes


def _category(
    code: str, labels: Mapping[str, Any], units: Mapping[str, Any], notes: Mapping[str, Any], at: str
) -> Category:
    unit = _mapping(units.get(code, {}), f"{at}.unit")
    label, base = _text(labels.get(code, code), f"{at}.label"), _text(unit.get("base", ""), f"{at}.unit")
    return Category(code, label, base, _texts(notes.get(code, []), f"{at}.note"))


def _roles(value: object, names: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    roles = {role: _texts(told, f"role.{role}") for role, told in _mapping(value, "role").items()}
    for role, told in roles.items():
        if not set(told) <= set(names):
            raise AnswerError(UNFIT, at=f"role.{role}")
    return roles


def _marks(status: object, cells: int) -> list[str | None]:
    """Return the mark of each figure; one that stands alone is that of all of them."""
    if status is None or isinstance(status, str):
        return [status] * cells
    return _placed(status, "status", cells, _mark)


def _placed(value: object, at: str, cells: int, read: Callable[[object], _T]) -> list[_T | None]:
    """Return what stands in each place of a list, or of the places that an object names."""
    if isinstance(value, list):
        if len(value) != cells:
            raise AnswerError(OTHER_SIZE, at=at, found=amount(len(value)), said=amount(cells))
        return [None if each is None else read(each) for each in value]
    placed: list[_T | None] = [None] * cells
    for place, each in _mapping(value, at).items():
        if not _POSITION.fullmatch(place) or int(place) >= cells:
            raise AnswerError(UNFIT, at=f"{at}.{place}")
        placed[int(place)] = None if each is None else read(each)
    return placed


def _value(value: object) -> Decimal:
    if isinstance(value, Decimal):
        return value
    return Decimal(value) if type(value) is int else no_number(str(value))


def _mark(value: object) -> str:
    return _text(value, "status")


def _mapping(value: object, at: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise AnswerError(UNFIT, at=at)
    return value


def _text(value: object, at: str) -> str:
    if not isinstance(value, str):
        raise AnswerError(UNFIT, at=at)
    return value


def _texts(value: object, at: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise AnswerError(UNFIT, at=at)
    return tuple(_text(each, at) for each in value)


def _day(updated: object) -> date | None:
    """Return the day of a time as JSON-stat writes it, at the source's own clock, or None where none is told."""
    if updated is None:
        return None
    try:
        return date.fromisoformat(_text(updated, "updated")[:10])
    except ValueError:
        raise AnswerError(UNFIT, at="updated") from None
