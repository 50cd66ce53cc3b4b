"""The page of the organisation: who may do what, which way the papers go, a chart of the bodies, and each body."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import BODY_KINDS, CADENCES, PAPERS, POWERS
from innenforskap.i18n.numbers import listed
from innenforskap.model.about import Due
from innenforskap.model.body import Body
from innenforskap.model.vocabulary import Power, Visibility
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Entry, Fact, Link, Page, given
from innenforskap.report.pages.paths import anchor
from innenforskap.report.pages.people.organisation_chart import POLITICAL, Box, in_order, trees
from innenforskap.report.pages.registers import MEMBERS, RHYTHM, Topic, fact, named, page, source, strands
from innenforskap.report.pages.spans import month_name

_TOPIC = Topic(
    "organisering.html",
    Phrase("Organisering", "Organisering"),
    Phrase(
        "Hvem som vedtar, foreslår og følger opp planen, hvordan organene henger sammen, og hvilken vei papirene går.",
        "Kven som vedtek, føreslår og følgjer opp planen, korleis organa heng saman, og kva veg papira går.",
    ),
    Phrase(
        "Slik er arbeidet med planen organisert: hvem som kan bestemme hva, og hvem som følger det opp.",
        "Slik er arbeidet med planen organisert: kven som kan avgjere kva, og kven som følgjer det opp.",
    ),
)
_ROLES: Mapping[Power, Phrase] = {
    Power.ADOPT: Phrase("Vedtar planen", "Vedtek planen"),
    Power.PROPOSE: Phrase("Legger fram forslag", "Legg fram forslag"),
    Power.COORDINATE: Phrase("Samordner arbeidet", "Samordnar arbeidet"),
    Power.DISCUSS: Phrase("Drøfter tiltakene", "Drøftar tiltaka"),
    Power.TERMINATE: Phrase("Kan avslutte tiltak", "Kan avslutte tiltak"),
    Power.FUND: Phrase("Gir penger", "Gir pengar"),
}
_ALWAYS_TOLD = (Power.ADOPT, Power.PROPOSE, Power.COORDINATE)
_MAY, _MEETS, _NUMBERS = (
    Phrase("Hva det kan gjøre", "Kva det kan gjere"),
    Phrase("Når", "Når"),
    Phrase("Saksnumre", "Saksnummer"),
)
_UNDER, _OVER = Phrase("Under", "Under"), Phrase("Over", "Over")
_ADVISES, _ADVISED = Phrase("Gir råd til", "Gir råd til"), Phrase("Får råd fra", "Får råd frå")
_BELONGS, _PAPERS = Phrase("Hører til", "Høyrer til"), Phrase("Papirene", "Papira")
_KIND = Phrase("Type", "Type")
_NUMBER, _YEAR = Phrase("nummer", "nummer"), Phrase("år", "år")
_FROM, _VIA, _TO = Phrase("Fra", "Frå"), Phrase("Innom", "Innom"), Phrase("Til", "Til")
_VISIBLE: Mapping[Visibility, Phrase] = {
    Visibility.INTERNAL: Phrase("Interne", "Interne"),
    Visibility.PUBLIC: Phrase("Offentlige", "Offentlege"),
}
_ROUTE = Phrase("{paper} i {month}", "{paper} i {month}")


@dataclass(frozen=True)
class Stop:
    """A body that a paper comes to: as what, and which."""

    label: str
    body: Link


@dataclass(frozen=True)
class Route:
    """The way of a paper: which paper, and the bodies it comes to, in order."""

    title: str
    stops: tuple[Stop, ...]


@dataclass(frozen=True)
class OrganisationPage:
    """What the page of the organisation says."""

    why: str
    roles: tuple[Fact, ...]
    routes: tuple[Route, ...]
    chart: tuple[Box, ...]
    has_levels: bool
    bodies: tuple[Entry, ...]


def organisation(edition: Edition) -> Iterator[Page]:
    """Give the page of the organisation, if the plan has any bodies."""
    bodies = in_order(edition)
    if bodies:
        chart = trees(edition)
        view = OrganisationPage(
            why=edition.said(_TOPIC.why),
            roles=tuple(_roles(edition, bodies)),
            routes=tuple(_routes(edition)),
            chart=chart,
            has_levels=any(box.below for box in chart),
            bodies=tuple(_entry(edition, body) for body in bodies),
        )
        yield page(edition, _TOPIC, "organisation", view)


def _roles(edition: Edition, bodies: tuple[Body, ...]) -> Iterator[Fact]:
    """Give who may do what with the plan; that nobody is said to do what someone must, is told too."""
    for power, label in _ROLES.items():
        told = named(edition, label, "bodies", *(body.id for body in bodies if power in body.powers))
        if told.is_given or power in _ALWAYS_TOLD:
            yield told


def _routes(edition: Edition) -> Iterator[Route]:
    for due in sorted(edition.plan.about.calendar, key=lambda each: each.month):
        if stops := tuple(_stops(edition, due)):
            month = month_name(due.month, edition.language)
            yield Route(edition.said(_ROUTE, paper=edition.said(PAPERS[due.paper]), month=month), stops)


def _stops(edition: Edition, due: Due) -> Iterator[Stop]:
    for label, ids in ((_FROM, (due.from_,)), (_VIA, due.via), (_TO, (due.to,))):
        yield from (Stop(edition.said(label), link) for link in edition.links("bodies", ids))


def _entry(edition: Edition, body: Body) -> Entry:
    return Entry(
        anchor=anchor("bodies", body.id),
        title=body.name.told(edition.language),
        text=edition.told(body.description),
        facts=tuple(_facts(edition, body)),
    )


def _facts(edition: Edition, body: Body) -> Iterator[Fact]:
    may = listed((edition.said(POWERS[power]).lower() for power in body.powers), edition.language)
    political = "" if body.political is None else edition.said(POLITICAL[body.political])
    how_often = edition.said(CADENCES[body.rhythm]) if body.rhythm else ""
    yield fact(edition, _KIND, edition.plain(edition.said(BODY_KINDS[body.kind]), political))
    yield fact(edition, _MAY, edition.plain(may))
    yield fact(edition, MEMBERS, edition.texts(*body.members))
    yield from given(
        [fact(edition, RHYTHM, edition.plain(how_often)), fact(edition, _MEETS, edition.texts(body.meets))]
    )
    yield from given(_ties(edition, body))
    yield source(edition, body.source)


def _ties(edition: Edition, body: Body) -> Iterator[Fact]:
    """Give what a body has to do with, and how its papers are."""
    under, advised = (edition.users("bodies", body.id, Body, field) for field in ("parent", "advises"))
    form = (body.case_format or "").replace("{number}", edition.said(_NUMBER)).replace("{year}", edition.said(_YEAR))
    yield strands(edition, body.strands)
    yield named(edition, _UNDER, "bodies", body.parent)
    yield named(edition, _OVER, "bodies", *edition.by_name("bodies", under))
    yield named(edition, _ADVISES, "bodies", *body.advises)
    yield named(edition, _ADVISED, "bodies", *edition.by_name("bodies", advised))
    yield named(edition, _BELONGS, "actors", body.actor)
    visible = edition.said(_VISIBLE[body.visibility]) if body.visibility else ""
    yield fact(edition, _PAPERS, edition.plain(visible))
    yield fact(edition, _NUMBERS, edition.plain(form))
