"""What is found in assessments, where the rule's page does not show it."""

from pathlib import Path

import pytest

from tests.found import found

OLD = "evaluation: {verdict: works, judged: gammel}"


def _los(rest: str, **more: str) -> dict[str, str]:
    return {"measures.yaml": f"los: {{title: Los, {rest}}}\n", **more}


@pytest.mark.parametrize(
    ("files", "old"),
    [
        (_los(OLD), True),
        (_los("evaluation: {verdict: works}"), False),
        (_los("evaluation: {plan: Om to år, judged: gammel}"), False),
        (_los(OLD, **{"plan.yaml": "title: P\nversion_state: superseded\n"}), False),
        (_los(OLD, **{"status/2026-05-01/los.yaml": "state: completed\n"}), False),
        (_los(OLD, **{"actors/nav.yaml": "name: [\n"}), False),
    ],
)
def test_what_is_still_in_the_plan_is_judged_by_what_is_there(files: dict[str, str], old: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, files, "IF629")) is old
