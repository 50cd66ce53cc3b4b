"""What is found in who adopts the plan, where the rule's page does not show it."""

from pathlib import Path

import pytest

from tests.found import found


@pytest.mark.parametrize(
    ("adopted", "powers", "lacks"),
    [
        ("adopted: {body: tinget}", "powers: [adopt]", False),
        ("adopted: {body: tinget}", "powers: [discuss, adopt]", False),
        ("adopted: {body: tinget}", "powers: [terminate]", True),
        ("adopted: {body: tinget}", "political: true", True),
        ("adopted: {body: borte}", "powers: [terminate]", False),
        ("adopted: {date: 2022}", "powers: [terminate]", False),
        ("", "powers: [terminate]", False),
    ],
)
def test_who_adopts_has_the_power_to(adopted: str, powers: str, lacks: bool, tmp_path: Path) -> None:
    files = {"plan.yaml": f"title: P\n{adopted}\n", "bodies/tinget.yaml": f"name: T\nkind: county-assembly\n{powers}\n"}

    assert bool(found(tmp_path, files, "IF312")) is lacks
