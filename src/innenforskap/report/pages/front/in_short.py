"""The state of the plan in three sentences: how far it has come, what is late, and what is known to work."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from innenforskap.i18n import Phrase, labels
from innenforskap.i18n.letters import lowered
from innenforskap.i18n.numbers import listed
from innenforskap.model.vocabulary import Effect, Progress, State
from innenforskap.query.standing import Standing, counts
from innenforskap.report.lines import NOT_REPORTED
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Link

Sentence: TypeAlias = tuple[Link, ...]
"""Words and links that are read one after the other."""

_NONE = Phrase("Ingen tiltak er ført inn i planen ennå.", "Ingen tiltak er førte inn i planen enno.")
_STATES = Phrase("Planen har {count}: {parts}.", "Planen har {count}: {parts}.")
_ONE_STATE = Phrase("Planen har {count}, alle med status «{state}».", "Planen har {count}, alle med status «{state}».")
_DELAYED = Phrase("For {count} er det meldt forsinkelse", "For {count} er det meldt forseinking")
_NOT_DELAYED = Phrase("Ingen har meldt om forsinkelser", "Ingen har meldt om forseinkingar")
_NO_SCHEDULE = Phrase(
    "for {count} vet vi ikke om tidsplanen blir fulgt", "for {count} veit vi ikkje om tidsplanen blir følgd"
)
_EFFECTS = Phrase("Om virkningen er det meldt: {parts}", "Om verknaden er det meldt: {parts}")
_NO_EFFECT = (
    Phrase("for {count} vet vi ikke om det hjelper", "for {count} veit vi ikkje om det hjelper"),
    Phrase("for {count} vet vi ikke om de hjelper", "for {count} veit vi ikkje om dei hjelper"),
)
_NOTHING_KNOWN = Phrase(
    "Vi vet ikke ennå om noen av tiltakene hjelper.", "Vi veit ikkje enno om nokon av tiltaka hjelper."
)
_KNOWN = (Effect.WORKS, Effect.PROMISING, Effect.NO_EFFECT, Effect.HARMFUL)
_NAMED = 3
"""So many can be named in a sentence; of more it tells the number, and they stand by name below."""


def in_short(edition: Edition) -> tuple[Sentence, ...]:
    """Return three sentences of counts and named exceptions: never a score, and never activity as if it were result."""
    measures = tuple(edition.standings.values())
    if not measures:
        return (edition.plain(edition.said(_NONE)),)
    return (_states(edition, measures), _delays(edition, measures), _effects(edition, measures))


def _states(edition: Edition, measures: tuple[Standing, ...]) -> Sentence:
    count, found = edition.count(len(measures)), counts(measures)
    if len(measures) > len(found) == 1:
        return edition.plain(edition.said(_ONE_STATE, count=count, state=_state(edition, measures[0].state)))
    parts = [f"{number} {_state(edition, state)}" for state, number in found.items()]
    return edition.plain(edition.said(_STATES, count=count, parts=listed(parts, edition.language)))


def _state(edition: Edition, state: State | None) -> str:
    return lowered(edition.said(labels.STATES[state] if state else NOT_REPORTED))


def _delays(edition: Edition, measures: tuple[Standing, ...]) -> Sentence:
    late = [now for now in measures if now.progress and now.progress.is_delay]
    unknown = sum(_has_no_progress(now) for now in measures)
    begun = edition.said(_DELAYED, count=edition.count(len(late))) if late else edition.said(_NOT_DELAYED)
    rest = f"; {edition.said(_NO_SCHEDULE, count=edition.count(unknown))}" if unknown else ""
    return (*edition.plain(begun), *_names(edition, late), *edition.plain(f"{rest}."))


def _has_no_progress(now: Standing) -> bool:
    """Tell whether nobody has said of a measure in work, or not told of, how it keeps its schedule."""
    return now.progress in {None, Progress.NOT_ASSESSED} and (now.state is None or now.is_active)


def _effects(edition: Edition, measures: tuple[Standing, ...]) -> Sentence:
    found = Counter(now.effect for now in measures)
    parts = [f"{found[each]} {lowered(edition.said(labels.EFFECTS[each]))}" for each in _KNOWN if found[each]]
    if not parts:
        return edition.plain(edition.said(_NOTHING_KNOWN))
    unknown = sum(now.effect not in _KNOWN for now in measures)
    rest = f"; {edition.said(_NO_EFFECT[unknown != 1], count=edition.count(unknown))}" if unknown else ""
    told = edition.said(_EFFECTS, parts=listed(parts, edition.language))
    return edition.plain(f"{told}{rest}.")


def _names(edition: Edition, late: Iterable[Standing]) -> Iterator[Link]:
    """Give the names of a few measures as a sentence lists them, each as a link to its page; nothing of many."""
    links = [edition.link("measures", now.measure.id) for now in late]
    if 0 < len(links) <= _NAMED:
        betweens = listed(["\0"] * len(links), edition.language).split("\0")
        for between, link in zip((": ", *betweens[1:-1]), links, strict=True):
            yield from (*edition.plain(between), link)
