"""Which cells of a table a query asks for: the bank's expressions taken apart, counted and cut into what it answers."""

import re
from collections.abc import Iterator, Mapping, Sequence
from math import prod
from typing import NamedTuple, TypeAlias

Codes: TypeAlias = Mapping[str, tuple[str, ...]]
"""The codes that are asked for, by dimension."""

_NTH = re.compile(r"(top|bottom)\(([1-9]\d{0,8})(?:,(\d{1,9}))?\)", re.IGNORECASE | re.ASCII)
_SIDE = re.compile(r"(from|to)\(([^,()]+)\)", re.IGNORECASE)
_RANGE = re.compile(r"range\(([^,()]+),([^,()]+)\)", re.IGNORECASE)
_STARS = re.compile(r"\*|\*[^*]+\*?|[^*]+\*")


class Dimension(NamedTuple):
    """A dimension of a table as the bank describes it, with the codes of the list that was asked for."""

    id: str
    codes: tuple[str, ...]
    is_mandatory: bool = False
    is_time: bool = False
    is_contents: bool = False


def bare(code: str) -> str:
    """Return a code or an expression without the brackets that keep the comma of `[range(a,b)]` together."""
    inner = code.removeprefix("[").removesuffix("]")
    return inner if code == f"[{inner}]" and is_expression(inner) else code


def is_expression(code: str) -> bool:
    """Tell whether a code stands for several, as PxWebApi writes it: `*`, `?`, top, bottom, from, to and range."""
    return "?" in code or any(form.fullmatch(code) for form in (_STARS, _NTH, _SIDE, _RANGE))


def expanded(codes: Sequence[str], dimension: Dimension) -> tuple[str, ...]:
    """Return the codes that are meant, each once: those of the expressions, and the rest as they stand."""
    return tuple(dict.fromkeys(each for code in codes for each in meant(code, dimension)))


def meant(code: str, dimension: Dimension) -> Sequence[str]:
    """Return the codes of a dimension that a code or an expression stands for; none for one that matches nothing.

    A code that the dimension has is itself, whatever it looks like; one that it has not is left to the bank to judge.
    """
    known = dimension.codes
    if code in known or not is_expression(code):
        return (code,)
    if nth := _NTH.fullmatch(code):
        # The bank has the newest period first in `top`, and the first code of any other dimension.
        from_end = dimension.is_time == (nth[1].lower() == "top")
        return _nth(known, int(nth[2]), int(nth[3] or 0), from_end=from_end)
    if side := _SIDE.fullmatch(code):
        at = _place(side[2], known)
        return () if at is None else known[at:] if side[1].lower() == "from" else known[: at + 1]
    if span := _RANGE.fullmatch(code):
        first, last = (_place(end, known) for end in span.groups())
        return () if first is None or last is None else known[min(first, last) : max(first, last) + 1]
    # A star stands for any letters and a question mark for one; the case of letters does not count.
    pattern = re.escape(code).replace(r"\*", ".*").replace(r"\?", ".")
    return [each for each in known if re.fullmatch(pattern, each, re.IGNORECASE)]


def cells(codes: Codes) -> int:
    """Return how many cells a table of these codes has."""
    return prod(map(len, codes.values()))


def longest(codes: Codes, whole: frozenset[str]) -> str:
    """Return the dimension with most codes, of those that may be cut; the first of several."""
    return max((name for name in codes if name not in whole), key=lambda name: len(codes[name]))


def parts(codes: Codes, limit: int, whole: frozenset[str]) -> Iterator[Codes]:
    """Yield the questions that together ask for all the codes, none for more than `limit` cells.

    The longest dimension is cut, into as few parts as will do, in its own order; one that is `whole` never is.
    """
    if cells(codes) <= limit:
        yield codes
        return
    cut = longest(codes, whole)
    every = codes[cut]
    length = max(1, limit // (cells(codes) // len(every)))
    for at in range(0, len(every), length):
        yield from parts({**codes, cut: every[at : at + length]}, limit, whole)


def _nth(known: tuple[str, ...], count: int, offset: int, *, from_end: bool) -> tuple[str, ...]:
    if from_end:
        return known[::-1][offset : offset + count][::-1]
    return known[offset : offset + count]


def _place(code: str, known: tuple[str, ...]) -> int | None:
    written = code.casefold()
    return next((at for at, each in enumerate(known) if each.casefold() == written), None)
