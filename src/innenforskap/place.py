"""Where something stands: in a file, and in the document the file holds."""

from typing import NamedTuple, Self, TypeAlias

Steps: TypeAlias = tuple[str | int, ...]
"""The way to a value in a document: keys, and positions in lists counted from zero."""


class Place(NamedTuple):
    """A file, a line and a column, counted from one; `end` is the line and column just after."""

    path: str
    line: int = 1
    column: int = 1
    end: tuple[int, int] | None = None

    @classmethod
    def of(cls, path: str, text: str, start: int, length: int = 0) -> Self:
        """Return the place of the `length` characters from `start` on one line of a file's text."""
        line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
        return cls(path, line, column, (line, column + length) if length else None)
