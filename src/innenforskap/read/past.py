"""The plan and its templates as git remembers them: nothing is checked out, and no temporary file is made."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from innenforskap.errors import PlanError
from innenforskap.finding import Finding, visible
from innenforskap.i18n import Message
from innenforskap.made import sum_of
from innenforskap.read.entries import PLAN_FILE
from innenforskap.read.folder import (
    BYTES_LIMIT,
    DEEPEST,
    FILE_LIMIT,
    Held,
    Listing,
    Named,
    Shape,
    Source,
    listed,
    shown,
    too_large,
    too_much,
)
from innenforskap.read.git import Meant, Talk, answer, meant, output, talking
from innenforskap.read.templates import FOLDER as TEMPLATES

LISTED = 16_000_000
"""How long a list of files may be, in bytes: far more than any plan has, and far less than fills a machine."""
BESIDE_LIMIT = 10_000_000
"""How long a file beside the plan may be, in bytes: a county's Word template has its logo in it."""

NOT_THEN = Message(
    "«{folder}» fantes ikke i git ved «{revision}». Velg en senere commit, der planen er med,"
    " eller skriv hvilken mappe planen lå i da.",
    "«{folder}» fanst ikkje i git ved «{revision}». Vel ein seinare commit, der planen er med,"
    " eller skriv kva mappe planen låg i då.",
    "“{folder}” was not in git at “{revision}”. Choose a later commit, one that has the plan,"
    " or name the folder the plan was in then.",
)
NOT_READ = Message(
    "Git kunne ikke lese planen slik den var ved «{revision}»: noe mangler i klonen, eller det tok for lang tid."
    " Hent alt på nytt med git clone, og prøv igjen.",
    "Git kunne ikkje lese planen slik han var ved «{revision}»: noko manglar i klonen, eller det tok for lang tid."
    " Hent alt på nytt med git clone, og prøv igjen.",
    "Git could not read the plan as it was at “{revision}”: something is missing in the clone, or it took too long."
    " Fetch all of it again with git clone, and try once more.",
)

_LS_TREE = ("ls-tree", "-r", "-l", "-z", "--full-tree", "--end-of-options")
_SHAPES = {b"100": Shape.FILE, b"120": Shape.LINK}


class Blob(NamedTuple):
    """A file as git keeps it: its name among all that git keeps, and how many bytes it has."""

    id: bytes
    size: int


class _Commit(NamedTuple):
    """A folder in a commit: what lies in each folder of it, the files by path, and git, which gives what they hold."""

    folders: Mapping[str, Mapping[str, Shape]]
    blobs: Mapping[str, Blob]
    git: Talk

    def inside(self, path: str) -> Iterable[Named]:
        return [Named(name, shape) for name, shape in self.folders[path].items()]

    def read(self, path: str, limit: int = FILE_LIMIT) -> Source | Finding:
        blob = self.blobs[path]
        if blob.size > limit:
            return too_large(shown(path), blob.size, limit)
        self.git.question.write(blob.id + b"\n")
        self.git.question.flush()
        is_whole = self.git.answer.readline() == b"%b blob %d\n" % blob
        # What is not in the clone is told in another line, and where git was stopped something is lacking.
        if not is_whole or len(held := self.git.answer.read(blob.size + 1)) <= blob.size:
            raise OSError
        return Source(shown(path), held[:-1])


class Past(NamedTuple):
    """A plan as it was: the full name of the commit, its files, and the folder of templates beside it."""

    commit: str
    listing: Listing
    beside: Held

    @property
    def checksum(self) -> str:
        """The SHA-256 of all that was read, of the plan and of the templates, with their paths."""
        read = [*self.listing.files, *self.listing.beside, *self.listing.snapshots]
        told = {f"{TEMPLATES}/{path}": file for path, file in self.beside.files.items() if isinstance(file, Source)}
        told |= {f"plan/{source.path}": source for source in read}
        lines = (f"{sum_of(told[path].content)}  {path}\n" for path in sorted(told))
        return sum_of("".join(lines).encode("utf-8", "surrogateescape"))


