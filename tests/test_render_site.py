import re
from collections.abc import Iterator, Mapping
from datetime import date
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path, PurePosixPath
from posixpath import normpath

import pytest

from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.read.load import load
from innenforskap.render.contrast import PAIRS, SCHEMES, colours, tokens
from innenforskap.render.site import site
from innenforskap.report.pages.beside import Beside
from innenforskap.report.pages.tags import AXES
from tests.calendar_plan import CALENDAR
from tests.conftest import Compare
from tests.site_plan import DAY, FILES, plan
from tests.small import ROOT, plan_folder

STYLES = ROOT / "templates" / "site" / "styles"
TOKENS = (STYLES / "tokens.css").read_text("utf-8")
CSS = "\n".join(path.read_text("utf-8") for path in sorted(STYLES.glob("*.css")))
VOID = {"meta", "link", "br", "hr", "img", "input", "circle", "path", "rect"}
POLICY = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
]
SHOWN = (
    "index.html",
    "tiltak/los.html",
    "nn/tiltak/jobb.html",
    "nn/indikatorer/utenfor.html",
    "indikatorer/losere.html",
    "nn/mangler.html",
    "nn/organisering.html",
    "nn/kommunikasjon.html",
    "nn/aktorer/fylket.html",
    "endringer.html",
    "404.html",
)


class Page(HTMLParser):
    """What a test asks of a page."""

    def __init__(self, html: str) -> None:
        """Read a page."""
        super().__init__()
        self.html = html
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in self._open:
            self.text.setdefault(tag, []).append(data)

    def all(self, *names: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name in names]

    def words(self, tag: str) -> str:
        return " ".join("".join(self.text.get(tag, [])).split())


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="module")
def small_site(small: Plan) -> Mapping[str, str]:
    return written(small)


@pytest.fixture(scope="module", params=["small", "nordland"])
def files(request: pytest.FixtureRequest, small_site: Mapping[str, str]) -> Mapping[str, str]:
    return small_site if request.param == "small" else written(load(ROOT / "plan").plan)


@pytest.fixture(scope="module")
def pages(files: Mapping[str, str]) -> Mapping[str, Page]:
    return {path: Page(text) for path, text in files.items() if path.endswith(".html")}


@pytest.mark.parametrize("path", SHOWN)
def test_a_page_looks_as_it_did(small_site: Mapping[str, str], golden: Compare, path: str) -> None:
    golden(f"site/{path}", small_site[path])


def test_the_same_plan_gives_the_same_bytes(small: Plan) -> None:
    assert list(site(small, DAY, {})) == list(site(small, DAY, {}))


def test_no_two_files_have_the_same_name_on_any_system(small: Plan) -> None:
    paths = [file.path.casefold() for file in site(small, DAY, {})]

    assert len(set(paths)) == len(paths)


def test_a_plan_s_own_template_stands_in_for_ours(small: Plan) -> None:
    theirs = '{% extends "site/layout.html.j2" %}{% block content %}<p>{{ words.missing }} hos oss</p>{% endblock %}'
    made = written(small, {"site/missing.html.j2": theirs})

    assert "<p>Fant ikke siden hos oss</p>" in made["404.html"]


def test_a_plan_s_own_template_cannot_leave_out_what_guards_the_reader(small: Plan) -> None:
    with pytest.raises(PlanError) as raised:
        written(small, {"site/missing.html.j2": "<p>{{ words.missing }}</p><script>alert(1)</script>"})

    assert "«site/missing.html.j2»" in raised.value.said(Language.NB)


def test_what_runs_where_it_is_read_is_never_the_plan_s_own(small: Plan) -> None:
    names = ("favicon.svg", "search.js", "table.js")
    made = written(small, {f"site/{name}": "alert(1)" for name in names}, beside=Beside(has_search=True))

    assert {f"assets/{name}" for name in names} <= set(made)
    assert made == written(small, beside=Beside(has_search=True))


def test_a_plan_s_own_tokens_hold_over_ours_and_what_they_do_not_say_is_ours(small: Plan) -> None:
    styles = written(small, {"site/styles/tokens.css": ":root { --ink: #101010 }\r\n"})["assets/site.css"]

    assert styles.startswith(TOKENS + "\n:root { --ink: #101010 }\n")
    assert {**colours(TOKENS, "light"), "ink": "#101010"} == colours(styles, "light")


def test_a_plan_with_our_own_tokens_beside_it_says_nothing_new(small: Plan, small_site: Mapping[str, str]) -> None:
    assert written(small, {"site/styles/tokens.css": TOKENS}) == small_site


