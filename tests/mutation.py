"""Every condition of the rules turned, one at a time, to see that a test fails: `python -m tests.mutation`.

Words narrow it: `python -m tests.mutation status` turns those of `check/rules/status.py` alone. It runs in a process of
its own, so that no other test meets a rule that has been turned. What the reader finds is no function of a case, and is
held by its pages, by `test_read_*.py` and by `test_planted_mistakes.py`.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import replace
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import pytest

from innenforskap.check.case import Case
from innenforskap.check.rules import CHECKS
from innenforskap.finding import Check, Finding
from tests.small import ROOT
from tests.turned import Turned, all_turned

_CHECKS = {check.rule.code: check for check in CHECKS}
_PAGE = "tests/test_rules.py::test_the_page_shows_what_the_user_sees[{}]"

HELD_OTHERWISE: Mapping[str, str] = {
    "check/rules/texts.py _decomposed: «unicodedata.is_normalized('NFC', text)» never holds": "it only makes it fast",
    "check/rules/schedule.py status_stale: «now.report» always holds": "mypy wants it, for what is stale has a report",
    "check/rules/schedule.py past_end: «now.state» always holds": "mypy wants it, for what is overdue has a state",
    "check/rules/actors.py ended_actor_leads: «actor» always holds": "mypy wants it, for what is past is a record",
}
"""Conditions that no test needs, and why they stand there all the same."""


class Trial:
    """A pytest plugin that runs the tests as they are, and then, for each turned condition, those that may notice."""

    def __init__(self, turned: Sequence[Turned]) -> None:
        self.turned = turned
        self.unnoticed: list[Turned] = []
        self._items: dict[pytest.Item, list[Case]] = {}
        self._true: dict[tuple[str, int], tuple[Finding, ...]] = {}
        self._failed = False

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests in our own order, as often as it takes."""
        self._items = {item: self._checked_by(item) for item in session.items}
        for each in self.turned[:1]:
            if self._is_noticed(each._replace(code=each.function.__code__)):
                pytest.exit("a test fails though nothing was turned", pytest.ExitCode.INTERNAL_ERROR)
        self.unnoticed = [each for each in self.turned if not self._is_noticed(each)]
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note that the test being run fails."""
        self._failed |= report.failed

    def _fails(self, item: pytest.Item) -> bool:
        self._failed = False
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
        return self._failed

    def _checked_by(self, item: pytest.Item) -> list[Case]:
        """Return the cases that a test has checked, of its own plans; it may not fail as it is."""
        cases: list[Case] = []

        def kept(*values: object, **named: object) -> Case:
            cases.append(Case(*values, **named))  # type: ignore[arg-type]
            return cases[-1]

        with patch("innenforskap.check.run.Case", kept):
            if self._fails(item):
                pytest.exit(f"{item.nodeid} fails before anything is turned", pytest.ExitCode.INTERNAL_ERROR)
        return cases

    def _is_noticed(self, turned: Turned) -> bool:
        return any(self._fails_with(turned, item) for item in self._nearest_first(turned))

    def _fails_with(self, turned: Turned, item: pytest.Item) -> bool:
        if not self._may_notice(turned, item):
            return False
        with turned.in_place():
            return self._fails(item)

    def _nearest_first(self, turned: Turned) -> list[pytest.Item]:
        """Return every test, beginning with the rules' own pages and the module's own tests."""
        pages = {_PAGE.format(code) for code in turned.rules}
        return sorted(self._items, key=lambda item: (item.nodeid not in pages, not _is_of(turned, item)))

    def _may_notice(self, turned: Turned, item: pytest.Item) -> bool:
        """Tell whether a rule finds something else in a case of the test, or the test is of what the rule calls."""
        cases = self._items[item]
        if not cases:
            return _is_of(turned, item)
        return any(self._differs(turned, _CHECKS[code], case) for code in turned.rules for case in cases)

    def _differs(self, turned: Turned, check: Check, case: Case) -> bool:
        key = check.rule.code, id(case)
        if key not in self._true:
            self._true[key] = tuple(check.run(case))
        try:
            with turned.in_place():
                # A new case, for the old one remembers what was worked out before the condition was turned.
                return tuple(check.run(replace(case))) != self._true[key]
        except Exception:  # noqa: BLE001  # However a turned condition fails, it is not what should happen.
            return True


def _is_of(turned: Turned, item: pytest.Item) -> bool:
    return item.path.name == f"test_{turned.module.replace('/', '_')}"


def _wrong(trial: Trial) -> Iterator[str]:
    """Give a line for each condition that nothing holds, and for each that is said to be held otherwise and is not."""
    names = {each.name for each in trial.unnoticed}
    modules = {each.module for each in trial.turned}
    yield from (str(each) for each in trial.unnoticed if each.name not in HELD_OTHERWISE)
    for name in sorted(HELD_OTHERWISE.keys() - names):
        if name.partition(" ")[0] in modules:
            yield f"tests/mutation.py HELD_OTHERWISE: a test notices it, or it is gone: {name}"


def main(words: Sequence[str]) -> int:
    """Print the conditions that no test needs, and return 1 if there are any; return 2 if they could not be tried."""
    trial = Trial([each for each in all_turned() if not words or Path(each.module).stem in words])
    tests = [*map(str, sorted(ROOT.glob("tests/test_check_*.py"))), *map(_PAGE.format, _CHECKS)]
    with redirect_stdout(StringIO()) as said:
        ended = pytest.main(["-q", "--tb=line", "-p", "no:cacheprovider", *tests], plugins=[trial])
    if ended not in {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED}:
        sys.stderr.write(said.getvalue())
        return 2
    wrong = list(_wrong(trial))
    for line in (*wrong, f"{len(trial.turned)} conditions turned"):
        sys.stdout.write(f"{line}\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
