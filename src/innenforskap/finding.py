"""A finding: what is wrong in a plan, where, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple, Protocol, TypeAlias

from innenforskap.i18n import Language, Message
from innenforskap.place import Place, Steps

Fact: TypeAlias = str | int | Message
"""A fact in a message; a Message among them is told in the finding's own language."""


_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_THE_OTHER = Message("den andre", "den andre", "the other")


class Severity(StrEnum):
    """How much a finding weighs: an error stops a paper, a warning is a gap, information is for the keen."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def weight(self) -> int:
        """How much it weighs, from 1 up."""
        return len(Severity) - list(Severity).index(self)


class Aim(StrEnum):
    """Which end of a line in the document a finding points at."""

    KEY = "key"
    VALUE = "value"


class Located(Protocol):
    """A record that knows its file and the way to it in the file."""

    @property
    def file(self) -> str: ...  # noqa: D102
    @property
    def steps(self) -> Steps: ...  # noqa: D102


class Rule(NamedTuple):
    """One promise a plan keeps: a permanent code, a name that says what is wrong, and the message.

    `helps` are told when every fact they name is known, so that «did you mean» is never empty.
    A `private` rule never shows the value it points at; a rule of `history` needs the plan before to say anything.
    """

    code: str
    name: str
    severity: Severity
    message: Message
    helps: tuple[Message, ...] = ()
    private: bool = False
    history: bool = False

    def at(self, record: Located, /, *steps: str | int, **facts: Fact) -> Finding:
        """Return the finding that what stands at `steps` in `record` breaks this rule."""
        return Finding(self, record.file, (*record.steps, *steps), facts)

    def at_key(self, record: Located, /, *steps: str | int, **facts: Fact) -> Finding:
        """Return the finding that the key at `steps` in `record`, or the lack of it, breaks this rule."""
        return Finding(self, record.file, (*record.steps, *steps), facts, Aim.KEY)

    def check(self, run: Callable[[Any], Iterator[Finding]]) -> Check:
        """Bind the rule to the function that finds where it is broken."""
        return Check(self, run)


class Check(NamedTuple):
    """A rule and the function that finds where a case breaks it."""

    rule: Rule
    run: Callable[[Any], Iterator[Finding]]


class Related(NamedTuple):
    """Another place that a finding speaks of, and what stands there."""

    file: str
    steps: Steps
    message: Message
    place: Place | None = None

    @classmethod
    def other(cls, record: Located, *steps: str | int) -> Related:
        """Return what stands at `steps` in `record`, as the other of two that a finding holds together."""
        return cls(record.file, (*record.steps, *steps), _THE_OTHER)


class Finding(NamedTuple):
    """One rule broken in one place: a file and the way to the value in it.

    `place` is known at once for what was found in the bytes, and looked up afterwards for the rest;
    `needle` is the part of the value to point at.
    """

    rule: Rule
    file: str
    steps: Steps = ()
    facts: Mapping[str, Fact] = {}
    aim: Aim = Aim.VALUE
    needle: str = ""
    place: Place | None = None
    related: tuple[Related, ...] = ()

    def message(self, language: Language) -> str:
        """Return what is wrong, in `language`."""
        return self.rule.message.said(language, **_told(self.facts, language))

    def help(self, language: Language) -> str | None:
        """Return what to write instead, a line for each thing that is known, or None."""
        facts = _told(self.facts, language)
        return "\n".join(_known(self.rule.helps, facts, language)) or None


def visible(text: str) -> str:
    """Return foreign text with every control, line-breaking and direction-changing character spelled out.

    What stands in a plan must not move a terminal's cursor, hide part of a line or command a CI log.
    """
    return _INVISIBLE.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def _told(facts: Mapping[str, Fact], language: Language) -> dict[str, str]:
    # Our own messages may be templates with braces of their own; what comes from a file is only ever shown.
    return {
        name: fact.said(language) if isinstance(fact, Message) else visible(str(fact)) for name, fact in facts.items()
    }


def _known(helps: tuple[Message, ...], facts: Mapping[str, str], language: Language) -> Iterator[str]:
    present = {name: fact for name, fact in facts.items() if fact}
    for message in helps:
        try:
            yield message.said(language, **present)
        except KeyError:  # A help whose facts are not known is not told.
            continue