def test_a_template_that_asks_for_what_is_not_there_is_told(small: Plan) -> None:
    with pytest.raises(PlanError):
        written(small, {"site/missing.html.j2": "{{ words.mising }}"})


def test_every_page_exists_in_both_languages(pages: Mapping[str, Page]) -> None:
    nn = {path.removeprefix("nn/") for path in pages if path.startswith("nn/")}

    assert nn | {"404.html"} == {path for path in pages if not path.startswith("nn/")}


def test_every_page_leads_to_its_twin_and_says_which_language_it_is(pages: Mapping[str, Page]) -> None:
    for path, page in pages.items():
        here, other = ("nn", "nb") if path.startswith("nn/") else ("nb", "nn")
        twin = path.removeprefix("nn/") if here == "nn" else f"nn/{path}"
        links = [each for each in page.all("a") if each.get("hreflang") == other]
        alternates = {each["hreflang"]: each["href"] for each in page.all("link") if "hreflang" in each}

        assert page.all("html") == [{"lang": here}]
        if path != "404.html":
            assert [(target(path, each["href"]), each["lang"]) for each in links] == [(twin, other)]
            assert {name: target(path, href) for name, href in alternates.items()} == {
                here: path,
                other: twin,
                "x-default": path.removeprefix("nn/"),
            }


def test_a_plan_in_nynorsk_has_nynorsk_at_its_root(tmp_path: Path) -> None:
    made = written(plan(tmp_path, {"plan.yaml": "title: Vår plan\nlanguage: {primary: nn}"}))

    assert '<html lang="nn">' in made["index.html"]
    assert '<html lang="nb">' in made["nb/index.html"]
    assert 'href="index.html" hreflang' not in made["nb/index.html"]
    assert 'hreflang="nn" href="../index.html"' in made["nb/index.html"]
    assert '<html lang="nn">' in made["404.html"]


def test_a_site_that_knows_its_address_tells_it_whole_and_where_readers_of_neither_language_begin(small: Plan) -> None:
    address = "https://plan.example/ung/"
    made = {file.path: file.content.decode() for file in site(small, DAY, {}, Beside(address))}
    page = Page(made["nn/tiltak/los.html"])
    missing = Page(made["404.html"])

    assert {each["hreflang"]: each["href"] for each in page.all("link") if "hreflang" in each} == {
        "nb": f"{address}tiltak/los.html",
        "nn": f"{address}nn/tiltak/los.html",
        "x-default": f"{address}tiltak/los.html",
    }
    assert {each["href"] for each in page.all("link") if each["rel"] == "canonical"} == {f"{address}nn/tiltak/los.html"}
    assert {each["content"] for each in page.all("meta") if each.get("property") == "og:url"} == {
        f"{address}nn/tiltak/los.html"
    }
    assert all(each["href"].startswith((address, "mailto:", "#")) for each in missing.all("a", "link"))
    assert f"{address}nn/index.html" in {each["href"] for each in missing.all("a")}


def test_every_page_says_what_it_is_to_those_who_share_it(pages: Mapping[str, Page]) -> None:
    for path, page in pages.items():
        shared = {each["property"]: each["content"] for each in page.all("meta") if "property" in each}
        description = next(each["content"] for each in page.all("meta") if is_description(each))

        assert shared["og:description"] == description
        assert shared["og:title"] == page.words("h1"), path
        assert shared["og:locale"] == ("nn_NO" if path.startswith("nn/") else "nb_NO")


def test_every_page_says_who_answers_for_it_whom_to_ask_and_how_new_it_is(small_site: Mapping[str, str]) -> None:
    for path, html in small_site.items():
        if path.endswith(".html"):
            foot = Page(html).words("footer")
            nn = path.startswith("nn/")

            assert ("Fann du det du leita etter?" if nn else "Fant du det du lette etter?") in foot
            assert "post@fylket.example" in foot
            assert ("Ansvarleg for planen Fylket" if nn else "Ansvarlig for planen Fylket") in foot
            assert ("ist endra: " if nn else "ist endret: ") in foot
    assert '<time datetime="2026-05-01">1. mai 2026</time>' in small_site["tiltak/los.html"].partition("<footer")[2]


def test_every_time_is_one_that_a_machine_can_read(pages: Mapping[str, Page]) -> None:
    times = [each["datetime"] for page in pages.values() for each in page.all("time")]

    assert times
    assert all(re.fullmatch(r"\d{4}(-\d{2}){0,2}", each) for each in times)


