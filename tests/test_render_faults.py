import pytest

from innenforskap.i18n import Language
from innenforskap.output import File
from innenforskap.render.faults import HEAVIEST, Fault, faults, pale_colours
from tests.small import ROOT

OTHERS = ("nn/index.html", "tiltak/los.html")
HEAD = '<!doctype html>\n<html lang="nb">\n<head>\n<title>Plan</title>\n</head>\n<body>\n'
GOOD = {
    "index.html": f'{HEAD}<h1 id="a">Plan</h1><a href="tiltak/los.html#los">Los</a><a href="nn/">Nynorsk</a>',
    "nn/index.html": f'{HEAD}<a href="../index.html#a">Bokmål</a><a href="#">Opp</a>',
    "tiltak/los.html": f'{HEAD}<h1 id="los">Los</h1><a href="../index.html?b=1#a">Plan</a><a href="#los">Her</a>',
    "assets/site.css": "a {}",
}


def found(changes: dict[str, str], address: str = "") -> list[str]:
    return [said(fault) for fault in whole(changes, address)]


def whole(changes: dict[str, str], address: str = "") -> tuple[Fault, ...]:
    return faults((File(path, text.encode()) for path, text in {**GOOD, **changes}.items()), address)


def test_colours_that_are_unknown_are_told_once_and_those_too_alike_by_scheme() -> None:
    styles = (ROOT / "templates" / "site" / "styles" / "tokens.css").read_text("utf-8")
    dark = "@media screen and (prefers-color-scheme: dark) { :root { --ink: #222222; --link: blue } }"

    told = [said(fault) for fault in pale_colours("a.css", f"{styles}\n{dark}")]

    assert told == [
        "a.css: the colour --link is missing, or is not written as #rrggbb",
        "a.css: the colour --ink is too like --paper in the dark scheme",
        "a.css: the colour --ink is too like --soft in the dark scheme",
        "a.css: the colour --ink is too like --notice in the dark scheme",
    ]


def test_our_own_colours_can_be_told_apart() -> None:
    styles = (ROOT / "templates" / "site" / "styles" / "tokens.css").read_text("utf-8")

    assert list(pale_colours("a.css", styles)) == []


def said(fault: Fault) -> str:
    return f"{fault.path}: {fault.message.said(Language.EN, **fault.facts)}"


def on(body: str, address: str = "") -> list[str]:
    return found({"tiltak/los.html": f'{HEAD}<p id="los">{body}'}, address)


def test_a_good_site_has_no_faults() -> None:
    assert found({}) == []


@pytest.mark.parametrize(
    "href",
    [
        "https://example.org/none.html",
        "mailto:post@example.org",
        "data:,",
        "//example.org/none.html",
        "../assets/site.css#any",
        "../nn/",
        "../nn/index.html",
        "/index.html",
        "/",
        "./los.html",
        "los.html#l%6Fs",
    ],
)
def test_a_link_elsewhere_or_to_what_is_there_is_no_fault(href: str) -> None:
    assert on(f'<a href="{href}">x</a>') == []


@pytest.mark.parametrize(
    ("href", "told"),
    [
        ("none.html", "“tiltak/none.html” leads nowhere: the file is not on the site"),
        ("../nn", "“nn” leads nowhere: the file is not on the site"),
        ("../assets/", "“assets/index.html” leads nowhere: the file is not on the site"),
        ("/none.html", "“none.html” leads nowhere: the file is not on the site"),
        ("../index.html#none", "“index.html#none” leads to a place that is not on the page"),
        ("#none", "“tiltak/los.html#none” leads to a place that is not on the page"),
        ("../../index.html", "“../../index.html” leads out of the site"),
    ],
)
def test_a_link_to_what_is_not_there_is_a_fault(href: str, told: str) -> None:
    assert on(f'<a href="{href}">x</a>') == [f"tiltak/los.html: {told}"]


@pytest.mark.parametrize(
    "html",
    ['<img src="none.png" alt="">', '<link rel="stylesheet" href="none.png">', '<script src="none.png"></script>'],
)
def test_what_a_page_fetches_must_be_there_too(html: str) -> None:
    assert on(html) == ["tiltak/los.html: “tiltak/none.png” leads nowhere: the file is not on the site"]


@pytest.mark.parametrize(
    ("href", "fault"),
    [
        ("https://example.org/plan/index.html", False),
        ("https://example.org/plan/", False),
        ("https://example.org/plan/none.html", True),
        ("/plan/index.html", False),
        ("/plan/none.html", True),
        ("/om-oss", False),
        ("https://example.org/om-oss", False),
    ],
)
def test_a_link_to_where_the_site_will_lie_is_a_link_within_it(href: str, fault: bool) -> None:
    assert bool(on(f'<a href="{href}">x</a>', "https://example.org/plan/")) is fault


def test_an_id_that_stands_twice_is_told_once() -> None:
    assert on('<i id="b"></i><i id="b"></i><i id="b"></i>') == ["tiltak/los.html: the id “b” stands twice on the page"]


def test_a_picture_must_have_words_or_say_that_it_needs_none() -> None:
    assert on('<img src="../assets/site.css">') == [
        "tiltak/los.html: the picture “../assets/site.css” has no text for those who cannot see it (alt)"
    ]
    assert on('<img src="../assets/site.css" alt="">') == []


@pytest.mark.parametrize("html", ["<html>", '<html lang="">', '<html lang=" ">', "<html lang>"])
def test_a_page_must_say_its_language(html: str) -> None:
    page = GOOD["index.html"].replace('<html lang="nb">', html)

    assert found({"index.html": page}) == ["index.html: the page does not say which language it is in (lang)"]


@pytest.mark.parametrize("title", ["", "<title></title>", "<title> \n</title>"])
def test_a_page_must_have_a_title(title: str) -> None:
    page = GOOD["index.html"].replace("<title>Plan</title>", title)

    assert found({"index.html": page})[0] == "index.html: the page has no title"


def test_the_title_of_a_chart_is_not_that_of_the_page() -> None:
    page = GOOD["index.html"].replace("<title>Plan</title>", "").replace("<h1", "<svg><title>Kurve</title></svg><h1")

    assert found({"index.html": page}) == ["index.html: the page has no title"]


def test_a_page_may_be_so_heavy_and_no_heavier() -> None:
    page = GOOD["index.html"]
    told = "index.html: the page is 61 kB, and should be at most 60"

    assert found({"index.html": page.ljust(HEAVIEST)}) == []
    assert found({"index.html": page.ljust(HEAVIEST + 1)}) == [told]
    assert found({"assets/site.css": " " * (HEAVIEST + 1)}) == []


def test_what_is_wrong_in_the_same_way_on_many_pages_is_told_once() -> None:
    pages = {path: text + f'<a href="{"../" * path.count("/")}none.html">x</a>' for path, text in GOOD.items()}
    del pages["assets/site.css"]

    (fault,) = whole(pages)

    assert (said(fault), fault.others) == ("index.html: “none.html” leads nowhere: the file is not on the site", OTHERS)


def test_a_page_that_nobody_can_mend_is_not_told_of_but_can_be_led_to() -> None:
    paper = f'<p id="a">{" " * HEAVIEST}<a href="none.html">x</a>'
    files = {**GOOD, "paper.html": paper, "tiltak/los.html": f'{HEAD}<p id="los"><a href="../paper.html#a">x</a>'}
    made = [File(path, text.encode()) for path, text in files.items()]

    assert faults(made, frozen={"paper.html"}) == ()
    assert {fault.path for fault in faults(made)} == {"paper.html"}
