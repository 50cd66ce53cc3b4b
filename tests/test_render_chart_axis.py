"""The axis of a chart: round figures, and an honest beginning."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.i18n import Language
from innenforskap.render.chart.axis import Axis

FIGURES = st.lists(st.decimals(min_value=-(10**9), max_value=10**9, places=1), min_size=1)


def axis(*values: str, decimals: int = 1) -> list[str]:
    drawn = Axis.of([Decimal(value) for value in values], decimals)
    return [drawn.said(tick, Language.NB) for tick in drawn.ticks()]


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        (("8.9", "12.1"), ["8", "9", "10", "11", "12", "13"]),
        (("8.9", "14.3"), ["8", "10", "12", "14", "16"]),
        (("1.4", "3.4"), ["0", "1", "2", "3", "4"]),
        (("0.1", "0.3"), ["0,0", "0,1", "0,2", "0,3"]),
        (("-2", "2"), ["\u22122", "\u22121", "0", "1", "2"]),
    ],
)
def test_an_axis_has_a_few_round_figures(values: Sequence[str], ticks: list[str]) -> None:
    assert axis(*values) == ticks


def test_a_small_change_is_not_drawn_as_a_cliff() -> None:
    assert axis("4050", "4162", decimals=0) == ["3\u00a0000", "3\u00a0500", "4\u00a0000", "4\u00a0500"]


def test_one_figure_and_nothing_but_zeros_have_an_axis_too() -> None:
    assert axis("9.9") == ["7", "8", "9", "10"]
    assert axis("0", "0") == ["0,0", "0,5"]


def test_what_is_counted_in_whole_numbers_has_no_half_steps() -> None:
    assert axis("0", "1", decimals=0) == ["0", "1"]


@given(FIGURES)
def test_every_figure_lies_on_the_axis(values: list[Decimal]) -> None:
    drawn = Axis.of(values, 1)

    assert drawn.low <= min(values)
    assert max(values) <= drawn.high
    assert 2 <= len(list(drawn.ticks())) <= 7
    assert list(drawn.ticks())[-1] == drawn.high


@given(FIGURES)
def test_the_axis_begins_at_zero_or_says_that_it_does_not(values: list[Decimal]) -> None:
    drawn = Axis.of([abs(value) for value in values], 1)

    assert drawn.low >= 0
    assert drawn.low == 0 or min(map(abs, values)) > max(map(abs, values)) / 2
