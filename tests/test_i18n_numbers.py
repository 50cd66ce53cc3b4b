"""Numbers, dates, lists and alphabetical order as readers expect them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.i18n import Language, Message, Phrase
from innenforskap.i18n.numbers import (
    counted,
    day,
    days,
    kroner,
    listed,
    month,
    number,
    percent,
    points,
    sort_key,
    span,
)

NB, NN, EN = Language
MEASURE = Message("tiltak", "tiltak", "measure"), Message("tiltak", "tiltak", "measures")
ACTOR = Phrase("aktør", "aktør"), Phrase("aktører", "aktørar")


@pytest.mark.parametrize(
    ("value", "nb", "en"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (4162, "4\u00a0162", "4,162"),
        (11640, "11\u00a0640", "11,640"),
        (1200000, "1\u00a0200\u00a0000", "1,200,000"),
        (-7, "\u22127", "\u22127"),
        (Decimal("9.90"), "9,90", "9.90"),
        (Decimal("-1234.5"), "\u22121\u00a0234,5", "\u22121,234.5"),
        (Decimal("1E+3"), "1\u00a0000", "1,000"),
    ],
)
def test_a_number_has_a_decimal_comma_and_spaces_that_do_not_break(value: Decimal | int, nb: str, en: str) -> None:
    assert number(value, NB) == nb
    assert number(value, NN) == nb
    assert number(value, EN) == en


@pytest.mark.parametrize(
    ("value", "decimals", "said"),
    [("9.94", 1, "9,9"), ("9.95", 1, "10,0"), ("2.5", 0, "3"), ("-2.5", 0, "\u22123"), ("10", 1, "10,0")],
)
def test_halves_are_rounded_away_from_zero_as_the_sources_do(value: str, decimals: int, said: str) -> None:
    assert number(Decimal(value), NB, decimals) == said


def test_no_number_is_too_large_to_be_rounded() -> None:
    largest = Decimal("-" + "9" * 36)

    assert number(largest, EN, 2).replace(",", "") == f"\u2212{'9' * 36}.00"


def test_what_rounds_to_zero_is_neither_up_nor_down() -> None:
    assert number(Decimal("-0.04"), NB, 1) == "0,0"


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=3), st.sampled_from([NB, NN]))
def test_a_norwegian_number_can_be_read_back(value: Decimal, language: Language) -> None:
    said = number(value, language)

    assert Decimal(said.replace("\u00a0", "").replace(",", ".").replace("\u2212", "-")) == value


def test_a_percentage_has_its_sign_after_a_space_in_norwegian() -> None:
    value = Decimal("9.9")

    assert percent(value, NB) == "9,9\u00a0%"
    assert percent(value, EN, 2) == "9.90%"


def test_the_difference_between_percentages_is_in_points() -> None:
    assert points(Decimal("0.2"), NB) == "0,2 prosentpoeng"
    assert points(Decimal("-0.2"), NN) == "\u22120,2 prosentpoeng"
    assert points(2, EN, 1) == "2.0 percentage points"


def test_an_amount_is_in_whole_kroner() -> None:
    assert kroner(1200000, NB) == "1\u00a0200\u00a0000 kroner"
    assert kroner(1200000, EN) == "NOK 1,200,000"


@pytest.mark.parametrize(
    ("language", "said"), [(NB, "4. desember 2026"), (NN, "4. desember 2026"), (EN, "4 December 2026")]
)
def test_a_date_is_said_in_full(language: Language, said: str) -> None:
    assert day(date(2026, 12, 4), language) == said


def test_a_month_is_said_with_its_year() -> None:
    assert month(date(2026, 1, 31), NN) == "januar 2026"
    assert month(date(2026, 1, 31), EN) == "January 2026"


@pytest.mark.parametrize(
    ("first", "last", "nb", "en"),
    [
        (date(2026, 5, 4), date(2026, 5, 4), "4. mai 2026", "4 May 2026"),
        (date(2026, 5, 4), date(2026, 5, 6), "4.–6. mai 2026", "4–6 May 2026"),
        (date(2026, 5, 4), date(2026, 6, 6), "4. mai – 6. juni 2026", "4 May – 6 June 2026"),
        (date(2026, 5, 4), date(2027, 5, 4), "4. mai 2026 – 4. mai 2027", "4 May 2026 – 4 May 2027"),
    ],
)
def test_days_from_and_to_tell_month_and_year_once(first: date, last: date, nb: str, en: str) -> None:
    assert days(first, last, NB) == nb
    assert days(first, last, EN) == en


def test_a_span_of_years_has_an_en_dash_without_spaces() -> None:
    assert span("2015", "2025") == "2015–2025"


@pytest.mark.parametrize(
    ("words", "said"),
    [([], ""), (["Nav"], "Nav"), (["Nav", "KS"], "Nav og KS"), (["Nav", "KS", "skolen"], "Nav, KS og skolen")],
)
def test_the_last_of_a_list_comes_after_og(words: list[str], said: str) -> None:
    assert listed(words, NB) == said


def test_an_english_list_has_no_comma_before_and() -> None:
    assert listed(iter("abc"), EN) == "a, b and c"


@pytest.mark.parametrize(("count", "said"), [(0, "no measures"), (1, "1 measure"), (1200, "1,200 measures")])
def test_things_are_counted_in_the_language_asked_for(count: int, said: str) -> None:
    assert counted(count, EN, *MEASURE) == said


@pytest.mark.parametrize(("count", "said"), [(0, "ingen aktørar"), (1, "1 aktør"), (12, "12 aktørar")])
def test_nothing_is_said_in_words(count: int, said: str) -> None:
    assert counted(count, NN, *ACTOR) == said


def test_what_has_no_english_is_counted_in_bokmal_throughout() -> None:
    assert counted(0, EN, *ACTOR) == "ingen aktører"


def test_the_norwegian_letters_come_last_in_their_order() -> None:
    names = ["Årdal", "Østfold", "Ås", "Ærfugl", "Zulu", "Alta", "Øyer"]

    assert sorted(names, key=sort_key) == ["Alta", "Zulu", "Ærfugl", "Østfold", "Øyer", "Årdal", "Ås"]


def test_capitals_accents_and_unicode_forms_do_not_disturb_the_order() -> None:
    names = ["idé B", "Idéa", "ide A", "A\u030as", "Zulu"]

    assert sorted(names, key=sort_key) == ["ide A", "idé B", "Idéa", "Zulu", "A\u030as"]


def test_numbers_in_titles_come_in_number_order() -> None:
    assert sorted(["2.10", "2.9", "10.1"], key=sort_key) == ["2.9", "2.10", "10.1"]


@given(st.lists(st.text()))
def test_the_order_is_the_same_whatever_order_one_starts_from(texts: list[str]) -> None:
    backwards = texts[::-1]

    assert sorted(texts, key=sort_key) == sorted(backwards, key=sort_key)
