"""A plan read for those who ask of it: one with errors answers what it can, and says that it has them."""

from os import environ
from pathlib import Path

from innenforskap.cli import words
from innenforskap.cli.checked import Checked, checked
from innenforskap.cli.edge import language
from innenforskap.cli.options import Asked
from innenforskap.cli.show import note, put
from innenforskap.i18n import Language
from innenforskap.query.visible import shown
from innenforskap.write import write_file


def known(asked: Asked) -> tuple[Checked, Language]:
    """Return the plan that was asked for, with the figures that may be shown, and the language to speak.

    Says on standard error if the plan has errors.
    """
    found = checked(asked)
    speech = language(asked.language, environ, found.plan.about.language.primary)
    if found.errors:
        note(words.HAS_ERRORS.said(speech, errors=found.errors))
    return found._replace(plan=shown(found.plan)), speech


def deliver(content: bytes, output: Path | None, speech: Language) -> None:
    """Write an answer to a file, or to standard output where none is asked for."""
    if output is None:
        put(content)
        return
    write_file(output, content)
    note(words.WRITTEN.said(speech, path=output))
