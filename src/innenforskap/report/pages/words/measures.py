"""What the pages of measures say of themselves: the table, a measure, the pilots and the municipalities."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

WORDS: Mapping[str, Phrase] = {
    # What a table is narrowed by
    "narrow": Phrase("Velg hvilke tiltak du vil se", "Vel kva tiltak du vil sjå"),
    "narrow_all": Phrase("Alle", "Alle"),
    "narrow_reset": Phrase("Nullstill", "Nullstill"),
    "narrow_some": Phrase("Viser {{n}} av {{total}} tiltak.", "Viser {{n}} av {{total}} tiltak."),
    "narrow_none": Phrase("Ingen tiltak passer med det du har valgt.", "Ingen tiltak passar med det du har valt."),
    "narrow_pages": Phrase("Se tiltakene på andre måter", "Sjå tiltaka på andre måtar"),
    # A measure
    "milestones": Phrase("Milepæler", "Milepælar"),
    "milestones_why": Phrase(
        "Når en frist blir flyttet, står den gamle fristen fortsatt her, med årsaken.",
        "Når ein frist blir flytta, står den gamle fristen framleis her, med årsaka.",
    ),
    # Municipalities
    "municipality": Phrase("Kommune", "Kommune"),
    "municipalities_caption": Phrase("Tiltak som gjelder kommunen", "Tiltak som gjeld kommunen"),
    "municipalities_others": Phrase("De andre kommunene", "Dei andre kommunane"),
    "municipalities_all": Phrase("Alle kommunene", "Alle kommunane"),
    "municipalities_not_named": Phrase(
        "Planen nevner dem ikke ved navn i noe tiltak.", "Planen nemner dei ikkje med namn i noko tiltak."
    ),
    "of_them_pilots": Phrase("Av dem piloter", "Av dei pilotar"),
    "municipality_figures": Phrase("Tall for kommunen", "Tal for kommunen"),
    "municipality_figures_none": Phrase(
        "Ingen av indikatorene i planen har tall for kommunen.", "Ingen av indikatorane i planen har tal for kommunen."
    ),
}
"""Each phrase by the name that the templates know it by."""
