"""`innenforskap list`: the records of a kind, narrowed to what is asked for, or how many there are of each sort."""

from collections.abc import Mapping
from pathlib import Path

from innenforskap.cli import words
from innenforskap.cli.edge import time
from innenforskap.cli.known import deliver, known
from innenforskap.cli.options import Asked, Listed, ListFormat
from innenforskap.cli.outline import plain, table, width
from innenforskap.cli.show import note, show
from innenforskap.export.columns import Cell, Column, View, columns
from innenforskap.export.rows import COUNT, Rows, as_csv, as_json, counts, rows
from innenforskap.i18n import Language
from innenforskap.i18n.fields import label
from innenforskap.i18n.letters import lowered
from innenforskap.model.plan import Plan
from innenforskap.query.as_of import as_known
from innenforskap.query.naming import kind_named, one_of
from innenforskap.query.selection import Selection, selected, unknown
from innenforskap.report.values import said


def listing(asked: Asked, wanted: Listed, form: ListFormat, output: Path | None) -> int:
    """Tell the records that are asked for; return 0, though there be none."""
    kind = kind_named(wanted.kind)
    selection = Selection(kind, wanted.words, time(wanted.since), time(wanted.until), wanted.lacking)
    column = _column(kind, wanted.count_by) if wanted.count_by else None
    found, speech = known(asked)
    plan = as_known(found.plan, asked.day)
    records = selected(plan, asked.day, selection)
    view = View(plan, asked.day, speech)
    told = counts(column, records, view) if column else rows(kind, records, view)
    if not records:
        note(_none(plan, kind, speech))
    if form is ListFormat.TABLE:
        _table(told, _headings(kind, speech), view, output)
    else:
        deliver((as_csv if form is ListFormat.CSV else as_json)(told), output, speech)
    return 0


def _none(plan: Plan, kind: str, language: Language) -> str:
    """Return that nothing is what was asked for, or that there is nothing of the kind, not even what cannot be read."""
    if plan.of(kind) or any(unread == kind for unread, _ in plan.unread):
        return words.NONE_FOUND.said(language)
    return words.NONE_OF_KIND.said(language, kind=words.KINDS[kind].said(language))


def _column(kind: str, word: str) -> Column:
    there = {column.name: column for column in columns(kind)}
    name = one_of(word, there)
    if name is None:
        raise unknown(word, "count", tuple(there))
    return there[name]


def _headings(kind: str, language: Language) -> Mapping[str, str]:
    """Return what each column is headed by: what its field is called, after what the part it stands in is called."""
    headings = {COUNT: words.COUNT.said(language)}
    for column in columns(kind):
        part, *within = (label(key, language) for key in column.keys)
        headings[column.name] = ": ".join((part, *map(lowered, within)))
    return headings


def _table(told: Rows, headings: Mapping[str, str], view: View, output: Path | None) -> None:
    """Show the columns for a person's first look, with labels for allowed words and names for ids."""
    if not told.cells:
        return
    first = [at for at, name in enumerate(told.names) if name in told.first]
    shown = [headings[told.names[at]] for at in first]
    cells = [[_said(view.plan, row[at], view.language) for at in first] for row in told.cells]
    if output is None:
        show(table(shown, cells, width()))
        note(words.LISTED.said(view.language, n=len(cells)))
    else:
        deliver(plain(table(shown, cells, None)).encode(), output, view.language)


def _said(plan: Plan, cell: Cell, language: Language) -> str:
    return "–" if cell is None else said(plan, cell, language)
