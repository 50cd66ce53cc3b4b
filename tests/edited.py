"""A plan of the tests with one thing in it edited, and how that is told."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from innenforskap.compare.change import Change
from innenforskap.compare.plans import differences
from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.read.folder import Listing, Source, listing
from innenforskap.read.load import loaded
from innenforskap.report.changes import ChangeList, Compared, change_list
from tests.small import ROOT

DAY = date(2026, 6, 15)
COMPLETE = ROOT / "tests" / "plans" / "good" / "complete"


class Edit(NamedTuple):
    """In a file, words and what they become: without old words a new end of the file, without new ones no file."""

    file: str
    old: str
    new: str


@cache
def _listed(folder: Path) -> Listing:
    return listing(folder)


def edited(edits: Iterable[Edit], folder: Path = COMPLETE) -> Plan:
    """Return the plan in a folder after some edits, each of which must find what it edits."""
    found = _listed(folder)
    texts = {source.path: source.content.decode() for source in found.files}
    for file, old, new in edits:
        if not (old or new):
            del texts[file]
        elif old:
            assert texts[file].count(old) == 1, f"{file} has not one {old!r}"
            texts[file] = texts[file].replace(old, new)
        else:
            texts[file] = texts.get(file, "") + new
    files = tuple(Source(path, text.encode()) for path, text in sorted(texts.items()))
    return loaded(found._replace(files=files)).plan


def changed(*edits: Edit, folder: Path = COMPLETE) -> tuple[Change, ...]:
    """Return what differs after some edits."""
    return differences(edited((), folder), edited(edits, folder), DAY)


def listed(*edits: Edit, language: Language = Language.NB, folder: Path = COMPLETE) -> ChangeList:
    """Return the changes after some edits, for a reader."""
    old, new = edited((), folder), edited(edits, folder)
    return change_list(Compared(old, new, DAY, "HEAD", "mappen"), differences(old, new, DAY), language)


def lines(told: ChangeList) -> list[str]:
    """Return every line of some changes, with its heading and sign."""
    return [f"{section.heading}: {line.sign} {line.plain}" for section in told.sections for line in section.lines]
