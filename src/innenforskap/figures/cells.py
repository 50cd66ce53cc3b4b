"""How many people an indicator's figures stand for, and which are of so few that they may not be shown."""

from decimal import ROUND_HALF_UP, Decimal

from innenforskap.figures.observations import area_of, is_whole
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Baseline, Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import Missing, Unit

_COUNTY_DIGITS = 2
_NO_FIGURES = {"value": None, "numerator": None, "denominator": None, "missing": Missing.CONFIDENTIAL}


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


def people_of(indicator: Indicator, figure: Observation) -> int | None:
    """Return how many people a figure is a share of, where that is stated or follows from it, else None.

    Ten people that are 40.0 percent are ten of 25, though nobody says so.
    """
    if figure.denominator is not None or not (indicator.unit is Unit.PERCENT and figure.value and figure.numerator):
        return figure.denominator
    likely = round(100 * figure.numerator / figure.value)
    fits = [n for n in (likely - 1, likely, likely + 1) if n and _share(indicator, figure.numerator, n) == figure.value]
    return likely if fits == [likely] else None


def _share(indicator: Indicator, some: int, everyone: int) -> Decimal:
    return (Decimal(100 * some) / everyone).quantize(Decimal(1).scaleb(-indicator.decimals), ROUND_HALF_UP)


def may_be_shown(plan: Plan, indicator: Indicator, figure: Observation | Baseline) -> bool:
    """Tell whether a figure may be told for its own sake: it is not said to be hidden, and is not of too few."""
    if not isinstance(figure, Observation):
        return not is_too_small(plan, indicator, people(indicator, figure))
    is_small = is_too_small(plan, indicator, people(indicator, figure)) or is_share_of_few(plan, indicator, figure)
    return figure.missing is not Missing.CONFIDENTIAL and not is_small


def as_hidden(figure: Observation) -> Observation:
    """Return a figure as one that is hidden: whom and when it is of, and none of its numbers."""
    return figure.model_copy(update=_NO_FIGURES)


def is_too_small(plan: Plan, indicator: Indicator, count: int | None) -> bool:
    """Tell whether a count of an indicator is of more than none and fewer people than may be published.

    Only where the indicator says which people it counts: of municipalities or guides, few are no secret.
    """
    return indicator.population is not None and count is not None and 0 < count < least(plan, indicator)


def least(plan: Plan, indicator: Indicator) -> int:
    """Return the smallest count that may be published: the plan's, or the indicator's own if it is higher."""
    return max(plan.about.min_cell, indicator.min_cell or 0)


def is_share_of_few(plan: Plan, indicator: Indicator, figure: Observation) -> bool:
    """Tell whether a figure is a percentage of fewer people than may be, in a municipality, of a group or of an age."""
    if indicator.population is None or indicator.unit is not Unit.PERCENT or figure.value is None:
        return False
    count = people_of(indicator, figure)
    is_part = len(area_of(indicator, figure) or "") > _COUNTY_DIGITS or not is_whole(indicator, figure)
    return is_part and count is not None and count < plan.about.min_denominator
