"""What a source says, where the plan does not make it its own: claims that may contradict each other."""

from innenforskap.model.base import Frozen, Record
from innenforskap.model.parts import AgeBand
from innenforskap.model.refs import IndicatorRef, SourceRef, StatementRef
from innenforskap.model.scalars import Code, Flag, Number
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Unit
from innenforskap.model.when import ObservationPeriod, When


class StatedFigure(Frozen):
    """A figure as a source gives it, with as much of its frame as the source tells; it is no observation."""

    value: Number
    unit: Unit
    group: Text | None = None
    age: AgeBand | None = None
    geo: Code | None = None
    period: ObservationPeriod | None = None
    table: Code | None = None
    approximate: Flag = False


class Statement(Record):
    """One statement and its source; those it contradicts stand beside it until someone has found out."""

    text: Text
    source: SourceRef
    said: When | None = None
    figures: tuple[StatedFigure, ...] = ()
    indicators: tuple[IndicatorRef, ...] = ()
    contradicts: tuple[StatementRef, ...] = ()
    resolution: Text | None = None
    note: Text | None = None
