"""What stands around every page, and on the page that is not there, in bokmål and nynorsk."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

WORDS: Mapping[str, Phrase] = {
    "skip": Phrase("Hopp til innholdet", "Hopp til innhaldet"),
    "menu": Phrase("Hovedmeny", "Hovudmeny"),
    "all_pages": Phrase("Alle sidene", "Alle sidene"),
    "here": Phrase("Du er her", "Du er her"),
    "home": Phrase("Forside", "Framside"),
    "notice": Phrase("Les dette først", "Les dette først"),
    "notice_more": Phrase("Mer om innholdet", "Meir om innhaldet"),
    "old": Phrase("Gammel status", "Gammal status"),
    "not_given": Phrase("Ikke oppgitt", "Ikkje oppgitt"),
    "made_with": Phrase("Laget med innenforskap", "Laga med innenforskap"),
    "changed": Phrase("Sist endret", "Sist endra"),
    "plan_changed": Phrase("Planen sist endret", "Planen sist endra"),
    "found": Phrase("Fant du det du lette etter?", "Fann du det du leita etter?"),
    "tell_us": Phrase(
        "Si gjerne fra om noe mangler, er feil eller er vanskelig å forstå:",
        "Sei gjerne frå om noko manglar, er feil eller er vanskeleg å forstå:",
    ),
    "contact_missing": Phrase(
        "Planen oppgir ikke hvem du kan spørre.",
        "Planen oppgir ikkje kven du kan spørje.",
    ),
    # A page that is not there
    "missing": Phrase("Fant ikke siden", "Fann ikkje sida"),
    "missing_why": Phrase("Siden finnes ikke, eller den er flyttet.", "Sida finst ikkje, eller ho er flytta."),
    "to_front": Phrase("Gå til forsiden", "Gå til framsida"),
}
"""Each phrase by the name that the templates know it by."""
