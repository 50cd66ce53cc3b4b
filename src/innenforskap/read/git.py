"""Git at work: the only module that runs a program, and one that no repository can have run another.

A repository comes from anyone. So git is asked only for what lies in it, by commands that run no hook, filter or
pager, and is kept from the network, from what the environment says and from what replaces one commit by another.
"""

import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from threading import Timer
from typing import IO, NamedTuple

from innenforskap.errors import PlanError
from innenforskap.finding import visible
from innenforskap.i18n import Message

HEAD = "HEAD"
"""The commit that what lies in the folder rests on."""
SECONDS = 60.0
"""How long git may take over one question."""

NO_GIT = Message(
    "Finner ikke git, som trengs for å se planen slik den var. Installer git, og prøv igjen.",
    "Finn ikkje git, som trengst for å sjå planen slik han var. Installer git, og prøv igjen.",
    "Git, which is needed to see the plan as it was, is not found. Install git, and try again.",
)
NO_REPOSITORY = Message(
    "«{folder}» ligger ikke i git, så ingen vet hvordan planen var før."
    " Lagre planen i git: git init, git add, git commit.",
    "«{folder}» ligg ikkje i git, så ingen veit korleis planen var før."
    " Lagre planen i git: git init, git add, git commit.",
    "“{folder}” is not in git, so nobody knows how the plan was before."
    " Put the plan in git: git init, git add, git commit.",
)
NO_COMMITS = Message(
    "Ingenting er lagret i git ennå. Skriv git add og git commit, og prøv igjen.",
    "Ingenting er lagra i git enno. Skriv git add og git commit, og prøv igjen.",
    "Nothing is committed in git yet. Write git add and git commit, and try again.",
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
    "Finner ikke «{revision}» i git. Skriv en gren, et merke eller en commit, for eksempel HEAD~1",
    "Finn ikkje «{revision}» i git. Skriv ei grein, eit merke eller ein commit, til dømes HEAD~1",
    "There is no “{revision}” in git. Write a branch, a tag or a commit, for example HEAD~1",
)
SHALLOW = Message(
    "«{revision}» er ikke med her: klonen er grunn, og eldre historikk er ukjent."
    " Hent den med git fetch --unshallow; i GitHub Actions med fetch-depth: 0 under actions/checkout.",
    "«{revision}» er ikkje med her: klonen er grunn, og eldre historikk er ukjend."
    " Hent han med git fetch --unshallow; i GitHub Actions med fetch-depth: 0 under actions/checkout.",
    "“{revision}” is not here: the clone is shallow, and older history is unknown."
    " Fetch it with git fetch --unshallow; in GitHub Actions with fetch-depth: 0 under actions/checkout.",
)
# A folder of the plan that looks like a repository of its own is no reason to follow what that one says.
_QUIETLY = (
    "--no-pager", "--no-optional-locks", "--no-replace-objects", "--literal-pathspecs",
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


class Meant(NamedTuple):
    """What is asked for: a commit's full name, a folder to ask git in, and the plan's way in the commit, ending in `/`.

    The way is empty where the plan is the whole repository.
    """

    commit: str
    standing: Path
    way: str


class Talk(NamedTuple):
    """Git while it runs: what is written to it, and what is read from it."""

    question: IO[bytes]
    answer: IO[bytes]


def meant(folder: Path, revision: str) -> Meant:
    """Return what is meant by a folder at a revision; the folder need not be there now.

    Raise PlanError if there is no such commit, OSError if git cannot tell.
    """
    standing, way = standing_above(folder)
    where = answer(standing, "rev-parse", "--is-shallow-repository", "--show-prefix")
    if not where:
        raise PlanError(NO_REPOSITORY, folder=folder)
    shallow, _, prefix = where.partition("\n")
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    found = answer(standing, *asked) if _REVISION.fullmatch(revision) else ""
    if not _COMMIT.fullmatch(found):
        missing = NO_COMMITS if revision == HEAD else SHALLOW if shallow == "true" else NO_SUCH_REVISION
        raise PlanError(missing, revision=visible(revision))
    return Meant(found, standing, prefix + way)


def standing_above(folder: Path) -> tuple[Path, str]:
    """Return the nearest folder there is now, itself or one above, and the way on from it, with `/` after each name."""
    if os.path.isdir(folder):  # noqa: PTH112 - Path.is_dir raises for a name that is too long.
        return folder, ""
    above = Path(os.path.abspath(folder))  # noqa: PTH100 - Path.resolve raises where links go round in a ring.
    standing, way = standing_above(above.parent)
    return standing, f"{way}{above.name}/"


def answer(folder: Path, *words: str) -> str:
    """Return what git answers to a short question, or nothing.

    Raise PlanError if the folder is another's, OSError if git cannot be asked or takes too long.
    """
    try:
        asked = subprocess.run(  # noqa: S603 - git itself, found on the path, with words of our own
            _command(folder, words), capture_output=True, env=_environment(), timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise TimeoutError from None
    if b"dubious ownership" in asked.stderr:
        raise PlanError(NOT_OURS, folder=folder)
    return "" if asked.returncode else os.fsdecode(asked.stdout).removesuffix("\n")


def output(folder: Path, *words: str, limit: int) -> bytes | None:
    """Return what git has to say, or its first bytes, one more than `limit`; None where it gave up."""
    with _running(folder, words) as git:
        said = _ends(git).answer.read(limit + 1)
    return None if git.returncode and len(said) <= limit else said


@contextmanager
def talking(folder: Path, *words: str) -> Iterator[Talk]:
    """Give git to talk with, until we are done with it or its time is out."""
    with _running(folder, words) as git:
        yield _ends(git)


@contextmanager
def _running(folder: Path, words: Iterable[str]) -> Iterator["subprocess.Popen[bytes]"]:
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


def _ends(git: "subprocess.Popen[bytes]") -> Talk:
    return Talk(git.stdin, git.stdout)  # type: ignore[arg-type]  # Both are pipes.


def _command(folder: Path, words: Iterable[str]) -> list[str]:
    program = which("git")
    # A program that lies in the current folder came with the plan, and is not git.
    if program is None or not Path(program).is_absolute():
        raise PlanError(NO_GIT)
    return [program, *_QUIETLY, "-C", str(folder), *words]


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return kept | _ENVIRONMENT
