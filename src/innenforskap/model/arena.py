"""Where those who take part meet: arenas there already are, and arenas to come."""

from innenforskap.model.base import Record
from innenforskap.model.refs import ActorRef, SourceRef, StrandRef
from innenforskap.model.scalars import Url
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import ArenaKind, ArenaState, Cadence
from innenforskap.model.when import When


class Arena(Record):
    """A network, a council or a meeting place; `actor` is the same thing as an actor, where it is both."""

    name: Text
    kind: ArenaKind
    state: ArenaState | None = None
    since: When | None = None
    owner: ActorRef | None = None
    actor: ActorRef | None = None
    members: tuple[ActorRef, ...] = ()
    strands: tuple[StrandRef, ...] = ()
    rhythm: Cadence | None = None
    description: Text | None = None
    url: Url | None = None
    source: SourceRef | None = None
