"""Every rule over one plan, and what they found in the order it stands in the files."""

from collections.abc import Iterable, Iterator
from datetime import date

from innenforskap.check.case import Case
from innenforskap.check.registry import always_holds, called, suggestion
from innenforskap.check.rules import CHECKS, settings
from innenforskap.check.settings import Setting, Verdict, weighed
from innenforskap.finding import Check, Finding
from innenforskap.model.plan import Plan
from innenforskap.read.load import Loaded
from innenforskap.read.locate import placed

_OTHERS = tuple(check for check in CHECKS if check not in settings.RULES)


def findings(loaded: Loaded, day: date, today: date, before: Plan | None = None) -> tuple[Finding, ...]:
    """Return all that is wrong with a plan as of `day`: what the reader found, and what the rules find."""
    return verdict(loaded, day, today, before).findings


def verdict(loaded: Loaded, day: date, today: date, before: Plan | None = None) -> Verdict:
    """Return the same, as much as it weighs in the plan, with how much of it the plan silences."""
    case = Case(loaded.plan, day, today, loaded.texts, before)
    found = [*loaded.findings, *_found(case, _OTHERS)]
    said = tuple(_settings(loaded.plan))
    told = weighed(found, said, day)
    codes = frozenset(finding.rule.code for finding in found)
    of_settings = _found(Case(loaded.plan, day, today, loaded.texts, before, said, codes), settings.RULES)
    return told._replace(findings=placed([*told.findings, *of_settings], loaded.texts))


def _settings(plan: Plan) -> Iterator[Setting]:
    own = {check.rule.code for check in settings.RULES}
    for word, written in plan.about.rules.items():
        rule = called(word)
        # Were the rules of settings to be set, nobody could be told of it.
        fixed = rule is not None and (always_holds(rule) or rule.code in own)
        yield Setting(word, rule, fixed, "" if rule else suggestion(word), written)


def _found(case: Case, checks: Iterable[Check]) -> Iterator[Finding]:
    for check in checks:
        for finding in check.run(case):
            # A plan.yaml that could not be read says nothing, so nothing is missing from it either.
            if finding.file:
                yield finding
