"""Figures quoted in running text, `[figure: neet 2025 nordland]`, and which figure of the plan each of them is."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from innenforskap.figures.cells import as_hidden, may_be_shown
from innenforskap.figures.observations import SETTLED, is_whole, known
from innenforskap.figures.series import own_area
from innenforskap.i18n.glossary import nearest
from innenforskap.model.figure import Observation
from innenforskap.model.geography import COUNTRY, county, municipality
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.text import folded
from innenforskap.model.when import ObservationPeriod

QUOTE = re.compile(r"\[figure:([^\[\]]*)\]", re.IGNORECASE)
AS_WRITTEN = re.compile(r"(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)\1(?!`)", re.DOTALL)
"""What stands in backticks, where a figure is written about and not quoted."""

# What an escape, backticks or the target of a link hold is no quote, as in the Markdown that is read.
_PASSED_OVER = re.compile(rf"\\.|{AS_WRITTEN.pattern}|\]\(<[^<>\n]*>|{QUOTE.pattern}", re.IGNORECASE | re.DOTALL)
_AGES = re.compile(r"(\d{1,3})[-–](\d{1,3})", re.ASCII)
_COUNTRY_NAMES = ("norge", "noreg", "norway", "no", "hele landet", "heile landet", "landet")
_FEWEST = 2

Ages: TypeAlias = tuple[int | None, int | None] | None


class Lack(StrEnum):
    """Why there is no such figure: what was written is no quote, or the first part of it that leads nowhere."""

    FORM = "form"
    INDICATOR = "indicator"
    SEVERAL = "several"
    SUBJECT = "subject"
    FIGURE = "figure"


class Subject(NamedTuple):
    """Whom a figure is quoted for: the area or None for one's own, and a group, an age band or all."""

    area: str | None = None
    group: str | None = None
    ages: Ages = None


class Answer(NamedTuple):
    """The figure that was quoted, or what is lacking and what was probably meant; of what and whom, as far as known."""

    indicator: Indicator | None = None
    subject: Subject = Subject()
    figure: Observation | None = None
    lack: Lack | None = None
    instead: str = ""


def quotes(words: str) -> Iterator[str]:
    """Give each figure that a text quotes, in brackets as it is written there."""
    if "[" in words:
        return (found[0] for found in _PASSED_OVER.finditer(words) if QUOTE.fullmatch(found[0]))
    return iter(())


def asked(quote: str) -> str:
    """Return what a quote asks for, however it is spaced and whatever the case of its letters."""
    found = QUOTE.fullmatch(quote)
    return folded(found[1]) if found else ""


def retold(words: str, figures: Mapping[str, str]) -> str:
    """Return words with the figures they quote, by what each quote asks for; any other stays as written."""
    return _PASSED_OVER.sub(lambda found: figures.get(asked(found[0]), found[0]), words) if figures else words


def answer(plan: Plan, quote: str, day: date = date.max) -> Answer:
    """Return the figure that a quote asks for as it was known on `day`, the most settled there is of the period.

    A figure that may not be shown is told as one that is hidden.
    """
    words = asked(quote).split()
    if len(words) < _FEWEST:
        return Answer(lack=Lack.FORM)
    name, period, *rest = words
    named = _indicators(plan, name)
    if not named:
        return Answer(lack=Lack.INDICATOR, instead=_quoted(nearest(name, plan.indicators, ()), period, *rest))
    if len(named) > 1:
        return Answer(lack=Lack.SEVERAL, instead=_quoted(named[0].id, period, *rest))
    (indicator,) = named
    subject = _subject(indicator, rest)
    if subject is None:
        return Answer(indicator, lack=Lack.SUBJECT, instead=_with_subject(indicator, name, period, rest))
    there = series_of(plan, indicator, subject, day)
    figure = next((each for each in there if each.period.written.casefold() == period), None)
    if figure is None:
        periods = [each.period.written for each in there]
        instead = _with_period(periods, name, period, rest)
        return Answer(indicator, subject, lack=Lack.FIGURE, instead=instead)
    return Answer(indicator, subject, figure)


