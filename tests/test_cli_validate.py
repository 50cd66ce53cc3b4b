from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.options import Asked, OutputFormat, Wanted
from innenforskap.cli.validate import validate
from innenforskap.finding import Severity
from innenforskap.i18n import Language
from tests.small import plan_folder

DAY = date(2026, 6, 15)


@pytest.mark.parametrize(
    ("text", "level", "code"),
    [
        ("title: Plan\nperiod: {from: 2023, to: 2026}\n", Severity.INFO, 0),
        ("title: Plan\n", Severity.ERROR, 0),
        ("title: Plan\n", Severity.WARNING, 1),
        ("titel: Plan\n", Severity.ERROR, 1),
    ],
)
def test_a_plan_fails_at_the_level_asked_for(text: str, level: Severity, code: int, tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": text})

    assert validate(Asked(plan, DAY, DAY, None), Wanted(fail_level=level)) == code


def test_messages_are_in_the_plans_language_unless_another_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\nlanguage: {primary: nn}\n"})

    validate(Asked(plan, DAY, DAY, None), Wanted())
    assert "åtvaring[IF111]" in capsys.readouterr().out
    validate(Asked(plan, DAY, DAY, Language.EN), Wanted())
    assert "warning[IF111]" in capsys.readouterr().out


def test_only_json_comes_out_where_json_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\nperiod: {from: 2023, to: 2026}\n"})

    validate(Asked(plan, DAY, DAY, None), Wanted(output_format=OutputFormat.JSON))

    assert capsys.readouterr() == ("[]\n", "")


def test_a_nynorsk_plan_is_spoken_to_in_nynorsk_even_when_it_is_broken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "titel: Plan\nlanguage: {primary: nn}\n"})

    validate(Asked(plan, DAY, DAY, None), Wanted())

    assert "ukjend nøkkel «titel»" in capsys.readouterr().out
