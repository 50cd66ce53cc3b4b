"""Banks that play Statistics Norway badly: everything a server, a network or a name can do to one who asks."""

import gzip
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from functools import cache
from socket import create_server
from typing import NamedTuple, TypeAlias

import trustme

from innenforskap.fetch import words
from innenforskap.fetch.http import Endpoint, Net, Reach, is_public
from innenforskap.i18n import Message
from tests.bank import HOST, QUICK, Answer, Handler, Played, Watch, authority, bank, replied, trusting

Start: TypeAlias = Callable[[Answer | None], AbstractContextManager[Played]]


def _served(answer: Answer | None) -> AbstractContextManager[Played]:
    return bank(answer=answer)


class Bad(NamedTuple):
    """A bank that no figure may be taken from: how it answers, and what is said of it.

    `start` is how it is served, where more is wrong than the answer; `reach` how it is found.
    """

    name: str
    said: Message
    answer: Answer | None = None
    start: Start = _served
    reach: Callable[[Played], Reach] = Played.reach


@contextmanager
def met(bad: Bad, watch: Watch | None = None) -> Iterator[Net]:
    """Give a way to a bad bank, which ends within seconds whatever it does."""
    with bad.start(bad.answer) as played:
        yield played.net(watch, reach=bad.reach(played))


def _says(content: bytes, status: int = 200, **headers: str) -> Answer:
    return lambda handler: handler.say(status, content, **headers)


def _refers(url: str, status: int = 302) -> Answer:
    return _says(b"", status, Location=url)


def _writes(content: bytes) -> Answer:
    """Answer with bytes that need be no HTTP at all, and hang up."""
    return lambda handler: _written(handler, content)


def _written(handler: Handler, content: bytes) -> None:
    handler.wfile.write(content)


def _drips(content: bytes) -> Answer:
    return lambda handler: handler.drip(content)


def _waits(handler: Handler) -> None:
    handler.played.over.wait(10)


def _with(**changes: object) -> Answer:
    """Answer as the bank would, but for what is changed in the answer; None takes it out."""

    def answer(handler: Handler) -> None:
        content, status = replied(handler.played.table, handler.played.asked[-1])
        told = {**json.loads(content), **changes}
        left = {name: value for name, value in told.items() if value is not None}
        handler.say(status, json.dumps(left).encode())

    return answer


def _data_with(**changes: object) -> Answer:
    """Answer as the bank would to all but the question for figures."""
    changed = _with(**changes)
    return lambda handler: (changed if "/data?" in handler.path else Handler.play)(handler)


@cache
def _bomb() -> bytes:
    return gzip.compress(b" " * 50_000_000)


def _leaf(host: str = HOST, not_after: datetime | None = None) -> Start:
    """Serve with a certificate on other terms than it should have."""
    return lambda answer: bank(None, answer, lambda: authority().issue_cert(host, not_after=not_after))


def _stranger(answer: Answer | None) -> AbstractContextManager[Played]:
    return bank(None, answer, lambda: trustme.CA().issue_cert(HOST))


def _plainly(answer: Answer | None) -> AbstractContextManager[Played]:
    return bank(None, answer, plain=True)


def _at(*endpoints: Endpoint) -> Callable[[Played], Reach]:
    return lambda played: played.reach()._replace(endpoints=lambda _: endpoints)


def _nowhere(_: Played) -> Reach:
    with create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    return Reach(lambda _: (("127.0.0.1", port),), lambda _: True, trusting)


def _unknown(_: Played) -> Reach:
    def nobody(host: str) -> tuple[Endpoint, ...]:
        raise OSError(host)

    return Reach(nobody)


def _private(played: Played) -> Reach:
    return played.reach()._replace(allows=is_public)


_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)

