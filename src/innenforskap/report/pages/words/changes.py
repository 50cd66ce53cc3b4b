"""What the pages of changes say in their own words, in bokmål and nynorsk."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

WORDS: Mapping[str, Phrase] = {
    "changes_why": Phrase(
        "Her står det som har skjedd i arbeidet med planen, det nyeste først. En statusrapport svarer på tre "
        "spørsmål: hvor langt tiltaket er kommet, om det følger tidsplanen, og om det virker.",
        "Her står det som har skjedd i arbeidet med planen, det nyaste først. Ein statusrapport svarer på tre "
        "spørsmål: kor langt tiltaket er kome, om det følgjer tidsplanen, og om det verkar.",
    ),
    "changes_earlier": Phrase("Alle endringer, år for år", "Alle endringar, år for år"),
    "changed_from": Phrase("fra", "frå"),
    "changed_to": Phrase("til", "til"),
    "nothing_rewritten": Phrase("Ingenting er endret.", "Ingenting er endra."),
    "one_square": Phrase("Hver firkant er ett tiltak.", "Kvar firkant er eitt tiltak."),
    "latest": Phrase("Siste endringer", "Siste endringar"),
    "all_changes": Phrase("Se alle endringene", "Sjå alle endringane"),
}
"""Each phrase by the name that the templates know it by."""
