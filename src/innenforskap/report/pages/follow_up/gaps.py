"""The page of what is missing: everything the plan and its reports leave open, by name, and why it matters."""

from collections.abc import Iterator
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import MATURITIES
from innenforskap.model.vocabulary import PlanLanguage
from innenforskap.query.spoken import WRITTEN, in_one_language, speaks
from innenforskap.report.notices import LANGUAGES
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Item, Listing, Page

_TITLE = Phrase("Dette mangler", "Dette manglar")
_DESCRIPTION = Phrase(
    "Det planen eller rapportene ikke sier: tiltak uten ansvarlig, indikator eller status.",
    "Det planen eller rapportane ikkje seier: tiltak utan ansvarleg, indikator eller status.",
)
_NO_MEASURES = (
    Phrase("Planen har ingen tiltak", "Planen har ingen tiltak"),
    Phrase(
        "Uten tiltak er det ingenting å melde status for.",
        "Utan tiltak er det ingenting å melde status for.",
    ),
    Phrase("Ingen tiltak er ført inn.", "Ingen tiltak er førte inn."),
)
_NO_INDICATORS = (
    Phrase("Planen har ingen indikatorer", "Planen har ingen indikatorar"),
    Phrase(
        "Uten indikatorer kan ingen se om planen når målene sine.",
        "Utan indikatorar kan ingen sjå om planen når måla sine.",
    ),
    Phrase("Ingen indikatorer er ført inn.", "Ingen indikatorar er førte inn."),
)
_NO_LEAD = (
    Phrase("Ingen er oppgitt som ansvarlig", "Ingen er oppgitt som ansvarleg"),
    Phrase(
        "Uten en ansvarlig er det ingen som kan svare for tiltaket eller melde hvordan det går.",
        "Utan ein ansvarleg er det ingen som kan svare for tiltaket eller melde korleis det går.",
    ),
    Phrase("Alle tiltak har en ansvarlig.", "Alle tiltak har ein ansvarleg."),
)
_LED_BY_GROUP = (
    Phrase("En gruppe er ansvarlig", "Ei gruppe er ansvarleg"),
    Phrase(
        "Når en gruppe er ansvarlig, vet ingen hvem i gruppen som skal svare.",
        "Når ei gruppe er ansvarleg, veit ingen kven i gruppa som skal svare.",
    ),
    Phrase("Ingen tiltak har en gruppe som ansvarlig.", "Ingen tiltak har ei gruppe som ansvarleg."),
)
_NO_INDICATOR = (
    Phrase("Mangler indikator", "Manglar indikator"),
    Phrase(
        "Uten en indikator kan vi si om tiltaket er gjort, men ikke om det hjelper.",
        "Utan ein indikator kan vi seie om tiltaket er gjort, men ikkje om det hjelper.",
    ),
    Phrase("Alle tiltak har minst én indikator.", "Alle tiltak har minst éin indikator."),
)
_NO_STATUS = (
    Phrase("Status er ikke rapportert", "Status er ikkje rapportert"),
    Phrase(
        "Ingen har meldt hvordan det går. Det betyr ikke at ingenting skjer.",
        "Ingen har meldt korleis det går. Det tyder ikkje at ingenting skjer.",
    ),
    Phrase("Alle tiltak er rapportert.", "Alle tiltak er rapporterte."),
)
_STALE = (
    Phrase("Gammel status", "Gammal status"),
    Phrase(
        "Den siste rapporten er fra før denne runden, og mye kan ha skjedd siden.",
        "Den siste rapporten er frå før denne runden, og mykje kan ha skjedd sidan.",
    ),
    Phrase("Alle rapporter er ferske nok.", "Alle rapportar er ferske nok."),
)
_NO_START = (
    Phrase("Planlagt start er ikke oppgitt", "Planlagd start er ikkje oppgitt"),
    Phrase(
        "Uten en planlagt start kan ingen si om tiltaket begynner i tide.",
        "Utan ein planlagd start kan ingen seie om tiltaket tek til i tide.",
    ),
    Phrase("Alle tiltak har en planlagt start.", "Alle tiltak har ein planlagd start."),
)
_NOT_IN_USE = (
    Phrase("Indikatorer som ikke er i bruk ennå", "Indikatorar som ikkje er i bruk enno"),
    Phrase(
        "Så lenge de ikke er i bruk, vet vi ikke hvordan det går på disse områdene.",
        "Så lenge dei ikkje er i bruk, veit vi ikkje korleis det går på desse områda.",
    ),
    Phrase("Alle indikatorer er i bruk.", "Alle indikatorar er i bruk."),
)

_ONE_LANGUAGE = (
    Phrase("Finnes bare på én målform", "Finst berre på éi målform"),
    Phrase(
        "Noe av det planen sier om disse, står bare på den ene målformen.",
        "Noko av det planen seier om desse, står berre på den eine målforma.",
    ),
    Phrase("Alt står på begge målformer.", "Alt står på begge målformer."),
)
_ONLY = Phrase("bare på {language}", "berre på {language}")


@dataclass(frozen=True)
class GapsPage:
    """What the page of gaps says: every list, those with something in them first."""

    lists: tuple[Listing, ...]


def gaps(edition: Edition) -> Page:
    """Return the page of what is missing."""
    title, description = edition.own(edition.said(_TITLE)), edition.said(_DESCRIPTION)
    lists = (*_of_measures(edition), _of_indicators(edition), *_of_languages(edition))
    view = GapsPage(tuple(sorted(lists, key=lambda each: not each.items)))
    return Page("mangler.html", "gaps", "mangler.html", "", title, description, (), view)


def _of_measures(edition: Edition) -> tuple[Listing, ...]:
    """Return what measures lack; where there are none, that is what is missing, and not that none lacks anything."""
    if not edition.plan.measures:
        return (edition.listing("no-measures", _NO_MEASURES, ()),)
    found, item = edition.gaps, edition.item
    return (
        edition.listing("no-lead", _NO_LEAD, map(item, found.without_lead)),
        edition.listing("led-by-group", _LED_BY_GROUP, map(item, found.lead_is_group)),
        edition.listing("no-status", _NO_STATUS, map(item, found.without_status)),
        edition.listing("stale", _STALE, map(item, found.stale)),
        edition.listing("no-start", _NO_START, map(item, found.without_planned_start)),
        edition.listing("no-indicator", _NO_INDICATOR, map(item, found.without_indicator)),
    )


def _of_indicators(edition: Edition) -> Listing:
    if not edition.plan.indicators:
        return edition.listing("no-indicators", _NO_INDICATORS, ())
    items = (
        Item(edition.link("indicators", each.id), note=edition.said(MATURITIES[each.maturity]))
        for each in edition.gaps.not_in_use
    )
    return edition.listing("not-in-use", _NOT_IN_USE, items)


def _of_languages(edition: Edition) -> Iterator[Listing]:
    """Give what stands in one written language alone, where the plan speaks both."""
    if all(speaks(edition.plan, language) for language in WRITTEN):
        items = (
            Item(
                edition.link(record.origin.kind, record.id),
                record.number or "",
                note=edition.said(_ONLY, language=edition.said(LANGUAGES[PlanLanguage(language)])),
            )
            for record, language in in_one_language(edition.plan)
        )
        yield edition.listing("one-language", _ONE_LANGUAGE, items)
