"""What is said when the fault is ours."""

import traceback
from pathlib import Path
from tempfile import gettempdir

from innenforskap.cli import words
from innenforskap.errors import PlanError
from innenforskap.finding import visible
from innenforskap.i18n import Language
from innenforskap.write import write_new


def crash(error: BaseException, language: Language) -> str:
    """Put the trace in the temporary folder, and return one line that says where."""
    trace = "".join(traceback.format_exception(error)).encode(errors="backslashreplace")
    try:
        where = str(write_new(Path(gettempdir()), "innenforskap-feil-", trace))
    except (PlanError, OSError):
        where = words.NOWHERE.said(language)
    return words.OUR_FAULT.said(language, error=visible(type(error).__name__), trace=where)