BAD = (
    Bad("a page with 200", words.NOT_JSON, _says(b"<!doctype html><p>Velkommen", Content_Type="text/html")),
    Bad("a page called JSON", words.NOT_JSON, _says(b"<!doctype html><p>Velkommen")),
    Bad("404", words.NO_SUCH_TABLE, _says(b"", 404)),
    Bad("400 with a reason", words.REFUSED_FOR, _says(b'{"title": "Non-existent \\u001b[2J"}', 400)),
    Bad("403 without one", words.REFUSED, _says(b"", 403)),
    Bad("500 and nothing", words.DOWN, _says(b"", 500)),
    Bad("502", words.DOWN, _says(b"Bad gateway", 502, Content_Type="text/plain")),
    Bad("503 for two days", words.AWAY, _says(b"", 503, Retry_After="172800")),
    Bad("429", words.BUSY, _says(b"", 429)),
    Bad("429 for a second", words.BUSY, _says(b"", 429, Retry_After="1")),
    Bad("429 for ever", words.AWAY, _says(b"", 429, Retry_After="999999999")),
    Bad("429 until yesterday", words.BUSY, _says(b"", 429, Retry_After="-86400")),
    Bad("429 until whenever", words.BUSY, _says(b"", 429, Retry_After="snart")),
    Bad("429 until next year", words.AWAY, _says(b"", 429, Retry_After="Fri, 01 Jan 2027 00:00:00 GMT")),
    Bad("leads to http", words.LED_AWAY, _refers(f"http://{HOST}/")),
    Bad("leads to a file", words.LED_AWAY, _refers("file:///etc/passwd")),
    Bad("leads to the cloud's own", words.LED_AWAY, _refers("https://169.254.169.254/latest/meta-data/")),
    Bad("leads to another host", words.LED_AWAY, _refers("https://data.ssb.no.example.org/", 301)),
    Bad("leads to another port", words.LED_AWAY, _refers(f"https://{HOST}:8443/", 307)),
    Bad("leads to a port there is not", words.LED_AWAY, _refers(f"https://{HOST}:99999/", 308)),
    Bad("leads away as someone", words.LED_AWAY, _refers(f"https://{HOST}@example.org/")),
    Bad("leads to no address", words.LED_AROUND, _refers("https://[::1")),
    Bad("leads around", words.LED_AROUND, _refers("/api/pxwebapi/v2/")),
    Bad("leads nowhere", words.LED_AROUND, _says(b"", 302)),
    Bad("leads to letters", words.LED_AROUND, _refers("/\xe6\x00")),
    Bad("see other", words.REFUSED, _refers("/", 303)),
    Bad("cut off", words.CUT_OFF, _says(b'{"version": "2.0",', Content_Length="999")),
    Bad("longer than told", words.NOT_JSON, _says(b'{"version": "2.0"}', Content_Length="9")),
    Bad("a length that is none", words.CUT_OFF, _writes(_HEAD + b"Content-Length: 1, 2\r\n\r\n{}")),
    Bad("chunks of rubbish", words.CUT_OFF, _writes(_HEAD + b"Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n")),
    Bad("a chunk without end", words.CUT_OFF, _writes(_HEAD + b"Transfer-Encoding: chunked\r\n\r\nfffffff\r\n{}")),
    Bad("a bomb", words.TOO_LARGE, lambda handler: handler.say(200, _bomb(), Content_Encoding="gzip")),
    Bad("no gzip", words.CUT_OFF, _says(b'{"version": "2.0"}', Content_Encoding="gzip")),
    Bad("half a gzip", words.NOT_JSON, _says(gzip.compress(b'{"version": "2.0"}')[:-12], Content_Encoding="gzip")),
    Bad("packed otherwise", words.NOT_JSON, _says(b"\x1b\x00\x00", Content_Encoding="br")),
    Bad("headers by the letter", words.TOO_SLOW, _drips(_HEAD * 50)),
    Bad("a body by the letter", words.TOO_SLOW, _drips(_HEAD + b"Content-Length: 5000\r\n\r\n" + b" " * 5_000)),
    Bad("no word", words.TOO_SLOW, _waits),
    Bad("soon, for ever", words.TOO_SLOW, _drips(b"HTTP/1.1 100 Continue\r\n\r\n" * 200)),
    Bad("hangs up", words.CUT_OFF, _writes(b"")),
    Bad("hangs up in the middle of a word", words.CUT_OFF, _writes(b"HTTP/1.1 20")),
    Bad("speaks otherwise", words.CUT_OFF, _writes(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")),
    Bad("too many headers", words.CUT_OFF, _writes(_HEAD + b"X: y\r\n" * 500 + b"\r\n{}")),
    Bad("a header too long", words.CUT_OFF, _writes(_HEAD + b"X: " + b"y" * 100_000 + b"\r\n\r\n{}")),
    Bad("signed by itself", words.NOT_TRUSTED, start=_stranger),
    Bad("signed for another", words.NOT_TRUSTED, start=_leaf(host="data.example.org")),
    Bad("signed for a time that is over", words.NOT_TRUSTED, start=_leaf(not_after=_LONG_AGO)),
    Bad("without https", words.CUT_OFF, start=_plainly),
    Bad("nobody there", words.NO_CONTACT, reach=_nowhere),
    Bad("a closed network", words.NOT_PUBLIC, reach=_private),
    Bad("a name nobody knows", words.NO_SUCH_HOST, reach=_unknown),
    Bad("a name without address", words.NO_SUCH_HOST, reach=_at()),
    Bad("NaN", words.NOT_JSON, _says(b'{"value": [NaN]}')),
    Bad("infinite", words.NOT_JSON, _says(b'{"value": [-Infinity]}')),
    Bad("a number without end", words.NOT_JSON, _says(b'{"value": [' + b"9" * 10_000 + b"]}")),
    Bad("not JSON", words.NOT_JSON, _says(b"{'value': []}")),
    Bad("nothing", words.NOT_JSON, _says(b"")),
    Bad("half of it", words.NOT_JSON, _says(b'{"version": "2.0", "value": [1, 2')),
    Bad("too deep", words.NOT_JSON, _says(b"[" * 90_000)),
    Bad("another charset", words.NOT_JSON, _says('{"label": "Østfold"}'.encode("latin-1"))),
    Bad("a charset of its own", words.NOT_JSON, _says(b"{}", Content_Type="application/json; charset=iso-8859-1")),
    Bad("two bytes a letter", words.NOT_JSON, _says('{"value": []}'.encode("utf-16"))),
    Bad("of no type", words.NOT_JSON, _says(b"{}", Content_Type="")),
    Bad("of another type", words.NOT_JSON, _says(b"{}", Content_Type="application/octet-stream")),
    Bad("too large", words.TOO_LARGE, _says(b" " * (QUICK.size + 1))),
    Bad("a list", words.NOT_UNDERSTOOD, _says(b"[]")),
    Bad("null", words.NOT_UNDERSTOOD, _says(b"null")),
    Bad("dimensions of nothing", words.NOT_UNDERSTOOD, _with(dimension={})),
    Bad("dimensions of letters", words.NOT_UNDERSTOOD, _with(dimension="Region")),
    Bad("a thousand million cells", words.NOT_UNDERSTOOD, _data_with(size=[1_000] * 3)),
    Bad("fewer than no cells", words.NOT_UNDERSTOOD, _data_with(size=[-1, -7])),
    Bad("more figures than cells", words.NOT_UNDERSTOOD, _data_with(size=[1], value=[1, 2])),
    Bad("no figures", words.NOT_UNDERSTOOD, _data_with(value=None)),
)
"""Banks that no figure may be taken from. Each is to end in what it `said`, and nothing be changed for it."""
