"""How much a plan lets its rules weigh: what holds on a day, and what is left of the findings."""

from datetime import date

import pytest

from innenforskap.check.registry import BY_CODE
from innenforskap.check.settings import Setting, weighed
from innenforskap.finding import Finding, Severity
from innenforskap.model.about import RuleSetting

DAY = date(2026, 6, 15)
LATER, EARLIER = date(2026, 6, 16), date(2026, 6, 14)
# A warning and an error.
FOUND = (Finding(BY_CODE["IF111"], "plan.yaml"), Finding(BY_CODE["IF100"], "plan.yaml"))


def _setting(level: str, until: date | None = DAY, code: str = "IF111", *, fixed: bool = False) -> Setting:
    written = {"severity": level, "reason": "Fordi"} | ({"until": str(until)} if until else {})
    return Setting(code, BY_CODE.get(code), fixed, "", RuleSetting.model_validate(written))


def test_a_rule_weighs_what_the_plan_says() -> None:
    told, silenced, lowered = weighed(FOUND, [_setting("info")], DAY)

    assert [finding.rule.severity for finding in told] == [Severity.INFO, Severity.ERROR]
    assert (silenced, lowered) == (0, 1)


def test_a_rule_that_is_off_is_not_told_and_counted() -> None:
    told, silenced, lowered = weighed([*FOUND, *FOUND], [_setting("off")], DAY)

    assert [finding.rule.code for finding in told] == ["IF100", "IF100"]
    assert (silenced, lowered) == (2, 0)


def test_a_raised_rule_is_nothing_to_count() -> None:
    told, silenced, lowered = weighed(FOUND, [_setting("error", None)], DAY)

    assert [finding.rule.severity for finding in told] == [Severity.ERROR, Severity.ERROR]
    assert (silenced, lowered) == (0, 0)


@pytest.mark.parametrize(
    "setting",
    [
        _setting("off", EARLIER),
        _setting("error", EARLIER),
        _setting("off", None),
        _setting("off", fixed=True),
        _setting("off", code="IF999"),
    ],
)
def test_what_does_not_hold_changes_nothing(setting: Setting) -> None:
    assert weighed(FOUND, [setting], DAY) == (FOUND, 0, 0)


@pytest.mark.parametrize(("level", "silence"), [("off", True), ("info", True), ("warning", False), ("error", False)])
def test_a_silence_is_what_weighs_less_than_the_rule_itself(level: str, silence: bool) -> None:
    assert _setting(level).is_silence is silence
    assert _setting(level, None).is_endless is silence
    assert not _setting(level, code="IF999").is_silence
    assert not _setting(level, fixed=True).is_silence


def test_it_holds_until_its_last_day_has_passed() -> None:
    setting = _setting("off")

    assert [setting.holds(day) for day in (EARLIER, DAY, LATER)] == [True, True, False]
    assert _setting("error", None).holds(LATER)