def test_a_page_that_dates_nothing_says_how_new_the_plan_is(small_site: Mapping[str, str]) -> None:
    assert "Planen sist endret: 2. mai 2026" in Page(small_site["tiltak/hjelp.html"]).words("footer")


def test_a_plan_that_dates_nothing_and_gives_no_contact_says_so(tmp_path: Path) -> None:
    told = load(plan_folder(tmp_path, {"plan.yaml": "title: Vår plan"})).plan
    foot = Page(written(told)["tiltak.html"]).words("footer")

    assert "Planen sist endret: ikke oppgitt" in foot
    assert "Planen oppgir ikke hvem du kan spørre." in foot


def test_a_page_whose_reports_are_old_says_so_above_what_it_tells(small: Plan) -> None:
    fresh, old = (Page(written(small, day=day)["tiltak/los.html"]) for day in (DAY, date(2027, 1, 1)))

    assert "Gammel status" not in fresh.words("main")
    assert "Den nyeste statusrapporten her er fra 1. mai 2026" in old.words("main")


def test_a_page_with_something_in_the_other_language_says_so(small_site: Mapping[str, str]) -> None:
    assert "Noko på denne sida finst berre på bokmål." in small_site["nn/tiltak/hjelp.html"]
    assert "finnes bare på" not in small_site["tiltak/hjelp.html"]


def test_every_link_leads_to_a_file_that_is_there(pages: Mapping[str, Page], files: Mapping[str, str]) -> None:
    for path, page in pages.items():
        hrefs = [each["href"] for each in page.all("a", "link")]
        inner = [href for href in hrefs if not href.startswith(("https://", "mailto:", "#"))]
        # Calendars are made beside the pages; the test of the whole site holds that they are there.
        inner = [href for href in inner if not href.endswith(".ics")]

        assert inner
        assert {target(path, href) for href in inner} <= set(files) | feeds(files)
        assert all(PurePosixPath(href).suffix for href in inner), "a folder needs a server to have an index"


def test_every_link_on_the_page_leads_to_an_id_that_is_there(pages: Mapping[str, Page]) -> None:
    for page in pages.values():
        ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
        named = [each["aria-labelledby"] for _, each in page.tags if "aria-labelledby" in each]

        assert len(set(ids)) == len(ids)
        assert {each["href"][1:] for each in page.all("a") if each["href"].startswith("#")} | set(named) <= set(ids)


def test_every_page_has_a_title_of_its_own_and_says_what_it_is(pages: Mapping[str, Page]) -> None:
    titles = [(page.all("html")[0]["lang"], page.words("title")) for page in pages.values()]
    descriptions = [each["content"] for page in pages.values() for each in page.all("meta") if is_description(each)]

    assert len(set(titles)) == len(pages)
    assert len(descriptions) == len(pages)
    assert all(descriptions)


def test_headings_begin_with_one_h1_and_skip_no_level(pages: Mapping[str, Page]) -> None:
    for path, page in pages.items():
        levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]

        assert levels[0] == 1, path
        assert levels.count(1) == 1, path
        assert all(after - before <= 1 for before, after in pairwise(levels)), path


def test_the_first_thing_one_can_reach_skips_to_the_content(pages: Mapping[str, Page]) -> None:
    for page in pages.values():
        assert page.all("a")[0]["href"] == "#innhold"
        assert [each["id"] for each in page.all("main")] == ["innhold"]
        assert [len(page.all(tag)) for tag in ("header", "main", "footer")] == [1, 1, 1]


def test_the_menu_says_where_one_is(pages: Mapping[str, Page]) -> None:
    for path, page in pages.items():
        current = [each["href"] for each in page.all("a") if each.get("aria-current")]

        assert set(current) == set() if path == "404.html" else len(set(current)) == 1, path


def test_the_menu_ends_with_the_way_to_all_the_pages(pages: Mapping[str, Page]) -> None:
    for path, page in pages.items():
        (areas,) = (each for each in page.all("nav") if each.get("class") == "areas")

        assert f"#{areas['id']}" in [each["href"] for each in page.all("a")], path


def test_every_page_says_as_of_when_and_that_it_is_an_example(pages: Mapping[str, Page]) -> None:
    for path, page in pages.items():
        assert "15. juni 2026" in page.words("footer"), path
        assert ("døme" if path.startswith("nn/") else "eksempler") in page.words("main"), path
        assert {"name": "robots", "content": "noindex"} in page.all("meta"), path


def test_a_plan_of_one_s_own_may_be_found(tmp_path: Path) -> None:
    made = written(plan(tmp_path, {"plan.yaml": "title: Vår plan\nversion_state: adopted"}))

    assert "noindex" not in made["index.html"]
    assert "Les dette først" not in made["index.html"]


