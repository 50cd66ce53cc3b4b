"""The forms a paper comes in: Markdown and HTML always, Word and PDF where their extras are installed."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from innenforskap.cli import words
from innenforskap.cli.extras import extra
from innenforskap.cli.options import PaperFormat, PaperName
from innenforskap.errors import PlanError
from innenforskap.output import File
from innenforskap.read.folder import Tree
from innenforskap.read.templates import texts
from innenforskap.read.word_template import word_template
from innenforskap.report.paper import Paper

TEXTS = frozenset({PaperFormat.MD, PaperFormat.HTML})
"""The forms that are text, which a terminal can show."""

_Form: TypeAlias = Callable[[Paper, Tree], File]


def form_of(asked: PaperFormat | None, output: Path | None) -> PaperFormat:
    """Return the form asked for, else the one that the file's name ends with, else Markdown."""
    if asked:
        return asked
    ending = output.suffix.lower().removeprefix(".") if output else ""
    return PaperFormat(ending) if ending in set(PaperFormat) else PaperFormat.MD


def refuse_terminal(form: PaperFormat, paper: PaperName, output: Path | None) -> None:
    """Raise PlanError where what is no text would be sent to a terminal."""
    if output is None and form not in TEXTS and sys.stdout.isatty():
        raise PlanError(words.NOT_FOR_A_TERMINAL, form=form, name=f"{paper}.{form}")


def form(wanted: PaperFormat) -> _Form:
    """Return what gives a paper its form, with the templates of a folder; raise PlanError if an extra is missing."""
    match wanted:
        case PaperFormat.DOCX:
            with extra("office"):
                from innenforskap.render.word import word
            return lambda paper, own: word(paper, word_template(own))
        case PaperFormat.PDF:
            with extra("pdf"):
                from innenforskap.render.pdf import pdf
            return lambda paper, own: pdf(paper, texts(own))
        case _:  # Text.
            from innenforskap.render.paper import html, markdown

            make = markdown if wanted is PaperFormat.MD else html
            return lambda paper, own: make(paper, texts(own))
