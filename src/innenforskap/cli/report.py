"""`innenforskap report`: make a paper of a plan."""

import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TypeAlias

from innenforskap.cli import words
from innenforskap.cli.forms import TEXTS, form, form_of, refuse_terminal
from innenforskap.cli.options import Asked, PaperFormat, PaperName
from innenforskap.cli.show import note, put_bytes
from innenforskap.cli.sound import before as plan_before
from innenforskap.cli.sound import tellable
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.model.manuscript import PAPERS
from innenforskap.model.plan import Plan
from innenforskap.query.visible import without_internal_texts
from innenforskap.report.december import december
from innenforskap.report.june import june
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Paper
from innenforskap.report.summary import one_page
from innenforskap.write import write_file

_Maker: TypeAlias = Callable[[Plan, date, Language, Plan | None], Paper]
MAKERS: Mapping[PaperName, _Maker] = {
    PaperName.JUNE: lambda plan, day, language, _before: june(plan, day, language),
    PaperName.DECEMBER: december,
}
"""What makes each paper of a plan, a day, a language, and the plan as it was, where one is given."""


def report(
    asked: Asked, paper: PaperName, wanted: PaperFormat | None, output: Path | None = None, *, summary: bool = False
) -> int:
    """Write a paper, or one page of it, to a file or to standard output; return 1 if the plan has errors, else 0."""
    kind = form_of(wanted, output)
    refuse_terminal(kind, paper, output)
    make = form(kind)
    # The rolled plan is meant to differ from the one before, so the rules of what may change do not stop the report.
    found = tellable(asked._replace(since=None))
    if found is None:
        return 1
    checked, speech = found
    language = paper_language(checked.plan, speech)
    if summary:
        told = _summary(paper, checked.plan, asked.day, language)
    else:
        told = MAKERS[paper](checked.plan, asked.day, language, before(asked, paper))
    made = make(told, checked.beside)
    if output is not None:
        write_file(output, made.content)
        note(words.WRITTEN.said(speech, path=output))
    elif kind in TEXTS:
        sys.stdout.write(made.content.decode())
    else:
        put_bytes(made.content)
    return 0


def before(asked: Asked, paper: PaperName) -> Plan | None:
    """Return the plan as it was where that is asked for; raise PlanError for a paper that tells of no such thing."""
    if asked.since is not None and paper is not PaperName.DECEMBER:
        raise PlanError(words.ONLY_DECEMBER, paper=paper)
    return plan_before(asked)


def paper_language(plan: Plan, spoken: Language) -> Language:
    """Return the language of a paper: where the tool speaks English, the plan's own."""
    return plan.about.language.norwegian if spoken is Language.EN else spoken


def _summary(paper: PaperName, plan: Plan, day: date, language: Language) -> Paper:
    return one_page(Occasion(without_internal_texts(plan), day, language, PAPERS[paper]))
