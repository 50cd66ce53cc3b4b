from datetime import date
from pathlib import Path

import pytest

from innenforskap.figures.course import Course, measured
from innenforskap.model.indicator import Indicator
from tests.paper_plan import plan

DAY = date(2026, 11, 25)


def indicator(folder: Path, more: str) -> Indicator:
    return plan(folder, {"indicators.yaml": f"a:\n  title: A\n  maturity: in-use\n{more}"}).indicators["a"]


GOAL = "  polarity: lower-better\n  baseline: {period: 2020, value: 12}\n  targets: [{value: 6, by: 2030}]\n"


@pytest.mark.parametrize(
    ("value", "course"),
    [
        ("5.9", Course.REACHED),
        ("6.0", Course.REACHED),
        ("9.0", Course.ON_COURSE),
        ("9.1", Course.BEHIND),
        ("12.0", Course.UNMOVED),
        ("13.0", Course.WRONG_WAY),
    ],
)
def test_a_figure_is_held_against_the_way_to_the_goal(tmp_path: Path, value: str, course: Course) -> None:
    found = indicator(tmp_path, f"{GOAL}  observations: [{{period: 2025, value: {value}}}]\n")

    assert measured(found, DAY).course is course
