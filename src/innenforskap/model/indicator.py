"""Indicators: what is counted, for whom, from which source, the goal, and the figures there are."""

from collections.abc import Mapping
from typing import Self

from pydantic import PrivateAttr

from innenforskap.model.base import Frozen, Record
from innenforskap.model.figure import Observation
from innenforskap.model.parts import AgeBand
from innenforskap.model.query import Columns, Query
from innenforskap.model.refs import ActorRef, BodyRef, SourceRef
from innenforskap.model.scalars import Code, Count, Decimals, Month, Number
from innenforskap.model.snapshot import Snapshot
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import (
    Counted,
    Finality,
    Level,
    Maturity,
    Operator,
    Path,
    Polarity,
    Unit,
)
from innenforskap.model.when import ObservationPeriod, When


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


class Break(Frozen):
    """A period from which the series cannot be compared with what came before, and why."""

    period: ObservationPeriod
    note: Text


class Indicator(Record):
    """What an indicator means, and its figures; a sketched one has a title and little else.

    `division` is when Norway was divided into the counties and municipalities that the figures follow, for all periods.
    `uncertainty` is how far a figure may be from the truth, up or down, in the indicator's own unit.
    """

    _snapshot: Snapshot | None = PrivateAttr(default=None)
    _rounding: int = PrivateAttr(default=0)

    title: Text
    maturity: Maturity
    level: Level | None = None
    definition: Text | None = None
    unit: Unit | None = None
    decimals: Decimals = 1
    polarity: Polarity | None = None
    uncertainty: Number | None = None
    scale: Scale | None = None
    counts: Counted | None = None
    population: AgeBand | None = None
    groups: Mapping[Code, Text] = {}
    geography: tuple[Code, ...] = ()
    comparison: tuple[Code, ...] = ()
    division: When | None = None
    numerator: Text | None = None
    denominator: Text | None = None
    source: SourceRef | None = None
    publishing: Publishing | None = None
    baseline: Baseline | None = None
    targets: tuple[Target, ...] = ()
    path: Path = Path.STRAIGHT_LINE
    queries: tuple[Query, ...] = ()
    columns: Columns | None = None
    observations: tuple[Observation, ...] = ()
    breaks: tuple[Break, ...] = ()
    min_cell: Count | None = None
    owner: ActorRef | None = None
    expected: When | None = None
    note: Text | None = None
    formerly: tuple[Code, ...] = ()

    @property
    def snapshot(self) -> Snapshot | None:
        """What was last fetched from the source, or None where nothing has been."""
        return self._snapshot

    @property
    def series(self) -> tuple[Observation, ...]:
        """Every figure there is: those typed into the indicator's file, then those fetched."""
        return (*self.observations, *(self._snapshot.observations if self._snapshot else ()))

    @property
    def rounding(self) -> int:
        """What counts are rounded to the nearest multiple of where they are shown, or 0 where they are not."""
        return self._rounding

    def with_rounding(self, rounding: int) -> Self:
        """Return the indicator with what its counts are rounded to where they are shown."""
        copy = self.model_copy()
        copy._rounding = rounding  # noqa: SLF001 - the copy's own, which nobody has seen yet.
        return copy

    def with_series(self, series: tuple[Observation, ...]) -> Self:
        """Return the indicator with other figures: as many typed and as many fetched, in the same order."""
        typed = len(self.observations)
        copy = self.model_copy(update={"observations": series[:typed]})
        return copy.with_snapshot(self._snapshot._replace(observations=series[typed:])) if self._snapshot else copy

    def with_snapshot(self, snapshot: Snapshot | None) -> Self:
        """Return the indicator with what was fetched for it."""
        copy = self.model_copy()
        copy._snapshot = snapshot  # noqa: SLF001 - the copy's own, which nobody has seen yet.
        return copy
