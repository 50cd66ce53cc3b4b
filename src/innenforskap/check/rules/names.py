"""Rules of who is who: one actor under two names or numbers, and one that is also an arena."""

import re
from collections.abc import Iterator
from functools import cache

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.actor import Actor
from innenforskap.model.text import Text, folded
from innenforskap.model.vocabulary import ActorKind
from innenforskap.query.geography import place_names

_WORD = re.compile(r"\w+")
# In shorter words one letter makes another name: Nordre and Søndre, Vestre and Østre.
_LONG = 10
_THE_ACTOR = Message("aktøren", "aktøren", "the actor")

SHARED_ORGNR = Rule(
    "IF308",
    "shared-organisation-number",
    Severity.WARNING,
    Message(
        "«{other}» har også organisasjonsnummeret {orgnr}",
        "«{other}» har òg organisasjonsnummeret {orgnr}",
        "“{other}” has the organisation number {orgnr} too",
    ),
    (
        Message(
            "er den ene en del av den andre, skriv parent: der; er de samme aktør, behold bare den ene",
            "er den eine ein del av den andre, skriv parent: der; er dei same aktør, behald berre den eine",
            "if one is part of the other, write parent: there; if they are the same actor, keep only one",
        ),
    ),
)


@SHARED_ORGNR.check
def shared_organisation_number(case: Case) -> Iterator[Finding]:
    """Find actors that share a number without one being a part of the other: they are one, or a number is wrong."""
    seen: dict[str, Actor] = {}
    for actor in case.plan.actors.values():
        above = case.plan.actors.get(actor.parent or "")
        is_part = above is not None and above.orgnr == actor.orgnr
        if actor.orgnr is None or is_part or case.is_past(actor):
            continue
        other = seen.setdefault(actor.orgnr, actor)
        if other is not actor:
            there = Related.other(other, "orgnr")
            found = SHARED_ORGNR.at(actor, "orgnr", other=other.id, orgnr=actor.orgnr)
            yield found._replace(related=(there,))


NEARLY_SAME_NAME = Rule(
    "IF309",
    "nearly-same-name",
    Severity.WARNING,
    Message(
        "«{name}» ligner til forveksling på «{other}»",
        "«{name}» liknar til forveksling på «{other}»",
        "“{name}” looks almost the same as “{other}”",
    ),
    (
        Message(
            "er det samme aktør, behold bare den ene; er det to, gi dem navn som skiller dem",
            "er det same aktør, behald berre den eine; er det to, gi dei namn som skil dei",
            "if they are the same actor, keep only one; if they are two, give them names that tell them apart",
        ),
    ),
)


@NEARLY_SAME_NAME.check
def nearly_same_name(case: Case) -> Iterator[Finding]:
    """Find actors whose name is another's with a letter amiss in a long word, or with other spaces and hyphens."""
    seen: dict[tuple[str, ...], tuple[Actor, str]] = {}
    for actor in case.plan.actors.values():
        spellings = {spelling: words for words in _names(actor, case) for spelling in _spellings(words)}
        alike = (
            (*seen[spelling], words)
            for spelling, words in spellings.items()
            if spelling in seen and not _are_told_apart(actor, words, *seen[spelling])
        )
        if near := next(alike, None):
            other, other_name, name = near
            there = Related.other(other, "name")
            yield NEARLY_SAME_NAME.at(actor, "name", name=name, other=other_name)._replace(related=(there,))
        for spelling, words in spellings.items():
            seen.setdefault(spelling, (actor, words))


def _names(actor: Actor, case: Case) -> Iterator[str]:
    return (words for _, words in actor.name.items() if not case.is_past(actor))


def _spellings(name: str) -> Iterator[tuple[str, ...]]:
    """Give all that a name could be taken for: without spaces, and with a letter taken from one long word.

    Two words that become the same when each loses at most a letter are a letter apart, whichever way: one too many,
    one too few, another, or two swapped.
    """
    words = _WORD.findall(folded(name))
    yield ("".join(words),)
    for at, word in enumerate(words):
        if len(word) >= _LONG and word.isalpha():
            for letter in range(len(word)):
                yield (*words[:at], word[:letter] + word[letter + 1 :], *words[at + 1 :])
            yield tuple(words)


def _are_told_apart(actor: Actor, name: str, other: Actor, other_name: str) -> bool:
    """Tell whether two actors are surely two, or have the very same name, which another rule tells."""
    mine, theirs = set(_WORD.findall(folded(name))), set(_WORD.findall(folded(other_name)))
    return (
        (actor.kind is ActorKind.GROUP) is not (other.kind is ActorKind.GROUP)
        or _differ(actor.orgnr, other.orgnr)
        or _differ(actor.municipality_no, other.municipality_no)
        or _differ(actor.parent, other.parent)
        # Kristiansand and Kristiansund are a letter apart, and so is all that is named after them.
        or mine ^ theirs <= _places()
    )


@cache
def _places() -> frozenset[str]:
    return frozenset(map(folded, place_names()))


def _differ(mine: str | None, theirs: str | None) -> bool:
    return mine is not None and theirs is not None and mine != theirs


ACTOR_IS_ARENA = Rule(
    "IF310",
    "actor-is-also-arena",
    Severity.INFO,
    Message(
        "«{name}» er både arena og aktør («{actor}»), uten at det går fram",
        "«{name}» er både arena og aktør («{actor}»), utan at det går fram",
        "“{name}” is both an arena and an actor (“{actor}”), but it does not say so",
    ),
    (Message("skriv actor: {actor} i arenaen", "skriv actor: {actor} i arenaen", "write actor: {actor} in the arena"),),
)


@ACTOR_IS_ARENA.check
def actor_is_also_arena(case: Case) -> Iterator[Finding]:
    """Find arenas that have an actor's name and do not say that it is the same: Østfoldrådet is both."""
    actors = {name: actor for actor in case.plan.actors.values() for name in _folded_names(actor.name)}
    for arena in case.plan.arenas.values():
        same = (actors[name] for name in _folded_names(arena.name) if name in actors)
        if arena.actor is None and (actor := next(same, None)):
            name = arena.name.said(case.plan.about.language.primary)
            there = Related(actor.file, (*actor.steps, "name"), _THE_ACTOR)
            yield ACTOR_IS_ARENA.at(arena, "name", name=name, actor=actor.id)._replace(related=(there,))


def _folded_names(name: Text) -> Iterator[str]:
    return (folded(words) for _, words in name.items())


RULES = (shared_organisation_number, nearly_same_name, actor_is_also_arena)
