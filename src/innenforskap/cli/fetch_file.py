"""`innenforskap fetch --file`: figures from a source without an interface, in a file that was taken down by hand."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from innenforskap.check.contact import personal_addresses
from innenforskap.check.identity import identity_numbers
from innenforskap.cli import fetch_words as words
from innenforskap.cli.edge import shown_path
from innenforskap.cli.options import Fetching
from innenforskap.cli.shelf import Put, Shelf, as_said, refuse
from innenforskap.errors import PlanError
from innenforskap.fetch.envelope import Taken, envelope
from innenforskap.fetch.judged import judged_file
from innenforskap.fetch.taken import headings, lines_in
from innenforskap.figures.cells import is_too_small, least, people
from innenforskap.figures.observations import area_name
from innenforskap.finding import visible
from innenforskap.i18n import Language, Message
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.query import Columns
from innenforskap.query.selection import unknown

_NAMED = 3


def put_file(there: Shelf, indicator: Indicator, wanted: Fetching, file: Path, today: date) -> Put | None:
    """Keep the figures of a file and return what was put where, or None where they are as before.

    Raise PlanError, with the plan as it was, where something is lacking or looks wrong.
    """
    path = shown_path(there.folder, indicator.file)
    columns = _columns(indicator, path)
    day, by = _retrieved(wanted.retrieved, today), _by(there.plan, wanted.by)
    lines = lines_in(file)
    _refuse_persons(lines, file)
    before = there.before(indicator)
    content = envelope(Taken(by, file.name, columns, lines), day, before or b"")
    if content == before:
        return None
    snapshot, wrong = there.tried(indicator, content)
    if wrong:
        _refuse_other_columns(columns, lines, file, path)
    _refuse_few(there.plan, indicator, snapshot.observations, file, path)
    judged = judged_file(snapshot, indicator.snapshot)
    refuse(wrong or judged.doubts, words.FILE_UNFIT, words.FILE_DOUBTED, accept=wanted.accept, file=file.name)
    return Put(indicator, there.put(indicator, content), snapshot, judged.revised)


def _columns(indicator: Indicator, path: str) -> Columns:
    """Return which columns of a file say what; raise PlanError where that, or who publishes it, is not told."""
    if indicator.queries:
        raise PlanError(words.HAS_QUERIES, id=indicator.id)
    if indicator.columns is None:
        raise PlanError(words.NO_COLUMNS, id=indicator.id, path=path)
    if indicator.source is None:
        raise PlanError(words.NO_SOURCE, id=indicator.id, path=path)
    return indicator.columns


def _retrieved(written: str | None, today: date) -> date:
    if written is None:
        raise PlanError(words.RETRIEVED_WHEN, day=today)
    with suppress(ValueError):
        day = date.fromisoformat(written)
        if day > today:
            raise PlanError(words.RETRIEVED_LATER, value=day, day=today)
        # Python reads 20260615 too; a day is written in one way.
        if day.isoformat() == written:
            return day
    raise PlanError(words.NOT_A_DAY, value=written, day=today)


def _by(plan: Plan, word: str | None) -> str:
    if word is None:
        raise PlanError(words.BY_WHOM)
    if word not in plan.actors:
        raise unknown(word, "by", plan.actors)
    return word


def _refuse_persons(lines: Sequence[str], file: Path) -> None:
    """Raise PlanError where lines hold what is of one person: such a file is no statistics, and is never kept.

    A count may have as many digits as a mobile number, so those are not looked for.
    """
    at = [n for n, line in enumerate(lines, 1) if any(identity_numbers(line)) or any(personal_addresses(line))]
    if at:
        more = ["…"] if len(at) > _NAMED else []
        raise PlanError(words.OF_PERSONS, file=file.name, lines=", ".join([*map(str, at[:_NAMED]), *more]))


def _refuse_other_columns(columns: Columns, lines: Sequence[str], file: Path, path: str) -> None:
    there = headings(lines)
    missing = [heading for heading in columns.headings.values() if heading not in there]
    if missing:
        told = {"missing": _quoted(missing), "known": _quoted(there)}
        raise PlanError(words.NO_SUCH_COLUMNS, file=file.name, path=path, **told)


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"«{visible(name)}»" for name in names)


def _refuse_few(plan: Plan, indicator: Indicator, figures: Iterable[Observation], file: Path, path: str) -> None:
    """Raise PlanError where a figure is of fewer people than may be told: what is in git once is there for ever."""
    few = [each for each in figures if is_too_small(plan, indicator, people(indicator, each))]
    if few:
        facts = {"count": str(len(few)), "least": str(least(plan, indicator)), "where": _where(few)}
        raise PlanError(words.TOO_FEW_PEOPLE, file=file.name, path=path, **facts)


def _where(few: Sequence[Observation]) -> Message:
    """Return which areas and periods some figures are for, the first few, and never what they are."""
    more = ["…"] if len(few) > _NAMED else []
    return as_said(
        ", ".join([*(f"{area_name(each.geo or '', speech)} {each.period}".strip() for each in few[:_NAMED]), *more])
        for speech in Language
    )