def test_nothing_is_fetched_from_elsewhere_and_nothing_runs(pages: Mapping[str, Page]) -> None:
    for page in pages.values():
        policy = next(each["content"] for each in page.all("meta") if "http-equiv" in each)
        fetched = [each["href"] for each in page.all("link") if each["rel"] in {"stylesheet", "icon"}]

        assert policy.split("; ") == POLICY + ["script-src 'self'"] * bool(page.all("script"))
        assert not [each for each in page.all("script") if not each["src"].partition("assets/")[2]]
        assert not page.all("style", "iframe", "img", "form", "object", "embed", "base")
        assert not [
            name for _, attributes in page.tags for name in attributes if name == "style" or name.startswith("on")
        ]
        assert not [href for href in fetched if ":" in href]


def test_only_the_search_page_compiles_and_fetches(small: Plan) -> None:
    made = written(small, beside=Beside(has_search=True))

    assert "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'\"" in unescape(made["nn/sok.html"])
    assert [path for path, text in made.items() if "wasm-unsafe-eval" in text] == ["sok.html", "nn/sok.html"]


def test_a_text_in_another_language_says_which(small_site: Mapping[str, str]) -> None:
    assert '<h1><span lang="nb">Hjelp</span></h1>' in small_site["nn/tiltak/hjelp.html"]
    assert "<h1>Hjelp</h1>" in small_site["tiltak/hjelp.html"]


def test_what_a_plan_says_cannot_become_a_part_of_the_page(tmp_path: Path) -> None:
    hostile = "'<script>alert(1)</script> [x](javascript:alert(1)) \"><img src=x onerror=alert(1)>'"
    measures = f"los: {{title: {hostile}, text: {hostile}, note: {hostile}, number: {hostile}, source_text: {hostile}}}"
    folder = plan_folder(tmp_path, {"plan.yaml": f"title: {hostile}", "measures.yaml": measures})
    told = {path: Page(html) for path, html in written(load(folder).plan).items() if path.endswith(".html")}

    for page in told.values():
        assert not page.all("script", "img")
        assert not [each for each in page.all("a") if "javascript" in each["href"].casefold()]
        assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]


def test_what_is_due_cannot_become_a_part_of_the_page_either(tmp_path: Path) -> None:
    hostile = "'<script>alert(1)</script> [x](javascript:alert(1)) \"><img src=x onerror=alert(1)>'"
    files = {name: re.sub(r"(nb|nn): [^,{}\n]+", rf"\1: {hostile}", text) for name, text in CALENDAR.items()}
    made = written(plan(tmp_path, files))

    assert made["kalender.html"].count("&lt;script&gt;alert(1)") > len(FILES)
    for page in (Page(html) for path, html in made.items() if path.endswith(".html")):
        assert not page.all("img")
        assert all(each.get("src", "").partition("assets/")[2] for each in page.all("script"))
        assert not [each for each in page.all("a") if "javascript" in each["href"].casefold()]
        assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]


def test_an_empty_plan_makes_a_whole_site(tmp_path: Path) -> None:
    made = written(load(plan_folder(tmp_path, {"plan.yaml": "title: Tom plan"})).plan)

    assert len(made) == 2 * 11 + 3
    assert "Ingen tiltak er ført inn her." in made["tiltak.html"]


def test_a_plan_that_is_told_as_short_as_can_be_has_nothing_folded_away(tmp_path: Path) -> None:
    drafts = {each: f"title: Plan\nversion_state: draft\n{each}" for each in ("", "wording: retold\n")}
    made = [
        written(load(plan_folder(tmp_path / str(at), {"plan.yaml": about})).plan)["index.html"]
        for at, about in enumerate(drafts.values())
    ]

    assert all("Planen er ikke vedtatt og gjelder ikke." in Page(html).words("main") for html in made)
    assert [html.count("<summary>Mer om innholdet</summary>") for html in made] == [0, 1]


def test_a_municipality_that_no_measure_names_leads_on_to_all_of_them(tmp_path: Path) -> None:
    made = written(plan(tmp_path, {"plan.yaml": FILES["plan.yaml"] + '    county: "18"\n'}))
    named = {path: "Planen nevner ikke kommunen" in html for path, html in made.items() if path.startswith("kommuner/")}

    assert set(named.values()) == {True, False}
    assert all(("Se alle tiltakene" in made[path]) is unnamed for path, unnamed in named.items())


