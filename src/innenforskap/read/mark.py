"""Lines of a file marked with a comment or taken out, with all else left as a person wrote it."""

import re
from typing import Any, NamedTuple

import yaml

from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.place import Steps
from innenforskap.read.document import LOADER, document

UNSAFE = Message(
    "«{path}» er skrevet slik at «{key}» ikke trygt kan endres. Sett hver nøkkel på en egen linje, og prøv igjen",
    "«{path}» er skriven slik at «{key}» ikkje trygt kan endrast. Set kvar nøkkel på ei eiga linje, og prøv igjen",
    "“{path}” is written so that “{key}” cannot be changed safely. Put each key on a line of its own, and try again",
)
_BOM = "\ufeff"
_LINE_BREAK = re.compile(r"\r\n|\r|\n")


class Cut(NamedTuple):
    """A text, and the lines that were taken out of it."""

    text: str
    lines: tuple[str, ...]


def line_break(text: str) -> str:
    """Return how the lines of a text end: as the first one does."""
    found = _LINE_BREAK.search(text)
    return found[0] if found else "\n"


def with_note(path: str, text: str, steps: Steps, note: str) -> str:
    """Return `text` with a comment last on the line where the value at `steps` ends.

    Raises PlanError unless the new text reads as the old one.
    """
    mark, body = _parted(text)
    end = _end(_at(yaml.compose(body, Loader=LOADER), steps)[1])
    stop = _LINE_BREAK.search(body, end)
    at = stop.start() if stop else len(body)
    after = f"{body[:at].rstrip(' ')}  # {note}{body[at:]}"
    if document(path, after) != document(path, body):
        raise PlanError(UNSAFE, path=path, key=".".join(map(str, steps)))
    return mark + after


def without(path: str, text: str, key: str, note: str) -> Cut:
    """Return `text` with a comment instead of one of its keys and what it says, and the lines of those.

    Raises PlanError unless the new text reads as the old one in all but that key.
    """
    mark, body = _parted(text)
    name, value = _at(yaml.compose(body, Loader=LOADER), (key,))
    start, end = name.start_mark.index, _end(value)
    # After a block of text the end is the start of a later line; elsewhere a comment may follow on the same line.
    if not _LINE_BREAK.fullmatch(body, end - 1, end):
        stop = _LINE_BREAK.search(body, end)
        end = stop.end() if stop else len(body)
    after = f"{body[:start]}# {note}{line_break(body)}{body[end:]}"
    before, read = document(path, body), document(path, after)
    left = {other: said for other, said in before.value.items() if other != key}  # type: ignore[union-attr]
    if read.findings or read.value != left:
        raise PlanError(UNSAFE, path=path, key=key)
    return Cut(mark + after, tuple(body[start:end].splitlines()))


def _parted(text: str) -> tuple[str, str]:
    return (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)


def _at(node: Any, steps: Steps) -> tuple[Any, Any]:  # noqa: ANN401 - PyYAML's nodes have no types
    """Return the key and the value at the end of a way through mappings."""
    key = None
    for step in steps:
        key, node = next((name, inner) for name, inner in node.value if name.value == step)
    return key, node


def _end(node: Any) -> int:  # noqa: ANN401
    """Return where the last value inside a node ends: without brackets, a mapping goes on to the next thing said."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)
