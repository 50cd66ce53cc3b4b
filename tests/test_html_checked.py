"""Every page, paper and style sheet read by the W3C's own checker of HTML and CSS, which has nothing to say of them."""

import json
import re
import shutil
import subprocess
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.render.preview import RELOAD, STYLE, Alarm, Trouble, alarm, bare, live
from tests.browsing import BROWSER
from tests.built import ADDRESS, DAYS
from tests.small import ROOT

CHECKER = BROWSER / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
NEEDED = {
    "Java": bool(shutil.which("java")),
    "the checker (npm install --prefix tests/browser)": CHECKER.is_file(),
}
MISSING = [name for name, found in NEEDED.items() if not found]

# The checker takes what a file loads from beside itself to be from elsewhere, and knows no hash of a style.
LOADED = re.compile(
    r"Resource violates Content Security Policy \(meta tag\): external (?:stylesheet|script) “(.+)” "
    r"blocked by “(?:style|script)-src” directive\."
)
INLINE = (
    "Inline style violates Content Security Policy (meta tag): blocked by “style-src” directive "
    "(missing “‘unsafe-inline’” or nonce/hash)."
)
# It is newer than the checker: https://www.w3.org/TR/SVG2/painting.html#PaintOrder
PAINT_ORDER = "CSS: “paint-order”: Property “paint-order” doesn't exist."

GOLDEN = ROOT / "tests" / "golden"
PAGES_ALONE = sorted([*GOLDEN.glob("*.html"), *GOLDEN.glob("diff/*.html")])
"""Papers, and the changes of a plan."""

PAGE = "nn/tiltak.html"
"""The page that faults are planted in: it has a table, choices and a script."""

WRONG = {
    "unclosed": ("</main>", "<p><em>x</main>", "Unclosed element “em”."),
    "twice-the-same-id": ("</main>", '<p id="x">x<p id="x">x</main>', "Duplicate ID “x”."),
    "no-alternative": ("</main>", '<img src="x.png"></main>', "An “img” element must have an “alt” attribute"),
    "not-an-attribute": ("<h1", '<h1 colour="red"', "Attribute “colour” not allowed on element “h1” at this point."),
    "not-an-element": ("</main>", "<chart></chart></main>", "Element “chart” not allowed"),
    "no-title": ("<title>", '<meta name="x" content="', "Element “head” is missing a required instance of child"),
    "block-in-a-line": ("</main>", "<span><div>x</div></span></main>", "Element “div” not allowed as child of element"),
    "needless-role": ("<main", '<main role="main"', "The “main” role is unnecessary for element “main”."),
    "an-address-that-is-none": ("</main>", '<a href="https://[x">x</a></main>', "Bad value “https://[x”"),
    "two-in-one-place": ("<tr>", '<tr><td colspan="99">x</td>', "A table row was"),
    "style-in-line": ("<h1", '<h1 style="color: red"', "The “style” attribute violates Content Security Policy"),
    "script-in-line": ("</main>", "<script>x()</script></main>", "Inline script"),
    "style-from-elsewhere": (
        "</head>",
        '<link rel="stylesheet" href="https://elsewhere.example/x.css"></head>',
        "external stylesheet “https://elsewhere.example/x.css”",
    ),
    "script-that-is-not-there": (
        "</head>",
        '<script src="../gone.js"></script></head>',
        "external script “../gone.js”",
    ),
}
"""Faults: what to change in a good page, into what, and what must be said of it."""

pytestmark = [
    pytest.mark.tools,
    pytest.mark.skipif(bool(MISSING), reason=f"missing here: {', '.join(MISSING)}"),
]


@pytest.mark.parametrize("plan", DAYS)
def test_the_checker_has_nothing_to_say_of_any_page(built: Callable[[str], Path], plan: str) -> None:
    site = built(plan)

    assert (site / "404.html").is_file()
    assert said(site) == []


def test_the_checker_has_nothing_to_say_of_what_is_one_page_alone(tmp_path: Path) -> None:
    for path in PAGES_ALONE:
        shutil.copy(path, tmp_path)

    assert said(tmp_path) == []
    assert {"june-nb.html", "december-nn.html", "rich-nn.html"} <= {path.name for path in tmp_path.iterdir()}


