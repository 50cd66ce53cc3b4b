"""Periods held against each other; other parts only declare their fields."""

import pytest

from innenforskap.model.base import Origin, Reading
from innenforskap.model.parts import Period

WHOLE = {"from": "2023", "to": "2026-06"}


def period(written: object) -> Period:
    return Period.model_validate(written, context=Reading(Origin("", "", "")))


@pytest.mark.parametrize(
    ("written", "is_reversed"),
    [
        ({"from": "2025", "to": "2024"}, True),
        ({"from": "2025-06", "to": "2025"}, False),
        ({"from": "2025", "to": "2025"}, False),
        ({"from": "2025"}, False),
        ({"to": "2025"}, False),
        ({}, False),
    ],
)
def test_a_period_is_reversed_if_all_of_its_end_lies_before_its_start(written: object, is_reversed: bool) -> None:
    assert period(written).is_reversed is is_reversed


@pytest.mark.parametrize(
    ("written", "whole", "end"),
    [
        ({"from": "2023", "to": "2026"}, WHOLE, None),
        ({"from": "2022", "to": "2025"}, WHOLE, "from"),
        ({"from": "2024", "to": "2026-07"}, WHOLE, "to"),
        ({"from": "2027", "to": "2027"}, WHOLE, "from"),
        ({"to": "2022"}, WHOLE, "to"),
        ({"from": "1990", "to": "2090"}, {}, None),
        ({}, WHOLE, None),
    ],
)
def test_an_end_is_outside_if_all_of_it_lies_before_or_after_the_whole(
    written: object, whole: object, end: str | None
) -> None:
    assert period(written).end_outside(period(whole)) == end
