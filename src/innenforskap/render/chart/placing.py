"""Words on a chart: each where there is room, none on top of another and none outside the sheet."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from innenforskap.render.chart.sheet import CAPITAL, MARGIN, Box, text, width

_ASCENT, _DESCENT, _GAP = Decimal(10), Decimal(3), Decimal(3)
_ABOVE, _BELOW, _LIFT = Decimal(-9), Decimal(18), Decimal(14)
_SIDES: Mapping[str, tuple[Decimal, Decimal, str]] = {
    "right": (MARGIN, CAPITAL, "start"),
    "right, higher": (MARGIN, CAPITAL - _LIFT / 2, "start"),
    "right, lower": (MARGIN, CAPITAL + _LIFT / 2, "start"),
    "right, highest": (MARGIN, CAPITAL - _LIFT, "start"),
    "right, lowest": (MARGIN, CAPITAL + _LIFT, "start"),
    "left": (-MARGIN, CAPITAL, "end"),
    "left, higher": (-MARGIN, CAPITAL - _LIFT / 2, "end"),
    "left, lower": (-MARGIN, CAPITAL + _LIFT / 2, "end"),
    "left, highest": (-MARGIN, CAPITAL - _LIFT, "end"),
    "left, lowest": (-MARGIN, CAPITAL + _LIFT, "end"),
    "above": (Decimal(0), _ABOVE, "middle"),
    "below": (Decimal(0), _BELOW, "middle"),
    "above, until": (MARGIN / 2, _ABOVE, "end"),
    "below, until": (MARGIN / 2, _BELOW, "end"),
    "above, from": (-MARGIN / 2, _ABOVE, "start"),
    "below, from": (-MARGIN / 2, _BELOW, "start"),
}
_NEAR = (", higher", ", lower", ", highest", ", lowest")
AT_THE_RIGHT = ("right", *(f"right{near}" for near in _NEAR), "above", "below", "above, until", "below, until")
AT_THE_LEFT = ("left", *(f"left{near}" for near in _NEAR), "above", "below", "above, from", "below, from")
ABOVE_UNTIL = ("above, until", "above", "below, until", "below", "above, from", "below, from")
BELOW_UNTIL = ("below, until", "below", "above, until", "above", "below, from", "above, from")
ABOVE_FROM = ("above, from", "above", "below, from", "below", "above, until", "below, until")
BELOW_FROM = ("below, from", "below", "above, from", "above", "below, until", "above, until")


class Place(NamedTuple):
    """Where words may stand: a point, and whether they begin, have their middle or end there."""

    x: Decimal
    y: Decimal
    anchor: str

    def box(self, said: str) -> Box:
        """Return the room that words need there."""
        before = {"start": Decimal(0), "middle": Decimal("0.5"), "end": Decimal(1)}[self.anchor]
        left = self.x - width(said) * before
        return Box(left, self.y - _ASCENT, left + width(said), self.y + _DESCENT)


class Words(NamedTuple):
    """Words to write, and the places where they may stand, the best first."""

    said: str
    places: tuple[Place, ...]
    weight: str = "normal"


def around(x: Decimal, y: Decimal, sides: Iterable[str]) -> tuple[Place, ...]:
    """Return the places around a point that words may stand in, in the order of `sides`."""
    asides = (_SIDES[side] for side in sides)
    return tuple(Place(x + across, y + down, anchor) for across, down, anchor in asides)


def written(words: Iterable[Words], sheet: Box, crossed: Sequence[Box] = ()) -> Iterator[str]:
    """Give the words that there is room for on the sheet, the first ones first.

    None stands on others; of the places left, each stands where it hides least of what is `crossed`. What there is no
    room for is left out: everything a chart shows stands in words elsewhere too.
    """
    filled: list[Box] = []
    for each in words:
        free = [place for place in each.places if _is_free(place.box(each.said), sheet, filled)]
        if free:
            best = min(free, key=lambda place: sum(place.box(each.said).meets(mark) for mark in crossed))
            filled.append(best.box(each.said))
            yield text(best.x, best.y, each.said, best.anchor, each.weight)


def _is_free(box: Box, sheet: Box, filled: Iterable[Box]) -> bool:
    wide = Box(box.left - _GAP, box.top, box.right + _GAP, box.bottom)
    return sheet.holds(box) and not any(wide.meets(other) for other in filled)
