from pathlib import Path

import pytest

from innenforskap.export.open_data import FOLDER, OpenData, open_data
from innenforskap.export.parquet import as_parquet
from innenforskap.output import File
from innenforskap.query.visible import shown
from innenforskap.read.load import load
from tests.paper_plan import plan as paper_plan
from tests.site_plan import DAY, plan
from tests.small import plan_folder
from tests.test_check_identity import number

ASKED = ("Skal vi fortsette?", "Skal vi halde fram?")
INTERNAL = """
    "2026-05-01":
      a: {state: in-progress, text: Hemmelig, reason: Hemmelig, visibility: internal}
"""
FEW = """
    unge:
      title: Unge
      maturity: in-use
      unit: count
      population: {age_from: 15, age_to: 29}
      observations: [{period: 2024, value: 3}, {period: 2025, value: 4711}]
"""


def _files(opened: OpenData) -> list[File]:
    return [*opened.on_site(), *as_parquet(opened.tables)]


@pytest.fixture
def opened(tmp_path: Path) -> OpenData:
    return open_data(shown(plan(tmp_path)), DAY)


def test_the_site_has_every_form_but_parquet_in_one_folder_and_tells_of_each_file(opened: OpenData) -> None:
    paths = [file.path for file in opened.on_site()]

    assert all(path.startswith(FOLDER) for path in paths)
    assert sorted(paths) == sorted(file.path for file in opened.offered)
    assert len(set(paths)) == len(paths)


def test_a_table_is_told_of_with_its_rows_and_its_columns(opened: OpenData) -> None:
    measures = next(each for each in opened.offered if each.path == "data/measures.csv")

    assert (measures.form, measures.title, measures.rows) == ("CSV", ("Tiltak", "Tiltak"), 5)
    assert measures.width > len(measures.columns)
    assert ("title_nb, title_nn, title_se", ("Tittel", "Tittel")) in measures.columns
    assert ("lead", ("Ansvarlig", "Ansvarleg")) in measures.columns


def test_the_same_plan_gives_the_same_bytes(opened: OpenData, tmp_path: Path) -> None:
    again = open_data(shown(plan(tmp_path / "again")), DAY)

    assert _files(opened) == _files(again)


def test_an_empty_plan_is_data_too(tmp_path: Path) -> None:
    told = open_data(load(plan_folder(tmp_path, {"plan.yaml": "title: Tom plan\n"})).plan, DAY)

    assert [table.name for table in told.tables] == ["plan"]
    assert len(list(told.on_site())) == 5


def test_nothing_internal_nothing_asked_and_no_small_figure_is_in_any_file(tmp_path: Path) -> None:
    files = {"measures.yaml": "a: {title: A}\n", "status.yaml": INTERNAL, "indicators.yaml": FEW}
    asked = _files(open_data(shown(plan(tmp_path / "asked")), DAY))
    hidden = _files(open_data(shown(paper_plan(tmp_path / "hidden", files)), DAY))

    assert not [file.path for file in asked if any(words.encode() in file.content for words in ASKED)]
    assert not [file.path for file in hidden if b"Hemmelig" in file.content]
    assert any(b"4711" in file.content for file in hidden)
    assert b"unge,2024,,,,,,,,,confidential" in next(f.content for f in hidden if f.path == "data/observations.csv")


def test_nothing_of_a_person_is_in_any_file(tmp_path: Path) -> None:
    digits = number("158276")
    text = f"title: Plan {digits}\ndescription: Ring {digits}\ncontact: Ring {digits}\nlicence: L {digits}\n"
    actors = f"a: {{name: A {digits}}}\n"
    folder = plan_folder(tmp_path, {"plan.yaml": f"{text}owners: [a]\n", "actors.yaml": actors})
    files = _files(open_data(load(folder).plan, DAY))

    assert not [file.path for file in files if digits.encode() in file.content]
