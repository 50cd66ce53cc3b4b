"""Those who take part in a measure or a strand: as what, and how far they have come into it."""

from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import PARTICIPATIONS
from innenforskap.model.parts import Partner
from innenforskap.model.text import Told
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Link

_SINCE = Phrase("{state} fra {time}", "{state} frå {time}")


@dataclass(frozen=True)
class Part:
    """Someone who takes part: as what, and how far they have come into it."""

    actor: Link
    role: Told | None
    participation: str


def part(edition: Edition, partner: Partner) -> Part:
    """Return how someone takes part, and since when where that is known."""
    state = edition.said(PARTICIPATIONS[partner.participation]) if partner.participation else ""
    if partner.since and state:
        state = edition.said(_SINCE, state=state, time=edition.time(partner.since))
    return Part(edition.link("actors", partner.actor), edition.told(partner.role), state)
