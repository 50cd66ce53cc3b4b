"""How what a plan stands among was on a day."""

from datetime import date
from typing import overload

from innenforskap.model.arena import Arena
from innenforskap.model.barrier import Barrier
from innenforskap.model.vocabulary import ArenaState, BarrierState


@overload
def state_on(record: Barrier, day: date) -> BarrierState | None: ...
@overload
def state_on(record: Arena, day: date) -> ArenaState | None: ...
def state_on(record: Barrier | Arena, day: date) -> BarrierState | ArenaState | None:
    """Return the state of a barrier or an arena, or None where it is not given, or came after the day.

    What it was in before that is not told anywhere.
    """
    return None if record.since and record.since.first > day else record.state
