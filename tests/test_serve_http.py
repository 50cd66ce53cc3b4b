import socket
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest

from innenforskap.errors import PlanError
from innenforskap.render.preview import EVENTS
from innenforskap.serve import http
from innenforskap.serve.http import open_in_browser, opened
from innenforskap.serve.window import Shown, Window

SITE = Shown({"index.html": "<html><head></head><body>Åpent</body></html>".encode(), "nn/index.html": b"Ope"}, mark="a")


class Place(NamedTuple):
    """A window that is shown, where, and the bugs that were told of."""

    window: Window
    host: str
    port: int
    bugs: list[BaseException]

    @contextmanager
    def asked(self, path: str, method: str = "GET", **headers: str) -> Iterator[HTTPResponse]:
        connection = HTTPConnection(self.host, self.port, timeout=10)
        try:
            connection.request(method, path, headers={name.title(): value for name, value in headers.items()})
            yield connection.getresponse()
        finally:
            connection.close()

    def said(self, path: str, method: str = "GET", **headers: str) -> tuple[int, str]:
        with self.asked(path, method, **headers) as told:
            return told.status, told.read().decode()


@contextmanager
def shown(host: str = "127.0.0.1") -> Iterator[Place]:
    bugs: list[BaseException] = []
    window = Window(SITE)
    with opened(host, 0, window, bugs.append) as address:
        parts = urlsplit(address)
        yield Place(window, parts.hostname or "", parts.port or 0, bugs)


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    with shown() as there:
        yield there
        assert there.bugs == []


def test_a_page_is_shown_to_one_who_sits_here(place: Place) -> None:
    with place.asked("/") as told:
        headers = dict(told.getheaders())

        assert "Åpent" in told.read().decode()
        assert headers["Content-Type"] == "text/html; charset=utf-8"
        assert headers["Content-Security-Policy"].endswith("connect-src 'self'; frame-ancestors 'none'")
        assert headers["Cache-Control"] == "no-store"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Server"] == "innenforskap"


def test_one_who_asks_only_of_a_page_is_told_how_long_it_is(place: Place) -> None:
    with place.asked("/", "HEAD") as told:
        assert (told.status, told.read()) == (200, b"")
        assert int(told.headers["Content-Length"]) > 50


def test_what_is_not_there_is_not_found(place: Place) -> None:
    assert place.said("/none.html")[0] == 404


def test_a_folder_leads_to_its_first_page(place: Place) -> None:
    with place.asked("/nn") as told:
        assert (told.status, told.headers["Location"]) == (301, "/nn/")
    assert "Ope" in place.said("/nn/")[1]


@pytest.mark.parametrize("path", ["/", f"/{EVENTS}"])
def test_one_who_means_another_machine_is_refused(place: Place, path: str) -> None:
    assert place.said(path, host="evil.example") == (421, "innenforskap serve\n")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_nothing_can_be_changed_from_a_browser(place: Place, method: str) -> None:
    assert place.said("/", method)[0] == 501


def test_one_who_listens_is_told_now_and_at_each_change() -> None:
    with shown() as place, place.asked(f"/{EVENTS}?x") as told:
        first = told.readline(), told.readline()
        place.window.show(SITE._replace(mark="b"))
        second = told.readline(), told.readline()

        assert told.headers["Content-Type"] == "text/event-stream"
        assert (first, second) == ((b"data: a\n", b"\n"), (b"data: b\n", b"\n"))


def test_one_who_listens_hears_that_we_are_still_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "_BEAT", 0.01)
    with shown() as place, place.asked(f"/{EVENTS}") as told:
        assert [told.readline() for _ in range(4)] == [b"data: a\n", b"\n"] * 2


def test_one_who_listens_is_let_go_when_nothing_more_is_shown() -> None:
    with shown() as place:
        connection = socket.create_connection((place.host, place.port), timeout=10)
        connection.sendall(f"GET /{EVENTS} HTTP/1.0\r\nHost: localhost\r\n\r\n".encode())
        assert connection.recv(4096)
    with connection:
        while connection.recv(4096):
            pass


def test_one_who_hangs_up_disturbs_nobody() -> None:
    with shown() as place:
        for _ in range(3):
            with socket.create_connection((place.host, place.port), timeout=10) as connection:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                connection.sendall(b"GET / HTTP/1.0\r\n")

        assert place.said("/")[0] == 200
        assert place.bugs == []


def test_a_bug_is_told_of_and_what_is_shown_stays() -> None:
    with shown() as place:
        place.window.show(Shown({"index.html": b"\xff"}))
        with pytest.raises(ConnectionError):
            place.said("/")
        place.window.show(SITE)

        assert [type(bug) for bug in place.bugs] == [UnicodeDecodeError]
        assert place.said("/")[0] == 200


def test_a_port_that_is_in_use_is_told_with_what_to_do() -> None:
    with (
        shown() as place,
        pytest.raises(PlanError, match=f"Port {place.port} is in use"),
        opened("127.0.0.1", place.port, Window(SITE), place.bugs.append),
    ):
        pass


@pytest.mark.parametrize(
    ("host", "port", "said"),
    [
        ("127.0.0.1", 70000, "70000 is not a port"),
        ("127.0.0.1", -1, "-1 is not a port"),
        ("203.0.113.7", 0, "“203.0.113.7” is not an address of this machine"),
        ("none.invalid", 0, "“none.invalid” is not an address of this machine"),
        ("a" * 70, 0, "is not an address of this machine"),
    ],
)
def test_a_place_that_cannot_be_had_is_told(host: str, port: int, said: str) -> None:
    with pytest.raises(PlanError, match=said), opened(host, port, Window(SITE), print):
        pass


@pytest.mark.parametrize(("error", "said"), [(PermissionError(13, "no"), "You may not use port 80")])
def test_a_port_that_one_may_not_use_is_told(monkeypatch: pytest.MonkeyPatch, error: OSError, said: str) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(http, "_Server", refuse)
    with pytest.raises(PlanError, match=said), opened("127.0.0.1", 80, Window(SITE), print):
        pass


def test_all_the_machine_s_addresses_are_called_by_one_that_a_browser_knows() -> None:
    with shown("0.0.0.0") as place:  # noqa: S104 - what is asked about
        assert place.host == "localhost"
        assert place.said("/")[0] == 200


def test_the_newer_sort_of_address_is_written_as_browsers_write_it() -> None:
    if not socket.has_ipv6:
        pytest.skip("missing here: IPv6")
    with shown("::1") as place:
        assert place.host == "::1"
        assert place.said("/")[0] == 200


def test_the_browser_of_the_one_who_sits_here_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("webbrowser.open_new_tab", asked.append)
    open_in_browser("http://127.0.0.1:8000/")

    assert asked == ["http://127.0.0.1:8000/"]
