"""An indicator's figures for groups, for age bands and for the areas within one's own: each in a table of its own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from innenforskap.figures.observations import UNSETTLED, area_of, settled, whom
from innenforskap.i18n import Phrase
from innenforskap.i18n.numbers import listed, sort_key
from innenforskap.model.figure import Observation
from innenforskap.model.geography import COUNTRY, parts_of
from innenforskap.model.indicator import Indicator
from innenforskap.model.parts import AgeBand
from innenforskap.model.scalars import Code
from innenforskap.model.vocabulary import Missing
from innenforskap.model.when import ObservationPeriod
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.indicators.drawings import Curve, Cut, curve, cuts, decimals
from innenforskap.report.pages.indicators.figures import (
    ByPeriod,
    Line,
    area_name,
    by_area,
    cell,
    line,
    main_areas,
    newest_first,
    unit_name,
    value_of,
)
from innenforskap.report.pages.spans import observed

_OTHERS = Phrase("Andre områder", "Andre område")
_COUNTIES, _COUNTY = Phrase("Fylkene", "Fylka"), Phrase("Fylke", "Fylke")
_MUNICIPALITIES, _MUNICIPALITY = Phrase("Kommunene i {area}", "Kommunane i {area}"), Phrase("Kommune", "Kommune")
_AREA = Phrase("Område", "Område")
_KINDS = (
    ("groups", (True, False), Phrase("Etter gruppe", "Etter gruppe"), Phrase("Gruppe", "Gruppe")),
    ("ages", (False, True), Phrase("Etter alder", "Etter alder"), Phrase("Alder", "Alder")),
    ("both", (True, True), Phrase("Etter gruppe og alder", "Etter gruppe og alder"), Phrase("Hvem", "Kven")),
)
_PRELIMINARY = Phrase("{period} (foreløpig)", "{period} (førebels)")
_PARTLY = Phrase("{period} (delvis foreløpig)", "{period} (delvis førebels)")
_WITHOUT = Phrase("Ingen tall for {areas}.", "Ingen tal for {areas}.")
_HIDDEN = Phrase("Skjult", "Skjult")
_WHY_HIDDEN = Phrase(
    "Skjult: Tallet vises ikke, av hensyn til personvernet.",
    "Skjult: Talet blir ikkje vist, av omsyn til personvernet.",
)
_AT = Phrase("{words} ({period})", "{words} ({period})")
_UNSETTLED = Phrase("{period}, foreløpig", "{period}, førebels")

_Subject = tuple[str | None, tuple[int | None, int | None] | None]


@dataclass(frozen=True)
class Panel:
    """A small chart among others: whom it is for, the figures, and the last of them in words."""

    name: str
    curve: Curve
    last: str


@dataclass(frozen=True)
class Panels:
    """Small charts that are held against each other, and the curve that each is held against."""

    panels: tuple[Panel, ...]
    against: Curve | None
    unit: str
    decimals: int
    cuts: tuple[Cut, ...]


@dataclass(frozen=True)
class Block:
    """The figures of one period, a line for each group or age band."""

    period: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Breakdown:
    """The figures of groups, of age bands, or of both, newest period first, and drawn where they make a curve."""

    name: str
    title: str
    kind: str
    areas: tuple[str, ...]
    blocks: tuple[Block, ...]
    panels: Panels | None


@dataclass(frozen=True)
class Parts:
    """The figures of many areas, a line for each and newest period first; which areas have none, and why some hide."""

    name: str
    title: str
    kind: str
    without: str
    hidden: str
    periods: tuple[str, ...]
    lines: tuple[Line, ...]
    panels: Panels | None


def breakdowns(edition: Edition, indicator: Indicator) -> Iterator[Breakdown]:
    """Give the figures of groups, then of age bands, then of age bands within groups, as far as there are any."""
    found: dict[_Subject, dict[str | None, dict[ObservationPeriod, Observation]]] = {}
    for each in settled(indicator, edition.day):
        by_place = found.setdefault(whom(indicator, each), {})
        by_place.setdefault(area_of(indicator, each), {})[each.period] = each
    subjects = sorted(found, key=lambda subject: _order(indicator, subject))
    for name, (of_group, of_ages), title, kind in _KINDS:
        those = [each for each in subjects if (each[0] is not None, each[1] is not None) == (of_group, of_ages)]
        areas = main_areas(indicator, dict.fromkeys(area for each in those for area in found[each]))
        if areas:
            told = {_called(edition, indicator, each): [found[each].get(area, {}) for area in areas] for each in those}
            blocks = tuple(_blocks(edition, indicator, told))
            drawn = _panels(edition, indicator, {each: told[each][0] for each in told}, areas[0])
            heads = tuple(area_name(area, edition.language) for area in areas)
            yield Breakdown(name, edition.said(title), edition.said(kind), heads, blocks, drawn)


def parts(edition: Edition, indicator: Indicator) -> Iterator[Parts]:
    """Give the figures of the areas within each of one's own, then those of other areas, as far as there are any."""
    found = by_area(indicator, edition.day)
    main = main_areas(indicator, found)
    rest = {area: found[area] for area in found if area and area not in main}
    day = indicator.division.last if indicator.division else edition.day
    for own in indicator.geography:
        numbers = [area.number for area in parts_of(own, day)]
        inside = {area: rest.pop(area) for area in numbers if area in rest}
        if inside:
            title, kind = (_COUNTIES, _COUNTY) if own == COUNTRY else (_MUNICIPALITIES, _MUNICIPALITY)
            words = edition.said(title, area=area_name(own, edition.language)), edition.said(kind)
            without = _without(edition, [area for area in numbers if area not in inside])
            yield _parts(edition, indicator, (f"parts-{own.lower()}", *words, without), inside, own)
    if rest:
        words = edition.said(_OTHERS), edition.said(_AREA)
        yield _parts(edition, indicator, ("others", *words, ""), rest, None)


