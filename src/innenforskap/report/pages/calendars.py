"""The calendars that one can follow: all deadlines of the plan, each actor's, and each municipality's."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from innenforskap.i18n import Language, Phrase
from innenforskap.model.geography import municipality
from innenforskap.query.deadline import Deadline
from innenforskap.query.deadlines import of_actor, of_municipality
from innenforskap.report.pages.deadlines import Dated, dated
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Subscription
from innenforskap.report.pages.paths import FOLDERS

MEDIA_TYPE = "text/calendar"
PATH = "kalender.ics"
_MUNICIPALITIES = "kommuner"
_ALL = Phrase("Kalender for planen", "Kalender for planen")
_ONE = Phrase("Kalender for {name}", "Kalender for {name}")
_NAME = Phrase("{plan}: {name}", "{plan}: {name}")


@dataclass(frozen=True)
class Calendar:
    """A calendar: its path, what it is called, its language, the day it is made for, and what it holds.

    `identity` tells the plan from all others, so that no two plans' deadlines are taken for the same.
    """

    path: str
    name: str
    language: Language
    day: date
    identity: str
    deadlines: tuple[Dated, ...]


def calendars(edition: Edition) -> Iterator[Calendar]:
    """Give every calendar that has something in it: one without anything would be no calendar to those who read it."""
    plan, found = edition.plan, edition.deadlines
    title = plan.about.title.said(edition.language)
    if found:
        yield _calendar(edition, PATH, title, found)
    for id_, actor in plan.actors.items():
        if of_actor(found, id_):
            name = edition.said(_NAME, plan=title, name=actor.name.said(edition.language))
            yield _calendar(edition, _of("actors", id_), name, of_actor(found, id_))
    for number in sorted({number for each in found for number in each.municipalities}):
        name = edition.said(_NAME, plan=title, name=_municipality_name(number))
        yield _calendar(edition, f"{_MUNICIPALITIES}/{number}.ics", name, of_municipality(found, number))


def of_all(edition: Edition) -> tuple[Subscription, ...]:
    """Return the calendar of the whole plan as one follows it, if it has one."""
    return (Subscription(edition.said(_ALL), PATH, MEDIA_TYPE),) if edition.deadlines else ()


def one_actor(edition: Edition, id_: str) -> tuple[Subscription, ...]:
    """Return an actor's calendar as one follows it, if it has one."""
    if not of_actor(edition.deadlines, id_):
        return ()
    name = edition.link("actors", id_).words.words
    return (Subscription(edition.said(_ONE, name=name), _of("actors", id_), MEDIA_TYPE),)


def one_municipality(edition: Edition, number: str) -> tuple[Subscription, ...]:
    """Return a municipality's calendar as one follows it, if it has one."""
    if not of_municipality(edition.deadlines, number):
        return ()
    title = edition.said(_ONE, name=_municipality_name(number))
    return (Subscription(title, f"{_MUNICIPALITIES}/{number}.ics", MEDIA_TYPE),)


def _of(kind: str, id_: str) -> str:
    return f"{FOLDERS[kind]}/{id_}.ics"


def _municipality_name(number: str) -> str:
    area = municipality(number)
    return area.name if area else number


def _calendar(edition: Edition, path: str, name: str, found: tuple[Deadline, ...]) -> Calendar:
    return Calendar(path, name, edition.language, edition.day, _identity(edition), dated(edition, found))


def _identity(edition: Edition) -> str:
    """Return what the plan is known by: the site's address, else who owns it and what it is called."""
    about = edition.plan.about
    known = (*about.owners, about.county or "", str(about.kind), about.title.said(about.language.primary))
    return edition.beside.address or "/".join(known)
