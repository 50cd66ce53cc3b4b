"""What differs, as values."""

from innenforskap.compare.change import Change, Difference, Spot, Topic, in_order, mirrored
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


def test_the_mirror_turns_records_and_parts_and_keeps_the_rest() -> None:
    old, new = Spot(("lead",), "a"), Spot(("lead",), "b")
    change = Change(Topic.PARTIES, _LOS, None, (Difference(old, new),))

    assert mirrored([change]) == (Change(Topic.PARTIES, None, _LOS, (Difference(new, old),)),)


def test_the_order_is_by_topic_and_then_by_record_whichever_side_it_is_on() -> None:
    changes = [Change(Topic.OTHER, _LOS, None), Change(Topic.PLAN, None, _RUTINER), Change(Topic.PLAN, _LOS, None)]

    assert in_order(changes) == (changes[2], changes[1], changes[0])
    assert in_order(mirrored(changes)) == mirrored(in_order(changes))
