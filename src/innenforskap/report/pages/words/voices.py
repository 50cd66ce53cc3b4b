"""What the pages on communication, requests, knowledge, papers and words call their own columns and parts."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

WORDS: Mapping[str, Phrase] = {
    # The communication plan
    "activity": Phrase("Aktivitet", "Aktivitet"),
    "purpose": Phrase("Formål", "Føremål"),
    "audience": Phrase("Målgruppe", "Målgruppe"),
    "channels": Phrase("Kanaler", "Kanalar"),
    "cadence": Phrase("Hvor ofte", "Kor ofte"),
    "owner": Phrase("Hvem gjør det", "Kven gjer det"),
    "last_time": Phrase("Sist", "Sist"),
    "next_time": Phrase("Neste gang", "Neste gong"),
    "activities": Phrase("Alle aktivitetene", "Alle aktivitetane"),
    "activities_more": Phrase("Mer om aktivitetene", "Meir om aktivitetane"),
    "telling_measures": Phrase("Tiltak som selv er informasjon", "Tiltak som sjølve er informasjon"),
    "telling_measures_why": Phrase(
        "Disse står som tiltak i planen, og ingen aktivitet i kommunikasjonsplanen viser til dem.",
        "Desse står som tiltak i planen, og ingen aktivitet i kommunikasjonsplanen viser til dei.",
    ),
    # Requests for information
    "used_for": Phrase("Hva svarene ble brukt til", "Kva svara vart brukte til"),
    "used_for_none": Phrase(
        "Planen sier ikke hva svarene ble brukt til.", "Planen seier ikkje kva svara vart brukte til."
    ),
    # What the plan rests on
    "statements": Phrase("Opplysninger fra kildene", "Opplysningar frå kjeldene"),
    "statements_why": Phrase(
        "Slik står det i kildene. Planen har ikke gjort opplysningene til sine egne, og tallene er ikke målinger.",
        "Slik står det i kjeldene. Planen har ikkje gjort opplysningane til sine eigne, og tala er ikkje målingar.",
    ),
    "conflicts": Phrase("Opplysninger som ikke stemmer overens", "Opplysningar som ikkje stemmer overeins"),
    "conflicts_why": Phrase(
        "Når kildene sier hver sin ting, står begge her til noen har funnet ut hva som er riktig.",
        "Når kjeldene seier kvar sin ting, står begge her til nokon har funne ut kva som er rett.",
    ),
    "stated_figures": Phrase("Tall i kilden", "Tal i kjelda"),
    "methods": Phrase("Metoder og programmer", "Metodar og program"),
    "methods_why": Phrase(
        "Navngitte måter å arbeide på, som tiltakene bruker.", "Namngitte måtar å arbeide på, som tiltaka bruker."
    ),
    "evidence": Phrase("Kilder som planen bygger på", "Kjelder som planen byggjer på"),
    # Papers that were issued
    "issued": Phrase("Det som er gitt ut", "Det som er gitt ut"),
    "issued_why": Phrase(
        "Hvert papir er lagret slik det var da det ble gitt ut, og blir aldri endret. En feil blir rettet i et nytt "
        "papir.",
        "Kvart papir er lagra slik det var då det vart gitt ut, og blir aldri endra. Ein feil blir retta i eit nytt "
        "papir.",
    ),
    "published": Phrase("Andre dokumenter som er offentlige", "Andre dokument som er offentlege"),
    "published_alone": Phrase("Dokumenter som er offentlige", "Dokument som er offentlege"),
    "files": Phrase("Les papiret", "Les papiret"),
    # The glossary
    "answers": Phrase("Svarene som planen bruker", "Svara som planen bruker"),
    "terms": Phrase("Ord og uttrykk", "Ord og uttrykk"),
    "in_english": Phrase("På engelsk", "På engelsk"),
}
"""Each phrase by the name that the templates know it by."""
