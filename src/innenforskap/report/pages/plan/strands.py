"""The strands: a list of them, and a page for each with its characteristics and its measures."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.model.arena import Arena
from innenforskap.model.barrier import Barrier
from innenforskap.model.body import Body
from innenforskap.model.strand import Strand
from innenforskap.model.text import Told
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.partners import Part, part
from innenforskap.report.pages.parts import Citation, Fact, Link, Page, Rows, given
from innenforskap.report.pages.paths import overview, page
from innenforskap.report.pages.registers import ARENAS, named

_ALL = Phrase(
    "Planens inndeling, med hvor mange tiltak hver del har.", "Inndelinga av planen, med kor mange tiltak kvar del har."
)
_ONE = Phrase("{name} i planen: hva som skal oppnås, og tiltakene.", "{name} i planen: kva som skal nåast, og tiltaka.")
_BODIES, _BARRIERS = Phrase("Organer", "Organ"), Phrase("Hindringer", "Hindringar")
_FOR, _CONTACT = Phrase("For hvem", "For kven"), Phrase("Kontakt", "Kontakt")


@dataclass(frozen=True)
class Card:
    """A strand in the list: what it is called, what it is about, and how many measures it has."""

    link: Link
    eyebrow: str
    description: Told | None
    count: str


@dataclass(frozen=True)
class StrandList:
    """What the list of strands says."""

    cards: tuple[Card, ...]


@dataclass(frozen=True)
class Sign:
    """A characteristic, how the source words it, and the indicators it is measured with."""

    text: Told
    source_text: Told | None
    indicators: tuple[Link, ...]


@dataclass(frozen=True)
class StrandPage:
    """What a strand's page says; `groups` are what its measures stand under, each with what is said of it."""

    description: Told | None
    goals: tuple[Told, ...]
    facts: tuple[Fact, ...]
    characteristics: tuple[Sign, ...]
    groups: tuple[tuple[Told, Told], ...]
    table: tuple[Rows, ...]
    indicators: tuple[Link, ...]
    actors: tuple[Part, ...]
    around: tuple[Fact, ...]
    source: Citation | None


def strands(edition: Edition) -> Iterator[Page]:
    """Give the list of strands, and each strand's page."""
    path, label = overview("strands"), edition.own(edition.strand_label)
    yield Page(path, "strands", path, "", label, edition.said(_ALL), (), StrandList(tuple(_cards(edition))))
    for id_ in edition.strands:
        view, title = _strand(edition, edition.plan.strands[id_]), edition.link("strands", id_).words
        description = edition.said(_ONE, name=f"{edition.strand_name(id_)}: {title.words}")
        eyebrow, crumbs = edition.strand_name(id_), (Link(label, path),)
        yield Page(page("strands", id_), "strand", path, eyebrow, title, description, crumbs, view)


def _cards(edition: Edition) -> Iterator[Card]:
    counts = Counter(str(measure.strand) for measure in edition.plan.measures.values())
    for id_ in edition.strands:
        description = edition.told(edition.plan.strands[id_].description)
        yield Card(edition.link("strands", id_), edition.strand_name(id_), description, edition.entered(counts[id_]))


def _strand(edition: Edition, strand: Strand) -> StrandPage:
    return StrandPage(
        description=edition.told(strand.description),
        goals=tuple(map(edition.line, strand.goals)),
        facts=tuple(_facts(edition, strand)),
        characteristics=tuple(
            Sign(
                sign.text.told(edition.language),
                edition.told(sign.source_text),
                edition.links("indicators", sign.indicators),
            )
            for sign in strand.characteristics.values()
        ),
        groups=tuple(_groups(edition, strand)),
        table=tuple(_table(edition, strand)),
        indicators=edition.links("indicators", strand.indicators),
        actors=tuple(part(edition, each) for each in strand.actors),
        around=given(_around(edition, strand)),
        source=edition.citation(strand.source),
    )


def _facts(edition: Edition, strand: Strand) -> Iterator[Fact]:
    if strand.target_group:
        yield Fact(edition.said(_FOR), edition.whom(strand.target_group))
    if strand.contacts:
        yield Fact(edition.said(_CONTACT), edition.texts(*strand.contacts))
    if strand.functions:
        yield edition.fact("functions", edition.texts(*strand.functions))


def _around(edition: Edition, strand: Strand) -> Iterator[Fact]:
    """Give the bodies that answer for a strand, where one meets about it, and what stands in its way."""
    for label, kind, by in ((_BODIES, "bodies", Body), (ARENAS, "arenas", Arena), (_BARRIERS, "barriers", Barrier)):
        ids = edition.users("strands", strand.id, by, "strands")
        yield named(edition, label, kind, *edition.by_name(kind, ids))


def _groups(edition: Edition, strand: Strand) -> Iterator[tuple[Told, Told]]:
    """Give the groups that the plan says something of, each with what it says."""
    for group in strand.groups.values():
        if group.description:
            yield group.title.told(edition.language), group.description.told(edition.language)


def _table(edition: Edition, strand: Strand) -> Iterator[Rows]:
    """Give the measures under the headings of their groups, those without a group last."""
    measures = [now.measure for now in edition.standings.values() if now.measure.strand == strand.id]
    for id_, group in strand.groups.items():
        if rows := edition.rows(each.id for each in measures if each.group == id_):
            yield Rows(Link(group.title.told(edition.language)), rows)
    if rows := edition.rows(each.id for each in measures if each.group not in strand.groups):
        yield Rows(None, rows)
