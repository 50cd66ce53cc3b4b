"""What the allowed values of indicators and money are called."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

FUNDING_KINDS: Mapping[str, Phrase] = {
    "appropriated": Phrase("Bevilget", "Løyvd"),
    "announced": Phrase("Utlyst", "Utlyst"),
    "granted": Phrase("Tildelt", "Tildelt"),
    "spent": Phrase("Brukt", "Brukt"),
    "own-contribution": Phrase("Egeninnsats", "Eigeninnsats"),
}

LEVELS: Mapping[str, Phrase] = {
    "input": Phrase("Innsatsfaktor", "Innsatsfaktor"),
    "activity": Phrase("Aktivitet", "Aktivitet"),
    "output": Phrase("Produkt", "Produkt"),
    "outcome": Phrase("Brukereffekt", "Brukareffekt"),
    "impact": Phrase("Samfunnseffekt", "Samfunnseffekt"),
}

MATURITIES: Mapping[str, Phrase] = {
    "sketched": Phrase("Skissert", "Skissert"),
    "defined": Phrase("Definert", "Definert"),
    "in-use": Phrase("I bruk", "I bruk"),
    "retired": Phrase("Ikke lenger i bruk", "Ikkje lenger i bruk"),
}

POLARITIES: Mapping[str, Phrase] = {
    "higher-better": Phrase("Høyere er bedre", "Høgare er betre"),
    "lower-better": Phrase("Lavere er bedre", "Lågare er betre"),
    "neutral": Phrase("Nøytral", "Nøytral"),
}

UNITS: Mapping[str, Phrase] = {
    "percent": Phrase("Prosent", "Prosent"),
    "count": Phrase("Antall", "Antal"),
    "nok": Phrase("Kroner", "Kroner"),
    "score": Phrase("Poeng", "Poeng"),
    "index": Phrase("Indeks", "Indeks"),
    "yes-no": Phrase("Ja eller nei", "Ja eller nei"),
}

FINALITIES: Mapping[str, Phrase] = {
    "preliminary": Phrase("Foreløpig", "Førebels"),
    "final": Phrase("Endelig", "Endeleg"),
    "revised": Phrase("Revidert", "Revidert"),
    # KOSTRA's first figures of the year: to readers, «urevidert» would only mean "not revised".
    "unaudited": Phrase("Ikke kontrollert ennå", "Ikkje kontrollert enno"),
}

MISSING: Mapping[str, Phrase] = {
    "not-applicable": Phrase("Ikke aktuelt", "Ikkje aktuelt"),
    "not-available": Phrase("Tall mangler", "Tal manglar"),
    "confidential": Phrase("Skjult av hensyn til personvernet", "Skjult av omsyn til personvernet"),
    "not-published": Phrase("Ikke publisert ennå", "Ikkje publisert enno"),
}

OPERATORS: Mapping[str, Phrase] = {
    "at-least": Phrase("Minst", "Minst"),
    "at-most": Phrase("Høyst", "Høgst"),
    "exactly": Phrase("Nøyaktig", "Nøyaktig"),
}

COUNTED: Mapping[str, Phrase] = {
    "people": Phrase("Personer", "Personar"),
    "other-than-people": Phrase("Annet enn personer", "Anna enn personar"),
}

PATHS: Mapping[str, Phrase] = {
    "straight-line": Phrase("Like mye hvert år", "Like mykje kvart år"),
    "constant-rate": Phrase("Like mange prosent hvert år", "Like mange prosent kvart år"),
}
