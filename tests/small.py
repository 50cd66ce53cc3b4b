"""Small plans, built from text as users write them."""

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).resolve().parent.parent
"""The repository."""


def plan_folder(parent: Path, files: Mapping[str, str | bytes]) -> Path:
    """Return the folder `parent`/plan, holding `files`: paths in the plan and what they hold.

    Text is dedented and written as UTF-8 with the line ends it has; bytes are written as they are.
    """
    folder = parent / "plan"
    folder.mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else dedent(content).lstrip("\n").encode())
    return folder
