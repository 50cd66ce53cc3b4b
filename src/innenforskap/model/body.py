"""Bodies: who may propose, adopt, discuss or end."""

from innenforskap.model.base import Record
from innenforskap.model.refs import ActorRef, BodyRef, SourceRef, StrandRef
from innenforskap.model.scalars import Code, Flag
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import BodyKind, Cadence, Power, Visibility


class Body(Record):
    """A council, committee, group or team, with its powers over the plan.

    `case_format` is how a political body writes its case numbers, such as «PS {number}/{year}».
    """

    name: Text
    kind: BodyKind
    powers: tuple[Power, ...] = ()
    political: Flag | None = None
    visibility: Visibility | None = None
    case_format: Code | None = None
    parent: BodyRef | None = None
    advises: tuple[BodyRef, ...] = ()
    actor: ActorRef | None = None
    strands: tuple[StrandRef, ...] = ()
    members: tuple[Text, ...] = ()
    rhythm: Cadence | None = None
    meets: Text | None = None
    description: Text | None = None
    source: SourceRef | None = None
