"""The files of a plan folder as git remembers them: nothing is checked out, and nothing of the repository is run.

A repository comes from anyone. So git is asked only for what lies in it, by commands that run no hook, filter or
pager, and is kept from the network, from what the environment says and from what replaces one commit by another.
"""

import os
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from threading import Timer
from typing import IO, NamedTuple

from innenforskap.errors import PlanError
from innenforskap.finding import Finding, visible
from innenforskap.i18n import Message
from innenforskap.read.folder import (
    DEEPEST,
    FILE_LIMIT,
    Listing,
    Named,
    Shape,
    Source,
    listed,
    shown,
    too_large,
    too_much,
)

SECONDS = 60.0
"""How long git may take over one question."""
LISTED = 16_000_000
"""How long a list of files may be, in bytes: far more than any plan has, and far less than fills a machine."""

NO_GIT = Message(
    "Finner ikke git, som trengs for å se planen slik den var. Installer git, eller utelat --changed-since.",
    "Finn ikkje git, som trengst for å sjå planen slik han var. Installer git, eller utelat --changed-since.",
    "Git, which is needed to see the plan as it was, is not found. Install git, or leave out --changed-since.",
)
NO_REPOSITORY = Message(
    "«{folder}» ligger ikke i git, så ingen vet hvordan planen var før."
    " Lagre planen i git (git init, git add, git commit), eller utelat --changed-since.",
    "«{folder}» ligg ikkje i git, så ingen veit korleis planen var før."
    " Lagre planen i git (git init, git add, git commit), eller utelat --changed-since.",
    "“{folder}” is not in git, so nobody knows how the plan was before."
    " Put the plan in git (git init, git add, git commit), or leave out --changed-since.",
)
NOT_OURS = Message(
    "Git leser ikke «{folder}», for mappen eies av en annen bruker. Stoler du på den, så skriv"
    " git config --global --add safe.directory og stien til mappen som har .git i seg.",
    "Git les ikkje «{folder}», for mappa er eigd av ein annan brukar. Stoler du på henne, så skriv"
    " git config --global --add safe.directory og stien til mappa som har .git i seg.",
    "Git does not read “{folder}”, for the folder is owned by another user. If you trust it, write"
    " git config --global --add safe.directory and the path of the folder that has .git in it.",
)
NO_SUCH_REVISION = Message(
    "Finner ikke «{revision}» i git. Skriv en gren, et merke eller en commit, for eksempel --changed-since HEAD~1",
    "Finn ikkje «{revision}» i git. Skriv ei grein, eit merke eller ein commit, til dømes --changed-since HEAD~1",
    "There is no “{revision}” in git. Write a branch, a tag or a commit, for example --changed-since HEAD~1",
)
SHALLOW = Message(
    "«{revision}» er ikke med her: klonen er grunn, og eldre historikk er ukjent."
    " Hent den med git fetch --unshallow; i GitHub Actions med fetch-depth: 0 under actions/checkout.",
    "«{revision}» er ikkje med her: klonen er grunn, og eldre historikk er ukjend."
    " Hent han med git fetch --unshallow; i GitHub Actions med fetch-depth: 0 under actions/checkout.",
    "“{revision}” is not here: the clone is shallow, and older history is unknown."
    " Fetch it with git fetch --unshallow; in GitHub Actions with fetch-depth: 0 under actions/checkout.",
)
NOT_THEN = Message(
    "«{folder}» fantes ikke i git ved «{revision}». Velg en senere commit, der planen er med.",
    "«{folder}» fanst ikkje i git ved «{revision}». Vel ein seinare commit, der planen er med.",
    "“{folder}” was not in git at “{revision}”. Choose a later commit, one that has the plan.",
)
NOT_READ = Message(
    "Git kunne ikke lese planen slik den var ved «{revision}»: noe mangler i klonen, eller det tok for lang tid."
    " Hent alt på nytt med git clone, og prøv igjen.",
    "Git kunne ikkje lese planen slik han var ved «{revision}»: noko manglar i klonen, eller det tok for lang tid."
    " Hent alt på nytt med git clone, og prøv igjen.",
    "Git could not read the plan as it was at “{revision}”: something is missing in the clone, or it took too long."
    " Fetch all of it again with git clone, and try once more.",
)

# A folder of the plan that looks like a repository of its own is no reason to follow what that one says.
_QUIETLY = (
    "--no-pager", "--no-optional-locks", "--no-replace-objects",
    "-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}", "-c", "safe.bareRepository=explicit",
)  # fmt: skip
# Where a clone left something out, git would fetch it; no protocol is allowed, so that nothing is.
_ENVIRONMENT = {
    "GIT_CONFIG_NOSYSTEM": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "",
    "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C",
}  # fmt: skip
# What begins with a hyphen is an option, and never the name of a commit.
_REVISION = re.compile(r"[^-\0][^\0]*")
_COMMIT = re.compile(r"[0-9a-f]{40,64}")
_SHAPES = {b"100": Shape.FILE, b"120": Shape.LINK}


