"""Where a measure comes from, and what became of it when it left the plan."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import STATES
from innenforskap.model.delivery import Ended, Introduced
from innenforskap.model.measure import Measure
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Fact, Pieces, given

_CAME = Phrase("Slik kom tiltaket inn i planen", "Slik kom tiltaket inn i planen")
_LEFT = Phrase("Slik gikk tiltaket ut av planen", "Slik gjekk tiltaket ut av planen")
_VERSION = Phrase("Versjon av planen", "Versjon av planen")
_CAME_OF = Phrase("Kom av", "Kom av")


def origin(edition: Edition, measure: Measure) -> Iterator[Pieces]:
    """Give what the plan says of how the measure came into it, and of how it left."""
    came = (*_came(edition, measure.introduced), edition.fact("formerly", edition.plain(*measure.formerly)))
    text = edition.told(measure.introduced.text) if measure.introduced else None
    if text or given(came):
        yield Pieces("introduced", edition.said(_CAME), text=text, facts=given(came))
    if ended := measure.ended:
        facts = given(_left(edition, ended))
        yield Pieces("ended", edition.said(_LEFT), text=edition.told(ended.text), facts=facts)


def _came(edition: Edition, introduced: Introduced | None) -> Iterator[Fact]:
    if introduced:
        yield Fact(edition.said(_VERSION), edition.plain(introduced.version or ""))
        yield edition.fact("date", edition.plain(edition.time(introduced.date)))
        yield edition.fact("decision", edition.links("decisions", [introduced.decision]))
        yield Fact(edition.said(_CAME_OF), edition.links("consultations", [introduced.consultation]))


def _left(edition: Edition, ended: Ended) -> Iterator[Fact]:
    yield edition.fact("how", edition.plain(edition.said(STATES[ended.how])))
    yield edition.fact("into", edition.links("measures", [ended.into]))
    yield Fact(edition.said(_VERSION), edition.plain(ended.version or ""))
    yield edition.fact("decision", edition.links("decisions", [ended.decision]))
