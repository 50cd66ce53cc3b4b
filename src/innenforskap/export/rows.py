"""A list as rows: of records, or of how many there are of each sort; as CSV and as JSON."""

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from io import StringIO
from typing import NamedTuple

from innenforskap.check.masking import masked
from innenforskap.export.columns import Cell, Column, View, columns, is_many
from innenforskap.figures.rounding import rounded
from innenforskap.i18n.numbers import sort_key
from innenforskap.model.base import Record
from innenforskap.model.scalars import Choice

COUNT = "count"
BETWEEN = ";"
_FORMULA = tuple("=+-@\t\r＝＋－＠")


class Rows(NamedTuple):
    """The names of the columns, and what stands in each, row by row; `first` are those for a person's first look."""

    names: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]
    first: tuple[str, ...]


def rows(kind: str, records: Iterable[Record], view: View) -> Rows:
    """Return a row for each record."""
    shown = columns(kind)
    cells = tuple(tuple(_cell(column, view, record) for column in shown) for record in records)
    return Rows(
        tuple(column.name for column in shown), cells, tuple(column.name for column in shown if column.is_first)
    )


def counts(column: Column, records: Iterable[Record], view: View) -> Rows:
    """Return how many records have each value in a column; one with several counts under each, and none comes last."""
    found = Counter(value for record in records for value in _values(_cell(column, view, record)))
    ordered = sorted(found.items(), key=lambda each: _order(each[0]))
    return Rows((column.name, COUNT), tuple(ordered), (column.name, COUNT))


def as_csv(told: Rows) -> bytes:
    """Return rows as RFC 4180 has it: UTF-8, commas, CRLF, lists with semicolons; no text is taken for a formula."""
    made = StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(told.names)
    writer.writerows([_csv(cell) for cell in row] for row in told.cells)
    return made.getvalue().encode()


def as_json(told: Rows) -> bytes:
    """Return rows as a list of objects with the columns' names in their order."""
    listed = [{name: plain(cell) for name, cell in zip(told.names, row, strict=True)} for row in told.cells]
    return f"{json.dumps(listed, ensure_ascii=False, indent=2)}\n".encode()


def plain(value: Cell) -> str | bool | int | float | list[str] | None:
    """Return a value as JSON has it: a number as a number, a list as a list, a date or a time as it is written."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if is_many(value):
        return list(value)
    if isinstance(value, tuple):  # A time.
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


def _cell(column: Column, view: View, record: Record) -> Cell:
    return safe(column.of(view, rounded(record)))


def safe(cell: Cell) -> Cell:
    """Return a value with nothing in it that is of a person: in no form does that leave the plan."""
    if is_many(cell):
        return tuple(map(masked, cell))
    # What needs no mask stays what it was: a label is found by the type of a value.
    return masked(cell) if isinstance(cell, str) and masked(cell) != cell else cell


def _csv(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    text = BETWEEN.join(cell) if is_many(cell) else str(cell)
    # A spreadsheet runs what begins like a formula; a number is no text and begins as it likes.
    return f"'{text}" if isinstance(cell, str | tuple) and text.startswith(_FORMULA) else text


def _values(cell: Cell) -> Iterator[Cell]:
    if is_many(cell):
        yield from cell or (None,)
    else:
        yield cell


def _order(value: Cell) -> tuple[bool, int, tuple[str, str]]:
    """Return what sorts values: those of a vocabulary in its order, the others as a reader expects, nothing last."""
    place = list(type(value)).index(value) if isinstance(value, Choice) else 0
    return value is None, place, sort_key("" if value is None else str(value))
