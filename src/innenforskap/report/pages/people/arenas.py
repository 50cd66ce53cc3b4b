"""The page of arenas: where those who take part meet, and where they will."""

from collections.abc import Iterator, Mapping

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import ARENA_KINDS, ARENA_STATES, CADENCES
from innenforskap.model.arena import Arena
from innenforskap.model.instrument import Instrument
from innenforskap.model.vocabulary import ArenaState
from innenforskap.query.surroundings import state_on
from innenforskap.report.lines import NOT_GIVEN
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Entries, Entry, Fact, Page, Tag, given
from innenforskap.report.pages.paths import anchor
from innenforskap.report.pages.registers import (
    INSTRUMENTS,
    MEMBERS,
    OWNER,
    RHYTHM,
    SINCE,
    STATE,
    Topic,
    eyebrow,
    fact,
    group,
    named,
    register,
    source,
    strands,
    website,
)

_TOPIC = Topic(
    "arenaer.html",
    Phrase("Arenaer", "Arenaer"),
    Phrase(
        "Råd, nettverk og møteplasser: hvem som møtes, hvor ofte, og hva de arbeider med.",
        "Råd, nettverk og møteplassar: kven som møtest, kor ofte, og kva dei arbeider med.",
    ),
    Phrase(
        "Her møtes de som er med i arbeidet. Arenaer som er planlagt, står for seg.",
        "Her møtest dei som er med i arbeidet. Arenaer som er planlagde, står for seg.",
    ),
)
_ORDER: Mapping[ArenaState | None, tuple[Phrase, str]] = {
    ArenaState.ESTABLISHED: (Phrase("Arenaer som finnes", "Arenaer som finst"), "✓"),
    ArenaState.PLANNED: (Phrase("Planlagte arenaer", "Planlagde arenaer"), "○"),
    None: (Phrase("Status ikke oppgitt", "Status ikkje oppgitt"), "?"),
    ArenaState.CLOSED: (Phrase("Arenaer som er lagt ned", "Arenaer som er lagde ned"), "■"),
}
"""The states in the order they are told, each with its heading and its symbol."""
_SAME = Phrase("Er også med som aktør", "Er også med som aktør")


def arenas(edition: Edition) -> Iterator[Page]:
    """Give the page of arenas, those to come apart from those there are, if there are any."""
    return register(edition, _TOPIC, _groups(edition))


def _groups(edition: Edition) -> Iterator[Entries]:
    found = [edition.plan.arenas[id_] for id_ in edition.alphabetical("arenas")]
    for state, (title, _) in _ORDER.items():
        if those := [each for each in found if state_on(each, edition.day) is state]:
            yield group(edition, state or "unknown", title, (_entry(edition, each, state) for each in those))


def _entry(edition: Edition, arena: Arena, state: ArenaState | None) -> Entry:
    words = edition.said(ARENA_STATES[state] if state else NOT_GIVEN)
    title = arena.name.told(edition.language)
    return Entry(
        anchor=anchor("arenas", arena.id),
        title=title,
        eyebrow=eyebrow(edition.said(ARENA_KINDS[arena.kind]), title),
        tags=(Tag(edition.said(STATE), state or "not-given", _ORDER[state][1], words),),
        text=edition.told(arena.description),
        facts=tuple(_facts(edition, arena, state)),
    )


def _facts(edition: Edition, arena: Arena, state: ArenaState | None) -> Iterator[Fact]:
    instruments = edition.by_name("instruments", edition.users("arenas", arena.id, Instrument, "arenas"))
    yield from given([fact(edition, SINCE, edition.plain(edition.time(arena.since) if state else ""))])
    yield named(edition, OWNER, "actors", arena.owner)
    yield named(edition, MEMBERS, "actors", *arena.members)
    yield fact(edition, RHYTHM, edition.plain(edition.said(CADENCES[arena.rhythm]) if arena.rhythm else ""))
    yield strands(edition, arena.strands)
    yield from given(
        [
            named(edition, _SAME, "actors", arena.actor),
            named(edition, INSTRUMENTS, "instruments", *instruments),
            website(edition, arena.url),
        ]
    )
    yield source(edition, arena.source)
