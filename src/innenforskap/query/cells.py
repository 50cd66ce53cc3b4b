"""How many people the figures of an indicator stand for, and which hidden ones can be computed from the rest."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from innenforskap.model.indicator import Indicator, Observation
from innenforskap.model.vocabulary import Missing, Unit
from innenforskap.model.when import ObservationPeriod
from innenforskap.query.geography import parts_of


class Hidden(NamedTuple):
    """A figure that is hidden for privacy: where it stands among the observations, and the observation."""

    at: int
    observation: Observation


def people(indicator: Indicator, figure: Observation) -> int | None:
    """Return how many people a figure is about, where that is stated or follows from it, else None.

    A share of few people, with the number of them, gives the count as surely as the count does.
    """
    if figure.numerator is not None:
        return figure.numerator
    if indicator.unit is Unit.COUNT and figure.value is not None:
        return round(figure.value)
    if indicator.unit is Unit.PERCENT and figure.value is not None and figure.denominator is not None:
        share = figure.value * figure.denominator / 100
        return round(share) if figure.denominator < 100 * 10**indicator.decimals else None
    return None


def recoverable(indicator: Indicator, day: date) -> Iterator[Hidden]:
    """Give each hidden figure that is the only unknown among an area and all its parts, as divided on `day`.

    An area is the sum of its parts, so what is hidden alone is known to whoever subtracts.
    """
    for period in dict.fromkeys(each.period for each in indicator.observations):
        counts = dict(_counts(indicator, period))
        hidden = {area: each for area, each in _hidden(indicator, period) if area not in counts}
        for whole in {*counts, *hidden}:
            parts = [area.number for area in parts_of(whole, day)]
            unknown = [area for area in (whole, *parts) if area not in counts]
            if parts and len(unknown) == 1 and unknown[0] in hidden:
                yield hidden[unknown[0]]


def area_of(indicator: Indicator, figure: Observation) -> str | None:
    """Return the area a figure is for: its own, or the only one its indicator is about."""
    return figure.geo or (indicator.geography[0] if len(indicator.geography) == 1 else None)


def _counts(indicator: Indicator, period: ObservationPeriod) -> Iterator[tuple[str, int]]:
    for each in indicator.observations:
        area, count = area_of(indicator, each), people(indicator, each)
        if each.period == period and area and count is not None:
            yield area, count


def _hidden(indicator: Indicator, period: ObservationPeriod) -> Iterator[tuple[str, Hidden]]:
    for at, each in enumerate(indicator.observations):
        area = area_of(indicator, each)
        if each.period == period and area and each.missing is Missing.CONFIDENTIAL:
            yield area, Hidden(at, each)
