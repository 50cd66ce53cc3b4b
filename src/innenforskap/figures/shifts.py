"""Other counts that would have been told in just the same way: what shows that a hidden count cannot be computed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import heappop, heappush
from itertools import count as serial
from typing import NamedTuple

from innenforskap.figures.sums import Spot, Sum

_CHOICES, _TRIES = 6, 400
"""How many ways to mend a sum are followed, and how many steps are tried, before the search is given up."""
_TO_MEND = 2
"""What a sum that is off is reckoned to cost, so that what is nearly whole is looked at first."""
_A_ZERO = 10**9
"""What it costs to hide a zero, which is no secret, where anything else will do."""


class Count(NamedTuple):
    """How many there are, and the fewest and the most that a reader knows there may be."""

    n: int
    fewest: int = 0
    most: int | None = None

    def may_be(self, step: int) -> bool:
        """Tell whether there may as well be one more, or one fewer, as far as a reader knows."""
        return self.n > self.fewest if step < 0 else self.most is None or self.n < self.most


@dataclass(frozen=True)
class Table:
    """The counts that we know, and what adds up to what; of other spots in the sums nobody has told us."""

    counts: Mapping[Spot, Count]
    sums: Sequence[Sum]

    @cached_property
    def within(self) -> Mapping[Spot, tuple[tuple[int, int], ...]]:
        """The sums that each spot stands in, by their place: 1 as the whole, -1 as a part."""
        found: dict[Spot, list[tuple[int, int]]] = {}
        for at, each in enumerate(self.sums):
            found.setdefault(each.whole, []).append((at, 1))
            for part in each.parts:
                found.setdefault(part, []).append((at, -1))
        return {spot: tuple(there) for spot, there in found.items()}

    def may_be(self, spot: Spot, step: int) -> bool:
        """Tell whether a count may be one more, or fewer; one nobody has told us may be none, if it has no parts."""
        if spot in self.counts:
            return self.counts[spot].may_be(step)
        return step > 0 or any(side > 0 for _, side in self.within[spot])


class _State(NamedTuple):
    """Counts that are one more or one fewer, and the sums that then do not add up, by how much."""

    moved: Mapping[Spot, int]
    off: Mapping[int, int]


def shift(table: Table, spot: Spot, hidden: Collection[Spot]) -> frozenset[Spot]:
    """Return spots, `spot` among them, whose counts can all be one more or fewer while every sum still adds up.

    Where just these are hidden, what is told is the same before and after, so none of them can be computed from it, be
    it by sums or by what a count can be. Of such spots those are chosen that hide the fewest people more than `hidden`
    does, as far as that is found without trying all.
    """
    found = _cheapest(table, spot, hidden)
    return frozenset(found if found is not None else _all_around(table, spot))


def _cheapest(table: Table, spot: Spot, hidden: Collection[Spot]) -> Collection[Spot] | None:
    """Return the cheapest spots found by mending one sum after the other, or None after too many tries."""
    turn = serial()
    heap: list[tuple[int, int, int, _State]] = []
    for step in (1, -1):
        if table.may_be(spot, step):
            heappush(heap, (0, 0, next(turn), _moved(table, _State({}, {}), spot, step)))
    tries = iter(range(_TRIES))
    while heap and next(tries, None) is not None:
        _, cost, _, state = heappop(heap)
        if not state.off:
            return state.moved
        for other, step in _mending(table, state, hidden):
            after, spent = _moved(table, state, other, step), cost + _price(table, other, hidden)
            heappush(heap, (spent + _TO_MEND * len(after.off), spent, next(turn), after))
    return None


def _moved(table: Table, state: _State, spot: Spot, step: int) -> _State:
    off = dict(state.off)
    for at, side in table.within.get(spot, ()):
        off[at] = off.get(at, 0) + side * step
        if not off[at]:
            del off[at]
    return _State({**state.moved, spot: step}, off)


def _mending(table: Table, state: _State, hidden: Collection[Spot]) -> Iterator[tuple[Spot, int]]:
    """Give the spots that bring a sum that is off one nearer, with the step each must take: the few that cost least."""
    at = min(state.off, key=lambda each: (len(table.sums[each].parts), each))
    up = -1 if state.off[at] > 0 else 1
    whole, parts = table.sums[at]
    able = sorted(
        (_price(table, spot, hidden) + _TO_MEND * _more_off(table, state, spot, step), spot, step)
        for spot, step in ((whole, up), *((part, -up) for part in parts))
        if spot not in state.moved and table.may_be(spot, step)
    )
    return ((spot, step) for _, spot, step in able[:_CHOICES])


def _more_off(table: Table, state: _State, spot: Spot, step: int) -> int:
    """Return how many more sums are off when a spot has moved, less those that are then mended."""
    before = [(state.off.get(at, 0), side * step) for at, side in table.within[spot]]
    return sum((off + change != 0) - (off != 0) for off, change in before)


def _price(table: Table, spot: Spot, hidden: Collection[Spot]) -> int:
    if spot in hidden or spot not in table.counts:
        return 0
    return table.counts[spot].n or _A_ZERO


def _all_around(table: Table, spot: Spot) -> set[Spot]:
    """Return a spot, or the largest part it is made of, with every spot that it is a part of: all move together."""
    while inner := [each for at, side in table.within.get(spot, ()) if side > 0 for each in table.sums[at].parts]:
        spot = max(inner, key=lambda each: (table.counts[each].n if each in table.counts else 0, each))
    found, fresh = {spot}, [spot]
    while fresh:
        outer = {table.sums[at].whole for at, side in table.within.get(fresh.pop(), ()) if side < 0} - found
        found |= outer
        fresh += sorted(outer)
    return found
