"""What may be shown to no one is masked in whatever the tool says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.check.identity import identity_numbers
from innenforskap.check.masking import masked, masked_path
from tests.test_check_identity import number


def test_every_number_in_a_text_is_masked_and_the_rest_is_left() -> None:
    text = f"Fra {number('018190')[:6]} {number('018190')[6:]} til {number('158276')}, 4162 unge."

    assert masked(text) == "Fra *********** til ***********, 4162 unge."


@pytest.mark.parametrize("within", [".", " ", "-"])
def test_a_number_written_as_a_date_is_masked_whole(within: str) -> None:
    digits = number("158276")
    written = f"{within.join((digits[:2], digits[2:4], digits[4:6]))} {digits[6:]}"

    assert masked(f"Født {written}.") == "Født ***********."


def test_mobile_numbers_addresses_and_single_cases_are_masked_too() -> None:
    text = "Ring 90 00 00 01 eller 40000001, skriv til fornavn.etternavn@example.no om gutten i 10. klasse."

    assert masked(text) == "Ring *********** eller ***********, skriv til *********** om ***********."


def test_what_may_be_a_single_case_is_masked_too() -> None:
    assert masked("Om gutten i Vg1 og jenta som slet.") == "Om *********** og *********** slet."


@given(st.text())
def test_what_is_masked_holds_no_number(text: str) -> None:
    assert not list(identity_numbers(masked(f"{number('158276')}{text}{number('158276')}")))


@pytest.mark.parametrize(
    "name", ["fornavn.etternavn@example.no", "41234567", "fornavn-41234567", number("158276"), "gutten i 10. klasse"]
)
def test_each_name_on_the_way_to_a_file_is_masked_for_itself(name: str) -> None:
    shown = masked_path(f"measures/{name}/a.yaml"), masked_path(f"measures/{name}.yaml")

    assert not any(name in each for each in shown)
    assert all(each.startswith("measures/") for each in shown)
