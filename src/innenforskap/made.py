"""What the tool made in a folder: the list that lies there, with the SHA-256 of each file."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

MANIFEST = ".innenforskap.json"
# The SHA-256 that a file of ours has, or while a build runs either of the two that it may have.
Sums: TypeAlias = Mapping[str, tuple[str, ...]]


def listed(folder: Path) -> Sums | None:
    """Return what the manifest of a folder lists, or None where there is no manifest of ours."""
    try:
        files = json.loads((folder / MANIFEST).read_bytes())["files"]
        return {str(path): tuple(map(str, sums)) for path, sums in files.items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def manifest(sums: Sums) -> bytes:
    """Return the manifest that lists files, in order of their paths."""
    files = {path: sorted(set(sums[path])) for path in sorted(sums)}
    return (json.dumps({"made_by": "innenforskap", "files": files}, ensure_ascii=False, indent=1) + "\n").encode()


def sum_at(file: Path) -> str:
    """Return the SHA-256 of a file, or nothing where there is none."""
    return sum_of(file.read_bytes()) if file.is_file() else ""


def sum_of(content: bytes) -> str:
    """Return the SHA-256 of bytes."""
    return sha256(content).hexdigest()
