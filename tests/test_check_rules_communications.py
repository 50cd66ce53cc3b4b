"""The communication plan, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import found


def activity(rest: str) -> dict[str, str]:
    return {"communications.yaml": f"brev: {{title: Nyhetsbrev, {rest}}}\n"}


@pytest.mark.parametrize(
    ("rest", "missed"),
    [
        ("cadence: monthly, next: 2026-05", True),
        ("cadence: weekly, next: 2026-06-14", True),
        ("cadence: weekly, next: 2026-06-15", False),
        ("cadence: yearly, next: 2026", False),
        ("cadence: monthly, next: 2026-05, last: 2026-04", True),
        ("cadence: monthly, next: 2026-05, last: 2026-05-20", False),
        ("cadence: monthly, next: 2026-05-20, last: 2026-05", False),
        ("cadence: monthly, last: 2026-04", False),
        ("cadence: once, next: 2026-05", False),
        ("cadence: when-needed, next: 2026-05", False),
        ("next: 2026-05", False),
    ],
)
def test_what_recurs_is_missed_when_its_next_time_has_passed(rest: str, missed: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, activity(rest), "IF227")) is missed


@pytest.mark.parametrize(
    ("rest", "before"),
    [
        ("next: 2026-05, last: 2026-06", True),
        ("next: 2026-05, last: 2026-05", False),
        ("next: 2026, last: 2026-06", False),
        ("next: 2026-07, last: 2026-06", False),
        ("next: 2026-05", False),
        ("last: 2026-05", False),
    ],
)
def test_the_next_time_is_not_before_the_last(rest: str, before: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, activity(rest), "IF228")) is before
