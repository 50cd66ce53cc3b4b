"""Lines of a file marked with a comment or taken out, with all else left as a person wrote it."""

from typing import Any, NamedTuple

import yaml

from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.place import Steps
from innenforskap.read.document import LOADER, document
from innenforskap.read.edit import LINE_BREAK, end, line_break, without_bom

UNSAFE = Message(
    "«{path}» er skrevet slik at «{key}» ikke trygt kan endres. Sett hver nøkkel på en egen linje, og prøv igjen",
    "«{path}» er skriven slik at «{key}» ikkje trygt kan endrast. Set kvar nøkkel på ei eiga linje, og prøv igjen",
    "“{path}” is written so that “{key}” cannot be changed safely. Put each key on a line of its own, and try again",
)


class Cut(NamedTuple):
    """A text, and the lines that were taken out of it."""

    text: str
    lines: tuple[str, ...]


def with_note(path: str, text: str, steps: Steps, note: str) -> str:
    """Return `text` with a comment last on the line where the value at `steps` ends.

    Raises PlanError unless the new text reads as the old one.
    """
    mark, body = without_bom(text)
    stop = LINE_BREAK.search(body, end(_at(yaml.compose(body, Loader=LOADER), steps)[1]))
    at = stop.start() if stop else len(body)
    after = f"{body[:at].rstrip(' ')}  # {note}{body[at:]}"
    if document(path, after) != document(path, body):
        raise PlanError(UNSAFE, path=path, key=".".join(map(str, steps)))
    return mark + after


def without(path: str, text: str, key: str, note: str) -> Cut:
    """Return `text` with a comment instead of one of its keys and what it says, and the lines of those.

    Raises PlanError unless the new text reads as the old one in all but that key.
    """
    mark, body = without_bom(text)
    name, value = _at(yaml.compose(body, Loader=LOADER), (key,))
    first, last = name.start_mark.index, end(value)
    # After a block of text the end is the start of a later line; elsewhere a comment may follow on the same line.
    if not LINE_BREAK.fullmatch(body, last - 1, last):
        stop = LINE_BREAK.search(body, last)
        last = stop.end() if stop else len(body)
    after = f"{body[:first]}# {note}{line_break(body)}{body[last:]}"
    before, read = document(path, body), document(path, after)
    left = {other: said for other, said in before.value.items() if other != key}  # type: ignore[union-attr]
    if read.findings or read.value != left:
        raise PlanError(UNSAFE, path=path, key=key)
    return Cut(mark + after, tuple(body[first:last].splitlines()))


def _at(node: Any, steps: Steps) -> tuple[Any, Any]:  # noqa: ANN401 - PyYAML's nodes have no types
    """Return the key and the value at the end of a way through mappings."""
    key = None
    for step in steps:
        key, node = next((name, inner) for name, inner in node.value if name.value == step)
    return key, node
