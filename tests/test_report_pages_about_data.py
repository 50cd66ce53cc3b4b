from pathlib import Path

import pytest

from innenforskap.export.open_data import open_data
from innenforskap.i18n import Language
from innenforskap.query.visible import shown
from innenforskap.read.load import load
from innenforskap.report.pages.about.data import DataPage, data
from innenforskap.report.pages.beside import Beside
from innenforskap.report.pages.edition import Edition
from tests.site_plan import ABOUT, DAY, FILES
from tests.small import plan_folder

OWN = ABOUT.replace("example: true", "example: false")


def _page(
    parent: Path, about: str = ABOUT, language: Language = Language.NB, address: str = "", **files: str
) -> DataPage:
    texts = {**FILES, "plan.yaml": about, **{f"{name}.yaml": text for name, text in files.items()}}
    plan = shown(load(plan_folder(parent, texts)).plan)
    beside = Beside(address=address, data=open_data(plan, DAY).offered)
    (page,) = data(Edition(plan, DAY, language, beside=beside))
    assert isinstance(page.view, DataPage)
    return page.view


def test_without_files_to_tell_of_there_is_no_page(tmp_path: Path) -> None:
    plan = load(plan_folder(tmp_path, {"plan.yaml": "title: P\n"})).plan

    assert list(data(Edition(plan, DAY, Language.NB))) == []


def test_every_file_is_told_once_by_its_name(tmp_path: Path) -> None:
    view = _page(tmp_path)

    assert [each.name for each in view.whole] == ["plan.json", "plan.schema.json", "datapackage.json", "dcat.ttl"]
    assert all(each.name.endswith(".csv") and each.path == f"data/{each.name}" for each in view.tables)


@pytest.mark.parametrize(
    ("language", "title", "size", "columns", "lead"),
    [
        (Language.NB, "Tiltak: samarbeidspartnere", "3 rader", "7 kolonner", "Aktør"),
        (Language.NN, "Tiltak: samarbeidspartnarar", "3 rader", "7 kolonnar", "Aktør"),
    ],
)
def test_a_table_is_told_with_its_rows_and_its_columns(
    tmp_path: Path, language: Language, title: str, size: str, columns: str, lead: str
) -> None:
    table = next(each for each in _page(tmp_path, language=language).tables if each.name == "measures_partners.csv")

    assert (table.title, table.size, table.count) == (title, size, columns)
    assert {column.name: column.title for column in table.columns}["actor"] == lead


def test_the_example_is_the_figures_where_they_lie(tmp_path: Path) -> None:
    there = _page(tmp_path / "a", address="https://fylket.example/plan/")

    assert there.example == "https://fylket.example/plan/data/observations.csv"
    assert _page(tmp_path / "b").example == "observations.csv"
    assert _page(tmp_path / "c", indicators="").example == "plan.csv"


def test_the_licence_the_publisher_and_the_sources_of_the_figures_are_told(tmp_path: Path) -> None:
    view = _page(tmp_path)

    assert view.licence == "CC BY 4.0"
    assert [[value.words.words for value in fact.values] for fact in view.facts] == [
        ["CC BY 4.0"],
        ["Fylket"],
        ["15. juni 2026"],
    ]
    assert [each.title.words.words for each in view.sources] == ["Unge utenfor"]
    assert view.sources[0].attribution


def test_a_licence_that_is_not_given_is_said_not_to_be(tmp_path: Path) -> None:
    view = _page(tmp_path, "title: P\n")

    assert (view.licence, view.facts[0].values) == ("", ())


@pytest.mark.parametrize(
    ("about", "language", "address", "cited"),
    [
        (OWN, Language.NN, "", "Fylket: Plan for innanforskap, versjon 2. Status per 15. juni 2026."),
        ("title: P\n", Language.NB, "", "P. Status per 15. juni 2026."),
        (
            "title: P\nowners: [fylket, nav]\n",
            Language.NB,
            "https://x.example/",
            "Fylket og Nav: P. Status per 15. juni 2026. https://x.example/data.html",
        ),
    ],
)
def test_how_to_cite_says_who_what_when_and_where(
    tmp_path: Path, about: str, language: Language, address: str, cited: str
) -> None:
    assert _page(tmp_path, about, language, address).cited == cited


def test_what_is_invented_is_not_cited_as_the_owners_own(tmp_path: Path) -> None:
    told = "Plan for innenforskap, versjon 2, eksempel laget med innenforskap. Status per 15. juni 2026."

    assert _page(tmp_path).cited == told


def test_a_source_is_told_once_and_an_indicator_without_figures_has_none(tmp_path: Path) -> None:
    figures = "maturity: in-use, source: ssb, observations: [{period: 2024, value: 1}]"
    without = "c: {title: C, maturity: sketched, source: strategi}\n"
    indicators = f"a: {{title: A, {figures}}}\nb: {{title: B, {figures}}}\n{without}"

    assert len(_page(tmp_path, indicators=indicators).sources) == 1
