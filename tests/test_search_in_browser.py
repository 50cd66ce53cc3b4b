"""A reader searches the site: in bokmål and in nynorsk, from a sub-path of a server, and not from a folder."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from innenforskap.cli.build import build
from innenforskap.cli.options import Asked
from tests.browsing import IN_A_BROWSER, seen
from tests.small import ROOT

DAY, TODAY = date(2026, 6, 15), date(2026, 11, 27)
TITLES = [
    ("", "fritiden", "Nye mobilitetstilbud på fritiden"),
    ("nn/", "fritida", "Nye mobilitetstilbod på fritida"),
]

pytestmark = IN_A_BROWSER


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with Nordland's site in a folder of its own, `plan`."""
    folder = tmp_path_factory.mktemp("searched")
    assert build(Asked(ROOT / "plan", DAY, TODAY, None), folder / "plan", search=True) == 0
    return folder


@pytest.mark.parametrize(("path", "words", "title"), TITLES)
def test_what_is_searched_for_is_found_in_the_page_s_language(site: Path, path: str, words: str, title: str) -> None:
    told: dict[str, Any] = seen("search.mjs", str(site), f"plan/{path}sok.html", words)

    assert title in told["typed"]["titles"]
    assert all(link.startswith(f"/plan/{path}") for link in told["typed"]["links"])
    assert told["typed"]["address"] == f"?q={words}"
    assert told["typed"]["marked"] > 0
    assert told["sent"] == told["typed"], "an address that is sent on finds the same"
    assert told["nothing"]["titles"] == []
    assert told["nothing"]["count"] == "Ingen treff på «qqqxyz»."
    assert told["fromFolder"] == {"field": False, "told": True}
    assert told["wrong"] == []
