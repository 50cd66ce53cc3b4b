from datetime import date
from pathlib import Path

import pytest

from innenforskap.check.registry import BY_CODE
from innenforskap.cli.checked import Checked, checked, chosen, rules
from innenforskap.cli.options import Asked
from innenforskap.errors import PlanError
from innenforskap.finding import Finding, Severity
from tests.rule_pages import committed
from tests.small import plan_folder

FOUND = tuple(Finding(BY_CODE[code], "plan.yaml") for code in ("IF030", "IF111", "IF122", "IF204", "IF710"))
DAY = date(2026, 6, 15)


def _codes(found: tuple[Finding, ...]) -> list[str]:
    return [finding.rule.code for finding in found]


def test_rules_are_selected_by_code_by_a_beginning_and_by_name() -> None:
    assert _codes(chosen(FOUND, ["IF111"], [])) == ["IF030", "IF111", "IF710"]
    assert _codes(chosen(FOUND, ["if1"], [])) == ["IF030", "IF111", "IF122", "IF710"]
    assert _codes(chosen(FOUND, ["delay-without-reason, IF111"], [])) == ["IF030", "IF111", "IF204", "IF710"]


def test_rules_of_reading_and_privacy_are_always_told() -> None:
    assert _codes(chosen(FOUND, [], ["IF1", "IF2"])) == ["IF030", "IF710"]
    assert _codes(chosen(FOUND, [], ["IF7"])) == _codes(FOUND)


@pytest.mark.parametrize("word", ["IF030", "IF0", "IF710", "national-identity-number"])
def test_one_who_asks_to_silence_them_is_told_that_it_cannot_be_done(word: str) -> None:
    with pytest.raises(PlanError, match="cannot be ignored"):
        chosen(FOUND, [], [word])


def test_a_rule_nobody_has_made_is_told_with_the_nearest_there_is() -> None:
    with pytest.raises(PlanError, match="Did you mean “delay-without-reason”"):
        rules("delay-without-reson")
    with pytest.raises(PlanError, match=r"^There is no rule “xyz”\.$"):
        rules("xyz")
    with pytest.raises(PlanError, match="There is no rule"):
        chosen(FOUND, ["", "IF999"], [])


def test_a_rule_is_chosen_whatever_it_weighs_in_the_plan() -> None:
    lowered = FOUND[1]._replace(rule=FOUND[1].rule._replace(severity=Severity.INFO))

    assert _codes(chosen([lowered], ["IF111"], [])) == ["IF111"]
    assert _codes(chosen([lowered], [], ["IF111"])) == []


def test_a_plan_is_held_against_the_one_in_git(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: Plan\nversion_state: adopted\n", "measures.yaml": "a: {title: A}\n"}
    committed(plan_folder(tmp_path, files))
    plan = plan_folder(tmp_path, {"measures.yaml": "b: {title: B}\n"})
    asked = Asked(plan, DAY, DAY, None)

    assert "IF140" not in _codes(checked(asked).findings)
    assert "IF140" in _codes(checked(asked._replace(since="HEAD")).findings)
    with pytest.raises(PlanError):
        checked(asked._replace(since=""))


def test_what_the_plan_silences_and_lowers_is_counted(tmp_path: Path) -> None:
    rules = "".join(
        f"  {code}: {{severity: {severity}, reason: Fordi, until: 2026-12-31}}\n"
        for code, severity in (("IF111", "off"), ("IF122", "info"))
    )
    plan = plan_folder(
        tmp_path, {"plan.yaml": f"title: Plan\nrules:\n{rules}", "measures.yaml": "a: {title: A}\nb: {title: B}\n"}
    )

    found = checked(Asked(plan, DAY, DAY, None))

    assert (found.silenced, found.lowered, found.passed_over) == (1, 2, 0)


def test_what_was_checked_counts_its_files_and_errors(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "titel: Plan\n", "measures/a.yaml": "title: no\n", "README.md": ""})

    found = checked(Asked(plan, DAY, DAY, None))

    assert isinstance(found, Checked)
    assert (found.files, found.errors) == (2, 2)


def test_a_plan_of_one_revision_is_held_against_that_of_another(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: Plan\nversion_state: adopted\n", "measures.yaml": "a: {title: A}\n"}
    committed(plan_folder(tmp_path, files))
    committed(plan_folder(tmp_path, {"measures.yaml": "b: {title: B}\n"}))
    plan = plan_folder(tmp_path, {"measures.yaml": "c: {title: C}\n"})

    found = checked(Asked(plan, DAY, DAY, None, since="HEAD~1", rev="HEAD"))

    assert list(found.plan.measures) == ["b"]
    assert "IF140" in _codes(found.findings)
    assert "IF140" not in _codes(checked(Asked(plan, DAY, DAY, None, since="HEAD", rev="HEAD")).findings)
