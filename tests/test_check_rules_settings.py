"""How a plan sets its rules, and what is said of it."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.finding import Severity
from tests.found import found, helped, told

# Has no period, which is IF111, a warning.
PLAN = "title: Planen\nrules:\n"


def _rule(word: str, severity: str = "'off'", until: str = "2026-06-15", reason: str = "Fordi") -> str:
    return f"  {word}: {{severity: {severity}, reason: {reason}{f', until: {until}' if until else ''}}}\n"


def _codes(parent: Path, *rules: str, more: str = "", day: date = date(2026, 6, 15)) -> list[str]:
    return [each.rule.code for each in found(parent, {"plan.yaml": PLAN + "".join(rules) + more}, day=day)]


@pytest.mark.parametrize("word", ["IF111", "if111", "plan-period-open", "Plan-Period-Open"])
def test_a_rule_is_silenced_by_code_or_name(word: str, tmp_path: Path) -> None:
    assert _codes(tmp_path, _rule(word)) == []


@pytest.mark.parametrize("severity", ["info", "warning", "error"])
def test_a_rule_weighs_as_the_plan_says(severity: str, tmp_path: Path) -> None:
    (finding,) = found(tmp_path, {"plan.yaml": PLAN + _rule("IF111", severity)})

    assert (finding.rule.code, finding.rule.severity) == ("IF111", Severity(severity))


def test_off_may_be_written_plainly(tmp_path: Path) -> None:
    assert _codes(tmp_path, _rule("IF111", "off")) == []


def test_the_last_day_is_a_day_it_holds_and_the_next_is_told(tmp_path: Path) -> None:
    assert _codes(tmp_path, _rule("IF111"), day=date(2026, 6, 15)) == []
    assert _codes(tmp_path, _rule("IF111"), day=date(2026, 6, 16)) == ["IF111", "IF152"]


def test_a_raised_rule_that_is_over_is_told_too(tmp_path: Path) -> None:
    assert _codes(tmp_path, _rule("IF111", "error", "2026-06-14")) == ["IF111", "IF152"]


@pytest.mark.parametrize("severity", ["'off'", "info"])
def test_a_silence_without_an_end_does_not_hold(severity: str, tmp_path: Path) -> None:
    assert sorted(_codes(tmp_path, _rule("IF111", severity, ""))) == ["IF111", "IF154"]


@pytest.mark.parametrize("severity", ["warning", "error"])
def test_a_rule_that_weighs_as_much_or_more_needs_no_end(severity: str, tmp_path: Path) -> None:
    assert _codes(tmp_path, _rule("IF111", severity, "")) == ["IF111"]


@pytest.mark.parametrize("word", ["IF030", "IF710", "national-identity-number", "IF153"])
@pytest.mark.parametrize(("severity", "until"), [("'off'", ""), ("error", "2020-01-01")])
def test_what_always_holds_is_told_once_and_nothing_more_of_it(
    word: str, severity: str, until: str, tmp_path: Path
) -> None:
    assert sorted(_codes(tmp_path, _rule(word, severity, until))) == ["IF111", "IF150"]


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("measure-without-stats", "mente du «measure-without-status»?"),
        ("IF1", "skriv koden eller navnet slik det står i funnet, og ikke bare begynnelsen"),
    ],
)
def test_a_rule_there_is_not_is_told_with_what_was_meant(word: str, says: str, tmp_path: Path) -> None:
    files = {"plan.yaml": PLAN + _rule(word, until="2020-01-01")}

    assert helped(tmp_path, files, "IF15") == says


def test_a_silence_of_what_is_not_found_is_told(tmp_path: Path) -> None:
    assert sorted(_codes(tmp_path, _rule("IF100", "info"))) == ["IF111", "IF153"]


@pytest.mark.parametrize(("severity", "until"), [("error", "2026-06-15"), ("info", "2026-06-14")])
def test_what_is_no_silence_or_holds_no_longer_is_not_idle(severity: str, until: str, tmp_path: Path) -> None:
    assert "IF153" not in _codes(tmp_path, _rule("IF100", severity, until))


def test_no_silence_is_idle_while_a_file_cannot_be_read(tmp_path: Path) -> None:
    files = {"plan.yaml": PLAN + _rule("IF100"), "measures/a.yaml": "titel: A\n"}

    assert found(tmp_path, files, "IF153") == ()


def test_a_silence_of_history_is_idle_only_when_there_is_a_plan_before(tmp_path: Path) -> None:
    files = {"plan.yaml": PLAN + _rule("IF140")}

    assert found(tmp_path / "without", files, "IF153") == ()
    assert len(found(tmp_path / "with", files, "IF153", before={})) == 1


def test_they_are_told_where_they_stand(tmp_path: Path) -> None:
    rules = (
        _rule("IF1") + _rule("IF030") + _rule("IF111", until="") + _rule("IF100") + _rule("IF122", until="2026-01-01")
    )

    assert told(tmp_path, {"plan.yaml": PLAN + rules}, "IF15") == [
        "plan.yaml:3:3 ingen regel heter «IF1»",
        "plan.yaml:4:3 regelen «IF030» kan ikke stilles på i planen",
        "plan.yaml:5:3 planen demper «IF111» uten å si hvor lenge, så det gjelder ikke",
        "plan.yaml:6:3 planen demper «IF100», men regelen finner ingenting",
        "plan.yaml:7:50 innstillingen gjaldt ut 2026-01-01, så regelen gjelder igjen som vanlig",
    ]


@pytest.mark.parametrize(
    ("written", "code"),
    [("{severity: off}", "IF031"), ("{reason: Fordi}", "IF031"), ("{severity: av, reason: Fordi}", "IF042")],
)
def test_a_setting_has_a_level_and_a_reason(written: str, code: str, tmp_path: Path) -> None:
    assert [each.rule.code for each in found(tmp_path, {"plan.yaml": f"{PLAN}  IF111: {written}\n"}, "IF0")] == [code]
