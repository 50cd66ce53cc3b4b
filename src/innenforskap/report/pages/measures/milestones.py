"""The milestones of a measure: when each is due, when it was reached, and every due date that no longer holds."""

from dataclasses import dataclass
from datetime import date

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import DELAY_CAUSES
from innenforskap.model.delivery import Milestone, Moved
from innenforskap.model.measure import Measure
from innenforskap.model.text import Told
from innenforskap.query.schedule import is_reached
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Fact, Tag, given

_REACHED, _LATE = Phrase("Nådd", "Nådd"), Phrase("Fristen er ute", "Fristen er ute")
_AHEAD = Phrase("Ikke nådd", "Ikkje nådd")
_MILESTONE = Phrase("Milepæl", "Milepæl")
_WAS, _ON = Phrase("Fristen var {due}", "Fristen var {due}"), Phrase("Flyttet", "Flytta")


@dataclass(frozen=True)
class Move:
    """A due date that no longer holds: which it was, and when, why and by which decision it was moved."""

    was: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Step:
    """A milestone: what it is, whether it is reached, when it is due, and how it was moved, oldest first."""

    title: Told
    tag: Tag
    facts: tuple[Fact, ...]
    moves: tuple[Move, ...]


def milestones(edition: Edition, measure: Measure) -> tuple[Step, ...]:
    """Return the milestones in the order of their due dates, those without one last."""
    found = sorted(measure.milestones.items(), key=lambda each: (_due(each[1]), each[0]))
    return tuple(_step(edition, each) for _, each in found)


def _due(milestone: Milestone) -> date:
    return milestone.due.last if milestone.due else date.max


def _step(edition: Edition, milestone: Milestone) -> Step:
    reached = is_reached(milestone, edition.day)
    facts = [edition.fact("due", edition.plain(edition.time(milestone.due)))]
    if reached:
        facts.append(Fact(edition.said(_REACHED), edition.plain(edition.time(milestone.done))))
    return Step(
        title=milestone.title.told(edition.language),
        tag=_tag(edition, milestone, reached=reached),
        facts=tuple(facts),
        moves=tuple(_move(edition, each) for each in milestone.moved),
    )


def _tag(edition: Edition, milestone: Milestone, *, reached: bool) -> Tag:
    axis = edition.said(_MILESTONE)
    if reached:
        return Tag(axis, "completed", "✓", edition.said(_REACHED))
    if _due(milestone) < edition.day:
        return Tag(axis, "some-delay", "!", edition.said(_LATE))
    return Tag(axis, "not-started", "○", edition.said(_AHEAD))


def _move(edition: Edition, moved: Moved) -> Move:
    cause = edition.said(DELAY_CAUSES[moved.cause]) if moved.cause else ""
    facts = (
        Fact(edition.said(_ON), edition.plain(edition.date(moved.on) if moved.on else "")),
        edition.fact("reason", edition.plain(cause), edition.texts(moved.reason)),
        edition.fact("decision", edition.links("decisions", [moved.decision])),
    )
    return Move(edition.said(_WAS, due=edition.time(moved.due)), given(facts))
