"""The annex with the whole plan as it is to be: what it is for, its parts, and the adopted text of each measure."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.model.measure import Measure
from innenforskap.model.strand import Strand
from innenforskap.model.text import Text
from innenforskap.query.standing import in_order
from innenforskap.report.december_background import whom
from innenforskap.report.december_recommendation import leaving
from innenforskap.report.december_year import Year
from innenforskap.report.head import VERSIONS
from innenforskap.report.lines import actor, begun, joined, ours, strand_title, title
from innenforskap.report.pages.spans import period
from innenforskap.report.paper import Block, Bullets, Entry, Fact, Line, Paragraph, Section

HEADING = Phrase("Vedlegg: oppdatert handlingsplan", "Vedlegg: oppdatert handlingsplan")
PROPOSED = Phrase("Vedlegg: {stage} til oppdatert handlingsplan", "Vedlegg: {stage} til oppdatert handlingsplan")
ATTACHED = Phrase("Oppdatert handlingsplan", "Oppdatert handlingsplan")
ATTACHED_PROPOSAL = Phrase("{stage} til oppdatert handlingsplan", "{stage} til oppdatert handlingsplan")
VISION, GOALS = Phrase("Visjon", "Visjon"), Phrase("Mål", "Mål")
SHIFTS = Phrase("Hva vi skal endre", "Kva vi skal endre")
PERIOD, FOR_WHOM = Phrase("Planperiode", "Planperiode"), Phrase("For hvem", "For kven")
RESPONSIBILITY = Phrase("Ansvar", "Ansvar")
ABOUT = Phrase("Omtale", "Omtale")
SIGNS = Phrase("Kjennetegn når målet er nådd", "Kjenneteikn når målet er nådd")
TEXT, GROUP = Phrase("Tekst", "Tekst"), Phrase("Gruppe", "Gruppe")
NO_TEXT = Phrase("Planen har ingen tekst for dette tiltaket.", "Planen har ingen tekst for dette tiltaket.")
LEAD, PARTNERS = Phrase("Ansvarlig", "Ansvarleg"), Phrase("Partnere", "Partnarar")
WHEN, INDICATORS = Phrase("Periode", "Periode"), Phrase("Indikatorer", "Indikatorar")
NO_PLAN = Phrase("Planen har verken mål eller tiltak ennå.", "Planen har verken mål eller tiltak enno.")
NO_MEASURES = Phrase("Ingen tiltak er ført inn her.", "Ingen tiltak er førte inn her.")


def attached(on: Year) -> Line:
    """Return what the annex is called in the head of the report."""
    is_proposed = on.plan.about.is_proposed
    return begun(on.said(ATTACHED_PROPOSAL, stage=_stage(on))) if is_proposed else on.said(ATTACHED)


def whole_plan(on: Year) -> Section:
    """Return the plan with the measures that are to go on; those that leave it stand among all measures only."""
    heading = on.said(PROPOSED, stage=_stage(on)) if on.plan.about.is_proposed else on.said(HEADING)
    return Section("whole-plan", heading, tuple(_blocks(on)) or (on.sentence(NO_PLAN),), annex=True)


def _stage(on: Year) -> Line:
    return on.said(VERSIONS[on.plan.about.version_state])


def _blocks(on: Year) -> Iterator[Block]:
    out = {str(each.measure) for each in leaving(on)}
    kept = [now.measure for now in on.standings if now.is_open and now.measure.id not in out and not now.measure.ended]
    if facts := tuple(_about(on)):
        yield Entry((on.told(on.plan.about.title),), facts)
    for strand in sorted(on.plan.strands.values(), key=lambda strand: (in_order(strand.number), strand.id)):
        those = [measure for measure in kept if measure.strand == strand.id]
        yield from _strand(on, strand, has_measures=bool(those))
        yield from (_measure(on, measure) for measure in those)
    yield from (_measure(on, measure) for measure in kept if measure.strand not in on.plan.strands)


def _about(on: Year) -> Iterator[Fact]:
    about = on.plan.about
    if about.vision:
        yield Fact(on.said(VISION), on.prose(about.vision))
    yield from _listed(on, GOALS, about.goals)
    yield from _listed(on, SHIFTS, about.shifts)
    if about.period:
        yield Fact(on.said(PERIOD), Paragraph(begun(ours(period(about.period, on.language), on.language))))
    if about.target_group:
        yield Fact(on.said(FOR_WHOM), Paragraph(whom(on, about.target_group)))
    if about.responsibility:
        yield Fact(on.said(RESPONSIBILITY), on.prose(about.responsibility))


def _strand(on: Year, strand: Strand, *, has_measures: bool) -> Iterator[Block]:
    yield Entry(strand_title(on.plan, strand, on.language), tuple(_of_strand(on, strand)))
    if not has_measures:
        yield on.sentence(NO_MEASURES)


def _of_strand(on: Year, strand: Strand) -> Iterator[Fact]:
    if strand.description:
        yield Fact(on.said(ABOUT), on.prose(strand.description))
    yield from _listed(on, GOALS, strand.goals)
    if strand.target_group:
        yield Fact(on.said(FOR_WHOM), Paragraph(whom(on, strand.target_group)))
    yield from _listed(on, SIGNS, tuple(each.text for each in strand.characteristics.values()))


def _listed(on: Year, label: Phrase, texts: tuple[Text, ...]) -> Iterator[Fact]:
    if texts:
        yield Fact(on.said(label), Bullets(tuple((on.told(text),) for text in texts)))


def _measure(on: Year, measure: Measure) -> Entry:
    return Entry(title(measure, on.language), tuple(_facts(on, measure)))


def _facts(on: Year, measure: Measure) -> Iterator[Fact]:
    yield Fact(on.said(TEXT), on.prose(measure.text) if measure.text else on.sentence(NO_TEXT))
    if group := _group(on, measure):
        yield Fact((on.told(on.plan.about.group_label),) if on.plan.about.group_label else on.said(GROUP), group)
    yield Fact(on.said(LEAD), Paragraph(actor(on.plan, measure.lead, on.language)))
    if names := joined((actor(on.plan, each.actor, on.language) for each in measure.partners), on.language, ", "):
        yield Fact(on.said(PARTNERS), Paragraph(names))
    if measure.period:
        yield Fact(on.said(WHEN), Paragraph(begun(ours(period(measure.period, on.language), on.language))))
    found = (on.plan.indicators.get(each) for each in measure.indicators)
    if titles := tuple((on.told(each.title),) for each in found if each):
        yield Fact(on.said(INDICATORS), Bullets(titles))


def _group(on: Year, measure: Measure) -> Paragraph | None:
    strand = on.plan.strands.get(measure.strand or "")
    group = next((each for id_, each in strand.groups.items() if id_ == measure.group), None) if strand else None
    return Paragraph((on.told(group.title),)) if group else None
