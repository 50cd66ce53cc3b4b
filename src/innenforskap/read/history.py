"""What git knows of a plan as it lies in its folder: the commit it rests on, what is not committed, and the tags.

`git status` is not asked, for it would run the filters that a repository sets up. What lies in the folder is held
here against the names that git gives to what it keeps, which are the checksums of it.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from innenforskap.errors import PlanError
from innenforskap.read.folder import BYTES_LIMIT, Disk, Source, shown
from innenforskap.read.git import HEAD, meant, output
from innenforskap.read.past import LISTED, NOT_READ, beside

_LINK = b"120000"
_REPOSITORY = b"160000"
_SHA1 = 40


class State(NamedTuple):
    """The full name of the commit the plan rests on, what differs from it, and the tags that point at it.

    The paths go from the folder above the plan, with `/`; what git is told to ignore is not among them. `way` is the
    plan's own from the top of the repository, empty where it is the whole of it.
    """

    commit: str
    changed: tuple[str, ...]
    tags: tuple[str, ...]
    way: str


class _Kept(NamedTuple):
    """What git keeps under a path: of what sort, and under which name among all it keeps."""

    mode: bytes
    id: bytes


def state_of(folder: Path) -> State:
    """Return what git knows of the plan in `folder` and the templates beside it; raise PlanError where it cannot tell.

    A file that differs from what is committed by its line ends only is the same: git for Windows changes them.
    """
    with suppress(OSError):
        found = meant(folder, HEAD)
        top = _top(folder, found.way)
        ways = (found.way, beside(found)) if found.way else ()
        kept = dict(_listed(top, "ls-tree", "-r", "-z", "--full-tree", "--end-of-options", found.commit, *ways))
        staged = dict(_listed(top, "ls-files", "--stage", "-z", "--", *ways))
        untracked = _said(top, "ls-files", "--others", "--exclude-standard", "-z", "--", *ways).split(b"\0")[:-1]
        changed = {path for path in {*kept, *staged} if kept.get(path) != staged.get(path)}
        changed |= {path for path, each in kept.items() if not _is_same(top, path, each)}
        points = ("for-each-ref", f"--points-at={found.commit}", "--format=%(refname:lstrip=2)", "refs/tags")
        tags = _said(top, *points).decode("utf-8", "backslashreplace").splitlines()
        told = sorted(_from_above(found.way, path) for path in changed.union(untracked))
        return State(found.commit, tuple(told), tuple(tags), found.way)
    raise PlanError(NOT_READ, revision=HEAD)


def _top(folder: Path, way: str) -> Path:
    """Return the top of the working tree, as many folders up as the way is long."""
    real = folder.resolve()
    return (real, *real.parents)[way.count("/")]


def _from_above(way: str, path: bytes) -> str:
    above = way.removesuffix("/").rpartition("/")[0]
    return shown(os.fsdecode(path)).removeprefix(f"{shown(above)}/" if above else "")


def _listed(top: Path, *words: str) -> Iterator[tuple[bytes, _Kept]]:
    """Give each path of a list, with what git keeps there; a path in conflict stands more than once."""
    for line in _said(top, *words).split(b"\0")[:-1]:
        about, _, path = line.partition(b"\t")
        mode, *names = about.split()
        yield path, _Kept(mode, next(name for name in names if len(name) >= _SHA1))


def _said(top: Path, *words: str) -> bytes:
    said = output(top, *words, limit=LISTED)
    if said is None or len(said) > LISTED:
        raise OSError
    return said


def _is_same(top: Path, path: bytes, kept: _Kept) -> bool:
    """Tell whether what lies in the folder is what git keeps; another repository in it is only as it is staged."""
    if kept.mode == _REPOSITORY:
        return True
    file = os.fsdecode(path)
    if kept.mode == _LINK and (top / file).is_symlink():
        return _is_named([os.fsencode((top / file).readlink())], kept)
    read = Disk(top).read(file, BYTES_LIMIT)
    if not isinstance(read, Source):
        return False
    plain = read.content.replace(b"\r\n", b"\n")
    return _is_named([read.content, plain, plain.replace(b"\n", b"\r\n")], kept)


def _is_named(contents: list[bytes], kept: _Kept) -> bool:
    """Tell whether git would keep any of these under the name."""
    named = hashlib.sha1 if len(kept.id) == _SHA1 else hashlib.sha256
    return any(named(b"blob %d\0" % len(each) + each).hexdigest().encode() == kept.id for each in contents)
