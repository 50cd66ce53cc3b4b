"""Counts of people as they are shown, where the plan rounds them; what is told is computed of these counts too."""

from decimal import ROUND_HALF_UP, Decimal
from typing import TypeVar

from innenforskap.model.base import Record
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Unit

_R = TypeVar("_R", bound=Record)


def nearest(indicator: Indicator, count: Decimal) -> Decimal:
    """Return a count as it is shown: the nearest multiple of what the plan rounds to, halves upwards."""
    to = indicator.rounding
    return (count / to).quantize(Decimal(1), ROUND_HALF_UP) * to if to else count


def rounded(record: _R) -> _R:
    """Return a record with the counts of an indicator as they are shown; any other record is as it was."""
    if not isinstance(record, Indicator) or not record.rounding:
        return record
    told, start = tuple(_rounded(record, each) for each in record.series), record.baseline
    if start and start.value is not None and record.unit is Unit.COUNT:
        start = start.model_copy(update={"value": nearest(record, start.value)})
    return record.with_series(told).model_copy(update={"baseline": start})


def _rounded(indicator: Indicator, figure: Observation) -> Observation:
    counts = {"numerator": figure.numerator, "denominator": figure.denominator}
    told: dict[str, object] = {
        name: int(nearest(indicator, Decimal(count))) for name, count in counts.items() if count is not None
    }
    if indicator.unit is Unit.COUNT and figure.value is not None:
        told["value"] = nearest(indicator, figure.value)
    return figure.model_copy(update=told)
