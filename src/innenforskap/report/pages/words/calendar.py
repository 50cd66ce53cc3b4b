"""What the calendar and the actors' pages say themselves, in bokmål and nynorsk."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

WORDS: Mapping[str, Phrase] = {
    "promised": Phrase("Dette lover planen hvert år", "Dette lovar planen kvart år"),
    "overdue": Phrase("Over fristen", "Over fristen"),
    "overdue_why": Phrase(
        "Tiden er ute, og planen og rapportene sier ikke at det er gjort.",
        "Tida er ute, og planen og rapportane seier ikkje at det er gjort.",
    ),
    "overdue_none": Phrase(
        "Ingenting, så langt planen og rapportene sier.", "Ingenting, så langt planen og rapportane seier."
    ),
    "coming": Phrase("Dette kommer", "Dette kjem"),
    "coming_why": Phrase(
        "Står det bare en måned, et halvår eller et år i planen, gjelder det til siste dagen i det.",
        "Står det berre ein månad, eit halvår eller eit år i planen, gjeld det til siste dagen i det.",
    ),
    "coming_none": Phrase("Planen har ingen datoer framover.", "Planen har ingen datoar framover."),
    "date_who": Phrase("Hvem", "Kven"),
    "date_with": Phrase("Sammen med", "Saman med"),
    "follow_calendar": Phrase(
        "Legg adressen inn i kalenderen din, så kommer fristene av seg selv.",
        "Legg adressa inn i kalenderen din, så kjem fristane av seg sjølve.",
    ),
    "due_heading": Phrase("Frister", "Fristar"),
    "due_why": Phrase("Det som er over fristen, står først.", "Det som er over fristen, står først."),
    "ties": Phrase("Ellers i planen", "Elles i planen"),
    "due_none": Phrase("Planen har ingen frister for aktøren.", "Planen har ingen fristar for aktøren."),
}
"""Each phrase by the name that the templates know it by."""
