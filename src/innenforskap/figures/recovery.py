"""Which counts follow from others by sums alone, and by that no count is less than none."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from innenforskap.figures.sums import Spot, Sum

_Row = dict[Spot, Fraction]


def following(counts: Mapping[Spot, int], sums: Iterable[Sum]) -> frozenset[Spot]:
    """Return the spots that are in no `counts`, but can be computed from them all together.

    Where what is left for some is nothing, each of them is nothing; the rest is linear algebra, over all sums at once.
    """
    rows = [_row(each) for each in sums]
    found = dict.fromkeys(counts)
    known: dict[Spot, Fraction] = {spot: Fraction(n) for spot, n in counts.items()}
    while True:
        left = [_rest(row, known) for row in rows]
        # What a sum says by itself may be lost when it is taken together with others.
        fresh = {spot: n for row, n in (*left, *_reduced(left)) for spot, n in _told(row, n).items()}
        if not fresh:
            return frozenset(known.keys() - found.keys())
        known |= fresh


def _row(each: Sum) -> _Row:
    return {each.whole: Fraction(1), **{part: Fraction(-1) for part in each.parts}}


def _rest(row: _Row, known: Mapping[Spot, Fraction]) -> tuple[_Row, Fraction]:
    """Return the unknown of a sum, and what they come to."""
    left = {spot: factor for spot, factor in row.items() if spot not in known}
    return left, -sum((factor * known[spot] for spot, factor in row.items() if spot in known), Fraction())


def _told(row: _Row, n: Fraction) -> dict[Spot, Fraction]:
    """Return what a row says for sure: its one unknown, or that all are nothing where they are to be so together."""
    if len(row) == 1:
        ((spot, factor),) = row.items()
        return {spot: n / factor}
    is_one_way = all(factor > 0 for factor in row.values()) or all(factor < 0 for factor in row.values())
    return dict.fromkeys(row, Fraction()) if row and n == 0 and is_one_way else {}


def _reduced(rows: Iterable[tuple[_Row, Fraction]]) -> list[tuple[_Row, Fraction]]:
    """Return rows that say the same, in which the first unknown of each stands in no other (Gauss and Jordan)."""
    done: dict[Spot, tuple[_Row, Fraction]] = {}
    for each in sorted(rows, key=lambda each: len(each[0])):
        row, n = _without(*each, done)
        if not row:
            continue
        pivot = min(row)
        factor = row[pivot]
        new = {spot: each / factor for spot, each in row.items()}, n / factor
        done = {spot: _without(*old, {pivot: new}) for spot, old in done.items()} | {pivot: new}
    return list(done.values())


def _without(row: _Row, n: Fraction, done: Mapping[Spot, tuple[_Row, Fraction]]) -> tuple[_Row, Fraction]:
    """Return a row less as much of each other as takes its first unknown out."""
    left, rest = dict(row), n
    for pivot in [spot for spot in row if spot in done]:
        factor, (other, m) = row[pivot], done[pivot]
        rest -= factor * m
        for spot, each in other.items():
            left[spot] = left.get(spot, Fraction()) - factor * each
            if not left[spot]:
                del left[spot]
    return left, rest
