"""The plan's own templates, which lie beside the plan folder and take the place of the tool's by name."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from innenforskap.errors import PlanError
from innenforskap.i18n import Message

LIMIT = 256_000
_NAME = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)+")
_FOLDER = re.compile(r"[a-z0-9_-]+")

UNREADABLE = Message(
    "Malen «{path}» kan ikke leses: den må være en vanlig fil på høyst 256 kB, lagret som UTF-8.",
    "Malen «{path}» kan ikkje lesast: han må vere ei vanleg fil på høgst 256 kB, lagra som UTF-8.",
    "The template “{path}” cannot be read: it must be an ordinary file of at most 256 kB, saved as UTF-8.",
)


def templates(plan: Path) -> Mapping[str, str]:
    """Return the templates beside a plan folder by name, `site/page.html.j2` among them; none if there is no folder.

    A name with other characters than a template's own is passed over: such names have been made to run code.
    """
    folder = plan.resolve().parent / "templates"
    if folder.is_symlink() or not folder.is_dir():
        return {}
    return dict(_found(folder, ""))


def _found(folder: Path, prefix: str) -> Iterator[tuple[str, str]]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir(follow_symlinks=False) and _FOLDER.fullmatch(entry.name):
            yield from _found(folder / entry.name, f"{prefix}{entry.name}/")
        elif _NAME.fullmatch(entry.name):
            yield prefix + entry.name, _text(entry)


def _text(entry: os.DirEntry[str]) -> str:
    try:
        if entry.is_file(follow_symlinks=False) and entry.stat(follow_symlinks=False).st_size <= LIMIT:
            return Path(entry.path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        pass
    raise PlanError(UNREADABLE, path=entry.name)
