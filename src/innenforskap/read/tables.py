"""From a file that someone took down, line by line, to the figures of an indicator: by the headings of its columns."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from innenforskap.i18n import Message
from innenforskap.model.figure import Observation
from innenforskap.model.query import Columns
from innenforskap.model.vocabulary import Missing
from innenforskap.read.answers import Left, Told, as_count, shown
from innenforskap.read.codes import MARKS, ages_of, area_named, finality_of, period_of
from innenforskap.read.exact import AnswerError
from innenforskap.read.rules import snapshots as rules

NO_COLUMN = Message(
    "ingen linje har kolonnene {columns} som overskrifter",
    "inga linje har kolonnane {columns} som overskrifter",
    "no line has the columns {columns} as headings",
)
BROKEN_LINE = Message(
    "linje {line} er ikke skrevet slik en CSV-fil skal være",
    "linje {line} er ikkje skriven slik ei CSV-fil skal vere",
    "line {line} is not written as CSV is",
)

_SIGNS = (";", "\t", ",")
_HEADING_WITHIN = 30
_SPACES = "\N{NO-BREAK SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}"
_NUMBER = re.compile(rf"([-−]?)(\d{{1,3}}(?:[ {_SPACES}]\d{{3}})+|\d{{1,15}})(?:[.,](\d{{1,9}}))? ?%?", re.ASCII)


class _Heading(NamedTuple):
    """Which line the headings stand on, counted from zero, what separates them, and which column says what."""

    line: int
    sign: str
    columns: Mapping[str, int]


def table_figures(columns: Columns, lines: Sequence[str], retrieved: date) -> Iterator[Told]:
    """Give the figures of a file's lines, and what could not be read; raise AnswerError where none can."""
    heading = _heading(columns, lines)
    width = max(heading.columns.values())
    for row in _rows(lines, heading.line + 1, heading.sign):
        # A line with one thing in it or none is no row, but a blank, a heading in between, or where it is taken from.
        if sum(1 for cell in row if cell) > 1:
            cells = [*row, *[""] * (width + 1 - len(row))]
            yield from _figure(columns, {name: cells[at] for name, at in heading.columns.items()}, retrieved)


def _heading(columns: Columns, lines: Sequence[str]) -> _Heading:
    """Return where the headings stand: the first line that has all of those that are named."""
    wanted = columns.headings
    for at in range(min(len(lines), _HEADING_WITHIN)):
        for sign in _SIGNS:
            found = next(_rows(lines[: at + 1], at, sign), [])
            if set(wanted.values()) <= set(found):
                return _Heading(at, sign, {name: found.index(heading) for name, heading in wanted.items()})
    raise AnswerError(NO_COLUMN, columns=", ".join(f"«{heading}»" for heading in wanted.values()))


def _rows(lines: Sequence[str], first: int, sign: str) -> Iterator[list[str]]:
    """Give the rows from a line on, with no spaces around what stands in them."""
    reader = csv.reader((line.removeprefix("\ufeff") for line in lines[first:]), delimiter=sign, strict=True)
    try:
        for row in reader:
            yield [cell.strip() for cell in row]
    except csv.Error:
        raise AnswerError(BROKEN_LINE, line=first + reader.line_num) from None


def _figure(columns: Columns, row: Mapping[str, str], retrieved: date) -> Iterator[Told]:
    period, area = period_of(row["period"]), area_named(row["geo"]) if "geo" in row else None
    band = ages_of(row["age"]) if "age" in row else None
    value, missing = _value(row["value"], columns.marks)
    counts = {name: _count(row.get(name, ""), columns.marks) for name in ("numerator", "denominator")}
    unread = [
        Left(rules.UNREAD_PERIOD, row["period"]) if not period else None,
        Left(rules.UNREAD_AREA, row["geo"]) if "geo" in row and not area else None,
        Left(rules.UNREAD_FIGURE, row["age"]) if "age" in row and not band else None,
        Left(rules.UNREAD_FIGURE, row["value"]) if value is None and missing is None else None,
    ]
    yield from (left for left in (*unread, *counts.values()) if isinstance(left, Left))
    if not period or any(unread):
        return
    yield Observation.model_construct(
        period=period,
        geo=area,
        group=_group(columns, row),
        age=band,
        value=value,
        missing=missing,
        finality=finality_of(row.get("finality", "")) if value is not None else None,
        numerator=shown(counts["numerator"]) if missing is not Missing.CONFIDENTIAL else None,
        denominator=shown(counts["denominator"]),
        retrieved=retrieved,
    )


def _group(columns: Columns, row: Mapping[str, str]) -> str | None:
    written = row.get("group")
    return None if written == columns.everyone else written or None


def _value(written: str, marks: Mapping[str, Missing]) -> tuple[Decimal | None, Missing | None]:
    """Return the number that is written, or why there is none; neither where it is not told."""
    missing = marks.get(written) or MARKS.get(written) or (None if written else Missing.NOT_AVAILABLE)
    return (None, missing) if missing else (_number(written), None)


def _count(written: str, marks: Mapping[str, Missing]) -> int | Left | None:
    value, missing = _value(written, marks)
    if missing:
        return None
    return Left(rules.UNREAD_FIGURE, written) if value is None else as_count(value)


def _number(written: str) -> Decimal | None:
    """Return a number as people write it: with a comma or a point, and spaces between the thousands."""
    found = _NUMBER.fullmatch(written)
    if not found:
        return None
    whole = "".join(filter(str.isdigit, found[2]))
    return Decimal(f"{'-' if found[1] else ''}{whole}.{found[3]}" if found[3] else f"{'-' if found[1] else ''}{whole}")
