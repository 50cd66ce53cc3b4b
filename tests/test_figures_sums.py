"""Which counts add up to which."""

from collections.abc import Iterable, Mapping
from datetime import date

import pytest

from innenforskap.figures.sums import Spot, around, sums
from innenforskap.model.geography import current_counties, parts_of

DAY = date(2025, 12, 31)


def _of(spots: Mapping[Spot, int], day: date = DAY, sets: Iterable[Iterable[str]] = ()) -> dict[Spot, set[Spot]]:
    return {each.whole: set(each.parts) for each in sums(spots, spots, day, sets)}


def _area(area: str) -> Spot:
    return Spot(area, "", 15, 29)


@pytest.mark.parametrize(
    ("area", "outer"), [("030101", "0301"), ("0301", "03"), ("03", "NO"), ("NO", ""), ("", ""), ("EU27", "")]
)
def test_an_area_lies_in_the_one_its_number_begins_with(area: str, outer: str) -> None:
    assert around(area) == outer


def test_a_county_is_its_municipalities_though_some_are_not_told_of() -> None:
    found = _of({_area("18"): 100, _area("1804"): 10})

    assert found == {_area("18"): {_area(each.number) for each in parts_of("18", DAY)}}


def test_the_country_is_its_counties_and_what_no_county_is_known_for() -> None:
    found = _of({_area("NO"): 100, _area("18"): 10, _area("99"): 1})

    assert found[_area("NO")] == {_area(each.number) for each in current_counties(DAY)} | {_area("99")}


def test_municipalities_of_a_county_that_is_not_told_of_make_up_the_country_all_the_same() -> None:
    found = _of({_area("NO"): 100, _area("1804"): 10})

    assert set(found) == {_area("NO"), _area("18")}


def test_municipalities_without_what_they_lie_in_add_up_to_nothing() -> None:
    assert _of({_area("1804"): 10, _area("1806"): 10}) == {}


def test_before_all_areas_are_known_those_that_are_told_of_make_up_the_whole() -> None:
    told = {_area("NO"): 100, _area("01"): 10, _area("18"): 10}
    wholes = [set(each.parts) for each in sums(told, told, date(2015, 12, 31), ())]

    assert {_area("01"), _area("18")} in wholes
    assert len(wholes) == 2


def _group(group: str, area: str = "18") -> Spot:
    return Spot(area, group, 15, 29)


def test_groups_make_up_everyone_until_the_figures_say_otherwise() -> None:
    told = {_group(""): 41, _group("a"): 20}

    assert _of(told | {_group("b"): 21})[_group("")] == {_group("a"), _group("b")}
    assert _of(told | {_group("b"): 31}) == {}
    assert _of(told | {_group("b"): 24}) == {}
    assert _of(told | {_group("b"): 22})[_group("")] == {_group("a"), _group("b")}


def test_two_ways_to_divide_everyone_are_both_seen() -> None:
    told = {_group(""): 100, _group("a"): 60, _group("b"): 40, _group("x"): 71, _group("y"): 29}
    found = [set(each.parts) for each in sums(told, told, DAY, ())]

    assert found == [{_group("a"), _group("b")}, {_group("x"), _group("y")}]


def test_groups_that_were_asked_for_together_make_up_everyone_where_one_is_not_known() -> None:
    counts = {_group(""): 100, _group("a"): 60, _group("x"): 71, _group("y"): 29}
    spots = [*counts, _group("b")]
    found = [set(each.parts) for each in sums(counts, spots, DAY, [("0", "a", "b")])]

    assert {_group("a"), _group("b")} in found


def test_ages_make_up_a_wider_band_with_what_lies_between_them() -> None:
    wide, one, other = (Spot("18", "", *band) for band in ((15, 29), (15, 19), (25, 29)))

    assert _of({wide: 100, one: 10, other: 10}) == {wide: {one, Spot("18", "", 20, 24), other}}


def test_ages_apart_are_no_sum() -> None:
    assert _of({Spot("18", "", 15, 19): 10, Spot("18", "", 25, 29): 10}) == {}
