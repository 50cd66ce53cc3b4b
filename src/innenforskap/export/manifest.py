"""The manifest of an issued paper as the file it lies in."""

import json
from collections.abc import Mapping

from innenforskap.made import sum_of
from innenforskap.model.issued import Manifest


def checksums(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the SHA-256 of files, in the order of their names."""
    return {name: sum_of(files[name]) for name in sorted(files)}


def as_manifest(manifest: Manifest) -> bytes:
    """Return the manifest as JSON, which reads back as the same."""
    return f"{json.dumps(manifest.model_dump(mode='json'), ensure_ascii=False, indent=2)}\n".encode()
