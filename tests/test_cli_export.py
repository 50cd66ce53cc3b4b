import json
import sys
from datetime import date
from pathlib import Path

import duckdb
import pytest
from rdflib import DCAT, Graph, URIRef

from innenforskap.cli.export import export
from innenforskap.cli.options import Asked, ExportFormat
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from tests.small import ROOT, plan_folder

DAY = date(2026, 6, 15)
ASKED = Asked(ROOT / "tests" / "plans" / "good" / "complete", DAY, DAY, None)


def _written(folder: Path) -> set[str]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.name[0] != ".")
    return {path.relative_to(folder).as_posix() for path in found}


def test_without_a_form_all_is_written_that_the_site_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(ASKED, tmp_path / "data") == 0

    there = _written(tmp_path / "data")
    assert {"plan.json", "plan.schema.json", "measures.csv", "datapackage.json", "dcat.ttl"} <= there
    assert not [name for name in there if name.endswith(".parquet")]
    assert capsys.readouterr().err.startswith(f"Skrev {len(there)} filer til {tmp_path}/data ({len(there)} nye")


@pytest.mark.parametrize(
    ("forms", "there", "not_there"),
    [
        ((ExportFormat.JSON,), "plan.json", "measures.csv"),
        ((ExportFormat.CSV,), "datapackage.json", "plan.json"),
        ((ExportFormat.PARQUET,), "observations/indicator=trivsel/part-0.parquet", "plan.json"),
        ((ExportFormat.PARQUET, ExportFormat.JSON), "measures.parquet", "dcat.ttl"),
    ],
)
def test_only_the_forms_that_are_asked_for_are_written(
    tmp_path: Path, forms: tuple[ExportFormat, ...], there: str, not_there: str
) -> None:
    export(ASKED, tmp_path / "data", (*forms, *forms))

    assert there in _written(tmp_path / "data")
    assert not_there not in _written(tmp_path / "data")


def test_one_file_is_told_as_one_and_what_is_as_it_was_is_let_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for language in (None, Language.EN):
        export(ASKED._replace(language=language), tmp_path / "data", (ExportFormat.DCAT,))

    said = capsys.readouterr().err.splitlines()
    assert said == [
        f"Skrev 1 fil til {tmp_path}/data (1 ny eller endret, 0 fjernet)",
        f"Wrote 1 file to {tmp_path}/data (0 new or changed, 0 removed)",
    ]


def test_the_description_leads_to_where_the_files_will_lie(tmp_path: Path) -> None:
    export(ASKED, tmp_path / "data", (ExportFormat.DCAT,), "https://fylket.example/plan/data")
    graph = Graph().parse(tmp_path / "data" / "dcat.ttl")

    assert URIRef("https://fylket.example/plan/data/plan.json") in set(graph.objects(None, DCAT.downloadURL))


def test_duckdb_reads_the_figures_as_partitions(tmp_path: Path) -> None:
    export(ASKED, tmp_path / "data", (ExportFormat.PARQUET,))
    figures = duckdb.read_parquet(f"{tmp_path}/data/observations/**/*.parquet", hive_partitioning=True)

    assert {"indicator", "period", "value"} <= set(figures.columns)
    assert sorted(figures.project("indicator").distinct().fetchall()) == [("fullfort",), ("trivsel",)]


def test_the_plan_is_as_it_stands_on_the_day(tmp_path: Path) -> None:
    export(ASKED._replace(day=date(2020, 1, 1)), tmp_path / "data", (ExportFormat.JSON,))
    told = json.loads((tmp_path / "data" / "plan.json").read_bytes())

    assert (told["as_of"], told["status"], told["decisions"]) == ("2020-01-01", [], [])


def test_a_plan_with_errors_is_not_exported(tmp_path: Path) -> None:
    folder = plan_folder(tmp_path, {"plan.yaml": "titel: Plan\n"})

    assert export(Asked(folder, DAY, DAY, None), tmp_path / "data") == 1
    assert not (tmp_path / "data").exists()


def test_what_cannot_be_an_address_is_told_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(PlanError):
        export(ASKED, tmp_path / "data", (), "ftp://fylket.example")

    assert not (tmp_path / "data").exists()


def test_a_missing_extra_is_told_with_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "innenforskap.export.parquet", raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    with pytest.raises(PlanError) as stopped:
        export(ASKED, tmp_path / "data", (ExportFormat.PARQUET,))

    assert 'pip install "innenforskap[data]"' in stopped.value.said(Language.NB)
    assert not (tmp_path / "data").exists()
