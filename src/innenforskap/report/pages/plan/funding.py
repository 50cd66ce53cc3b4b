"""Money on a page: what a call says of it, who was granted what, and what the plan and its measures have."""

from collections.abc import Iterator
from dataclasses import replace

from innenforskap.figures.observations import area_name
from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import FUNDING_KINDS
from innenforskap.i18n.numbers import kroner
from innenforskap.model.grant import Award, Call
from innenforskap.model.parts import Funding
from innenforskap.report.money import CAPTION, COLUMNS, NEVER_ADDED, WHOLE_PLAN, Counted
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Entries, Fact, Link, Table
from innenforskap.report.pages.registers import fact, said_by
from innenforskap.report.pages.spans import period

_AWARDS = Phrase("Tildelt i utlysningen «{call}»", "Tildelt i utlysinga «{call}»")
_AWARD_COLUMNS = (
    Phrase("Hvem", "Kven"),
    Phrase("Kommune", "Kommune"),
    Phrase("Beløp", "Beløp"),
    Phrase("Når", "Når"),
    Phrase("Tiltak", "Tiltak"),
)
_FROM, _BUDGET = Phrase("Fra hvem", "Frå kven"), Phrase("Budsjett: {ref}", "Budsjett: {ref}")
_PLAN = Phrase("Penger til planen og tiltakene", "Pengar til planen og tiltaka")


def tally(edition: Edition, counted: Counted) -> Fact:
    """Return what a call says was announced, applied for, granted or spent: how much, when, and who says so."""
    told = counted.tally
    if told is None:
        return fact(edition, counted.kind, ())
    said = edition.plain(counted.amounts(edition.language), edition.time(told.date))
    values = (*said, *edition.texts(told.note))
    return replace(fact(edition, counted.kind, values), sources=said_by(edition, told.source))


def awards(edition: Edition, call: Call) -> Table | None:
    """Return who was granted how much of a call, or None where the plan does not say."""
    if not call.awards:
        return None
    caption = edition.said(_AWARDS, call=call.title.said(edition.language))
    columns = tuple(map(edition.said, _AWARD_COLUMNS))
    return Table(caption, columns, tuple(tuple(_award(edition, each)) for each in call.awards))


def _award(edition: Edition, award: Award) -> Iterator[tuple[Link, ...]]:
    yield edition.links("actors", [award.actor])
    yield edition.plain(area_name(award.municipality_no, edition.language) if award.municipality_no else "")
    yield _kroner(edition, award.amount)
    yield edition.plain(edition.time(award.date))
    yield edition.links("measures", [award.measure])


def funding(edition: Edition) -> Iterator[Entries]:
    """Give the money of the plan and of its measures, each amount by itself, if there is any."""
    rows = [_row(edition, edition.plain(edition.said(WHOLE_PLAN)), each) for each in edition.plan.about.funding]
    for now in edition.standings.values():
        rows += [_row(edition, edition.links("measures", [now.measure.id]), each) for each in now.measure.funding]
    if rows:
        what, kind, amount, years, basis = map(edition.said, COLUMNS)
        columns = (what, kind, amount, years, edition.said(_FROM), basis)
        table = Table(edition.said(CAPTION), columns, tuple(rows))
        yield Entries("money", edition.said(_PLAN), edition.said(NEVER_ADDED), (), table)


def _row(edition: Edition, what: tuple[Link, ...], told: Funding) -> tuple[tuple[Link, ...], ...]:
    budget = edition.said(_BUDGET, ref=told.budget_ref) if told.budget_ref else ""
    return (
        what,
        edition.plain(edition.said(FUNDING_KINDS[told.kind])),
        _kroner(edition, told.amount),
        edition.plain(period(told.years, edition.language)),
        edition.links("actors", [told.from_]),
        (*_source(edition, told), *edition.plain(budget), *edition.texts(told.note)),
    )


def _source(edition: Edition, told: Funding) -> Iterator[Link]:
    for each in said_by(edition, told.source):
        yield from (each.title, Link(each.publisher))


def _kroner(edition: Edition, amount: int | None) -> tuple[Link, ...]:
    return edition.plain("" if amount is None else kroner(amount, edition.language))