def past(folder: Path, revision: str) -> Past:
    """Return the plan in `folder` as it was at `revision`, and the templates beside it then, both of one commit.

    The folder need not be there now. Raise PlanError where git cannot tell.
    """
    with suppress(OSError):
        found = meant(folder, revision)
        tree = output(found.standing, *_ls_tree(found), limit=LISTED)
        if tree is not None and len(tree) > LISTED:
            return Past(found.commit, too_much(), Held())
        if tree is not None:
            folders, blobs = laid_out(tree, found.way)
            if not folders:
                raise PlanError(NOT_THEN, folder=folder, revision=visible(revision))
            templates = laid_out(tree, beside(found)) if found.way else ({}, {})
            with talking(found.standing, "cat-file", "--batch") as git:
                return Past(found.commit, listed(_Commit(folders, blobs, git)), _held(_Commit(*templates, git)))
    raise PlanError(NOT_READ, revision=visible(revision))


def is_plan_at(folder: Path, revision: str) -> bool:
    """Tell whether a plan lay in the folder at `revision`, as far as git can tell."""
    with suppress(PlanError, OSError):
        found = meant(folder, revision)
        return answer(found.standing, "cat-file", "-t", f"{found.commit}:{found.way}{PLAN_FILE}") == "blob"
    return False


def laid_beside(folder: Path, revision: str, name: str) -> Held:
    """Return a folder beside the plan in `folder` as it was at `revision`: nothing lay in one that was not there.

    Raise PlanError where git cannot tell.
    """
    with suppress(OSError):
        found = meant(folder, revision)
        # A plan that is the whole repository has nothing of it beside itself.
        if not found.way:
            return Held()
        top = beside(found, name)
        tree = output(found.standing, *_LS_TREE, found.commit, top, limit=LISTED)
        if tree is not None and len(tree) <= LISTED:
            with talking(found.standing, "cat-file", "--batch") as git:
                return _held(_Commit(*laid_out(tree, top), git))
    raise PlanError(NOT_READ, revision=visible(revision))


def beside(found: Meant, name: str = TEMPLATES) -> str:
    """Return the way in the commit to a folder beside the plan: the templates, or that of another name."""
    above = found.way.removesuffix("/").rpartition("/")[0]
    return f"{above}/{name}/".removeprefix("/")


def _ls_tree(found: Meant) -> tuple[str, ...]:
    # A plan that is the whole repository has nothing of it beside itself.
    ways = (found.way, beside(found)) if found.way else ()
    return (*_LS_TREE, found.commit, *ways)


def _held(commit: _Commit) -> Held:
    """Return a folder of a commit with all its files read; those there is no room for are not."""
    files: dict[str, Source | Finding] = {}
    room = BYTES_LIMIT
    for path, blob in sorted(commit.blobs.items()):
        files[path] = commit.read(path, min(room, BESIDE_LIMIT))
        room -= blob.size if isinstance(files[path], Source) else 0
    return Held({path: commit.inside(path) for path in commit.folders}, files)


def laid_out(tree: bytes, top: str) -> tuple[Mapping[str, Mapping[str, Shape]], Mapping[str, Blob]]:
    """Return what lies in each folder below `top` that git listed, and every file by its path from there.

    Raise OSError if a file is lacking.
    """
    folders: dict[str, dict[str, Shape]] = defaultdict(dict)
    blobs: dict[str, Blob] = {}
    for line in tree.split(b"\0")[:-1]:
        about, _, named = line.partition(b"\t")
        mode, _, id_, size = about.split()
        whole = named.decode("utf-8", "surrogateescape")
        if not whole.startswith(top):
            continue
        path = whole.removeprefix(top)
        *above, name = path.split("/")
        inside = ""
        # What lies deeper than any plan is never asked for.
        for part in above[: DEEPEST + 1]:
            folders[inside][part] = Shape.FOLDER
            inside += f"{part}/"
        shape = _SHAPES.get(mode[:3], Shape.OTHER)
        if len(above) <= DEEPEST:
            folders[inside][name] = shape
        if shape is Shape.FILE:
            if not size.isdigit():  # The file is not in the clone: git says BAD, and nothing else.
                raise OSError
            blobs[path] = Blob(id_, int(size))
    return folders, blobs
