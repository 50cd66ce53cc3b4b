"""The plan read and checked, for the commands that stand on it."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from innenforskap.check.registry import always_holds, named, suggestion
from innenforskap.check.run import verdict
from innenforskap.cli import words
from innenforskap.cli.options import Asked
from innenforskap.errors import PlanError
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.model.plan import Plan
from innenforskap.read.folder import Held, Tree
from innenforskap.read.load import Loaded, load, load_at, recalled
from innenforskap.read.templates import beside


class Checked(NamedTuple):
    """A plan, what is wrong with it, the texts of its files by path below `folder`, and the templates beside it.

    Nothing is hidden unsaid: of all that was found, so many were silenced or made to weigh less by the plan, and so
    many were passed over by the options.
    """

    folder: Path
    plan: Plan
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]
    files: int
    silenced: int = 0
    lowered: int = 0
    passed_over: int = 0
    beside: Tree = Held()

    @property
    def errors(self) -> int:
        """How many of the findings are errors."""
        return sum(finding.rule.severity is Severity.ERROR for finding in self.findings)


def checked(asked: Asked) -> Checked:
    """Return the plan that was asked for, with every finding in the order of the files."""
    loaded, templates = read(asked)
    before = None if asked.since is None else load_at(asked.folder, asked.since).plan
    told, silenced, lowered = verdict(loaded, asked.day, asked.today, before)
    return Checked(asked.folder, loaded.plan, told, loaded.texts, loaded.files, silenced, lowered, beside=templates)


def read(asked: Asked) -> tuple[Loaded, Tree]:
    """Return the plan that was asked for, as it is in the folder or as git has it, and the templates beside it."""
    if asked.rev is None:
        return load(asked.folder), beside(asked.folder)
    return recalled(asked.folder, asked.rev)


def chosen(found: Iterable[Finding], select: Iterable[str], ignore: Iterable[str]) -> tuple[Finding, ...]:
    """Return the findings of the rules selected and not ignored; those of reading and privacy are always kept."""
    selected, ignored = _codes(select), _codes(ignore)
    for word in _words(ignore):
        if all(always_holds(rule) for rule in named(word)):
            raise PlanError(words.NOT_SILENCED, word=word)
    return tuple(
        finding for finding in found if always_holds(finding.rule) or _is_chosen(finding.rule.code, selected, ignored)
    )


def rules(word: str) -> tuple[Rule, ...]:
    """Return the rules a word means; raise PlanError with the nearest if there is none."""
    found = tuple(named(word))
    if not found:
        near = suggestion(word)
        raise PlanError(words.NO_SUCH_RULE_BUT if near else words.NO_SUCH_RULE, word=word, suggestion=near)
    return found


def _codes(listed: Iterable[str]) -> set[str]:
    return {rule.code for word in _words(listed) for rule in rules(word)}


def _is_chosen(code: str, selected: set[str], ignored: set[str]) -> bool:
    return code not in ignored and (not selected or code in selected)


def _words(listed: Iterable[str]) -> list[str]:
    return [word.strip() for some in listed for word in some.split(",") if word.strip()]
