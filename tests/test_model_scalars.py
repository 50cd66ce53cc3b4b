"""Single values, each read by a strict pattern of its own."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter
from pydantic_core import PydanticCustomError

from innenforskap.model import patterns
from innenforskap.model.raw import Plain, Raw
from innenforskap.model.refs import ActorRef
from innenforskap.model.scalars import (
    TEXT_LIMIT,
    Choice,
    Code,
    Count,
    Decimals,
    Flag,
    Id,
    Kroner,
    Month,
    Number,
    Read,
    Url,
    Words,
    is_id,
    read_code,
    read_decimals,
    read_flag,
    read_month,
    read_number,
    read_url,
    read_whole,
    read_words,
)
from innenforskap.model.vocabulary import State

TRAPS = ["1804", "0301", "2.6", "NO", "no", "yes", "on", "12:30", "1_000", "1e3", "2026-06-15", "true", "0x1F", "="]


def _wrong(read: Callable[[Raw], object], value: Raw) -> tuple[str, object]:
    """Return the rule a value breaks, and what to write instead."""
    with pytest.raises(PydanticCustomError) as raised:
        read(value)
    return raised.value.type, (raised.value.context or {}).get("instead", "")


@pytest.mark.parametrize("read", [read_words, read_code, read_url, Id.read])
@pytest.mark.parametrize("word", TRAPS)
def test_a_text_that_some_program_reads_as_something_else_must_stand_in_quotes(
    read: Callable[[Raw], object], word: str
) -> None:
    assert _wrong(read, Plain(word)) == ("needs-quotes", f'"{word}"')


@pytest.mark.parametrize("word", TRAPS)
def test_in_quotes_it_is_a_text_like_any_other(word: str) -> None:
    assert read_words(word) == read_code(word) == word


@pytest.mark.parametrize("value", ["", "  ", "\n", None])
def test_a_text_has_something_in_it(value: Raw) -> None:
    assert _wrong(read_words, value)[0] == "empty-value"


def test_the_blank_lines_around_a_text_are_no_part_of_it() -> None:
    read = read_words(Plain("\n  Først.\n\n  Så. \n"))

    assert (read, type(read)) == ("Først.\n\n  Så.", str)


def test_a_text_may_be_as_long_as_the_limit_and_no_longer() -> None:
    assert len(read_words("å" * TEXT_LIMIT)) == TEXT_LIMIT
    assert _wrong(read_words, "å" * (TEXT_LIMIT + 1))[0] == "text-too-long"


def test_a_code_stands_on_one_line() -> None:
    assert read_code("84/2022\n") == "84/2022"
    assert _wrong(read_code, "84/2022\n85/2022")[0] == "wrong-form"


@pytest.mark.parametrize("url", ["https://www.nav.no", "http://ssb.no/tabell?a=b#c", "https://nfk.no/å"])
def test_an_address_begins_with_what_makes_it_one(url: str) -> None:
    assert read_url(Plain(url)) == url


@pytest.mark.parametrize(
    ("url", "instead"),
    [
        ("www.nav.no", "https://www.nav.no"),
        ("nfk.no/plan", "https://nfk.no/plan"),
        ("javascript:alert(1)", ""),
        ("ftp://nav.no", ""),
        ("https://nav.no/to ord", ""),
        ('https://nav.no/"', ""),
        ("post@nav.no", ""),
        ("https://", ""),
    ],
)
def test_another_address_is_told_what_to_write_where_that_is_clear(url: str, instead: str) -> None:
    assert _wrong(read_url, url) == ("wrong-form", instead)


@pytest.mark.parametrize("number", ["0", "-1", "9.7", "0.50", "123456789012345678", "-0.1"])
def test_a_number_is_exactly_what_was_written(number: str) -> None:
    assert read_number(Plain(number)).compare_total(Decimal(number)) == 0


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        (Plain("9,7"), "9.7"),
        ("9.7", "9.7"),
        (Plain("1 000"), "1000"),
        (Plain("1\u00a0000,5"), "1000.5"),
        (Plain("1_000"), "1000"),
        (Plain("+3"), "3"),
        (Plain("12,5 %"), "12.5"),
        (Plain("12,5 prosent"), "12.5"),
        (Plain("1e3"), ""),
        (Plain("0301"), ""),
        (Plain("1.000,5"), ""),
        (Plain(".5"), ""),
        (Plain("5."), ""),
        (Plain("1/2"), ""),
        (Plain(".inf"), ""),
        (Plain("1" * 400), ""),
        (Plain("١٢"), ""),
        (Plain("NaN"), ""),
    ],
)
def test_a_number_is_written_in_one_way_only(written: str, instead: str) -> None:
    assert _wrong(read_number, written) == ("not-a-number", instead)


def test_a_whole_number_is_zero_or_more() -> None:
    assert [read_whole(Plain(number)) for number in ("0", "29", "999999999999999")] == [0, 29, 999_999_999_999_999]


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        (Plain("-1"), ""),
        (Plain("2.0"), ""),
        (Plain("1 200 000"), "1200000"),
        (Plain("1 200 000 kr"), "1200000"),
        (Plain("29 år"), "29"),
        ("29", "29"),
        (Plain("007"), ""),
        (Plain("5 millioner"), ""),
        (Plain("1" * 16), ""),
        (Plain("٣"), ""),
    ],
)
def test_a_whole_number_is_written_in_one_way_only(written: str, instead: str) -> None:
    assert _wrong(read_whole, written) == ("not-a-whole-number", instead)


@pytest.mark.parametrize(("written", "flag"), [("true", True), ("false", False)])
def test_yes_and_no_are_true_and_false(written: str, flag: bool) -> None:
    assert read_flag(Plain(written)) is flag


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        (Plain("yes"), "true"),
        (Plain("NO"), "false"),
        (Plain("on"), "true"),
        (Plain("ja"), "true"),
        (Plain("Nei"), "false"),
        (Plain("True"), "true"),
        ("true", "true"),
        (Plain("1"), ""),
        (Plain("kanskje"), ""),
    ],
)
def test_no_other_word_is_yes_or_no(written: str, instead: str) -> None:
    assert _wrong(read_flag, written) == ("not-a-flag", instead)


@pytest.mark.parametrize(
    "read", [read_words, read_code, read_url, read_number, read_whole, read_flag, Id.read, State.read]
)
def test_a_list_is_no_single_value(read: Callable[[Raw], object]) -> None:
    assert _wrong(read, ["a"])[0] == "wrong-shape"
    assert _wrong(read, {"a": "b"})[0] == "wrong-shape"
    assert _wrong(read, None)[0] == "empty-value"


@pytest.mark.parametrize("name", ["a", "nav-nordland", "1804", "a-1", "x" * 60])
def test_an_id_is_what_every_file_system_can_hold(name: str) -> None:
    assert is_id(name)
    assert Id.read(name) == name


@pytest.mark.parametrize("name", ["", "-", "a-", "-a", "Nav", "å", "a b", "a_b", "a.b", "x" * 61, "a\n", "../a"])
def test_nothing_else_is_an_id(name: str) -> None:
    assert not is_id(name)


def test_what_is_no_id_is_told_so() -> None:
    assert _wrong(Id.read, Plain("Los i skolen"))[0] == "bad-id"


def test_a_choice_is_one_of_the_words_there_are() -> None:
    assert State.read(Plain("in-progress")) is State.IN_PROGRESS
    with pytest.raises(PydanticCustomError) as raised:
        State.read(Plain("i gang"))
    assert raised.value.context == {"value": "i gang", "allowed": tuple(State)}


def test_a_type_without_a_way_to_read_is_a_mistake_of_ours() -> None:
    with pytest.raises(NotImplementedError):
        Read.read("a")


@pytest.mark.parametrize(
    ("kind", "schema"),
    [
        (Words, {"type": "string", "maxLength": TEXT_LIMIT, "pattern": patterns.WORDS}),
        (Code, {"type": "string", "maxLength": TEXT_LIMIT, "pattern": patterns.LINE}),
        (ActorRef, {"type": "string", "maxLength": TEXT_LIMIT, "pattern": patterns.LINE}),
        (Url, {"type": "string", "maxLength": TEXT_LIMIT, "pattern": patterns.URL}),
        (Number, {"type": "number", "exclusiveMinimum": -(10**18), "exclusiveMaximum": 10**18}),
        (Count, {"type": "integer", "minimum": 0, "maximum": 10**15 - 1}),
        (Kroner, {"type": "integer", "minimum": 0, "maximum": 10**15 - 1}),
        (Flag, {"type": "boolean"}),
        (Id, {"type": "string", "pattern": "^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$"}),
        (State, {"enum": [str(state) for state in State]}),
        (Read, {"type": "string"}),
    ],
)
def test_an_editor_is_told_what_may_be_written(kind: Any, schema: dict[str, object]) -> None:  # noqa: ANN401
    assert TypeAdapter(kind).json_schema() == schema


def test_pydantic_reads_a_value_as_we_do() -> None:
    assert TypeAdapter(Id).validate_python("nav") == Id("nav")
    assert TypeAdapter(Annotated[Number, "x"]).validate_python(Plain("9.7")) == Decimal("9.7")


@pytest.mark.parametrize("kind", [Choice, State])
def test_choices_are_texts(kind: type[Choice]) -> None:
    assert issubclass(kind, str)


@given(st.text(max_size=20))
def test_an_id_is_ascii_and_lower_case(name: str) -> None:
    assert not is_id(name) or re.fullmatch("[a-z0-9-]+", name)


def test_no_figure_has_more_decimals_than_can_be_written() -> None:
    assert [read_decimals(Plain(str(count))) for count in range(10)] == list(range(10))
    assert TypeAdapter(Decimals).json_schema() == {"type": "integer", "minimum": 0, "maximum": 9}


@pytest.mark.parametrize(
    ("written", "rule"), [(Plain("10"), "wrong-form"), (Plain("40"), "wrong-form"), (Plain("-1"), "not-a-whole-number")]
)
def test_what_is_no_number_of_decimals_is_told_so(written: Raw, rule: str) -> None:
    assert _wrong(read_decimals, written) == (rule, "")


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9))
def test_every_ordinary_number_reads_back(number: Decimal) -> None:
    assert read_number(Plain(f"{number:f}".replace("-0.00", "0.00"))) == number


def test_a_month_is_a_number_from_one_to_twelve() -> None:
    assert [read_month(Plain(str(month))) for month in range(1, 13)] == list(range(1, 13))
    assert TypeAdapter(Month).json_schema() == {"type": "integer", "minimum": 1, "maximum": 12}


@pytest.mark.parametrize(
    ("written", "instead"),
    [(Plain("0"), ""), (Plain("13"), ""), (Plain("06"), "6"), ("6", "6"), (Plain("juni"), ""), (Plain("6.0"), "")],
)
def test_what_is_no_month_of_the_year_is_told_so(written: Raw, instead: str) -> None:
    assert _wrong(read_month, written) == ("not-a-date", instead)
