from datetime import date
from io import BytesIO
from pathlib import Path

import duckdb
import pytest
from pyarrow import parquet as pq

from innenforskap.export.flat import Sort
from innenforskap.export.observations import observations
from innenforskap.export.parquet import as_parquet
from innenforskap.export.tables import Table, tables
from innenforskap.query.visible import shown
from innenforskap.read.load import load
from tests.site_plan import DAY
from tests.small import ROOT

PLAN = shown(load(ROOT / "tests" / "plans" / "good" / "complete").plan)
FIGURES = observations(PLAN)
FOUND: tuple[Table, ...] = (*tables(PLAN, DAY), *((FIGURES,) if FIGURES else ()))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    there = tmp_path_factory.mktemp("parquet")
    for file in as_parquet(FOUND):
        (there / file.path).parent.mkdir(parents=True, exist_ok=True)
        (there / file.path).write_bytes(file.content)
    return there


def test_duckdb_reads_the_figures_of_all_indicators_with_the_indicator_from_the_folder(folder: Path) -> None:
    assert FIGURES
    figures = duckdb.read_parquet(f"{folder}/observations/**/*.parquet", hive_partitioning=True)
    told = figures.project("indicator, period, value").fetchall()
    names = FIGURES.rows.names
    at = [names.index(name) for name in ("indicator", "period", "value")]
    ours = [
        (row[at[0]], str(row[at[1]]), None if row[at[2]] is None else float(str(row[at[2]]))) for row in FIGURES.cells
    ]

    assert sorted(told, key=str) == sorted(ours, key=str)
    assert len({row[0] for row in told}) > 1


def test_duckdb_reads_only_the_folder_of_the_indicator_that_is_asked_for(folder: Path) -> None:
    figures = duckdb.read_parquet(f"{folder}/observations/**/*.parquet", hive_partitioning=True, filename=True)
    told = figures.filter("indicator = 'trivsel'").project("filename").distinct().fetchall()

    assert [Path(name).parent.name for (name,) in told] == ["indicator=trivsel"]


def test_every_other_table_is_one_file_with_the_columns_and_the_rows_it_has(folder: Path) -> None:
    for table in FOUND:
        if table is not FIGURES:
            read = pq.read_table(folder / f"{table.name}.parquet")
            assert tuple(read.column_names) == table.rows.names
            assert read.num_rows == len(table.cells)


def test_values_keep_their_types() -> None:
    written = {file.path: file.content for file in as_parquet(FOUND)}
    measures = pq.read_table(BytesIO(written["measures.parquet"]))
    status = pq.read_table(BytesIO(written["status.parquet"])).to_pylist()
    types = {column.name: str(measures.schema.field(column.name).type) for column in FOUND_BY_NAME["measures"].columns}

    assert (types["title_nb"], types["target_group_age_from"], types["carried_over"]) == ("string", "int64", "bool")
    assert measures.to_pylist()[0]["indicators"] == list(next(iter(PLAN.measures.values())).indicators)
    assert isinstance(status[0]["day"], date)
    assert {column.sort for table in FOUND for column in table.columns} == set(Sort)


def test_the_same_tables_give_the_same_bytes() -> None:
    assert list(as_parquet(FOUND)) == list(as_parquet(FOUND))


FOUND_BY_NAME = {table.name: table for table in FOUND}
