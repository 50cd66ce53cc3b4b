"""Every rule over one plan, and what they found in the order it stands in the files."""

from collections.abc import Iterable, Iterator
from datetime import date

from innenforskap.check.case import Case
from innenforskap.check.identity import identity_numbers
from innenforskap.check.registry import always_holds, called, suggestion
from innenforskap.check.rules import CHECKS, settings
from innenforskap.check.rules.privacy import IDENTITY_NUMBER
from innenforskap.check.settings import Setting, Verdict, weighed
from innenforskap.finding import Check, Fact, Finding
from innenforskap.model.plan import Plan
from innenforskap.read.load import Loaded
from innenforskap.read.locate import placed

_OTHERS = tuple(check for check in CHECKS if check not in settings.RULES)


def findings(loaded: Loaded, day: date, today: date, before: Plan | None = None) -> tuple[Finding, ...]:
    """Return all that is wrong with a plan as of `day`: what the reader found, and what the rules find."""
    return verdict(loaded, day, today, before).findings


def verdict(loaded: Loaded, day: date, today: date, before: Plan | None = None) -> Verdict:
    """Return the same, as much as it weighs in the plan, with how much of it the plan silences."""
    case = Case(loaded.plan, day, today, loaded.texts, before, names=loaded.names)
    found = tuple(_once([*loaded.findings, *_found(case, _OTHERS)]))
    said = tuple(_settings(loaded.plan))
    told = weighed(found, said, day)
    codes = frozenset(finding.rule.code for finding in found)
    of_settings = _found(Case(loaded.plan, day, today, loaded.texts, before, said, codes), settings.RULES)
    return told._replace(findings=placed([*told.findings, *of_settings], loaded.texts))


def _once(found: Iterable[Finding]) -> Iterator[Finding]:
    """Give the findings but those of a word that is nothing but an identity number, in a file where that is told.

    The number has to go, and then there is nothing left for the others to be about.
    """
    found = tuple(found)
    told = {finding.file for finding in found if finding.rule is IDENTITY_NUMBER}
    for finding in found:
        if finding.file not in told or not any(_is_number(fact) for fact in finding.facts.values()):
            yield finding


def _is_number(fact: Fact) -> bool:
    return isinstance(fact, str) and (0, len(fact)) in identity_numbers(fact)


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
