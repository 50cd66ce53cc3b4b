from xml.etree import ElementTree as ET

from innenforskap.i18n import Language
from innenforskap.render.sitemap import sitemap

PATHS = ["index.html", "nn/index.html", "tiltak/los.html", "nn/tiltak/los.html", "404.html", "assets/site.css"]
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def places(paths: list[str], root: Language, address: str) -> dict[str, dict[str, str]]:
    file = sitemap(paths, root, address)
    assert file.path == "sitemap.xml"
    urls = ET.fromstring(file.content).findall("s:url", NAMES)  # noqa: S314 - the list read here is our own
    return {url.findtext("s:loc", "", NAMES): twins(url) for url in urls}


def twins(url: ET.Element) -> dict[str, str]:
    return {link.attrib["hreflang"]: link.attrib["href"] for link in url.findall("x:link", NAMES)}


def test_every_page_is_listed_in_both_languages_with_its_twin() -> None:
    los = {"nb": "https://example.org/tiltak/los.html", "nn": "https://example.org/nn/tiltak/los.html"}
    index = {"nb": "https://example.org/index.html", "nn": "https://example.org/nn/index.html"}

    assert places(PATHS, Language.NB, "https://example.org/") == {
        index["nb"]: index,
        index["nn"]: index,
        los["nb"]: los,
        los["nn"]: los,
    }


def test_the_language_at_the_root_is_the_plan_s_own() -> None:
    paths = ["index.html", "nb/index.html"]

    assert places(paths, Language.NN, "http://localhost/a&b/")["http://localhost/a&b/nb/index.html"] == {
        "nn": "http://localhost/a&b/index.html",
        "nb": "http://localhost/a&b/nb/index.html",
    }
