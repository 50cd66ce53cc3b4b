"""Where a figure is told to be wrong: at its line, if someone typed it, and once for all that were fetched."""

from collections.abc import Callable, Iterator

from innenforskap.finding import Fact, Finding, Rule
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator


def at_figure(rule: Rule, indicator: Indicator, figure: Observation, *steps: str, **facts: Fact) -> Finding:
    """Return the finding that a figure breaks the rule: at what stands at `steps` in it, if it was typed.

    Nobody edits what was fetched, so of a fetched figure the finding points at the indicator.
    """
    at = next((at for at, each in enumerate(indicator.observations) if each is figure), None)
    return rule.at_key(indicator, **facts) if at is None else rule.at(indicator, "observations", at, *steps, **facts)


def wrong(indicator: Indicator, is_wrong: Callable[[Observation], object]) -> Iterator[Observation]:
    """Give the typed figures that are wrong, and the first such of those fetched, which are mended all at once."""
    yield from (each for each in indicator.observations if is_wrong(each))
    fetched = indicator.series[len(indicator.observations) :]
    yield from [each for each in fetched if is_wrong(each)][:1]
