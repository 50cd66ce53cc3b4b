"""What differs, as values."""

import pytest

from innenforskap.compare.change import Change, Difference, Spot, Topic, in_order, mirrored
from innenforskap.model.when import When
from tests.edited import edited

_LOS = edited([]).measures["los"]
_RUTINER = edited([]).measures["rutiner"]


def test_a_change_is_of_the_record_as_it_is_or_else_as_it_was() -> None:
    assert Change(Topic.MEASURES, _LOS, _RUTINER).record is _RUTINER
    assert Change(Topic.MEASURES, _LOS, None).record is _LOS


def test_a_record_on_both_sides_without_parts_has_another_id() -> None:
    part = Difference(Spot(("lead",), "a"), Spot(("lead",), "b"))

    assert Change(Topic.MEASURES, _LOS, _RUTINER).is_renaming
    assert not Change(Topic.MEASURES, _LOS, _RUTINER, (part,)).is_renaming
    assert not Change(Topic.MEASURES, None, _LOS).is_renaming


def test_a_difference_stands_where_it_is_or_else_where_it_was() -> None:
    old, new = Spot(("partners", 0), "a"), Spot(("partners", 1), "b")

    assert Difference(old, new).spot is new
    assert Difference(old, None).spot is old


@pytest.mark.parametrize(
    ("key", "was", "now", "days"),
    [
        ("from", "2024-autumn", "2024-Q4", ("2024-07-01", "2024-10-01")),
        ("expected_start", "2024", "2025", ("2024-01-01", "2025-01-01")),
        ("to", "2024-autumn", "2025-Q2", ("2024-12-31", "2025-06-30")),
        ("due", "2024", "2024-Q4", ("2024-12-31", "2024-12-31")),
        ("done", "2024", "2025", None),
        ("to", "2024", None, None),
        ("to", None, "2024", None),
    ],
)
def test_the_day_of_a_start_is_the_first_it_may_be_and_of_another_deadline_the_last(
    key: str, was: str | None, now: str | None, days: tuple[str, str] | None
) -> None:
    one, other = (Spot((key,), When.read(told) if told else None) for told in (was, now))
    found = Difference(one, other).days

    assert (found and tuple(map(str, found))) == days
    assert Difference(one, None).days is None


def test_the_mirror_turns_records_and_parts_and_keeps_the_rest() -> None:
    old, new = Spot(("lead",), "a"), Spot(("lead",), "b")
    change = Change(Topic.PARTIES, _LOS, None, (Difference(old, new),))

    assert mirrored([change]) == (Change(Topic.PARTIES, None, _LOS, (Difference(new, old),)),)


def test_the_order_is_by_topic_and_then_by_record_whichever_side_it_is_on() -> None:
    changes = [Change(Topic.OTHER, _LOS, None), Change(Topic.PLAN, None, _RUTINER), Change(Topic.PLAN, _LOS, None)]

    assert in_order(changes) == (changes[2], changes[1], changes[0])
    assert in_order(mirrored(changes)) == mirrored(in_order(changes))
