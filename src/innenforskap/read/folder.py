"""The files of a plan folder as bytes, each opened once, for reading, and only if it is an ordinary file.

What is taken and what is refused is the same for a folder on disk and for one as git remembers it.
"""

import errno
import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, auto
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, Protocol

from innenforskap.errors import PlanError
from innenforskap.finding import Fact, Finding
from innenforskap.i18n import Message
from innenforskap.model.misread import amount
from innenforskap.place import Place
from innenforskap.read.rules import content, names

FILE_LIMIT = 256_000
SNAPSHOTS = "snapshots/"
"""Where the official figures lie that were fetched, a JSON file for each indicator."""
SNAPSHOT_LIMIT = 20_000_000
FILES_LIMIT = 20_000
BYTES_LIMIT = 64_000_000
_MEGABYTE = 1_000_000
# No file of a plan lies more than three levels down; so many are walked that what lies too deep is told by name.
DEEPEST = 8

NO_SUCH_FOLDER = Message(
    "Finner ingen planmappe i «{folder}». Lag «plan/plan.yaml» med linjen «title: …»,"
    " eller skriv hvilken mappe planen ligger i.",
    "Finn inga planmappe i «{folder}». Lag «plan/plan.yaml» med linja «title: …», eller skriv kva mappe planen ligg i.",
    "There is no plan folder at “{folder}”. Make “plan/plan.yaml” with the line “title: …”,"
    " or name the folder the plan is in.",
)
_REASONS: Mapping[int | None, Message] = {
    errno.EACCES: Message("du har ikke lesetilgang", "du har ikkje lesetilgang", "you may not read it"),
    errno.EPERM: Message("du har ikke lesetilgang", "du har ikkje lesetilgang", "you may not read it"),
    errno.ENOENT: Message("den ble borte underveis", "ho vart borte undervegs", "it went away meanwhile"),
    errno.ELOOP: Message("den er blitt en lenke", "ho er blitt ei lenkje", "it has become a link"),
}


class Source(NamedTuple):
    """One file: its path below the plan folder, with `/`, and its bytes."""

    path: str
    content: bytes


class Listing(NamedTuple):
    """The files that were read, in order of their paths, and what is wrong with what else lies there.

    `beside` are the README files, which are no part of the plan but are published with it. `snapshots` are the official
    figures that were fetched, as the sources answered.
    """

    files: tuple[Source, ...]
    findings: tuple[Finding, ...]
    beside: tuple[Source, ...] = ()
    snapshots: tuple[Source, ...] = ()


class Shape(Enum):
    """What a name in a folder stands for."""

    FILE = auto()
    FOLDER = auto()
    LINK = auto()
    OTHER = auto()


class Named(NamedTuple):
    """What lies in a folder: its name, and what it is."""

    name: str
    shape: Shape


class Tree(Protocol):
    """A folder and all that is below it, asked by the path from it, with `/` between the names."""

    def inside(self, path: str) -> Iterable[Named]:
        """Return what lies in a folder of it; raise OSError where that cannot be told."""

    def read(self, path: str, limit: int = FILE_LIMIT) -> Source | Finding:
        """Return one file of it, of at most `limit` bytes, or why it cannot be read."""


class Disk(NamedTuple):
    """A folder on disk."""

    folder: Path

    def inside(self, path: str) -> list[Named]:
        """Return what lies in a folder of it; raise OSError where that cannot be told."""
        return [Named(entry.name, _shape(entry)) for entry in os.scandir(self.folder / path)]

    def read(self, path: str, limit: int = FILE_LIMIT) -> Source | Finding:
        """Return one file of it, of at most `limit` bytes, or why it cannot be read."""
        return _read(self.folder / path, shown(path), limit)


class Held(NamedTuple):
    """A folder whose files have all been read: what lies in each folder of it, and each file by its path."""

    folders: Mapping[str, Iterable[Named]] = MappingProxyType({})
    files: Mapping[str, Source | Finding] = MappingProxyType({})

    def inside(self, path: str) -> Iterable[Named]:
        """Return what lay in a folder of it; nothing in one that was not there."""
        return self.folders.get(path, ())

    def read(self, path: str, limit: int = FILE_LIMIT) -> Source | Finding:
        """Return one file of it, of at most `limit` bytes, or why it could not be read."""
        file = self.files[path]
        if isinstance(file, Source) and len(file.content) > limit:
            return too_large(file.path, len(file.content), limit)
        return file


def listing(folder: Path) -> Listing:
    """Return the YAML files below `folder`; raise PlanError if there is no such folder."""
    if not _is_folder(folder):
        raise PlanError(NO_SUCH_FOLDER, folder=folder)
    return listed(Disk(folder))


def listed(tree: Tree) -> Listing:
    """Return the YAML files of a tree.

    Hidden files are passed over, and so is a README that cannot be read; links are never followed, devices and pipes
    never opened.
    """
    files: list[Source] = []
    beside: list[Source] = []
    snapshots: list[Source] = []
    findings: list[Finding] = []
    size = 0
    for found in _walk(tree, "", 0):
        if isinstance(found, Finding):
            findings.append(found)
            continue
        size += len(found.content)
        if len(files) + len(beside) + len(snapshots) == FILES_LIMIT or size > BYTES_LIMIT:
            return too_much()
        is_readme = _is_readme(found.path.rpartition("/")[2])
        (beside if is_readme else snapshots if found.path.startswith(SNAPSHOTS) else files).append(found)
    return Listing(tuple(files), tuple(findings), tuple(beside), tuple(snapshots))


