"""What stands in the way, and how far the work on it has come."""

from innenforskap.model.base import Frozen, Record
from innenforskap.model.refs import ActorRef, BodyRef, SourceRef, StrandRef
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import BarrierKind, BarrierState, GovernmentLevel
from innenforskap.model.when import When


class Raised(Frozen):
    """A barrier taken to someone who can remove it: to whom, when, and what the answer was."""

    to: ActorRef | None = None
    body: BodyRef | None = None
    date: When | None = None
    answer: Text | None = None
    answered: When | None = None


class Barrier(Record):
    """Something that keeps services from reaching young people; measures say which barriers they address."""

    title: Text
    description: Text | None = None
    kind: BarrierKind | None = None
    level: GovernmentLevel | None = None
    state: BarrierState
    since: When | None = None
    owner: ActorRef | None = None
    actors: tuple[ActorRef, ...] = ()
    strands: tuple[StrandRef, ...] = ()
    raised: tuple[Raised, ...] = ()
    source: SourceRef | None = None
    note: Text | None = None
