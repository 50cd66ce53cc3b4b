"""All that a plan says as tables: one of each kind, one of each list within it, and one of all figures."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from innenforskap.export.columns import Cell, View, columns
from innenforskap.export.flat import ALWAYS, VALUE, Branch, Flat, at, branches, flat, is_called, single
from innenforskap.export.rows import Rows, safe
from innenforskap.figures.rounding import rounded
from innenforskap.i18n import Language
from innenforskap.model.about import About
from innenforskap.model.base import Record
from innenforskap.model.fields import Form, is_part
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.refs import MeasureRef
from innenforskap.model.scalars import Count, Id
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Effect, Progress, State
from innenforskap.model.when import Day
from innenforskap.query.as_of import is_later
from innenforskap.query.naming import THE_PLAN, singular

_WORKED_OUT: Mapping[str, Mapping[str, Any]] = {
    "measures": {"state": State, "progress": Progress, "effect": Effect, "reported": Day},
    "status": {"day": Day, "measure": MeasureRef},
}
"""What a list also tells of a kind, and of which type it is."""

_ELSEWHERE = ("indicators", "observations")
"""The figures that are typed stand in one table with those that were fetched."""


class Table(NamedTuple):
    """A table: its name, the keys that lead to it from its kind, its columns, how many are keys, and what is there."""

    name: str
    keys: tuple[str, ...]
    columns: tuple[Flat, ...]
    key_count: int
    cells: tuple[tuple[Cell, ...], ...]

    @property
    def rows(self) -> Rows:
        """The table as rows under the names of its columns."""
        names = tuple(column.name for column in self.columns)
        return Rows(names, self.cells, names[: self.key_count])


class _Row(NamedTuple):
    """What a row is of, and the cells that say which it is."""

    key: tuple[Cell, ...]
    of: Any


class _Place(NamedTuple):
    """Where rows stand: the keys that lead there, the columns that say which row, and the last one's name within."""

    keys: tuple[str, ...]
    key: tuple[Flat, ...]
    called: tuple[str, ...]


def tables(plan: Plan, day: date) -> Iterator[Table]:
    """Give every table that has a row, the plan itself first; reports and decisions of a later day are left out."""
    for kind, model in {THE_PLAN: About, **KINDS}.items():
        rows = tuple(_Row((each.id or THE_PLAN,), rounded(each)) for each in _records(plan, kind, day))
        called = singular(kind).replace("-", "_") if kind in KINDS else THE_PLAN
        worked_out = tuple(_worked_out(View(plan, day, Language.NB), kind))
        yield from _tables(_Place((kind,), (key("id"),), (called,)), model, rows, worked_out)


def made(keys: tuple[str, ...], found: tuple[Flat, ...], key_count: int, rows: Iterable[tuple[Cell, ...]]) -> Table:
    """Return a table without the languages that none of its texts are in, and with nothing in it of a person."""
    cells = [tuple(map(safe, row)) for row in rows]
    kept = [
        at
        for at, column in enumerate(found)
        if column.language in {"", *ALWAYS} or any(row[at] is not None for row in cells)
    ]
    told = tuple(found[at] for at in kept)
    return Table("_".join(keys), keys, told, key_count, tuple(tuple(row[at] for at in kept) for row in cells))


def key(name: str, of: Any = Id) -> Flat:  # noqa: ANN401 - a type annotation
    """Return a column that says which row it is; what stands there is for the table to say."""
    return Flat((name,), VALUE._replace(key=name, of=of), "", lambda _: None)


def _records(plan: Plan, kind: str, day: date) -> Iterable[Record]:
    if kind == THE_PLAN:
        return (plan.about,)
    return (each for each in plan.of(kind).values() if not is_later(each, day))


def _tables(place: _Place, of: Any, rows: tuple[_Row, ...], worked_out: tuple[Flat, ...] = ()) -> Iterator[Table]:  # noqa: ANN401
    """Give the table of some rows, and those of the lists within them."""
    if not rows:
        return
    has_fields = is_part(of) and of is not Text
    own = flat(of) if has_fields else single(of)
    told = sorted((*own, *worked_out), key=lambda column: 0 if is_called(of, column) else 1 + (column in own))
    cells = ((*row.key, *(column.read(row.of) for column in told)) for row in rows)
    yield made(place.keys, (*place.key, *told), len(place.key), cells)
    for branch in branches(of) if has_fields else ():
        if (*place.keys, *branch.keys) != _ELSEWHERE:
            yield from _within(place, branch, rows)


def _within(place: _Place, branch: Branch, rows: tuple[_Row, ...]) -> Iterator[Table]:
    """Give the tables of a list: each row says which row it is within, and its own id or position there."""
    *before, above = place.key
    last, names = ("id", branch.field.names) if branch.field.form is Form.MAP else ("position", Count)
    outer = (*before, above._replace(keys=place.called))
    inner = _Place((*place.keys, *branch.keys), (*outer, key(last, names)), (branch.keys[-1], last))
    found = (_Row((*row.key, at_), each) for row in rows for at_, each in _values(at(row.of, branch.way)))
    yield from _tables(inner, branch.field.of, tuple(found))


def _values(found: Any) -> Iterable[tuple[Cell, Any]]:  # noqa: ANN401 - a list or a mapping of whatever it may hold
    if isinstance(found, Mapping):
        return ((str(id_), value) for id_, value in found.items())
    return enumerate(found or (), start=1)


def _worked_out(view: View, kind: str) -> Iterator[Flat]:
    told = {column.name: column.of for column in columns(kind)} if kind in _WORKED_OUT else {}
    for name, of in _WORKED_OUT.get(kind, {}).items():
        yield Flat((name,), VALUE._replace(key=name, of=of), "", _reader(view, told[name]))


def _reader(view: View, of: Callable[[View, Any], Cell]) -> Callable[[Any], Cell]:
    return lambda record: of(view, record)
