"""A measure: the adopted text and its frame, not its status."""

from innenforskap.model.base import Frozen, Record
from innenforskap.model.parts import AgeBand, Funding, Period
from innenforskap.model.refs import (
    ActorRef,
    GroupRef,
    IndicatorRef,
    LeadRef,
    MeasureRef,
    SourceRef,
    StrandRef,
)
from innenforskap.model.scalars import Code, Flag
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import (
    Capacity,
    Commitment,
    MeasureKind,
    Participation,
)
from innenforskap.model.when import When


class Partner(Frozen):
    """Someone who takes part in a measure, as what, and how far it has come."""

    actor: ActorRef
    role: Text | None = None
    participation: Participation | None = None
    since: When | None = None


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
    indicators: tuple[IndicatorRef, ...] = ()
    funding: tuple[Funding, ...] = ()
    depends_on: tuple[MeasureRef, ...] = ()
    source: SourceRef | None = None
    note: Text | None = None
    tags: tuple[Code, ...] = ()
