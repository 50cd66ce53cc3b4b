"""A status report: how one measure stood on one day."""

from datetime import date

from innenforskap.model.base import Record
from innenforskap.model.refs import ActorRef, MeasureRef
from innenforskap.model.scalars import Flag
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import DelayCause, Effect, Progress, State, Visibility
from innenforskap.model.when import Day, When


class Status(Record):
    """What was reported of a measure: its three axes, and what the politicians are asked.

    Day and measure are the folder's and the file's names, so they are never told twice.
    """

    state: State | None = None
    progress: Progress | None = None
    effect: Effect | None = None
    text: Text | None = None
    reason: Text | None = None
    cause: DelayCause | None = None
    expected_start: When | None = None
    expected_end: When | None = None
    next_step: Text | None = None
    needs_decision: Flag = False
    question: Text | None = None
    options: tuple[Text, ...] = ()
    recommendation: Text | None = None
    consequence: Text | None = None
    reported_by: ActorRef | None = None
    corrects: Day | None = None
    visibility: Visibility | None = None

    @property
    def day(self) -> date:
        """The day the report is valid as of."""
        return date.fromisoformat(self.id.partition("/")[0])

    @property
    def measure(self) -> MeasureRef:
        """The measure reported on."""
        return MeasureRef(self.id.partition("/")[2])
