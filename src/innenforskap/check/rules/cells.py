"""Rules of small counts: figures about so few people that one of them may be known again."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.check.words import as_area
from innenforskap.figures.cells import is_share_of_few, is_too_small, least, people
from innenforskap.figures.observations import area_of
from innenforskap.figures.suppression import recoverable
from innenforskap.finding import Fact, Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.when import ObservationPeriod
from innenforskap.place import Steps

_NO_AREA = Message("hele området", "heile området", "the whole area")
_HIDE = Message(
    "skriv missing: confidential i stedet for tallene; er de alt lagret i git, se docs/personvern.md",
    "skriv missing: confidential i staden for tala; er dei alt lagra i git, sjå docs/personvern.md",
    "write missing: confidential instead of the figures; if they are already in git, see docs/personvern.md",
)

UNDER_MINIMUM_CELL = Rule(
    "IF713",
    "count-under-minimum-cell",
    Severity.ERROR,
    Message(
        "tallet for {period} gjelder færre enn {least} personer (vises ikke)",
        "talet for {period} gjeld færre enn {least} personar (blir ikkje vist)",
        "the figure for {period} is about fewer than {least} people (not shown)",
    ),
    (_HIDE,),
    private=True,
)


@UNDER_MINIMUM_CELL.check
def count_under_minimum_cell(case: Case) -> Iterator[Finding]:
    """Find figures about more than none and fewer people than may be published, by the plan or the indicator."""
    for indicator in case.plan.indicators.values():
        for steps, period, count in _counts(indicator):
            if is_too_small(case.plan, indicator, count):
                facts: dict[str, Fact] = {"period": str(period), "least": least(case.plan, indicator)}
                yield UNDER_MINIMUM_CELL.at_key(indicator, *steps, **facts)


def _counts(indicator: Indicator) -> Iterator[tuple[Steps, ObservationPeriod, int | None]]:
    """Give the way to each figure, with its period and the people it is about."""
    if start := indicator.baseline:
        yield ("baseline",), start.period, people(indicator, start)
    for at, each in enumerate(indicator.observations):
        yield ("observations", at), each.period, people(indicator, each)


SMALL_DENOMINATOR = Rule(
    "IF714",
    "small-denominator",
    Severity.ERROR,
    Message(
        "prosenten for {period} er regnet av færre enn {few} personer (vises ikke)",
        "prosenten for {period} er rekna av færre enn {few} personar (blir ikkje vist)",
        "the percentage for {period} is of fewer than {few} people (not shown)",
    ),
    (
        Message(
            "slå sammen flere år eller områder, eller skriv missing: confidential",
            "slå saman fleire år eller område, eller skriv missing: confidential",
            "put several years or areas together, or write missing: confidential",
        ),
    ),
    private=True,
)


@SMALL_DENOMINATOR.check
def small_denominator(case: Case) -> Iterator[Finding]:
    """Find percentages of a handful in a municipality or a group: one person more moves them by several points."""
    for indicator in case.plan.indicators.values():
        for at, each in enumerate(indicator.observations):
            is_few = is_share_of_few(case.plan, indicator, each)
            if is_few and not is_too_small(case.plan, indicator, people(indicator, each)):
                facts: dict[str, Fact] = {"period": str(each.period), "few": case.plan.about.min_denominator}
                yield SMALL_DENOMINATOR.at_key(indicator, "observations", at, **facts)


RECOVERABLE = Rule(
    "IF715",
    "suppressed-cell-recoverable",
    Severity.ERROR,
    Message(
        "tallet for {area} i {period} er skjult, men kan regnes ut av de andre (vises ikke)",
        "talet for {area} i {period} er skjult, men kan reknast ut av dei andre (blir ikkje vist)",
        "the figure for {area} in {period} is hidden, but can be computed from the others (not shown)",
    ),
    (
        Message(
            "skjul ett tall til i samme sum (missing: confidential), eller ta bort summen",
            "skjul eitt tal til i same sum (missing: confidential), eller ta bort summen",
            "hide one figure more in the same sum (missing: confidential), or remove the total",
        ),
    ),
    private=True,
)


@RECOVERABLE.check
def suppressed_cell_recoverable(case: Case) -> Iterator[Finding]:
    """Find figures hidden for privacy that can be computed from other areas, groups or ages and what they add up to."""
    for indicator in case.plan.indicators.values():
        for at in recoverable(case.plan, indicator):
            told = _where(indicator, indicator.observations[at])
            yield RECOVERABLE.at(indicator, "observations", at, "missing", **told)


def _where(indicator: Indicator, each: Observation) -> dict[str, Fact]:
    area = area_of(indicator, each)
    return {"area": as_area(area) if area else _NO_AREA, "period": str(each.period)}


RULES = (count_under_minimum_cell, small_denominator, suppressed_cell_recoverable)
