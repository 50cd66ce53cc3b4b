"""The files of a plan folder as bytes, each opened once, for reading, and only if it is an ordinary file."""

import errno
import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from innenforskap.errors import PlanError
from innenforskap.finding import Fact, Finding
from innenforskap.i18n import Message
from innenforskap.model.misread import amount
from innenforskap.place import Place
from innenforskap.read.rules import content, names

FILE_LIMIT = 256_000
FILES_LIMIT = 20_000
BYTES_LIMIT = 64_000_000
_MEGABYTE = 1_000_000
# No file of a plan lies more than three levels down; so many are walked that what lies too deep is told by name.
_DEEPEST = 8

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

    `beside` are the README files, which are no part of the plan but are published with it.
    """

    files: tuple[Source, ...]
    findings: tuple[Finding, ...]
    beside: tuple[Source, ...] = ()


def listing(folder: Path) -> Listing:
    """Return the YAML files below `folder`; raise PlanError if there is no such folder.

    Hidden files are passed over, and so is a README that cannot be read; links are never followed, devices and pipes
    never opened.
    """
    if not _is_folder(folder):
        raise PlanError(NO_SUCH_FOLDER, folder=folder)
    files: list[Source] = []
    beside: list[Source] = []
    findings: list[Finding] = []
    size = 0
    for found in _walk(folder, "", 0):
        if isinstance(found, Finding):
            findings.append(found)
            continue
        size += len(found.content)
        if len(files) + len(beside) == FILES_LIMIT or size > BYTES_LIMIT:
            # So much is no plan: it is told once, not file by file, and costs no more to refuse.
            limits: dict[str, Fact] = {"files": amount(FILES_LIMIT), "size": BYTES_LIMIT // _MEGABYTE}
            return Listing((), (Finding(names.TOO_MANY_FILES, "", facts=limits, place=Place("")),))
        (beside if _is_readme(found.path.rpartition("/")[2]) else files).append(found)
    return Listing(tuple(files), tuple(findings), tuple(beside))


def _is_folder(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:  # No system holds a folder whose name is so long, so there is none.
        return False


def _walk(folder: Path, prefix: str, depth: int) -> Iterator[Source | Finding]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield _unreadable(prefix.rstrip("/"), error)
        return
    yield from _readmes(entries, prefix)
    entries = [entry for entry in entries if not entry.name.startswith(".") and not _is_readme(entry.name)]
    twins = _twins(entry.name for entry in entries)
    for entry in entries:
        path = prefix + _shown(entry.name)
        if twin := twins.get(entry.name):
            yield Finding(names.NAMES_COLLIDE, path, facts={"name": _shown(entry.name), "other": _shown(twin)})
        elif entry.is_symlink():
            yield Finding(names.LINK, path)
        elif entry.is_dir(follow_symlinks=False) and depth == _DEEPEST:
            yield Finding(names.MISPLACED, path, facts={"name": path})
        elif entry.is_dir(follow_symlinks=False):
            yield from _walk(folder / entry.name, f"{path}/", depth + 1)
        elif not entry.is_file(follow_symlinks=False):
            yield Finding(names.SPECIAL_FILE, path)
        elif not entry.name.endswith(".yaml"):
            yield Finding(names.WRONG_ENDING, path, facts={"ending": Path(entry.name).suffix or entry.name})
        else:
            yield _read(folder / entry.name, path)


def _readmes(entries: Iterable["os.DirEntry[str]"], prefix: str) -> Iterator[Source]:
    for entry in entries:
        if _is_readme(entry.name) and entry.is_file(follow_symlinks=False):
            read = _read(Path(entry.path), prefix + _shown(entry.name))
            if isinstance(read, Source):
                yield read


def _is_readme(name: str) -> bool:
    return name.partition(".")[0].upper() == "README"


def _shown(name: str) -> str:
    """Return a name as text: bytes that are no UTF-8 are spelled out, for no terminal and no file could take them."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _twins(written: Iterable[str]) -> Mapping[str, str]:
    """Return the names that Windows and macOS cannot tell from a later one, with that one.

    The later is read: lower case sorts last, and so do letters composed as they should be.
    """
    folded = {name: unicodedata.normalize("NFC", name).casefold() for name in written}
    last = {fold: name for name, fold in folded.items()}
    return {name: last[fold] for name, fold in folded.items() if last[fold] != name}


def _read(file: Path, path: str) -> Source | Finding:
    # The file may have become a link or a pipe since it was listed, so it is opened without following or waiting.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(file, flags), "rb") as opened:
            found = os.fstat(opened.fileno())
            if not stat.S_ISREG(found.st_mode):
                return Finding(names.SPECIAL_FILE, path)
            written = opened.read(FILE_LIMIT + 1)
    except OSError as error:
        return _unreadable(path, error)
    size = max(found.st_size, len(written))
    return Finding(content.TOO_LARGE, path, facts=_sizes(size)) if size > FILE_LIMIT else Source(path, written)


def _unreadable(path: str, error: OSError) -> Finding:
    return Finding(names.UNREADABLE, path, facts={"why": _REASONS.get(error.errno, error.strerror or "")})


def _sizes(size: int) -> dict[str, Message]:
    # Rounded up, so that a file just over the limit is not said to be just as large as it may be.
    return {"size": amount(-(-size // 1000)), "limit": amount(FILE_LIMIT // 1000)}
