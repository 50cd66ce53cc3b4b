"""How a field says that what was written cannot be read."""

import pytest
from pydantic_core import PydanticCustomError

from innenforskap.model.misread import A_LIST, A_MAPPING, A_NUMBER, A_TEXT, NO_VALUE, amount, misread, scalar, shape
from innenforskap.model.raw import Plain, Raw


def test_a_misreading_carries_the_rule_and_its_facts() -> None:
    with pytest.raises(PydanticCustomError) as raised:
        misread("not-a-number", value="ti")

    assert (raised.value.type, raised.value.context) == ("not-a-number", {"value": "ti"})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", A_TEXT),
        (Plain("15-29"), A_TEXT),
        ("24", A_TEXT),
        (Plain("24"), A_NUMBER),
        (Plain("5 000 000"), A_NUMBER),
        (Plain("9,7"), A_NUMBER),
        (["a"], A_LIST),
        ({"a": "b"}, A_MAPPING),
        (None, NO_VALUE),
    ],
)
def test_what_was_written_has_a_name(value: Raw, expected: object) -> None:
    assert shape(value) is expected


def test_a_text_is_a_single_value() -> None:
    assert scalar("a") == "a"


@pytest.mark.parametrize(("value", "rule"), [(None, "empty-value"), (["a"], "wrong-shape"), ({}, "wrong-shape")])
def test_what_is_no_single_value_is_told_for_what_it_is(value: Raw, rule: str) -> None:
    with pytest.raises(PydanticCustomError) as raised:
        scalar(value)

    assert raised.value.type == rule


def test_a_number_is_told_as_each_language_writes_it() -> None:
    assert amount(20_000) == ("20\N{NO-BREAK SPACE}000", "20\N{NO-BREAK SPACE}000", "20,000")
