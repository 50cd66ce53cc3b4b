import re
from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.build import build
from innenforskap.cli.options import Asked
from innenforskap.errors import PlanError
from innenforskap.write import LOCK
from tests.calendar_plan import CALENDAR
from tests.history import History
from tests.rule_pages import committed
from tests.site_plan import FILES
from tests.small import ROOT, plan_folder
from tests.test_read_issued import whole
from tests.test_render_site import Page, target

DAY = date(2026, 6, 15)
LATER = date(2026, 12, 4)
COMPLETE = Asked(ROOT / "tests" / "plans" / "good" / "complete", LATER, LATER, None)
LIGHT = 60_000
GOOD = ROOT / "tests" / "plans" / "good" / "minimal"


def test_the_site_is_written_and_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = build(Asked(GOOD, DAY, DAY, None), tmp_path / "site")
    made = len([path for path in (tmp_path / "site").rglob("*") if path.is_file() and path.name[0] != "."])
    build(Asked(GOOD, DAY, DAY, None), tmp_path / "site")

    said = capsys.readouterr().err.splitlines()
    assert first == 0
    assert said[0].endswith(f": {made} filer ({made} nye eller endret, 0 fjernet)")
    assert said[1].endswith(f": {made} filer (0 nye eller endret, 0 fjernet)")


def test_calendars_lie_with_the_pages_that_lead_to_them_in_both_languages(tmp_path: Path) -> None:
    build(Asked(plan_folder(tmp_path, {**FILES, **CALENDAR}), DAY, DAY, None), tmp_path / "site")
    made = {path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site").rglob("*.ics")}
    led = set()
    for page in (tmp_path / "site").rglob("*.html"):
        for href in re.findall(r'href="([^"]+\.ics)"', page.read_text("utf-8")):
            led.add((page.parent / href).resolve().relative_to(tmp_path / "site").as_posix())

    assert {"kalender.ics", "aktorer/nav.ics", "kommuner/1804.ics", "nn/kalender.ics"} <= made
    assert {"kalender.ics", "nn/kalender.ics"} <= led <= made
    assert (tmp_path / "site" / "nn" / "kalender.ics").read_bytes().count(b"LANGUAGE=nn") > 1


def test_no_site_is_built_of_a_plan_with_errors(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "titel: Plan\n"})

    assert build(Asked(plan, DAY, DAY, None), tmp_path / "site") == 1
    assert not (tmp_path / "site").exists()


def test_what_is_of_a_person_is_said_before_the_site_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n", "README.md": "Ring 40 00 00 01.\n"})

    assert build(Asked(plan, DAY, DAY, None), tmp_path / "site") == 0

    said = capsys.readouterr().err.splitlines()
    assert [line.partition(" ")[0] for line in said] == ["Planen", "Skrev"]
    assert "1 advarsel om personvern" in said[0]


def test_a_site_with_an_address_says_where_each_page_lies(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})

    assert build(Asked(plan, DAY, DAY, None), tmp_path / "site", "https://example.org/plan") == 0

    told = (tmp_path / "site" / "nn" / "tiltak.html").read_text("utf-8")
    assert '<link rel="canonical" href="https://example.org/plan/nn/tiltak.html">' in told
    assert "canonical" not in (tmp_path / "site" / "404.html").read_text("utf-8")
    assert "https://example.org/plan/nn/tiltak.html" in (tmp_path / "site" / "sitemap.xml").read_text("utf-8")


def test_an_example_is_not_told_to_search_engines(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\nexample: true\n"})
    build(Asked(plan, DAY, DAY, None), tmp_path / "site", "https://example.org/plan")

    assert not (tmp_path / "site" / "sitemap.xml").exists()


def test_a_site_without_an_address_does_not_guess_one(tmp_path: Path) -> None:
    build(Asked(GOOD, DAY, DAY, None), tmp_path / "site")

    assert "canonical" not in (tmp_path / "site" / "index.html").read_text("utf-8")
    assert not (tmp_path / "site" / "sitemap.xml").exists()


@pytest.mark.parametrize("path", ["data.html", "nn/data.html"])
def test_the_page_of_open_data_leads_to_every_file_of_it(tmp_path: Path, path: str) -> None:
    build(COMPLETE, tmp_path)
    page = Page((tmp_path / path).read_text("utf-8"))
    linked = {target(path, each["href"]) for each in page.all("a") if "download" in each}
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]

    assert linked == {file.relative_to(tmp_path).as_posix() for file in (tmp_path / "data").iterdir()}
    assert len(set(ids)) == len(ids)
    assert not page.all("script")


