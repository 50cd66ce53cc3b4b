"""The results: what we deliver ourselves and what changes in society, apart, and what is not measured yet."""

from collections.abc import Iterator

from innenforskap.figures.course import Measured
from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import LEVELS, MATURITIES, POLARITIES
from innenforskap.i18n.numbers import number
from innenforskap.model.delivery import Product
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Level, Maturity
from innenforskap.report.december_figures import (
    baseline_told,
    change_told,
    course_told,
    last_told,
    rows,
    targets_told,
    titled,
)
from innenforskap.report.december_year import Year
from innenforskap.report.lines import NOT_GIVEN, actor, at, begun, ours, title, within
from innenforskap.report.paper import Block, Line, Section, Table

HEADING = Phrase("Resultater og effekter", "Resultat og effektar")
DELIVERED = Phrase(
    "Det vi selv leverer. Tallene viser om det planen lover, blir gjort. De viser ikke om det hjelper.",
    "Det vi sjølve leverer. Tala viser om det planen lovar, blir gjort. Dei viser ikkje om det hjelper.",
)
SHARED = Phrase(
    "Slik går det i samfunnet. Mange påvirker denne utviklingen. Den er ikke et resultat av tiltakene alene.",
    "Slik går det i samfunnet. Mange påverkar denne utviklinga. Ho er ikkje eit resultat av tiltaka åleine.",
)
UNSORTED = Phrase(
    "Planen sier ikke om disse tallene viser det vi leverer, eller hvordan det går i samfunnet.",
    "Planen seier ikkje om desse tala viser det vi leverer, eller korleis det går i samfunnet.",
)
NO_LEVEL = Phrase("Nivå ikke oppgitt", "Nivå ikkje oppgitt")
PARTS: tuple[tuple[Phrase, tuple[Level | None, ...]], ...] = (
    (DELIVERED, (Level.INPUT, Level.ACTIVITY, Level.OUTPUT)),
    (SHARED, (Level.OUTCOME, Level.IMPACT)),
    (UNSORTED, (None,)),
)
COLUMNS = (
    Phrase("Indikator", "Indikator"),
    Phrase("Utgangspunkt", "Utgangspunkt"),
    Phrase("Siste tall", "Siste tal"),
    Phrase("Endring", "Endring"),
    Phrase("Mål", "Mål"),
    Phrase("Måloppnåelse", "Måloppnåing"),
    Phrase("Kilde", "Kjelde"),
)
WITH_DIRECTION = Phrase("{title} ({direction})", "{title} ({direction})")
NO_DIRECTION = Phrase("God retning er ikke oppgitt", "God retning er ikkje oppgitt")
NOT_IN_USE = Phrase("Indikatorer som ikke er i bruk ennå", "Indikatorar som ikkje er i bruk enno")
RETIRED = Phrase("Indikatorer som ikke lenger er i bruk", "Indikatorar som ikkje lenger er i bruk")
WAITING_COLUMNS = (
    Phrase("Indikator", "Indikator"),
    Phrase("Hvor langt den er kommet", "Kor langt han er komen"),
    Phrase("Ansvarlig", "Ansvarleg"),
    Phrase("Ventet i bruk", "Venta i bruk"),
)
NOTHING = Phrase(
    "Planen har ingen indikatorer i bruk. Vi kan derfor ikke vise resultater med tall.",
    "Planen har ingen indikatorar i bruk. Vi kan derfor ikkje vise resultat med tal.",
)
PRODUCTS = Phrase("Produkter som tiltakene skal levere", "Produkt som tiltaka skal levere")
PRODUCT_COLUMNS = (
    Phrase("Tiltak", "Tiltak"),
    Phrase("Produkt", "Produkt"),
    Phrase("Planlagt", "Planlagt"),
    Phrase("Levert", "Levert"),
    Phrase("Per", "Per"),
    Phrase("Kilde", "Kjelde"),
)


def results(on: Year) -> Section:
    """Return each indicator in use with its figures, what the measures delivered, and the indicators to come."""
    return Section("results", on.said(HEADING), tuple(_results(on)))


def _results(on: Year) -> Iterator[Block]:
    used = on.indicators(Maturity.IN_USE)
    if not used:
        yield on.sentence(NOTHING)
    for why, levels in PARTS:
        tables = [_level(on, level, [each for each in used if each.level is level]) for level in levels]
        products = _products(on) if Level.OUTPUT in levels else ()
        if told := (*(table for table in tables if table.rows), *products):
            yield on.sentence(why)
            yield from told
    waiting = tuple(_waiting(on, each) for each in on.indicators(Maturity.SKETCHED, Maturity.DEFINED))
    if waiting:
        yield Table(on.said(NOT_IN_USE), on.columns(WAITING_COLUMNS), waiting)
    if retired := tuple(
        (_name(on, each), on.said(MATURITIES[each.maturity])) for each in on.indicators(Maturity.RETIRED)
    ):
        yield Table(on.said(RETIRED), on.columns(WAITING_COLUMNS[:2]), retired)


def _level(on: Year, level: Level | None, those: list[Indicator]) -> Table:
    found = tuple(_row(on, *told) for each in those for told in rows(on, each))
    return Table(on.said(LEVELS[level] if level else NO_LEVEL), on.columns(COLUMNS), found)


def _row(on: Year, indicator: Indicator, found: Measured) -> tuple[Line, ...]:
    name = titled(on, indicator, found)
    direction = within(on.said(POLARITIES[indicator.polarity] if indicator.polarity else NO_DIRECTION))
    return (
        on.said(WITH_DIRECTION, title=name, direction=direction),
        baseline_told(on, indicator, found),
        last_told(on, indicator, found),
        change_told(on, indicator, found),
        targets_told(on, indicator),
        course_told(on, indicator, found),
        begun(on.cited(indicator.source)),
    )


def _name(on: Year, indicator: Indicator) -> Line:
    return (on.told(indicator.title),)


def _products(on: Year) -> Iterator[Table]:
    found = tuple(
        (title(now.measure, on.language), *_product(on, each)) for now in on.standings for each in now.measure.products
    )
    if found:
        yield Table(on.said(PRODUCTS), on.columns(PRODUCT_COLUMNS), found)


def _product(on: Year, product: Product) -> tuple[Line, ...]:
    planned, delivered = (
        on.said(NOT_GIVEN) if count is None else ours(number(count, on.language), on.language)
        for count in (product.planned, product.delivered)
    )
    as_of = begun(at(product.as_of, on.language))
    return (on.told(product.title),), planned, delivered, as_of, begun(on.cited(product.source))


def _waiting(on: Year, indicator: Indicator) -> tuple[Line, ...]:
    maturity, owner = on.said(MATURITIES[indicator.maturity]), actor(on.plan, indicator.owner, on.language)
    return _name(on, indicator), maturity, owner, begun(at(indicator.expected, on.language))
