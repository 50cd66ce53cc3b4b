"""What else than measures the plan says of an actor: every record that names it, by topic, and as what."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import BARRIER_STATES, FUNDING_KINDS
from innenforskap.i18n.numbers import kroner, sort_key
from innenforskap.model.about import About
from innenforskap.model.actor import Actor
from innenforskap.model.barrier import Barrier, Raised
from innenforskap.model.base import Frozen, Record
from innenforskap.model.decision import Decision
from innenforskap.model.grant import Award
from innenforskap.model.index import Use
from innenforskap.model.parts import Funding
from innenforskap.model.request import Reply, Request
from innenforskap.query.as_of import counts
from innenforskap.query.requests import awaited
from innenforskap.query.surroundings import state_on
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Item, Link, Listing
from innenforskap.report.pages.paths import place

_BARRIERS = ("barriers", Phrase("Hindringer", "Hindringar"))
_ARENAS = ("arenas", Phrase("Arenaer og organer", "Arenaer og organ"))
_MANDATES = ("mandates", Phrase("Mandater", "Mandat"))
_REQUESTS = ("requests", Phrase("Forespørsler", "Førespurnader"))
_DIALOGUE = ("dialogue", Phrase("Medvirkning og kommunikasjon", "Medverknad og kommunikasjon"))
_MONEY = ("money", Phrase("Penger og virkemidler", "Pengar og verkemiddel"))
_OTHER = ("other", Phrase("Annet ansvar", "Anna ansvar"))
_TOPICS = (_BARRIERS, _ARENAS, _MANDATES, _REQUESTS, _DIALOGUE, _MONEY, _OTHER)

_OWNS, _LEADS = Phrase("eier", "eig"), Phrase("ansvarlig", "ansvarleg")
_IS_IN, _ASKED = Phrase("med", "med"), Phrase("spurt", "spurd")
_PAYS = Phrase("gir penger", "gir pengar")
TIES: Mapping[tuple[str, tuple[str, ...]], tuple[tuple[str, Phrase], Phrase]] = {
    ("barriers", ("owner",)): (_BARRIERS, _LEADS),
    ("barriers", ("actors",)): (_BARRIERS, Phrase("berørt", "berørt")),
    ("barriers", ("raised", "to")): (_BARRIERS, Phrase("løftet hit", "løfta hit")),
    ("arenas", ("owner",)): (_ARENAS, _OWNS),
    ("arenas", ("actor",)): (_ARENAS, Phrase("er selv arenaen", "er sjølv arenaen")),
    ("arenas", ("members",)): (_ARENAS, _IS_IN),
    ("bodies", ("actor",)): (_ARENAS, Phrase("organet hører til her", "organet høyrer til her")),
    ("mandates", ("actors",)): (_MANDATES, Phrase("har mandatet", "har mandatet")),
    ("requests", ("asked_by",)): (_REQUESTS, Phrase("har spurt", "har spurt")),
    ("requests", ("to",)): (_REQUESTS, _ASKED),
    ("requests", ("replies", "actor")): (_REQUESTS, Phrase("har svart", "har svart")),
    ("consultations", ("held_by",)): (_DIALOGUE, Phrase("holdt det", "heldt det")),
    ("consultations", ("heard",)): (_DIALOGUE, Phrase("hørt", "høyrd")),
    ("communications", ("owner",)): (_DIALOGUE, _LEADS),
    ("instruments", ("owner",)): (_MONEY, _OWNS),
    ("grants", ("owner",)): (_MONEY, _OWNS),
    ("calls", ("owner",)): (_MONEY, Phrase("lyser ut", "lyser ut")),
    ("calls", ("awards", "actor")): (_MONEY, Phrase("har fått tildeling", "har fått tildeling")),
    ("measures", ("funding", "from")): (_MONEY, _PAYS),
    ("plan", ("funding", "from")): (_MONEY, _PAYS),
    ("plan", ("owners",)): (_OTHER, Phrase("eier planen", "eig planen")),
    ("strands", ("actors", "actor")): (_OTHER, _IS_IN),
    ("measures", ("evaluation", "by")): (_OTHER, Phrase("evaluerer", "evaluerer")),
    ("measures", ("pilot", "owner")): (_OTHER, Phrase("har ansvar for piloten", "har ansvar for piloten")),
    ("measures", ("pilot", "spread", "adopters", "actor")): (
        _OTHER,
        Phrase("har tatt i bruk det piloten lærte", "har teke i bruk det piloten lærte"),
    ),
    ("indicators", ("owner",)): (_OTHER, Phrase("har ansvar for indikatoren", "har ansvar for indikatoren")),
    ("decisions", ("follow_up", "owner")): (_OTHER, Phrase("følger opp vedtaket", "følgjer opp vedtaket")),
    ("frameworks", ("owners",)): (_OTHER, _OWNS),
    ("methods", ("owner",)): (_OTHER, _OWNS),
}
"""Each field that names an actor: the topic it is told under, and what the actor is there.

