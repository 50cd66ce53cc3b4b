"""What a command is asked is made once, and what stops it is told in the plan's language."""

from pathlib import Path

import pytest
import typer

from innenforskap.cli.asking import asked_of, stopping
from innenforskap.errors import PlanError
from innenforskap.i18n import Language, Message
from tests.small import plan_folder

STOPPED = Message("Stoppet av «{word}».", "Stoppa av «{word}».", "Stopped by “{word}”.")


def test_a_command_is_asked_of_the_plan_and_the_day_it_was_given(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: P\n"})

    with asked_of(tmp_path, "2026-06-15", Language.NN) as asked:
        assert (asked.folder, asked.day.isoformat(), asked.language) == (plan, "2026-06-15", Language.NN)


def test_what_stops_a_command_is_told_in_the_plans_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["innenforskap"])
    monkeypatch.delenv("INNENFORSKAP_LANG", raising=False)
    plan = plan_folder(tmp_path, {"plan.yaml": "title: P\nlanguage: {primary: nn}\n"})

    with pytest.raises(typer.Exit) as left, stopping(plan):
        raise PlanError(STOPPED, word="noko")

    assert left.value.exit_code == 2
    assert capsys.readouterr().err == "Stoppa av «noko».\n"


def test_a_fact_that_is_a_message_is_told_in_the_plans_language_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["innenforskap"])
    monkeypatch.delenv("INNENFORSKAP_LANG", raising=False)
    plan = plan_folder(tmp_path, {"plan.yaml": "title: P\nlanguage: {primary: nn}\n"})

    with pytest.raises(typer.Exit), stopping(plan):
        raise PlanError(STOPPED, word=Message("noe", "noko", "something"))

    assert capsys.readouterr().err == "Stoppa av «noko».\n"
