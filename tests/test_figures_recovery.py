"""What follows from sums, for one who does linear algebra and knows that no count is below none."""

from collections.abc import Mapping

import pytest

from innenforskap.figures.recovery import following
from innenforskap.figures.sums import Spot, Sum


def _spot(area: str) -> Spot:
    return Spot(area, "", 15, 29)


def _following(counts: Mapping[str, int], *sums: str) -> str:
    """Return the letters that follow from those in `counts`, where "tab" says that t is a and b together."""
    told = [Sum(_spot(each[0]), tuple(map(_spot, each[1:]))) for each in sums]
    return "".join(sorted(spot.area for spot in following({_spot(area): n for area, n in counts.items()}, told)))


@pytest.mark.parametrize(
    ("counts", "sums", "found"),
    [
        ({"t": 9, "a": 4}, ["tab"], "b"),
        ({"a": 4, "b": 5}, ["tab"], "t"),
        ({"t": 9}, ["tab"], ""),
        ({"t": 0}, ["tab"], "ab"),
        ({"t": 4, "a": 4}, ["tabc"], "bc"),
        ({"t": 9, "u": 11, "b": 2}, ["tac", "uacd", "vdb"], "dv"),
        ({"t": 9, "u": 5}, ["tabc", "uab"], "c"),
        ({}, ["tab"], ""),
        ({"t": 9, "a": 4, "b": 5}, ["tab"], ""),
    ],
)
def test_what_is_left_of_all_sums_together_follows(counts: dict[str, int], sums: list[str], found: str) -> None:
    assert _following(counts, *sums) == found


def test_what_is_nothing_tells_of_what_stands_with_it_in_another_sum() -> None:
    assert _following({"t": 0, "u": 7}, "tab", "ubc") == "abc"
