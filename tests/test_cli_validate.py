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


SILENT = """
    title: Plan
    rules:
      plan-period-open: {severity: off, reason: Perioden vedtas i høst., until: 2026-12-31}
"""
LEFT_OUT = "1 funn er holdt utenfor med --select eller --ignore."
LOWERED = SILENT.replace("off", "info")


@pytest.mark.parametrize(
    ("text", "wanted", "says"),
    [
        (SILENT, Wanted(), "Sjekket {}: ingen funn. 1 funn er slått av i plan.yaml."),
        (LOWERED, Wanted(), "Sjekket {}: 1 merknad. 1 funn er gjort mindre alvorlig i plan.yaml."),
        (
            LOWERED,
            Wanted(ignore=("IF1",)),
            "Sjekket {}: ingen funn. 1 funn er gjort mindre alvorlig i plan.yaml. " + LEFT_OUT,
        ),
        (
            "title: Plan\nowners: [aa, bb]\n",
            Wanted(select=("IF2",)),
            "Sjekket {}: ingen funn. 3 funn er holdt utenfor med --select eller --ignore.",
        ),
    ],
)
def test_nothing_is_hidden_without_being_counted(
    text: str, wanted: Wanted, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = Asked(plan_folder(tmp_path, {"plan.yaml": text}), DAY, DAY, None)

    validate(asked, wanted)
    told = capsys.readouterr().out.splitlines()[-1]
    validate(asked, wanted._replace(output_format=OutputFormat.JSON))
    _, _, hidden = says.partition(": ")[2].partition(". ")

    assert told == says.format("0 tiltak, 0 aktører og 0 indikatorer i 1 fil")
    assert capsys.readouterr().err == f"{hidden}\n"


def test_the_code_is_that_of_what_the_findings_weigh_in_the_plan(tmp_path: Path) -> None:
    raised = plan_folder(tmp_path / "a", {"plan.yaml": SILENT.replace("off", "error")})
    lowered = plan_folder(tmp_path / "b", {"plan.yaml": LOWERED})

    assert validate(Asked(raised, DAY, DAY, None), Wanted()) == 1
    assert validate(Asked(lowered, DAY, DAY, None), Wanted(fail_level=Severity.WARNING)) == 0
    assert validate(Asked(lowered, DAY, DAY, None), Wanted(fail_level=Severity.INFO)) == 1
