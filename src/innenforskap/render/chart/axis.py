"""The vertical axis of a chart: a few round figures, and an honest beginning."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import NamedTuple, Self

from innenforskap.i18n import Language
from innenforskap.i18n.numbers import number

_STEPS = 4
_LEAST_REACH = Decimal("0.25")


class Axis(NamedTuple):
    """An axis: its lowest and highest figure, and the step between those that are written along it."""

    low: Decimal
    high: Decimal
    step: Decimal

    @classmethod
    def of(cls, values: Sequence[Decimal], decimals: int) -> Self:
        """Return an axis for `values`, from zero unless that would press them all into its upper half.

        It spans at least a quarter of the highest figure, so that a small change does not look like a cliff.
        """
        low, high = min(values), max(values)
        reach = max(high - low, abs(high) * _LEAST_REACH) or Decimal(1)
        low = Decimal(0) if 0 <= low <= high / 2 else high - reach
        step = _round_step(max((high - low or reach) / _STEPS, Decimal(1).scaleb(-decimals)))
        base = (low / step).to_integral_value(ROUND_FLOOR) * step
        return cls(base, max((high / step).to_integral_value(ROUND_CEILING) * step, base + step), step)

    def ticks(self) -> Iterator[Decimal]:
        """Give the figures along the axis, from below."""
        return (self.low + at * self.step for at in range(int((self.high - self.low) / self.step) + 1))

    def said(self, value: Decimal, language: Language) -> str:
        """Return a figure on the axis with no more decimals than the step has."""
        return number(value, language, max(0, -int(self.step.normalize().as_tuple().exponent)))


def _round_step(least: Decimal) -> Decimal:
    """Return the nearest step of 1, 2 or 5, or ten times one of them, that is not under `least`."""
    power = Decimal(1).scaleb(least.adjusted())
    return next(times * power for times in (1, 2, 5, 10) if times * power >= least)
