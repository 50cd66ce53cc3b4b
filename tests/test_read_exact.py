"""JSON from outside: every number exact, and what could be read in two ways refused."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.i18n import Language
from innenforskap.read.exact import AnswerError, parsed


def refusal(content: bytes, language: Language = Language.NB) -> str:
    with pytest.raises(AnswerError) as refused:
        parsed(content)
    return refused.value.why.said(language)


@pytest.mark.parametrize(
    ("written", "number"),
    [(b"9.90", "9.90"), (b"-0.5", "-0.5"), (b"1e3", "1000"), (b"1.5E-3", "0.0015"), (b"0.30000000000000004", None)],
)
def test_a_number_is_what_was_written_and_no_nearer_one(written: bytes, number: str | None) -> None:
    assert str(parsed(written)) == (number or written.decode())


def test_a_whole_number_is_whole() -> None:
    assert parsed(b"[4162, -3]") == [4162, -3]


@pytest.mark.parametrize(
    "written",
    [
        b"NaN",
        b"Infinity",
        b"-Infinity",
        b"1e400",
        b"1e99999999999999999999",
        b"1e-400",
        b"0e-400",
        b"1" * 19,
        b"1.0e18",
    ],
)
def test_what_is_no_number_of_people_or_percent_is_refused(written: bytes) -> None:
    assert refusal(written) == f"«{written.decode()}» er ikke et tall som kan leses"


def test_eighteen_figures_are_read() -> None:
    assert parsed(b"9" * 18) == 10**18 - 1
    assert parsed(b"1e17") == Decimal(10**17)
    assert parsed(b"1e-18") == Decimal("1e-18")


def test_a_key_that_stands_twice_is_told_by_name_wherever_it_stands() -> None:
    assert refusal(b'[{"value": [], "value": []}]') == "«value» står to ganger"


def test_broken_json_is_told_by_its_place() -> None:
    assert refusal(b'{"id":\n ["Tid",}') == "JSON-en er brutt ved linje 2, tegn 9"


def test_a_web_page_is_told_to_be_one() -> None:
    assert refusal(b"\n<!DOCTYPE html><title>Feil</title>") == "det er en nettside (HTML), ikke tall"


def test_other_text_than_utf8_is_refused_and_a_byte_order_mark_is_not() -> None:
    assert refusal(b'{"label": "\xe5r"}') == "teksten er ikke UTF-8"
    assert parsed(b'\xef\xbb\xbf{"label": "\xc3\xa5r"}') == {"label": "år"}


def test_half_a_character_is_refused_for_it_can_be_shown_nowhere() -> None:
    assert refusal(rb'{"label": "\ud83d"}') == "et tegn er skrevet slik at det ikke kan leses"


def test_json_deeper_than_any_answer_is_refused() -> None:
    assert refusal(b"[" * 200_000) == "JSON-en er for dyp"


def test_what_an_answer_says_is_only_shown_short_and_with_nothing_that_moves() -> None:
    key = r"{x}\u001b[2J" + "å" * 100
    content = f'{{"{key}": 1, "{key}": 2}}'.encode()

    assert refusal(content) == r"«{x}\x1b[2J" + "å" * 53 + "…» står to ganger"
    assert refusal(content, Language.NN).endswith("står to gonger")
    assert refusal(content, Language.EN).endswith("stands twice")


@given(st.binary(max_size=60) | st.text('[]{}":,0123456789.eE-tfn\\u', max_size=60).map(str.encode))
def test_whatever_the_bytes_they_are_read_or_refused(content: bytes) -> None:
    with suppress(AnswerError):
        parsed(content)
