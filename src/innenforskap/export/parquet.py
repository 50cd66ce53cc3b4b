"""The tables as Parquet, in a layout that DuckDB and Spark read as partitions: the figures of each indicator apart."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from io import BytesIO
from itertools import groupby
from typing import Any

import pyarrow as pa
from pyarrow import parquet as pq

from innenforskap.export.columns import Cell, is_many
from innenforskap.export.flat import Flat, Sort
from innenforskap.export.observations import KEYS
from innenforskap.export.tables import Table
from innenforskap.output import File

_TYPES = {
    Sort.STRING: pa.string(),
    Sort.INTEGER: pa.int64(),
    Sort.NUMBER: pa.float64(),
    Sort.BOOLEAN: pa.bool_(),
    Sort.DATE: pa.date32(),
    Sort.LIST: pa.list_(pa.string()),
}


def as_parquet(tables: Sequence[Table]) -> Iterator[File]:
    """Give a file for each table, and for the figures one for each indicator: `observations/indicator=<id>/…`."""
    for table in tables:
        if table.keys == KEYS:
            yield from _partitions(table)
        else:
            yield File(f"{table.name}.parquet", _written(table.columns, table.cells))


def _partitions(table: Table) -> Iterator[File]:
    """Give the figures of each indicator, whose id stands in the folder's name and therefore in no column."""
    named, *columns = table.columns
    for id_, rows in groupby(table.cells, key=lambda row: row[0]):
        cells = [row[1:] for row in rows]
        yield File(f"{table.name}/{named.name}={id_}/part-0.parquet", _written(columns, cells))


def _written(columns: Sequence[Flat], rows: Sequence[tuple[Cell, ...]]) -> bytes:
    """Return rows as Parquet, the same bytes from the same version of pyarrow."""
    schema = pa.schema([(column.name, _TYPES[column.sort]) for column in columns])
    values = [[_value(row[at]) for row in rows] for at in range(len(columns))]
    arrays = [pa.array(told, type=field.type) for told, field in zip(values, schema, strict=True)]
    made = BytesIO()
    pq.write_table(pa.Table.from_arrays(arrays, schema=schema), made, compression="zstd")
    return made.getvalue()


def _value(cell: Cell) -> Any:  # noqa: ANN401 - whatever Arrow takes
    if is_many(cell):
        return list(cell)
    if isinstance(cell, Decimal):
        return float(cell)
    # A time is a tuple, and is written as one writes it.
    return str(cell) if isinstance(cell, tuple | str) else cell
