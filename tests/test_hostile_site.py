"""Whatever is written in a plan, its site runs none of it, leads to web and mail only, and stays in its folder."""

import csv
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from datetime import date
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import feedparser
import pytest
from icalendar import Calendar
from rdflib import Graph, URIRef

from innenforskap.cli.build import build
from innenforskap.cli.checked import Checked
from innenforskap.cli.options import Asked
from innenforskap.cli.site import files
from innenforskap.cli.sound import told
from innenforskap.model.plan import KINDS, Plan
from innenforskap.output import File
from innenforskap.read.load import load
from innenforskap.render.faults import TOO_HEAVY, faults
from innenforskap.report.pages.beside import Beside
from tests.hostile_plan import COMPLETE, hostile, let_through, untouched
from tests.small import plan_folder

DAY, TODAY = date(2026, 6, 15), date(2026, 11, 27)
ADDRESS = "https://plan.example/unge/"
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; "
    "form-action 'none'"
)
RUNNING = "; script-src 'self'"
SEARCHING = "; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
OF_MARKDOWN = {("em",), ("strong",), ("blockquote",), ("ol",), ("ol", "start"), ("ul",), ("li",), ("p",), ("br",)} | {
    ("a", "href"),
    ("a", "href", "title"),
}
"""What a text may be laid out with; a link of a text is held to where it leads."""
NEVER = ("iframe", "object", "embed", "base", "style", "srcdoc", "formaction", "xlink:href")
SCHEMES = {"", "http", "https", "mailto"}
OUTWARD = ("../../ut", "a/b", "/etc/x", "..", 'x"onclick="x', "<b>", "x y", "a\\b", "a%2fb", "con", "Å")
REFUSED = {"bad-id", "bad-day", "reserved-id"}
STARTS = tuple("=+-@\t\r＝＋－＠")


class Page(HTMLParser):
    """The elements of a page: the name of each, and its attributes."""

    def __init__(self, html: str) -> None:
        """Read a page."""
        super().__init__()
        self.elements: list[tuple[str, Mapping[str, str]]] = []
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        """Keep what is read."""
        self.words += data

    @property
    def shapes(self) -> set[tuple[str, ...]]:
        """The names of the elements, each with those of its attributes."""
        return {(tag, *sorted(attributes)) for tag, attributes in self.elements}

    def of(self, tag: str) -> Iterator[Mapping[str, str]]:
        """Give the attributes of the elements of a name."""
        return (attributes for name, attributes in self.elements if name == tag)

    def values(self, *names: str) -> Iterator[str]:
        """Give what the attributes of these names say."""
        return (value for _, attributes in self.elements for name, value in attributes.items() if name in names)


class Made(NamedTuple):
    """The files of a site by their path, and the pages among them."""

    files: Mapping[str, bytes]
    pages: Mapping[str, Page]

    def ending(self, *endings: str) -> Mapping[str, bytes]:
        """Return the files that end so."""
        return {path: content for path, content in self.files.items() if path.endswith(endings)}


