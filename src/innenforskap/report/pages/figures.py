"""An indicator's figures as a page tells them: every one in a table, and the same in a chart."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from innenforskap.figures.observations import area_name, known, newest
from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.labels import FINALITIES, MISSING, UNITS
from innenforskap.i18n.numbers import kroner, listed, number, percent
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import Finality, Unit
from innenforskap.model.when import ObservationPeriod
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.spans import observed

_YES = Phrase("Ja", "Ja")
_NO = Phrase("Nei", "Nei")
_THE_FIGURE = Phrase("Tall", "Tal")
_OF = Phrase("{area}: {settled}", "{area}: {settled}")
_NOT_TOLD = Phrase("Ikke oppgitt", "Ikkje oppgitt")
_NOT_SETTLED = frozenset({Finality.PRELIMINARY, Finality.UNAUDITED})


@dataclass(frozen=True)
class Cell:
    """One figure in words, and how many it counts where that is known; `known` is false where there is no figure."""

    words: str
    counted: str = ""
    known: bool = True
    note: Told | None = None


@dataclass(frozen=True)
class Line:
    """The figures of one period, a cell for each area, and how settled they are."""

    period: str
    cells: tuple[Cell | None, ...]
    settled: str


@dataclass(frozen=True)
class Point:
    """A figure to draw: the period as it was written, the value or None, and whether it may still change."""

    period: str
    value: Decimal | None
    preliminary: bool


@dataclass(frozen=True)
class Curve:
    """The figures of one area, oldest first."""

    area: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Figures:
    """Every known figure, newest period first; and those of one's own area and one to compare with, to draw."""

    areas: tuple[str, ...]
    lines: tuple[Line, ...]
    unit: str
    decimals: int
    curves: tuple[Curve, ...]

    @property
    def has_counts(self) -> bool:
        """Whether any figure is told with how many it counts."""
        return any(cell and cell.counted for line in self.lines for cell in line.cells)


@dataclass(frozen=True)
class Newest:
    """The newest figure of an area, in words."""

    area: str
    cell: Cell
    period: str
    settled: str


def figure(indicator: Indicator, value: Decimal, language: Language) -> str:
    """Return a figure in the indicator's own unit."""
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


def figures(edition: Edition, indicator: Indicator) -> Figures | None:
    """Return the figures that are known on the day, the most settled of each period, or None if there are none."""
    by_period = _by_period(edition, indicator)
    if not by_period:
        return None
    areas = _areas(indicator, by_period.values())
    return Figures(
        areas=tuple(_area(area, edition.language) for area in areas),
        lines=tuple(_line(edition, indicator, areas, by_period[period]) for period in sorted(by_period, reverse=True)),
        unit=UNITS[indicator.unit].said(edition.language) if indicator.unit else "",
        decimals=indicator.decimals,
        curves=tuple(_curves(edition, indicator, by_period)),
    )


def newest_figures(edition: Edition, indicator: Indicator) -> tuple[Newest, ...]:
    """Return the newest figure of each area, one's own first."""
    found = {each.geo: each for each in newest(indicator, edition.day)}
    return tuple(
        Newest(
            area=_area(area, edition.language),
            cell=_cell(edition, indicator, found[area]),
            period=observed(found[area].period, edition.language),
            settled=_all_settled([found[area]], edition.language),
        )
        for area in _areas(indicator, [found])
    )


def area_heading(code: str, language: Language) -> str:
    """Return what an area is called, with its first letter a capital."""
    name = area_name(code, language)
    return name[:1].upper() + name[1:]


def _by_period(edition: Edition, indicator: Indicator) -> dict[ObservationPeriod, dict[str | None, Observation]]:
    """Return the most settled figure of each period and area."""
    periods = {each.period for each in known(indicator, edition.day)}
    return {
        period: {each.geo: each for each in newest(_only(indicator, period), edition.day)} for period in sorted(periods)
    }


def _only(indicator: Indicator, period: ObservationPeriod) -> Indicator:
    those = tuple(each for each in indicator.observations if each.period == period)
    return indicator.model_copy(update={"observations": those})


def _areas(indicator: Indicator, found: Iterable[Mapping[str | None, Observation]]) -> list[str | None]:
    """Return the areas there are figures for: one's own first, then those to compare with, then the rest."""
    there = dict.fromkeys(area for by_area in found for area in by_area)
    wanted: Iterable[str | None] = (*indicator.geography, None, *indicator.comparison, *there)
    return [area for area in dict.fromkeys(wanted) if area in there]


def _area(area: str | None, language: Language) -> str:
    return area_heading(area, language) if area else _THE_FIGURE.said(language)


def _line(
    edition: Edition, indicator: Indicator, areas: Iterable[str | None], found: Mapping[str | None, Observation]
) -> Line:
    there = [found[area] for area in areas if area in found]
    cells = tuple(_cell(edition, indicator, found[area]) if area in found else None for area in areas)
    return Line(observed(there[0].period, edition.language), cells, _all_settled(there, edition.language))


def _cell(edition: Edition, indicator: Indicator, each: Observation) -> Cell:
    note = edition.told(each.note)
    if each.value is None:
        why = MISSING[each.missing or "not-available"].said(edition.language)
        return Cell(why, known=False, note=note)
    counted = number(each.numerator, edition.language) if each.numerator is not None else ""
    return Cell(figure(indicator, each.value, edition.language), counted, note=note)


def _all_settled(observations: Iterable[Observation], language: Language) -> str:
    """Return how settled the figures of a period are, area by area where they differ, or nothing without figures."""
    there = [each for each in observations if each.value is not None]
    told = {_area(each.geo, language): _settled(each.finality, language) for each in there}
    if len(set(told.values())) <= 1:
        return next(iter(told.values()), "")
    return listed((_OF.said(language, area=area, settled=settled) for area, settled in told.items()), language)


def _settled(finality: Finality | None, language: Language) -> str:
    return (FINALITIES[finality] if finality else _NOT_TOLD).said(language)


def _curves(
    edition: Edition, indicator: Indicator, found: Mapping[ObservationPeriod, Mapping[str | None, Observation]]
) -> Iterable[Curve]:
    """Give what a chart can show: one's own area, and one to compare with."""
    if indicator.unit is Unit.YES_NO:
        return
    own = [area for area in (*indicator.geography, None) if any(area in there for there in found.values())]
    for area in (*own[:1], *indicator.comparison[:1]):
        points = tuple(_point(period, found[period].get(area)) for period in sorted(found))
        if any(point.value is not None for point in points):
            yield Curve(_area(area, edition.language), points)


def _point(period: ObservationPeriod, each: Observation | None) -> Point:
    if each is None:
        return Point(period.written, None, preliminary=False)
    return Point(period.written, each.value, each.finality in _NOT_SETTLED)
