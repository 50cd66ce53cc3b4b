from dataclasses import replace
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.pages.about.search import SearchPage, search
from innenforskap.report.pages.beside import Beside
from tests.site_plan import edition


def test_without_an_index_there_is_no_search_page(tmp_path: Path) -> None:
    assert search(edition(tmp_path)) == ()


@pytest.mark.parametrize(("language", "none"), [(Language.NB, "Ingen treff på"), (Language.NN, "Ingen treff på")])
def test_the_page_leaves_to_its_script_what_was_searched_for(tmp_path: Path, language: Language, none: str) -> None:
    (page,) = search(replace(edition(tmp_path, language), beside=Beside(has_search=True)))
    view = page.view

    assert isinstance(view, SearchPage)
    assert view.none == f"{none} «{{words}}»."
    assert view.many == "{count} treff på «{words}»."
    assert page.scripts == ("search.js",)
