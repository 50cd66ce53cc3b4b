from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.build import build
from innenforskap.cli.options import Asked
from tests.small import ROOT, plan_folder

DAY = date(2026, 6, 15)
GOOD = ROOT / "tests" / "plans" / "good" / "minimal"


def test_the_site_is_written_and_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = build(Asked(GOOD, DAY, DAY, None), tmp_path / "site")
    made = len([path for path in (tmp_path / "site").rglob("*") if path.is_file() and path.name[0] != "."])
    build(Asked(GOOD, DAY, DAY, None), tmp_path / "site")

    said = capsys.readouterr().err.splitlines()
    assert first == 0
    assert said[0].endswith(f": {made} filer ({made} nye eller endret, 0 fjernet)")
    assert said[1].endswith(f": {made} filer (0 nye eller endret, 0 fjernet)")


def test_no_site_is_built_of_a_plan_with_errors(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "titel: Plan\n"})

    assert build(Asked(plan, DAY, DAY, None), tmp_path / "site") == 1
    assert not (tmp_path / "site").exists()


def test_what_is_of_a_person_is_said_before_the_site_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n", "README.md": "Ring 40 00 00 01.\n"})

    assert build(Asked(plan, DAY, DAY, None), tmp_path / "site") == 0

    said = capsys.readouterr().err.splitlines()
    assert [line.partition(" ")[0] for line in said] == ["Planen", "Skrev"]
    assert "1 advarsel om personvern" in said[0]
