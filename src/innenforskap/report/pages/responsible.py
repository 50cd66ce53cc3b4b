"""Who answers for the plan, and whom a reader can turn to."""

import re
from collections.abc import Iterator

from innenforskap.check.contact import personal_addresses
from innenforskap.i18n import Phrase
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Fact, Link

_OWNERS = Phrase("Ansvarlig for planen", "Ansvarleg for planen")
_ADOPTED = Phrase("Vedtatt av", "Vedteken av")
_MAIL = re.compile(r"[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
_WEB = re.compile(r"https://\S+")


def responsible(edition: Edition) -> tuple[Fact, ...]:
    """Return who answers for the plan: its owners, and the body that adopted it where one has."""
    return tuple(_responsible(edition))


def _responsible(edition: Edition) -> Iterator[Fact]:
    about = edition.plan.about
    yield Fact(edition.said(_OWNERS), edition.links("actors", about.owners))
    # The adoption that a draft may still tell of is that of the version before.
    if about.adopted and about.adopted.body and not about.is_proposed:
        yield Fact(edition.said(_ADOPTED), edition.links("bodies", [about.adopted.body]))


def contact(edition: Edition) -> Link | None:
    """Return whom the plan says that one can turn to, or None; an address of a function or a page can be followed."""
    told = edition.told(edition.plan.about.contact)
    return Link(told, address=_address(told.words)) if told else None


def _address(words: str) -> str:
    """Return where words lead, when they are an address and nothing else; that of a person leads nowhere."""
    if _MAIL.fullmatch(words):
        return "" if any(personal_addresses(words)) else f"mailto:{words}"
    return words if _WEB.fullmatch(words) else ""
