"""What has happened, as one follows it with a feed: each event by itself, the newest first."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from innenforskap.i18n import Language, Phrase
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.happenings import Happening, happening
from innenforskap.report.pages.parts import Subscription

PATH = "endringer.atom"
MEDIA_TYPE = "application/atom+xml"
MOST = 100
"""How many of the newest a feed holds: one who asks once a month must miss none."""

_TITLE = Phrase("Endringer: {title}", "Endringar: {title}")
_FOLLOW = Phrase("Følg endringene (Atom)", "Følg endringane (Atom)")


@dataclass(frozen=True)
class Entry:
    """One event in a feed: its id within the plan, its day, its title, what is told of it, and where it is read."""

    id: str
    day: date
    title: str
    lines: tuple[str, ...]
    path: str


@dataclass(frozen=True)
class Feed:
    """A feed in one language: what it is called, by whom it is, and its newest entries.

    `identity` is what the plan is known again by, so that its events are told once, wherever its site lies.
    """

    language: Language
    title: str
    identity: UUID
    authors: tuple[str, ...]
    entries: tuple[Entry, ...]


def feed(edition: Edition) -> Feed | None:
    """Return the feed of what has happened, or None where nothing has."""
    if not edition.events:
        return None
    about = edition.plan.about
    title = about.title.told(edition.language).words
    owners = tuple(link.words.words for link in edition.links("actors", about.owners))
    return Feed(
        language=edition.language,
        title=edition.said(_TITLE, title=title),
        identity=about.identity,
        authors=owners or (title,),
        entries=tuple(_entry(event.id, event.when.first, happening(edition, event)) for event in edition.events[:MOST]),
    )


def subscription(edition: Edition) -> tuple[Subscription, ...]:
    """Return how a page says that there is a feed; nothing where there is none."""
    return (Subscription(edition.said(_FOLLOW), PATH, MEDIA_TYPE),) if edition.events else ()


def _entry(id_: str, day: date, told: Happening) -> Entry:
    path = next((each.link.path for each in told.about if each.link.path), "endringer.html")
    return Entry(id_, day, told.title, told.lines, path)
