"""Identity numbers are found before they are published. No number stands here: each is computed when the test runs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.check.identity import identity_numbers, organisation_number_is_valid


def check_digit(digits: str, weights: tuple[int, ...]) -> int:
    return -sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True)) % 11


def number(date: str) -> str:
    """Return the first number with right check digits for someone born on `date` (ddmmyy) in the last century."""
    for individual in range(100, 500):
        nine = f"{date}{individual}"
        first = check_digit(nine, (3, 7, 6, 1, 8, 9, 4, 5, 2))
        second = check_digit(f"{nine}{first % 10}", (5, 4, 3, 2, 7, 6, 5, 4, 3, 2))
        if 10 not in {first, second}:
            return f"{nine}{first}{second}"
    raise AssertionError(date)


@pytest.mark.parametrize(
    "date",
    ["150276", "550276", "154276", "156776", "158276", "554276", "556776", "558276"],
    ids=["ordinary", "D-number", "+40", "+65", "+80", "D-number +40", "D-number +65", "D-number +80"],
)
def test_ordinary_numbers_d_numbers_and_synthetic_ones_are_found(date: str) -> None:
    assert list(identity_numbers(f"Eleven {number(date)} er med.")) == [(7, 18)]


@pytest.mark.parametrize("between", ["", " ", "-", ".", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"])
def test_one_space_hyphen_or_dot_after_the_date_hides_nothing(between: str) -> None:
    written = f"{number('158276')[:6]}{between}{number('158276')[6:]}"

    assert list(identity_numbers(written)) == [(0, len(written))]


@pytest.mark.parametrize("within", [".", " ", "-"])
def test_a_birth_date_written_as_a_date_hides_nothing(within: str) -> None:
    digits = number("158276")
    written = f"{within.join((digits[:2], digits[2:4], digits[4:6]))} {digits[6:]}"

    assert list(identity_numbers(f"Født {written}.")) == [(5, 5 + len(written))]


def test_a_date_followed_by_five_other_digits_is_left_alone() -> None:
    digits = number("150276")
    last = (int(digits[10]) + 1) % 10

    assert not list(identity_numbers(f"Møtet 15.02.76 {digits[6:10]}{last} og 15.02-76 {digits[6:]}"))


@pytest.mark.parametrize("between", ["  ", " - ", "\n", "/"])
def test_two_numbers_beside_each_other_are_not_one(between: str) -> None:
    assert not list(identity_numbers(f"{number('158276')[:6]}{between}{number('158276')[6:]}"))


@pytest.mark.parametrize("around", ["1{}", "{}1", "00{}00"])
def test_eleven_digits_of_a_longer_number_are_no_identity_number(around: str) -> None:
    assert not list(identity_numbers(around.format(number("158276"))))


@given(st.integers(0, 10), st.integers(1, 9))
def test_one_wrong_digit_makes_it_another_number(at: int, added: int) -> None:
    right = number("158276")
    wrong = f"{right[:at]}{(int(right[at]) + added) % 10}{right[at + 1 :]}"

    assert not list(identity_numbers(wrong))


def test_a_synthetic_number_has_check_digits_of_its_own() -> None:
    synthetic = number("158276")

    assert not list(identity_numbers(f"1502{synthetic[4:]}"))


@pytest.mark.parametrize("date", ["310276", "150076", "151376", "155376", "156576", "159376", "950276"])
def test_right_check_digits_without_a_birth_date_are_no_identity_number(date: str) -> None:
    assert not list(identity_numbers(number(date)))


@pytest.mark.parametrize("orgnr", ["123456785", "964982953", "930580694", "821311632"])
def test_a_number_of_nine_digits_with_the_right_check_digit_is_an_organisation_number(orgnr: str) -> None:
    assert organisation_number_is_valid(orgnr)


@pytest.mark.parametrize("orgnr", ["123456789", "964 982 953", "96498295", "9649829530", "９64982953", "NO9649829", ""])
def test_anything_else_is_not(orgnr: str) -> None:
    assert not organisation_number_is_valid(orgnr)


@pytest.mark.parametrize("last", range(10))
def test_a_number_whose_check_digit_would_be_ten_is_never_given_out(last: int) -> None:
    assert not organisation_number_is_valid(f"10000013{last}")