class _Blob(NamedTuple):
    """A file as git keeps it: its name among all that git keeps, and how many bytes it has."""

    id: bytes
    size: int


class _Commit(NamedTuple):
    """The plan folder in a commit: what lies in each folder, the files by path, and git, which gives what they hold."""

    folders: Mapping[str, Mapping[str, Shape]]
    blobs: Mapping[str, _Blob]
    git: "subprocess.Popen[bytes]"

    def inside(self, path: str) -> Iterable[Named]:
        return [Named(name, shape) for name, shape in self.folders[path].items()]

    def read(self, path: str) -> Source | Finding:
        blob = self.blobs[path]
        if blob.size > FILE_LIMIT:
            return too_large(shown(path), blob.size)
        question, answer = _ends(self.git)
        question.write(blob.id + b"\n")
        question.flush()
        # What is not in the clone is told in another line, and where git was stopped something is lacking.
        if answer.readline() != b"%b blob %d\n" % blob or len(held := answer.read(blob.size + 1)) <= blob.size:
            raise OSError
        return Source(shown(path), held[:-1])


def listing_at(folder: Path, revision: str) -> Listing:
    """Return the YAML files below `folder` as they were at `revision`; raise PlanError where git cannot tell."""
    try:
        commit, prefix = _commit(folder, revision)
        then = f"{commit}:{prefix}"
        if not _answer(folder, "rev-parse", "--verify", "--quiet", then):
            raise PlanError(NOT_THEN, folder=folder, revision=visible(revision))
        with _running(folder, "ls-tree", "-r", "-l", "-z", "--full-tree", then) as git:
            tree = _ends(git)[1].read(LISTED + 1)
        if len(tree) > LISTED:
            return too_much()
        if git.returncode == 0:
            with _running(folder, "cat-file", "--batch") as git:
                return listed(_Commit(*_laid_out(tree), git))
    except (OSError, subprocess.TimeoutExpired):
        pass
    raise PlanError(NOT_READ, revision=visible(revision))


def _commit(folder: Path, revision: str) -> tuple[str, str]:
    """Return the name of the commit that is meant, and the way to the folder from the top of the repository."""
    where = _answer(folder, "rev-parse", "--is-shallow-repository", "--show-prefix")
    if not where:
        raise PlanError(NO_REPOSITORY, folder=folder)
    shallow, _, prefix = where.partition("\n")
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    found = _answer(folder, *asked) if _REVISION.fullmatch(revision) else ""
    if not _COMMIT.fullmatch(found):
        raise PlanError(SHALLOW if shallow == "true" else NO_SUCH_REVISION, revision=visible(revision))
    return found, prefix


def _laid_out(tree: bytes) -> tuple[Mapping[str, Mapping[str, Shape]], Mapping[str, _Blob]]:
    """Return what lies in each folder git listed, and every file by its path; raise OSError if one is lacking."""
    folders: dict[str, dict[str, Shape]] = defaultdict(dict)
    blobs: dict[str, _Blob] = {}
    for line in tree.split(b"\0")[:-1]:
        about, _, named = line.partition(b"\t")
        mode, _, id_, size = about.split()
        path = named.decode("utf-8", "surrogateescape")
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
            blobs[path] = _Blob(id_, int(size))
    return folders, blobs


def _answer(folder: Path, *words: str) -> str:
    """Return what git answers to a short question, or nothing; raise PlanError if the folder is another's."""
    asked = subprocess.run(  # noqa: S603 - git itself, found on the path, with words of our own
        _command(folder, words), capture_output=True, env=_environment(), timeout=SECONDS, check=False
    )
    if b"dubious ownership" in asked.stderr:
        raise PlanError(NOT_OURS, folder=folder)
    return "" if asked.returncode else os.fsdecode(asked.stdout).removesuffix("\n")


@contextmanager
def _running(folder: Path, *words: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Give git at work on a folder, until we are done with it or its time is out."""
    with subprocess.Popen(  # noqa: S603 - as above
        _command(folder, words),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    ) as git:
        clock = Timer(SECONDS, git.kill)
        clock.start()
        try:
            yield git
        finally:
            clock.cancel()


def _ends(git: "subprocess.Popen[bytes]") -> tuple[IO[bytes], IO[bytes]]:
    """Return what is written to git, and what is read from it; both are pipes."""
    return git.stdin, git.stdout  # type: ignore[return-value]


def _command(folder: Path, words: Iterable[str]) -> list[str]:
    program = which("git")
    # A program that lies in the current folder came with the plan, and is not git.
    if program is None or not Path(program).is_absolute():
        raise PlanError(NO_GIT)
    return [program, *_QUIETLY, "-C", str(folder), *words]


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return kept | _ENVIRONMENT
