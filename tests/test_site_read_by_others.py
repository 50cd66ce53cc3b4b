"""What lies beside the pages of a whole site, read as others read it: feeds, calendars, tables, data and addresses."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import feedparser
import frictionless
import icalendar
import jsonschema
import pytest
from rdflib import DCAT, RDF, Graph, URIRef

from tests.built import ADDRESS, DAYS

LONGEST = 75
"""How many octets a line of a calendar may have: https://www.rfc-editor.org/rfc/rfc5545#section-3.1"""


@pytest.fixture(params=DAYS)
def site(request: pytest.FixtureRequest, built: Callable[[str], Path]) -> Path:
    """Return the folder of the site of each plan in turn."""
    return built(request.param)


def test_the_feeds_are_read_and_lead_to_pages_in_their_own_language(site: Path) -> None:
    feeds = {path: feedparser.parse(path.read_bytes()) for path in site.rglob("*.atom")}

    assert len(feeds) == 2
    assert len({read.feed.id for read in feeds.values()}) == 2
    assert {read.feed.title_detail.language for read in feeds.values()} == {"nb", "nn"}
    for path, read in feeds.items():
        folder = path.relative_to(site).parent
        assert not read.bozo
        assert [link.href for link in read.feed.links if link.rel == "self"] == [address(site, path)]
        assert len({entry.id for entry in read.entries}) == len(read.entries) > 0
        assert [entry.link for entry in read.entries if not leads(site, entry.link, folder)] == []


def test_the_calendars_are_read_and_tell_the_same_days_in_both_languages(site: Path) -> None:
    days: dict[str, list[dict[str, Any]]] = {}
    for path in site.rglob("*.ics"):
        folder = path.relative_to(site).parent
        read = icalendar.Calendar.from_ical(path.read_bytes())
        told = {str(event["UID"]): (event.start, event.end) for event in read.events}
        days.setdefault(path.name if "aktorer" not in path.parts else f"aktorer/{path.name}", []).append(told)
        assert read.errors == []
        assert len(told) == len(read.events) > 0
        assert [str(event["URL"]) for event in read.events if not leads(site, event.get("URL"), folder)] == []
        assert max(len(line) for line in path.read_bytes().split(b"\r\n")) <= LONGEST
        assert b"\n" not in path.read_bytes().replace(b"\r\n", b"")

    assert bool(days) == (site / "kalender.ics").is_file()
    assert [name for name, (one, other) in days.items() if one != other] == []


def test_the_package_is_what_it_says_and_names_every_table(site: Path) -> None:
    report = frictionless.validate(str(site / "data" / "datapackage.json"))

    assert report.flatten(["name", "rowNumber", "fieldName", "message"]) == []
    assert report.valid
    assert {task.place for task in report.tasks} == {path.name for path in (site / "data").glob("*.csv")}


def test_the_plan_as_data_follows_the_schema_that_lies_beside_it(site: Path) -> None:
    data = site / "data"
    schema = json.loads((data / "plan.schema.json").read_bytes())
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)

    assert list(validator(schema).iter_errors(json.loads((data / "plan.json").read_bytes()))) == []


def test_the_description_leads_a_catalogue_to_files_that_are_there(site: Path) -> None:
    graph = Graph().parse(site / "data" / "dcat.ttl", format="turtle")
    downloads = {str(each) for each in graph.objects(None, DCAT.downloadURL)}
    distributions = set(graph.objects(None, DCAT.distribution))

    assert [each for each in downloads if not leads(site, each, Path("data"))] == []
    assert len(downloads) == len(distributions) > 0
    assert all(isinstance(each, URIRef) for each in distributions)
    assert {len(set(graph.subjects(RDF.type, kind))) for kind in (DCAT.Catalog, DCAT.Dataset)} == {1}


def test_the_list_for_search_engines_has_every_page_once_and_no_example_has_one(site: Path) -> None:
    pages = {address(site, path) for path in site.rglob("*.html") if path.name != "404.html"}
    is_example = json.loads((site / "data" / "plan.json").read_bytes())["plan"]["record"].get("example", False)
    listed = list(_listed(site / "sitemap.xml"))

    assert sorted(listed) == ([] if is_example else sorted(pages))


def test_the_plans_have_all_that_is_read_here(built: Callable[[str], Path]) -> None:
    there = {path.relative_to(built(plan)).as_posix() for plan in DAYS for path in built(plan).rglob("*.*")}

    assert {"kalender.ics", "nn/kalender.ics", "nb/kalender.ics", "aktorer/nordland-fylkeskommune.ics"} <= there
    assert {"kommuner/1804.ics", "nn/endringer.atom", "nb/endringer.atom", "sitemap.xml", "data/dcat.ttl"} <= there


def test_what_others_cannot_read_is_found(built: Callable[[str], Path]) -> None:
    site = built("plan")
    feed, calendar = (site / "endringer.atom").read_bytes(), (site / "kalender.ics").read_bytes()
    read = icalendar.Calendar.from_ical(calendar.replace(b"DTSTART;VALUE=DATE:", b"DTSTART;VALUE=DATE:x", 1))

    assert feedparser.parse(feed.replace(b"</title>", b" & </title>", 1)).bozo
    assert [error for event in read.events for error in event.errors]
    assert not leads(site, f"{ADDRESS}tiltak/finnes-ikke.html", Path())
    assert not leads(site, f"{ADDRESS}nn/index.html", Path())
    assert not leads(site, f"{ADDRESS}index.html#finnes-ikke", Path())


def address(site: Path, path: Path) -> str:
    """Return where a file of the site lies on the web."""
    return f"{ADDRESS}{path.relative_to(site).as_posix()}"


def leads(site: Path, link: str | None, folder: Path) -> bool:
    """Tell whether a link leads to a place in the site, and below the folder of the language; None leads nowhere."""
    if link is None:
        return True
    path, _, anchor = link.removeprefix(ADDRESS).partition("#")
    other = "nn" if (site / "nn").is_dir() else "nb"
    file = site / path
    is_own = (path.partition("/")[0] == other) == (folder.parts[:1] == (other,))
    is_there = link.startswith(ADDRESS) and file.is_file() and is_own
    return is_there and (not anchor or f'id="{anchor}"' in file.read_text("utf-8"))


def _listed(sitemap: Path) -> Iterator[str]:
    if sitemap.is_file():
        for place in ET.parse(sitemap).iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc"):  # noqa: S314 - our own
            yield place.text or ""
