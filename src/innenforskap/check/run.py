"""Every rule over one plan, and what they found in the order it stands in the files."""

from collections.abc import Iterator
from datetime import date

from innenforskap.check.case import Case
from innenforskap.check.rules import CHECKS
from innenforskap.finding import Finding
from innenforskap.read.load import Loaded
from innenforskap.read.locate import placed


def findings(loaded: Loaded, day: date, today: date) -> tuple[Finding, ...]:
    """Return all that is wrong with a plan as of `day`: what the reader found, and what the rules find."""
    case = Case(loaded.plan, day, today, loaded.texts)
    return placed([*loaded.findings, *_found(case)], loaded.texts)


def _found(case: Case) -> Iterator[Finding]:
    for check in CHECKS:
        for finding in check.run(case):
            # A plan.yaml that could not be read says nothing, so nothing is missing from it either.
            if finding.file:
                yield finding
