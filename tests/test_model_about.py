"""How far the plan has come, and when its papers are due; otherwise `plan.yaml` only declares its fields."""

from datetime import date

import pytest

from innenforskap.model.about import About, Due
from innenforskap.model.base import Origin, Reading
from innenforskap.model.raw import Plain


@pytest.mark.parametrize(
    ("stage", "is_proposed"), [("draft", True), ("proposal", True), ("adopted", False), ("superseded", False)]
)
def test_a_plan_is_proposed_until_somebody_has_adopted_it(stage: str, is_proposed: bool) -> None:
    about = About.model_validate(
        {"title": "Plan", "version_state": stage}, context=Reading(Origin("plan", "plan", "plan.yaml"))
    )

    assert about.is_proposed is is_proposed


@pytest.mark.parametrize(
    ("month", "year", "last"),
    [("6", 2026, date(2026, 6, 30)), ("12", 2025, date(2025, 12, 31)), ("2", 2028, date(2028, 2, 29))],
)
def test_a_paper_is_due_by_the_last_day_of_its_month(month: str, year: int, last: date) -> None:
    due = Due.model_validate({"paper": "june-memo", "month": Plain(month)})

    assert due.deadline(year) == last
