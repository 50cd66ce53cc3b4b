"""Whose the figures of a plan are, how they may be used, and how they are to be credited."""

from typing import NamedTuple

from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.numbers import listed
from innenforskap.model.banks import BANKS
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.source import Source

_TABLES = Phrase("Kilde: {publisher}, tabell {tables}.", "Kjelde: {publisher}, tabell {tables}.")
_SOURCE = Phrase("Kilde: {publisher}.", "Kjelde: {publisher}.")
_LICENCE = Phrase("Lisens: {licence}. Bearbeidet.", "Lisens: {licence}. Omarbeidd.")


class Credit(NamedTuple):
    """The source that figures are from, the licence they are under where that is known, and the words to credit it."""

    source: Source | None
    licence: str
    words: str


def credits_(plan: Plan, language: Language) -> tuple[Credit, ...]:
    """Return how the figures of each indicator that has any are to be credited, each source once."""
    with_figures = (each for each in plan.indicators.values() if each.series)
    found = (_credit(plan, each, language) for each in with_figures)
    return tuple(dict.fromkeys(each for each in found if each))


def _credit(plan: Plan, indicator: Indicator, language: Language) -> Credit | None:
    """Return the source's own words where it has any, else ours; what was made anew of others' figures says so."""
    source = plan.sources.get(indicator.source or "")
    queries = indicator.snapshot.queries if indicator.snapshot else ()
    bank = next((BANKS[each.bank] for each in queries if each.bank in BANKS), None)
    licence = (source.licence if source else None) or (bank.licence if bank else "")
    if source and source.attribution:
        return Credit(source, licence, source.attribution.said(language))
    publisher, tables = bank.publisher if bank else "", dict.fromkeys(query.table for query in queries)
    if source:
        publisher = source.publisher.said(language)
        tables = tables or dict.fromkeys([source.table] if source.table else [])
    if not publisher:
        return None
    named = (_TABLES if tables else _SOURCE).said(language, publisher=publisher, tables=listed(tables, language))
    return Credit(source, licence, f"{named} {_LICENCE.said(language, licence=licence)}" if licence else named)
