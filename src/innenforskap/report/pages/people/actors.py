"""The actors: a list of them, and a page for each with what it has taken on, and what it owes when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import ACTOR_KINDS, PLAN_LANGUAGES
from innenforskap.model.actor import Actor
from innenforskap.model.measure import Measure
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import ActorKind
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.calendars import one_actor
from innenforskap.report.pages.follow_up.deadlines import Dated, dated_for
from innenforskap.report.pages.partners import participation
from innenforskap.report.pages.parts import Citation, Fact, Item, Link, Listing, Page, Rows, Subscription, given
from innenforskap.report.pages.paths import overview, page
from innenforskap.report.pages.people.ties import ties

_TITLE = Phrase("Aktører", "Aktørar")
_NAME = Phrase("Aktør", "Aktør")
_ALL = Phrase(
    "Alle aktørene i planen, hvor mange tiltak hver av dem har ansvar for eller er med i, og fristene de har.",
    "Alle aktørane i planen, kor mange tiltak kvar av dei har ansvar for eller er med i, og fristane dei har.",
)
_ONE = Phrase(
    "{name}: det aktøren har tatt på seg, hvordan det går, og hva den skal gjøre når.",
    "{name}: det aktøren har teke på seg, korleis det går, og kva han skal gjere når.",
)
_KINDS: Mapping[ActorKind, Phrase] = {
    ActorKind.COUNTY: Phrase("Fylkeskommuner", "Fylkeskommunar"),
    ActorKind.MUNICIPALITY: Phrase("Kommuner", "Kommunar"),
    ActorKind.STATE_REGIONAL: Phrase("Regionale statlige etater", "Regionale statlege etatar"),
    ActorKind.STATE_CENTRAL: Phrase("Sentrale statlige etater", "Sentrale statlege etatar"),
    ActorKind.HEALTH_TRUST: Phrase("Helseforetak", "Helseføretak"),
    ActorKind.SCHOOL: Phrase("Skoler", "Skular"),
    ActorKind.NGO: Phrase("Frivillige organisasjoner", "Frivillige organisasjonar"),
    ActorKind.EMPLOYER_ORG: Phrase("Arbeidsgiverorganisasjoner", "Arbeidsgivarorganisasjonar"),
    ActorKind.UNION: Phrase("Arbeidstakerorganisasjoner", "Arbeidstakarorganisasjonar"),
    ActorKind.BUSINESS: Phrase("Næringsliv", "Næringsliv"),
    ActorKind.RESEARCH: Phrase("Forskningsmiljøer", "Forskingsmiljø"),
    ActorKind.EDUCATION: Phrase("Utdanningsinstitusjoner", "Utdanningsinstitusjonar"),
    ActorKind.COUNCIL: Phrase("Råd", "Råd"),
    ActorKind.UNIT: Phrase("Enheter i en organisasjon", "Einingar i ein organisasjon"),
    ActorKind.GROUP: Phrase("Grupper av aktører", "Grupper av aktørar"),
    ActorKind.YOUTH: Phrase("Ungdom", "Ungdom"),
    ActorKind.OTHER: Phrase("Andre aktører", "Andre aktørar"),
}
_MEMBERS, _GROUPS = Phrase("Medlemmer", "Medlemer"), Phrase("Med i gruppen", "Med i gruppa")
_PARENT, _UNITS = Phrase("Del av", "Del av"), Phrase("Enheter", "Einingar")
_KIND, _CONTACT = Phrase("Type", "Type"), Phrase("Kontakt", "Kontakt")
_ORGNR, _SITE = Phrase("Organisasjonsnummer", "Organisasjonsnummer"), Phrase("Nettsted", "Nettstad")
_FROM, _TO = Phrase("Fra", "Frå"), Phrase("Til", "Til")
_REPLACED = Phrase("Erstattet av", "Erstatta av")
_MUNICIPALITY, _COUNTY = Phrase("Kommunenummer", "Kommunenummer"), Phrase("Fylkesnummer", "Fylkesnummer")
_LANGUAGE = Phrase("Språkvedtak", "Språkvedtak")
_NOT_GIVEN = Phrase("deltakelse ikke oppgitt", "deltaking ikkje oppgitt")


@dataclass(frozen=True)
class Line:
    """An actor in the list: how many measures it leads and takes part in, and its deadlines, how many late."""

    actor: Link
    leads: int
    takes_part: int
    due: int
    late: int


@dataclass(frozen=True)
class Lines:
    """The actors of one kind, in alphabetical order."""

    kind: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class ActorList:
    """What the list of actors says: those of each kind there is."""

    kinds: tuple[Lines, ...]


@dataclass(frozen=True)
class ActorPage:
    """What an actor's page says."""

    facts: tuple[Fact, ...]
    note: Told | None
    owes: tuple[Dated, ...]
    leads: tuple[Rows, ...]
    takes_part: tuple[Item, ...]
    ties: tuple[Listing, ...]
    source: Citation | None
    subscriptions: tuple[Subscription, ...]


