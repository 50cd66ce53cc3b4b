"""One walk over libyaml's events: from text to raw values, refusing what a plan has no use for before it is built."""

import unicodedata
from collections.abc import Iterator
from typing import Any, NamedTuple, Never

import yaml

from innenforskap.finding import Fact, Finding, Related, Rule
from innenforskap.i18n import Message
from innenforskap.model.misread import amount
from innenforskap.model.raw import Plain, Raw
from innenforskap.place import Place
from innenforskap.read.decode import CONTROL
from innenforskap.read.rules import content
from innenforskap.read.rules import yaml as rules
from innenforskap.read.syntax import ODD_SPACES, syntax_finding

DEPTH_LIMIT = 32
EVENTS_LIMIT = 50_000
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NO_VALUE = {"", "~", "null", "Null", "NULL"}
HERE_FIRST = Message("her står den første gangen", "her står han første gongen", "it stands here first")


class Document(NamedTuple):
    """What a file holds, and what is wrong with it; the value is None where reading had to stop."""

    value: Raw
    findings: tuple[Finding, ...]
    whole: bool


class _Refused(Exception):  # noqa: N818 - not an error of ours, but the end of the walk
    def __init__(self, finding: Finding) -> None:
        self.finding = finding


def document(path: str, text: str) -> Document:
    """Return the one document in `text`, of nothing but text, mappings and lists."""
    walk = _Walk(path, text)
    try:
        value = walk.whole()
    except _Refused as refused:
        return Document(None, (*walk.findings, refused.finding), whole=False)
    except yaml.MarkedYAMLError as error:
        return Document(None, (*walk.findings, syntax_finding(path, text, error)), whole=False)
    return Document(value, tuple(walk.findings), whole=True)


class _Walk:
    """The events of one file, counted, with the findings on the way."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.count = 0
        self.events: Iterator[Any] = yaml.parse(text, Loader=LOADER)
        self.findings: list[Finding] = []

    def next(self) -> Any:  # noqa: ANN401 - PyYAML's events have no types
        """Return the next event, unless there have been too many."""
        event = next(self.events)
        self.count += 1
        if self.count > EVENTS_LIMIT:
            self.refuse(rules.TOO_MANY_PARTS, event, limit=amount(EVENTS_LIMIT))
        return event

    def whole(self) -> Raw:
        """Return the value of the only document, or None if the file is empty."""
        self.next()  # the stream begins
        if isinstance(self.next(), yaml.StreamEndEvent):
            self.findings.append(Finding(rules.EMPTY_FILE, self.path, place=Place(self.path)))
            return None
        value = self.value(self.next(), 0)
        self.next()  # the document ends
        if not isinstance(event := self.next(), yaml.StreamEndEvent):
            self.refuse(rules.SECOND_DOCUMENT, event)
        if value is None and not self.findings:
            self.findings.append(Finding(rules.EMPTY_FILE, self.path, place=Place(self.path)))
        return value

    def value(self, event: Any, depth: int) -> Raw:  # noqa: ANN401
        """Return the value that begins with `event`."""
        if isinstance(event, yaml.AliasEvent):
            self.refuse(rules.ALIAS, event, name=str(event.anchor))
        if event.anchor is not None:
            self.refuse(rules.ANCHOR, event, name=event.anchor)
        if event.tag is not None:
            self.refuse(rules.TAG, event, tag=event.tag)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        if depth == DEPTH_LIMIT:
            self.refuse(rules.TOO_DEEP, event, limit=DEPTH_LIMIT)
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(depth)
        return self.sequence(depth)

    def scalar(self, event: Any) -> str | None:  # noqa: ANN401
        """Return the text as written, or None where there is no value."""
        if event.style:
            # Between double quotes a control character can also be spelled: \e, \0.
            if hidden := CONTROL.search(event.value):
                self.found(content.CONTROL_CHARACTER, event, code=f"U+{ord(hidden[0]):04X}")
            return str(event.value)
        if event.value in _NO_VALUE:
            return None
        if _is_cut(self.text, event.end_mark.index):
            self.found(rules.CUT_BY_COMMENT, event)
        return Plain(event.value)

    def sequence(self, depth: int) -> list[Raw]:
        """Return the list whose start has been passed."""
        values: list[Raw] = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            values.append(self.value(event, depth + 1))
        return values

    def mapping(self, depth: int) -> dict[str, Raw]:
        """Return the mapping whose start has been passed; of two equal keys the first is kept."""
        values: dict[str, Raw] = {}
        seen: dict[str, tuple[str, Any]] = {}
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self.key(event, depth)
            value = self.value(self.next(), depth + 1)
            folded = " ".join(unicodedata.normalize("NFC", key).casefold().split())
            if folded in seen:
                self.duplicate(key, event, seen[folded][1])
            else:
                seen[folded] = key, event
                values[key] = value
        return values

    def key(self, event: Any, depth: int) -> str:  # noqa: ANN401
        """Return a key, which is a text."""
        if isinstance(event, yaml.ScalarEvent) and not event.style and event.value == "<<":
            self.refuse(rules.MERGE_KEY, event)
        if isinstance(event, yaml.CollectionStartEvent):
            self.refuse(rules.KEY_IS_NO_TEXT, event)
        key = self.value(event, depth)
        if not isinstance(key, str):
            self.refuse(rules.KEY_IS_NO_TEXT, event)
        if key[:1] in ODD_SPACES:
            place = Place.of(self.path, self.text, event.start_mark.index, 1)
            raise _Refused(Finding(rules.ODD_SPACE, self.path, facts={"space": ODD_SPACES[key[0]]}, place=place))
        return str(key)

    def duplicate(self, key: str, event: Any, first: Any) -> None:  # noqa: ANN401
        """Note a key that stands twice, with both places."""
        lines = {"key": key, "first": first.start_mark.line + 1, "second": event.start_mark.line + 1}
        related = Related(self.path, (), HERE_FIRST, _place(self.path, first))
        finding = Finding(rules.DUPLICATE_KEY, self.path, facts=lines, place=_place(self.path, event))
        self.findings.append(finding._replace(related=(related,)))

    def found(self, rule: Rule, event: Any, **facts: Fact) -> None:  # noqa: ANN401
        """Note what is wrong and go on."""
        self.findings.append(Finding(rule, self.path, facts=facts, place=_place(self.path, event)))

    def refuse(self, rule: Rule, event: Any, **facts: Fact) -> Never:  # noqa: ANN401
        """Stop the walk: what follows cannot be trusted to mean what it says."""
        raise _Refused(Finding(rule, self.path, facts=facts, place=_place(self.path, event)))


def _is_cut(text: str, end: int) -> bool:
    """Tell whether a plain text that ends at `end` was cut by a `#` that hardly begins a comment.

    A comment stands after two spaces and is followed by one, which is what editors and linters make.
    """
    stop = text.find("\n", end)
    rest = text[end : stop if stop >= 0 else None]
    body = rest.lstrip(" \t")
    return body.startswith("#") and not (len(rest) - len(body) > 1 and body[1:2] in {"", " ", "#", "!"})


def _place(path: str, event: Any) -> Place:  # noqa: ANN401
    start, end = event.start_mark, event.end_mark
    return Place(path, start.line + 1, start.column + 1, (end.line + 1, end.column + 1))
