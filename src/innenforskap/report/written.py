"""The sections of a paper that a person writes: filled in from the plan's `papers`, or marked as to be written."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import CONSEQUENCES
from innenforskap.model.vocabulary import Consequence
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Block, Bullets, Entry, Fact, Line, Open, Section

ASSESSMENT = Phrase("Vurdering", "Vurdering")
ASSESSMENT_OF = Phrase("Vurdering fra {body}", "Vurdering frå {body}")
WRITE_ASSESSMENT = Phrase("Skriv vurderingen her: assessment i {file}.", "Skriv vurderinga her: assessment i {file}.")
WRITE_RECOMMENDATION = Phrase(
    "Skriv forslaget til vedtak her, ett punkt for hvert: recommendation i {file}.",
    "Skriv framlegget til vedtak her, eitt punkt for kvart: recommendation i {file}.",
)
CONSEQUENCES_HEADING = Phrase("Konsekvenser", "Konsekvensar")
WRITE_CONSEQUENCE = Phrase(
    "Skriv konsekvensene her: consequences i {file}.", "Skriv konsekvensane her: consequences i {file}."
)


def recommendation(on: Occasion, heading: Line) -> Section:
    """Return what the reader is asked to decide, point by point."""
    points = on.manuscript.recommendation if on.manuscript else ()
    told = Bullets(tuple((on.told(point),) for point in points), ordered=True)
    return Section("recommendation", heading, (told if points else _open(on, WRITE_RECOMMENDATION),))


def assessment(on: Occasion) -> Section:
    """Return what a person makes of it all; the tool offers the facts only."""
    heading = on.said(ASSESSMENT_OF, body=on.name(on.sender)) if on.sender else on.said(ASSESSMENT)
    text = on.manuscript.assessment if on.manuscript else None
    return Section("assessment", heading, (on.prose(text) if text else _open(on, WRITE_ASSESSMENT),))


def consequences(on: Occasion) -> Section:
    """Return what the case means for each thing the plan wants it held up against; for all, if it does not say."""
    wanted = (on.due.consequences if on.due else ()) or tuple(Consequence)
    return Section("consequences", on.said(CONSEQUENCES_HEADING), tuple(_weighed(on, each) for each in wanted))


def missing(on: Occasion) -> Iterator[str]:
    """Give the keys of what a final paper may not lack and nobody has written."""
    written = on.manuscript
    if written is None or not written.recommendation:
        yield "recommendation"
    if written is None or written.assessment is None:
        yield "assessment"


def _weighed(on: Occasion, consequence: Consequence) -> Block:
    told = on.manuscript.consequences if on.manuscript else ()
    text = next((each.text for each in told if each.consequence is consequence), None)
    label = on.said(CONSEQUENCES[consequence])
    return Entry((), (Fact(label, on.prose(text) if text else _open(on, WRITE_CONSEQUENCE)),))


def _open(on: Occasion, phrase: Phrase) -> Open:
    return Open(on.said(phrase, file=on.manuscript_file))
