"""Rules of who is who: one actor under two names or numbers, and one that is also an arena."""

from collections.abc import Iterator
from itertools import chain, islice

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.actor import Actor
from innenforskap.model.text import Text, folded
from innenforskap.model.vocabulary import ActorKind
from innenforskap.query.likeness import Spelling, differ_in_places, joined, slips

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
    seen: dict[Spelling, tuple[str, str]] = {}
    for actor in case.plan.actors.values():
        spellings = {spelling: name for name in _names(actor, case) for spelling in _spellings(name)}
        near = dict.fromkeys((name, *seen[spelling]) for spelling, name in spellings.items() if spelling in seen)
        alike = (
            (name, case.plan.actors[id_], other_name)
            for name, id_, other_name in near
            if not _are_told_apart(actor, name, case.plan.actors[id_], other_name)
        )
        for name, other, other_name in islice(alike, 1):
            found = NEARLY_SAME_NAME.at(actor, "name", name=name, other=other_name)
            yield found._replace(related=(Related.other(other, "name"),))
        for spelling, name in spellings.items():
            seen.setdefault(spelling, (actor.id, name))


def _names(actor: Actor, case: Case) -> Iterator[str]:
    return (words for _, words in actor.name.items() if not case.is_past(actor))


def _spellings(name: str) -> Iterator[Spelling]:
    return chain(joined(name), slips(name, _LONG))


def _are_told_apart(actor: Actor, name: str, other: Actor, other_name: str) -> bool:
    """Tell whether two actors are surely two, or have the very same name, which another rule tells."""
    return (
        (actor.kind is ActorKind.GROUP) is not (other.kind is ActorKind.GROUP)
        or _differ(actor.orgnr, other.orgnr)
        or _differ(actor.municipality_no, other.municipality_no)
        or _differ(actor.parent, other.parent)
        or differ_in_places(name, other_name)
    )


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
