"""Which counties and municipalities there are, and when."""

from collections import Counter
from csv import DictReader
from datetime import date
from importlib.resources import files

import pytest

from innenforskap.model.geography import (
    Area,
    county,
    current_counties,
    existed,
    municipality,
    numbers_of,
    parts_of,
    place_names,
    valid,
)

TODAY = date(2026, 11, 22)


def all_municipalities() -> list[Area]:
    rows = DictReader(files("innenforskap.model").joinpath("municipalities.csv").read_text("utf-8").splitlines())
    return [area for row in rows if (area := municipality(row["number"]))]


def test_a_county_is_found_by_its_number() -> None:
    assert county("18") == Area("18", "Nordland", "", None, None, ())


def test_a_municipality_is_found_by_its_number_with_the_leading_zero() -> None:
    oslo = municipality("0301")

    assert oslo is not None
    assert oslo.name == "Oslo"
    assert municipality("301") is None


def test_a_municipality_has_its_sami_name_where_it_is_known() -> None:
    assert any(area.sami_name for area in all_municipalities())


def test_a_number_that_no_area_has_is_unknown() -> None:
    assert county("99") is None
    assert municipality("9999") is None


def test_there_are_fifteen_counties_after_the_splits_of_2024_and_eleven_before() -> None:
    assert len(current_counties(TODAY)) == 15
    assert len(current_counties(date(2023, 12, 31))) == 11


def test_counties_stand_in_the_order_of_their_numbers() -> None:
    numbers = [area.number for area in current_counties(TODAY)]

    assert numbers == sorted(numbers)
    assert numbers[0] == "03"


def test_vestfold_og_telemark_ended_with_2023_and_names_its_two_successors() -> None:
    former = county("38")

    assert former is not None
    assert valid(former, date(2023, 12, 31))
    assert not valid(former, date(2024, 1, 1))
    assert former.replaced_by == ("39", "40")


def test_bamble_has_a_new_number_from_2024() -> None:
    old, new = municipality("3813"), municipality("4012")

    assert old is not None
    assert new is not None
    assert old.replaced_by == (new.number,)
    assert valid(old, date(2023, 12, 31)) is True
    assert valid(new, date(2023, 12, 31)) is False
    assert valid(new, date(2024, 1, 1)) is True


def test_an_area_whose_first_day_is_not_known_is_not_called_too_early() -> None:
    bodo = municipality("1804")

    assert bodo is not None
    assert valid(bodo, date(2015, 1, 1))


@pytest.mark.parametrize(
    ("number", "first", "last", "was_there"),
    [
        ("31", date(2023, 1, 1), date(2023, 12, 31), False),
        ("31", date(2023, 8, 1), date(2024, 1, 1), True),
        ("30", date(2019, 1, 1), date(2025, 12, 31), True),
        ("30", date(2023, 12, 31), date(2024, 7, 31), True),
        ("30", date(2024, 1, 1), date(2024, 7, 31), False),
        ("18", date(2015, 1, 1), date(2015, 12, 31), True),
    ],
)
def test_an_area_that_was_there_on_any_day_of_a_period_existed_in_it(
    number: str, first: date, last: date, was_there: bool
) -> None:
    area = county(number)

    assert area is not None
    assert existed(area, first, last) is was_there


def test_every_municipality_lies_in_a_county_that_is_known() -> None:
    assert all(county(area.number[:2]) for area in all_municipalities())


def test_there_are_357_municipalities_of_which_41_in_nordland() -> None:
    of_county = Counter(area.number[:2] for area in all_municipalities() if valid(area, TODAY))

    assert of_county.total() == 357
    assert of_county["18"] == 41


@pytest.mark.parametrize("area", [area for area in all_municipalities() if area.replaced_by])
def test_what_replaced_an_area_began_the_day_after_it_ended(area: Area) -> None:
    (successor,) = map(municipality, area.replaced_by)

    assert successor is not None
    assert successor.valid_from is not None
    assert area.valid_to is not None
    assert (successor.valid_from - area.valid_to).days == 1


def test_a_county_is_the_sum_of_the_municipalities_in_it_on_the_day() -> None:
    assert len(parts_of("18", TODAY)) == 41
    assert {area.number for area in parts_of("03", TODAY)} == {"0301"}
    assert [area.number for area in parts_of("38", date(2023, 12, 31))] != []
    assert parts_of("38", TODAY) == ()


def test_the_country_is_the_sum_of_its_counties() -> None:
    assert parts_of("NO", TODAY) == current_counties(TODAY)


@pytest.mark.parametrize("number", ["1804", "99", "", "N"])
def test_a_municipality_and_what_is_no_area_have_no_parts(number: str) -> None:
    assert parts_of(number, TODAY) == ()


def test_the_names_are_those_of_counties_and_municipalities_that_are_or_were() -> None:
    assert {"Nordland", "Bodø", "Viken"} <= place_names()
    assert "Nav" not in place_names()


def test_a_name_may_be_several_areas_or_none() -> None:
    assert numbers_of("Herøy") == ("1515", "1818")
    assert numbers_of("Bamble") == ("4012",)
    assert numbers_of("Vestfold og Telemark") == ("38",)
    assert numbers_of("Utlandet") == ()
