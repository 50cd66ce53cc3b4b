"""Which of an indicator's figures were known on a day."""

from collections.abc import Mapping
from datetime import date

from innenforskap.i18n import Language, Phrase
from innenforskap.model.figure import Observation
from innenforskap.model.geography import COUNTRY, county, municipality
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Finality

THE_COUNTRY = Phrase("hele landet", "heile landet")
SETTLED: Mapping[Finality | None, int] = {
    Finality.UNAUDITED: 0,
    Finality.PRELIMINARY: 0,
    None: 1,
    Finality.FINAL: 2,
    Finality.REVISED: 3,
}
UNSETTLED = frozenset({Finality.PRELIMINARY, Finality.UNAUDITED})
"""How settled a figure is that may still change."""


def known(indicator: Indicator, day: date) -> tuple[Observation, ...]:
    """Return the observations published on or before `day`, as they stand; one that does not say when counts."""
    return tuple(each for each in indicator.series if each.published is None or each.published <= day)


def settled(indicator: Indicator, day: date) -> tuple[Observation, ...]:
    """Return the figures known on `day` as they count: of each area, group and age band one of each period.

    The most settled one counts. What is told of all ages is told of everyone, and what names no area is told of the
    only one there is.
    """
    counts: dict[object, Observation] = {}
    for each in known(indicator, day):
        key = (each.period, area_of(indicator, each), whom(indicator, each))
        if key not in counts or SETTLED[each.finality] >= SETTLED[counts[key].finality]:
            counts[key] = each
    return tuple(counts.values())


def area_of(indicator: Indicator, each: Observation) -> str | None:
    """Return the area a figure is for: its own, or the only one its indicator is about."""
    return each.geo or (indicator.geography[0] if len(indicator.geography) == 1 else None)


def whom(indicator: Indicator, each: Observation) -> tuple[str | None, tuple[int | None, int | None] | None]:
    """Return the group and the ages a figure is for, None where it is for all groups or for all that are counted."""
    everyone = indicator.population
    all_ages = (everyone.age_from, everyone.age_to) if everyone else None
    return each.group, None if each.ages == all_ages else each.ages


def is_whole(indicator: Indicator, each: Observation) -> bool:
    """Tell whether a figure is for everyone the indicator counts, and not for a group or an age band among them."""
    return whom(indicator, each) == (None, None)


def newest(indicator: Indicator, day: date) -> tuple[Observation, ...]:
    """Return the newest known observation of each area, in the order the areas first stand.

    A figure of a group or an age band never stands for the whole. Of one period the most settled figure counts. That
    the newest figure is missing is told too, never passed over.
    """
    by_area: dict[str | None, Observation] = {}
    for each in known(indicator, day):
        if not is_whole(indicator, each):
            continue
        area = area_of(indicator, each)
        if area not in by_area or _age(each) >= _age(by_area[area]):
            by_area[area] = each
    return tuple(by_area.values())


def area_name(code: str, language: Language) -> str:
    """Return what an area is called: a county, a municipality or the whole country; one not known by its code."""
    if code == COUNTRY:
        return THE_COUNTRY.said(language)
    area = county(code) or municipality(code)
    return area.name if area else code


def _age(each: Observation) -> tuple[date, int]:
    return each.period.last, SETTLED[each.finality]
