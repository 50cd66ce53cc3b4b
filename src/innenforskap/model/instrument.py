"""The means by which the plan's owner works on others: advice, arenas, sharing, grants."""

from innenforskap.model.base import Record
from innenforskap.model.refs import ActorRef, ArenaRef, GrantRef, SourceRef
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import InstrumentKind


class Instrument(Record):
    """One instrument, with the grants and arenas that are part of it; measures say which instruments they use."""

    title: Text
    kind: InstrumentKind
    owner: ActorRef | None = None
    description: Text | None = None
    grants: tuple[GrantRef, ...] = ()
    arenas: tuple[ArenaRef, ...] = ()
    source: SourceRef | None = None
