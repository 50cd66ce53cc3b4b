"""What differs in fetched figures, on one line: for which periods and areas, and the figures of the plan's own area."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from innenforskap.compare.change import Difference
from innenforskap.compare.fetched import Sort, sort_of
from innenforskap.figures.observations import area_name, area_of, is_whole, whom
from innenforskap.i18n import Language
from innenforskap.i18n.numbers import counted, listed, number
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Finality
from innenforskap.model.when import ObservationPeriod
from innenforskap.report import changes_words
from innenforskap.report import fetched_words as words
from innenforskap.report.changed_fields import Sides
from innenforskap.report.changed_values import Teller, settled
from innenforskap.report.lines import joined, on, ours, within
from innenforskap.report.pages.spans import observed
from innenforskap.report.paper import Line
from innenforskap.report.values import label

_NAMED = 3
"""How many areas or periods are told by name; of more it is told how many."""


def fetched(sides: Sides, old: Indicator, new: Indicator, parts: Sequence[Difference]) -> Line:
    """Return what has happened to some fetched figures, all of one sort."""
    sort = sort_of(parts[0])
    side, indicator = (sides.old, old) if sort is Sort.GONE else (sides.new, new)
    lead = words.LEADS[sort]
    if sort is Sort.NEW and old.snapshot is None:
        lead = words.FIRST
    elif sort is Sort.GONE and new.snapshot is None:
        lead = words.ALL_GONE
    return side.said(lead, source=_source(side, indicator), told=_told(side, indicator, sort, parts))


def _told(side: Teller, indicator: Indicator, sort: Sort, parts: Sequence[Difference]) -> Line:
    if sort is Sort.AGAIN:
        was, now = (on(spot.value, side.language) for spot in parts[0] if spot)  # type: ignore[arg-type]  # It is a day.
        return side.said(changes_words.FROM_TO, old=was, new=now)
    if sort is Sort.REVISED:
        return joined(_revised(side, indicator, parts), side.language)
    if sort is Sort.SETTLED:
        return joined(_settled(side, indicator, parts), side.language)
    figures = [_figure(part) for part in parts]
    if sort is Sort.COUNTS:
        return _span(side, indicator, figures)
    return joined(_listed(side, indicator, figures), side.language)


def _figure(part: Difference) -> Observation:
    return part.spot.value  # type: ignore[return-value]  # The parts of fetched figures are figures.


def _source(side: Teller, indicator: Indicator) -> Line:
    """Return who publishes the figures, and from which tables they were fetched, as far as that is said."""
    source = side.plan.sources.get(indicator.source or "")
    asked = indicator.snapshot.queries if indicator.snapshot else ()
    told: list[Line] = [(source.publisher.told(side.language),)] if source else []
    tables = dict.fromkeys(query.table for query in asked)
    if tables:
        told.append(side.said(words.TABLE, table=listed(tables, side.language)))
    return side.said(words.FROM, source=joined(told, side.language, ", ")) if told else ()


def _listed(side: Teller, indicator: Indicator, figures: Sequence[Observation]) -> Iterator[Line]:
    """Give which periods and areas some figures are for, and the newest of the plan's own areas; of one, all of it."""
    if len(figures) > 1:
        yield _span(side, indicator, figures)
    own = [each for each in figures if is_whole(indicator, each) and area_of(indicator, each) in indicator.geography]
    shown = [each for each in own if each.period == own[-1].period] if len(figures) > 1 else figures
    if shown:
        shown = sorted(shown, key=lambda each: _rank(indicator, each))[:_NAMED]
        told = joined((_of(side, indicator, each) for each in shown), side.language, ", ")
        is_alone = len(figures) > 1 and len({each.period for each in figures}) == 1
        yield told if is_alone else side.said(words.IN_PERIOD, period=_period(side, shown[0].period), told=told)


def _span(side: Teller, indicator: Indicator, figures: Sequence[Observation]) -> Line:
    """Return which periods and areas some figures are for, and whether they are of ages and groups too."""
    periods = [*dict.fromkeys(each.period for each in figures)]
    called = [_period(side, each) for each in periods]
    if len(called) < _NAMED:
        told = listed(called, side.language)
    else:
        count = number(len(called), side.language)
        told = words.PERIODS.said(side.language, count=count, first=called[0], last=called[-1])
    areas = _areas(side, indicator, figures)
    line = side.said(words.FOR, periods=told, areas=areas) if areas else ours(told, side.language)
    return joined((line, *_within(side, indicator, figures)), side.language, ", ")


