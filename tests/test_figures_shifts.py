"""Other counts that would have been told in the same way."""

from innenforskap.figures.shifts import Count, Table, shift
from innenforskap.figures.sums import Spot, Sum


def _spot(area: str) -> Spot:
    return Spot(area, "", 15, 29)


def _table(counts: dict[str, Count], *sums: str) -> Table:
    told = [Sum(_spot(each[0]), tuple(map(_spot, each[1:]))) for each in sums]
    return Table({_spot(area): count for area, count in counts.items()}, told)


def _shift(table: Table, area: str, hidden: str) -> str:
    return "".join(sorted(spot.area for spot in shift(table, _spot(area), {_spot(each) for each in hidden})))


FEW = Count(3, 1, 4)


def test_the_smallest_that_can_move_with_it_does() -> None:
    counts = {"t": Count(30), "a": FEW, "b": Count(9), "c": Count(18)}

    assert _shift(_table(counts, "tabc"), "a", "a") == "ab"


def test_what_is_hidden_already_costs_nothing() -> None:
    counts = {"t": Count(30), "a": FEW, "b": Count(9), "c": Count(18)}

    assert _shift(_table(counts, "tabc"), "a", "ac") == "ac"


def test_two_at_the_limit_cannot_give_to_each_other() -> None:
    counts = {"t": Count(26), "a": Count(4, 1, 4), "b": Count(4, 1, 4), "c": Count(18)}

    assert _shift(_table(counts, "tabc"), "a", "ab") == "ac"


def test_a_zero_is_left_where_anything_else_will_do() -> None:
    counts = {"t": Count(21), "a": FEW, "b": Count(0), "c": Count(18)}

    assert _shift(_table(counts, "tabc"), "a", "a") == "ac"


def test_what_stands_in_two_sums_moves_with_one_of_each() -> None:
    counts = {"t": Count(23), "a": FEW, "b": Count(20), "u": Count(12), "c": Count(9)}

    assert _shift(_table(counts, "tab", "uac"), "a", "a") == "abc"


def test_what_nobody_has_told_may_be_more_but_not_fewer() -> None:
    assert _shift(_table({"t": Count(30), "a": FEW, "b": Count(27)}, "tabx"), "a", "a") == "ax"
    assert _shift(_table({"t": Count(30), "a": Count(1, 1, 4), "b": Count(29)}, "tabx"), "a", "a") == "ab"


def test_what_stands_in_no_sum_moves_alone() -> None:
    assert _shift(_table({"a": FEW}), "a", "a") == "a"


def test_where_nothing_gives_way_all_that_it_is_part_of_moves() -> None:
    fixed = Count(3, 3, 3)
    counts = {"w": Count(30, 30, 30), "t": Count(6, 6, 6), "a": fixed, "b": fixed, "u": Count(24)}

    assert _shift(_table(counts, "tab", "wtu"), "a", "a") == "atw"
    assert _shift(_table(counts, "tab", "wtu"), "t", "t") == "btw"
