"""What a measure delivers and reaches, and what became of it."""

from innenforskap.model.base import Frozen
from innenforskap.model.refs import (
    ActorRef,
    ConsultationRef,
    DecisionRef,
    IndicatorRef,
    MeasureRef,
    SourceRef,
)
from innenforskap.model.scalars import Code, Count
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import CoverageUnit, DelayCause, Effect, Level, State
from innenforskap.model.when import Day, When


class Moved(Frozen):
    """A due date that no longer holds: which it was, when it was moved, why and by which decision."""

    due: When
    on: Day | None = None
    cause: DelayCause | None = None
    reason: Text | None = None
    decision: DecisionRef | None = None


class Milestone(Frozen):
    """A step of a measure: due when, done when, and every earlier due date, oldest first."""

    title: Text
    due: When | None = None
    done: When | None = None
    moved: tuple[Moved, ...] = ()


class Product(Frozen):
    """Something that can be counted or shown when the measure has delivered it."""

    title: Text
    planned: Count | None = None
    delivered: Count | None = None
    as_of: When | None = None
    source: SourceRef | None = None


class IntendedEffect(Frozen):
    """What a measure shall change, at which step of the results chain, and what shows it."""

    text: Text
    level: Level | None = None
    indicator: IndicatorRef | None = None


class Coverage(Frozen):
    """Who has the measure: how many there are in all, and the municipality numbers of those reached, or how many."""

    unit: CoverageUnit = CoverageUnit.MUNICIPALITY
    total: Count | None = None
    reached: tuple[Code, ...] = ()
    reached_count: Count | None = None
    as_of: When | None = None
    text: Text | None = None


class Evaluation(Frozen):
    """How it will be found out whether a measure works: the plan for it, by whom, and the verdict."""

    plan: Text | None = None
    by: ActorRef | None = None
    due: When | None = None
    date: When | None = None
    verdict: Effect | None = None
    text: Text | None = None
    evidence: tuple[SourceRef, ...] = ()
    judged: Code | None = None


class Lesson(Frozen):
    """Something that was learnt, when, and where it is told."""

    text: Text
    date: When | None = None
    source: SourceRef | None = None


class Introduced(Frozen):
    """The version of the plan that a measure came with, and what it came from."""

    version: Code | None = None
    date: When | None = None
    decision: DecisionRef | None = None
    consultation: ConsultationRef | None = None
    text: Text | None = None


class Ended(Frozen):
    """What became of a measure that left the plan: with which version, how, by which decision, and into what."""

    version: Code | None = None
    how: State
    decision: DecisionRef | None = None
    into: MeasureRef | None = None
    text: Text | None = None
