"""One who has every figure that is told of a small table, and tries all there can be behind what is hidden.

Knows nothing of how figures are hidden: only that counts are whole, that none is less than nothing, that they add up,
and of those that were hidden for their own sake, that they are of more than none and fewer than the limit.
"""

from collections.abc import Collection, Iterator, Mapping
from itertools import product

Cell = tuple[str, str, str]
"""An area, a group and an age, each of which may be `ALL`."""
ALL = "all"


def cells(axes: tuple[tuple[str, ...], ...]) -> list[Cell]:
    """Return every cell of a table: of each area, group and age, and of all of them."""
    wide = [(*axis, ALL) if len(axis) > 1 else axis for axis in axes]
    return [(area, group, age) for area, group, age in product(*wide)]


def totals(inner: Mapping[Cell, int], axes: tuple[tuple[str, ...], ...]) -> dict[Cell, int]:
    """Return the count of every cell, given those of the innermost."""
    return {cell: sum(inner[each] for each in _inside(cell, inner)) for cell in cells(axes)}


def computed(truth: Mapping[Cell, int], inner: Collection[Cell], told: Collection[Cell], limit: int) -> list[Cell]:
    """Return the hidden cells that can have but one count, given the counts of those that are told."""
    return [cell for cell in truth if cell not in told and not _is_open(cell, truth, list(inner), told, limit)]


def _is_open(cell: Cell, truth: Mapping[Cell, int], inner: list[Cell], told: Collection[Cell], limit: int) -> bool:
    """Tell whether some other count of the cell goes with everything that is told."""
    there = truth[cell]
    others = [n for off in range(1, limit + 2) for n in (there + off, there - off) if n >= 0]
    ranges = {each: (truth[each], truth[each]) if each in told else _known(truth[each], limit) for each in truth}
    for n in others:
        low, high = ranges[cell]
        if low <= n <= high and _is_possible(0, {}, inner, {**ranges, cell: (n, n)}, truth):
            return True
    return False


def _known(n: int, limit: int) -> tuple[int, int]:
    return (1, limit - 1) if 0 < n < limit else (0, 10**6)


def _is_possible(
    at: int,
    given: dict[Cell, int],
    inner: list[Cell],
    ranges: Mapping[Cell, tuple[int, int]],
    truth: Mapping[Cell, int],
) -> bool:
    """Tell whether the innermost cells from `at` on can be filled so that every cell is within its range."""
    for cell, (low, high) in ranges.items():
        inside = _inside(cell, inner)
        so_far = sum(given[each] for each in inside if each in given)
        if so_far > high or (so_far < low and all(each in given for each in inside)):
            return False
    if at == len(inner):
        return True
    return any(_is_possible(at + 1, {**given, inner[at]: n}, inner, ranges, truth) for n in _nearest(truth[inner[at]]))


def _nearest(n: int) -> Iterator[int]:
    """Give the counts that may be behind `n`, the nearest first."""
    yield n
    for off in range(1, 7):
        yield n + off
        if off <= n:
            yield n - off


def _inside(cell: Cell, inner: Collection[Cell]) -> list[Cell]:
    return [each for each in inner if all(one in {ALL, other} for one, other in zip(cell, each, strict=True))]
