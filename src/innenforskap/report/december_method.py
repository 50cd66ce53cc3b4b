"""What the report rests on: sources, definitions, breaks, what is hidden and what may still change, and the day."""

from collections.abc import Iterable, Iterator
from datetime import date

from innenforskap.figures.observations import UNSETTLED, known
from innenforskap.i18n import Phrase
from innenforskap.model.indicator import Indicator
from innenforskap.model.source import Source
from innenforskap.model.vocabulary import Maturity
from innenforskap.report.december_background import whom
from innenforskap.report.december_year import Year
from innenforskap.report.lines import NOT_GIVEN, joined, ours
from innenforskap.report.lines import on as on_day
from innenforskap.report.pages.spans import observed
from innenforskap.report.paper import Block, Bullets, Entry, Fact, Line, Paragraph, Section, Table

HEADING = Phrase("Datagrunnlag og metode", "Datagrunnlag og metode")
AS_OF = Phrase(
    "Rapporten viser det planen sier per {day}. Status i fjor er regnet per {then}, ",
    "Rapporten viser det planen seier per {day}. Status i fjor er rekna per {then}, ",
)
FROM_SAME = Phrase(
    "ut fra de statusrapportene og vedtakene som var datert da.",
    "ut frå dei statusrapportane og vedtaka som var daterte då.",
)
FROM_BEFORE = Phrase("slik den forrige versjonen av planen sa.", "slik den førre versjonen av planen sa.")
AXES = Phrase(
    "Status sier hvor et tiltak står, framdrift om det følger tiden, og virkning om det hjelper. De tre regnes aldri "
    "sammen til én.",
    "Status seier kvar eit tiltak står, framdrift om det følgjer tida, og verknad om det hjelper. Dei tre blir aldri "
    "rekna saman til éin.",
)
MONEY = Phrase(
    "Det som er bevilget, utlyst, tildelt og brukt, er ulike ting og legges aldri sammen.",
    "Det som er løyvd, utlyst, tildelt og brukt, er ulike ting og blir aldri lagde saman.",
)
HIDDEN = Phrase(
    "Tall om færre enn {least} personer vises ikke, av hensyn til personvernet.",
    "Tal om færre enn {least} personar blir ikkje viste, av omsyn til personvernet.",
)
PRELIMINARY = Phrase(
    "Disse indikatorene har foreløpige tall, som kan bli endret: {titles}.",
    "Desse indikatorane har førebelse tal, som kan bli endra: {titles}.",
)
SOURCES = Phrase("Kilder til tallene", "Kjelder til tala")
SOURCE_COLUMNS = (
    Phrase("Indikator", "Indikator"),
    Phrase("Kilde", "Kjelde"),
    Phrase("Oppdatert", "Oppdatert"),
    Phrase("Hentet", "Henta"),
    Phrase("Lisens", "Lisens"),
)
CITED = Phrase("{publisher}: {title}", "{publisher}: {title}")
DEFINITION, WHOM = Phrase("Definisjon", "Definisjon"), Phrase("Hvem tallet gjelder", "Kven talet gjeld")
BREAKS, BREAK = Phrase("Brudd i serien", "Brot i serien"), Phrase("{period}: {note}", "{period}: {note}")
NOTE = Phrase("Merknad", "Merknad")


def method(on: Year) -> Section:
    """Return what a reader must know to judge the figures of the report."""
    return Section("method", on.said(HEADING), tuple(_blocks(on)))


def _blocks(on: Year) -> Iterator[Block]:
    basis = on.said(FROM_BEFORE if on.before else FROM_SAME)
    yield Paragraph((*on.said(AS_OF, day=on.day_of(on.day), then=on.day_of(on.then)), *basis))
    yield Bullets(tuple(_rules(on)))
    used = on.indicators(Maturity.IN_USE)
    if used:
        yield Table(on.said(SOURCES), on.columns(SOURCE_COLUMNS), tuple(_source(on, each) for each in used))
    for each in used:
        if facts := tuple(_facts(on, each)):
            yield Entry((on.told(each.title),), facts)


def _rules(on: Year) -> Iterator[Line]:
    yield on.said(AXES)
    yield on.said(MONEY)
    yield on.said(HIDDEN, least=str(on.plan.about.min_cell))
    unsettled = [
        each
        for each in on.indicators(Maturity.IN_USE)
        if any(told.finality in UNSETTLED for told in known(each, on.day))
    ]
    if titles := joined(((on.told(each.title),) for each in unsettled), on.language):
        yield on.said(PRELIMINARY, titles=titles)


def _source(on: Year, indicator: Indicator) -> tuple[Line, ...]:
    source, not_given = on.plan.sources.get(indicator.source or ""), on.said(NOT_GIVEN)
    retrieved = (each.retrieved for each in (source, *known(indicator, on.day)) if each)
    name = (on.told(indicator.title),)
    if source is None:
        return name, not_given, not_given, not_given, not_given
    return (
        name,
        _cited(on, source),
        _newest(on, (source.updated,)),
        _newest(on, retrieved),
        _licence(on, source),
    )


def _newest(on: Year, days: Iterable[date | None]) -> Line:
    """Return the newest of some days, or that none is given; a report does not know of days after its own."""
    told = [day for day in days if day and day <= on.day]
    return on_day(max(told), on.language) if told else on.said(NOT_GIVEN)


def _licence(on: Year, source: Source) -> Line:
    """Return how the source wants to be named, else its licence, or that neither is given."""
    if source.attribution:
        return (on.told(source.attribution),)
    return ours(source.licence, on.language) if source.licence else on.said(NOT_GIVEN)


def _cited(on: Year, source: Source) -> Line:
    publisher = on.cited(source.id)
    return on.said(CITED, publisher=publisher, title=(on.told(source.title),))


def _facts(on: Year, indicator: Indicator) -> Iterator[Fact]:
    if indicator.definition:
        yield Fact(on.said(DEFINITION), on.prose(indicator.definition))
    if indicator.population:
        yield Fact(on.said(WHOM), Paragraph(whom(on, indicator.population)))
    if indicator.breaks:
        breaks = (
            on.said(BREAK, period=observed(each.period, on.language), note=(on.told(each.note),))
            for each in indicator.breaks
        )
        yield Fact(on.said(BREAKS), Bullets(tuple(breaks)))
    if indicator.note:
        yield Fact(on.said(NOTE), on.prose(indicator.note))
