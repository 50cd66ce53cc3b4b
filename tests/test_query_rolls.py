"""What a roll stands on, and what it must account for."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.query.rolls import day, newest
from tests.paper_plan import plan

TODAY = date(2026, 6, 15)


def test_the_newest_is_of_the_last_year(tmp_path: Path) -> None:
    found = plan(tmp_path, {f"rolls/{name}.yaml": "outcome: no-roll\n" for name in ("2024", "2025", "rulle")})

    assert newest(found) is found.rolls["2025"]
    assert newest(plan(tmp_path / "uten", {})) is None


@pytest.mark.parametrize(
    ("name", "told", "expected"),
    [
        ("2025", "", date(2025, 12, 31)),
        ("2026", "", TODAY),
        ("2026", "date: 2026-04", date(2026, 4, 30)),
        ("2026", "date: 2026-12", TODAY),
        ("rulle", "", TODAY),
    ],
)
def test_a_roll_stands_on_its_day_or_its_years_last(name: str, told: str, expected: date, tmp_path: Path) -> None:
    found = plan(tmp_path, {f"rolls/{name}.yaml": f"outcome: no-roll\n{told}\n"})

    assert day(found.rolls[name], TODAY) == expected
