"""What an installation may be without: a missing extra is told in one line, with the command that installs it."""

from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from io import StringIO

from innenforskap.cli import words
from innenforskap.errors import PlanError

_OURS = "innenforskap"


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Raise PlanError with what to install if what is imported within is not there."""
    try:
        # WeasyPrint prints advice of its own, in English, when Pango is missing.
        with redirect_stdout(StringIO()):
            yield
    except ModuleNotFoundError as error:
        if str(error.name).startswith(_OURS):
            raise
        raise PlanError(words.MISSING_EXTRA, extra=name) from error
    except OSError as error:
        raise PlanError(words.MISSING_LIBRARY) from error
