"""What every command needs from outside: where the plan is, which day it is, which language to speak."""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from innenforskap.cli import words
from innenforskap.errors import PlanError
from innenforskap.i18n import Language

if TYPE_CHECKING:
    from innenforskap.model.when import When

Environment: TypeAlias = Mapping[str, str]
PLAN_FILE = "plan.yaml"
YEARS = range(1950, 2150)
"""The years a plan can be looked at from: well within those a date in it may have."""


def plan_folder(given: Path | None, here: Path, rev: str | None = None) -> Path:
    """Return the plan folder: the one given, or `plan/` here or in the nearest folder above.

    One that is not there now may have been there at `rev`.
    """
    found = _plan_folder(given, here, is_plan)
    if rev is None or is_plan(found):
        return found
    from innenforskap.read.past import is_plan_at

    return _plan_folder(given, here, lambda folder: is_plan_at(folder, rev))


def _plan_folder(given: Path | None, here: Path, holds: Callable[[Path], bool]) -> Path:
    if given is not None:
        return given / "plan" if not holds(given) and holds(given / "plan") else given
    for folder in (here, *here.parents):
        for candidate in (folder, folder / "plan"):
            if holds(candidate):
                return Path(os.path.relpath(candidate, here))
    return Path("plan")


def nearest_plan() -> Path | None:
    """Return the plan folder that a command would have taken, or None where the folder one stands in is gone."""
    with suppress(OSError):
        return plan_folder(None, Path.cwd())
    return None


def is_plan(folder: Path) -> bool:
    """Tell whether a plan lies in the folder."""
    try:
        return (folder / PLAN_FILE).is_file()
    except OSError:  # No system holds a folder whose name is so long, so there is none.
        return False


def now() -> datetime:
    """Return the time in Norway; the only place the clock is read."""
    try:
        return datetime.now(ZoneInfo("Europe/Oslo"))
    except ZoneInfoNotFoundError:  # Windows has no time zones of its own; the machine's own time is as near as we come.
        return datetime.now(UTC).astimezone()


def today() -> date:
    """Return today's date in Norway."""
    return now().date()


def as_of(written: str | None, clock: date) -> date:
    """Return the day the tool stands on: the one written, or the clock's."""
    if written is None:
        return clock
    with suppress(ValueError):
        day = date.fromisoformat(written)
        # Python reads 20260615 and 2026-W25-1 too; a day is written in one way, and in years a plan can be about.
        if day.isoformat() == written and day.year in YEARS:
            return day
    raise PlanError(words.NOT_A_DAY, value=written)


def time(written: str | None) -> "When | None":
    """Return the time that was written, at any precision a plan may have, or None for none."""
    if written is None:
        return None
    from pydantic_core import PydanticCustomError

    from innenforskap.model.when import When

    try:
        return When.read(written)
    except PydanticCustomError:
        raise PlanError(words.NOT_A_TIME, value=written) from None


def language(option: Language | None, environment: Environment, plans: str | None = None) -> Language:
    """Return the language to speak: the option's, else INNENFORSKAP_LANG's, else the plan's, else bokmål."""
    if option is not None:
        return option
    wanted = environment.get("INNENFORSKAP_LANG")
    if wanted and wanted not in tuple(Language):
        raise PlanError(words.NOT_A_LANGUAGE, value=wanted)
    chosen = wanted or plans
    return Language(chosen) if chosen in tuple(Language) else Language.NB


def plan_language(folder: Path | None, rev: str | None = None) -> str | None:
    """Return the language of the plan in `folder`, if there is a folder; the rest of the plan is not made sense of."""
    if folder is None:
        return None
    from innenforskap.read.load import language_of

    return language_of(folder, rev)


def stopped(
    arguments: Sequence[str], environment: Environment, folder: Path | None = None, rev: str | None = None
) -> Language:
    """Return the language for what stops the tool, which may be before the arguments could be made sense of.

    It is the first that can be spoken of --lang's, INNENFORSKAP_LANG's and that of the plan in `folder`, else bokmål.
    """
    asked = [
        word.partition("=")[2] or after
        for word, after in zip(arguments, [*arguments[1:], ""], strict=True)
        if word.partition("=")[0] == "--lang"
    ]
    wanted = [*asked, environment.get("INNENFORSKAP_LANG", "")]
    told = next((word for word in wanted if word in tuple(Language)), None)
    return language(None, {}, told or plan_language(folder, rev))


def shown_path(folder: Path, file: str) -> str:
    """Return a file's path relative to the current folder, with `/` and nothing in it that is of a person."""
    from innenforskap.check.masking import masked_path

    path = folder / masked_path(file)
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # Another drive on Windows has no way from here.
        return path.as_posix()