def series_of(plan: Plan, indicator: Indicator, subject: Subject, day: date) -> Sequence[Observation]:
    """Return the figures of an area and a group or an age band that are known on `day`, oldest first, one of a period.

    Of one period the most settled counts. A figure without an area is for the only one the indicator is about. One that
    may not be shown is there as one that is hidden.
    """
    own = own_area(indicator)
    areas = {subject.area or own}
    if len(indicator.geography) <= 1 and areas == {own}:
        areas.add(None)
    told: dict[ObservationPeriod, Observation] = {}
    for each in known(indicator, day):
        older = told.get(each.period)
        is_newer = older is None or SETTLED[each.finality] >= SETTLED[older.finality]
        if each.geo in areas and is_newer and _is_of(indicator, each, subject):
            told[each.period] = each
    in_order = sorted(told, key=lambda period: (period.last, period.first))
    return [_shown(plan, indicator, told[period]) for period in in_order]


def _shown(plan: Plan, indicator: Indicator, figure: Observation) -> Observation:
    return figure if may_be_shown(plan, indicator, figure) else as_hidden(figure)


def _is_of(indicator: Indicator, each: Observation, subject: Subject) -> bool:
    if is_whole(indicator, each):
        return subject.group is None and (subject.ages is None or subject.ages == _counted(indicator))
    return (each.group, each.ages) == (subject.group, subject.ages)


def _counted(indicator: Indicator) -> Ages:
    everyone = indicator.population
    return (everyone.age_from, everyone.age_to) if everyone else None


def _indicators(plan: Plan, name: str) -> list[Indicator]:
    """Return the indicator of an id, or those whose ids have the name as a part of its own."""
    if name in plan.indicators:
        return [plan.indicators[name]]
    return [each for id_, each in plan.indicators.items() if f"-{name}-" in f"-{id_}-"]


def _subject(indicator: Indicator, words: Sequence[str]) -> Subject | None:
    """Return whom some words say that a figure is for, or None where they say no one the indicator has figures for."""
    areas, groups = _areas(indicator), _groups(indicator)
    for at in range(len(words), -1, -1):
        area, rest = " ".join(words[:at]), " ".join(words[at:])
        ages = _AGES.fullmatch(rest)
        if (at == 0 or area in areas) and (not rest or ages or rest in groups):
            return Subject(areas.get(area), groups.get(rest), (int(ages[1]), int(ages[2])) if ages else None)
    return None


def _areas(indicator: Indicator) -> Mapping[str, str]:
    """Return the areas of an indicator by number and by name; a name that two of them share names neither."""
    told = {each.geo for each in indicator.series if each.geo}
    codes = sorted({*indicator.geography, *indicator.comparison, *told})
    names = [(name, code) for code in codes for name in _names(code)]
    shared = [name for name, _ in names]
    return {name: code for name, code in names if shared.count(name) == 1}


def _names(code: str) -> Iterator[str]:
    """Give what an area is called, in small letters."""
    if code == COUNTRY:
        yield from _COUNTRY_NAMES
        return
    yield code.casefold()
    if area := county(code) or municipality(code):
        yield folded(area.name)


def _groups(indicator: Indicator) -> Mapping[str, str]:
    """Return the groups of an indicator by code and by what they are called."""
    by_title = {folded(words): code for code, text in indicator.groups.items() for _, words in text.items()}
    codes = (*indicator.groups, *(each.group for each in indicator.series if each.group))
    return {**by_title, **{code.casefold(): code for code in codes}}


def _with_subject(indicator: Indicator, name: str, period: str, words: Sequence[str]) -> str:
    """Return the quote with the area or the group that was probably meant, or nothing."""
    near = nearest(" ".join(words), (*_areas(indicator), *_groups(indicator)), ())
    return _quoted(name, period, near) if near else ""


def _with_period(there: Sequence[str], name: str, period: str, words: Iterable[str]) -> str:
    """Return the quote with the period that was probably meant, else the newest there is a figure of, or nothing."""
    return _quoted(name, nearest(period, there, ()) or there[-1], *words) if there else ""


def _quoted(*words: str) -> str:
    """Return words as one quotes a figure, or nothing where the first of them is not known."""
    return f"[figure: {' '.join(words)}]" if words[0] else ""
