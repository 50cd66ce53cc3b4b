"""A rule's page as a test: the broken plan, the lines it draws in three languages, and the same plan mended.

A fence is a file laid out as `yaml` (text), `hex` (bytes), `symlink`, `fifo` or `removed`. Options of a text:
`encoding=cp1252`; `▯=000B` for what no page can show; `times=9` and `tail=9` repeat all of it or its last line;
`copies=9` lays it out under as many names; `mode=000` lets nobody read it.

A rule of history needs the plan as it was: a fence `yaml before plan/…` is a file of that plan. It is committed in git,
the broken or the mended plan is laid in its place, and the user has asked for `--changed-since HEAD`.
"""

import errno
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from innenforskap.cli.checked import checked
from innenforskap.cli.formats import full
from innenforskap.cli.options import Asked
from innenforskap.i18n import Language
from tests.small import ROOT

PAGES = ROOT / "src/innenforskap/check/rules/pages"
BASE = ROOT / "tests/plans/good/minimal"
DAY = date(2026, 6, 15)
COMMITTED = "HEAD"
_FENCE = re.compile(
    r"^```(?P<kind>\w+) (?P<before>before )?(?P<rest>[^\n]+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL
)
_MENDED = "## Slik blir det riktig"


class Fence(NamedTuple):
    """A fenced block of a page: what it is, for which file or language, with which options, and what it holds.

    One of the plan before is marked so.
    """

    kind: str
    name: str
    options: dict[str, str]
    body: str
    before: bool = False


def fences(text: str) -> list[Fence]:
    """Return the fenced blocks that have a name."""
    return [_fence(found) for found in _FENCE.finditer(text)]


def broken_and_mended(page: str) -> tuple[list[Fence], list[Fence]]:
    """Return the files of the broken plan, and those of the mended one, that differ from the small good plan."""
    broken, _, mended = page.partition(_MENDED)
    return _files(broken), _files(mended)


def earlier(page: str) -> list[Fence]:
    """Return the files of the plan before, where the rule needs one, that differ from the small good plan."""
    return [fence for fence in fences(page) if fence.before]


def _files(part: str) -> list[Fence]:
    return [fence for fence in fences(part) if fence.kind != "text" and not fence.before]


def expected(page: str, language: Language) -> str:
    """Return the lines the page says the user will see."""
    return next(fence.body for fence in fences(page) if fence.kind == "text" and fence.name == language)


def with_expected(page: str, language: Language, lines: str) -> str:
    """Return the page with the lines the user does see."""
    opening = f"```text {language}\n"
    start = page.index(opening) + len(opening)
    return page[:start] + lines + page[page.index("```", start) :]


def lay(files: list[Fence], folder: Path) -> Path:
    """Lay out the small good plan with `files` on top of it, and return its folder, which is called plan."""
    plan = folder / "plan"
    for source in sorted(BASE.rglob("*.yaml")):
        _put(plan / source.relative_to(BASE), source.read_bytes())
    for fence in files:
        _lay(plan / fence.name.removeprefix("plan/"), fence)
    return plan


def lay_after(before: list[Fence], files: list[Fence], folder: Path) -> Path:
    """Lay out the plan before, have git remember it, and lay out a plan with `files` in its place."""
    committed(lay(before, folder))
    shutil.rmtree(folder / "plan")
    return lay(files, folder)


def committed(plan: Path) -> None:
    """Have git remember a plan folder as it is, in the folder above it."""
    who = ("-c", "user.name=Sekretariatet", "-c", "user.email=post@example.no", "-c", "commit.gpgSign=false")
    for words in (["init", "--quiet"], ["add", "--all", "--force"], ["commit", "--quiet", "--message=Planen"]):
        git(plan.parent, *who, *words)


def git(folder: Path, *words: str) -> str:
    """Return what git says, whatever the user's own configuration."""
    none = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_TEMPLATE_DIR": ""}
    command = ["git", "-C", str(folder), *words]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ | none).stdout.strip()


def _lay(path: Path, fence: Fence) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if fence.kind == "removed":
        path.unlink()
    elif fence.kind == "symlink":
        path.symlink_to(fence.body.strip())
    elif fence.kind == "fifo":
        os.mkfifo(path)
    elif fence.kind == "hex":
        _put(path, bytes.fromhex(fence.body))
    else:
        _put(path, _content(fence))
        path.chmod(int(fence.options.get("mode", "644"), 8))
        for copy in range(1, int(fence.options.get("copies", "1"))):
            path.with_stem(f"{path.stem}-{copy}").hardlink_to(path)


def _content(fence: Fence) -> bytes:
    body = fence.body * int(fence.options.get("times", "1"))
    body += "".join(body.splitlines(keepends=True)[-1:]) * (int(fence.options.get("tail", "1")) - 1)
    hidden = chr(int(fence.options.get("▯", "25AF"), 16))
    return body.replace("▯", hidden).encode(fence.options.get("encoding", "utf-8"))


def seen(plan: Path, language: Language, day: date = DAY, since: str | None = None) -> str:
    """Return the lines a user in the folder above the plan sees."""
    return "\n".join(_lines(plan, language, day, since)).rstrip() + "\n"


def _lines(plan: Path, language: Language, day: date, since: str | None) -> Iterator[str]:
    here = Path.cwd()
    os.chdir(plan.parent)
    try:
        with patch("os.open", _open):
            found = checked(Asked(Path("plan"), day, day, language, since))
        for line in full(found, language):
            yield "".join(piece.text for piece in line)
    finally:
        os.chdir(here)


_OPEN = os.open


def _open(path: Path | str, flags: int) -> int:
    # Tests may run as root, who may read what is closed to everyone else.
    if not Path(path).lstat().st_mode & 0o777:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    return _OPEN(path, flags)


def _fence(found: re.Match[str]) -> Fence:
    name, *options = found["rest"].split()
    listed = dict(option.split("=", 1) for option in options)
    return Fence(found["kind"], name, listed, found["body"], before=bool(found["before"]))


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
