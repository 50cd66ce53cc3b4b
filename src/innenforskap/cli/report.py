"""`innenforskap report`: make a paper of a plan."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from innenforskap.cli import words
from innenforskap.cli.options import Asked, PaperFormat, PaperName
from innenforskap.cli.show import note
from innenforskap.cli.sound import sound
from innenforskap.i18n import Language
from innenforskap.output import File
from innenforskap.read.templates import texts
from innenforskap.render.paper import html, markdown
from innenforskap.report.june import june
from innenforskap.report.paper import Paper
from innenforskap.write import write_file

_PAPERS = {PaperName.JUNE: june}
_Form: TypeAlias = Callable[[Paper, Mapping[str, str]], File]
_FORMS: Mapping[PaperFormat, _Form] = {PaperFormat.MD: markdown, PaperFormat.HTML: html}


def report(asked: Asked, paper: PaperName, form: PaperFormat, output: Path | None) -> int:
    """Write a paper to a file or to standard output; return 1 if the plan has errors, else 0."""
    found = sound(asked)
    if found is None:
        return 1
    checked, language = found
    # Where the tool speaks English, a paper is in the plan's own language.
    paper_language = _written(checked.plan.about.language.primary) if language is Language.EN else language
    made = _FORMS[form](_PAPERS[paper](checked.plan, asked.day, paper_language), texts(checked.beside))
    if output is None:
        sys.stdout.write(made.content.decode())
        return 0
    write_file(output, made.content)
    note(words.WRITTEN.said(language, path=output))
    return 0


def _written(primary: str) -> Language:
    return Language.NN if primary == Language.NN else Language.NB
