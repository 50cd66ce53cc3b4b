"""The part of a paper on money: each amount as its source tells it, and no sum of amounts that are not alike."""

from collections.abc import Iterator
from typing import NamedTuple

from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.labels import FUNDING_KINDS
from innenforskap.i18n.numbers import counted, kroner, listed, span
from innenforskap.model.grant import Call, Tally
from innenforskap.model.parts import Funding, Period
from innenforskap.model.refs import SourceRef
from innenforskap.model.text import Text
from innenforskap.report.lines import NOT_GIVEN, at, begun, ours, title
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
APPLIED = Phrase("Søkt", "Søkt")
PROJECT, PROJECTS = Phrase("prosjekt", "prosjekt"), Phrase("prosjekter", "prosjekt")
APPLICATION, APPLICATIONS = Phrase("søknad", "søknad"), Phrase("søknader", "søknader")
WHOLE_PLAN = Phrase("Hele planen", "Heile planen")
NEVER_ADDED = Phrase("Beløpene kan overlappe og er ikke lagt sammen.", "Beløpa kan overlappe og er ikkje lagde saman.")


def money(on: Occasion) -> Section:
    """Return what the plan says of money; nothing where it says nothing."""
    rows = tuple(_rows(on))
    table = Table(on.said(CAPTION), on.columns(COLUMNS), rows)
    return Section("money", on.said(MONEY), (on.sentence(NEVER_ADDED), table) if rows else ())


class Counted(NamedTuple):
    """One thing a call may say of its money: its name, what is said, and what one and many of what is counted are."""

    kind: Phrase
    tally: Tally | None
    one: Phrase = PROJECT
    many: Phrase = PROJECTS

    def amounts(self, language: Language) -> str:
        """Return an amount in kroner and how many there were, as far as either is known."""
        return listed(amounts(self.tally, language, self.one, self.many), language) if self.tally else ""


def tallies(call: Call) -> tuple[Counted, ...]:
    """Return what a call may say of its money: what was announced, applied for, granted and spent."""
    return (
        Counted(FUNDING_KINDS["announced"], call.announced),
        Counted(APPLIED, call.applied, APPLICATION, APPLICATIONS),
        Counted(FUNDING_KINDS["granted"], call.granted),
        Counted(FUNDING_KINDS["spent"], call.spent),
    )


def amounts(tally: Tally, language: Language, one: Phrase, many: Phrase) -> Iterator[str]:
    """Give an amount in kroner and how many there were, as far as either is known."""
    if tally.amount is not None:
        yield kroner(tally.amount, language)
    if tally.count is not None:
        yield counted(tally.count, language, one, many)


def _rows(on: Occasion) -> Iterator[tuple[Line, ...]]:
    for funding in on.plan.about.funding:
        yield _row(on, on.said(WHOLE_PLAN), funding)
    for call in on.plan.calls.values():
        yield from _tallies(on, call)
    for now in on.standings:
        for funding in now.measure.funding:
            yield _row(on, title(now.measure, on.language), funding)


def _row(on: Occasion, what: Line, funding: Funding) -> tuple[Line, ...]:
    kind, amount = on.said(FUNDING_KINDS[funding.kind]), ours(kroner(funding.amount, on.language), on.language)
    return what, kind, amount, _years(on, funding.years), _basis(on, funding.source, funding.note)


def _tallies(on: Occasion, call: Call) -> Iterator[tuple[Line, ...]]:
    """Give a row for each thing a call says of its money."""
    for each in tallies(call):
        if tally := each.tally:
            amount = ours(each.amounts(on.language), on.language)
            # The years are what was announced for; when money was granted or spent is told by itself, or not at all.
            time_of = _years(on, call.years) if tally is call.announced else begun(at(tally.date, on.language))
            basis = _basis(on, tally.source or call.source, tally.note)
            yield (call.title.told(on.language),), on.said(each.kind), amount, time_of, basis


def _years(on: Occasion, years: Period | None) -> Line:
    first = time(years.from_, on.language) if years and years.from_ else ""
    last = time(years.to, on.language) if years and years.to else ""
    if first and last:
        return ours(first if first == last else span(first, last), on.language)
    if first:
        return on.said(FROM, time=first)
    return on.said(TO, time=last) if last else on.said(NOT_GIVEN)


def _basis(on: Occasion, source_id: SourceRef | None, note: Text | None) -> Line:
    """Return who says so, and what must be known to read the amount."""
    source = on.plan.sources.get(source_id or "")
    noted = (on.told(note),) if note else ()
    if source is None:
        return noted or on.said(NOT_GIVEN)
    publisher = begun((source.publisher.told(on.language),))
    return (*publisher, *ours(". ", on.language), *noted) if noted else publisher
