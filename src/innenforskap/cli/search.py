"""The index that the search page searches, made by Pagefind of the pages as they are told."""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from innenforskap.cli import words
from innenforskap.cli.site_words import NO_INDEX
from innenforskap.errors import PlanError
from innenforskap.output import File
from innenforskap.report.pages.about.search import INDEX
from innenforskap.write import write

_UNUSED = ("pagefind-component-ui", "pagefind-highlight", "pagefind-modular-ui", "pagefind-ui")
_LEFT_OUT = (".crumbs", ".notice", ".attached")
_ENTRY = "pagefind-entry.json"
_LONGEST = 300  # Seconds, for a plan a hundred times a county's.


def is_there() -> bool:
    """Tell whether Pagefind is installed, with the program that does the work."""
    return _program() is not None


def index(files: Iterable[File]) -> tuple[File, ...]:
    """Return the index of the pages among `files`, each language by itself; raise PlanError if it cannot be made.

    Only what stands in `main` is found, and of that not what stands on every page.
    """
    program = _program()
    if program is None:
        raise PlanError(words.MISSING_EXTRA, extra="search")
    with _workplace() as folder:
        pages, made = Path(folder) / "pages", Path(folder) / "made"
        write((file for file in files if file.path.endswith(".html")), pages)
        _run(program, pages, made)
        found = (path for path in sorted(made.rglob("*")) if path.is_file())
        # Its own ways of showing what is found are left out, which the search page has one of already.
        return tuple(_file(path, made) for path in found if not path.name.startswith(_UNUSED))


def _workplace() -> "TemporaryDirectory[str]":
    try:
        return TemporaryDirectory(prefix=f"{INDEX}-")
    except OSError as error:
        raise PlanError(NO_INDEX, reason=error) from error


def _program() -> Path | None:
    try:
        from pagefind.service import get_executable
    except ModuleNotFoundError:
        return None
    return get_executable()


def _run(program: Path, pages: Path, made: Path) -> None:
    where = ["--site", str(pages), "--output-path", str(made)]
    what = ["--root-selector", "main", "--exclude-selectors", ",".join(_LEFT_OUT), "--keep-index-url", "--silent"]
    try:
        # The program is Pagefind's own, and nothing of a plan is among its arguments.
        subprocess.run([program, *where, *what], check=True, capture_output=True, timeout=_LONGEST)  # noqa: S603
    except (OSError, subprocess.SubprocessError) as error:
        raise PlanError(NO_INDEX, reason=error) from error


def _file(path: Path, made: Path) -> File:
    """Return a file of the index; the languages stand in the same order each time, which Pagefind does not see to."""
    content = path.read_bytes()
    if path.name == _ENTRY:
        content = json.dumps(json.loads(content), ensure_ascii=False, sort_keys=True).encode()
    return File(f"{INDEX}/{path.relative_to(made).as_posix()}", content)
