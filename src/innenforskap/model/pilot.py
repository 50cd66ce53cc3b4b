"""A pilot: where it is tried, what it shall teach, and whether what it taught is spread."""

from innenforskap.model.base import Frozen
from innenforskap.model.refs import ActorRef, BodyRef, CallRef, DecisionRef
from innenforskap.model.scalars import Code
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import SpreadVerdict
from innenforskap.model.when import When


class Adopter(Frozen):
    """Who has taken up what a pilot taught, since when, and what they changed."""

    actor: ActorRef | None = None
    municipality_no: Code | None = None
    since: When | None = None
    changed: Text | None = None


class Spread(Frozen):
    """The verdict on a pilot, by whom and when, and who has taken it up; `funded_by` pays when the pilot is over."""

    verdict: SpreadVerdict
    date: When | None = None
    by: BodyRef | None = None
    decision: DecisionRef | None = None
    text: Text | None = None
    funded_by: Text | None = None
    adopters: tuple[Adopter, ...] = ()


class Pilot(Frozen):
    """What makes a measure a pilot; its period is the measure's, and its awards stand in the call."""

    theme: Text | None = None
    sites: tuple[Code, ...] = ()
    owner: ActorRef | None = None
    call: CallRef | None = None
    hypothesis: Text | None = None
    learning_question: Text | None = None
    spread: Spread | None = None
