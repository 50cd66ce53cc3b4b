"""What a roll stands on, and what it must account for."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.query.rolls import day, is_new, newest, without_fate
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


MEASURES = """
    med: {title: Med}
    uten: {title: Uten}
    ny: {title: Ny, introduced: {version: "2"}}
    eldre: {title: Eldre, introduced: {version: "1"}}
    ute: {title: Ute, ended: {version: "1", how: terminated}}
    gar-ut: {title: Går ut, ended: {version: "2", how: terminated}}
"""


def test_a_measure_is_new_by_the_version_that_the_roll_makes(tmp_path: Path) -> None:
    rolls = '2026: {outcome: rolled, to: "2"}\n2025: {outcome: no-roll}\n'
    found = plan(
        tmp_path,
        {"measures.yaml": MEASURES + "    udatert: {title: U, introduced: {date: 2026}}\n", "rolls.yaml": rolls},
    )

    assert [id_ for id_, each in found.measures.items() if is_new(each, found.rolls["2026"])] == ["ny"]
    assert not any(is_new(each, found.rolls["2025"]) for each in found.measures.values())


@pytest.mark.parametrize(
    ("outcome", "left"),
    [("rolled", ["uten", "eldre", "gar-ut"]), ("simple-roll", ["uten", "eldre", "gar-ut"]), ("no-roll", [])],
)
def test_a_roll_accounts_for_what_was_in_the_version_before(outcome: str, left: list[str], tmp_path: Path) -> None:
    roll = f'2026: {{outcome: {outcome}, to: "2", fates: [{{measure: med, fate: continued}}]}}\n'
    found = plan(tmp_path, {"measures.yaml": MEASURES, "rolls.yaml": roll})

    assert [each.id for each in without_fate(found, found.rolls["2026"])] == left
