"""The codes that a query means, and how a question that is too large is cut."""

from itertools import product
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.fetch.selection import Dimension, bare, cells, expanded, is_expression, longest, meant, parts

YEARS = Dimension("Tid", tuple(str(year) for year in range(2015, 2026)), is_time=True)
REGIONS = Dimension("Region", ("0", "18", "1804", "1806", "31", "3101", "F-18", "aB"))


@pytest.mark.parametrize(
    ("code", "codes"),
    [
        ("2020", ["2020"]),
        ("*", list(YEARS.codes)),
        ("top(2)", ["2024", "2025"]),
        ("TOP(2,1)", ["2023", "2024"]),
        ("bottom(2)", ["2015", "2016"]),
        ("bottom(2,1)", ["2016", "2017"]),
        ("top(99)", list(YEARS.codes)),
        ("from(2024)", ["2024", "2025"]),
        ("To(2016)", ["2015", "2016"]),
        ("range(2016,2018)", ["2016", "2017", "2018"]),
        ("range(2018,2016)", ["2016", "2017", "2018"]),
        ("201?", ["2015", "2016", "2017", "2018", "2019"]),
        ("*24", ["2024"]),
        ("202*", ["2020", "2021", "2022", "2023", "2024", "2025"]),
        ("*02*", list(YEARS.codes[5:])),
    ],
)
def test_an_expression_stands_for_periods_oldest_first(code: str, codes: list[str]) -> None:
    assert list(meant(code, YEARS)) == codes


@pytest.mark.parametrize(
    ("code", "codes"),
    [
        ("top(2)", ["0", "18"]),
        ("top(1,1)", ["18"]),
        ("bottom(2)", ["F-18", "aB"]),
        ("bottom(1,1)", ["F-18"]),
        ("18??", ["1804", "1806"]),
        ("ab*", ["aB"]),
        ("from(AB)", ["aB"]),
        ("range(F-18,ab)", ["F-18", "aB"]),
    ],
)
def test_an_expression_stands_for_codes_in_the_banks_order(code: str, codes: list[str]) -> None:
    assert list(meant(code, REGIONS)) == codes


@pytest.mark.parametrize("code", ["from(2030)", "to(1999)", "range(2015,2030)", "range(1999,2015)", "19*", "top(1,99)"])
def test_an_expression_may_stand_for_nothing(code: str) -> None:
    assert list(meant(code, YEARS)) == []


@pytest.mark.parametrize("code", ["9999", "top(0)", "top(x)", "top", "range(2015)", "from(1,2)", "2*5", "***"])
def test_what_is_no_expression_is_left_to_the_bank(code: str) -> None:
    assert list(meant(code, YEARS)) == [code]
    assert not is_expression(code)


def test_a_code_that_looks_like_an_expression_is_itself_where_there_is_one() -> None:
    assert list(meant("A*", Dimension("Alder", ("A*", "AB")))) == ["A*"]


def test_a_letter_of_a_code_is_no_pattern() -> None:
    assert list(meant("1.?", Dimension("Art", ("1.2", "132")))) == ["1.2"]


def test_each_code_is_asked_for_once() -> None:
    assert expanded(["2025", "top(2)", "2025", "1999"], YEARS) == ("2025", "2024", "1999")


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("[range(2015,2017)]", "range(2015,2017)"),
        ("[top(1,1)]", "top(1,1)"),
        ("range(2015,2017)", "range(2015,2017)"),
        ("[*]", "*"),
        ("[18]", "[18]"),
        ("[18", "[18"),
        ("[top(1)", "[top(1)"),
    ],
)
def test_an_expression_needs_no_brackets(written: str, code: str) -> None:
    assert bare(written) == code


@given(
    sizes=st.lists(st.integers(1, 9), min_size=1, max_size=4),
    limit=st.integers(9, 60),
)
def test_the_parts_are_the_whole_in_its_order_and_each_is_answered(sizes: list[int], limit: int) -> None:
    names = "ABCD"
    codes = {name: tuple(f"{name}{at}" for at in range(size)) for name, size in zip(names, sizes, strict=False)}
    found = list(parts(codes, limit, frozenset({"A"}) if len(codes) > 1 else frozenset()))

    assert all(0 < cells(part) <= limit for part in found)
    every = [cell for part in found for cell in product(*part.values())]
    assert len(set(every)) == len(every) == prod(sizes)
    assert all(part["A"] == codes["A"] for part in found if len(codes) > 1)


def test_a_question_that_is_too_large_is_cut_along_its_longest_dimension() -> None:
    codes = {"Region": ("0", "18"), "Tid": YEARS.codes}

    assert list(parts(codes, 22, frozenset())) == [codes]
    assert [part["Tid"] for part in parts(codes, 10, frozenset())] == [
        YEARS.codes[:5],
        YEARS.codes[5:10],
        YEARS.codes[10:],
    ]
    assert longest(codes, frozenset({"Tid"})) == "Region"
