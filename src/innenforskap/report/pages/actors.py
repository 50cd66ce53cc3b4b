"""The actors: a list of them, and a page for each with the measures it leads and those it takes part in."""

from collections.abc import Iterator
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import ACTOR_KINDS, PARTICIPATIONS
from innenforskap.model.actor import Actor
from innenforskap.model.measure import Measure
from innenforskap.model.text import Told
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Fact, Item, Link, Page, Rows
from innenforskap.report.pages.paths import overview, page

_TITLE = Phrase("Aktører", "Aktørar")
_NAME = Phrase("Aktør", "Aktør")
_ALL = Phrase(
    "Alle aktørene i planen, og hvor mange tiltak hver av dem har ansvar for eller er med i.",
    "Alle aktørane i planen, og kor mange tiltak kvar av dei har ansvar for eller er med i.",
)
_ONE = Phrase(
    "{name}: tiltakene aktøren har ansvar for, og de den er med i.",
    "{name}: tiltaka aktøren har ansvar for, og dei han er med i.",
)
_MEMBERS, _GROUPS = Phrase("Medlemmer", "Medlemer"), Phrase("Med i gruppen", "Med i gruppa")
_PARENT, _UNITS = Phrase("Del av", "Del av"), Phrase("Enheter", "Einingar")
_KIND, _CONTACT = Phrase("Type", "Type"), Phrase("Kontakt", "Kontakt")
_ORGNR, _SITE = Phrase("Organisasjonsnummer", "Organisasjonsnummer"), Phrase("Nettsted", "Nettstad")
_FROM, _TO = Phrase("Fra", "Frå"), Phrase("Til", "Til")
_REPLACED = Phrase("Erstattet av", "Erstatta av")
_NOT_GIVEN = Phrase("deltakelse ikke oppgitt", "deltaking ikkje oppgitt")


@dataclass(frozen=True)
class Line:
    """An actor in the list: what it is, and how many measures it leads and takes part in."""

    actor: Link
    kind: str
    leads: int
    takes_part: int


@dataclass(frozen=True)
class ActorList:
    """What the list of actors says."""

    lines: tuple[Line, ...]


@dataclass(frozen=True)
class ActorPage:
    """What an actor's page says."""

    facts: tuple[Fact, ...]
    note: Told | None
    leads: tuple[Rows, ...]
    takes_part: tuple[Item, ...]


def actors(edition: Edition) -> Iterator[Page]:
    """Give the list of actors, and each actor's page."""
    path, title = overview("actors"), edition.own(edition.said(_TITLE))
    lines = tuple(_line(edition, id_) for id_ in edition.alphabetical("actors"))
    yield Page(path, "actors", path, "", title, edition.said(_ALL), (), ActorList(lines))
    for id_ in edition.alphabetical("actors"):
        actor, name = edition.plan.actors[id_], edition.link("actors", id_).words
        description = edition.said(_ONE, name=name.words)
        crumbs, eyebrow = (Link(title, path),), edition.said(_NAME)
        yield Page(page("actors", id_), "actor", path, eyebrow, name, description, crumbs, _actor(edition, actor))


def _line(edition: Edition, id_: str) -> Line:
    kind = edition.said(ACTOR_KINDS[edition.plan.actors[id_].kind])
    led, shared = (len(edition.users("actors", id_, Measure, field)) for field in ("lead", "partners"))
    return Line(edition.link("actors", id_), kind, led, shared)


def _shared(edition: Edition, id_: str) -> Iterator[Item]:
    """Give each measure the actor takes part in, as what, and how far it has come into it."""
    for key in edition.in_order(edition.users("actors", id_, Measure, "partners")):
        measure = edition.plan.measures[key]
        for partner in (each for each in measure.partners if each.actor == id_):
            how = PARTICIPATIONS[partner.participation] if partner.participation else _NOT_GIVEN
            yield edition.item(measure, edition.said(how), partner.role)


def _actor(edition: Edition, actor: Actor) -> ActorPage:
    return ActorPage(
        facts=tuple(fact for fact in _facts(edition, actor) if fact.values),
        note=edition.told(actor.note),
        leads=edition.table(edition.users("actors", actor.id, Measure, "lead")),
        takes_part=tuple(_shared(edition, actor.id)),
    )


def _facts(edition: Edition, actor: Actor) -> Iterator[Fact]:
    groups, units = (edition.users("actors", actor.id, Actor, field) for field in ("members", "parent"))
    yield Fact(edition.said(_KIND), edition.plain(edition.said(ACTOR_KINDS[actor.kind])))
    yield Fact(edition.said(_MEMBERS), edition.links("actors", actor.members))
    yield Fact(edition.said(_GROUPS), edition.links("actors", edition.by_name("actors", groups)))
    yield Fact(edition.said(_PARENT), edition.links("actors", [actor.parent] if actor.parent else []))
    yield Fact(edition.said(_UNITS), edition.links("actors", edition.by_name("actors", units)))
    yield Fact(edition.said(_ORGNR), edition.plain(actor.orgnr or ""))
    yield Fact(edition.said(_CONTACT), edition.texts(actor.contact))
    yield Fact(edition.said(_SITE), (Link(edition.own(actor.url), address=actor.url),) if actor.url else ())
    yield Fact(edition.said(_FROM), edition.plain(edition.time(actor.valid_from)))
    yield Fact(edition.said(_TO), edition.plain(edition.time(actor.valid_to)))
    yield Fact(edition.said(_REPLACED), edition.links("actors", actor.replaced_by))
