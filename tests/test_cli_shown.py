import json
from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.options import Asked, CardFormat
from innenforskap.cli.shown import shown
from innenforskap.errors import PlanError
from tests.site_plan import FILES
from tests.small import plan_folder

DAY = date(2026, 6, 15)


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    return Asked(plan_folder(tmp_path, FILES), DAY, DAY, None)


def test_a_record_is_shown_with_its_file(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(asked, "los", CardFormat.TABLE, None) == 0

    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith("measure/los  Los til alle  (")
    assert first.endswith("/plan/measures.yaml)")


def test_a_record_is_shown_as_json(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(asked, "actor/nav", CardFormat.JSON, None) == 0

    assert json.loads(capsys.readouterr().out)["id"] == "nav"


def test_a_record_can_be_written_to_a_file(asked: Asked, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown(asked, "los", CardFormat.TABLE, None)
    told = capsys.readouterr().out
    shown(asked, "los", CardFormat.TABLE, tmp_path / "los.txt")

    assert (tmp_path / "los.txt").read_text(encoding="utf-8") == told


def test_what_is_not_there_cannot_be_shown(asked: Asked) -> None:
    with pytest.raises(PlanError):
        shown(asked, "borte", CardFormat.TABLE, None)


def test_what_is_made_to_be_sent_on_holds_nothing_internal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = plan_folder(
        tmp_path / "internt",
        {
            "plan.yaml": "title: Plan\n",
            "measures.yaml": "los: {title: Los}\n",
            "status/2026-05-01/los.yaml": "state: in-progress\ntext: Hemmelig\nvisibility: internal\n",
            "papers.yaml": "2026-june: {assessment: Hemmelig}\n2026-december: {assessment: Det går.}\n",
        },
    )
    asked = Asked(plan, DAY, DAY, None)

    for word in ("status/2026-05-01/los", "2026-december", "measure/los", "plan"):
        assert shown(asked, word, CardFormat.JSON, None) == 0
    assert "Hemmelig" not in capsys.readouterr().out
    with pytest.raises(PlanError, match="is internal, and is not made into JSON"):
        shown(asked, "2026-june", CardFormat.JSON, None)
    assert shown(asked, "2026-june", CardFormat.TABLE, None) == 0
    assert "Hemmelig" in capsys.readouterr().out
