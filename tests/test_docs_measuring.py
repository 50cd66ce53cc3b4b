"""The page on how goals are measured: every cell of its six cases worked out again, the peers' by their formulas."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.figures.course import Course, measured
from innenforskap.i18n import Language
from innenforskap.i18n.numbers import number, percent
from innenforskap.model.vocabulary import Path as Way
from innenforskap.report.course_words import COURSES
from tests.paper_plan import plan
from tests.small import ROOT

NB = Language.NB
PAGE = (ROOT / "docs" / "maaling.md").read_text("utf-8")
YEARS, GONE = 10, 5
BANDS = ((Decimal("0.95"), "substantial"), (Decimal("0.60"), "moderate"), (Decimal(0), "limited"))


def _rows(heading: str) -> list[list[str]]:
    """Return the cells of the table under a heading, without its own."""
    section = PAGE.partition(f"## {heading}")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("|")]
    return rows[2:]


CASES = _rows("Seks tilfeller, slik andre regner og slik vi gjør")


def kausal(first: Decimal, goal: Decimal, value: Decimal) -> str:
    """Return the completion by Kausal Watch: left out without a way to go, and nothing where none of it is gone."""
    if goal == first:
        return "hoppes over"
    completion = (value - first) / (goal - first)
    return f"{int(completion * 100)} %" if completion > 0 else "ingenting"


def growth(first: Decimal, last: Decimal, years: int) -> Decimal:
    return (last / first) ** (Decimal(1) / years) - 1


def open_sdg(first: Decimal, goal: Decimal, value: Decimal) -> tuple[str, str]:
    """Return the ratio and the class by Open SDG; a goal that does not go up is one where less is better."""
    direction = 1 if goal > first else -1
    needed = abs(growth(first, goal, YEARS))
    ratio = direction * growth(first, value, GONE) / needed if needed else None
    told = number(ratio, NB, 3) if ratio is not None else "deling på null"
    if (value - goal) * direction >= 0:
        return told, "target achieved"
    assert ratio is not None
    return told, next((name for least, name in BANDS if ratio >= least), "deterioration")


def ours(folder: Path, first: Decimal, goal: Decimal, value: Decimal) -> tuple[str, str, str]:
    better = "higher-better" if goal > first else "lower-better"
    start, targets = f"baseline: {{period: 2020, value: {first}}}", f"targets: [{{value: {goal}, by: 2030}}]"
    figures = f"observations: [{{period: 2025, value: {value}}}]"
    files = {
        "indicators.yaml": f"a: {{title: A, maturity: in-use, polarity: {better}, {start}, {targets}, {figures}}}\n"
    }
    found = measured(plan(folder, files).indicators["a"], date(2026, 11, 25))
    assert found.expected is not None
    gone = "–" if found.progress is None else percent(found.progress * 100, NB, 0).replace("\xa0", " ")
    return gone, number(found.expected, NB, 1), COURSES[found.course].said(NB)


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join(case[:3]))
def test_every_cell_is_as_the_formulas_have_it(tmp_path: Path, case: list[str]) -> None:
    first, goal, value = (Decimal(each.replace(",", ".")) for each in case[:3])

    assert case[3:] == [
        kausal(first, goal, value),
        *open_sdg(first, goal, value),
        *ours(tmp_path, first, goal, value),
    ]


def test_there_are_six_cases() -> None:
    assert len(CASES) == 6


def test_the_classes_stand_in_the_order_they_are_tried_and_are_called_what_they_are_called() -> None:
    told: Mapping[str, str] = {code.strip("`"): name for code, name, _ in _rows("Hva det blir kalt")}

    assert list(told.items()) == [(str(each), COURSES[each].said(NB)) for each in Course]


def test_each_method_is_told_by_what_one_writes_in_the_plan() -> None:
    assert [each in PAGE for each in (f"`path: {way}`" for way in Way)] == [True, True]
