"""Rules of what indicators show together: the same one twice, and strands that count only what is done."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.indicator import Indicator
from innenforskap.model.text import folded
from innenforskap.model.vocabulary import Level

_OWN_DOING = frozenset({Level.INPUT, Level.ACTIVITY, Level.OUTPUT})

SAME_INDICATOR = Rule(
    "IF410",
    "same-indicator-twice",
    Severity.WARNING,
    Message(
        "indikatoren er definert med samme ord som «{other}»",
        "indikatoren er definert med same ord som «{other}»",
        "the indicator is defined in the same words as “{other}”",
    ),
    (
        Message(
            "behold én, og vis til den fra tiltakene; er det to ting, si i definition hva som skiller dem",
            "behald éin, og vis til han frå tiltaka; er det to ting, sei i definition kva som skil dei",
            "keep one, and refer to it from the measures; if they differ, say how in definition",
        ),
    ),
)


@SAME_INDICATOR.check
def same_indicator_twice(case: Case) -> Iterator[Finding]:
    """Find indicators under two names, whose figures would part ways; two of one title are told by another rule."""
    primary = case.plan.about.language.primary
    seen: dict[tuple[object, ...], Indicator] = {}
    for indicator in case.plan.indicators.values():
        words = folded(indicator.definition.said(primary)).rstrip(".") if indicator.definition else ""
        if not words or case.is_past(indicator):
            continue
        other = seen.setdefault((words, indicator.population, indicator.geography, indicator.unit), indicator)
        if folded(other.title.said(primary)) != folded(indicator.title.said(primary)):
            there = Related.other(other, "definition")
            yield SAME_INDICATOR.at(indicator, "definition", other=other.id)._replace(related=(there,))


ONLY_OWN_DOING = Rule(
    "IF411",
    "strand-without-outcome",
    Severity.INFO,
    Message(
        "alle indikatorene under «{strand}» viser hva som gjøres, og ingen om det blir bedre for de unge",
        "alle indikatorane under «{strand}» viser kva som blir gjort, og ingen om det blir betre for dei unge",
        "all indicators under “{strand}” show what is done, and none whether young people are better off",
    ),
    (
        Message(
            "legg til en indikator med level: outcome eller impact, om det finnes en",
            "legg til ein indikator med level: outcome eller impact, om det finst ein",
            "add an indicator with level: outcome or impact, if there is one",
        ),
    ),
)


@ONLY_OWN_DOING.check
def strand_without_outcome(case: Case) -> Iterator[Finding]:
    """Find strands of a plan in force whose every indicator counts own effort; one of no known level keeps it quiet."""
    levels: dict[str, set[Level | None]] = {id_: set() for id_ in case.plan.strands}
    for strand_id, indicator_id in _used(case):
        indicator = case.plan.indicators.get(indicator_id)
        levels.setdefault(strand_id, set()).add(indicator.level if indicator else None)
    for strand in case.plan.strands.values() if case.is_adopted else ():
        if levels[strand.id] and levels[strand.id] <= _OWN_DOING:
            yield ONLY_OWN_DOING.at_key(strand, strand=strand.title.said(case.plan.about.language.primary))


def _used(case: Case) -> Iterator[tuple[str, str]]:
    """Give each indicator of a strand: its own, those of its characteristics, and those of its open measures."""
    for strand in case.plan.strands.values():
        own = (strand.indicators, *(each.indicators for each in strand.characteristics.values()))
        yield from ((strand.id, indicator) for indicators in own for indicator in indicators)
    for now in case.open:
        yield from ((now.measure.strand or "", indicator) for indicator in now.measure.indicators)


RULES = (same_indicator_twice, strand_without_outcome)
