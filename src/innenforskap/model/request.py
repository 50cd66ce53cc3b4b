"""Information asked of others: of whom, how many answered, and what the answers were used for."""

from innenforskap.model.base import Frozen, Record
from innenforskap.model.refs import (
    ActorRef,
    ArenaRef,
    BarrierRef,
    CommunicationRef,
    MeasureRef,
    SourceRef,
)
from innenforskap.model.scalars import Count
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Cadence
from innenforskap.model.when import When


class Reply(Frozen):
    """Who answered, and when."""

    actor: ActorRef
    date: When | None = None


class Used(Frozen):
    """What answers were used for, in words and by what they led to."""

    text: Text
    date: When | None = None
    communication: CommunicationRef | None = None
    measure: MeasureRef | None = None
    arena: ArenaRef | None = None
    barrier: BarrierRef | None = None


class Request(Record):
    """One request; `asked_count` and `reply_count` where those asked are not named one by one."""

    title: Text
    text: Text | None = None
    asked_by: ActorRef | None = None
    to: tuple[ActorRef, ...] = ()
    asked: When | None = None
    due: When | None = None
    cadence: Cadence | None = None
    asked_count: Count | None = None
    replies: tuple[Reply, ...] = ()
    reply_count: Count | None = None
    used_for: tuple[Used, ...] = ()
    source: SourceRef | None = None