def _areas(side: Teller, indicator: Indicator, figures: Iterable[Observation]) -> str:
    ranked = sorted(figures, key=lambda each: _rank(indicator, each))
    areas = [area for area in dict.fromkeys(area_of(indicator, each) for each in ranked) if area]
    if len(areas) > _NAMED:
        return words.AREAS.said(side.language, count=number(len(areas), side.language))
    return listed((area_name(area, side.language) for area in areas), side.language) if areas else ""


def _within(side: Teller, indicator: Indicator, figures: Iterable[Observation]) -> Iterator[Line]:
    whose = [whom(indicator, each) for each in figures]
    by_group, by_age = any(group for group, _ in whose), any(ages for _, ages in whose)
    if by_group or by_age:
        message = words.BY_BOTH if by_group and by_age else words.BY_GROUP if by_group else words.BY_AGE
        yield side.said(message)


def _revised(side: Teller, indicator: Indicator, parts: Sequence[Difference]) -> Iterator[Line]:
    """Give the newest periods, each with one figure as it was and is, and how many more of it are others."""
    periods = [(period, [*each]) for period, each in groupby(parts, key=lambda part: _figure(part).period)]
    for period, there in reversed(periods[-_NAMED:]):
        first, *more = sorted(there, key=lambda part: _rank(indicator, _figure(part)))
        was, now = (settled(side, indicator, spot.value) for spot in first if spot)  # type: ignore[arg-type]  # Figures.
        told = _named(side, indicator, _figure(first), side.said(changes_words.FROM_TO, old=was, new=now))
        if more:
            told = side.said(words.AND_MORE, told=told, more=_others(side, indicator, first, more))
        yield side.said(words.IN_PERIOD, period=_period(side, period), told=told)
    earlier = sum(len(there) for _, there in periods[:-_NAMED])
    if earlier:
        count = counted(earlier, side.language, words.OTHER_FIGURE, words.OTHER_FIGURES)
        yield side.said(words.EARLIER, more=count)


def _others(side: Teller, indicator: Indicator, first: Difference, more: Iterable[Difference]) -> str:
    """Return how many more areas or figures there are: areas, where each figure is of everyone in one of its own."""
    figures = [_figure(part) for part in (first, *more)]
    are_areas = all(is_whole(indicator, each) for each in figures)
    one, many = (words.OTHER_AREA, words.OTHER_AREAS) if are_areas else (words.OTHER_FIGURE, words.OTHER_FIGURES)
    return counted(len(figures) - 1, side.language, one, many)


def _settled(side: Teller, indicator: Indicator, parts: Sequence[Difference]) -> Iterator[Line]:
    """Give how settled figures were and are, what was so the newest period first, with periods and areas."""
    turns: dict[tuple[Finality | None, ...], list[Observation]] = {}
    for part in parts:
        turn = tuple(spot.value.finality for spot in part if spot and isinstance(spot.value, Observation))
        turns.setdefault(turn, []).append(_figure(part))
    for turn, figures in reversed(turns.items()):
        was, now = (_finality(each, side.language) for each in turn)
        told = side.said(changes_words.FROM_TO, old=was, new=now)
        yield joined((_span(side, indicator, figures), told), side.language, ", ")


def _finality(finality: Finality | None, language: Language) -> Line:
    if finality is None:
        return ours(changes_words.NOTHING.said(language), language)
    return within(ours(label(finality, language), language))


def _of(side: Teller, indicator: Indicator, figure: Observation) -> Line:
    return _named(side, indicator, figure, settled(side, indicator, figure))


def _named(side: Teller, indicator: Indicator, figure: Observation, told: Line) -> Line:
    who = joined(_who(side, indicator, figure), side.language, ", ")
    return side.said(words.OF, who=who, figure=told) if who else told


def _who(side: Teller, indicator: Indicator, figure: Observation) -> Iterator[Line]:
    """Give the area, group and ages a figure is for, as far as they are not all that the indicator counts."""
    group, ages = whom(indicator, figure)
    if area := area_of(indicator, figure):
        yield ours(area_name(area, side.language), side.language)
    if group:
        title = indicator.groups.get(group)
        yield (title.told(side.language),) if title else ours(group, side.language)
    if ages and figure.age:
        yield side.part(figure.age, indicator)


def _rank(indicator: Indicator, figure: Observation) -> tuple[object, ...]:
    """Return what sorts figures of a period: those of everyone first, and first the plan's own areas in its order."""
    area = area_of(indicator, figure) or ""
    places = [*indicator.geography, *indicator.comparison]
    return not is_whole(indicator, figure), places.index(area) if area in places else len(places), len(area), area


def _period(side: Teller, period: ObservationPeriod) -> str:
    return str(period) if side.language is Language.EN else observed(period, side.language)
