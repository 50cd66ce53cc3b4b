"""All figures of a plan as one table: those typed and those fetched, each with its unit, source, table and day."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from innenforskap.export.columns import Cell
from innenforskap.export.flat import VALUE, Flat, flat
from innenforskap.export.tables import Table, key, made
from innenforskap.figures.rounding import rounded
from innenforskap.model.fields import Form
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.refs import IndicatorRef, SourceRef
from innenforskap.model.scalars import Code, Flag
from innenforskap.model.vocabulary import Unit
from innenforskap.model.when import Day

KEYS = ("observations",)
_RETRIEVED = "retrieved"


def _column(name: str, of: object, form: Form = Form.ONE) -> Flat:
    return key(name)._replace(field=VALUE._replace(key=name, of=of, form=form))


_OWN = flat(Observation)
_BESIDE = (
    _column("unit", Unit),
    _column("source", SourceRef),
    _column("fetched", Flag),
    _column("tables", Code, Form.LIST),
    _column("updated", Day),
)
"""What stands beside a figure: the indicator's unit and source, and if fetched, from which tables, of which day."""


def observations(plan: Plan) -> Table | None:
    """Return every figure that may be shown, by indicator, typed before fetched; None where there is none."""
    rows = tuple(chain.from_iterable(_rows(rounded(each)) for each in plan.indicators.values()))
    return made(KEYS, (key("indicator", IndicatorRef), *_OWN, *_BESIDE), 1, rows) if rows else None


def _rows(indicator: Indicator) -> Iterator[tuple[Cell, ...]]:
    beside = indicator.unit, indicator.source
    for each in indicator.observations:
        yield indicator.id, *_cells(each, each.retrieved), *beside, False, (), None
    there = indicator.snapshot
    if there is None:
        return
    tables = tuple(dict.fromkeys(query.table for query in there.queries))
    for each in there.observations:
        yield indicator.id, *_cells(each, there.retrieved), *beside, True, tables, there.updated


def _cells(figure: Observation, retrieved: date | None) -> Iterator[Cell]:
    return (retrieved if column.name == _RETRIEVED else column.read(figure) for column in _OWN)
