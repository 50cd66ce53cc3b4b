"""How far partners have come into a measure."""

from datetime import date

from innenforskap.model.parts import Partner
from innenforskap.model.vocabulary import Participation


def participation(partner: Partner, day: date) -> Participation | None:
    """Return how far a partner had come on `day`, or None if the plan does not say; what came later is left out."""
    later = partner.since is not None and partner.since.first > day
    return None if later else partner.participation
