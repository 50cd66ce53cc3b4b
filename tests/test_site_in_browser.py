"""The site and the memo in a real browser: no error, no request elsewhere, accessible, and readable on a phone."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.browsing import IN_A_BROWSER, seen
from tests.built import PLANS
from tests.drawn_plan import drawn_plan
from tests.small import ROOT

MUNICIPALITIES = 41
"""How many there are in Nordland."""

UNSURE = {
    # The symbol before a word is no letter. The word says the same, and a test computes the contrast of every pair.
    "color-contrast:nonBmp": '<span class="symbol" aria-hidden="true">.</span>',
    # Text in a drawing: axe does not judge it, or not where it is short or lies on a line.
    **dict.fromkeys(("color-contrast:imgNode", "color-contrast:shortTextContent"), '<text class="chart-text"'),
    "color-contrast:bgOverlap": '<text class="chart-text"',
    # A wide table is scrolled by itself, and a part of it is then out of sight.
    "color-contrast:elmPartiallyObscured": "<(td|th|span)\\b",
    # The heading of a group stands in a row of its own, across the columns.
    "th-has-data-cells:undefined": '<table class="(cards|figures)',
}
"""What axe may leave to people, and why."""

PAGE = """<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data: https:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tiltak</title>
<style>a { display: inline-block; padding: 8px } :focus { outline: 3px solid }</style>
<link rel="icon" href="data:,">
</head>
<body>
<a href="#main">Til innholdet</a>
<nav><a href="good.html">Alle tiltak</a> <a href="wide.html">Aktører</a></nav>
<main id="main" tabindex="-1"><h1>Tiltak</h1><p>Åtte tiltak er i gang.</p></main>
</body>
</html>
"""
WRONG = {
    "grey-heading": ("<h1>", '<h1 style="color: #bbb">', {"axe:color-contrast"}),
    "grey-in-the-dark": (
        "</head>",
        "<style>@media (prefers-color-scheme: dark) { body { color: #333; background: #222 } }</style></head>",
        {"axe:color-contrast"},
    ),
    "targets-too-small": (
        "</main>",
        '<p><a href="good.html" style="padding: 0">a</a><a href="wide.html" style="padding: 0">b</a></p></main>',
        {"axe:target-size"},
    ),
    "no-language": (' lang="nb"', "", {"axe:html-has-lang"}),
    "svg-without-name": ("</main>", '<svg role="img" viewBox="0 0 9 9"></svg></main>', {"axe:svg-img-alt"}),
    "wide": ("<p>", '<p style="width: 500px">', {"reflow", "text-spacing"}),
    "wide-and-hidden": (
        "<h1>",
        '<div style="overflow: hidden"><p style="width: 500px">Bredt</p></div><h1>',
        {"reflow", "text-spacing"},
    ),
    "no-viewport": (
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "",
        {"reflow", "text-spacing"},
    ),
    "fixed-height": ("<p>", '<p style="height: 1.2em; overflow: hidden">', {"text-spacing"}),
    "no-way-past-the-menu": ('<a href="#main">Til innholdet</a>', "", {"keyboard"}),
    "way-to-nowhere": ('"#main"', '"#nowhere"', {"keyboard"}),
    "focus-unseen": ("</head>", "<style>a:focus { outline: none }</style></head>", {"keyboard"}),
    "out-of-order": ('href="wide.html"', 'href="wide.html" tabindex="1"', {"keyboard"}),
    "focus-off-the-screen": (
        'href="wide.html"',
        'href="wide.html" style="position: fixed; left: -900px"',
        {"keyboard"},
    ),
    "focus-covered": (
        "</nav>",
        '</nav><div style="position: absolute; top: 0; left: 0; width: 100%; height: 90px; background: #fff"></div>',
        {"keyboard"},
    ),
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


@pytest.mark.parametrize("plan", PLANS)
def test_no_page_of_any_plan_has_faults(tmp_path: Path, plan: str) -> None:
    # Without an address, as it is opened from a folder: else the page for what is not there leads to the address alone.
    site = tmp_path / "site"
    innenforskap("build", plan, "-o", str(site), day=PLANS[plan])
    told = audit(site)

    assert told["faults"] == []
    assert unexplained(told) == []
    assert len(told["pages"]) == len(list(site.rglob("*.html")))
    assert {"index.html", "nn/index.html"} <= set(told["shown"]) or {"index.html", "nb/index.html"} <= set(
        told["shown"]
    )


def test_no_indicator_has_faults_however_it_is_drawn(tmp_path: Path) -> None:
    folder = drawn_plan(tmp_path)
    innenforskap("build", str(folder), "-o", str(tmp_path / "site"))
    drawn = (tmp_path / "site" / "indikatorer" / "utenfor.html").read_text("utf-8")
    told = audit(tmp_path / "site")

    assert drawn.count('<svg xmlns="http://www.w3.org/2000/svg" class="chart"') == 1 + 2 + 3 + MUNICIPALITIES
    assert told["faults"] == []
    assert unexplained(told) == []
    assert {"indikatorer/utenfor.html", "nn/indikatorer/utenfor.html"} <= set(told["pages"])


def test_the_memo_has_no_faults_in_either_language(tmp_path: Path) -> None:
    for language in ("nb", "nn"):
        innenforskap("report", "june", "--format", "html", "--lang", language, "-o", str(tmp_path / f"{language}.html"))
    told = audit(tmp_path)

    assert told["faults"] == []
    assert told["pages"] == ["nb.html", "nn.html"]


def innenforskap(*arguments: str, day: str = PLANS["plan"]) -> None:
    """Run the tool on the repository's own plan, or on the one that is named."""
    command = [sys.executable, "-m", "innenforskap", *arguments, "--as-of", day]
    subprocess.run(command, cwd=ROOT, check=True)


def audit(folder: Path) -> dict[str, Any]:
    """Return what audit.mjs says of the pages below `folder`."""
    told: dict[str, Any] = seen("audit.mjs", str(folder))
    return told


def found(told: dict[str, Any], name: str) -> set[str]:
    """Return which checks found a fault on the page of that name."""
    return {fault["check"] for fault in told["faults"] if fault["page"] == f"{name}.html"}


def unexplained(told: dict[str, Any]) -> list[str]:
    """Return what axe was unsure of, save what is known to be beyond it."""
    return [
        f"{rule} {where}"
        for rule, places in told["unsure"].items()
        for where in places
        if not re.match(UNSURE.get(rule, "(?!)"), where.partition(": ")[2])
    ]
