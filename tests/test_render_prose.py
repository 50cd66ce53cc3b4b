"""The plan's texts as HTML and as Markdown."""

import re
from html import escape
from time import perf_counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from innenforskap.render.prose import html, line, markdown, tree

ANYONES = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
"""A reader of Markdown as others have it, which lets raw HTML through."""

WORDS = st.text(st.sampled_from("ab1. -+*_#>[](){}<>!|~`\\&;:/=\n\t"), max_size=40)

WORD = st.text("abå1.-+>&!|~", min_size=1, max_size=4)
PIECES = st.one_of(
    WORD,
    st.sampled_from(["*", "_", "`", "[figure: neet 2025]", "`[figure: neet 2025]`", "[figure: frafall 2025]"]),
    WORD.map("*{}*".format),
    WORD.map("**{}**".format),
    WORD.map("[{}](https://nfk.no/a_b)".format),
)
LINES = st.lists(PIECES, min_size=1, max_size=4).map(" ".join)
TEXTS = st.lists(
    st.tuples(st.sampled_from(["", "- ", "  - ", "2. ", "> ", "# ", "  "]), LINES).map("".join), max_size=5
).map("\n".join)
"""Texts as a planner might write them."""

FIGURES = {"neet 2025": "9,9 % (2025, foreløpig tall, <SSB> & *a_b* [x])"}
"""What a figure is told as, with all that Markdown and HTML would read otherwise."""

TAGS = {
    f"<{end}{tag}>" for end in ("", "/") for tag in ("p", "ul", "ol", "li", "em", "strong", "a", "blockquote")
} | {"<br>", "<br />", "<a href>", "<a href title>", "<ol start>"}  # fmt: skip


def flat(rendered: str) -> str:
    """Return what was rendered on one line, without the tooltips of links and without empty paragraphs."""
    told = re.sub(r' title="[^"]*"|<p></p>', "", rendered)
    return re.sub(r"\s*(</?(?:p|ul|ol|li|blockquote)\b[^>]*>)\s*", r"\1", re.sub(r"\s+", " ", told)).strip()


def snug(rendered: str) -> str:
    """Return what was rendered without the air that a list may or may not have between its items."""
    return flat(rendered).replace("<li><p>", "<li>").replace("</p></li>", "</li>")


@pytest.mark.parametrize(
    ("words", "rendered"),
    [
        ("En *liten* **stor** tekst.", "<p>En <em>liten</em> <strong>stor</strong> tekst.</p>"),
        ("- en\n- to", "<ul><li>en</li><li>to</li></ul>"),
        ("[SSB](https://www.ssb.no)", '<p><a href="https://www.ssb.no">SSB</a></p>'),
        ("<post@nfk.no> <https://nfk.no>", '<p><a href="mailto:post@nfk.no">post@nfk.no</a> <a href="https://nfk.no">https://nfk.no</a></p>'),
        ("# Overskrift med *vekt* og **vekt**", "<p><strong>Overskrift med <em>vekt</em> og vekt</strong></p>"),
        ("#", ""),
        ("[](https://nfk.no)", '<p><a href="https://nfk.no">https://nfk.no</a></p>'),
        ("[ingen steder]()", "<p>ingen steder</p>"),
    ],
)  # fmt: skip
def test_a_text_is_told_with_its_emphasis_lists_and_links(words: str, rendered: str) -> None:
    assert flat(html(words)) == rendered


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "&lt;script&gt;",
        "```html\n<script>\n```",
        "    <script>",
    ],
)
def test_raw_html_is_shown_as_it_was_written(words: str) -> None:
    assert re.search(r"<(?!/?p>)", html(words)) is None
    assert re.search(r"<(?!/?p>)", ANYONES.render(markdown(words))) is None


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc", "../x"])
def test_a_link_leads_to_the_web_or_to_mail_and_nowhere_else(address: str) -> None:
    assert "<a" not in html(f"[her]({address})")
    assert "<a" not in ANYONES.render(markdown(f"[her]({address})"))


TOLD = "9,9 % (2025, foreløpig tall, &lt;SSB&gt; &amp; *a_b* [x])"


