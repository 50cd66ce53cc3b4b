"""The part of the June memo on money: each amount as its source tells it, and no sum of amounts that are not alike."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import FUNDING_KINDS
from innenforskap.i18n.numbers import kroner, span
from innenforskap.model.parts import Funding, Period
from innenforskap.report.lines import NOT_GIVEN, begun, ours, title
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Line, Section, Table
from innenforskap.report.times import time

MONEY = Phrase("Økonomi", "Økonomi")
CAPTION = Phrase("Bevilget, utlyst, tildelt og brukt", "Løyvd, utlyst, tildelt og brukt")
COLUMNS = (
    Phrase("Gjelder", "Gjeld"),
    Phrase("Hva", "Kva"),
    Phrase("Beløp", "Beløp"),
    Phrase("År", "År"),
    Phrase("Kilde og merknad", "Kjelde og merknad"),
)
FROM, TO = Phrase("Fra {time}", "Frå {time}"), Phrase("Til {time}", "Til {time}")
WHOLE_PLAN = Phrase("Hele planen", "Heile planen")
NEVER_ADDED = Phrase("Beløpene kan overlappe og er ikke lagt sammen.", "Beløpa kan overlappe og er ikkje lagde saman.")


def money(on: Occasion) -> tuple[Section, ...]:
    """Return what the plan says of money, as a section if it says anything."""
    rows = tuple(_rows(on))
    if not rows:
        return ()
    table = Table(on.said(CAPTION), on.columns(COLUMNS), rows)
    return (Section("money", on.said(MONEY), (on.sentence(NEVER_ADDED), table)),)


def _rows(on: Occasion) -> Iterator[tuple[Line, ...]]:
    for funding in on.plan.about.funding:
        yield _row(on, on.said(WHOLE_PLAN), funding)
    for now in on.standings:
        for funding in now.measure.funding:
            yield _row(on, title(now.measure, on.language), funding)


def _row(on: Occasion, what: Line, funding: Funding) -> tuple[Line, ...]:
    kind, amount = FUNDING_KINDS[funding.kind].said(on.language), kroner(funding.amount, on.language)
    return what, ours(kind, on.language), ours(amount, on.language), _years(on, funding.years), _basis(on, funding)


def _years(on: Occasion, years: Period | None) -> Line:
    first = time(years.from_, on.language) if years and years.from_ else ""
    last = time(years.to, on.language) if years and years.to else ""
    if first and last:
        return ours(first if first == last else span(first, last), on.language)
    if first:
        return on.said(FROM, time=first)
    return on.said(TO, time=last) if last else on.said(NOT_GIVEN)


def _basis(on: Occasion, funding: Funding) -> Line:
    """Return who says so, and what must be known to read the amount."""
    source = on.plan.sources.get(funding.source or "")
    note = (on.told(funding.note),) if funding.note else ()
    if source is None:
        return note or on.said(NOT_GIVEN)
    publisher = begun((source.publisher.told(on.language),))
    return (*publisher, *ours(". ", on.language), *note) if note else publisher
