"""A site is light: small pages, little beside them, all there without a script, and nothing written in vain."""

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from innenforskap.write import LOCK
from tests.built import DAYS, made
from tests.test_render_site import Page

PAGE = 60_000
"""The most that a page may be, in bytes."""

STYLE = 40_000
SCRIPT = 5_000

WITH_SCRIPT = {"tiltak.html": "table.js", "sok.html": "search.js"}
"""The pages that a script helps, and which."""


@pytest.fixture(params=DAYS)
def site(request: pytest.FixtureRequest, built: Callable[[str], Path]) -> Path:
    """Return the folder of the site of each plan in turn."""
    return built(request.param)


def test_every_page_and_what_it_loads_is_small(site: Path) -> None:
    pages = {path: path.stat().st_size for path in site.rglob("*.html")}
    assets = {path.name: path.stat().st_size for path in (site / "assets").iterdir()}

    assert [path.name for path, size in pages.items() if size > PAGE] == []
    assert assets.pop("site.css") < STYLE
    assert max(assets.values()) < SCRIPT


def test_a_script_helps_two_pages_alone_and_hides_nothing_from_those_without(site: Path) -> None:
    for path in site.rglob("*.html"):
        page = Page(path.read_text("utf-8"))
        scripts = [Path(each["src"]).name for each in page.all("script")]
        hidden = {attributes["id"] for _, attributes in page.tags if "hidden" in attributes}

        assert scripts == [name for name in [WITH_SCRIPT.get(path.name)] if name and (site / "assets" / name).is_file()]
        # What only a script can do is hidden until there is one: the choices, and the field to search in.
        assert hidden <= {"filters", "search", "search-results", "search-more"}
        assert scripts or not hidden


def test_without_a_script_every_choice_is_a_page_and_the_search_page_leads_on(site: Path) -> None:
    table, search = (Page((site / name).read_text("utf-8")) for name in WITH_SCRIPT)
    values = [
        value
        for choices in re.findall(r"<select.*?</select>", table.html, re.DOTALL)
        for value in re.findall(r'<option value="([^"]+)"', choices)
    ]
    links = {each["href"] for each in table.all("a")}
    in_main = re.findall(r'href="([^"]+)"', search.html.partition("<main")[2].partition("</main>")[0])

    assert [value for value in values if not any(link.endswith(f"/{value}.html") for link in links)] == []
    assert bool(values) == (site / "assets" / "table.js").is_file()
    assert {"index.html", "tiltak.html", "aktorer.html"} <= set(in_main)


def test_a_build_without_change_writes_nothing(tmp_path: Path, built: Callable[[str], Path]) -> None:
    plan = "examples/ostfold"
    site = shutil.copytree(built(plan), tmp_path / "site")
    before = _stamps(site)
    made(plan, site)

    assert _stamps(site) == before
    assert {"pagefind-entry.json", "datapackage.json", "kalender.ics", "endringer.atom"} <= {
        path.name for path in before
    }


def _stamps(folder: Path) -> Mapping[Path, tuple[int, int]]:
    """Return when each file was last written, and which file it is: the lock alone is opened each time."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != LOCK]
    return {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in files}
