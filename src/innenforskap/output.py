"""What was rendered and is not yet written."""

from typing import NamedTuple


class File(NamedTuple):
    """One output file: its path below the output folder, with `/`, and its bytes."""

    path: str
    content: bytes
