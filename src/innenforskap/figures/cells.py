"""How many people an indicator's figures stand for, which may be shown, and which hidden ones can be computed."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple, TypeVar

from innenforskap.model.base import Record
from innenforskap.model.figure import Observation
from innenforskap.model.geography import parts_of
from innenforskap.model.indicator import Baseline, Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import Missing, Unit
from innenforskap.model.when import ObservationPeriod

_R = TypeVar("_R", bound=Record)
_NO_FIGURES = {"value": None, "numerator": None, "denominator": None, "missing": Missing.CONFIDENTIAL}


class Hidden(NamedTuple):
    """A figure that is hidden for privacy: where it stands among the observations, and the observation."""

    at: int
    observation: Observation


def people(indicator: Indicator, figure: Observation | Baseline) -> int | None:
    """Return how many people a figure is about, where that is stated or follows from it, else None.

    A share of few people, with the number of them, gives the count as surely as the count does.
    """
    if isinstance(figure, Observation) and figure.numerator is not None:
        return figure.numerator
    if indicator.unit is Unit.COUNT and figure.value is not None:
        return round(figure.value)
    return _of_share(indicator, figure) if isinstance(figure, Observation) else None


def _of_share(indicator: Indicator, figure: Observation) -> int | None:
    if indicator.unit is Unit.PERCENT and figure.value is not None and figure.denominator is not None:
        share = figure.value * figure.denominator / 100
        return round(share) if figure.denominator < 100 * 10**indicator.decimals else None
    return None


def may_be_shown(plan: Plan, indicator: Indicator, figure: Observation | Baseline) -> bool:
    """Tell whether a figure may be told: it is not said to be hidden, and is of none or of enough people."""
    is_hidden = isinstance(figure, Observation) and figure.missing is Missing.CONFIDENTIAL
    return not is_hidden and not is_too_small(plan, indicator, people(indicator, figure))


def is_too_small(plan: Plan, indicator: Indicator, count: int | None) -> bool:
    """Tell whether a count of an indicator is of more than none and fewer people than may be published.

    Only where the indicator says which people it counts: of municipalities or guides, few are no secret.
    """
    return indicator.population is not None and count is not None and 0 < count < least(plan, indicator)


def least(plan: Plan, indicator: Indicator) -> int:
    """Return the smallest count that may be published: the plan's, or the indicator's own if it is higher."""
    return max(plan.about.min_cell, indicator.min_cell or 0)


def without_hidden(plan: Plan, record: _R) -> _R:
    """Return a record without the figures that may not be shown, each told as one that is hidden."""
    if not isinstance(record, Indicator):
        return record
    start, observations = record.baseline, tuple(_safe(plan, record, each) for each in record.observations)
    if start and not may_be_shown(plan, record, start):
        start = start.model_copy(update={"value": None})
    return record.model_copy(update={"baseline": start, "observations": observations})


def _safe(plan: Plan, indicator: Indicator, figure: Observation) -> Observation:
    return figure if may_be_shown(plan, indicator, figure) else figure.model_copy(update=_NO_FIGURES)


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
