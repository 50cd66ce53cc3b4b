"""The site and the memo in a real browser: no error, no request elsewhere, accessible, and readable on a phone."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.browsing import IN_A_BROWSER, seen
from tests.drawn_plan import drawn_plan
from tests.small import ROOT

DAY = "2026-06-15"
MUNICIPALITIES = 41
"""How many there are in Nordland."""

PAGE = """<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data: https:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tiltak</title>
<link rel="icon" href="data:,">
</head>
<body><main><h1>Tiltak</h1><p>Åtte tiltak er i gang.</p></main></body>
</html>
"""
WRONG = {
    "grey-heading": ("<h1>", '<h1 style="color: #bbb">', {"axe:color-contrast"}),
    "grey-in-the-dark": (
        "</head>",
        "<style>@media (prefers-color-scheme: dark) { body { color: #333; background: #222 } }</style></head>",
        {"axe:color-contrast"},
    ),
    "no-language": (' lang="nb"', "", {"axe:html-has-lang"}),
    "svg-without-name": ("</main>", '<svg role="img" viewBox="0 0 9 9"></svg></main>', {"axe:svg-img-alt"}),
    "wide": ("<p>", '<p style="width: 500px">', {"reflow"}),
    "wide-and-hidden": ("<main>", '<main style="overflow: hidden"><p style="width: 500px">Bredt</p>', {"reflow"}),
    "no-viewport": ('<meta name="viewport" content="width=device-width, initial-scale=1">', "", {"reflow"}),
    "fixed-height": ("<p>", '<p style="height: 1.2em; overflow: hidden">', {"text-spacing"}),
    "missing-image": ("</main>", '<img src="no.png" alt=""></main>', {"console", "failed-request"}),
    "script": ("</main>", "<script>document.title = 'x'</script></main>", {"console"}),
    "foreign": (
        "</main>",
        '<img src="https://foreign.example/a.png" alt=""></main>',
        {"console", "failed-request", "foreign-request"},
    ),
}
"""Pages with one fault each: what to change in the good page, into what, and what must be found."""

pytestmark = IN_A_BROWSER


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Audit the good page, and the pages with one fault each."""
    folder = tmp_path_factory.mktemp("wrong")
    (folder / "good.html").write_text(PAGE, "utf-8")
    for name, (old, new, _) in WRONG.items():
        assert old in PAGE
        (folder / f"{name}.html").write_text(PAGE.replace(old, new), "utf-8")
    return audit(folder)


def test_a_good_page_has_no_faults(wrong: dict[str, Any]) -> None:
    assert found(wrong, "good") == set()


@pytest.mark.parametrize("name", WRONG)
def test_each_fault_is_found(wrong: dict[str, Any], name: str) -> None:
    assert found(wrong, name) == WRONG[name][2]


def test_the_site_has_no_faults_on_any_page(tmp_path: Path) -> None:
    innenforskap("build", "-o", str(tmp_path / "site"))
    told = audit(tmp_path / "site")

    assert told["faults"] == []
    assert len(told["pages"]) == len(list((tmp_path / "site").rglob("*.html")))
    assert "index.html" in told["pages"]


def test_no_indicator_has_faults_however_it_is_drawn(tmp_path: Path) -> None:
    folder = drawn_plan(tmp_path)
    innenforskap("build", str(folder), "-o", str(tmp_path / "site"))
    drawn = (tmp_path / "site" / "indikatorer" / "utenfor.html").read_text("utf-8")
    told = audit(tmp_path / "site")

    assert drawn.count('<svg xmlns="http://www.w3.org/2000/svg" class="chart"') == 1 + 2 + 3 + MUNICIPALITIES
    assert told["faults"] == []
    assert {"indikatorer/utenfor.html", "nn/indikatorer/utenfor.html"} <= set(told["pages"])


def test_the_memo_has_no_faults_in_either_language(tmp_path: Path) -> None:
    for language in ("nb", "nn"):
        innenforskap("report", "june", "--format", "html", "--lang", language, "-o", str(tmp_path / f"{language}.html"))
    told = audit(tmp_path)

    assert told["faults"] == []
    assert told["pages"] == ["nb.html", "nn.html"]


def innenforskap(*arguments: str) -> None:
    """Run the tool on the repository's own plan, or on the one that is named."""
    command = [sys.executable, "-m", "innenforskap", *arguments, "--as-of", DAY]
    subprocess.run(command, cwd=ROOT, check=True)


def audit(folder: Path) -> dict[str, Any]:
    """Return what audit.mjs says of the pages below `folder`."""
    told: dict[str, Any] = seen("audit.mjs", str(folder))
    return told


def found(told: dict[str, Any], name: str) -> set[str]:
    """Return which checks found a fault on the page of that name."""
    return {fault["check"] for fault in told["faults"] if fault["page"] == f"{name}.html"}