def test_an_indicator_is_drawn_beside_its_table(small_site: Mapping[str, str]) -> None:
    page = Page(small_site["indikatorer/utenfor.html"])

    assert [each["role"] for each in page.all("svg")] == ["img"]
    assert page.words("figcaption") == "Alle tallene står i tabellen."
    assert [each.get("scope") for each in page.all("th")] == ["col"] * 4 + ["row"] * 3


def test_a_figure_that_has_not_come_is_said_and_not_drawn(small_site: Mapping[str, str]) -> None:
    page = Page(small_site["indikatorer/losere.html"])

    assert not page.all("svg", "table")
    assert "Tallene er ikke kommet ennå" in page.words("main")


def test_figures_that_cannot_be_drawn_stand_in_the_table_alone(tmp_path: Path) -> None:
    yes = "ja: {title: Ja, maturity: in-use, unit: yes-no, observations: [{period: 2025, value: 1}]}"
    page = Page(written(plan(tmp_path, {**FILES, "indicators.yaml": yes}))["indikatorer/ja.html"])

    assert not page.all("svg", "figure")
    assert len(page.all("table")) == 1


def test_municipalities_are_drawn_small_and_every_table_of_figures_scrolls_by_itself(tmp_path: Path) -> None:
    rows = ", ".join(f'{{period: {year}, geo: "{area}", value: 9}}' for year in (2024, 2025) for area in ("18", "1804"))
    text = f'a: {{title: A, maturity: in-use, unit: percent, geography: ["18"], observations: [{rows}]}}'
    page = Page(written(plan(tmp_path, {**FILES, "indicators.yaml": text}))["indikatorer/a.html"])
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]

    assert [each["aria-labelledby"] for each in page.all("svg")] == ["chart-title", "parts-18-1-title"]
    assert [(each["role"], each["aria-labelledby"]) for each in page.all("div") if "tabindex" in each] == [
        ("region", "figures-table"),
        ("region", "parts-18-table"),
    ]
    assert len(set(ids)) == len(ids)
    assert "Ingen tall for" in page.words("main")


def test_a_table_of_money_has_a_heading_for_every_column_and_row(small_site: Mapping[str, str]) -> None:
    page = Page(small_site["virkemidler.html"])

    assert [each["scope"] for each in page.all("th")] == ["col"] * 6 + ["row"] + ["col"] * 5 + ["row"] * 2
    assert "Kilde og merknad" in [each["data-label"] for each in page.all("td")]
    assert page.words("caption") == "Bevilget, utlyst, tildelt og bruktTildelt i utlysningen «Første utlysning»"


def test_what_waits_for_the_politicians_stands_before_what_is_decided(small_site: Mapping[str, str]) -> None:
    page = Page(small_site["vedtak.html"])

    assert page.words("h2").startswith("Må avklares politisk 1Vedtatt i 2026")


def test_every_answer_has_a_word_beside_its_colour(small_site: Mapping[str, str]) -> None:
    page = small_site["om.html"]

    for axis in AXES:
        for value, label in axis.values.items():
            assert re.search(
                rf'<span class="tag tag-{value}"><span class="symbol" [^<]*</span> {label.nb}</span>', page
            )


DECORATION = {"line"}
"""Lines that say nothing: what they part is apart without them."""


def test_every_colour_is_held_against_another_and_every_token_is_used() -> None:
    named = set(re.findall(r"var\(--([\w-]+)\)", CSS))
    held = {name for front, back, _ in PAIRS for name in (front, back)} | DECORATION

    for scheme in SCHEMES:
        assert set(colours(TOKENS, scheme)) == held
        assert set(tokens(TOKENS, scheme)) == named


def test_the_style_sheet_fetches_nothing() -> None:
    assert "url(" not in CSS
    assert "@import" not in CSS


def is_description(meta: Mapping[str, str]) -> bool:
    return meta.get("name") == "description"


def feeds(files: Mapping[str, str]) -> set[str]:
    """Return the feeds that lie beside the pages, which the test of `build` finds there."""
    return {path.replace(".html", ".atom") for path in files if path.removeprefix("nn/") == "endringer.html"}


def target(path: str, href: str) -> str:
    return normpath(str(PurePosixPath(path).parent / href.partition("#")[0]))


def written(
    told: Plan, overrides: Mapping[str, str] | None = None, day: date = DAY, beside: Beside | None = None
) -> dict[str, str]:
    return dict(_decoded(told, overrides or {}, day, beside))


def _decoded(told: Plan, overrides: Mapping[str, str], day: date, beside: Beside | None) -> Iterator[tuple[str, str]]:
    return ((file.path, file.content.decode()) for file in site(told, day, overrides, beside))
