"""The same plan and day give the same site to the last byte, whoever builds it, where, and whoever else builds then."""

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from ctypes import CDLL
from datetime import date
from pathlib import Path
from resource import RLIMIT_FSIZE, setrlimit
from urllib.parse import unquote, urlsplit

import pytest

from innenforskap.cli.build import build
from innenforskap.cli.options import Asked
from innenforskap.made import MANIFEST
from innenforskap.write import LOCK
from tests.small import ROOT, plan_folder
from tests.test_render_site import Page

DAY = date(2026, 11, 27)
_DROP, _OVERRIDE = 24, 1  # PR_CAPBSET_DROP and CAP_DAC_OVERRIDE, as Linux has them.
ADDRESS = "https://plan.example/ung/"
EDITIONS: Mapping[str, Mapping[str, str]] = {
    name: {
        "plan.yaml": f"title: {name}\nowners: [fylket]\n",
        "actors.yaml": "fylket: {name: Fylket, kind: county}\n",
        "measures.yaml": f"{name}: {{title: {name}, text: {name}, kind: ongoing, commitment: joint, lead: fylket}}\n",
    }
    for name in ("los", "bil")
}


@pytest.fixture(scope="module")
def nordland(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Nordland's site as it is built here, with all that a site can have."""
    folder = tmp_path_factory.mktemp("here")
    _build(ROOT / "plan", folder / "site", "--search", environment={"PYTHONHASHSEED": "1", "TZ": "Europe/Oslo"})
    return folder / "site"


def test_another_machine_another_folder_and_another_user_give_the_same_site(nordland: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "plan", tmp_path / "annet sted" / "plan")
    language = {"LANG": "tr_TR.UTF-8", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    elsewhere = language | {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "4242", "TMPDIR": str(tmp_path)}

    _build(Path("plan"), Path("ut/site"), "--search", cwd=tmp_path / "annet sted", umask=0o077, environment=elsewhere)

    made = _held(tmp_path / "annet sted" / "ut" / "site")
    assert made == _held(nordland)
    assert {"data/plan.json", "kalender.ics", "nn/endringer.atom", "pagefind/pagefind-entry.json"} <= made.keys()


def test_whoever_builds_at_once_leave_the_site_of_the_one_that_wrote_last(tmp_path: Path) -> None:
    plans = _plans(tmp_path)
    clean = [_held(_built(plan, tmp_path / f"clean-{n}")) for n, plan in enumerate(plans)]
    site = tmp_path / "site"

    for builders in ((0, 1), (1, 0, 1)):
        at_once = [_start(plans[n], site) for n in builders]

        assert {builder.wait() for builder in at_once} == {0}
        assert _held(site) in clean
    assert _held(_built(plans[0], site)) == clean[0]
    assert not list(site.rglob("*.tmp"))


def test_a_site_that_is_unpacked_from_a_zip_opens_from_its_folder(nordland: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "site.zip", "w") as packed:
        for path, content in _held(nordland).items():
            packed.writestr(path, content)
    with zipfile.ZipFile(tmp_path / "site.zip") as packed:
        packed.extractall(tmp_path / "Nedlastinger (1)")

    lost = sorted(set(_lost(tmp_path / "Nedlastinger (1)")))

    assert lost == []
    search = (tmp_path / "Nedlastinger (1)" / "sok.html").read_text("utf-8")
    assert '<p id="search-off">Søket trenger JavaScript, og at nettstedet ligger på en tjener.' in search
    assert '<form id="search" class="search" hidden' in search


def test_a_link_that_leads_nowhere_or_out_of_the_folder_is_seen(tmp_path: Path) -> None:
    (tmp_path / "nn").mkdir()
    (tmp_path / "nn" / "index.html").write_text(
        '<a href="borte.html">a</a><a href="/rot.html">b</a><a href="../nn">c</a><a href="//x.example/">d</a>'
        '<a href="index.html#her">e</a><a href="#der">f</a><p id="der"><a href="https://x.example/">g</a>',
        "utf-8",
    )

    assert sorted(_lost(tmp_path)) == [
        ("nn/index.html", "../nn"),
        ("nn/index.html", "//x.example/"),
        ("nn/index.html", "/rot.html"),
        ("nn/index.html", "borte.html"),
        ("nn/index.html", "index.html#her"),
    ]


def test_a_disk_that_is_full_is_told_and_every_page_is_as_before(tmp_path: Path) -> None:
    old, new = _plans(tmp_path)
    site, clean = _built(old, tmp_path / "site"), _pages(_built(new, tmp_path / "clean"))
    (site / "CNAME").write_text("ung.example", "utf-8")
    before = _pages(site)
    room = max(len(content) for path, content in clean.items() if content != before.get(path)) - 1

    ended = _run(new, site, first=lambda: setrlimit(RLIMIT_FSIZE, (room, room)))

    assert ended.returncode == 2
    assert ended.stderr.startswith("Det er ikke plass til «")
    assert _pages(site) == before
    assert _pages(_built(new, site)) == {**clean, "CNAME": b"ung.example"}


@pytest.mark.parametrize("folder", [".", "nn"])
def test_a_folder_that_may_only_be_read_is_told_and_every_page_is_as_before(tmp_path: Path, folder: str) -> None:
    old, new = _plans(tmp_path)
    site = _built(old, tmp_path / "site")
    before = _pages(site)

    (site / folder).chmod(0o555)
    ended = _run(new, site, first=_mind_modes)
    (site / folder).chmod(0o755)

    assert ended.returncode == 2
    assert ended.stderr.startswith("Du har ikke lov til å skrive «")
    assert _pages(site) == before


def _plans(folder: Path) -> list[Path]:
    return [plan_folder(folder / name, files) for name, files in EDITIONS.items()]


def _command(plan: Path, site: Path, *words: str) -> list[str]:
    day = ("--as-of", DAY.isoformat())
    return [sys.executable, "-m", "innenforskap", "build", str(plan), *day, "-o", str(site), *words]


def _build(
    plan: Path,
    site: Path,
    *words: str,
    cwd: Path | None = None,
    umask: int = -1,
    environment: Mapping[str, str] | None = None,
) -> None:
    command = _command(plan, site, "--base-url", ADDRESS, *(words or ("--no-search",)))
    around = os.environ | (environment or {})
    subprocess.run(command, cwd=cwd, umask=umask, env=around, capture_output=True, check=True)


def _built(plan: Path, site: Path) -> Path:
    """Build in this process, which has read the program already."""
    assert build(Asked(plan, DAY, DAY, None), site, ADDRESS, search=False) == 0
    return site


def _start(plan: Path, site: Path) -> "subprocess.Popen[bytes]":
    command = _command(plan, site, "--base-url", ADDRESS, "--no-search")
    return subprocess.Popen(command, stderr=subprocess.DEVNULL)


def _run(plan: Path, site: Path, first: Callable[[], object]) -> "subprocess.CompletedProcess[str]":
    """Build where the builder has something done to it first, and return how it ended."""
    command = _command(plan, site, "--base-url", ADDRESS, "--no-search")
    around = os.environ | {"PYTHONUTF8": "1"}
    return subprocess.run(
        command,
        env=around,
        capture_output=True,
        encoding="utf-8",
        check=False,
        preexec_fn=first,
    )


def _mind_modes() -> None:
    """Take from the root user what lets it write where a mode says that nobody may; others never had it."""
    if os.geteuid() == 0:
        assert CDLL(None, use_errno=True).prctl(_DROP, _OVERRIDE, 0, 0, 0) == 0


def _held(site: Path) -> dict[str, bytes]:
    """Return every file of a site, what the tool notes for itself too, save the lock, which is empty."""
    files = (path for path in site.rglob("*") if path.is_file() and path.name != LOCK)
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def _pages(site: Path) -> dict[str, bytes]:
    """Return every file of a site that is not the tool's own: a build that is stopped notes what it may leave there."""
    return {path: content for path, content in _held(site).items() if path != MANIFEST}


def _lost(site: Path) -> Iterator[tuple[str, str]]:
    """Give each link of a page that does not open where there is no server: its page, and what stands there."""
    pages = {path: Page(path.read_text("utf-8")) for path in site.rglob("*.html")}
    ids = {path: {each["id"] for _, each in page.tags if "id" in each} for path, page in pages.items()}
    for path, page in pages.items():
        for written in [each[name] for _, each in page.tags for name in ("href", "src") if name in each]:
            way = urlsplit(written)
            found = path.parent / unquote(way.path) if way.path else path
            is_there = found.is_file() and (not way.fragment or found not in ids or way.fragment in ids[found])
            if not way.scheme and (way.netloc or way.path.startswith("/") or not is_there):
                yield path.relative_to(site).as_posix(), written
