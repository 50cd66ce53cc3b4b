"""How far the plan has come; otherwise `plan.yaml` only declares its fields."""

import pytest

from innenforskap.model.about import About
from innenforskap.model.base import Origin, Reading


@pytest.mark.parametrize(
    ("stage", "is_proposed"), [("draft", True), ("proposal", True), ("adopted", False), ("superseded", False)]
)
def test_a_plan_is_proposed_until_somebody_has_adopted_it(stage: str, is_proposed: bool) -> None:
    about = About.model_validate(
        {"title": "Plan", "version_state": stage}, context=Reading(Origin("plan", "plan", "plan.yaml"))
    )

    assert about.is_proposed is is_proposed
