"""An indicator's figures for everyone it counts, as a page tells them: every one in a table."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from innenforskap.figures.observations import area_name as area_within
from innenforskap.figures.observations import area_of, is_whole, newest, settled
from innenforskap.figures.rounding import nearest, rounded
from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.labels import FINALITIES, MISSING, UNITS
from innenforskap.i18n.letters import capitalised, lowered
from innenforskap.i18n.numbers import kroner, number, percent
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import Finality, Missing, Unit
from innenforskap.model.when import ObservationPeriod
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.spans import observed

_YES = Phrase("Ja", "Ja")
_NO = Phrase("Nei", "Nei")
_THE_FIGURE = Phrase("tall", "tal")
_OF = Phrase("{area}: {settled}", "{area}: {settled}")
_NOT_TOLD = Phrase("Ikke oppgitt", "Ikkje oppgitt")
_MOST_BESIDE = 4

ByPeriod = Mapping[ObservationPeriod, Observation]
"""One area's figures."""


@dataclass(frozen=True)
class Cell:
    """One figure in words, and how many it counts where that is known; `known` is false where there is no figure."""

    words: str
    counted: str = ""
    known: bool = True
    note: Told | None = None


@dataclass(frozen=True)
class Line:
    """Figures that stand in a row, a cell for each area: what the row is called, and how settled they are."""

    name: str
    cells: tuple[Cell | None, ...]
    settled: str


@dataclass(frozen=True)
class Figures:
    """Every known figure of one's own areas and of those to compare with, newest period first."""

    areas: tuple[str, ...]
    lines: tuple[Line, ...]
    unit: str


@dataclass(frozen=True)
class Newest:
    """The newest figure of an area, in words."""

    area: str
    cell: Cell
    period: str
    settled: str


def figure(indicator: Indicator, value: Decimal, language: Language) -> str:
    """Return a figure in the indicator's own unit, as it is shown."""
    return amount(indicator, nearest(indicator, value) if indicator.unit is Unit.COUNT else value, language)


def amount(indicator: Indicator, value: Decimal, language: Language) -> str:
    """Return a goal, or what is computed of figures as they are shown, in the indicator's own unit."""
    match indicator.unit:
        case Unit.PERCENT:
            return percent(value, language, indicator.decimals)
        case Unit.YES_NO:
            return (_YES if value else _NO).said(language)
        case Unit.NOK if value == int(value):
            return kroner(int(value), language)
        case Unit.COUNT:
            return number(value, language)
        case _:
            return number(value, language, indicator.decimals)


def value_of(each: Observation) -> Decimal | None:
    """Return what an observation says, or None where it says why there is no figure, whatever else stands there."""
    return None if each.missing else each.value


def by_area(indicator: Indicator, day: date) -> dict[str | None, dict[ObservationPeriod, Observation]]:
    """Return the figures for everyone the indicator counts that are known on `day`, the most settled of each period."""
    found: dict[str | None, dict[ObservationPeriod, Observation]] = {}
    for each in settled(indicator, day):
        if is_whole(indicator, each):
            found.setdefault(area_of(indicator, each), {})[each.period] = each
    return found


def main_areas(indicator: Indicator, there: Collection[str | None]) -> tuple[str | None, ...]:
    """Return which areas stand side by side: one's own, then those to compare with; else all, where they are few."""
    wanted = dict.fromkeys((*indicator.geography, None, *indicator.comparison))
    few = there if len(there) <= _MOST_BESIDE else ()
    return tuple(area for area in wanted if area in there) or tuple(few)


def figures(edition: Edition, indicator: Indicator) -> Figures | None:
    """Return the figures of the main areas that are known on the day, or None if there are none."""
    found = by_area(indicator, edition.day)
    areas = main_areas(indicator, found)
    periods = {period for area in areas for period in found[area]}
    if not periods:
        return None
    return Figures(
        areas=tuple(area_name(area, edition.language) for area in areas),
        lines=tuple(
            line(edition, indicator, observed(period, edition.language), [found[area].get(period) for area in areas])
            for period in newest_first(periods)
        ),
        unit=unit_name(indicator, edition.language),
    )


def newest_figures(edition: Edition, indicator: Indicator) -> tuple[Newest, ...]:
    """Return the newest figure of each of the main areas, one's own first."""
    return newest_of(edition, indicator, main_areas(indicator, _newest(indicator, edition.day)))


def newest_of(edition: Edition, indicator: Indicator, areas: Iterable[str | None]) -> tuple[Newest, ...]:
    """Return the newest figure of each of these areas that has one."""
    indicator = rounded(indicator)
    found = _newest(indicator, edition.day)
    return tuple(
        Newest(
            area=area_name(area, edition.language),
            cell=cell(edition, indicator, found[area]),
            period=observed(found[area].period, edition.language),
            settled=settled_words([found[area]], edition.language),
        )
        for area in areas
        if area in found
    )


def _newest(indicator: Indicator, day: date) -> Mapping[str | None, Observation]:
    return {area_of(indicator, each): each for each in newest(indicator, day)}


def newest_first(periods: Iterable[ObservationPeriod]) -> list[ObservationPeriod]:
    """Return periods from the last to the first."""
    return sorted(periods, key=lambda period: (period.last, period.first), reverse=True)


def area_name(area: str | None, language: Language) -> str:
    """Return what heads the figures of an area, or of no area in particular."""
    return capitalised(_area(area, language))


def _area(area: str | None, language: Language) -> str:
    return area_within(area, language) if area else _THE_FIGURE.said(language)


def unit_name(indicator: Indicator, language: Language) -> str:
    """Return what the figures are measured in, or nothing where that is not given."""
    return UNITS[indicator.unit].said(language) if indicator.unit else ""


def line(edition: Edition, indicator: Indicator, name: str, found: Iterable[Observation | None]) -> Line:
    """Return figures that stand in a row, None for each area that there is none for."""
    found = [*found]
    cells = tuple(cell(edition, indicator, each) if each else None for each in found)
    return Line(name, cells, settled_words([each for each in found if each], edition.language))


def cell(edition: Edition, indicator: Indicator, each: Observation) -> Cell:
    """Return one figure in words, or why there is none."""
    note, value = edition.told(each.note), value_of(each)
    if value is None:
        why = MISSING[each.missing or Missing.NOT_AVAILABLE].said(edition.language)
        return Cell(why, known=False, note=note)
    counted = number(each.numerator, edition.language) if each.numerator is not None else ""
    return Cell(figure(indicator, value, edition.language), counted, note=note)


def settled_words(observations: Iterable[Observation], language: Language) -> str:
    """Return how settled the figures of a period are, area by area where they differ, or nothing without figures."""
    there = [each for each in observations if value_of(each) is not None]
    told = {_area(each.geo, language): _settled(each.finality, language) for each in there}
    if len(set(told.values())) <= 1:
        return next(iter(told.values()), "")
    each_area = (_OF.said(language, area=area, settled=lowered(settled)) for area, settled in told.items())
    return capitalised(", ".join(each_area))


def _settled(finality: Finality | None, language: Language) -> str:
    return (FINALITIES[finality] if finality else _NOT_TOLD).said(language)