The measures it leads and takes part in, and the actors it belongs with, have their own places on its page.
"""

_THROUGH = Phrase("spurt gjennom {group}", "spurd gjennom {group}")
_UNANSWERED = Phrase("ikke svart", "ikkje svart")
_AWAITED = Phrase("venter på svar", "ventar på svar")


class _Tie(NamedTuple):
    topic: str
    record: Record
    note: str


def ties(edition: Edition, actor: Actor) -> tuple[Listing, ...]:
    """Return all that names an actor, a list for each topic there is something in, in the order of the topics."""
    found: dict[str, dict[tuple[str, str], list[_Tie]]] = defaultdict(lambda: defaultdict(list))
    for tie in (*_own(edition, actor), *_through_groups(edition, actor)):
        found[tie.topic][tie.record.origin.kind, tie.record.id].append(tie)
    return tuple(
        Listing(f"tie-{name}", edition.said(title), "", "", _items(edition, actor, found[name].values()))
        for name, title in _TOPICS
        if found[name]
    )


def _own(edition: Edition, actor: Actor) -> Iterator[_Tie]:
    for use in edition.plan.index.to("actors", actor.id):
        key = (use.record.origin.kind, tuple(step for step in use.steps if isinstance(step, str)))
        if key in TIES and counts(use.record, edition.day):
            (topic, _), phrase = TIES[key]
            yield _Tie(topic, use.record, ", ".join((edition.said(phrase), *_details(edition, use))))


def _through_groups(edition: Edition, actor: Actor) -> Iterator[_Tie]:
    """Give what the groups that an actor is in were asked for: a question to all its members is one to it."""
    for group in edition.users("actors", actor.id, Actor, "members"):
        for id_ in edition.users("actors", group, Request, "to"):
            name = edition.link("actors", group).words.words
            yield _Tie(_REQUESTS[0], edition.plan.requests[id_], edition.said(_THROUGH, group=name))


def _details(edition: Edition, use: Use) -> Iterator[str]:
    """Give what the part that names an actor says besides: how much, when, and whether it was answered."""
    part = _part(use)
    if isinstance(part, Funding):
        yield edition.said(FUNDING_KINDS[part.kind]).lower()
    if isinstance(part, Award | Funding) and part.amount is not None:
        yield kroner(part.amount, edition.language)
    if isinstance(part, Award | Raised | Reply) and part.date:
        yield edition.time(part.date)
    if isinstance(part, Raised) and not (part.answer or part.answered):
        yield edition.said(_AWAITED)


def _part(use: Use) -> object:
    """Return the part of a record that a reference stands in."""
    part: Any = use.record
    for step in use.steps[:-1]:
        part = getattr(part, str(step)) if isinstance(part, Frozen) else part[step]
    return part


def _items(edition: Edition, actor: Actor, found: Iterable[list[_Tie]]) -> tuple[Item, ...]:
    items = (_item(edition, actor, each) for each in found)
    return tuple(sorted(items, key=lambda item: sort_key(item.link.words.words)))


def _item(edition: Edition, actor: Actor, found: list[_Tie]) -> Item:
    record = found[0].record
    notes = dict.fromkeys(tie.note for tie in found)
    return Item(_link(edition, record), note="; ".join((*notes, *_state(edition, actor, record))))


def _state(edition: Edition, actor: Actor, record: Record) -> Iterator[str]:
    """Give how a barrier stands, and that a question is not answered."""
    if isinstance(record, Barrier) and (state := state_on(record, edition.day)):
        yield edition.said(BARRIER_STATES[state]).lower()
    if isinstance(record, Request) and actor.id in awaited(edition.plan, record, edition.day):
        yield edition.said(_UNANSWERED)


def _link(edition: Edition, record: Record) -> Link:
    """Return the link to a record; a decision goes by what it asked for, and the plan by its title."""
    if isinstance(record, Decision) and record.follow_up:
        return Link(edition.line(record.follow_up.text), place("decisions", record.id))
    if isinstance(record, About):
        return Link(record.title.told(edition.language), "om.html")
    return edition.link(record.origin.kind, record.id)
