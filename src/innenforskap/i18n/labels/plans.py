"""What a plan is and how far it has come, the papers it promises, and the languages it is in."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

PLAN_KINDS: Mapping[str, Phrase] = {
    "action-plan": Phrase("Handlingsplan", "Handlingsplan"),
    "programme": Phrase("Handlingsprogram", "Handlingsprogram"),
    "strategy": Phrase("Strategi", "Strategi"),
    "pilot-programme": Phrase("Pilotprogram", "Pilotprogram"),
}

GOVERNANCES: Mapping[str, Phrase] = {
    "parliamentary": Phrase("Parlamentarisme", "Parlamentarisme"),
    "committee": Phrase("Utvalgsmodell", "Utvalsmodell"),
    "mayor-city": Phrase("Byparlamentarisme", "Byparlamentarisme"),
}

VERSION_STATES: Mapping[str, Phrase] = {
    "draft": Phrase("Utkast", "Utkast"),
    "proposal": Phrase("Forslag", "Framlegg"),
    "adopted": Phrase("Vedtatt", "Vedteken"),
    "superseded": Phrase("Erstattet", "Erstatta"),
}

WORDINGS: Mapping[str, Phrase] = {
    "adopted": Phrase("Vedtatt", "Vedteken"),
    "retold": Phrase("Med egne ord", "Med eigne ord"),
}

PAPERS: Mapping[str, Phrase] = {
    "june-memo": Phrase("Juninotat", "Juninotat"),
    "december-report": Phrase("Desemberrapport", "Desemberrapport"),
}

LANGUAGE_POLICIES: Mapping[str, Phrase] = {
    "both": Phrase("Begge målformer", "Begge målformer"),
    "titles": Phrase("Bare titler", "Berre titlar"),
    "alternate": Phrase("Veksling", "Veksling"),
    "one": Phrase("Kun én", "Berre éin"),
}

PLAN_LANGUAGES: Mapping[str, Phrase] = {
    "nb": Phrase("Bokmål", "Bokmål"),
    "nn": Phrase("Nynorsk", "Nynorsk"),
    "se": Phrase("Nordsamisk", "Nordsamisk"),
    "smj": Phrase("Lulesamisk", "Lulesamisk"),
    "sma": Phrase("Sørsamisk", "Sørsamisk"),
    "en": Phrase("Engelsk", "Engelsk"),
}

RULE_LEVELS: Mapping[str, Phrase] = {
    "off": Phrase("Slått av", "Slått av"),
    "info": Phrase("Merknad", "Merknad"),
    "warning": Phrase("Advarsel", "Åtvaring"),
    "error": Phrase("Feil", "Feil"),
}
