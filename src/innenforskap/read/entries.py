"""From the files of a plan folder to its entries: a kind is a folder or a file, and both are read as one."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from innenforskap.finding import Aim, Fact, Finding
from innenforskap.i18n.glossary import keys, nearest
from innenforskap.model.index import EVERY
from innenforskap.model.misread import A_MAPPING, shape
from innenforskap.model.plan import KINDS
from innenforskap.model.raw import Raw
from innenforskap.model.scalars import is_id
from innenforskap.model.when import is_day
from innenforskap.place import Steps
from innenforskap.read.rules import fields, names

PLAN_FILE = "plan.yaml"
DAYS = "status"
"""The kind whose entries lie below a day, and then the measure."""

RESERVED = frozenset({"con", "prn", "aux", "nul", "index", "404", "assets"}) | {
    f"{port}{number}" for port in ("com", "lpt") for number in range(10)
}
"""The names that Windows, or the site, has taken, and no id can have."""

_ENDING = re.compile(r"\.\w+$")


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


def misplaced(path: str) -> Finding | None:
    """Return what is wrong with where a file lies, or with its name, or None."""
    kind, *below = path.removesuffix(".yaml").split("/")
    if path == PLAN_FILE:
        return None
    if kind not in KINDS:
        return _unknown_kind(path, kind)
    if kind == DAYS and len(below) not in {0, 2}:
        return Finding(names.MISPLACED, path, facts={"name": path.rpartition("/")[0], "days": DAYS})
    if kind != DAYS and len(below) > 1:
        return Finding(names.MISPLACED, path, facts={"name": f"{kind}/{below[0]}", "kind": kind})
    return next((bad for level, name in enumerate(below) if (bad := _bad_name(path, level, name))), None)


def _unknown_kind(path: str, kind: str) -> Finding:
    # Only the file of that name is called plan.
    known = tuple(KINDS) if "/" in path else ("plan", *KINDS)
    facts: dict[str, Fact] = {"name": kind, "suggestion": nearest(kind, known, keys(kind))}
    if not facts["suggestion"]:
        facts["allowed"] = ", ".join((PLAN_FILE, *KINDS))
    return Finding(names.UNKNOWN_KIND, path, facts=facts)


def unread(path: str, steps: Steps = ()) -> Unread:
    """Return what a file, a folder or an entry that could not be read would have held, as far as its name tells."""
    kind, _, below = _ENDING.sub("", path).partition("/")
    kind = nearest(kind, ("plan", *KINDS), keys(kind)) or kind
    name = str(steps[-1]) if steps else below.rpartition("/")[2]
    # A file in a folder too many is still that record; a report is known by its day and its measure.
    return Unread(kind, (below if kind == DAYS else as_id(name) or name) or EVERY)


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
        if bad := _bad_name(path, len(steps), id_):
            yield bad._replace(steps=(*steps, id_), aim=Aim.KEY)
        else:
            yield Entry(kind, id_, path, (*steps, id_), inner)


def _bad_name(path: str, level: int, name: str) -> Finding | None:
    """Return what is wrong with a name at its level below the kind: an id, or the day that reports lie under."""
    if level == 0 and path.startswith(DAYS):
        return None if is_day(name) else Finding(names.BAD_DAY, path, facts={"name": name})
    if name.casefold() in RESERVED:
        return Finding(names.RESERVED_ID, path, facts={"value": name})
    return None if is_id(name) else Finding(names.BAD_ID, path, facts={"value": name, "suggestion": as_id(name)})


def as_id(name: str) -> str:
    """Return the id that a name would make, or nothing where none can be made of it."""
    composed = unicodedata.normalize("NFC", name).casefold()
    plain = composed.translate({ord("æ"): "ae", ord("ø"): "o", ord("å"): "a", ord(" "): "-", ord("_"): "-"})
    return plain if is_id(plain) and plain not in RESERVED else ""