def made(of: Mapping[str, bytes]) -> Made:
    pages = {path: Page(content.decode()) for path, content in of.items() if path.endswith(".html")}
    return Made(of, pages)


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return _read(_built(COMPLETE, tmp_path_factory.mktemp("clean")))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with the site of what `validate` lets through."""
    parent = tmp_path_factory.mktemp("hostile")
    return _built(let_through(parent), parent)


@pytest.fixture(scope="module", params=["let through", "anything"])
def site(request: pytest.FixtureRequest, built: Path) -> Made:
    return made(_files(hostile().plan)) if request.param == "anything" else _read(built)


def _built(plan: Path, parent: Path) -> Path:
    """Return the folder with the whole site of a plan, as the command makes it."""
    assert build(Asked(plan, DAY, TODAY, None), parent / "site", base_url=ADDRESS, search=True) == 0
    return parent / "site"


def _read(folder: Path) -> Made:
    there = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return made({path.relative_to(folder).as_posix(): path.read_bytes() for path in there})


def _files(plan: Plan) -> Mapping[str, bytes]:
    """Return the files of a site, asked of what makes them: a plan that is refused is not built by the command."""
    checked = Checked(COMPLETE, plan, (), {}, 0)
    found = told(checked, Asked(COMPLETE, DAY, TODAY, None))
    return {file.path: file.content for file in files(found, DAY, Beside(ADDRESS))}


def test_every_text_of_every_kind_is_hostile() -> None:
    found = hostile()

    assert {finding.rule.code for finding in found.findings} == {"IF006"}, "only what no editor shows is told"
    assert not found.plan.unread
    assert list(untouched(found.plan)) == []
    assert all(found.plan.of(kind) for kind in KINDS)


def test_no_page_has_more_in_it_than_a_harmless_one(site: Made, clean: Made) -> None:
    known = OF_MARKDOWN.union(*(page.shapes for page in clean.pages.values()))

    assert not [name for shape in known for name in shape if name.startswith("on") or name in NEVER]
    for path, page in site.pages.items():
        assert page.shapes <= known, path


def test_every_page_has_its_policy_before_anything_is_fetched(site: Made) -> None:
    for path, page in site.pages.items():
        (html, head, charset, policy), scripts = page.elements[:4], list(page.of("script"))
        runs = SEARCHING if path.endswith("sok.html") else RUNNING if scripts else ""

        assert [html[0], head, charset] == ["html", ("head", {}), ("meta", {"charset": "utf-8"})], path
        assert policy == ("meta", {"http-equiv": "Content-Security-Policy", "content": POLICY + runs}), path
        assert sum("http-equiv" in each for each in page.of("meta")) == 1, path
        assert all(re.fullmatch(r"(?:\.\./)*assets/[a-z]+\.js", each["src"]) for each in scripts), path


def test_nothing_leads_but_to_web_mail_and_the_site_itself(site: Made) -> None:
    for path, page in site.pages.items():
        for address in page.values("href", "src"):
            to = urlsplit(address)
            assert to.scheme in SCHEMES, f"{path}: {address}"
            assert to.scheme or not to.netloc, f"{path}: {address}"
    wrong = faults((File(*each) for each in site.files.items()), ADDRESS)
    assert [each for each in wrong if each.message is not TOO_HEAVY] == []


def test_every_page_tells_what_is_written_and_runs_none_of_it(site: Made) -> None:
    for path, page in site.pages.items():
        assert "{{ 7 * 191 }}" in page.words, path
        assert "1337" not in page.words, path


def test_no_file_has_a_path_that_leads_out_or_is_made_of_a_text(site: Made) -> None:
    for path in site.files:
        assert re.fullmatch(r"(?:[a-z0-9-]+/)*\.?[a-zA-Z0-9_-]+(?:\.[a-z0-9_-]+)*", path), path


@pytest.mark.parametrize("id_", OUTWARD)
def test_an_id_that_would_lead_out_or_break_out_is_refused_of_every_kind(tmp_path: Path, id_: str) -> None:
    record = f"{json.dumps(id_)}: {{title: A}}\n"
    found = load(plan_folder(tmp_path, {"plan.yaml": "title: A\n", **{f"{kind}.yaml": record for kind in KINDS}}))
    refused = {each.file for each in found.findings if each.steps == (id_,) and each.rule.name in REFUSED}

    assert refused == {f"{kind}.yaml" for kind in KINDS}
    assert not [record for record in found.plan.records() if record.id]


def test_the_feeds_and_the_list_of_pages_are_xml_that_leads_to_the_site(site: Made) -> None:
    assert len(site.ending(".atom")) == 2
    for path, content in site.ending(".atom", ".xml").items():
        ET.fromstring(content)  # noqa: S314 - what is read here was made here
        read = feedparser.parse(content)
        assert not read.bozo, path
        assert all(entry.link.startswith(ADDRESS) for entry in read.entries), path
        assert {each.type for entry in read.entries for each in entry.get("content", ())} <= {"text/plain"}, path


def test_the_calendars_hold_deadlines_and_nothing_else(site: Made, clean: Made) -> None:
    assert len(site.ending(".ics")) > 2
    for path, content in site.ending(".ics").items():
        lines, before = (_unfolded(each) for each in (content, clean.files[path]))
        assert [re.split("[:;]", line)[0] for line in lines] == [re.split("[:;]", line)[0] for line in before], path
        read = Calendar.from_ical(content)
        assert {each.name for each in read.subcomponents} == {"VEVENT"}
        assert all(str(each["URL"]).startswith(ADDRESS) for each in read.subcomponents if "URL" in each)


def test_no_cell_of_a_table_is_a_formula_and_no_text_makes_a_row(site: Made, clean: Made) -> None:
    assert site.ending(".csv")
    for path, content in site.ending(".csv").items():
        header, *rows = csv.reader(StringIO(content.decode(), newline=""), strict=True)
        assert len(rows) == len(list(csv.reader(StringIO(clean.files[path].decode(), newline="")))) - 1, path
        for row in rows:
            assert len(row) == len(header), path
            assert not [cell for cell in row if cell.startswith(STARTS) and not re.fullmatch(r"-[\d.]+", cell)], path


def test_the_rest_of_the_data_is_read_as_what_it_says_it_is(site: Made, clean: Made) -> None:
    for content in site.ending(".json").values():
        json.loads(content)
    graph, before = (Graph().parse(data=each["data/dcat.ttl"], format="turtle") for each in (site.files, clean.files))
    assert {*graph.predicates()} <= {*before.predicates()}
    assert {urlsplit(each).scheme for each in graph.all_nodes() if isinstance(each, URIRef)} <= SCHEMES


def _unfolded(calendar: bytes) -> list[str]:
    """Return the lines of a calendar; raise AssertionError if one is ended otherwise than as all others."""
    whole = calendar.decode().replace("\r\n ", "")
    assert not re.search(r"(?<!\r)\n|\r(?!\n)", whole)
    return whole.split("\r\n")
