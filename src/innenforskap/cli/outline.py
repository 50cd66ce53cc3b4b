"""Tables, records and explanations as lines for a terminal of any width, a file or a pipe."""

import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from textwrap import TextWrapper

from innenforskap.check.masking import masked
from innenforskap.cli.show import Line, Piece, uncoloured
from innenforskap.finding import visible
from innenforskap.report.card import ITEM, Card, Row

_BETWEEN = "  "
_INDENT = "  "
_NARROWEST = 24
_PAGE = 100


def width() -> int | None:
    """Return how many characters a line of the terminal has, or None where no one is watching."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], room: int | None, wide: int = 1) -> Iterator[Line]:
    """Give a table with a heading; where it is too wide for the room, column `wide` is broken over lines.

    Where that is not enough either, each row is told as a few lines, a heading and a value in each.
    """
    shown = [[_safe(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(headings, *shown, strict=True)]
    over = sum(widths) + len(_BETWEEN) * (len(widths) - 1) - (room or sys.maxsize)
    if over > 0 and widths[wide] - over < _NARROWEST:
        yield from _stacked(headings, shown)
        return
    widths[wide] -= max(0, over)
    yield (Piece(_joined(headings, widths), "strong"),)
    for row in shown:
        for line in _broken(row, wide, widths[wide]):
            yield (Piece(_joined(line, widths)),)


def outline(card: Card, path: str, room: int | None) -> Iterator[Line]:
    """Give all that is known of a record: labels to the left, what they say to the right, parts indented."""
    yield from _heading(card, path, room or sys.maxsize)
    for section in card.sections:
        yield ()
        if section.heading:
            yield (Piece(_safe(section.heading), "strong"),)
        yield from _rows(section.rows, _INDENT, min(room or _PAGE, _PAGE))


def paragraph(text: str, room: int | None, indent: str = "", hanging: str = "") -> Iterator[Line]:
    """Give foreign text broken over lines, the first with one indent and the rest with another."""
    fits = max(_NARROWEST, min(room or _PAGE, _PAGE))
    for part in masked(text).splitlines():
        for line in _wrapped(part, fits, indent, hanging or indent):
            yield (Piece(line),)


def plain(lines: Iterable[Line]) -> str:
    """Return lines as text without colour."""
    return "".join(f"{uncoloured(line)}\n" for line in lines)


def _heading(card: Card, path: str, room: int) -> Iterator[Line]:
    name, words = _safe(card.name), filter(None, (card.name, card.title, f"({path})"))
    first, *rest = _wrapped(_BETWEEN.join(words), room, rest=_INDENT)
    yield Piece(first[: len(name)], "strong"), Piece(first[len(name) :])
    for line in rest:
        yield (Piece(line),)


def _rows(rows: Sequence[Row], indent: str, room: int) -> Iterator[Line]:
    """Give rows with their labels in a column, or on lines of their own where that leaves too little room."""
    labels = max((len(_safe(row.label)) for row in rows if row.words), default=0)
    is_narrow = room - len(indent) - labels - len(_BETWEEN) < _NARROWEST
    for row in rows:
        if row.label == ITEM:
            yield from _worded(_item(row), f"{indent}{ITEM} ", room)
        elif row.words and not is_narrow:
            yield from _worded(row.words, f"{indent}{_safe(row.label).ljust(labels)}{_BETWEEN}", room)
        else:
            yield (Piece(f"{indent}{_safe(row.label)}"),)
            yield from _worded(row.words, indent + _INDENT, room)
            yield from _rows(row.inner, indent + _INDENT, room)


def _item(row: Row) -> str:
    """Return one of a list in a line: its words, or those of its parts with their labels."""
    parts = (f"{inner.label}: {_item(inner)}" if inner.label != ITEM else _item(inner) for inner in row.inner)
    return row.words or "; ".join(parts)


def _worded(words: str, start: str, room: int) -> Iterator[Line]:
    hanging = " " * len(start)
    for number, part in enumerate(masked(words).splitlines()):
        yield from paragraph(part, room, hanging if number else start, hanging)


def _stacked(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[Line]:
    labels = max(map(len, headings))
    for row in rows:
        for heading, cell in zip(headings, row, strict=True):
            yield Piece(f"{heading.ljust(labels)}{_BETWEEN}", "strong"), Piece(cell)
        yield ()


def _broken(row: Sequence[str], wide: int, fits: int) -> Iterator[list[str]]:
    for number, part in enumerate(_wrapped(row[wide], fits) or [""]):
        yield [part if at == wide else "" if number else cell for at, cell in enumerate(row)]


def _wrapped(text: str, fits: int, first: str = "", rest: str = "") -> list[str]:
    """Return foreign text on lines; an id or an address is never broken, so that it can be copied."""
    broken = TextWrapper(fits, first, rest, break_long_words=False, break_on_hyphens=False)
    return broken.wrap(_safe(text))


def _joined(cells: Sequence[str], widths: Sequence[int]) -> str:
    return _BETWEEN.join(cell.ljust(room) for cell, room in zip(cells, widths, strict=True)).rstrip()


def _safe(text: str) -> str:
    """Return text from a plan that cannot command a terminal and tells nothing that is of a person."""
    return masked(visible(text))
