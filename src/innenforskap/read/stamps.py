"""What tells that a file is no longer the same, without reading it."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple


class Stamp(NamedTuple):
    """When a file was last written, how long it is, and which file it is, for another may take its place."""

    written: int
    size: int
    number: int


def stamps(folders: Iterable[Path]) -> Mapping[str, Stamp]:
    """Return the stamp of every file below some folders, by path; links are not followed.

    What is not there, or goes away meanwhile, has none.
    """
    return {path: stamp for folder in folders for path, stamp in _below(folder)}


def _below(folder: Path) -> Iterator[tuple[str, Stamp]]:
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)  # noqa: PTH118 - asked twice a second, of every file
            with suppress(OSError):
                found = os.lstat(path)
                yield path, Stamp(found.st_mtime_ns, found.st_size, found.st_ino)
