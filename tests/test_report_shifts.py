"""How far a date has moved."""

from datetime import date

import pytest

from innenforskap.i18n import Language
from innenforskap.report.shifts import shift


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (date(2026, 12, 31), date(2027, 6, 30), "6 måneder senere"),
        (date(2027, 6, 30), date(2026, 12, 31), "6 måneder tidligere"),
        (date(2026, 6, 15), date(2026, 7, 15), "1 måned senere"),
        (date(2026, 12, 31), date(2027, 12, 31), "1 år senere"),
        (date(2026, 12, 31), date(2029, 12, 31), "3 år senere"),
        (date(2026, 12, 31), date(2028, 6, 30), "18 måneder senere"),
        (date(2026, 6, 15), date(2026, 6, 16), "1 dag senere"),
        (date(2026, 6, 15), date(2026, 7, 1), "16 dager senere"),
        (date(2026, 6, 15), date(2026, 6, 15), ""),
    ],
)
def test_a_move_is_told_in_whole_years_or_months_or_else_in_days(old: date, new: date, told: str) -> None:
    assert shift(old, new, Language.NB) == told


def test_a_move_is_told_in_each_language() -> None:
    ends = date(2026, 6, 30), date(2026, 8, 31)

    assert shift(*ends, Language.NN) == "2 månader seinare"
    assert shift(*ends, Language.EN) == "2 months later"
