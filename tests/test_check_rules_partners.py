"""What is found in partners, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import ACTORS, PLAN, found, told


def _measure(partner: str, rest: str = "") -> dict[str, str]:
    files = {"measures/t.yaml": f"title: T\npartners: [{{actor: nav, {partner}}}]\n{rest}", "actors.yaml": ACTORS}
    return {"plan.yaml": PLAN, **files}


@pytest.mark.parametrize(
    ("partner", "waits"),
    [
        ("participation: invited, since: 2025-06-14", True),
        ("participation: candidate, since: 2025-06-14", True),
        ("participation: invited, since: 2025-06-15", False),
        ("participation: invited, since: 2025", False),
        ("participation: invited, since: 2024", True),
        ("participation: invited", False),
        ("since: 2020", False),
        ("participation: accepted, since: 2020", False),
        ("participation: declined, since: 2020", False),
    ],
)
def test_a_year_is_long_to_wait_for_an_answer(partner: str, waits: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _measure(partner), "IF311")) is waits


def test_strands_have_those_who_wait_too(tmp_path: Path) -> None:
    files = {"strands/d.yaml": "title: D\nactors: [{actor: nav, participation: candidate, since: 2024}]\n"}

    assert told(tmp_path, {**files, "actors.yaml": ACTORS}, "IF311") == [
        "strands/d.yaml:2:38 «nav» har vært aktuell siden 2024, i mer enn et år"
    ]


WAITS = "participation: invited, since: 2024"


def test_nobody_waits_for_what_is_closed(tmp_path: Path) -> None:
    files = {**_measure(WAITS), "status/2026-05-01/t.yaml": "state: completed\n"}

    assert not found(tmp_path, files, "IF311")


@pytest.mark.parametrize(
    ("state", "told_of"), [("draft", True), ("proposal", True), ("adopted", True), ("superseded", False)]
)
def test_nobody_asks_again_for_a_plan_that_is_superseded(state: str, told_of: bool, tmp_path: Path) -> None:
    files = {**_measure(WAITS), "plan.yaml": f"title: P\nversion_state: {state}\n"}

    assert bool(found(tmp_path, files, "IF311")) is told_of
