"""The page on accessibility: what the law asks, the statement, whom to tell, how it was tested and what was not."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Link, Page
from innenforskap.report.pages.passages import Passage, explanation
from innenforskap.report.pages.responsible import contact

_TITLE = Phrase("Tilgjengelighet", "Tilgjengelegheit")
_DESCRIPTION = Phrase(
    "Hva loven krever, hvem du kan si fra til, hvordan nettstedet er prøvd, og hva som ikke er prøvd.",
    "Kva lova krev, kven du kan seie frå til, korleis nettstaden er prøvd, og kva som ikkje er prøvd.",
)
_AIM = Phrase("Alle skal kunne bruke nettstedet", "Alle skal kunne bruke nettstaden")
_LAW = Phrase(
    "Loven krever at nettsteder fra det offentlige følger standarden WCAG 2.1 på nivå A og AA. Dette nettstedet er "
    "laget for å følge den nyere WCAG 2.2 på de samme nivåene.",
    "Lova krev at nettstader frå det offentlege følgjer standarden WCAG 2.1 på nivå A og AA. Denne nettstaden er laga "
    "for å følgje den nyare WCAG 2.2 på dei same nivåa.",
)
_PLAIN = Phrase(
    "Alt kan leses uten skript. Farge sier aldri noe alene: hver status har et ord og et tegn. Alle tall i et diagram "
    "står også i en tabell.",
    "Alt kan lesast utan skript. Farge seier aldri noko åleine: kvar status har eit ord og eit teikn. Alle tal i eit "
    "diagram står òg i ein tabell.",
)
_TESTED = Phrase("Slik er det prøvd", "Slik er det prøvd")
_HOW = Phrase(
    "Alle sidene åpnes i nettleseren Chromium på en telefon som er 320 piksler bred. Den største siden av hvert slag "
    "åpnes også på en skjerm som er 1280, og prøves nøyere. Prøvene ser etter at",
    "Alle sidene blir opna i nettlesaren Chromium på ein telefon som er 320 pikslar brei. Den største sida av kvart "
    "slag blir òg opna på ein skjerm som er 1280, og prøvd nøyare. Prøvene ser etter at",
)
_POINTS = (
    Phrase(
        "axe-core ikke finner brudd på kriteriene på nivå A og AA til og med WCAG 2.2, på alle sidene i lyst og på den "
        "største av hvert slag også i mørkt",
        "axe-core ikkje finn brot på kriteria på nivå A og AA til og med WCAG 2.2, på alle sidene i lyst og på den "
        "største av kvart slag òg i mørkt",
    ),
    Phrase(
        "ingen side må rulles sidelengs på telefonen, og det er bare brede tabeller som ruller for seg selv",
        "inga side må rullast sidelengs på telefonen, og det er berre breie tabellar som rullar for seg sjølve",
    ),
    Phrase(
        "ingenting blir borte på den største siden av hvert slag når avstanden mellom bokstaver, ord og linjer økes",
        "ingenting blir borte på den største sida av kvart slag når avstanden mellom bokstavar, ord og linjer aukar",
    ),
    Phrase(
        "en kommer gjennom den største siden av hvert slag med tastaturet, i rekkefølge, og ser hvor en er",
        "ein kjem gjennom den største sida av kvart slag med tastaturet, i rekkjefølgje, og ser kvar ein er",
    ),
    Phrase(
        "overskriftene kommer i rekkefølge, hver side har sin egen tittel, og det første en når med tastaturet, er en "
        "lenke til innholdet",
        "overskriftene kjem i rekkjefølgje, kvar side har sin eigen tittel, og det første ein når med tastaturet, er "
        "ei lenkje til innhaldet",
    ),
    Phrase(
        "farger som står på hverandre, har nok kontrast, i lyst og i mørkt",
        "fargar som står på kvarandre, har nok kontrast, i lyst og i mørkt",
    ),
)
_BY_WHAT = Phrase(
    "Sidene lages av verktøyet innenforskap, som prøves automatisk på et eksempel. Prøvene blir selv prøvd på sider "
    "med én feil hver, som de skal finne.",
    "Sidene blir laga av verktøyet innenforskap, som blir prøvd automatisk på eit døme. Prøvene blir sjølve prøvde på "
    "sider med éin feil kvar, som dei skal finne.",
)
_UNTESTED = Phrase("Det som ikke er prøvd", "Det som ikkje er prøvd")
_NOT = Phrase(
    "Ingen har prøvd sidene med skjermleser eller talestyring. Automatiske prøver finner bare noen av feilene som kan "
    "stenge noen ute. Prøvene gjelder malene og fargene som følger med verktøyet, ikke det en eier har byttet ut.",
    "Ingen har prøvd sidene med skjermlesar eller talestyring. Automatiske prøver finn berre nokre av feila som kan "
    "stengje nokon ute. Prøvene gjeld malane og fargane som følgjer med verktøyet, ikkje det ein eigar har bytt ut.",
)
_STATEMENT = Phrase("Erklæring om tilgjengelighet", "Erklæring om tilgjengelegheit")
_READ = Phrase("Les tilgjengelighetserklæringen", "Les tilgjengelegheitserklæringa")
_NO_STATEMENT = Phrase(
    "Planen oppgir ikke adressen til en tilgjengelighetserklæring.",
    "Planen oppgir ikkje adressa til ei tilgjengelegheitserklæring.",
)
_TELL = Phrase("Si fra", "Sei frå")
_STUCK = Phrase(
    "Er det noe du ikke får lest eller brukt, så si fra til kontakten for planen:",
    "Er det noko du ikkje får lese eller brukt, så sei frå til kontakten for planen:",
)
_NO_CONTACT = Phrase("Planen oppgir ikke hvem du kan si fra til.", "Planen oppgir ikkje kven du kan seie frå til.")


def accessibility(edition: Edition) -> Page:
    """Return the page on accessibility."""
    return explanation(edition, "tilgjengelighet.html", _TITLE, _DESCRIPTION, tuple(_passages(edition)))


def _passages(edition: Edition) -> Iterator[Passage]:
    said = edition.said
    yield Passage("aim", said(_AIM), (said(_LAW), said(_PLAIN)))
    address = edition.plan.about.accessibility_statement
    link = Link(edition.own(said(_READ)), address=address) if address else None
    yield Passage("statement", said(_STATEMENT), link=link, missing="" if link else said(_NO_STATEMENT))
    yield whom_to_tell(edition, _TELL, _STUCK)
    yield Passage("tested", said(_TESTED), (said(_BY_WHAT), said(_HOW)), tuple(map(said, _POINTS)))
    yield Passage("untested", said(_UNTESTED), (said(_NOT),))


def whom_to_tell(edition: Edition, title: Phrase, why: Phrase) -> Passage:
    """Return whom to turn to and about what, or that nobody is given."""
    found = contact(edition)
    if found is None:
        return Passage("tell", edition.said(title), missing=edition.said(_NO_CONTACT))
    return Passage("tell", edition.said(title), (edition.said(why),), link=found)