def too_much() -> Listing:
    """Return what stands for more than any plan holds: told once, not file by file, it costs no more to refuse."""
    limits: dict[str, Fact] = {"files": amount(FILES_LIMIT), "size": BYTES_LIMIT // _MEGABYTE}
    return Listing((), (Finding(names.TOO_MANY_FILES, "", facts=limits, place=Place("")),))


def _is_folder(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:  # No system holds a folder whose name is so long, so there is none.
        return False


def _shape(entry: os.DirEntry[str]) -> Shape:
    if entry.is_symlink():
        return Shape.LINK
    if entry.is_dir(follow_symlinks=False):
        return Shape.FOLDER
    return Shape.FILE if entry.is_file(follow_symlinks=False) else Shape.OTHER


def _walk(tree: Tree, prefix: str, depth: int) -> Iterator[Source | Finding]:
    try:
        entries = sorted(tree.inside(prefix), key=lambda entry: entry.name)
    except OSError as error:
        yield _unreadable(shown(prefix.rstrip("/")), error)
        return
    yield from _readmes(tree, entries, prefix)
    entries = [entry for entry in entries if not entry.name.startswith(".") and not _is_readme(entry.name)]
    twins = _twins(entry.name for entry in entries)
    for name, shape in entries:
        path = shown(prefix + name)
        if twin := twins.get(name):
            yield Finding(names.NAMES_COLLIDE, path, facts={"name": shown(name), "other": shown(twin)})
        elif shape is Shape.LINK:
            yield Finding(names.LINK, path)
        elif shape is Shape.FOLDER and depth == DEEPEST:
            yield Finding(names.MISPLACED, path, facts={"name": path})
        elif shape is Shape.FOLDER:
            yield from _walk(tree, f"{prefix}{name}/", depth + 1)
        elif shape is Shape.OTHER:
            yield Finding(names.SPECIAL_FILE, path)
        else:
            yield _file(tree, prefix, name)


def _file(tree: Tree, prefix: str, name: str) -> Source | Finding:
    """Return a file of the plan, or of the figures that were fetched for it, or why it is not read."""
    path, is_snapshot = shown(prefix + name), prefix.startswith(SNAPSHOTS)
    if is_snapshot and prefix != SNAPSHOTS:
        return Finding(names.MISPLACED, path, facts={"name": prefix.rstrip("/"), "kind": SNAPSHOTS.rstrip("/")})
    wanted = ".json" if is_snapshot else ".yaml"
    if not name.endswith(wanted):
        return Finding(names.WRONG_ENDING, path, facts={"ending": Path(name).suffix or name, "wanted": wanted})
    return tree.read(prefix + name, SNAPSHOT_LIMIT if is_snapshot else FILE_LIMIT)


def _readmes(tree: Tree, entries: Iterable[Named], prefix: str) -> Iterator[Source]:
    for name, shape in entries:
        if _is_readme(name) and shape is Shape.FILE and isinstance(read := tree.read(prefix + name), Source):
            yield read


def _is_readme(name: str) -> bool:
    return name.partition(".")[0].upper() == "README"


def shown(name: str) -> str:
    """Return a name as text: bytes that are no UTF-8 are spelled out, for no terminal and no file could take them."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _twins(written: Iterable[str]) -> Mapping[str, str]:
    """Return the names that Windows and macOS cannot tell from a later one, with that one.

    The later is read: lower case sorts last, and so do letters composed as they should be.
    """
    folded = {name: unicodedata.normalize("NFC", name).casefold() for name in written}
    last = {fold: name for name, fold in folded.items()}
    return {name: last[fold] for name, fold in folded.items() if last[fold] != name}


def _read(file: Path, path: str, limit: int) -> Source | Finding:
    # The file may have become a link or a pipe since it was listed, so it is opened without following or waiting.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(file, flags), "rb") as opened:
            found = os.fstat(opened.fileno())
            if not stat.S_ISREG(found.st_mode):
                return Finding(names.SPECIAL_FILE, path)
            written = opened.read(limit + 1)
    except OSError as error:
        return _unreadable(path, error)
    size = max(found.st_size, len(written))
    return too_large(path, size, limit) if size > limit else Source(path, written)


def too_large(path: str, size: int, limit: int) -> Finding:
    """Return what is wrong with a file of so many bytes, rounded up so that it is not said to be just small enough."""
    advice = content.ASK_FOR_LESS if path.startswith(SNAPSHOTS) else content.SPLIT
    sizes: dict[str, Fact] = {"size": amount(-(-size // 1000)), "limit": amount(limit // 1000), "advice": advice}
    return Finding(content.TOO_LARGE, path, facts=sizes)


def _unreadable(path: str, error: OSError) -> Finding:
    return Finding(names.UNREADABLE, path, facts={"why": _REASONS.get(error.errno, error.strerror or "")})
