"""Indicators: what is counted, for whom, from which source, and the figures typed in by hand."""

from innenforskap.model.base import Frozen, Record
from innenforskap.model.parts import AgeBand
from innenforskap.model.refs import ActorRef, BodyRef, SourceRef
from innenforskap.model.scalars import Code, Count, Month, Number
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import (
    Finality,
    Level,
    Maturity,
    Missing,
    Operator,
    Polarity,
    Unit,
)
from innenforskap.model.when import Day, ObservationPeriod, When


class Scale(Frozen):
    """The lowest and the highest score there is."""

    lowest: Number
    highest: Number


class Publishing(Frozen):
    """When the source publishes: the month of the year after, and how settled the figures then are."""

    month: Month
    finality: Finality | None = None


class Baseline(Frozen):
    """Where one started: a period, and the figure then."""

    period: ObservationPeriod
    value: Number | None = None
    finality: Finality | None = None


class Target(Frozen):
    """What figure is aimed at, by when, and which body set it in which case."""

    value: Number
    by: When
    operator: Operator | None = None
    set_by: BodyRef | None = None
    case_no: Code | None = None


class Observation(Frozen):
    """One figure: what period and area it is for, or why there is none."""

    period: ObservationPeriod
    geo: Code | None = None
    value: Number | None = None
    missing: Missing | None = None
    finality: Finality | None = None
    numerator: Count | None = None
    denominator: Count | None = None
    retrieved: Day | None = None
    published: Day | None = None
    note: Text | None = None


class Break(Frozen):
    """A period from which the series cannot be compared with what came before, and why."""

    period: ObservationPeriod
    note: Text


class Indicator(Record):
    """What an indicator means, and its figures; a sketched one has a title and little else."""

    title: Text
    maturity: Maturity
    level: Level | None = None
    definition: Text | None = None
    unit: Unit | None = None
    decimals: Count = 1
    polarity: Polarity | None = None
    scale: Scale | None = None
    population: AgeBand | None = None
    geography: tuple[Code, ...] = ()
    comparison: tuple[Code, ...] = ()
    numerator: Text | None = None
    denominator: Text | None = None
    source: SourceRef | None = None
    publishing: Publishing | None = None
    baseline: Baseline | None = None
    targets: tuple[Target, ...] = ()
    observations: tuple[Observation, ...] = ()
    breaks: tuple[Break, ...] = ()
    min_cell: Count | None = None
    owner: ActorRef | None = None
    expected: When | None = None
    note: Text | None = None
    formerly: tuple[Code, ...] = ()
