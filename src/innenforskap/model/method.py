"""Named methods and programmes that measures use: IPS, COS-P."""

from innenforskap.model.base import Record
from innenforskap.model.refs import ActorRef, SourceRef
from innenforskap.model.scalars import Url
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import MethodKind


class Method(Record):
    """A method or a programme: the name people say, and what it is short for."""

    name: Text
    kind: MethodKind = MethodKind.METHOD
    expansion: Text | None = None
    description: Text | None = None
    owner: ActorRef | None = None
    url: Url | None = None
    source: SourceRef | None = None
