"""Rules of what goals are measured by: where one started, and which way is the good one."""

from collections.abc import Iterator
from decimal import Decimal

from innenforskap.check.case import Case
from innenforskap.figures.course import measured
from innenforskap.figures.series import own_area, own_areas, own_series, shown
from innenforskap.figures.suppression import without_hidden
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Maturity

BASELINE_NOT_IN_SERIES = Rule(
    "IF412",
    "baseline-not-in-series",
    Severity.WARNING,
    Message(
        "utgangspunktet er {stated}, men tallet for {period} er {value}",
        "utgangspunktet er {stated}, men talet for {period} er {value}",
        "the baseline is {stated}, but the figure for {period} is {value}",
    ),
    (
        Message(
            "rett det som er feil, eller ta bort value i baseline; da er tallet for {period} utgangspunktet",
            "rett det som er feil, eller ta bort value i baseline; då er talet for {period} utgangspunktet",
            "correct the one that is wrong, or remove value in baseline; the figure for {period} is then the baseline",
        ),
    ),
)


@BASELINE_NOT_IN_SERIES.check
def baseline_not_in_series(case: Case) -> Iterator[Finding]:
    """Find indicators that say they started elsewhere than their own figures do."""
    for indicator in case.plan.indicators.values():
        told = without_hidden(case.plan, indicator)
        begun = told.baseline
        # With several areas, the figure that is stated cannot be the start of each.
        for each in own_series(told, case.day, own_area(told)) if len(own_areas(told)) == 1 else ():
            if begun and begun.period == each.period and _differ(told, begun.value, each.value):
                facts = {"stated": str(begun.value), "period": str(each.period), "value": str(each.value)}
                yield BASELINE_NOT_IN_SERIES.at(indicator, "baseline", "value", **facts)


def _differ(indicator: Indicator, one: Decimal | None, other: Decimal | None) -> bool:
    """Tell whether two known figures differ as they are published."""
    return one is not None and other is not None and shown(indicator, one) != shown(indicator, other)


GOAL_WITHOUT_DIRECTION = Rule(
    "IF413",
    "goal-without-direction",
    Severity.WARNING,
    Message(
        "målet er {value}, men det står ikke hvilken vei som er bra",
        "målet er {value}, men det står ikkje kva veg som er bra",
        "the target is {value}, but nothing says which way is good",
    ),
    (
        Message(
            "skriv operator: at-least, at-most eller exactly i målet, eller polarity i indikatoren",
            "skriv operator: at-least, at-most eller exactly i målet, eller polarity i indikatoren",
            "write operator: at-least, at-most or exactly in the target, or polarity in the indicator",
        ),
    ),
)


@GOAL_WITHOUT_DIRECTION.check
def goal_without_direction(case: Case) -> Iterator[Finding]:
    """Find goals that nobody can say are reached; that one in use has no polarity is told by another rule."""
    for indicator in case.plan.indicators.values():
        goal = measured(indicator, case.day)
        is_told = indicator.maturity is Maturity.IN_USE and indicator.polarity is None
        if goal.target and goal.by is None and not is_told:
            at = indicator.targets.index(goal.target)
            yield GOAL_WITHOUT_DIRECTION.at(indicator, "targets", at, "value", value=str(goal.target.value))


RULES = (baseline_not_in_series, goal_without_direction)
