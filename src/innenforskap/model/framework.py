"""The plans and frames around this plan: over it, under it and beside it."""

from collections.abc import Mapping

from innenforskap.model.base import Record
from innenforskap.model.parts import AgeBand, Period
from innenforskap.model.refs import ActorRef, FrameworkRef, SourceRef
from innenforskap.model.scalars import Id, Url
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import FrameworkKind, Relation


class Framework(Record):
    """A superior plan, a municipality's own plan, a national mission; `part_of` is the plan it stands under in turn."""

    title: Text
    kind: FrameworkKind
    relation: Relation
    owners: tuple[ActorRef, ...] = ()
    part_of: FrameworkRef | None = None
    period: Period | None = None
    target_group: AgeBand | None = None
    description: Text | None = None
    goals: tuple[Text, ...] = ()
    themes: Mapping[Id, Text] = {}
    url: Url | None = None
    source: SourceRef | None = None
