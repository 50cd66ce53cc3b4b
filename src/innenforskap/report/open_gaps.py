"""The annex with what the plan and its reports leave open."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.query.gaps import gaps
from innenforskap.report.lines import title
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Bullets, Entry, Fact, Section

GAPS = Phrase("Vedlegg: åpne hull", "Vedlegg: opne hol")
GAPS_ATTACHED = Phrase("Åpne hull", "Opne hol")
GAPS_NOTE = Phrase(
    "Listen viser hva planen og statusrapportene ikke sier noe om.",
    "Lista viser kva planen og statusrapportane ikkje seier noko om.",
)
GAP_LABEL = Phrase("{label} ({n})", "{label} ({n})")
NONE = Phrase("Ingen", "Ingen")
ALL = Phrase("Alle tiltakene i planen", "Alle tiltaka i planen")
ALWAYS_TOLD = {
    "without_lead": Phrase("Uten ansvarlig", "Utan ansvarleg"),
    "without_indicator": Phrase("Uten indikator", "Utan indikator"),
    "without_status": Phrase("Uten statusrapport", "Utan statusrapport"),
    "without_planned_start": Phrase("Uten planlagt start", "Utan planlagd start"),
}
TOLD_IF_ANY = {
    "lead_is_group": Phrase("Ansvarlig er en gruppe", "Ansvarleg er ei gruppe"),
    "stale": Phrase("Siste statusrapport er for gammel", "Siste statusrapport er for gammal"),
}
NOT_IN_USE = Phrase("Indikatorer som ikke er i bruk ennå", "Indikatorar som ikkje er i bruk enno")


def open_gaps(on: Occasion) -> Section:
    """Return what the plan and its reports leave open, by name, as an annex; nothing where there is nothing to lack."""
    facts = tuple(_gaps(on))
    told = (on.sentence(GAPS_NOTE), Entry((), facts)) if facts else ()
    return Section("gaps", on.said(GAPS), told, annex=True)


def _gaps(on: Occasion) -> Iterator[Fact]:
    """Give what the measures lack, if there are any, and which indicators are not in use."""
    found = gaps(on.plan, on.day)
    for name, label in ALWAYS_TOLD.items() if on.standings else ():
        yield _gap(on, label, getattr(found, name))
    for name, label in TOLD_IF_ANY.items():
        if measures := getattr(found, name):
            yield _gap(on, label, measures)
    if found.not_in_use:
        yield _indicators(on, found.not_in_use)


def _gap(on: Occasion, phrase: Phrase, measures: tuple[Measure, ...]) -> Fact:
    label = on.said(GAP_LABEL, label=phrase.said(on.language), n=str(len(measures)))
    if not measures:
        return Fact(label, on.sentence(NONE))
    if len(measures) == len(on.plan.measures) > 1:
        return Fact(label, on.sentence(ALL))
    return Fact(label, Bullets(tuple(title(measure, on.language) for measure in measures)))


def _indicators(on: Occasion, indicators: tuple[Indicator, ...]) -> Fact:
    label = NOT_IN_USE.said(on.language)
    items = tuple((on.told(indicator.title),) for indicator in indicators)
    return Fact(on.said(GAP_LABEL, label=label, n=str(len(items))), Bullets(items))
