"""The page of what the plan is for: what is wrong, what shall change, by which steps, and who answers for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import GOVERNANCES, PHASE_STATES, PLAN_KINDS
from innenforskap.model.about import Dimension, Phase
from innenforskap.model.geography import county
from innenforskap.model.text import Text, Told
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Citation, Fact, Page, given
from innenforskap.report.pages.paths import PLAN
from innenforskap.report.pages.spans import period

_TITLE = Phrase("Hva planen vil", "Kva planen vil")
_DESCRIPTION = Phrase(
    "Hva som er galt, hva planen vil endre, hvordan den går fram, og hvem som har ansvaret.",
    "Kva som er gale, kva planen vil endre, korleis han går fram, og kven som har ansvaret.",
)
_PROBLEM, _CONTEXT = Phrase("Utfordringen", "Utfordringa"), Phrase("Bakgrunn", "Bakgrunn")
_VISION, _GOALS = Phrase("Visjon", "Visjon"), Phrase("Mål", "Mål")
_SHIFTS = Phrase("Dette skal bli annerledes", "Dette skal bli annleis")
_CONTRIBUTIONS = Phrase("Dette bidrar planen med", "Dette bidreg planen med")
_RESPONSIBILITY = Phrase("Hvem som har ansvaret", "Kven som har ansvaret")


@dataclass(frozen=True)
class Piece:
    """A heading, and what the plan says under it: running text, or points."""

    name: str
    title: str
    text: Told | None
    points: tuple[Told, ...]


@dataclass(frozen=True)
class Step:
    """A phase of the plan, or another way that its measures are sorted: what it is called, and what it is."""

    title: Told
    text: Told | None
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class PurposePage:
    """What the page of what the plan is for says."""

    description: Told | None
    pieces: tuple[Piece, ...]
    phases: tuple[Step, ...]
    dimensions: tuple[Step, ...]
    facts: tuple[Fact, ...]
    source: Citation | None


def purpose(edition: Edition) -> Page:
    """Return the page of what the plan is for."""
    about = edition.plan.about
    view = PurposePage(
        description=edition.told(about.description),
        pieces=tuple(_pieces(edition)),
        phases=tuple(_phase(edition, phase) for phase in about.phases.values()),
        dimensions=tuple(_dimension(edition, each) for each in about.dimensions.values()),
        facts=tuple(given(_facts(edition))),
        source=edition.citation(about.source),
    )
    title, description = edition.own(edition.said(_TITLE)), edition.said(_DESCRIPTION)
    return Page(PLAN, "purpose", PLAN, "", title, description, (), view)


def _pieces(edition: Edition) -> Iterator[Piece]:
    about = edition.plan.about
    told: tuple[tuple[str, Phrase, Text | None, Iterable[Text]], ...] = (
        ("problem", _PROBLEM, about.problem, ()),
        ("context", _CONTEXT, about.context, ()),
        ("vision", _VISION, about.vision, ()),
        ("goals", _GOALS, None, about.goals),
        ("shifts", _SHIFTS, None, about.shifts),
        ("contributions", _CONTRIBUTIONS, None, about.contributions),
        ("responsibility", _RESPONSIBILITY, about.responsibility, ()),
    )
    for name, title, text, points in told:
        if text or points:
            yield Piece(name, edition.said(title), edition.told(text), tuple(map(edition.line, points)))


def _phase(edition: Edition, phase: Phase) -> Step:
    state = edition.said(PHASE_STATES[phase.state]) if phase.state else ""
    facts = (
        edition.fact("period", edition.plain(period(phase.period, edition.language))),
        edition.fact("state", edition.plain(state)),
    )
    return Step(phase.title.told(edition.language), edition.told(phase.description), tuple(given(facts)))


def _dimension(edition: Edition, dimension: Dimension) -> Step:
    values = edition.texts(*dimension.values.values())
    return Step(dimension.title.told(edition.language), None, (edition.fact("values", values),))


def _facts(edition: Edition) -> Iterator[Fact]:
    """Give the frame of the plan, as far as it says; who owns it and when it is for stand on the front page too."""
    about = edition.plan.about
    place = county(about.county or "")
    yield edition.fact("owners", edition.links("actors", about.owners))
    yield edition.fact("kind", edition.plain(edition.said(PLAN_KINDS[about.kind])))
    yield edition.fact("county", edition.plain(place.name if place else ""))
    if about.governance:
        yield edition.fact("governance", edition.plain(edition.said(GOVERNANCES[about.governance])))
    yield edition.fact("period", edition.plain(period(about.period, edition.language)))
    yield edition.fact("horizon", edition.plain(edition.time(about.horizon)))
    yield edition.fact("target_group", edition.whom(about.target_group))
    yield edition.fact("indicators", edition.links("indicators", about.indicators))
    yield edition.fact("evidence", edition.links("sources", about.evidence))
