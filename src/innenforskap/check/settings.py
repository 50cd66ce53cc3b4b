"""How much the plan lets each rule weigh, and what is left of the findings when that is done."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from innenforskap.finding import Finding, Rule, Severity
from innenforskap.model.about import RuleSetting
from innenforskap.model.vocabulary import RuleLevel


class Setting(NamedTuple):
    """What `plan.yaml` says of a rule: the word it calls it by, the rule or the word that is nearest, and the level.

    A rule that is `fixed` weighs what it weighs, whatever the plan says.
    """

    word: str
    rule: Rule | None
    fixed: bool
    suggestion: str
    written: RuleSetting

    @property
    def weight(self) -> int:
        """How much the rule weighs in the plan; 0 is not at all."""
        level = self.written.severity
        return 0 if level is RuleLevel.OFF else Severity(level).weight

    @property
    def is_silence(self) -> bool:
        """Whether the rule is made to weigh less than it does by itself."""
        return self.rule is not None and not self.fixed and self.weight < self.rule.severity.weight

    @property
    def is_endless(self) -> bool:
        """Whether it is a silence that nobody will be reminded of."""
        return self.is_silence and self.written.until is None

    def is_over(self, day: date) -> bool:
        """Tell whether its last day has passed."""
        return self.written.until is not None and self.written.until < day

    def holds(self, day: date) -> bool:
        """Tell whether it counts on a day."""
        return not (self.rule is None or self.fixed or self.is_endless or self.is_over(day))


class Verdict(NamedTuple):
    """What is told of what was found, how many findings are silenced, and how many weigh less than by themselves."""

    findings: tuple[Finding, ...]
    silenced: int
    lowered: int


def weighed(findings: Iterable[Finding], settings: Iterable[Setting], day: date) -> Verdict:
    """Return the findings as they weigh in the plan on a day, without those that are silenced."""
    levels: Mapping[str, Setting] = {each.rule.code: each for each in settings if each.rule and each.holds(day)}
    told = []
    silenced = lowered = 0
    for finding in findings:
        setting = levels.get(finding.rule.code)
        if setting is None:
            told.append(finding)
        elif setting.weight:
            told.append(_weighing(finding, Severity(setting.written.severity)))
            lowered += setting.is_silence
        else:
            silenced += 1
    return Verdict(tuple(told), silenced, lowered)


def _weighing(finding: Finding, severity: Severity) -> Finding:
    return finding._replace(rule=finding.rule._replace(severity=severity))
