"""The snapshot file of an indicator: what a source answered, kept as it came, beside what was asked and when."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import NamedTuple, TypeAlias

from innenforskap.model.base import Frozen
from innenforskap.model.query import Columns, Query

_DAY = re.compile(rb'^"retrieved": "([0-9-]{10})",\r?$', re.MULTILINE)
# What a line that holds no figures begins with: it may change while the figures are the same.
_AROUND = (b'"retrieved": ', b'{"query": ', b'"by": ', b'"file": ', b'"columns": ')


class Answered(NamedTuple):
    """What a bank was asked, and the parts of its answer, byte for byte."""

    query: Query
    responses: tuple[bytes, ...]


class Taken(NamedTuple):
    """A file that was taken down by hand: by which actor, what it was called, which columns say what, its lines."""

    by: str
    file: str
    columns: Columns
    lines: tuple[str, ...]


Held: TypeAlias = tuple[Answered, ...] | Taken
"""What a snapshot can hold: the answers to an indicator's queries, or a file."""


def envelope(held: Held, day: date, before: bytes = b"") -> bytes:
    """Return the snapshot file of what was retrieved on `day`, in UTF-8, with the same bytes if it is as before.

    The day is that on which these figures were first seen, so it is kept for as long as they are the same.
    """
    first = _first_seen(before)
    made = _laid_out(held, day)
    if first and _figures(made) == _figures(before):
        made = _laid_out(held, min(first, day))
    # Git may have given the file other line ends; that is no change.
    return before if made.splitlines() == before.splitlines() else made


def _first_seen(before: bytes) -> date | None:
    found = _DAY.search(before)
    with suppress(ValueError):
        return date.fromisoformat(found[1].decode()) if found else None
    return None


def _figures(content: bytes) -> list[bytes]:
    return [line for line in content.splitlines() if not line.startswith(_AROUND)]


def _laid_out(held: Held, day: date) -> bytes:
    """Return the file: one thing on each line, so that git can tell what has changed."""
    lines = _of_file(held) if isinstance(held, Taken) else _of_answers(held)
    return b"\n".join((b"{", b'"retrieved": %b,' % _json(str(day)), *lines, b"}", b""))


def _of_answers(answers: tuple[Answered, ...]) -> Iterator[bytes]:
    yield b'"answers": ['
    for at, each in enumerate(answers, 1):
        yield b'{"query": %b,' % _json(_set(each.query))
        yield b'"responses": ['
        yield b",\n".join(response.strip() for response in each.responses)
        yield b"]}" if at == len(answers) else b"]},"
    yield b"]"


def _of_file(taken: Taken) -> Iterator[bytes]:
    yield b'"by": %b,' % _json(taken.by)
    yield b'"file": %b,' % _json(taken.file)
    yield b'"columns": %b,' % _json(_set(taken.columns))
    yield b'"lines": ['
    yield b",\n".join(map(_json, taken.lines))
    yield b"]"


def _set(part: Frozen) -> object:
    """Return what is set in a part of an indicator, with its own keys."""
    return part.model_dump(mode="json", exclude_defaults=True)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
