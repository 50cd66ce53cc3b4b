"""What tables and columns are called where a person reads of them, and what stands in a column."""

from collections.abc import Mapping
from typing import NamedTuple

from innenforskap.export.flat import Flat
from innenforskap.export.observations import KEYS
from innenforskap.export.tables import Table
from innenforskap.i18n import WRITTEN, Language, Phrase
from innenforskap.i18n.fields import label
from innenforskap.i18n.letters import lowered
from innenforskap.i18n.meanings import PARTS

TABLES: Mapping[str, Phrase] = {
    "plan": Phrase("Planen", "Planen"),
    "strands": Phrase("Deler av planen", "Delar av planen"),
    "measures": Phrase("Tiltak", "Tiltak"),
    "actors": Phrase("Aktører", "Aktørar"),
    "indicators": Phrase("Indikatorer", "Indikatorar"),
    "bodies": Phrase("Organer", "Organ"),
    "sources": Phrase("Kilder", "Kjelder"),
    "status": Phrase("Statusrapporter", "Statusrapportar"),
    "decisions": Phrase("Vedtak", "Vedtak"),
    "barriers": Phrase("Barrierer", "Barrierar"),
    "arenas": Phrase("Arenaer", "Arenaer"),
    "mandates": Phrase("Mandater", "Mandat"),
    "instruments": Phrase("Virkemidler", "Verkemiddel"),
    "grants": Phrase("Tilskuddsordninger", "Tilskotsordningar"),
    "calls": Phrase("Utlysninger", "Utlysingar"),
    "consultations": Phrase("Medvirkning", "Medverknad"),
    "communications": Phrase("Kommunikasjonsplanen", "Kommunikasjonsplanen"),
    "requests": Phrase("Innhenting av informasjon", "Innhenting av informasjon"),
    "frameworks": Phrase("Planer og rammer rundt", "Planar og rammer rundt"),
    "methods": Phrase("Metoder og programmer", "Metodar og program"),
    "statements": Phrase("Utsagn fra kilder", "Utsegner frå kjelder"),
    "papers": Phrase("Papirer", "Papir"),
    "rolls": Phrase("Rulleringer", "Rulleringar"),
    KEYS[0]: Phrase("Alle tall for indikatorene", "Alle tal for indikatorane"),
}
"""What each table that is of no list within another is called."""


class _Own(NamedTuple):
    """What a column that is in no file of the plan is called, and what stands there, in bokmål as all such meanings."""

    title: Phrase
    what: str


_WITHIN = "Hva raden hører til: id-en, eller nummeret i listen."

_OWN: Mapping[str, _Own] = {
    "id": _Own(Phrase("Id", "Id"), "Id-en, som er den samme i alle tabeller og i adressen til siden."),
    "position": _Own(Phrase("Nummer i listen", "Nummer i lista"), "Hvilken i listen det er, talt fra 1."),
    "state": _Own(Phrase("Status", "Status"), "Hvor tiltaket sto den dagen filen gjelder for."),
    "progress": _Own(Phrase("Framdrift", "Framdrift"), "Hvordan tiltaket lå an den dagen filen gjelder for."),
    "effect": _Own(Phrase("Effekt", "Effekt"), "Om tiltaket virket, slik det var meldt den dagen filen gjelder for."),
    "reported": _Own(Phrase("Sist rapportert", "Sist rapportert"), "Dagen for den siste statusrapporten."),
    "day": _Own(Phrase("Dag", "Dag"), "Dagen statusrapporten gjelder."),
    "unit": _Own(Phrase("Enhet", "Eining"), "Hva tallet er målt i."),
    "source": _Own(Phrase("Kilde", "Kjelde"), "Kilden til indikatoren."),
    "fetched": _Own(Phrase("Hentet fra kilden", "Henta frå kjelda"), "Om tallet er hentet fra kilden av verktøyet."),
    "tables": _Own(
        Phrase("Tabeller hos kilden", "Tabellar hos kjelda"), "Tabellene hos kilden som tallet er hentet fra."
    ),
    "updated": _Own(Phrase("Oppdatert", "Oppdatert"), "Dagen kilden sist endret tabellen, der den sier det."),
    "value": _Own(Phrase("Verdi", "Verdi"), "Verdien."),
    "text": _Own(Phrase("Tekst", "Tekst"), "Teksten."),
    "mandate": _Own(Phrase("Mandat", "Mandat"), _WITHIN),
    "manuscript": _Own(Phrase("Papir", "Papir"), _WITHIN),
    "request": _Own(Phrase("Innhenting av informasjon", "Innhenting av informasjon"), _WITHIN),
    "roll": _Own(Phrase("Rullering", "Rullering"), _WITHIN),
    "statement": _Own(Phrase("Utsagn", "Utsegn"), _WITHIN),
    "status": _Own(Phrase("Statusrapport", "Statusrapport"), _WITHIN),
}

LANGUAGES: Mapping[str, Phrase] = {
    "nb": Phrase("bokmål", "bokmål"),
    "nn": Phrase("nynorsk", "nynorsk"),
    "se": Phrase("nordsamisk", "nordsamisk"),
    "smj": Phrase("lulesamisk", "lulesamisk"),
    "sma": Phrase("sørsamisk", "sørsamisk"),
    "en": Phrase("engelsk", "engelsk"),
}


def table_phrase(table: Table) -> Phrase:
    """Return what a table is called in both languages."""
    return Phrase(*(table_title(table, language) for language in WRITTEN))


def column_phrase(column: Flat) -> Phrase:
    """Return what a column is called in both languages."""
    return Phrase(*(column_title(column, language) for language in WRITTEN))


def table_title(table: Table, language: Language) -> str:
    """Return what a table is called: «Tiltak: milepæler»."""
    return ": ".join((TABLES[table.keys[0]].said(language), *(lowered(label(key, language)) for key in table.keys[1:])))


def column_title(column: Flat, language: Language) -> str:
    """Return what a column is called: what its field is called, after the part it is in; and the language of texts."""
    part, *within = (_label(key, language) for key in column.keys)
    title = ": ".join((part, *map(lowered, within)))
    return f"{title} ({LANGUAGES[column.language].said(language)})" if column.language else title


def meaning(column: Flat) -> str:
    """Return what stands in a column, in bokmål, as the format's own reference says it."""
    if column.part:
        return PARTS[column.part].keys[column.field.key]
    key, *within = column.keys
    return _WITHIN if within or key not in _OWN else _OWN[key].what


def _label(key: str, language: Language) -> str:
    return _OWN[key].title.said(language) if key in _OWN else label(key, language)
