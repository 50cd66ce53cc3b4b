"""The measures: a page for each with its frame, where it stands, and how it got there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import CAPACITIES, COMMITMENTS, MEASURE_KINDS
from innenforskap.model.measure import Measure
from innenforskap.model.scalars import Id
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import Commitment
from innenforskap.query.decided import open_question
from innenforskap.query.standing import Standing
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.measures.delivery import delivery
from innenforskap.report.pages.measures.history import Event, history
from innenforskap.report.pages.measures.milestones import Step, milestones
from innenforskap.report.pages.measures.origin import origin
from innenforskap.report.pages.measures.table import TITLE
from innenforskap.report.pages.measures.trials import trial
from innenforskap.report.pages.partners import Part, part
from innenforskap.report.pages.parts import Axes, Citation, Fact, Link, Page, Pieces, given
from innenforskap.report.pages.paths import overview, page
from innenforskap.report.pages.spans import period
from innenforskap.report.pages.tags import axes

_ONE = Phrase(
    "{name}: hva planen sier, hvem som er med, og hvordan det står til.",
    "{name}: kva planen seier, kven som er med, og korleis det står til.",
)
_NAME = Phrase("Tiltak {number}", "Tiltak {number}")
BOUND: Mapping[Commitment, Phrase] = {
    Commitment.RESPONSIBLE: Phrase(
        "Den ansvarlige har selv ansvar for at dette blir gjort.",
        "Den ansvarlege har sjølv ansvar for at dette blir gjort.",
    ),
    Commitment.JOINT: Phrase(
        "Flere har ansvaret sammen, og én av dem rapporterer.", "Fleire har ansvaret saman, og éin av dei rapporterer."
    ),
    Commitment.INITIATIVE: Phrase(
        "Den ansvarlige tar initiativet og prøver ut. Planen lover ikke et bestemt resultat.",
        "Den ansvarlege tek initiativet og prøver ut. Planen lovar ikkje eit bestemt resultat.",
    ),
    Commitment.INVITATION: Phrase(
        "Den ansvarlige inviterer andre til å være med. Tiltaket er ikke i gang før noen har takket ja.",
        "Den ansvarlege inviterer andre til å vere med. Tiltaket er ikkje i gang før nokon har takka ja.",
    ),
    Commitment.CONTINUATION: Phrase(
        "Noe som allerede er i gang, fortsetter og blir utviklet videre.",
        "Noko som alt er i gang, held fram og blir utvikla vidare.",
    ),
    Commitment.EXPECTATION: Phrase(
        "Planen forventer noe av andre, som selv avgjør om de følger det opp.",
        "Planen ventar noko av andre, som sjølve avgjer om dei følgjer det opp.",
    ),
}
"""What each sort of promise binds to."""
_STRAND_GROUP, _COMMITMENT = Phrase("Tiltaksområde", "Tiltaksområde"), Phrase("Forpliktelse", "Forplikting")
_KIND, _CAPACITY = Phrase("Type", "Type"), Phrase("Eierens rolle", "Rolla til eigaren")
_LEAD, _FOR = Phrase("Ansvarlig", "Ansvarleg"), Phrase("For hvem", "For kven")
_PERIOD, _CARRIED = Phrase("Periode", "Periode"), Phrase("Videreført", "Vidareført")
_CARRIED_OVER = Phrase("Fra en tidligere versjon av planen", "Frå ein tidlegare versjon av planen")
_DEPENDS, _NEEDED = Phrase("Avhenger av", "Avheng av"), Phrase("Nødvendig for", "Nødvendig for")
_BARRIERS = Phrase("Hindringer det skal fjerne", "Hindringar det skal fjerne")
_FRAMEWORK = Phrase("Del av", "Del av")


@dataclass(frozen=True)
class MeasurePage:
    """What a measure's page says; that politicians are asked is told, what they are asked stands in their paper."""

    text: Told | None
    source_text: Told | None
    axes: Axes
    now: Event | None
    is_asked: bool
    milestones: tuple[Step, ...]
    facts: tuple[Fact, ...]
    partners: tuple[Part, ...]
    parts: tuple[Pieces, ...]
    indicators: tuple[Link, ...]
    earlier: tuple[Event, ...]
    origin: tuple[Pieces, ...]
    note: Told | None
    source: Citation | None


