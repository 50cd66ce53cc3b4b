"""The calendars that one can follow: all deadlines of the plan, each actor's, and each municipality's."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from innenforskap.i18n import Language, Phrase
from innenforskap.model.geography import municipality
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.deadlines import Dated, dated
from innenforskap.report.pages.parts import Subscription
from innenforskap.report.pages.paths import FOLDERS, MUNICIPALITIES

MEDIA_TYPE = "text/calendar"
PATH = "kalender.ics"
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
    identity: UUID
    deadlines: tuple[Dated, ...]


def calendars(edition: Edition) -> Iterator[Calendar]:
    """Give every calendar that has something in it: one without anything would be no calendar to those who read it."""
    plan, title = edition.plan, edition.plan.about.title.said(edition.language)
    # A deadline stands in several calendars, and is put into words once.
    everything = tuple(dict.fromkeys((*edition.deadlines, *edition.deadlines_of_all)))
    told = dict(zip(everything, dated(edition, everything), strict=True))
    found = [(PATH, title, edition.deadlines_of_all)]
    for id_, those in edition.deadlines_of_actors.items():
        if id_ in plan.actors:
            found.append((_of("actors", id_), _named(edition, edition.link("actors", id_).words.words), those))
    for number, those in edition.deadlines_of_municipalities.items():
        found.append((_of_municipality(number), _named(edition, _municipality_name(number)), those))
    for path, name, those in found:
        if those:
            dates = tuple(told[each] for each in those)
            yield Calendar(path, name, edition.language, edition.day, plan.about.identity, dates)


def of_all(edition: Edition) -> tuple[Subscription, ...]:
    """Return the calendar of the whole plan as one follows it, if it has one."""
    return (Subscription(edition.said(_ALL), PATH, MEDIA_TYPE),) if edition.deadlines else ()


def one_actor(edition: Edition, id_: str) -> tuple[Subscription, ...]:
    """Return an actor's calendar as one follows it, if it has one."""
    if id_ not in edition.deadlines_of_actors:
        return ()
    name = edition.link("actors", id_).words.words
    return (Subscription(edition.said(_ONE, name=name), _of("actors", id_), MEDIA_TYPE),)


def one_municipality(edition: Edition, number: str) -> tuple[Subscription, ...]:
    """Return a municipality's calendar as one follows it, if it has one."""
    if number not in edition.deadlines_of_municipalities:
        return ()
    title = edition.said(_ONE, name=_municipality_name(number))
    return (Subscription(title, _of_municipality(number), MEDIA_TYPE),)


def _of(kind: str, id_: str) -> str:
    return f"{FOLDERS[kind]}/{id_}.ics"


def _municipality_name(number: str) -> str:
    area = municipality(number)
    return area.name if area else number


def _of_municipality(number: str) -> str:
    return f"{MUNICIPALITIES}/{number}.ics"


def _named(edition: Edition, name: str) -> str:
    return edition.said(_NAME, plan=edition.plan.about.title.said(edition.language), name=name)
