"""References to other records, each to one kind."""

from typing import ClassVar, Self

from pydantic.json_schema import JsonSchemaValue

from innenforskap.model import patterns
from innenforskap.model.misread import misread
from innenforskap.model.raw import Raw
from innenforskap.model.scalars import TEXT_LIMIT, Id, read_code


class Ref(Id):
    """The id of a record of another kind; whether there is one is for the index to say, and so is its form."""

    __slots__ = ()
    to: ClassVar[str]

    @classmethod
    def read(cls, value: Raw) -> Self:
        """Return the reference as written."""
        return cls(read_code(value))

    @classmethod
    def schema(cls) -> JsonSchemaValue:
        """Return that a reference is text on one line, for its form is the index's to judge."""
        return {"type": "string", "maxLength": TEXT_LIMIT, "pattern": patterns.LINE}


class StrandRef(Ref):
    """A strand."""

    __slots__ = ()
    to = "strands"


class GroupRef(Ref):
    """A measure group, which stands inside a strand."""

    __slots__ = ()
    to = "groups"


class MeasureRef(Ref):
    """A measure."""

    __slots__ = ()
    to = "measures"


class ActorRef(Ref):
    """An actor or a group of actors."""

    __slots__ = ()
    to = "actors"


class IndicatorRef(Ref):
    """An indicator."""

    __slots__ = ()
    to = "indicators"


class BodyRef(Ref):
    """A body that proposes, discusses, adopts or ends."""

    __slots__ = ()
    to = "bodies"


class SourceRef(Ref):
    """A source."""

    __slots__ = ()
    to = "sources"


class ArenaRef(Ref):
    """An arena."""

    __slots__ = ()
    to = "arenas"


class BarrierRef(Ref):
    """A barrier."""

    __slots__ = ()
    to = "barriers"


class CallRef(Ref):
    """A call for applications."""

    __slots__ = ()
    to = "calls"


class CommunicationRef(Ref):
    """An activity of the communication plan."""

    __slots__ = ()
    to = "communications"


class ConsultationRef(Ref):
    """A consultation."""

    __slots__ = ()
    to = "consultations"


class DecisionRef(Ref):
    """A decision."""

    __slots__ = ()
    to = "decisions"


class FrameworkRef(Ref):
    """A plan or a frame around this one."""

    __slots__ = ()
    to = "frameworks"


class GrantRef(Ref):
    """A grant scheme."""

    __slots__ = ()
    to = "grants"


class InstrumentRef(Ref):
    """An instrument."""

    __slots__ = ()
    to = "instruments"


class MandateRef(Ref):
    """A mandate."""

    __slots__ = ()
    to = "mandates"


class MethodRef(Ref):
    """A named method or programme."""

    __slots__ = ()
    to = "methods"


class StatementRef(Ref):
    """A statement."""

    __slots__ = ()
    to = "statements"


class LeadRef(ActorRef):
    """The one actor who reports a measure."""

    __slots__ = ()

    @classmethod
    def read(cls, value: Raw) -> Self:
        """Return the lead, and refuse several: with two leads nobody knows who reports."""
        if isinstance(value, list):
            misread("several-leads")
        return super().read(value)
