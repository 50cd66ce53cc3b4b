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
    actor, role = edition.link("actors", partner.actor), edition.told(partner.role)
    return Part(actor, role, participation(edition, partner))


def participation(edition: Edition, partner: Partner) -> str:
    """Return how far someone has come, and since when; nothing where the plan does not say."""
    if partner.participation is None:
        return ""
    state = edition.said(PARTICIPATIONS[partner.participation])
    return edition.said(_SINCE, state=state, time=edition.time(partner.since)) if partner.since else state
