"""`innenforskap report`: make a paper of a plan."""

import sys
from datetime import date
from pathlib import Path

from innenforskap.cli import words
from innenforskap.cli.forms import TEXTS, form, form_of, refuse_terminal
from innenforskap.cli.options import Asked, PaperFormat, PaperName
from innenforskap.cli.show import note, put_bytes
from innenforskap.cli.sound import sound
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.model.manuscript import PAPERS
from innenforskap.model.plan import Plan
from innenforskap.query.visible import without_internal_texts
from innenforskap.read.load import load_at
from innenforskap.report.december import december
from innenforskap.report.june import june
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Paper
from innenforskap.report.summary import one_page
from innenforskap.write import write_file


def report(
    asked: Asked, paper: PaperName, wanted: PaperFormat | None, output: Path | None, *, summary: bool = False
) -> int:
    """Write a paper, or one page of it, to a file or to standard output; return 1 if the plan has errors, else 0."""
    kind = form_of(wanted, output)
    refuse_terminal(kind, paper, output)
    make = form(kind)
    if asked.since is not None and paper is not PaperName.DECEMBER:
        raise PlanError(words.ONLY_DECEMBER, paper=paper)
    # The rolled plan is meant to differ from the one before, so the rules of what may change do not stop the report.
    found = sound(asked._replace(since=None))
    if found is None:
        return 1
    checked, language = found
    # Where the tool speaks English, a paper is in the plan's own language.
    paper_language = _written(checked.plan.about.language.primary) if language is Language.EN else language
    before = None if asked.since is None else load_at(asked.folder, asked.since).plan
    whole = _whole(paper, checked.plan, asked.day, paper_language, before)
    told = _summary(paper, checked.plan, asked.day, paper_language) if summary else whole
    made = make(told, checked.beside)
    if output is not None:
        write_file(output, made.content)
        note(words.WRITTEN.said(language, path=output))
    elif kind in TEXTS:
        sys.stdout.write(made.content.decode())
    else:
        put_bytes(made.content)
    return 0


def _whole(paper: PaperName, plan: Plan, day: date, language: Language, before: Plan | None) -> Paper:
    return june(plan, day, language) if paper is PaperName.JUNE else december(plan, day, language, before)


def _summary(paper: PaperName, plan: Plan, day: date, language: Language) -> Paper:
    return one_page(Occasion(without_internal_texts(plan), day, language, PAPERS[paper]))


def _written(primary: str) -> Language:
    return Language.NN if primary == Language.NN else Language.NB
