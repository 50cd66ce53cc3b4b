"""Where the snapshots of a plan stand: what is there, how something new would be read, and the one way to put it."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from innenforskap.cli import fetch_words as words
from innenforskap.cli.edge import shown_path
from innenforskap.errors import PlanError
from innenforskap.fetch.guard import EMPTY, Doubt, Revised, zeros
from innenforskap.finding import Fact, Finding, Severity
from innenforskap.i18n import Language, Message, literal
from innenforskap.i18n.glossary import nearest
from innenforskap.model.indicator import Indicator
from innenforskap.model.misread import amount
from innenforskap.model.plan import Plan
from innenforskap.model.snapshot import Snapshot
from innenforskap.output import Edit
from innenforskap.query.naming import UNREAD, records_called
from innenforskap.read.folder import SNAPSHOT_LIMIT, SNAPSHOTS, Listing, Source, listing
from innenforskap.read.load import loaded
from innenforskap.read.snapshots import kept
from innenforskap.write import edit_file, edit_files


class Tried(NamedTuple):
    """How a new snapshot file would be read, with no figures where it cannot be, and what is wrong with it."""

    snapshot: Snapshot
    doubts: tuple[Doubt, ...]


class Put(NamedTuple):
    """What was put on the shelf: whose figures, the file, how it is read, and how much of what was there is revised."""

    indicator: Indicator
    path: str
    snapshot: Snapshot
    revised: Revised


class Shelf(NamedTuple):
    """A plan folder, its files as they were read, and the plan they make."""

    folder: Path
    files: Listing
    plan: Plan

    def before(self, indicator: Indicator) -> bytes | None:
        """Return the snapshot file of an indicator, or None where there is none that could be opened."""
        path = snapshot_of(indicator)
        return next((file.content for file in self.files.snapshots if file.path == path), None)

    def tried(self, indicator: Indicator, content: bytes) -> Tried:
        """Return how a new snapshot file of an indicator would be read."""
        path = snapshot_of(indicator)
        if len(content) > SNAPSHOT_LIMIT:
            sizes: dict[str, Fact] = {"size": amount(len(content) // 1000), "limit": amount(SNAPSHOT_LIMIT // 1000)}
            return Tried(Snapshot(path, date.min), (Doubt(words.TOO_LARGE, sizes, may_be_accepted=False),))
        read = kept(Source(path, content))
        snapshot = read.snapshot or Snapshot(path, date.min)
        errors = (each for each in read.findings if each.rule.severity is Severity.ERROR)
        wrong = [*map(_doubt, errors), *zeros(indicator, snapshot.observations)]
        is_empty = all(each.value is None for each in snapshot.observations)
        return Tried(snapshot, tuple(wrong or ([Doubt(EMPTY, may_be_accepted=False)] if is_empty else [])))

    def put(self, indicator: Indicator, content: bytes) -> str:
        """Write the snapshot file of an indicator and return its path; raise PlanError if it cannot or has changed."""
        before, path = self.before(indicator), self.folder / snapshot_of(indicator)
        if path.parent.is_symlink():
            raise PlanError(words.IS_A_LINK, path=path.parent)
        if before is not None:
            edit_file(path, before, content)
        elif any(each.file == snapshot_of(indicator) for each in self.files.findings):
            raise PlanError(words.IN_THE_WAY, path=path)
        else:
            edit_files((Edit(snapshot_of(indicator), None, content.decode()),), self.folder)
        return shown_path(self.folder, snapshot_of(indicator))


def shelf(folder: Path) -> Shelf:
    """Return the snapshots of the plan in `folder`; raise PlanError if there is no such folder."""
    files = listing(folder)
    return Shelf(folder, files, loaded(files).plan)


def snapshot_of(indicator: Indicator) -> str:
    """Return the path of an indicator's snapshot file in the plan folder."""
    return f"{SNAPSHOTS}{indicator.id}.json"


def indicator_named(plan: Plan, word: str) -> Indicator:
    """Return the indicator that a word names; raise PlanError if there is none, or it cannot be read."""
    for record in records_called(plan, word):
        if isinstance(record, Indicator):
            return record
    if any((kind, id_) == ("indicators", word) for kind, id_ in plan.unread):
        raise PlanError(UNREAD, word=word)
    near = nearest(word, plan.indicators, ())
    raise PlanError(words.NO_SUCH_INDICATOR_BUT if near else words.NO_SUCH_INDICATOR, word=word, suggestion=near)


def refuse(doubts: Iterable[Doubt], never: Message, unless: Message, *, accept: bool, **facts: str) -> None:
    """Raise PlanError with all that looks wrong, as it is `never` to be accepted, or not `unless` a person accepts."""
    found = tuple(doubts)
    is_final = not all(each.may_be_accepted for each in found)
    if is_final or (found and not accept):
        raise PlanError(never if is_final else unless, doubts=_together(found), **facts)


def _doubt(found: Finding) -> Doubt:
    return Doubt(as_said(found.message(language) for language in Language), may_be_accepted=False)


def _together(doubts: tuple[Doubt, ...]) -> Message:
    return as_said("; ".join(dict.fromkeys(each.said(language) for each in doubts)) for language in Language)


def as_said(told: Iterable[str]) -> Message:
    """Return what is said in each language as a message that holds no facts, whatever braces are in it."""
    return Message(*map(literal, told))
