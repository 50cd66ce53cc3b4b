"""The sheet that a chart is drawn on: how wide words are, where a figure stands, and the marks for it."""

from collections.abc import Iterable
from decimal import Decimal
from html import escape
from typing import NamedTuple

from innenforskap.render.chart.axis import Axis

MARGIN = Decimal(8)
LINE_HEIGHT = Decimal(18)
CAPITAL = Decimal("4.5")
"""How far below the middle of a line of text its letters stand."""

_SIZE = Decimal(13)
_NARROW, _WIDE = frozenset(" .,:;|!'()/-ijltfrI"), frozenset("mwMWÆæ%@—")
_WIDTHS = (Decimal("0.42"), Decimal("0.66"), Decimal(1))


class Labels(NamedTuple):
    """What a chart is called; `name` is unique on the page, and the chart's ids begin with it."""

    name: str
    title: str


class Box(NamedTuple):
    """A part of the sheet that something stands in."""

    left: Decimal
    top: Decimal
    right: Decimal
    bottom: Decimal

    def meets(self, other: "Box") -> bool:
        """Tell whether two boxes cover some of the same."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def holds(self, other: "Box") -> bool:
        """Tell whether all of another box is inside."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom


class Plane(NamedTuple):
    """The part of the sheet that figures stand in, between two moments and the ends of an axis."""

    axis: Axis
    first: Decimal
    last: Decimal
    box: Box

    def x(self, moment: Decimal) -> Decimal:
        """Return how far to the right a moment is; one alone is in the middle."""
        if self.first == self.last:
            return (self.box.left + self.box.right) / 2
        return self.box.left + (moment - self.first) / (self.last - self.first) * (self.box.right - self.box.left)

    def y(self, value: Decimal) -> Decimal:
        """Return how far down a figure is."""
        high = self.box.bottom - self.box.top
        return self.box.bottom - (value - self.axis.low) / (self.axis.high - self.axis.low) * high


def width(said: str) -> Decimal:
    """Return how much room words need, in a wide typeface."""
    letters = (_WIDTHS[0] if each in _NARROW else _WIDTHS[2] if each in _WIDE else _WIDTHS[1] for each in said)
    return sum(letters, Decimal(0)) * _SIZE


def text(x: Decimal, y: Decimal, said: str, anchor: str = "start", weight: str = "normal") -> str:
    """Return words that begin, have their middle or end at `x`, on a line at `y`."""
    bold = f' font-weight="{weight}"' if weight != "normal" else ""
    return f'<text class="chart-text" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{bold}>{escape(said)}</text>'


def image(labels: Labels, size: tuple[Decimal, Decimal], told: str, parts: Iterable[str]) -> str:
    """Return what is drawn as one picture, with its title and what it shows in words."""
    name, (wide, high) = escape(labels.name), size
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 {wide:f} {high:f}" role="img"'
        f' aria-labelledby="{name}-title" aria-describedby="{name}-desc" font-size="{_SIZE}" fill="currentColor"'
        ' stroke-linecap="round" stroke-linejoin="round">'
    )
    title = f'<title id="{name}-title">{escape(labels.title)}</title>'
    desc = f'<desc id="{name}-desc">{escape(told)}</desc>'
    return "\n".join([head, title, desc, *filter(None, parts), "</svg>\n"])