def actors(edition: Edition) -> Iterator[Page]:
    """Give the list of actors, and each actor's page."""
    path, title = overview("actors"), edition.own(edition.said(_TITLE))
    yield Page(path, "actors", path, "", title, edition.said(_ALL), (), ActorList(tuple(_kinds(edition))))
    for id_ in edition.alphabetical("actors"):
        view, name = _actor(edition, edition.plan.actors[id_]), edition.link("actors", id_).words
        yield Page(
            page("actors", id_),
            "actor",
            path,
            edition.said(_NAME),
            name,
            edition.said(_ONE, name=name.words),
            (Link(title, path),),
            view,
            subscriptions=view.subscriptions,
        )


def _kinds(edition: Edition) -> Iterator[Lines]:
    ids = edition.alphabetical("actors")
    for kind, phrase in _KINDS.items():
        lines = tuple(_line(edition, id_) for id_ in ids if edition.plan.actors[id_].kind is kind)
        if lines:
            yield Lines(edition.said(phrase), lines)


def _line(edition: Edition, id_: str) -> Line:
    led, shared = (len(edition.users("actors", id_, Measure, field)) for field in ("lead", "partners"))
    owed = edition.deadlines_of_actors.get(id_, ())
    return Line(edition.link("actors", id_), led, shared, len(owed), sum(each.is_overdue for each in owed))


def _shared(edition: Edition, id_: str) -> Iterator[Item]:
    """Give each measure the actor takes part in, as what, and how far it has come into it."""
    for key in edition.in_order(edition.users("actors", id_, Measure, "partners")):
        measure = edition.plan.measures[key]
        for partner in (each for each in measure.partners if each.actor == id_):
            yield edition.item(measure, participation(edition, partner) or edition.said(_NOT_GIVEN), partner.role)


def _actor(edition: Edition, actor: Actor) -> ActorPage:
    return ActorPage(
        facts=given(_facts(edition, actor)),
        note=edition.told(actor.note),
        owes=dated_for(edition, actor.id),
        leads=edition.table(edition.users("actors", actor.id, Measure, "lead")),
        takes_part=tuple(_shared(edition, actor.id)),
        ties=ties(edition, actor),
        source=edition.citation(actor.source),
        subscriptions=one_actor(edition, actor.id),
    )


def _facts(edition: Edition, actor: Actor) -> Iterator[Fact]:
    groups, units = (edition.users("actors", actor.id, Actor, field) for field in ("members", "parent"))
    yield Fact(edition.said(_KIND), edition.plain(edition.said(ACTOR_KINDS[actor.kind])))
    yield Fact(edition.said(_MEMBERS), edition.links("actors", actor.members))
    yield Fact(edition.said(_GROUPS), edition.links("actors", edition.by_name("actors", groups)))
    yield Fact(edition.said(_PARENT), edition.links("actors", [actor.parent]))
    yield Fact(edition.said(_UNITS), edition.links("actors", edition.by_name("actors", units)))
    yield Fact(edition.said(_ORGNR), edition.plain(actor.orgnr or ""))
    yield Fact(edition.said(_MUNICIPALITY), _municipality(edition, actor.municipality_no))
    yield Fact(edition.said(_COUNTY), edition.plain(actor.county_no or ""))
    language = PLAN_LANGUAGES[actor.language_decision] if actor.language_decision else None
    yield Fact(edition.said(_LANGUAGE), edition.plain(edition.said(language)) if language else ())
    yield Fact(edition.said(_CONTACT), edition.texts(actor.contact))
    yield Fact(edition.said(_SITE), (Link(edition.own(actor.url), address=actor.url),) if actor.url else ())
    yield Fact(edition.said(_FROM), edition.plain(edition.time(actor.valid_from)))
    yield Fact(edition.said(_TO), edition.plain(edition.time(actor.valid_to)))
    yield Fact(edition.said(_REPLACED), edition.links("actors", actor.replaced_by))


def _municipality(edition: Edition, number: str | None) -> tuple[Link, ...]:
    """Return the number of a municipality, which leads to its page."""
    return (Link(edition.own(number), edition.municipality(number).path),) if number else ()
