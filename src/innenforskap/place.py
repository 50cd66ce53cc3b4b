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
        """Return the place of the `length` characters from `start` of a file's text."""
        line, column = _point(text, start)
        return cls(path, line, column, _point(text, start + length) if length else None)


def _point(text: str, at: int) -> tuple[int, int]:
    """Return the line and column of the character at `at`, counted from one."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
