"""What gives someone the task or the right to act: a law, a resolution, a role, an agreement."""

from innenforskap.model.base import Record
from innenforskap.model.parts import Period
from innenforskap.model.refs import ActorRef, SourceRef
from innenforskap.model.scalars import Code, Url
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import MandateKind


class Mandate(Record):
    """A mandate and those who have it; `act` and `section` as Lovdata writes them: «LOV-2020-11-06-127», «§ 4»."""

    title: Text
    kind: MandateKind
    act: Code | None = None
    section: Code | None = None
    text: Text | None = None
    actors: tuple[ActorRef, ...] = ()
    goals: tuple[Text, ...] = ()
    period: Period | None = None
    url: Url | None = None
    source: SourceRef | None = None
