"""From the files of a plan folder to its entries: a kind is a folder or a file, and both are read as one."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from innenforskap.finding import Aim, Fact, Finding, Rule
from innenforskap.i18n import Message
from innenforskap.i18n.glossary import keys, nearest
from innenforskap.model.misread import A_MAPPING, shape
from innenforskap.model.plan import KINDS
from innenforskap.model.raw import Raw
from innenforskap.model.scalars import is_id
from innenforskap.place import Steps
from innenforskap.read.rules import fields, names

PLAN_FILE = "plan.yaml"
DAYS = "status"
"""The kind whose entries lie below a day, and then the measure."""

_RESERVED = {"con", "prn", "aux", "nul", "index", "404", "assets"} | {
    f"{port}{number}" for port in ("com", "lpt") for number in range(10)
}
_FILE = Message("filer", "filer", "files")
_DAY_FOLDER = Message(
    "én mappe for hver dag: status/2026-05-01/",
    "éi mappe for kvar dag: status/2026-05-01/",
    "a folder for each day: status/2026-05-01/",
)


class Entry(NamedTuple):
    """One record as it was written: its kind and id, the file, the way to it in the file, and what it says."""

    kind: str
    id: str
    file: str
    steps: Steps
    value: Raw


class Unread(NamedTuple):
    """A record, or with id `*` all of a kind, that is there and could not be read."""

    kind: str
    id: str


def kind_of(path: str) -> str:
    """Return the kind a file belongs to, which is `plan` for plan.yaml; it need not be one we know."""
    return path.partition("/")[0].removesuffix(".yaml")


def is_placed(path: str) -> Finding | None:
    """Return what is wrong with where a file lies, or None."""
    kind = kind_of(path)
    parts = path.removesuffix(".yaml").split("/")
    if path != PLAN_FILE and kind not in KINDS:
        known = ("plan", *KINDS)
        hints: dict[str, Fact] = {
            "name": parts[0],
            "suggestion": nearest(kind, known, keys(kind)),
            "allowed": ", ".join(known),
        }
        return Finding(names.UNKNOWN_KIND, path, facts=hints)
    levels = 3 if kind == DAYS else 2
    if len(parts) > levels or (kind == DAYS and len(parts) == levels - 1):
        facts: dict[str, Fact] = {"name": parts[-1], "expected": _DAY_FOLDER if kind == DAYS else _FILE}
        return Finding(names.MISPLACED, path, facts=facts)
    return next(_bad_names(kind, parts[1:], path), None)


def unread(path: str) -> Unread:
    """Return what a file would have held."""
    kind, _, rest = path.removesuffix(".yaml").partition("/")
    return Unread(kind, rest or "*")


def entries(path: str, value: Raw) -> Iterator[Entry | Finding]:
    """Give the entries of one file, which is a record of its own or holds a whole kind by id."""
    kind, _, id_ = path.removesuffix(".yaml").partition("/")
    if id_ or path == PLAN_FILE:
        yield Entry(kind, id_, path, (), value)
    elif kind == DAYS:
        for day in _members(kind, path, (), value):
            if isinstance(day, Finding):
                yield day
                continue
            for entry in _members(kind, path, day.steps, day.value):
                yield entry._replace(id=f"{day.id}/{entry.id}") if isinstance(entry, Entry) else entry
    else:
        yield from _members(kind, path, (), value)


def _members(kind: str, path: str, steps: Steps, value: Raw) -> Iterator[Entry | Finding]:
    if not isinstance(value, dict):
        yield Finding(fields.WRONG_SHAPE, path, steps, {"expected": A_MAPPING, "found": shape(value)})
        return
    for id_, inner in value.items():
        bad = next(_bad_names(kind, ["-"] * len(steps) + [id_], path), None)
        if bad:
            yield bad._replace(steps=(*steps, id_), aim=Aim.KEY)
        else:
            yield Entry(kind, id_, path, (*steps, id_), inner)


def _bad_names(kind: str, ids: list[str], path: str) -> Iterator[Finding]:
    if kind == DAYS and ids and ids[0] != "-":
        if not _is_day(ids[0]):
            yield _bad(names.BAD_DAY, path, value=ids[0])
        ids = ids[1:]
    for id_ in ids:
        if id_ in _RESERVED:
            yield _bad(names.RESERVED_ID, path, value=id_)
        elif id_ != "-" and not is_id(id_):
            yield _bad(names.BAD_ID, path, value=id_, suggestion=as_id(id_))


def _bad(rule: Rule, path: str, **facts: Fact) -> Finding:
    return Finding(rule, path, facts=facts)


def as_id(name: str) -> str:
    """Return the id that a name would make, or nothing where none can be made of it."""
    plain = name.casefold().translate({ord("æ"): "ae", ord("ø"): "o", ord("å"): "a", ord(" "): "-", ord("_"): "-"})
    return plain if is_id(plain) else ""


def _is_day(name: str) -> bool:
    try:
        return date.fromisoformat(name).isoformat() == name
    except ValueError:
        return False
