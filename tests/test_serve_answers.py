from http import HTTPStatus

import pytest

from innenforskap.render.preview import RELOAD, STYLE
from innenforskap.serve.answers import answer
from innenforskap.serve.window import Shown

HEAD = '<!doctype html><html lang="nb"><head></head>'
SITE = Shown(
    {
        "index.html": f"{HEAD}<body>Forside</body></html>".encode(),
        "404.html": f"{HEAD}<body>Fant ikke siden</body></html>".encode(),
        "nn/index.html": b"Framside",
        "assets/site.css": b"a {}",
        "data/plan.json": b"{}",
        "blåbær.ukjent": b"?",
    },
    mark="m",
)


@pytest.mark.parametrize(
    ("asked", "content", "media_type"),
    [
        ("/", "Forside", "text/html; charset=utf-8"),
        ("/index.html", "Forside", "text/html; charset=utf-8"),
        ("/index.html?a=/x#y", "Forside", "text/html; charset=utf-8"),
        ("//index.html", "Forside", "text/html; charset=utf-8"),
        ("/nn/", "Framside", "text/html; charset=utf-8"),
        ("/assets/site.css", "a {}", "text/css; charset=utf-8"),
        ("/data/plan.json", "{}", "application/json"),
        ("/bl%C3%A5b%C3%A6r.ukjent", "?", "application/octet-stream"),
        (f"/{STYLE}", ".alarm", "text/css; charset=utf-8"),
        (f"/{RELOAD}?m", "EventSource", "text/javascript; charset=utf-8"),
    ],
)
def test_a_file_is_told_as_what_it_is(asked: str, content: str, media_type: str) -> None:
    told = answer(asked, SITE)

    assert content in told.content.decode()
    assert told.media_type == media_type


@pytest.mark.parametrize(
    "asked",
    [
        "/none.html",
        "/../plan/plan.yaml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..%2findex.html",
        "/assets",
        "/index",
        "/\0",
        "//[",
    ],
)
def test_what_is_not_in_the_site_is_not_found(asked: str) -> None:
    told = answer(asked, SITE)

    assert told.status is HTTPStatus.NOT_FOUND
    assert "Fant ikke siden" in told.content.decode()
    assert '<base href="/">' in told.content.decode()


def test_a_site_without_a_page_for_what_is_lost_still_answers() -> None:
    assert answer("/none.html", Shown({"index.html": b"a"})).status is HTTPStatus.NOT_FOUND


def test_a_folder_is_asked_for_with_a_slash() -> None:
    told = answer("/nn", SITE)

    assert (told.status, told.location) == (HTTPStatus.MOVED_PERMANENTLY, "/nn/")
    assert answer("//evil.example/nn", SITE).location == ""


def test_a_page_may_load_again_and_a_file_may_do_nothing() -> None:
    assert "connect-src 'self'" in answer("/", SITE).policy
    assert answer("/assets/site.css", SITE).policy == "default-src 'none'"


def test_what_is_wrong_stands_on_every_page_of_the_last_site() -> None:
    wrong = SITE._replace(alarm='<p role="alert">Feil</p>')

    for path in ("/", "/nn/", "/none.html"):
        assert b'role="alert"' in answer(path, wrong).content
    assert answer("/assets/site.css", wrong).content == b"a {}"


def test_where_there_is_no_site_every_page_says_what_is_wrong() -> None:
    none = Shown({}, "<p>Feil</p>", f"{HEAD}<body></body></html>")

    told = answer("/tiltak.html", none)

    assert told.status is HTTPStatus.SERVICE_UNAVAILABLE
    assert b"<body>\n<p>Feil</p></body>" in told.content
    assert answer(f"/{RELOAD}", none).status is HTTPStatus.OK
