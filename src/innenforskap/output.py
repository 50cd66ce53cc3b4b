"""What was rendered and is not yet written."""

from typing import NamedTuple


class File(NamedTuple):
    """One output file: its path below the output folder, with `/`, and its bytes."""

    path: str
    content: bytes


class Edit(NamedTuple):
    """A file of a plan by its path in it, the text it has or None if it is new, and the text it is to have."""

    path: str
    before: str | None
    after: str