@pytest.mark.parametrize(
    ("words", "rendered"),
    [
        ("Nå er [figure: NEET\n2025] utenfor.", f"<p>Nå er {TOLD} utenfor.</p>"),
        ("- *[figure: neet 2025]*", f"<ul><li><em>{TOLD}</em></li></ul>"),
        ("# [figure: neet 2025]", f"<p><strong>{TOLD}</strong></p>"),
        ("[figure: [figure: neet 2025]]", f"<p>[figure: {TOLD}]</p>"),
        ("[Av [figure: neet 2025]](https://nfk.no)", f'<p><a href="https://nfk.no">Av {TOLD}</a></p>'),
        ("[figure: frafall 2025]", "<p>[figure: frafall 2025]</p>"),
        ("[figure: <b> 2025]", "<p>[figure: &lt;b&gt; 2025]</p>"),
        ("\\[figure: neet 2025]", "<p>[figure: neet 2025]</p>"),
        ("`[figure: neet 2025]` og `*a*`", "<p>`[figure: neet 2025]` og `<em>a</em>`</p>"),
        ("[`[figure: neet 2025]`](https://nfk.no)", '<p><a href="https://nfk.no">`[figure: neet 2025]`</a></p>'),
        (
            "[a](<https://nfk.no/[figure: neet 2025]>)",
            '<p><a href="https://nfk.no/%5Bfigure:%20neet%202025%5D">a</a></p>',
        ),
        ("![figure: neet 2025]", f"<p>!{TOLD}</p>"),
    ],
)
def test_a_figure_that_is_quoted_is_told_where_it_is_read_and_not_where_it_is_written_about(
    words: str, rendered: str
) -> None:
    assert flat(html(words, FIGURES)) == rendered


def test_a_figure_is_told_alike_in_every_form() -> None:
    words = "Nå er [figure: neet 2025] utenfor."

    (told,) = tree(words, FIGURES)

    assert told.children[0].children[0].content == f"Nå er {FIGURES['neet 2025']} utenfor."
    assert flat(ANYONES.render(markdown(words, FIGURES))) == flat(html(words, FIGURES))


def test_without_the_figures_a_quote_stays_as_it_is_written() -> None:
    assert flat(html("[figure: neet 2025]")) == "<p>[figure: neet 2025]</p>"
    assert markdown("[figure: neet 2025]") == "\\[figure: neet 2025\\]"


@pytest.mark.parametrize(
    "words",
    ["[figure:" * 2500, "[figure: neet 2025]" * 1050, "[" * 20_000, "`" * 20_000, "`[figure: neet 2025]" * 1000],
)
def test_a_hostile_text_is_rendered_at_once(words: str) -> None:
    begun = perf_counter()
    html(words, FIGURES)

    assert perf_counter() - begun < 3


@pytest.mark.parametrize("words", ["![bilde](https://nfk.no/x.png)", "\\\\![bilde](https://nfk.no/x.png)"])
def test_a_picture_is_not_fetched(words: str) -> None:
    assert "<img" not in html(words)
    assert "<img" not in ANYONES.render(markdown(words))


def test_a_text_as_markdown_is_tidy() -> None:
    words = "# Kort\n\n1. en\n2. to\n   - tre\n\n> sitat\n\nslutt  \n1\\. mai"

    assert markdown(words) == "**Kort**\n\n1. en\n2. to\n   - tre\n\n> sitat\n\nslutt\\\n1\\. mai"


def test_a_loose_list_stays_loose() -> None:
    assert markdown("3. en\n\n   mer\n\n4. to") == "3. en\n\n   mer\n\n4. to"


@given(TEXTS)
@example("- \n- a")
@example("- a\n+ b\n1. c\n1) d")
@example(">#")
@example("***a*** _b_ __c__")
@example("a  \n- b")
def test_markdown_means_what_html_shows(words: str) -> None:
    assert snug(html(markdown(words))) == snug(html(words))
    assert snug(html(markdown(words, FIGURES))) == snug(html(words, FIGURES))


@given(WORDS)
@example("&lt;b>")
def test_whatever_is_written_gives_no_other_tags_and_no_other_links(words: str) -> None:
    for rendered in (html(words), ANYONES.render(markdown(words))):
        assert set(re.findall(r"<[^>]*>", re.sub(r'="[^"]*"', "", rendered))) <= TAGS
        assert all(re.match("https?://|mailto:", address) for address in re.findall('href="([^"]*)"', rendered))


@given(WORDS)
@example("1. mai")
@example("- a | b")
@example("# a #")
def test_every_character_on_a_line_means_itself(words: str) -> None:
    shown = flat(ANYONES.render(line(words)))

    assert shown == flat(f"<p>{escape(words.strip())}</p>")


@pytest.mark.parametrize(
    ("words", "first", "rest"),
    [
        ("1. mai", "1\\. mai", "1. mai"),
        ("- nei", "\\- nei", "- nei"),
        ("2.10 Buss", "2.10 Buss", "2.10 Buss"),
        ("a|b\nc", "a\\|b c", "a\\|b c"),
    ],
)
def test_only_the_first_words_on_a_line_could_begin_a_list(words: str, first: str, rest: str) -> None:
    assert (line(words), line(words, first=False)) == (first, rest)


def test_a_no_break_space_holds_a_number_together() -> None:
    assert line("4\N{NO-BREAK SPACE}162 unge\N{LINE SEPARATOR}her") == "4\N{NO-BREAK SPACE}162 unge her"
