"""The files of a plan folder as bytes, each opened once, for reading, and only if it is an ordinary file."""

import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from innenforskap.errors import PlanError
from innenforskap.finding import Finding
from innenforskap.i18n import Message
from innenforskap.read.rules import content, names

FILE_LIMIT = 256_000
FILES_LIMIT = 20_000
BYTES_LIMIT = 64_000_000
_MEGABYTE = 1_000_000

NO_SUCH_FOLDER = Message(
    "Finner ingen planmappe i «{folder}». Skriv mappa som har plan.yaml, for eksempel: innenforskap validate plan",
    "Finn inga planmappe i «{folder}». Skriv mappa som har plan.yaml, til dømes: innenforskap validate plan",
    "There is no plan folder at “{folder}”. Name the folder that holds plan.yaml: innenforskap validate plan",
)


class Source(NamedTuple):
    """One file: its path below the plan folder, with `/`, and its bytes."""

    path: str
    content: bytes


class Listing(NamedTuple):
    """The files that were read, in order of their paths, and what is wrong with what else lies there."""

    files: tuple[Source, ...]
    findings: tuple[Finding, ...]


def listing(folder: Path) -> Listing:
    """Return the YAML files below `folder`; raise PlanError if there is no such folder.

    Hidden files and README are passed over; links are never followed, devices and pipes never opened.
    """
    if not folder.is_dir():
        raise PlanError(NO_SUCH_FOLDER, folder=folder)
    files: list[Source] = []
    findings: list[Finding] = []
    size = 0
    for found in _walk(folder, ""):
        if isinstance(found, Finding):
            findings.append(found)
            continue
        if len(files) == FILES_LIMIT or size + len(found.content) > BYTES_LIMIT:
            limits = {"files": FILES_LIMIT, "size": BYTES_LIMIT // _MEGABYTE}
            findings.append(Finding(names.TOO_MANY_FILES, found.path, facts=limits))
            break
        size += len(found.content)
        files.append(found)
    return Listing(tuple(files), tuple(findings))


def _walk(folder: Path, prefix: str) -> Iterator[Source | Finding]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Finding(names.UNREADABLE, prefix.rstrip("/") or ".", facts={"why": error.strerror or ""})
        return
    entries = [entry for entry in entries if not entry.name.startswith(".") and not _is_readme(entry.name)]
    yield from _collisions(entries, prefix)
    for entry in entries:
        path = prefix + entry.name
        if entry.is_symlink():
            yield Finding(names.LINK, path)
        elif entry.is_dir(follow_symlinks=False):
            yield from _walk(folder / entry.name, f"{path}/")
        elif not entry.is_file(follow_symlinks=False):
            yield Finding(names.SPECIAL_FILE, path)
        elif not entry.name.endswith(".yaml"):
            yield Finding(names.WRONG_ENDING, path, facts={"ending": Path(entry.name).suffix or entry.name})
        else:
            yield _read(folder / entry.name, path)


def _is_readme(name: str) -> bool:
    return name.partition(".")[0].upper() == "README"


def _collisions(entries: list[os.DirEntry[str]], prefix: str) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for entry in entries:
        folded = unicodedata.normalize("NFC", entry.name).casefold()
        if folded in seen:
            yield Finding(names.NAMES_COLLIDE, prefix + entry.name, facts={"name": entry.name, "other": seen[folded]})
        seen.setdefault(folded, entry.name)


def _read(file: Path, path: str) -> Source | Finding:
    # The file may have become a link or a pipe since it was listed, so it is opened without following or waiting.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(file, flags), "rb") as opened:
            found = os.fstat(opened.fileno())
            if not stat.S_ISREG(found.st_mode):
                return Finding(names.SPECIAL_FILE, path)
            if found.st_size > FILE_LIMIT:
                return Finding(content.TOO_LARGE, path, facts=_sizes(found.st_size))
            written = opened.read(FILE_LIMIT + 1)
    except OSError as error:
        return Finding(names.UNREADABLE, path, facts={"why": error.strerror or ""})
    if len(written) > FILE_LIMIT:
        return Finding(content.TOO_LARGE, path, facts=_sizes(len(written)))
    return Source(path, written)


def _sizes(size: int) -> dict[str, int]:
    return {"size": size // 1000, "limit": FILE_LIMIT // 1000}
