"""What several rules tell of, in the words of each language."""

from collections.abc import Mapping

from innenforskap.figures.observations import area_name
from innenforskap.i18n import WRITTEN, Language, Message, Phrase
from innenforskap.i18n.labels import PROGRESS, STATES
from innenforskap.i18n.numbers import kroner
from innenforskap.model.geography import COUNTRY
from innenforskap.model.vocabulary import Progress, State


def in_words(value: State | Progress) -> Message:
    """Return what a reader calls a state or a progress, with the word that stands in the file."""
    nb, nn = (f"{label[0].lower()}{label[1:]} ({value})" for label in STATES.get(value) or PROGRESS[value])
    return Message(nb, nn, value)


def as_called(value: str, labels: Mapping[str, Phrase]) -> Message:
    """Return what papers and pages call an allowed value, with the word that stands in the file."""
    nb, nn = (f"«{label}» ({value})" for label in labels[value])
    return Message(nb, nn, value)


def in_kroner(amount: int) -> Message:
    """Return an amount as each language writes it."""
    return Message(*(kroner(amount, language) for language in Language))


def as_area(code: str) -> Message:
    """Return what an area is called: a county, a municipality or the whole country; one not known by its code."""
    nb, nn = (area_name(code, language) for language in WRITTEN)
    return Message(nb, nn, "the whole country" if code == COUNTRY else nb)
