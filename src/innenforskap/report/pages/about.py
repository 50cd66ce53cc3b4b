"""The page on how the plan is followed up: who does what and when, and how to read the status."""

from collections.abc import Iterator
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import BODY_KINDS, POWERS
from innenforskap.i18n.numbers import listed, sort_key
from innenforskap.model.body import Body
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import Power
from innenforskap.report.pages.calendar import calendar
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Fact, Page, Tag
from innenforskap.report.pages.responsible import contact
from innenforskap.report.pages.tags import AXES, tag
from innenforskap.report.paper import Line

_TITLE = Phrase("Om oppfølgingen", "Om oppfølginga")
_DESCRIPTION = Phrase(
    "Hvem som bestemmer hva, når planen blir fulgt opp, og hvordan status skal leses.",
    "Kven som avgjer kva, når planen blir følgd opp, og korleis status skal lesast.",
)
_POLITICAL, _NOT_POLITICAL = Phrase("Folkevalgt", "Folkevalt"), Phrase("Ikke folkevalgt", "Ikkje folkevalt")
_KIND, _MAY, _MEETS = Phrase("Type", "Type"), Phrase("Kan", "Kan"), Phrase("Når", "Når")
_FOR, _MEMBERS = Phrase("Arbeider med", "Arbeider med"), Phrase("Medlemmer", "Medlemer")
_PARENT, _PART = Phrase("Under", "Under"), Phrase("Hører til", "Høyrer til")
_AS_OF, _LICENCE = Phrase("Status per", "Status per"), Phrase("Lisens", "Lisens")
_RESPONSIBLE = Phrase("Ansvar", "Ansvar")
_TOOL, _CONTACT = Phrase("Laget med", "Laga med"), Phrase("Kontakt", "Kontakt")


@dataclass(frozen=True)
class Organ:
    """A body: its name, what it is and may do, and the rest as facts."""

    name: Told
    description: Told | None
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Explained:
    """One axis explained: what it asks, what it is about, and every answer there is."""

    label: str
    question: str
    about: str
    answers: tuple[Tag, ...]


@dataclass(frozen=True)
class AboutPage:
    """What the page on the follow-up says."""

    calendar: tuple[Line, ...]
    bodies: tuple[Organ, ...]
    axes: tuple[Explained, ...]
    facts: tuple[Fact, ...]


def about(edition: Edition) -> Page:
    """Return the page on how the plan is followed up."""
    view = AboutPage(
        calendar=calendar(edition),
        bodies=tuple(_organ(edition, body) for body in _bodies(edition)),
        axes=tuple(_axes(edition)),
        facts=tuple(_facts(edition)),
    )
    title, description = edition.own(edition.said(_TITLE)), edition.said(_DESCRIPTION)
    return Page("om.html", "about", "om.html", "", title, description, (), view)


def _bodies(edition: Edition) -> list[Body]:
    """Return the bodies: who adopts the plan first, then those who may do most with it, then the rest by name."""

    def place(body: Body) -> tuple[object, ...]:
        return Power.ADOPT not in body.powers, -len(body.powers), sort_key(body.name.said(edition.language)), body.id

    return sorted(edition.plan.bodies.values(), key=place)


def _organ(edition: Edition, body: Body) -> Organ:
    facts = (fact for fact in _powers(edition, body) if fact.values)
    return Organ(body.name.told(edition.language), edition.told(body.description), tuple(facts))


def _powers(edition: Edition, body: Body) -> Iterator[Fact]:
    political = "" if body.political is None else edition.said(_POLITICAL if body.political else _NOT_POLITICAL)
    may = listed((edition.said(POWERS[power]).lower() for power in body.powers), edition.language)
    yield Fact(edition.said(_KIND), edition.plain(edition.said(BODY_KINDS[body.kind]), political))
    yield Fact(edition.said(_MAY), edition.plain(may))
    yield Fact(edition.said(_MEETS), edition.texts(body.meets))
    yield Fact(edition.said(_FOR), tuple(map(edition.strand_link, body.strands)))
    yield Fact(edition.said(_MEMBERS), edition.texts(*body.members))
    yield Fact(edition.said(_PARENT), edition.links("bodies", [body.parent] if body.parent else []))
    yield Fact(edition.said(_PART), edition.links("actors", [body.actor] if body.actor else []))


def _axes(edition: Edition) -> Iterator[Explained]:
    for axis in AXES:
        answers = tuple(tag(axis, value, edition.language) for value in axis.values)
        yield Explained(edition.said(axis.label), edition.said(axis.question), edition.said(axis.about), answers)


def _facts(edition: Edition) -> Iterator[Fact]:
    told = edition.plan.about
    yield Fact(edition.said(_AS_OF), edition.plain(edition.date(edition.day)))
    yield Fact(edition.said(_TOOL), edition.plain("innenforskap"))
    if told.licence:
        yield Fact(edition.said(_LICENCE), edition.plain(told.licence))
    if whom := contact(edition):
        yield Fact(edition.said(_CONTACT), (whom,))
    if told.responsibility:
        yield Fact(edition.said(_RESPONSIBLE), edition.texts(told.responsibility))
