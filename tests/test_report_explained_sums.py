from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.figures.path import Waypoint
from innenforskap.i18n import Language
from innenforskap.model.indicator import Indicator
from innenforskap.report.explained_sums import amount, change, difference, passed, progress, rounded
from tests.paper_plan import plan

NB, NN, EN = Language.NB, Language.NN, Language.EN
END, LATER = date(2025, 12, 31), date(2030, 12, 31)


def indicator(folder: Path, more: str = "unit: score") -> Indicator:
    return plan(folder, {"indicators.yaml": f"a: {{title: A, maturity: in-use, {more}}}\n"}).indicators["a"]


def way(first: str, goal: str, start: date = date(2020, 12, 31)) -> list[Waypoint]:
    return [Waypoint(start, Decimal(first)), Waypoint(LATER, Decimal(goal))]


@pytest.mark.parametrize(
    ("unit", "value", "told", "short"),
    [
        ("percent", "9", "9,0", "9,0"),
        ("percent", "9.25", "9,25", "9,3"),
        ("count", "1200", "1\xa0200", "1\xa0200"),
        ("yes-no", "1", "Ja", "Ja"),
        ("yes-no", "0", "Nei", "Nei"),
    ],
)
def test_a_figure_is_told_as_it_is_known_and_as_it_is_published(
    tmp_path: Path, unit: str, value: str, told: str, short: str
) -> None:
    one = indicator(tmp_path, f"unit: {unit}")

    assert (amount(one, Decimal(value), NB), rounded(one, Decimal(value), NB)) == (told, short)


def test_a_yes_is_told_in_the_readers_language(tmp_path: Path) -> None:
    assert amount(indicator(tmp_path, "unit: yes-no"), Decimal(1), EN) == "Yes"


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("9", "12", "9,0 − 12,0 = −3,0"),
        ("9", "-12", "9,0 − (−12,0) = 21,0"),
        ("9.25", "9", "9,25 − 9,0 ≈ 0,3"),
    ],
)
def test_one_less_the_other_is_told_with_what_it_comes_to(tmp_path: Path, one: str, other: str, told: str) -> None:
    assert difference(indicator(tmp_path), Decimal(one), Decimal(other), NB) == told


def test_a_share_changes_by_percentage_points_and_what_is_none_by_its_own_unit(tmp_path: Path) -> None:
    share, score = indicator(tmp_path / "a", "unit: percent"), indicator(tmp_path / "b")

    assert change(share, Decimal(9), Decimal(12), NN) == "9,0 − 12,0 = −3,0 prosentpoeng"
    assert change(share, Decimal("9.25"), Decimal(12), EN) == "9.25 − 12.0 ≈ −2.8 percentage points"
    assert change(score, Decimal(9), Decimal(12), NB) == "9,0 − 12,0 = −3,0"


@pytest.mark.parametrize(
    ("first", "goal", "start", "day", "told"),
    [
        ("12", "6", date(2020, 12, 31), END, "12,0 + (6,0 − 12,0) × 5/10 = 9,0"),
        ("-10", "-4", date(2020, 12, 31), END, "−10,0 + (−4,0 − (−10,0)) × 5/10 = −7,0"),
        ("12", "6", date(2020, 7, 31), END, "12,0 + (6,0 − 12,0) × 65/125 ≈ 8,9"),
        ("12", "6", date(2020, 12, 31), date(2021, 4, 15), "12,0 + (6,0 − 12,0) × 7/240 ≈ 11,8"),
        ("12", "6", date(2020, 12, 15), END, "12,0 + (6,0 − 12,0) × 469/934 ≈ 9,0"),
        ("6", "6", date(2020, 12, 31), END, "6,0"),
        ("12", "6", date(2020, 12, 31), LATER, "6,0"),
        ("12", "6", date(2020, 12, 31), date(2020, 12, 30), ""),
    ],
)
def test_what_the_way_passes_is_told_as_one_works_it_out(
    tmp_path: Path, first: str, goal: str, start: date, day: date, told: str
) -> None:
    assert passed(indicator(tmp_path), way(first, goal, start), day, NB) == told


def test_a_constant_rate_is_a_power(tmp_path: Path) -> None:
    told, points = indicator(tmp_path, "unit: percent, path: constant-rate"), way("16", "4")

    assert passed(told, points, END, NB) == "16,0 × (4,0 / 16,0)^(5/10) = 8,0"
    assert progress(told, points, Decimal(9), Decimal("0.415"), NB) == "ln(9,0 / 16,0) / ln(4,0 / 16,0) ≈ 42\xa0%"


@pytest.mark.parametrize(("value", "gone", "told"), [("9", "0.5", "= 50\xa0%"), ("10", "0.3333", "≈ 33\xa0%")])
def test_how_much_of_the_way_is_gone_is_a_share_of_it(tmp_path: Path, value: str, gone: str, told: str) -> None:
    words = progress(indicator(tmp_path), way("12", "6"), Decimal(value), Decimal(gone), NB)

    assert words == f"({value},0 − 12,0) / (6,0 − 12,0) {told}"