@pytest.mark.parametrize("lost", [False, True])
def test_the_checker_has_nothing_to_say_of_what_a_preview_adds(
    built: Callable[[str], Path], tmp_path: Path, lost: bool
) -> None:
    shutil.copytree(built("plan") / "assets", tmp_path / "assets")
    told = Alarm(Language.NB, "Planen har en feil.", (Trouble("Ukjent nøkkel", "a.yaml:1", "IF030", ("Rett den.",)),))
    for page in (bare(told), (built("plan") / "index.html").read_text("utf-8")):
        (tmp_path / "index.html").write_text(live(page, "m", alarm(told), lost=lost).html, "utf-8")
        found = [LOADED.fullmatch(message) for _, message in said(tmp_path)]

        # The two files that the server has, and no site.
        assert {each[1] if each else "" for each in found} == {f"/{RELOAD}?m", f"/{STYLE}"}


def test_the_checker_has_nothing_to_say_of_the_style_sheets_and_the_icon(built: Callable[[str], Path]) -> None:
    assets = built("plan") / "assets"

    assert messages("--css", assets / "site.css") == [("site.css", PAINT_ORDER)]
    assert messages("--css", *sorted((ROOT / "templates").glob("*.css"))) == []
    assert messages("--svg", assets / "favicon.svg") == []


def test_what_is_wrong_in_a_style_sheet_is_found(tmp_path: Path) -> None:
    (tmp_path / "x.css").write_text("p { colour: red; margin: 1 }\n", "utf-8")

    assert len(messages("--css", tmp_path / "x.css")) == 2


@pytest.fixture(scope="module")
def wrong(built: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Return what is said of a good page, and of it with each fault in turn."""
    folder = tmp_path_factory.mktemp("wrong")
    shutil.copytree(built("plan") / "assets", folder / "assets")
    good = (built("plan") / PAGE).read_text("utf-8")
    (folder / "nn").mkdir()
    (folder / "nn" / "good.html").write_text(good, "utf-8")
    for name, (old, new, _) in WRONG.items():
        assert old in good, name
        (folder / "nn" / f"{name}.html").write_text(good.replace(old, new, 1), "utf-8")
    found: dict[str, list[str]] = {}
    for page, message in said(folder):
        found.setdefault(Path(page).stem, []).append(message)
    return found


def test_nothing_is_said_of_a_good_page(wrong: dict[str, list[str]]) -> None:
    assert "good" not in wrong


@pytest.mark.parametrize("name", WRONG)
def test_each_fault_is_found(wrong: dict[str, list[str]], name: str) -> None:
    assert [message for message in wrong[name] if WRONG[name][2] in message]


def said(folder: Path) -> list[tuple[str, str]]:
    """Return what the checker says of the pages below a folder, save what it cannot know of them."""
    return [
        (page, message)
        for page, message in messages("--skip-non-html", folder)
        if not is_beside(folder, page, message) and not is_named(folder / page, message)
    ]


def messages(form: str, *paths: Path) -> list[tuple[str, str]]:
    """Return what the checker says of files: of which, below the first folder, and what."""
    command = ["java", "-jar", str(CHECKER), "--format", "json", "--stdout", "--exit-zero-always", form]
    done = subprocess.run([*command, *map(str, paths)], capture_output=True, check=True, timeout=300)
    above = paths[0] if paths[0].is_dir() else paths[0].parent
    return [
        (each["url"].removeprefix(above.as_uri().replace("///", "/")).lstrip("/"), each["message"])
        for each in json.loads(done.stdout)["messages"]
    ]


def is_beside(folder: Path, page: str, message: str) -> bool:
    """Tell whether it is said of a file that lies in the same site, which the policy allows."""
    loaded = LOADED.fullmatch(message)
    if loaded is None:
        return False
    address = loaded[1]
    file = folder / address.removeprefix(ADDRESS) if address.startswith(ADDRESS) else (folder / page).parent / address
    return file.is_file() and file.resolve().is_relative_to(folder.resolve())


def is_named(page: Path, message: str) -> bool:
    """Tell whether it is said of a style whose hash the policy names."""
    if message != INLINE:
        return False
    told = page.read_text("utf-8")
    hashes = {
        b64encode(sha256(style.encode()).digest()).decode()
        for style in re.findall(r"<style>(.*?)</style>", told, re.DOTALL)
    }
    return bool(hashes) and all(f"'sha256-{each}'" in told for each in hashes) and " style=" not in told
