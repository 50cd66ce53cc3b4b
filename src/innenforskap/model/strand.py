"""The plan's one level above the measures: delmål, hovedløp, satsingsområde."""

from collections.abc import Mapping

from innenforskap.model.base import Frozen, Record
from innenforskap.model.parts import AgeBand, Partner
from innenforskap.model.refs import IndicatorRef, SourceRef
from innenforskap.model.scalars import Code, Id
from innenforskap.model.text import Text


class Group(Frozen):
    """A heading between the strand and its measures."""

    title: Text
    description: Text | None = None


class Characteristic(Frozen):
    """A sign by which one will know that the strand's goal is reached; it is not a measure."""

    text: Text
    source_text: Text | None = None
    indicators: tuple[IndicatorRef, ...] = ()


class Strand(Record):
    """One strand of the plan, with its characteristics and the groups its measures stand in."""

    title: Text
    number: Code | None = None
    description: Text | None = None
    characteristics: Mapping[Id, Characteristic] = {}
    groups: Mapping[Id, Group] = {}
    goals: tuple[Text, ...] = ()
    target_group: AgeBand | None = None
    actors: tuple[Partner, ...] = ()
    functions: tuple[Text, ...] = ()
    indicators: tuple[IndicatorRef, ...] = ()
    contacts: tuple[Text, ...] = ()
    source: SourceRef | None = None
    formerly: tuple[Code, ...] = ()