def test_the_page_of_open_data_is_light_also_where_the_plan_has_everything(tmp_path: Path) -> None:
    build(COMPLETE, tmp_path)

    assert max((tmp_path / path).stat().st_size for path in ("data.html", "nn/data.html")) < LIGHT


def test_open_data_has_the_addresses_it_will_have(tmp_path: Path) -> None:
    build(Asked(GOOD, DAY, DAY, None), tmp_path, "https://example.org/plan")

    assert "@base <https://example.org/plan/data/dcat.ttl> ." in (tmp_path / "data" / "dcat.ttl").read_text("utf-8")
    assert "https://example.org/plan/data/" in (tmp_path / "data.html").read_text("utf-8")


def test_a_wrong_address_is_said_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="cannot be the address"):
        build(Asked(tmp_path / "none", DAY, DAY, None), tmp_path / "site", "example.org")


def test_a_build_without_change_writes_nothing(tmp_path: Path) -> None:
    plan, folder = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"}), tmp_path / "site"
    build(Asked(plan, DAY, DAY, None), folder, "https://example.org/plan")
    before = _stamps(folder)
    build(Asked(plan, DAY, DAY, None), folder, "https://example.org/plan")

    assert _stamps(folder) == before
    assert "sitemap.xml" in {path.name for path in before}


def _stamps(folder: Path) -> dict[Path, tuple[int, int]]:
    """Return when each file of a site was last written, and which file it is: the lock alone is opened each time."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != LOCK]
    return {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in files}


def test_the_papers_that_were_issued_lie_on_the_site_in_both_languages_once(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})
    paper = whole(tmp_path, as_of="2026-06-14")
    committed(plan)
    (paper / "manifest.json").unlink()

    assert build(Asked(plan, DAY, DAY, None, rev="HEAD"), tmp_path / "then") == 0
    assert build(Asked(plan, DAY, DAY, None), tmp_path / "now") == 0

    there = tmp_path / "then" / "rapporter" / paper.name
    assert {file.name: file.read_bytes() for file in there.iterdir()} == {
        file.name: file.read_bytes() for file in paper.iterdir()
    }
    for page, way in (("rapporter.html", ""), ("nn/rapporter.html", "../")):
        assert f'href="{way}rapporter/{paper.name}/paper.md"' in (tmp_path / "then" / page).read_text("utf-8")
    assert not (tmp_path / "now" / "rapporter.html").exists()
    assert not (tmp_path / "now" / "rapporter").exists()


def test_no_site_is_built_where_an_issued_paper_was_changed(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})
    (whole(tmp_path, as_of="2026-06-14") / "paper.md").write_text("Endret", encoding="utf-8")

    with pytest.raises(PlanError, match="no longer as it was issued"):
        build(Asked(plan, DAY, DAY, None), tmp_path / "site")
    assert not (tmp_path / "site").exists()


def test_every_file_that_a_page_leads_to_is_written(tmp_path: Path) -> None:
    day = date(2026, 11, 27)
    build(Asked(ROOT / "plan", day, day, None), tmp_path / "site")
    pages = {path: path.read_text("utf-8") for path in (tmp_path / "site").rglob("*.html")}
    links = {path.parent / href for path, html in pages.items() for href in re.findall(r' href="([^":#]+)["#]', html)}

    assert {tmp_path / "site" / below / "endringer.atom" for below in ("", "nn")} <= links
    assert not [link for link in links if not link.is_file()]


def test_what_is_rewritten_since_a_revision_is_told(tmp_path: Path) -> None:
    history = History(tmp_path, {"plan.yaml": "title: Plan\n", "measures.yaml": "los: {title: Los, text: Før}\n"})
    history.commit("Ny tekst", {"measures.yaml": "los: {title: Los, text: Etter}\n"})

    assert history.run("build", str(history.plan), "--since", "HEAD~1", "-o", str(tmp_path / "site")).code == 0
    page = (tmp_path / "site" / "endringer.html").read_text("utf-8")
    assert "Endret i planen siden HEAD~1" in page
    assert "<del>Før</del>" in page
    assert "<ins>Etter</ins>" in page