def _order(indicator: Indicator, subject: _Subject) -> tuple[object, ...]:
    """Return what sorts groups as the indicator lists them, and within each the young before the old."""
    group, ages = subject
    listed_first = [*indicator.groups].index(Code(group)) if group in indicator.groups else len(indicator.groups)
    first, last = (-1 if age is None else age for age in ages or (None, None))
    return listed_first if group else -1, group or "", first, last


def _called(edition: Edition, indicator: Indicator, subject: _Subject) -> str:
    """Return whom figures are for: «Innvandrere, 15–19 år»."""
    group, ages = subject
    title = indicator.groups.get(Code(group)) if group else None
    band = AgeBand.model_construct(age_from=ages[0], age_to=ages[1]) if ages else None
    said = (title.said(edition.language) if title else group or "", *(each.words.words for each in edition.whom(band)))
    return ", ".join(filter(None, said))


def _blocks(edition: Edition, indicator: Indicator, told: Mapping[str, Sequence[ByPeriod]]) -> Iterator[Block]:
    """Give the figures of each period, a line for each that has any."""
    for period in newest_first({period for columns in told.values() for column in columns for period in column}):
        rows = {name: [column.get(period) for column in columns] for name, columns in told.items()}
        lines = (line(edition, indicator, name, row) for name, row in rows.items() if any(row))
        yield Block(observed(period, edition.language), tuple(lines))


def _without(edition: Edition, areas: Iterable[str]) -> str:
    names = sorted((area_name(area, edition.language) for area in areas), key=sort_key)
    return edition.said(_WITHOUT, areas=listed(names, edition.language)) if names else ""


def _parts(
    edition: Edition,
    indicator: Indicator,
    words: tuple[str, str, str, str],
    found: Mapping[str, ByPeriod],
    own: str | None,
) -> Parts:
    names = sorted(((area_name(area, edition.language), area) for area in found), key=lambda pair: sort_key(pair[0]))
    periods = newest_first({period for column in found.values() for period in column})
    lines = (_short(edition, indicator, name, [found[area].get(each) for each in periods]) for name, area in names)
    has_hidden = any(each.missing is Missing.CONFIDENTIAL for column in found.values() for each in column.values())
    return Parts(
        *words,
        hidden=edition.said(_WHY_HIDDEN) if has_hidden else "",
        periods=tuple(_headed(edition, period, found) for period in periods),
        lines=tuple(lines),
        panels=_panels(edition, indicator, {name: found[area] for name, area in names}, own),
    )


def _short(edition: Edition, indicator: Indicator, name: str, found: Sequence[Observation | None]) -> Line:
    """Return figures that stand in a row, where what is hidden says no more than that: why stands once, not in each."""
    told = line(edition, indicator, name, found)
    hidden = [each is not None and each.missing is Missing.CONFIDENTIAL for each in found]
    cells = (
        replace(cell, words=edition.said(_HIDDEN)) if cell and is_hidden else cell
        for cell, is_hidden in zip(told.cells, hidden, strict=True)
    )
    return replace(told, cells=tuple(cells))


def _headed(edition: Edition, period: ObservationPeriod, found: Mapping[str, ByPeriod]) -> str:
    """Return a period as it heads a column, with that its figures may still change."""
    words = observed(period, edition.language)
    unsettled = [column[period].finality in UNSETTLED for column in found.values() if period in column]
    if not any(unsettled):
        return words
    return edition.said(_PRELIMINARY if all(unsettled) else _PARTLY, period=words)


def _panels(edition: Edition, indicator: Indicator, found: Mapping[str, ByPeriod], own: str | None) -> Panels | None:
    """Return a small chart for each that there are figures of, or None where none of them makes a curve."""
    periods = {period for column in found.values() for period in column}
    curves = {name: curve(name, column, periods, edition.language) for name, column in found.items() if column}
    if not any(each.known[1:] for each in curves.values()):
        return None
    whole = by_area(indicator, edition.day).get(own, {})
    against = curve(area_name(own, edition.language), whole, periods, edition.language)
    return Panels(
        panels=tuple(Panel(name, drawn, _last(edition, indicator, found[name])) for name, drawn in curves.items()),
        against=against if against.known[1:] else None,
        unit=unit_name(indicator, edition.language),
        decimals=decimals(indicator),
        cuts=cuts(indicator, edition.language),
    )


def _last(edition: Edition, indicator: Indicator, found: ByPeriod) -> str:
    """Return the newest figure in words, with its period and that it may still change, or why there is none."""
    last = found[newest_first(found)[0]]
    words, period = cell(edition, indicator, last).words, observed(last.period, edition.language)
    if last.finality in UNSETTLED and value_of(last) is not None:
        return edition.said(_AT, words=words, period=edition.said(_UNSETTLED, period=period))
    return edition.said(_AT, words=words, period=period)
