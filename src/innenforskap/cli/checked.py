"""The plan read and checked, for the commands that stand on it."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from innenforskap.check.registry import RULES, named
from innenforskap.check.run import findings
from innenforskap.cli import words
from innenforskap.cli.options import Asked
from innenforskap.errors import PlanError
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n.glossary import nearest
from innenforskap.model.plan import Plan
from innenforskap.read.load import load


class Checked(NamedTuple):
    """A plan, what is wrong with it, and the texts of its files by path below `folder`."""

    folder: Path
    plan: Plan
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]
    files: int

    @property
    def errors(self) -> int:
        """How many of the findings are errors."""
        return sum(finding.rule.severity is Severity.ERROR for finding in self.findings)


def checked(asked: Asked) -> Checked:
    """Return the plan that was asked for, with every finding in the order of the files."""
    loaded = load(asked.folder)
    return Checked(asked.folder, loaded.plan, findings(loaded, asked.day, asked.today), loaded.texts, loaded.files)


def chosen(found: Iterable[Finding], select: Iterable[str], ignore: Iterable[str]) -> tuple[Finding, ...]:
    """Return the findings of the rules selected and not ignored; those of reading and privacy are always kept."""
    selected, ignored = set(_rules(select)), set(_rules(ignore))
    for word in _words(ignore):
        if all(_always_holds(rule) for rule in named(word)):
            raise PlanError(words.NOT_SILENCED, word=word)
    return tuple(
        finding
        for finding in found
        if _always_holds(finding.rule) or (finding.rule not in ignored and (not selected or finding.rule in selected))
    )


def rules(word: str) -> tuple[Rule, ...]:
    """Return the rules a word means; raise PlanError with the nearest if there is none."""
    found = tuple(named(word))
    if not found:
        known = [name for rule in RULES for name in (rule.code, rule.name)]
        suggestion = nearest(word, known, ())
        message = words.NO_SUCH_RULE_BUT if suggestion else words.NO_SUCH_RULE
        raise PlanError(message, word=word, suggestion=suggestion)
    return found


def _rules(listed: Iterable[str]) -> list[Rule]:
    return [rule for word in _words(listed) for rule in rules(word)]


def _words(listed: Iterable[str]) -> list[str]:
    return [word.strip() for some in listed for word in some.split(",") if word.strip()]


def _always_holds(rule: Rule) -> bool:
    return rule.private or rule.code.startswith("IF0")
