"""The page on participation: who was heard, when and about what, and what it led to."""

from collections.abc import Iterable, Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import CONSULTATION_KINDS
from innenforskap.i18n.numbers import number
from innenforskap.model.consultation import Consultation
from innenforskap.model.measure import Measure
from innenforskap.model.when import When
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Entries, Entry, Fact, Link, Page, RegisterPage
from innenforskap.report.pages.paths import REGISTERS, anchor
from innenforskap.report.pages.registers import Topic, page
from innenforskap.report.pages.spans import period

_TITLE = Phrase("Medvirkning", "Medverknad")
_DESCRIPTION = Phrase(
    "Hvem som er hørt om planen, når og om hva, og hva det førte til.",
    "Kven som er høyrde om planen, når og om kva, og kva det førte til.",
)
_WHY = Phrase(
    "Planen gjelder mange, og de skal være med på å forme den. Her står hvem som er hørt, og hva det førte til. "
    "Vi navngir grupper og organisasjoner, aldri personer.",
    "Planen gjeld mange, og dei skal vere med på å forme han. Her står kven som er høyrde, og kva det førte til. "
    "Vi nemner grupper og organisasjonar med namn, aldri personar.",
)
_TOPIC = Topic(REGISTERS["consultations"].path, _TITLE, _DESCRIPTION, _WHY)
_COMING, _HELD = Phrase("Dette kommer", "Dette kjem"), Phrase("Dette har vært", "Dette har vore")
_COMING_WHY = Phrase("Dette er planlagt, og har ikke vært ennå.", "Dette er planlagt, og har ikkje vore enno.")
_HELD_WHY = Phrase(
    "Det nyeste står først, og det som ikke har noen dato, står sist.",
    "Det nyaste står først, og det som ikkje har nokon dato, står sist.",
)
_WHEN, _LASTED = Phrase("Når", "Når"), Phrase("Periode", "Periode")
_PLACE, _HELD_BY = Phrase("Sted", "Stad"), Phrase("Holdt av", "Halde av")
_HEARD, _PARTICIPANTS = (
    Phrase("Hvem som er hørt", "Kven som er høyrde"),
    Phrase("Antall deltakere", "Talet på deltakarar"),
)
_ABOUT, _MEASURES = Phrase("Gjelder", "Gjeld"), Phrase("Tiltak det handlet om", "Tiltak det handla om")
_OUTCOME, _BEGAN = (
    Phrase("Hva det førte til", "Kva det førte til"),
    Phrase("Nye tiltak av dette", "Nye tiltak av dette"),
)


def participation(edition: Edition) -> Iterator[Page]:
    """Give the page on those who were heard, where the plan tells of any."""
    consultations = edition.plan.consultations.values()
    if not consultations:
        return
    coming = sorted((each for each in consultations if _is_coming(edition, each)), key=_order)
    held = sorted((each for each in consultations if each not in coming), key=_order, reverse=True)
    groups = (
        _group(edition, "coming", (_COMING, _COMING_WHY), coming),
        _group(edition, "held", (_HELD, _HELD_WHY), held),
    )
    view = RegisterPage(edition.said(_TOPIC.why), tuple(group for group in groups if group.entries))
    yield page(edition, _TOPIC, "register", view)


def _group(edition: Edition, name: str, phrases: tuple[Phrase, Phrase], found: Iterable[Consultation]) -> Entries:
    title, why = (edition.said(phrase) for phrase in phrases)
    return Entries(name, title, why, tuple(_entry(edition, each) for each in found))


def _begins(each: Consultation) -> When | None:
    return each.date or (each.period.from_ or each.period.to if each.period else None)


def _is_coming(edition: Edition, each: Consultation) -> bool:
    """Tell whether all of it lies ahead; one that is going on has begun, and stands with those that have been."""
    begins = _begins(each)
    return begins is not None and begins.first > edition.day


def _order(each: Consultation) -> tuple[bool, str, str]:
    """Return what sorts by time, and in reverse puts what has no time last."""
    begins = _begins(each)
    return begins is not None, begins.first.isoformat() if begins else "", each.id


def _entry(edition: Edition, each: Consultation) -> Entry:
    return Entry(
        anchor=anchor("consultations", each.id),
        title=each.title.told(edition.language),
        eyebrow=edition.said(CONSULTATION_KINDS[each.kind]),
        text=edition.told(each.text),
        facts=tuple(_facts(edition, each)),
        source=edition.citation(each.source),
    )


def _facts(edition: Edition, each: Consultation) -> Iterator[Fact]:
    if each.date or not each.period:
        yield Fact(edition.said(_WHEN), edition.plain(edition.time(each.date)))
    if each.period:
        yield Fact(edition.said(_LASTED), edition.plain(period(each.period, edition.language)))
    if each.place:
        yield Fact(edition.said(_PLACE), edition.texts(each.place))
    yield Fact(edition.said(_HELD_BY), edition.links("actors", [each.held_by]))
    heard = (*edition.links("actors", each.heard), *edition.links("bodies", each.bodies))
    yield Fact(edition.said(_HEARD), heard)
    count = "" if each.participants is None else number(each.participants, edition.language)
    yield Fact(edition.said(_PARTICIPANTS), edition.plain(count))
    yield from _ties(edition, each)
    if each.outcome or not _is_coming(edition, each):
        yield Fact(edition.said(_OUTCOME), edition.texts(each.outcome))


def _ties(edition: Edition, each: Consultation) -> Iterator[Fact]:
    """Give the parts of the plan that it was about, and the measures that say they came of it."""
    began = edition.users("consultations", each.id, Measure, "introduced")
    ties: tuple[tuple[Phrase, tuple[Link, ...]], ...] = (
        (_ABOUT, tuple(map(edition.strand_link, each.strands))),
        (_MEASURES, edition.links("measures", each.measures)),
        (_BEGAN, edition.links("measures", edition.in_order(began))),
    )
    return (Fact(edition.said(phrase), links) for phrase, links in ties if links)
