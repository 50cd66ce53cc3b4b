"""What a command is asked, and what is said where it cannot go on: the one place a PlanError is caught."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from innenforskap.cli import edge
from innenforskap.cli.options import Asked
from innenforskap.cli.show import note
from innenforskap.errors import PlanError
from innenforskap.i18n import Language


@contextmanager
def asked_of(plan: Path | None, as_of: str | None, lang: Language | None, rev: str | None = None) -> Iterator[Asked]:
    """Give what a command is asked; leave with 2 where it cannot go on."""
    folder = edge.plan_folder(plan, Path.cwd(), rev)
    with stopping(folder, rev):
        today = edge.today()
        yield Asked(folder, edge.as_of(as_of, today), today, lang, rev=rev)


@contextmanager
def stopping(folder: Path | None, rev: str | None = None) -> Iterator[None]:
    """Say what stops a command, in the language asked for or else the plan's own, and leave with 2."""
    try:
        yield
    except PlanError as error:
        note(reason(error, edge.stopped(sys.argv, os.environ, folder, rev)))
        raise typer.Exit(2) from error


def reason(error: PlanError, language: Language) -> str:
    """Return what stops the tool, its facts masked one by one: the message quotes them, and quotes may show a title."""
    from innenforskap.check.masking import masked

    facts = {name: masked(fact) for name, fact in error.told(language).items()}
    return error.message.said(language, **facts)
