"""`innenforskap report`: make a paper of a plan."""

import sys
from pathlib import Path

from innenforskap.cli import words
from innenforskap.cli.forms import TEXTS, form, form_of, refuse_terminal
from innenforskap.cli.options import Asked, PaperFormat, PaperName
from innenforskap.cli.show import note, put_bytes
from innenforskap.cli.sound import sound
from innenforskap.i18n import Language
from innenforskap.report.june import june
from innenforskap.write import write_file

_PAPERS = {PaperName.JUNE: june}


def report(asked: Asked, paper: PaperName, wanted: PaperFormat | None, output: Path | None) -> int:
    """Write a paper to a file or to standard output; return 1 if the plan has errors, else 0."""
    kind = form_of(wanted, output)
    refuse_terminal(kind, paper, output)
    make = form(kind)
    found = sound(asked)
    if found is None:
        return 1
    checked, language = found
    # Where the tool speaks English, a paper is in the plan's own language.
    paper_language = _written(checked.plan.about.language.primary) if language is Language.EN else language
    made = make(_PAPERS[paper](checked.plan, asked.day, paper_language), checked.beside)
    if output is not None:
        write_file(output, made.content)
        note(words.WRITTEN.said(language, path=output))
    elif kind in TEXTS:
        sys.stdout.write(made.content.decode())
    else:
        put_bytes(made.content)
    return 0


def _written(primary: str) -> Language:
    return Language.NN if primary == Language.NN else Language.NB
