from datetime import date

import pytest

from innenforskap.model.barrier import Barrier
from innenforskap.model.vocabulary import BarrierState
from innenforskap.query.surroundings import state_on

DAY = date(2026, 6, 15)


@pytest.mark.parametrize(
    ("since", "state"),
    [
        (None, BarrierState.WORKING),
        ("2026-06-15", BarrierState.WORKING),
        ("2026-06", BarrierState.WORKING),
        ("2026-06-16", None),
    ],
)
def test_a_state_that_came_after_the_day_is_not_known_on_it(since: str | None, state: BarrierState | None) -> None:
    barrier = Barrier.model_validate({"title": "A", "state": "working", **({"since": since} if since else {})})

    assert state_on(barrier, DAY) is state
