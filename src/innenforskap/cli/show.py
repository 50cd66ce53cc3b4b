"""The terminal: lines in colour where there is a terminal to colour, and nothing a console cannot write."""

import os
import sys
from collections.abc import Iterable
from io import TextIOWrapper
from typing import NamedTuple, TextIO, TypeAlias

from innenforskap.cli.options import Color

_STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan", "strong": "bold", "frame": "blue"}


class Piece(NamedTuple):
    """A run of text and what it is, so that a terminal may colour it."""

    text: str
    style: str = ""


Line: TypeAlias = tuple[Piece, ...]


def prepare() -> None:
    """Make the console's streams write anything: UTF-8 to a file or a pipe, escapes where a console has no ø.

    A stream that was closed before we began leads nowhere, and nothing of it comes out of the other.
    """
    sys.stdout, sys.stderr = _open(sys.stdout), _open(sys.stderr)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def show(lines: Iterable[Line], color: Color = Color.AUTO) -> None:
    """Print lines to standard output, in colour if asked for or if a person is watching."""
    if not _is_coloured(color):
        for line in lines:
            print(uncoloured(line))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(force_terminal=True, no_color=False, highlight=False, markup=False, soft_wrap=True)
    for line in lines:
        console.print(Text.assemble(*((piece.text, _STYLES.get(piece.style, "")) for piece in line)))


def uncoloured(line: Line) -> str:
    """Return a line as text alone."""
    return "".join(piece.text for piece in line)


def put(content: bytes) -> None:
    """Print a result to standard output as it is, with the line ends it has."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(newline="")
    sys.stdout.write(content.decode())


def put_bytes(content: bytes) -> None:
    """Send a result that is no text to standard output, as it is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)


def note(text: str) -> None:
    """Print what is said about the work, and not its result, to standard error, with nothing in it of a person.

    Where it is full, nobody is told.
    """
    from innenforskap.check.masking import masked

    try:
        print(masked(text), file=sys.stderr)
    except OSError:
        from innenforskap.write import discard

        discard(sys.stderr.fileno())


def _open(stream: TextIO | None) -> TextIO:
    if stream is not None:
        return stream
    from innenforskap.write import nowhere

    return nowhere()


def _is_coloured(color: Color) -> bool:
    if color is not Color.AUTO:
        return color is Color.ALWAYS
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
