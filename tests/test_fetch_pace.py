"""How often a bank is asked, and how long it is left alone."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.fetch.pace import MINUTE, Pace, asked_to_wait

NOW = datetime(2026, 10, 8, 10, tzinfo=UTC)


@given(calls=st.integers(1, 40), steps=st.lists(st.floats(0, 30), max_size=120))
def test_no_minute_holds_more_questions_than_the_bank_takes(calls: int, steps: list[float]) -> None:
    pace, now, asked = Pace(calls), 0.0, list[float]()
    for step in steps:
        now += step
        now += pace.turn(now)
        asked.append(now)

    assert all(later - first >= MINUTE - 1e-6 for first, later in zip(asked, asked[calls:], strict=False))


def test_a_bank_that_takes_more_is_not_waited_for() -> None:
    pace = Pace(2)

    assert [pace.turn(0.0), pace.turn(10.0), pace.turn(60.0)] == [0, 0, 0]
    assert pace.turn(61.0) == 9


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({}, 0),
        ({"X-RateLimit-Remaining": "1"}, 0),
        ({"X-RateLimit-Remaining": "0"}, 60),
        ({"x-ratelimit-remaining": " 0 ", "x-ratelimit-policy": "40;w=30s"}, 30),
        ({"ratelimit-remaining": "0", "ratelimit-policy": "40; w=30"}, 30),
        ({"ratelimit-remaining": "0", "ratelimit-reset": "7", "ratelimit-policy": "40;w=30"}, 7),
        ({"ratelimit-remaining": "0", "ratelimit-reset": "900"}, 60),
        ({"ratelimit-remaining": "0", "ratelimit-reset": "-5"}, 60),
        ({"ratelimit-remaining": "0", "ratelimit-policy": "straks"}, 60),
    ],
)
def test_a_bank_says_when_no_questions_are_left(headers: dict[str, str], wait: float) -> None:
    pace = Pace(30)
    pace.heed(headers, 100.0)

    assert pace.turn(100.0) == wait


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0.0),
        (" 30 ", 30.0),
        ("Thu, 08 Oct 2026 10:00:30 GMT", 30.0),
        ("Thu, 08 Oct 2026 12:01:00 +0200", 60.0),
        ("Thu, 08 Oct 2026 10:00:30 -0000", 30.0),
        ("Thu, 08 Oct 2026 09:00:00 GMT", 0.0),
        (None, None),
        ("", None),
        ("-30", None),
        ("1.5", None),
        ("٣", None),
        ("snart", None),
        ("9" * 30, None),
        ("Thu, 99 Oct 2026 10:00:30 GMT", None),
    ],
)
def test_a_wait_is_asked_for_in_seconds_or_until_a_moment(header: str | None, seconds: float | None) -> None:
    assert asked_to_wait(header, NOW) == seconds
