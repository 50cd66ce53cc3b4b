"""Which of an indicator's figures were known on a day."""

from collections.abc import Mapping
from datetime import date

from innenforskap.i18n import Language, Phrase
from innenforskap.model.figure import Observation
from innenforskap.model.geography import county, municipality
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


def known(indicator: Indicator, day: date) -> tuple[Observation, ...]:
    """Return the observations published on or before `day`, as they stand; one that does not say when counts."""
    return tuple(each for each in indicator.series if each.published is None or each.published <= day)


def is_whole(indicator: Indicator, each: Observation) -> bool:
    """Tell whether a figure is for everyone the indicator counts, and not for a group or an age band among them."""
    everyone = indicator.population
    is_of_all = each.ages is None or (everyone and each.ages == (everyone.age_from, everyone.age_to))
    return each.group is None and bool(is_of_all)


def newest(indicator: Indicator, day: date) -> tuple[Observation, ...]:
    """Return the newest known observation of each area, in the order the areas first stand.

    A figure of a group or an age band never stands for the whole. Of one period the most settled figure counts. That
    the newest figure is missing is told too, never passed over.
    """
    by_area: dict[str | None, Observation] = {}
    for each in known(indicator, day):
        if not is_whole(indicator, each):
            continue
        if each.geo not in by_area or _age(each) >= _age(by_area[each.geo]):
            by_area[each.geo] = each
    return tuple(by_area.values())


def area_name(code: str, language: Language) -> str:
    """Return what an area is called: a county, a municipality or the whole country; one not known by its code."""
    if code == "NO":
        return THE_COUNTRY.said(language)
    area = county(code) or municipality(code)
    return area.name if area else code


def _age(each: Observation) -> tuple[date, int]:
    return each.period.last, SETTLED[each.finality]
