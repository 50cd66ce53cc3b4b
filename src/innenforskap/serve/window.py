"""What is shown right now, which one thread changes and many look at."""

from collections.abc import Mapping
from hashlib import sha256
from threading import Condition
from typing import NamedTuple


class Shown(NamedTuple):
    """The files of the last site that could be made, by path, and what has been wrong since, as HTML.

    `bare` is the page that is shown where no site could be made at all. What looks the same has the same `mark`.
    """

    files: Mapping[str, bytes]
    alarm: str = ""
    bare: str = ""
    mark: str = ""


def marked(shown: Shown) -> Shown:
    """Return what is shown with its mark."""
    told = sha256()
    for part in (shown.alarm.encode(), *(part for file in sorted(shown.files.items()) for part in _parts(*file))):
        told.update(len(part).to_bytes(8, "big") + part)
    return shown._replace(mark=told.hexdigest()[:16])


def _parts(path: str, content: bytes) -> tuple[bytes, bytes]:
    return path.encode(), content


class Window:
    """A place to look: what is shown there is changed whole, so that nobody sees half of two."""

    def __init__(self, shown: Shown) -> None:
        """Begin with something to show."""
        self._shown = shown
        self._changed = Condition()
        self._closed = False

    @property
    def shown(self) -> Shown:
        """What is shown now."""
        return self._shown

    def show(self, shown: Shown) -> None:
        """Show something else from now on, and wake those who wait for it."""
        with self._changed:
            self._shown = shown
            self._changed.notify_all()

    def close(self) -> None:
        """Show nothing more, and let those who wait go."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def wait(self, mark: str, seconds: float) -> bool:
        """Wait until what is shown has another mark, or the time is out; return False once nothing more is shown."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._shown.mark != mark, seconds)
            return not self._closed
