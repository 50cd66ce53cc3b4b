"""What a body decided about measures."""

from innenforskap.model.base import Frozen, Record
from innenforskap.model.refs import ActorRef, BodyRef, MeasureRef, SourceRef
from innenforskap.model.scalars import Code, Url
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import DecisionType
from innenforskap.model.when import Day, When


class FollowUp(Frozen):
    """What is to be done after a decision, by whom and by when."""

    text: Text
    owner: ActorRef | None = None
    due: When | None = None
    done: When | None = None


class Decision(Record):
    """A decision by a body on a day, about one or more measures."""

    date: Day
    body: BodyRef
    type: DecisionType
    about: tuple[MeasureRef, ...] = ()
    into: MeasureRef | None = None
    split_into: tuple[MeasureRef, ...] = ()
    until: When | None = None
    moved_to: Text | None = None
    case_no: Code | None = None
    text: Text | None = None
    reason: Text | None = None
    follow_up: FollowUp | None = None
    url: Url | None = None
    source: SourceRef | None = None
