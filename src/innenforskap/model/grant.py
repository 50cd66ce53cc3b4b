"""Grant schemes and their calls: what was announced, applied for, granted and spent, in kroner and in number."""

from innenforskap.model.base import Frozen, Record
from innenforskap.model.parts import Period
from innenforskap.model.refs import ActorRef, GrantRef, MeasureRef, SourceRef
from innenforskap.model.scalars import Code, Count, Kroner, Url
from innenforskap.model.text import Text
from innenforskap.model.when import When


class Grant(Record):
    """A grant scheme, and the scheme it is part of where several are paid out as one."""

    title: Text
    owner: ActorRef | None = None
    part_of: GrantRef | None = None
    description: Text | None = None
    period: Period | None = None
    url: Url | None = None
    source: SourceRef | None = None
    note: Text | None = None


class Tally(Frozen):
    """How much in whole kroner, how many, when, and who says so; these are different facts and never added together."""

    amount: Kroner | None = None
    count: Count | None = None
    date: When | None = None
    source: SourceRef | None = None
    note: Text | None = None


class Theme(Frozen):
    """A theme of a call, and how many projects were announced for it."""

    title: Text
    count: Count | None = None


class Award(Frozen):
    """Who was granted how much and when, for which measure."""

    actor: ActorRef
    amount: Kroner | None = None
    date: When | None = None
    measure: MeasureRef | None = None
    municipality_no: Code | None = None


class Call(Record):
    """One announcement of money: by whom, for what, until when, and what came of it."""

    title: Text
    grant: GrantRef | None = None
    owner: ActorRef | None = None
    description: Text | None = None
    themes: tuple[Theme, ...] = ()
    years: Period | None = None
    announced: Tally | None = None
    deadline: When | None = None
    applied: Tally | None = None
    granted: Tally | None = None
    spent: Tally | None = None
    awards: tuple[Award, ...] = ()
    conditions: Text | None = None
    url: Url | None = None
    source: SourceRef | None = None
    note: Text | None = None
