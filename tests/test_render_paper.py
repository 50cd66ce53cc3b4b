"""A paper as Markdown and as one HTML page."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.render.paper import html, markdown
from innenforskap.report.lines import ours
from innenforskap.report.paper import (
    Ask,
    Bullets,
    Entry,
    Fact,
    Field,
    Line,
    Open,
    Paper,
    Paragraph,
    Prose,
    Section,
    Table,
)

VOID = {"meta", "br"}


def nb(words: str) -> Line:
    return ours(words, Language.NB)


def fact(label: str, words: str) -> Fact:
    return Fact(nb(label), Paragraph(nb(words)))


ASK = Ask(
    nb("1. Skal vi?"),
    fact("Tiltak", "2.1 Buss"),
    Fact(nb("Hva saken gjelder"), Prose(Told("Det er *dyrt*.", "nb"))),
    Fact(nb("Årsak"), Prose(Told("- en\n- to", "nn"))),
    Fact(nb("Mulige løsninger"), Bullets((nb("Ja."), nb("Nei.")))),
    fact("Anbefaling", "Ja."),
    fact("Hvis saken må vente", "Ingenting."),
)
PAPER = Paper(
    kind="june-memo",
    language=Language.NB,
    title=nb("Status: Plan <1>"),
    fields=(Field("Til", nb("Fylkesrådet")), Field("Dato", nb("15. juni 2026"))),
    opening=(Paragraph(nb("Behandles to steder.")),),
    notices=("Dette er eksempler.", "Tekstene er gjenfortalt."),
    sections=(
        Section(
            "summary",
            nb("Kort oppsummert"),
            (Paragraph(nb("1. mai var fristen.")), Bullets((nb("a"),), ordered=True)),
        ),
        Section("decisions-asked", nb("Saker"), (ASK,)),
        Section(
            "status",
            (Told("Status for ", "nb"), Told("Divna", "smj")),
            (
                Table(nb("Delmål 2"), ("Tiltak", "Status"), ((nb("2.1 Buss | båt"), nb("I gang")),)),
                Entry((), (fact("Uten ansvarlig (0)", "Ingen"), Fact(nb("Miljø"), Open(nb("Skriv her."))))),
                Open(nb("Skriv også her.")),
                Prose(Told("## Overskrift\n\n<b>fet</b>", "nn")),
            ),
        ),
        Section("annex", nb("Vedlegg"), (Entry(nb("2.1 Buss"), (fact("Status", "I gang"),)),), annex=True),
    ),
)

MARKDOWN = r"""
# Status: Plan \<1\>

> Dette er eksempler.
>
> Tekstene er gjenfortalt.

- **Til:** Fylkesrådet
- **Dato:** 15. juni 2026

Behandles to steder.

## Kort oppsummert

1\. mai var fristen.

1. a

## Saker

### 1. Skal vi?

- **Tiltak:** 2.1 Buss
- **Hva saken gjelder:** Det er *dyrt*.
- **Årsak:**

  - en
  - to
- **Mulige løsninger:**
  - Ja.
  - Nei.
- **Anbefaling:** Ja.
- **Hvis saken må vente:** Ingenting.

## Status for Divna

**Delmål 2**

| Tiltak | Status |
| --- | --- |
| 2.1 Buss \| båt | I gang |

- **Uten ansvarlig (0):** Ingen
- **Miljø:** **[Skriv her.]**

**[Skriv også her.]**

**Overskrift**

\<b\>fet\</b\>

## Vedlegg

### 2.1 Buss

- **Status:** I gang
"""


class Outline(HTMLParser):
    """What a page consists of: its tags in order, and whether each one that is opened is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]


@pytest.fixture(scope="module")
def page() -> str:
    return html(PAPER, {}).content.decode()


def test_a_paper_is_named_by_its_kind_and_language() -> None:
    assert (markdown(PAPER, {}).path, html(PAPER, {}).path) == ("june-memo-nb.md", "june-memo-nb.html")


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert (markdown(PAPER, {}), html(PAPER, {})) == (markdown(PAPER, {}), html(PAPER, {}))


def test_markdown_is_as_one_would_have_written_it() -> None:
    assert markdown(PAPER, {}).content.decode() == MARKDOWN.removeprefix("\n")


def test_markdown_has_one_heading_at_the_top_and_no_raw_html() -> None:
    reader = MarkdownIt("commonmark", {"html": True}).enable("table")

    tokens = reader.parse(markdown(PAPER, {}).content.decode())

    assert [token.tag for token in tokens if token.type == "heading_open"].count("h1") == 1
    assert not [token for token in tokens if token.type.startswith("html")]


def test_a_paper_without_notices_has_no_empty_ones() -> None:
    bare = replace(PAPER, notices=())

    assert "Plan \\<1\\>\n\n- **Til:**" in markdown(bare, {}).content.decode()
    assert 'class="notices"' not in html(bare, {}).content.decode()


def test_every_tag_is_closed_and_there_is_one_top_heading(page: str) -> None:
    outline = Outline(page)

    assert outline.open == []
    assert len(outline.all("h1")) == 1
    assert [tag for tag, _ in outline.tags if tag in {"h1", "h2", "h3"}] == ["h1", "h2", "h2", "h3", "h2", "h2", "h3"]


def test_a_page_fetches_nothing_and_runs_nothing(page: str) -> None:
    tags = Outline(page).tags

    assert {tag for tag, _ in tags} & {"script", "link", "img", "iframe", "form", "object"} == set()
    assert not [name for _, attrs in tags for name in attrs if name in {"style", "src"} or name.startswith("on")]


def test_the_policy_allows_this_style_and_nothing_else(page: str) -> None:
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = b64encode(sha256(style.encode()).digest()).decode()

    (policy,) = (meta["content"] for meta in Outline(page).all("meta") if meta.get("http-equiv"))

    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def test_a_style_of_the_plans_own_stays_a_style() -> None:
    page = html(PAPER, {"paper.css": "p {} </style><script>alert(1)</script>"}).content.decode()

    assert Outline(page).all("script") == []


def test_words_in_another_language_are_marked_with_it(page: str) -> None:
    outline = Outline(page)

    assert outline.all("html") == [{"lang": "nb"}]
    assert outline.all("span") == [{"lang": "smj"}]
    assert [attrs["lang"] for attrs in outline.all("div") if "lang" in attrs] == ["nn", "nn"]


def test_a_table_has_a_caption_and_headings_of_columns_and_rows(page: str) -> None:
    assert "<caption>Delmål 2</caption>" in page
    assert [attrs["scope"] for attrs in Outline(page).all("th")] == ["col", "col", "row"]
    assert '<td data-label="Status">I gang</td>' in page


def test_what_the_plan_says_is_text_on_the_page(page: str) -> None:
    assert "<title>Status: Plan &lt;1&gt;</title>" in page
    assert "&lt;b&gt;fet&lt;/b&gt;" in page


@pytest.mark.parametrize("internal", [True, False])
def test_only_an_internal_paper_asks_search_engines_to_pass_by(internal: bool) -> None:
    outline = Outline(html(replace(PAPER, internal=internal), {}).content.decode())

    assert ({"name": "robots", "content": "noindex"} in outline.all("meta")) is internal


def test_an_annex_begins_on_a_page_of_its_own(page: str) -> None:
    assert {"id": "annex", "class": "annex"} in Outline(page).all("section")


def test_a_plans_own_template_makes_its_own_paper() -> None:
    own = {"paper.md.j2": "{{ paper.kind }}\n"}

    assert markdown(PAPER, own).content == b"june-memo\n"
