"""What the plan or its reports leave open, by name: a gap is listed, never filled with a guess."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from innenforskap.i18n.numbers import sort_key
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import Maturity, State
from innenforskap.query.actors import leading_group
from innenforskap.query.schedule import collected_since, is_before, planned_start, stale
from innenforskap.query.standing import Standing, standings


class Gaps(NamedTuple):
    """The open measures that lack something, each list in the plan's order, and the indicators not yet in use."""

    without_lead: tuple[Measure, ...]
    lead_is_group: tuple[Measure, ...]
    without_indicator: tuple[Measure, ...]
    without_status: tuple[Measure, ...]
    without_planned_start: tuple[Measure, ...]
    stale: tuple[Measure, ...]
    not_in_use: tuple[Indicator, ...]


def gaps(plan: Plan, day: date) -> Gaps:
    """Return what is open on `day`; a measure that is closed has no gap any more."""
    opened = [now for now in standings(plan, day) if now.is_open]

    def those(lack: Callable[[Standing], bool]) -> tuple[Measure, ...]:
        return tuple(now.measure for now in opened if lack(now))

    return Gaps(
        without_lead=those(has_no_lead),
        lead_is_group=those(lambda now: leading_group(plan, now.measure) is not None),
        without_indicator=those(has_no_indicator),
        without_status=those(has_no_status),
        without_planned_start=those(has_no_planned_start),
        stale=those(lambda now: stale(plan, now.measure.id, day)),
        not_in_use=_not_in_use(plan),
    )


def has_no_lead(standing: Standing) -> bool:
    """Tell whether nobody is given as the one who answers for the measure."""
    return standing.measure.lead is None


def has_no_indicator(standing: Standing) -> bool:
    """Tell whether nothing is given that would show whether the measure works."""
    return not standing.measure.indicators


def has_no_status(standing: Standing) -> bool:
    """Tell whether a measure of a plan in force has never been reported."""
    return standing.report is None and standing.state is not State.PROPOSED


def has_no_fresh_status(plan: Plan, standing: Standing, day: date) -> bool:
    """Tell whether a measure of a plan in force has no report in the round that is being collected on `day`.

    A report may be new enough for the last paper, and still be all there is when the next one is on its way.
    """
    if standing.report is None or standing.state is State.PROPOSED:
        return has_no_status(standing)
    return is_before(plan, standing.report, collected_since(plan, day), day)


def has_no_planned_start(standing: Standing) -> bool:
    """Tell whether the plan does not say when the measure starts."""
    return planned_start(standing.measure) is None


LACKS: Mapping[str, Callable[[Plan, Standing, date], bool]] = {
    "lead": lambda _plan, now, _day: has_no_lead(now),
    "indicators": lambda _plan, now, _day: has_no_indicator(now),
    "status": lambda _plan, now, _day: has_no_status(now),
    "fresh_status": has_no_fresh_status,
    "start": lambda _plan, now, _day: has_no_planned_start(now),
}
"""What an open measure may lack, by the word one asks for it with."""


OPEN_FOLLOW_UP = "done"
"""What a decision lacks, by the word one asks for it with, when what it asked for has not been done."""


def _not_in_use(plan: Plan) -> tuple[Indicator, ...]:
    waiting = (each for each in plan.indicators.values() if each.maturity in {Maturity.SKETCHED, Maturity.DEFINED})
    return tuple(sorted(waiting, key=lambda each: (sort_key(each.title.said(plan.about.language.primary)), each.id)))
