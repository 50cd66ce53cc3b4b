"""The index of the pages: each language by itself, the same bytes each time, and nothing of it without Pagefind."""

import json
import sys
from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.build import build
from innenforskap.cli.options import Asked
from innenforskap.cli.search import index, is_there
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.output import File
from tests.small import ROOT

DAY = date(2026, 6, 15)
GOOD = Asked(ROOT / "tests" / "plans" / "good" / "minimal", DAY, DAY, None)
PAGE = """<!doctype html><html lang="{0}"><title>T</title><body><p>Meny</p><main><h1>{1}</h1><p>{2}</p></main></html>"""
PAGES = [
    File("tiltak/los.html", PAGE.format("nb", "Los", "Veiledning i skolen").encode()),
    File("nn/tiltak/los.html", PAGE.format("nn", "Los", "Rettleiing i skulen").encode()),
    File("assets/site.css", b"p { color: red }"),
]


def test_each_language_has_an_index_of_its_own() -> None:
    told = {file.path: file.content for file in index(PAGES)}
    entry = json.loads(told["pagefind/pagefind-entry.json"])

    assert {name: each["page_count"] for name, each in entry["languages"].items()} == {"nb": 1, "nn": 1}
    assert "pagefind/pagefind.js" in told
    assert not [path for path in told if "ui" in path.partition("/")[2]]


def test_the_same_pages_give_the_same_index() -> None:
    assert len({index(PAGES) for _ in range(6)}) == 1


def test_nothing_is_left_in_the_folder_one_stands_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    index(PAGES)

    assert list(tmp_path.iterdir()) == []


def test_a_site_is_searched_where_it_can_be_or_is_asked_to(tmp_path: Path) -> None:
    build(GOOD, tmp_path / "as-it-is")
    build(GOOD, tmp_path / "with", search=True)
    build(GOOD, tmp_path / "without", search=False)

    assert is_there()
    assert (tmp_path / "as-it-is" / "nn" / "sok.html").exists()
    assert (tmp_path / "with" / "pagefind" / "pagefind.js").exists()
    assert not (tmp_path / "without" / "pagefind").exists()
    assert not (tmp_path / "without" / "sok.html").exists()


def test_an_index_that_cannot_be_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(tmp_path / "nothing"))
    with pytest.raises(PlanError) as stopped:
        index(PAGES)

    assert stopped.value.said(Language.NN).startswith("Søket kunne ikkje lagast: ")


def test_where_there_is_no_place_to_make_the_index_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    with pytest.raises(PlanError) as stopped:
        index(PAGES)

    assert stopped.value.said(Language.NB).startswith("Søket kunne ikke lages: ")


@pytest.mark.parametrize("missing", ["pagefind.service", "pagefind_bin"])
def test_without_pagefind_a_site_has_no_search_unless_it_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    monkeypatch.setenv("PATH", str(tmp_path))
    made = build(GOOD, tmp_path / "site")
    with pytest.raises(PlanError) as stopped:
        build(GOOD, tmp_path / "asked", search=True)

    assert made == 0
    assert not (tmp_path / "site" / "sok.html").exists()
    assert 'pip install "innenforskap[search]"' in stopped.value.said(Language.NB)
    assert not (tmp_path / "asked").exists()
