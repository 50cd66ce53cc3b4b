"""The page of barriers: what stands in the way, who has been asked to remove it, and what they answered."""

from collections.abc import Iterator, Mapping

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import BARRIER_KINDS, BARRIER_STATES, GOVERNMENT_LEVELS
from innenforskap.model.barrier import Barrier, Raised
from innenforskap.model.vocabulary import BarrierState
from innenforskap.query.surroundings import state_on
from innenforskap.report.lines import NOT_GIVEN
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Entries, Entry, Fact, Page, Tag, given
from innenforskap.report.pages.paths import anchor
from innenforskap.report.pages.registers import (
    ACTORS,
    NOTE,
    OWNER,
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
    used_by,
)

_TOPIC = Topic(
    "hindringer.html",
    Phrase("Hindringer", "Hindringar"),
    Phrase(
        "Det som står i veien for at hjelpen når fram til unge: hvem som er bedt om å gjøre noe med det, "
        "og hva de svarte.",
        "Det som står i vegen for at hjelpa når fram til unge: kven som er beden om å gjere noko med det, "
        "og kva dei svara.",
    ),
    Phrase(
        "Dette står i veien for at hjelpen når fram. Noe kan fjernes her i fylket, og noe kan bare andre gjøre "
        "noe med.",
        "Dette står i vegen for at hjelpa når fram. Noko kan fjernast her i fylket, og noko kan berre andre gjere "
        "noko med.",
    ),
)
_ORDER: Mapping[BarrierState | None, str] = {
    BarrierState.IDENTIFIED: "○",
    BarrierState.WORKING: "▶",
    BarrierState.LIFTED: "↗",
    BarrierState.ACCEPTED: "‖",
    BarrierState.REMOVED: "✓",
    None: "?",
}
"""The states in the order they are told, those that are open first, each with its symbol."""
_UNKNOWN = Phrase("Status ikke oppgitt", "Status ikkje oppgitt")
_LEVEL, _RAISED = Phrase("Nivå", "Nivå"), Phrase("Tatt opp med", "Teken opp med")
_ANSWER, _NO_ANSWER = Phrase("Svar", "Svar"), Phrase("Ikke besvart", "Ikkje svart på")


def barriers(edition: Edition) -> Iterator[Page]:
    """Give the page of barriers, those that are open first, if there are any."""
    return register(edition, _TOPIC, _groups(edition))


def _groups(edition: Edition) -> Iterator[Entries]:
    found = [edition.plan.barriers[id_] for id_ in edition.alphabetical("barriers")]
    for state in _ORDER:
        if those := [each for each in found if state_on(each, edition.day) is state]:
            title = BARRIER_STATES[state] if state else _UNKNOWN
            yield group(edition, state or "unknown", title, (_entry(edition, each, state) for each in those))


def _entry(edition: Edition, barrier: Barrier, state: BarrierState | None) -> Entry:
    words = edition.said(BARRIER_STATES[state] if state else NOT_GIVEN)
    title = barrier.title.told(edition.language)
    return Entry(
        anchor=anchor("barriers", barrier.id),
        title=title,
        eyebrow=eyebrow(edition.said(BARRIER_KINDS[barrier.kind]), title) if barrier.kind else "",
        tags=(Tag(edition.said(STATE), state or "not-given", _ORDER[state], words),),
        text=edition.told(barrier.description),
        facts=tuple(_facts(edition, barrier, state)),
    )


def _facts(edition: Edition, barrier: Barrier, state: BarrierState | None) -> Iterator[Fact]:
    level = edition.said(GOVERNMENT_LEVELS[barrier.level]) if barrier.level else ""
    yield from given([fact(edition, SINCE, edition.plain(edition.time(barrier.since) if state else ""))])
    yield fact(edition, _LEVEL, edition.plain(level))
    yield named(edition, OWNER, "actors", barrier.owner)
    yield from given([named(edition, ACTORS, "actors", *barrier.actors), strands(edition, barrier.strands)])
    for each in barrier.raised:
        yield from _raised(edition, each)
    yield used_by(edition, "barriers", barrier.id, "barriers")
    yield from given([fact(edition, NOTE, (), barrier.note)])
    yield source(edition, barrier.source)


def _raised(edition: Edition, raised: Raised) -> Iterator[Fact]:
    """Give to whom and when a barrier was taken, and what came of it; that nobody has answered is told."""
    whom = (*edition.links("actors", [raised.to]), *edition.links("bodies", [raised.body]))
    yield fact(edition, _RAISED, (*whom, *edition.plain(edition.time(raised.date))))
    is_answered = raised.answer or raised.answered
    told = edition.time(raised.answered) if is_answered else edition.said(_NO_ANSWER)
    yield fact(edition, _ANSWER, edition.plain(told), raised.answer)
