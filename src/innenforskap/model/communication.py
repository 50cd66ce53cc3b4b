"""The communication plan: what is told to whom, why, through what and how often."""

from innenforskap.model.base import Record
from innenforskap.model.refs import ActorRef, MeasureRef, SourceRef
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Cadence, Channel, Purpose
from innenforskap.model.when import When


class Communication(Record):
    """One activity; a measure that is communication is referred to here, and so never counted twice."""

    title: Text
    purposes: tuple[Purpose, ...] = ()
    audience: Text | None = None
    channels: tuple[Channel, ...] = ()
    cadence: Cadence | None = None
    owner: ActorRef | None = None
    last: When | None = None
    next: When | None = None
    measures: tuple[MeasureRef, ...] = ()
    description: Text | None = None
    source: SourceRef | None = None
