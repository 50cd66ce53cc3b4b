"""The plan's own templates, which lie beside the plan folder and take the place of the tool's by name."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from innenforskap.errors import PlanError
from innenforskap.finding import Finding
from innenforskap.i18n import Message
from innenforskap.read.folder import Disk, Held, Shape, Source, Tree
from innenforskap.read.word_template import WORD_TEMPLATE

FOLDER = "templates"
LIMIT = 256_000
_NAME = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)+")
_FOLDER = re.compile(r"[a-z0-9_-]+")

UNREADABLE = Message(
    "Malen «{path}» kan ikke leses: den må være en vanlig fil på høyst 256 kB, lagret som UTF-8.",
    "Malen «{path}» kan ikkje lesast: han må vere ei vanleg fil på høgst 256 kB, lagra som UTF-8.",
    "The template “{path}” cannot be read: it must be an ordinary file of at most 256 kB, saved as UTF-8.",
)


def templates(plan: Path) -> Mapping[str, str]:
    """Return the templates beside a plan folder by name, `site/page.html.j2` among them; none if there is no folder."""
    return texts(beside(plan))


def beside(plan: Path) -> Tree:
    """Return the folder beside a plan folder that the plan's own templates lie in, as it is on disk now."""
    folder = plan.resolve().parent / FOLDER
    return Held() if folder.is_symlink() or not folder.is_dir() else Disk(folder)


def texts(folder: Tree) -> Mapping[str, str]:
    """Return the templates of a folder by name; raise PlanError for one that is no ordinary file with a short text.

    A name with other characters than a template's own is passed over: such names have been made to run code.
    """
    return dict(_found(folder, ""))


def _found(folder: Tree, prefix: str) -> Iterator[tuple[str, str]]:
    for name, shape in sorted(folder.inside(prefix), key=lambda entry: entry.name):
        if shape is Shape.FOLDER and _FOLDER.fullmatch(name):
            yield from _found(folder, f"{prefix}{name}/")
        elif prefix + name != WORD_TEMPLATE and _NAME.fullmatch(name):
            yield prefix + name, _text(folder.read(prefix + name, LIMIT) if shape is Shape.FILE else None, name)


def _text(read: Source | Finding | None, name: str) -> str:
    if isinstance(read, Source):
        with suppress(UnicodeDecodeError):
            return read.content.decode()
    raise PlanError(UNREADABLE, path=name)
