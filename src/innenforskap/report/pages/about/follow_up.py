"""The page on how the plan is followed up: when, where one sees who does what, and how to read the status."""

from collections.abc import Iterator
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.promises import promises
from innenforskap.report.pages.parts import Fact, Page, Tag
from innenforskap.report.pages.responsible import contact
from innenforskap.report.pages.tags import AXES, tag
from innenforskap.report.paper import Line

_TITLE = Phrase("Om oppfølgingen", "Om oppfølginga")
_DESCRIPTION = Phrase(
    "Når planen blir fulgt opp, hvordan status skal leses, og hvordan nettstedet er laget.",
    "Når planen blir følgd opp, korleis status skal lesast, og korleis nettstaden er laga.",
)
_AS_OF, _LICENCE = Phrase("Status per", "Status per"), Phrase("Lisens", "Lisens")
_RESPONSIBLE = Phrase("Ansvar", "Ansvar")
_TOOL, _CONTACT = Phrase("Laget med", "Laga med"), Phrase("Kontakt", "Kontakt")


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

    promises: tuple[Line, ...]
    has_calendar: bool
    has_bodies: bool
    axes: tuple[Explained, ...]
    facts: tuple[Fact, ...]


def about(edition: Edition) -> Page:
    """Return the page on how the plan is followed up."""
    promised = promises(edition)
    view = AboutPage(
        promises=promised,
        has_calendar=bool(promised or edition.deadlines_of_all),
        has_bodies=bool(edition.plan.bodies),
        axes=tuple(_axes(edition)),
        facts=tuple(_facts(edition)),
    )
    title, description = edition.own(edition.said(_TITLE)), edition.said(_DESCRIPTION)
    return Page("om.html", "about", "om.html", "", title, description, (), view)


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
