"""What the pages that tell all records of a kind have in common: how one is made, and the facts that several tell."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from innenforskap.i18n import Phrase
from innenforskap.model.measure import Measure
from innenforskap.model.refs import SourceRef
from innenforskap.model.text import Text, Told
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Citation, Entries, Entry, Fact, Link, Listing, Page, RegisterPage

OWNER, ACTORS = Phrase("Ansvarlig", "Ansvarleg"), Phrase("Aktører", "Aktørar")
MEASURES, GOALS = Phrase("Tiltak", "Tiltak"), Phrase("Mål", "Mål")
MEMBERS, SINCE = Phrase("Medlemmer", "Medlemer"), Phrase("Siden", "Sidan")
PERIOD, PART_OF = Phrase("Periode", "Periode"), Phrase("Del av", "Del av")
CONTAINS, RHYTHM = Phrase("Omfatter", "Omfattar"), Phrase("Hvor ofte", "Kor ofte")
GRANTS, ARENAS = Phrase("Tilskuddsordninger", "Tilskotsordningar"), Phrase("Arenaer", "Arenaer")
INSTRUMENTS, NOTE = Phrase("Virkemidler", "Verkemiddel"), Phrase("Merknad", "Merknad")
STATE = Phrase("Status", "Status")
_MORE, _SOURCE = Phrase("Nettside", "Nettside"), Phrase("Kilde", "Kjelde")


class Topic(NamedTuple):
    """A page of records: where it lies, what it is called, what it tells, and why one should read it."""

    path: str
    title: Phrase
    description: Phrase
    why: Phrase


def register(
    edition: Edition, topic: Topic, groups: Iterable[Entries], awaited: tuple[Listing, ...] = ()
) -> Iterator[Page]:
    """Give the page of a topic, if there is anything to tell on it."""
    view = RegisterPage(edition.said(topic.why), tuple(groups), awaited)
    if view.groups or view.awaited:
        yield page(edition, topic, "register", view)


def page(edition: Edition, topic: Topic, kind: str, view: object) -> Page:
    """Return the page of a topic, laid out by the template of its kind."""
    title, description = edition.own(edition.said(topic.title)), edition.said(topic.description)
    return Page(topic.path, kind, topic.path, "", title, description, (), view)


def group(edition: Edition, name: str, title: Phrase, entries: Iterable[Entry], why: Phrase | None = None) -> Entries:
    """Return records under a heading, and what is said of them all."""
    return Entries(name, edition.said(title), edition.said(why) if why else "", tuple(entries))


def eyebrow(kind: str, title: Told) -> str:
    """Return what sort a record is, to stand over its title; nothing where it is called just that."""
    return "" if kind.casefold() == title.words.casefold() else kind


def fact(edition: Edition, label: Phrase, values: tuple[Link, ...], *texts: Text | None) -> Fact:
    """Return a fact: a label of ours, its values, and texts of the plan's own that may hold Markdown."""
    return Fact(edition.said(label), values, tuple(each.told(edition.language) for each in texts if each))


def named(edition: Edition, label: Phrase, kind: str, *ids: str | None) -> Fact:
    """Return a fact that names records of a kind, with the ways to them."""
    return fact(edition, label, edition.links(kind, ids))


def used_by(edition: Edition, kind: str, id_: str, field: str) -> Fact:
    """Return the measures that refer to a record in one of their fields, in the plan's order."""
    return named(edition, MEASURES, "measures", *edition.in_order(edition.users(kind, id_, Measure, field)))


def strands(edition: Edition, ids: Iterable[str]) -> Fact:
    """Return the strands that a record has to do with, under the plan's own name for them."""
    return Fact(edition.strand_label, tuple(_strand(edition, id_) for id_ in ids))


def _strand(edition: Edition, id_: str) -> Link:
    """Return a strand by its number and title, or by its title alone: what it is, stands beside it."""
    told = edition.plan.strands.get(id_)
    return edition.strand_link(id_) if told and told.number else edition.link("strands", id_)


def website(edition: Edition, url: str | None) -> Fact:
    """Return where more can be read."""
    return fact(edition, _MORE, (Link(edition.own(url), address=url),) if url else ())


def source(edition: Edition, id_: SourceRef | None) -> Fact:
    """Return who says so."""
    return Fact(edition.said(_SOURCE), sources=said_by(edition, id_))


def said_by(edition: Edition, id_: SourceRef | None) -> tuple[Citation, ...]:
    """Return a source by its publisher and title alone, for one that stands beside much else."""
    found = edition.citation(id_)
    return (replace(found, facts=(), attribution=None, note=None),) if found else ()
