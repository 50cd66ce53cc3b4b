"""One value set in the text of a file, with every other letter, comment and line end left as a person wrote it."""

import re
from typing import Any

import yaml

from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.model.raw import Raw
from innenforskap.place import Steps
from innenforskap.read.document import LOADER, document

UNSAFE = Message(
    "«{path}» er skrevet slik at «{key}» ikke trygt kan settes inn. Skriv selv inn {key}: {value}",
    "«{path}» er skriven slik at «{key}» ikkje trygt kan setjast inn. Skriv sjølv inn {key}: {value}",
    "“{path}” is written so that “{key}” cannot be set safely. Write it yourself: {key}: {value}",
)
LINE_BREAK = re.compile(r"\r\n|\r|\n")
_BOM = "\ufeff"


def line_break(text: str) -> str:
    """Return how the lines of a text end: as the first one does."""
    found = LINE_BREAK.search(text)
    return found[0] if found else "\n"


def without_bom(text: str) -> tuple[str, str]:
    """Return the mark that a text may begin with, or nothing, and the rest of it."""
    return (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)


def end(node: Any) -> int:  # noqa: ANN401 - PyYAML's nodes have no types
    """Return where the last value inside a node ends: without brackets, a mapping goes on to the next thing said."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return end(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)


def with_value(path: str, text: str, steps: Steps, value: str) -> str:
    """Return `text` with `value`, written as YAML writes a scalar, at `steps`; what leads there is made if it lacks.

    Raises PlanError unless the new text reads as the old one in all but that value.
    """
    mark, body = without_bom(text)
    before = document(path, body)
    after = _edited(body, steps, value) if before.whole else None
    # The text is read again, for what was set may have become part of something else.
    if after is None or not _differ_only_at(steps, before.value, document(path, after).value):
        raise PlanError(UNSAFE, path=path, key=".".join(map(str, steps)), value=value)
    return mark + after


def _edited(text: str, steps: Steps, value: str) -> str | None:
    """Return the text with the value written where it stands or should, safely or not; None without such a place."""
    node: Any = yaml.compose(text, Loader=LOADER)
    for depth, step in enumerate(steps):
        inner = _inner(node, step)
        if inner is None:
            return _inserted(text, node, steps[depth:], value) if isinstance(node, yaml.MappingNode) else None
        node = inner
    first, last = node.start_mark.index, node.end_mark.index
    # A key with nothing after it has its empty value just after the colon.
    space = " " if first == last else ""
    return text[:first] + space + value + text[last:]


def _inner(node: Any, step: str | int) -> Any:  # noqa: ANN401 - PyYAML's nodes have no types
    """Return the node below another, or None where there is none."""
    if isinstance(node, yaml.MappingNode):
        return next((inner for key, inner in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
        return next(iter(node.value[step : step + 1]), None)
    return None


def _inserted(text: str, mapping: Any, keys: Steps, value: str) -> str:  # noqa: ANN401
    """Return the text with keys that lead to a value as the last of a mapping."""
    if mapping.flow_style:
        new = ": {".join(map(str, keys)) + f": {value}" + "}" * (len(keys) - 1)
        at, comma = (end(mapping.value[-1][1]), ", ") if mapping.value else (mapping.end_mark.index - 1, "")
        return text[:at] + comma + new + text[at:]
    # Not in the blank lines after a block of text, nor before a comment on the last value's line.
    at = len(text[: end(mapping)].rstrip())
    at += len(LINE_BREAK.split(text[at:], maxsplit=1)[0])
    indent = mapping.start_mark.column
    lines = [" " * (indent + 2 * depth) + f"{key}:" for depth, key in enumerate(keys)]
    new = "".join(line_break(text) + line for line in lines)
    return f"{text[:at]}{new} {value}{text[at:]}"


def _differ_only_at(steps: Steps, before: Raw, after: Raw) -> bool:
    """Tell whether two values are alike in all but what stands at the end of a way, where the second has a text."""
    if not steps:
        return isinstance(after, str)
    step, rest = steps[0], steps[1:]
    if isinstance(before, list) and isinstance(after, list) and isinstance(step, int):
        alike = before[:step] + before[step + 1 :] == after[:step] + after[step + 1 :]
        return alike and _differ_only_at(rest, before[step], after[step])
    old, new = (dict(each) if isinstance(each, dict) else {} for each in (before, after))
    inner = old.pop(str(step), None), new.pop(str(step), None)
    return old == new and _differ_only_at(rest, *inner)
