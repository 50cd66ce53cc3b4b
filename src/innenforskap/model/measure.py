"""A measure: the adopted text and its frame, not its status."""

from collections.abc import Mapping

from innenforskap.model.base import Record
from innenforskap.model.delivery import (
    Coverage,
    Ended,
    Evaluation,
    IntendedEffect,
    Introduced,
    Lesson,
    Milestone,
    Product,
)
from innenforskap.model.parts import AgeBand, Funding, Partner, Period
from innenforskap.model.pilot import Pilot
from innenforskap.model.refs import (
    BarrierRef,
    FrameworkRef,
    GroupRef,
    IndicatorRef,
    InstrumentRef,
    LeadRef,
    MandateRef,
    MeasureRef,
    MethodRef,
    SourceRef,
    StrandRef,
)
from innenforskap.model.scalars import Code, Flag, Id
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import (
    Capacity,
    Commitment,
    MeasureKind,
)


class Measure(Record):
    """What the plan says shall be done, by whom, for whom and when."""

    title: Text
    strand: StrandRef | None = None
    group: GroupRef | None = None
    number: Code | None = None
    text: Text | None = None
    source_text: Text | None = None
    kind: MeasureKind | None = None
    commitment: Commitment | None = None
    capacity: Capacity | None = None
    lead: LeadRef | None = None
    partners: tuple[Partner, ...] = ()
    target_group: AgeBand | None = None
    period: Period | None = None
    carried_over: Flag = False
    dimensions: Mapping[Id, Code] = {}
    milestones: Mapping[Id, Milestone] = {}
    products: tuple[Product, ...] = ()
    intended_effects: tuple[IntendedEffect, ...] = ()
    indicators: tuple[IndicatorRef, ...] = ()
    coverage: Coverage | None = None
    barriers: tuple[BarrierRef, ...] = ()
    mandates: tuple[MandateRef, ...] = ()
    instruments: tuple[InstrumentRef, ...] = ()
    methods: tuple[MethodRef, ...] = ()
    framework: FrameworkRef | None = None
    funding: tuple[Funding, ...] = ()
    depends_on: tuple[MeasureRef, ...] = ()
    pilot: Pilot | None = None
    evaluation: Evaluation | None = None
    learning: tuple[Lesson, ...] = ()
    contact: Text | None = None
    source: SourceRef | None = None
    note: Text | None = None
    tags: tuple[Code, ...] = ()
    introduced: Introduced | None = None
    ended: Ended | None = None
    formerly: tuple[Code, ...] = ()
