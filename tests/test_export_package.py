import csv
import json
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import frictionless
import pytest

from innenforskap.export.open_data import open_data
from innenforskap.export.rows import as_csv
from innenforskap.query.visible import shown
from innenforskap.read.load import load
from tests.fetched_plans import kept_plan
from tests.site_plan import DAY, FILES, plan
from tests.small import ROOT, plan_folder
from tests.snapshot_files import NEET, answered

PLANS = sorted(path.parent for path in (*ROOT.glob("examples/*/plan.yaml"), *ROOT.glob("tests/plans/good/*/plan.yaml")))
HOSTILE = '=HYPERLINK("http://x")', "+1", "-1", "@a", "＝1", "a;b,c", 'sa "nei"', "linje\n\nlinje"


def _package(folder: Path, parent: Path, day: date = DAY) -> tuple[Path, Any]:
    for file in open_data(shown(load(folder).plan), day).csv():
        (parent / file.path).write_bytes(file.content)
    path = parent / "datapackage.json"
    return path, json.loads(path.read_bytes())


@pytest.mark.parametrize("folder", [ROOT / "plan", *PLANS], ids=lambda folder: folder.name)
def test_the_tables_of_every_plan_are_what_their_description_says(folder: Path, tmp_path: Path) -> None:
    path, told = _package(folder, tmp_path, date(2026, 12, 4))
    report = frictionless.validate(str(path))

    assert report.flatten(["name", "rowNumber", "fieldName", "message"]) == []
    assert report.valid
    assert len(report.tasks) == len(told["resources"]) == len(list(tmp_path.glob("*.csv")))


def test_a_table_that_is_not_as_described_is_found(tmp_path: Path) -> None:
    path, _ = _package(ROOT / "plan", tmp_path)
    table = tmp_path / "measures.csv"
    table.write_bytes(table.read_bytes().replace(b"in-progress", b"begun", 1).replace(b"delmal-2", b"delmal-9", 1))
    found = {error for (error,) in frictionless.validate(str(path)).flatten(["type"])}

    assert found == {"constraint-error", "foreign-key"}


def test_the_package_says_what_it_is_who_publishes_it_and_how_it_may_be_used(tmp_path: Path) -> None:
    own = FILES["plan.yaml"].replace("example: true", "example: false")
    _, told = _package(plan_folder(tmp_path / "p", {**FILES, "plan.yaml": own}), tmp_path)

    assert told["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert (told["title"], told["version"], told["created"]) == ("Plan for innenforskap", "2", "2026-06-15T00:00:00Z")
    assert told["licenses"] == [
        {"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/", "title": "CC BY 4.0"}
    ]
    assert told["contributors"] == [{"title": "Fylket", "roles": ["publisher"]}]
    assert {"title": "Fylket: Strategien", "path": "https://fylket.example/strategi"} in told["sources"]
    assert told["description"] == "Planen sier hva vi gjør. Les **mer**."


def test_an_example_says_that_it_is_one_and_is_published_by_nobody_real(tmp_path: Path) -> None:
    _, told = _package(plan_folder(tmp_path / "p", FILES), tmp_path)

    assert "eksempler" in told["description"]
    assert told["description"].endswith("Planen sier hva vi gjør. Les **mer**.")
    assert "contributors" not in told


def test_what_a_plan_does_not_say_is_not_there(tmp_path: Path) -> None:
    folder = plan_folder(tmp_path / "p", {"plan.yaml": "title: P\nowners: [x]\nversion_state: adopted\n"})
    _, told = _package(folder, tmp_path)

    assert set(told) == {"$schema", "name", "title", "created", "resources"}


def test_a_column_has_a_name_a_meaning_its_type_and_the_words_that_are_allowed(tmp_path: Path) -> None:
    _, told = _package(plan_folder(tmp_path / "p", FILES), tmp_path)
    tables = {table["name"]: table["schema"] for table in told["resources"]}
    fields = {field["name"]: field for field in tables["measures"]["fields"]}

    assert fields["id"]["constraints"] == {"required": True}
    assert fields["state"]["constraints"]["enum"][:2] == ["proposed", "not-started"]
    assert fields["state"]["categories"][1] == {"value": "not-started", "label": "Ikke startet"}
    assert (fields["tags"]["type"], fields["tags"]["delimiter"]) == ("list", ";")
    assert fields["lead"]["title"] == "Ansvarlig"
    assert all(field["description"] for table in tables.values() for field in table["fields"])


def test_rows_are_known_by_their_keys_and_lead_to_each_other(tmp_path: Path) -> None:
    _, told = _package(plan_folder(tmp_path / "p", FILES), tmp_path)
    tables = {table["name"]: table["schema"] for table in told["resources"]}

    def leads(table: str) -> dict[str, str]:
        keys = tables[table]["foreignKeys"]
        return {each["fields"][0]: each["reference"].get("resource", "itself") for each in keys}

    assert tables["measures_partners"]["primaryKey"] == ["measure", "position"]
    assert "primaryKey" not in tables["observations"]
    assert leads("measures_partners") == {"measure": "measures", "actor": "actors"}
    assert leads("measures") == {
        "strand": "strands",
        "lead": "actors",
        "framework": "frameworks",
        "pilot_call": "calls",
        "introduced_consultation": "consultations",
        "source": "sources",
    }
    assert leads("actors") == {"parent": "itself"}
    assert leads("observations") == {"indicator": "indicators", "source": "sources"}


def test_a_plan_in_nynorsk_is_described_in_nynorsk(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: P\nlanguage: {primary: nn}\n", "measures.yaml": "a: {title: A}\n"}
    _, told = _package(plan_folder(tmp_path / "p", files), tmp_path)
    fields = {field["name"]: field["title"] for field in told["resources"][1]["schema"]["fields"]}

    assert fields["lead"] == "Ansvarleg"


def test_figures_say_whose_they_are_and_how_they_are_to_be_credited() -> None:
    plan = kept_plan(answered("neet", NEET))
    *_, package = open_data(plan, DAY).csv()
    told = json.loads(package.content)["resources"][-1]

    assert told["name"] == "observations"
    assert told["description"] == "Kilde: Statistisk sentralbyrå, tabell 13556. Lisens: CC BY 4.0. Bearbeidet."
    assert [each["name"] for each in told["licenses"]] == ["CC-BY-4.0"]
    assert told["sources"] == [{"title": "Statistisk sentralbyrå: Unge utenfor"}]


@pytest.mark.parametrize("words", HOSTILE)
def test_what_a_spreadsheet_would_run_is_text_and_all_else_comes_back_as_it_was(tmp_path: Path, words: str) -> None:
    measures = f"a:\n  title: {json.dumps(words, ensure_ascii=False)}\n"
    folder = plan_folder(tmp_path / "p", {"plan.yaml": "title: P\n", "measures.yaml": measures})
    path, _ = _package(folder, tmp_path)
    (row,) = csv.DictReader(StringIO((tmp_path / "measures.csv").read_text("utf-8"), newline=""))

    assert row["title_nb"].removeprefix("'") == words
    assert row["title_nb"].startswith("'") is (words[0] in "=+-@＝")
    assert frictionless.validate(str(path)).valid


def test_every_row_comes_back_from_the_file(tmp_path: Path) -> None:
    for table in open_data(shown(plan(tmp_path)), DAY).tables:
        heading, *rows = csv.reader(StringIO(as_csv(table.rows).decode(), newline=""))

        assert tuple(heading) == table.rows.names
        assert len(rows) == len(table.cells)
        assert {len(row) for row in rows} == {len(heading)}
