"""Those who own, carry out or take part: always a role, a unit or an organisation, never a person."""

from innenforskap.model.base import Record
from innenforskap.model.refs import ActorRef, SourceRef
from innenforskap.model.scalars import Code, Url
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import ActorKind, PlanLanguage
from innenforskap.model.when import When


class Actor(Record):
    """An organisation or a unit of one, or a group of them."""

    name: Text
    kind: ActorKind
    orgnr: Code | None = None
    municipality_no: Code | None = None
    county_no: Code | None = None
    parent: ActorRef | None = None
    members: tuple[ActorRef, ...] = ()
    language_decision: PlanLanguage | None = None
    contact: Text | None = None
    url: Url | None = None
    valid_from: When | None = None
    valid_to: When | None = None
    replaced_by: tuple[ActorRef, ...] = ()
    note: Text | None = None
    source: SourceRef | None = None
    formerly: tuple[Code, ...] = ()
