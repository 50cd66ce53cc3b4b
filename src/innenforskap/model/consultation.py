"""Who was heard, when and about what, and what it led to."""

from innenforskap.model.base import Record
from innenforskap.model.parts import Period
from innenforskap.model.refs import ActorRef, BodyRef, MeasureRef, SourceRef, StrandRef
from innenforskap.model.scalars import Count
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import ConsultationKind
from innenforskap.model.when import When


class Consultation(Record):
    """An input meeting, a hearing or a youth council's opinion; `heard` are organisations and groups, never persons."""

    title: Text
    kind: ConsultationKind
    date: When | None = None
    period: Period | None = None
    place: Text | None = None
    held_by: ActorRef | None = None
    heard: tuple[ActorRef, ...] = ()
    bodies: tuple[BodyRef, ...] = ()
    participants: Count | None = None
    strands: tuple[StrandRef, ...] = ()
    measures: tuple[MeasureRef, ...] = ()
    text: Text | None = None
    outcome: Text | None = None
    source: SourceRef | None = None