def measures(edition: Edition) -> Iterator[Page]:
    """Give each measure's page."""
    path, title = overview("measures"), edition.own(edition.said(TITLE))
    for now in edition.standings.values():
        measure, words = now.measure, edition.link("measures", now.measure.id).words
        eyebrow = edition.said(_NAME, number=measure.number) if measure.number else title.words
        crumbs = (Link(title, path),)
        description = edition.said(_ONE, name=f"{eyebrow} {words.words}")
        view = _measure(edition, now)
        yield Page(page("measures", measure.id), "measure", path, eyebrow, words, description, crumbs, view)


def _measure(edition: Edition, now: Standing) -> MeasurePage:
    measure, told = now.measure, history(edition, now.measure.id)
    return MeasurePage(
        text=edition.told(measure.text),
        source_text=edition.told(measure.source_text),
        axes=axes(now, edition.language),
        now=told[0] if told else None,
        is_asked=open_question(edition.plan, now, edition.day) is not None,
        milestones=milestones(edition, measure),
        facts=tuple(_facts(edition, measure)),
        partners=tuple(part(edition, partner) for partner in measure.partners),
        parts=(*trial(edition, now), *delivery(edition, measure)),
        indicators=edition.links("indicators", measure.indicators),
        earlier=told[1:],
        origin=tuple(origin(edition, measure)),
        note=edition.told(measure.note),
        source=edition.citation(measure.source),
    )


def _facts(edition: Edition, measure: Measure) -> Iterator[Fact]:
    """Give what the measure is; what a plan should say is told as not given where it does not."""
    strand = edition.plan.strands.get(measure.strand or "")
    group = strand.groups.get(Id(measure.group or "")) if strand else None
    bound = (COMMITMENTS[measure.commitment], BOUND[measure.commitment]) if measure.commitment else ()
    yield Fact(edition.said(_LEAD), edition.links("actors", [measure.lead]))
    yield Fact(edition.strand_label, (edition.strand_link(strand.id),) if strand else ())
    if group:
        label = edition.told(edition.plan.about.group_label)
        yield Fact(label.words if label else edition.said(_STRAND_GROUP), edition.texts(group.title))
    yield Fact(edition.said(_COMMITMENT), edition.plain(*map(edition.said, bound)))
    yield Fact(edition.said(_KIND), edition.plain(edition.said(MEASURE_KINDS[measure.kind])) if measure.kind else ())
    if measure.capacity:
        yield Fact(edition.said(_CAPACITY), edition.plain(edition.said(CAPACITIES[measure.capacity])))
    yield Fact(edition.said(_FOR), edition.whom(measure.target_group))
    yield Fact(edition.said(_PERIOD), edition.plain(period(measure.period, edition.language)))
    if measure.carried_over:
        yield Fact(edition.said(_CARRIED), edition.plain(edition.said(_CARRIED_OVER)))
    ties = (*_ties(edition, measure), *_rests_on(edition, measure), *_sorted_by(edition, measure))
    yield from given(ties)


def _ties(edition: Edition, measure: Measure) -> Iterator[Fact]:
    needed = edition.users("measures", measure.id, Measure, "depends_on")
    yield Fact(edition.said(_DEPENDS), edition.links("measures", measure.depends_on))
    yield Fact(edition.said(_NEEDED), edition.links("measures", edition.in_order(needed)))


def _rests_on(edition: Edition, measure: Measure) -> Iterator[Fact]:
    """Give what the measure is a part of and makes use of."""
    yield Fact(edition.said(_BARRIERS), edition.links("barriers", measure.barriers))
    for key in ("instruments", "mandates", "methods"):
        yield edition.fact(key, edition.links(key, getattr(measure, key)))
    yield Fact(edition.said(_FRAMEWORK), edition.links("frameworks", [measure.framework]))


def _sorted_by(edition: Edition, measure: Measure) -> Iterator[Fact]:
    yield edition.fact("dimensions", tuple(_dimensions(edition, measure)))
    yield edition.fact("tags", edition.plain(*measure.tags))
    yield edition.fact("contact", edition.texts(measure.contact))


def _dimensions(edition: Edition, measure: Measure) -> Iterator[Link]:
    """Give where the measure stands in each of the plan's other ways to sort: «Alder: Unge»."""
    for key, code in measure.dimensions.items():
        dimension = edition.plan.about.dimensions.get(key)
        value = dimension.values.get(Id(code)) if dimension else None
        words = value.told(edition.language) if value else edition.own(code)
        name = dimension.title.said(edition.language) if dimension else key
        yield Link(words._replace(words=f"{name}: {words.words}"))
