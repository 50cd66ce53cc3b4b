"""`innenforskap report`: make a paper of a plan."""

import sys
from datetime import date
from pathlib import Path

from innenforskap.cli import words
from innenforskap.cli.forms import TEXTS, form, form_of, refuse_terminal
from innenforskap.cli.options import Asked, PaperFormat, PaperName
from innenforskap.cli.show import note, put_bytes
from innenforskap.cli.sound import sound
from innenforskap.i18n import Language
from innenforskap.model.manuscript import PAPERS
from innenforskap.model.plan import Plan
from innenforskap.query.visible import without_internal_texts
from innenforskap.report.june import june
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Paper
from innenforskap.report.summary import one_page
from innenforskap.write import write_file

_PAPERS = {PaperName.JUNE: june}


def report(
    asked: Asked, paper: PaperName, wanted: PaperFormat | None, output: Path | None, *, summary: bool = False
) -> int:
    """Write a paper, or one page of it, to a file or to standard output; return 1 if the plan has errors, else 0."""
    kind = form_of(wanted, output)
    refuse_terminal(kind, paper, output)
    make = form(kind)
    found = sound(asked)
    if found is None:
        return 1
    checked, language = found
    # Where the tool speaks English, a paper is in the plan's own language.
    paper_language = _written(checked.plan.about.language.primary) if language is Language.EN else language
    told = (_summary if summary else _whole)(paper, checked.plan, asked.day, paper_language)
    made = make(told, checked.beside)
    if output is not None:
        write_file(output, made.content)
        note(words.WRITTEN.said(language, path=output))
    elif kind in TEXTS:
        sys.stdout.write(made.content.decode())
    else:
        put_bytes(made.content)
    return 0


def _whole(paper: PaperName, plan: Plan, day: date, language: Language) -> Paper:
    return _PAPERS[paper](plan, day, language)


def _summary(paper: PaperName, plan: Plan, day: date, language: Language) -> Paper:
    return one_page(Occasion(without_internal_texts(plan), day, language, PAPERS[paper]))


def _written(primary: str) -> Language:
    return Language.NN if primary == Language.NN else Language.NB
