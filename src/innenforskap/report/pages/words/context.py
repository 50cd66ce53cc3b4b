"""What the pages of what the plan stands among say themselves: headings and plain explanations."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

WORDS: Mapping[str, Phrase] = {
    # What the plan is for
    "phases": Phrase("Fasene, i rekkefølge", "Fasane, i rekkjefølgje"),
    "dimensions": Phrase("Andre inndelinger av tiltakene", "Andre inndelingar av tiltaka"),
    "plan_frame": Phrase("Rammen", "Ramma"),
    "those_who_take_part": Phrase("De som er med", "Dei som er med"),
    "more_on_the_plan": Phrase("Mer om hva planen vil", "Meir om kva planen vil"),
    "to_organisation": Phrase(
        "Se hvem som kan bestemme hva, og hvordan organene henger sammen",
        "Sjå kven som kan avgjere kva, og korleis organa heng saman",
    ),
    "to_calendar": Phrase("Se alle fristene i kalenderen", "Sjå alle fristane i kalenderen"),
    "to_glossary": Phrase("Se hva hvert svar betyr", "Sjå kva kvart svar tyder"),
    "routes": Phrase("Veien papirene går", "Vegen papira går"),
    "chart": Phrase("Organisasjonskart", "Organisasjonskart"),
    "chart_why": Phrase(
        "Organer som står innrykket, ligger under organet over dem.",
        "Organ som står med innrykk, ligg under organet over dei.",
    ),
    "chart_flat": Phrase(
        "Planen oppgir ikke at noe organ ligger under et annet.",
        "Planen oppgir ikkje at noko organ ligg under eit anna.",
    ),
    "bodies": Phrase("Organene", "Organa"),
    "around_strand": Phrase("Knyttet til dette", "Knytt til dette"),
}
"""Each phrase by the name that the templates know it by."""
