"""National identity numbers, which must never stand in a plan, and organisation numbers, which may."""

import re
from collections.abc import Iterator

from stdnum.exceptions import ValidationError
from stdnum.no import fodselsnummer, orgnr

_LOOKS_LIKE_ONE = re.compile(
    r"(?<![0-9])[0-9]{2}(?P<within>[. \-]?)[0-9]{2}(?P=within)[0-9]{2}[ .\-\u00a0\u2011\u202f]?[0-9]{5}(?![0-9])"
)
_ORGANISATION_NUMBER = 9
_REAL_MONTHS = 12
# Synthetic numbers, made for testing, are told by what is added to the month.
_ADDED_TO_SYNTHETIC_MONTHS = (40, 65, 80)


def identity_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Give where each valid national identity number, D-number or synthetic one begins and ends in `text`.

    One whose birth date lies ahead counts too: which day it is does not make a paper safe to publish.
    """
    for found in _LOOKS_LIKE_ONE.finditer(text):
        if _is_identity_number(digits_of(found[0])):
            yield found.span()


def digits_of(number: str) -> str:
    """Return the eleven digits of an identity number, however it is written."""
    return "".join(filter(str.isdecimal, number))


def organisation_number_is_valid(text: str) -> bool:
    """Tell whether `text` is nine digits and nothing else, of which the last is the right check digit."""
    return len(text) == _ORGANISATION_NUMBER and text.isascii() and orgnr.is_valid(text)


def _is_identity_number(digits: str) -> bool:
    return _check_digits_are_right(digits) and _has_a_birth_date(_with_real_month(digits))


def _check_digits_are_right(digits: str) -> bool:
    """Tell whether the check digits are right for the number as it is written, a synthetic month included."""
    right = fodselsnummer.calc_check_digit1(digits), fodselsnummer.calc_check_digit2(digits)
    return (digits[-2], digits[-1]) == right


def _has_a_birth_date(digits: str) -> bool:
    try:
        fodselsnummer.get_birth_date(digits)
    except ValidationError:
        return False
    return True


def _with_real_month(digits: str) -> str:
    month = int(digits[2:4])
    real = (month - added for added in _ADDED_TO_SYNTHETIC_MONTHS if 1 <= month - added <= _REAL_MONTHS)
    return f"{digits[:2]}{next(real, month):02}{digits[4:]}"
