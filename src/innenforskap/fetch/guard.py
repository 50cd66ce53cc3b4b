"""Is a new answer to be trusted? It is held against the last good one, which is kept wherever something looks wrong."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from innenforskap.fetch.whole import Answer, Dimension
from innenforskap.finding import Fact, visible
from innenforskap.i18n import Language, Message, literal
from innenforskap.i18n.numbers import day, listed
from innenforskap.model.figure import Observation
from innenforskap.model.geography import county, existed
from innenforskap.model.indicator import Indicator
from innenforskap.model.misread import amount
from innenforskap.read.jsonstat import Category

EMPTY = Message(
    "svaret har ingen tall, bare tomme ruter",
    "svaret har ingen tal, berre tomme ruter",
    "the answer has no figures, only empty cells",
)
OTHER_TABLE = Message(
    "svaret er fra tabell {now}, men det er tabell {before} det spørres etter",
    "svaret er frå tabell {now}, men det er tabell {before} det blir spurt etter",
    "the answer is from table {now}, but table {before} is what is asked for",
)
NOT_ONE = Message(
    "delene av svaret er ikke satt opp likt, så de kan ikke settes sammen",
    "delane av svaret er ikkje sette opp likt, så dei kan ikkje setjast saman",
    "the parts of the answer are not laid out alike, so they cannot be put together",
)
OTHER_DIMENSIONS = Message(
    "tallene er delt inn etter {now}, og var før delt inn etter {before}",
    "tala er delte inn etter {now}, og var før delte inn etter {before}",
    "the figures are divided by {now}, and were divided by {before}",
)
OLDER = Message(
    "kilden endret tabellen sist {now}, men tallene i planen er fra en nyere utgave, {before}",
    "kjelda endra tabellen sist {now}, men tala i planen er frå ei nyare utgåve, {before}",
    "the source last changed the table on {now}, but the figures in the plan are of a newer version, {before}",
)
FEWER_AREAS = Message(
    "antallet områder var {before}, og er nå {now}; borte er {gone}",
    "talet på område var {before}, og er no {now}; borte er {gone}",
    "the areas were {before} in number, and now are {now}; gone: {gone}",
)
FEWER_PERIODS = Message(
    "antallet perioder var {before}, og er nå {now}; borte er {gone}",
    "talet på periodar var {before}, og er no {now}; borte er {gone}",
    "the periods were {before} in number, and now are {now}; gone: {gone}",
)
FEWER = Message(
    "«{dimension}» hadde {before} verdier, og har nå {now}; borte er {gone}",
    "«{dimension}» hadde {before} verdiar, og har no {now}; borte er {gone}",
    "“{dimension}” had {before} values, and now has {now}; gone: {gone}",
)
OTHER_UNIT = Message(
    "«{label}» var i {before}, og er nå i {now}",
    "«{label}» var i {before}, og er no i {now}",
    "“{label}” was in {before}, and now is in {now}",
)
NO_UNIT = Message("ingen enhet", "inga eining", "no unit")
OTHER_LABEL = Message(
    "koden {code} i «{dimension}» het «{before}», og heter nå «{now}»",
    "koden {code} i «{dimension}» heitte «{before}», og heiter no «{now}»",
    "the code {code} in “{dimension}” was called “{before}”, and is now called “{now}”",
)
EMPTIED = Message(
    "alle tallene er borte for {gone}", "alle tala er borte for {gone}", "all the figures are gone for {gone}"
)
ALL_ZERO = Message("alle tallene er 0 for {gone}", "alle tala er 0 for {gone}", "all the figures are 0 for {gone}")
NOT_THEN = Message(
    "{area} har tallet 0 for {period}, men fantes ikke da; spør bare etter årene fylket fantes",
    "{area} har talet 0 for {period}, men fanst ikkje då; spør berre etter åra fylket fanst",
    "{area} has the figure 0 for {period}, but did not exist then; ask only for the years that the county existed",
)
_AND_MORE = Message("{names} og {n} til", "{names} og {n} til", "{names} and {n} more")
_NAMED = 5


class Doubt(NamedTuple):
    """Something about an answer that looks wrong; a person who has looked into it may accept some of it."""

    why: Message
    facts: Mapping[str, Fact] = {}
    may_be_accepted: bool = True

    def said(self, language: Language) -> str:
        """Return what looks wrong, as the end of a sentence."""
        told = {
            name: fact.said(language) if isinstance(fact, Message) else visible(str(fact))
            for name, fact in self.facts.items()
        }
        return self.why.said(language, **told)


class Revised(NamedTuple):
    """How many of the figures that were there before are others now, and how many there were."""

    changed: int
    of: int


def doubts(before: Answer | None, now: Answer, *, rolls: bool = False) -> Iterator[Doubt]:
    """Give what looks wrong with an answer, held against the last good answer to the same question if there is one.

    Where the question `rolls`, and asks for the newest periods only, the oldest are lost as new ones come.
    """
    if now.is_empty:
        yield Doubt(EMPTY, may_be_accepted=False)
    elif before is not None:
        yield from _of_layout(before, now) or _of_figures(before, now, rolls=rolls)


def zeros(indicator: Indicator, figures: Iterable[Observation]) -> Iterator[Doubt]:
    """Give that a county has the figure zero for a period in which it did not exist, the first of such.

    Where the indicator says of which day its counties are, they are those of that day in all periods.
    """
    for each in figures:
        area = county(each.geo or "")
        then = indicator.division or each.period
        if area and each.value == 0 and not existed(area, then.first, then.last):
            yield Doubt(NOT_THEN, {"area": area.name, "period": str(each.period)})
            return


def revised(before: Answer, now: Answer) -> Revised:
    """Return how many of the figures that both answers have are not the same in both."""
    both = [(value, now.values.get(key)) for key, value in before.values.items() if value is not None]
    kept = [(old, new) for old, new in both if new is not None]
    return Revised(sum(old != new for old, new in kept), len(kept))


def _of_layout(before: Answer, now: Answer) -> list[Doubt]:
    """Return what keeps two answers from being held against each other, figure by figure."""
    if tuple(before.dimensions) != tuple(now.dimensions):
        return [Doubt(OTHER_DIMENSIONS, {"before": _names(before), "now": _names(now)})]
    return []


def _of_figures(before: Answer, now: Answer, *, rolls: bool) -> Iterator[Doubt]:
    if before.updated and now.updated and now.updated < before.updated:
        yield Doubt(OLDER, {"before": _day(before.updated), "now": _day(now.updated)})
    for name, dimension in before.dimensions.items():
        yield from _fewer(name, dimension, now, rolls=rolls and name == now.time)
        yield from _other_units(dimension, now.dimensions[name])
        if name not in {now.time, now.geo}:
            yield from _other_labels(dimension, now.dimensions[name])
    # What is gone for all areas in a period is gone for each of them: it is told once.
    yield from [each for name in (now.time, now.geo) if name for each in _emptied(before, now, name)][:1]
    yield from _zeroed(before, now)


def _fewer(name: str, dimension: Dimension, now: Answer, *, rolls: bool) -> Iterator[Doubt]:
    there = now.dimensions[name].categories
    gone = [each for code, each in dimension.categories.items() if code not in there]
    if gone and not (rolls and len(there) >= len(dimension.categories)):
        message = {now.geo: FEWER_AREAS, now.time: FEWER_PERIODS}.get(name, FEWER)
        counts = {"before": amount(len(dimension.categories)), "now": amount(len(there))}
        yield Doubt(message, {**counts, "dimension": dimension.label, "gone": _several(gone)})


def _other_units(before: Dimension, now: Dimension) -> Iterator[Doubt]:
    for old, new in _pairs(before, now):
        if old.unit.casefold() != new.unit.casefold():
            yield Doubt(OTHER_UNIT, {"label": new.label, "before": old.unit or NO_UNIT, "now": new.unit or NO_UNIT})


def _other_labels(before: Dimension, now: Dimension) -> Iterator[Doubt]:
    for old, new in _pairs(before, now):
        if old.label.casefold() != new.label.casefold():
            facts = {"code": new.code, "dimension": now.label, "before": old.label, "now": new.label}
            yield Doubt(OTHER_LABEL, facts)


def _emptied(before: Answer, now: Answer, name: str) -> Iterator[Doubt]:
    """Give that all the figures are gone of some categories which had figures before."""
    had, has = before.by(name), now.by(name)
    there = now.dimensions[name].categories
    gone = [each for code, each in there.items() if _is_any(had.get(code, ())) and not _is_any(has[code])]
    if gone:
        yield Doubt(EMPTIED, {"gone": _several(gone)})


def _zeroed(before: Answer, now: Answer) -> Iterator[Doubt]:
    """Give that all the figures of some periods are zero: so they are while a source is about to publish new ones."""
    if not now.time:
        return
    had, has = before.by(now.time), now.by(now.time)
    there = now.dimensions[now.time].categories
    zero = [each for code, each in there.items() if _is_zero(has[code]) and not _is_zero(had.get(code, ()))]
    if zero:
        yield Doubt(ALL_ZERO, {"gone": _several(zero)})


def _is_any(values: Iterable[Decimal | None]) -> bool:
    return any(value is not None for value in values)


def _is_zero(values: Iterable[Decimal | None]) -> bool:
    told = [value for value in values if value is not None]
    return bool(told) and not any(told)


def _pairs(before: Dimension, now: Dimension) -> Iterator[tuple[Category, Category]]:
    """Give the categories that a dimension had and has, as they were and as they are."""
    return ((old, now.categories[code]) for code, old in before.categories.items() if code in now.categories)


def _names(answer: Answer) -> Message:
    return _listed([each.label for each in answer.dimensions.values()])


def _several(categories: Sequence[Category]) -> Message:
    """Return what some categories are called, the first few by name."""
    names = [each.label for each in categories]
    if len(names) <= _NAMED:
        return _listed(names)
    told = {"names": _escaped(", ".join(names[:_NAMED])), "n": len(names) - _NAMED}
    return Message(*(words.format(**told) for words in _AND_MORE))


def _day(when: date) -> Message:
    return Message(*(day(when, language) for language in Language))


def _listed(names: Sequence[str]) -> Message:
    return Message(*(_escaped(listed(names, language)) for language in Language))


def _escaped(foreign: str) -> str:
    """Return words from a source as they may stand in a message that is filled in once more."""
    return literal(visible(foreign))
