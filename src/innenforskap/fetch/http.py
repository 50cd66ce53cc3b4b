"""The network at work: the only module that asks it, and one that no plan and no answer can lead astray.

What answers may be anyone. So it is asked by https alone, at hosts that the bank itself has, at the address that was
looked at and found public, within limits of time and size, and only its bytes are kept.
"""

import re
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from http.client import HTTPException
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from math import ceil
from socket import IPPROTO_TCP, SHUT_RDWR, SOCK_STREAM, close, create_connection, getaddrinfo, socket
from threading import Event, Timer
from typing import NamedTuple, TypeAlias
from urllib.parse import SplitResult, urljoin, urlsplit

from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError, ReadTimeoutError

from innenforskap import __version__
from innenforskap.errors import PlanError
from innenforskap.fetch import words
from innenforskap.fetch.pace import Pace, asked_to_wait
from innenforskap.finding import visible
from innenforskap.i18n import Message
from innenforskap.model.banks import Bank

Endpoint: TypeAlias = tuple[str, int]
"""An address in numbers, and a port."""

_HTTPS = 443
_MOVED = frozenset({301, 302, 307, 308})
_PASSING = frozenset({429, 502, 503, 504})
_TOO_MANY = 429
_BROKEN = 500
_ADDRESSES = 4
"""How many of a host's addresses are tried."""
_PIECE = 65_536
_MEGABYTE = 1_000_000
_SHOWN = 100
_PLAIN = re.compile(r"[!-~]+")
# IPv6 networks without IPv4 reach it by addresses that hold the IPv4 address in their last four bytes (RFC 6052).
_IPV4_WITHIN = IPv6Network("64:ff9b::/96")
_ASKED_WITH = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip",
    "Connection": "close",
    "User-Agent": f"innenforskap/{__version__}",
}


class Limits(NamedTuple):
    """How far one question may go: seconds, bytes unpacked, times led on, times tried, seconds to wait if asked to."""

    connect: float = 5.0
    read: float = 15.0
    total: float = 60.0
    size: int = 20_000_000
    redirects: int = 3
    tries: int = 3
    wait: float = 60.0


class Clock(NamedTuple):
    """The time as the command line gives it: the moment with its zone, seconds that only grow, a way to wait.

    `chance` gives a number from 0 to 1, so that many who were turned away do not all come back at once.
    """

    now: Callable[[], datetime]
    seconds: Callable[[], float]
    sleep: Callable[[float], None]
    chance: Callable[[], float]


def resolved(host: str) -> tuple[Endpoint, ...]:
    """Return where a host answers https, the nearest first; raise OSError if nobody knows it."""
    found = getaddrinfo(host, _HTTPS, type=SOCK_STREAM, proto=IPPROTO_TCP)
    return tuple(dict.fromkeys((str(where[0]), _HTTPS) for *_, where in found))


def is_public(address: str) -> bool:
    """Tell whether an address is one of the open network: none of a machine's, an office's or a cloud's own."""
    found = ip_address(address)
    within = _within(found) if isinstance(found, IPv6Address) else None
    return is_public(str(within)) if within else found.is_global and not found.is_multicast


class Reach(NamedTuple):
    """Whom the network lets us meet: where a host is, which addresses are allowed, whose certificates are trusted."""

    endpoints: Callable[[str], tuple[Endpoint, ...]] = resolved
    allows: Callable[[str], bool] = is_public
    context: Callable[[], ssl.SSLContext] = ssl.create_default_context


class Reply(NamedTuple):
    """What came back: by which host, with what status and headers, and the bytes, unpacked."""

    host: str
    status: int
    headers: Mapping[str, str]
    content: bytes


class _PassingError(PlanError):
    """What may be over in a moment, and how many seconds we were asked to wait for it."""

    def __init__(self, message: Message, wait: float = 0.0, **facts: object) -> None:
        """Keep the wait beside what is said."""
        super().__init__(message, **facts)
        self.wait = wait


class Net:
    """The way to the banks, which remembers how often each was asked. Proxies of the environment are not used."""

    def __init__(self, clock: Clock, limits: Limits | None = None, reach: Reach | None = None) -> None:
        """Take the time from `clock`; other limits and another reach than those of the open network are for tests."""
        self._clock = clock
        self._limits = limits or Limits()
        self._reach = reach or Reach()
        self._paces: dict[str, Pace] = {}

    @property
    def now(self) -> datetime:
        """The moment, with its time zone."""
        return self._clock.now()

    def ask(self, bank: Bank, url: str, body: bytes | None = None) -> Reply:
        """Return what a bank answers to a question, be it a refusal; a `body` of JSON is posted.

        Raise PlanError if it is not to be trusted, does not work, or is too slow, too large or too busy.
        """
        for attempt in range(1, self._limits.tries):
            try:
                return self._once(bank, url, body)
            except _PassingError as passing:
                if passing.wait > self._limits.wait:
                    raise
                self._clock.sleep(max(passing.wait, 2.0 ** (attempt - 1) * (0.5 + self._clock.chance())))
        return self._once(bank, url, body)

    def _once(self, bank: Bank, url: str, body: bytes | None) -> Reply:
        pace = self._paces.setdefault(bank.id, Pace(bank.calls))
        self._clock.sleep(pace.turn(self._clock.seconds()))
        end = self._clock.seconds() + self._limits.total
        where, host = urlsplit(url), bank.id
        for _ in range(self._limits.redirects + 1):
            host = _host(where, bank, host)
            reply = self._exchange(host, where, body, end)
            pace.heed(reply.headers, self._clock.seconds())
            if reply.status not in _MOVED:
                return self._working(reply)
            where = _onward(where, reply)
        raise PlanError(words.LED_AROUND, host=host, limit=self._limits.redirects)

    def _working(self, reply: Reply) -> Reply:
        if reply.status < _BROKEN and reply.status != _TOO_MANY:
            return reply
        wait = asked_to_wait(reply.headers.get("retry-after"), self._clock.now()) or 0.0
        facts = {"host": reply.host, "status": reply.status, "minutes": ceil(wait / 60)}
        busy = words.BUSY if reply.status == _TOO_MANY else words.DOWN
        if reply.status not in _PASSING:
            raise PlanError(busy, **facts)
        raise _PassingError(words.AWAY if wait > self._limits.wait else busy, wait, **facts)

    def _exchange(self, host: str, where: SplitResult, body: bytes | None, end: float) -> Reply:
        """Return what a host says to one question before the clock is at `end`."""
        over = Event()
        try:
            with self._dialled(host) as wire, _until(wire, end - self._clock.seconds(), over):
                return self._heard(wire, host, where, body)
        except (OSError, HTTPException, HTTPError) as error:
            if over.is_set():
                raise PlanError(words.TOO_SLOW, host=host) from error
            slow = isinstance(error, TimeoutError | ReadTimeoutError)
            raise _PassingError(words.TOO_SLOW if slow else words.CUT_OFF, host=host) from error

    def _dialled(self, host: str) -> socket:
        """Return a line to an address that was looked at and allowed: a name could mean another the next time."""
        try:
            *others, last = self._reach.endpoints(host)[:_ADDRESSES]
        except (OSError, ValueError) as error:
            raise PlanError(words.NO_SUCH_HOST, host=host) from error
        if not all(self._reach.allows(address) for address, _ in (*others, last)):
            raise PlanError(words.NOT_PUBLIC, host=host)
        for endpoint in others:
            with suppress(OSError):
                return create_connection(endpoint, self._limits.connect)
        try:
            return create_connection(last, self._limits.connect)
        except OSError as error:
            raise _PassingError(words.NO_CONTACT, host=host) from error

    @contextmanager
    def _secured(self, wire: socket, host: str) -> Iterator[ssl.SSLSocket]:
        line = self._reach.context().wrap_socket(
            wire,
            server_hostname=host,
            do_handshake_on_connect=False,
            suppress_ragged_eofs=False,  # An answer that ends without saying so has been cut.
        )
        try:
            line.do_handshake()
            yield line
        except ssl.SSLCertVerificationError as error:
            raise PlanError(words.NOT_TRUSTED, host=host) from error
        finally:
            # What gave up in the middle of an answer may still hold on to the line, and would keep it open.
            with suppress(OSError):
                close(line.detach())

    def _heard(self, wire: socket, host: str, where: SplitResult, body: bytes | None) -> Reply:
        talk = HTTPConnection(host, timeout=self._limits.read)
        headers = _ASKED_WITH if body is None else {**_ASKED_WITH, "Content-Type": "application/json"}
        target = where._replace(scheme="", netloc="", fragment="").geturl()
        content = bytearray()
        with self._secured(wire, host) as talk.sock:
            talk.request("GET" if body is None else "POST", target, body, headers, preload_content=False)
            response = talk.getresponse()
            for piece in response.stream(_PIECE):
                content += piece
                if len(content) > self._limits.size:
                    raise PlanError(words.TOO_LARGE, host=host, limit=self._limits.size // _MEGABYTE)
        told = {name.lower(): value for name, value in response.headers.items()}
        return Reply(host, response.status, told, bytes(content))


@contextmanager
def _until(wire: socket, seconds: float, over: Event) -> Iterator[None]:
    """Hang up when so many seconds have passed, whatever is being said then: a server may say a letter at a time."""

    def hang_up() -> None:
        over.set()
        with suppress(OSError):  # The other end may have hung up first.
            handle.shutdown(SHUT_RDWR)

    with wire.dup() as handle:
        clock = Timer(seconds, hang_up)
        clock.daemon = True
        clock.start()
        try:
            yield
        finally:
            clock.cancel()
            clock.join()


def _host(where: SplitResult, bank: Bank, before: str) -> str:
    """Return the host to ask; raise PlanError if an address is not https at one of the bank's own."""
    with suppress(ValueError):  # No number is a port that large.
        host = where.hostname or ""
        if where.scheme == "https" and host in bank.hosts and where.port in {None, _HTTPS}:
            return host
    shown = visible(where.geturl())[:_SHOWN]
    raise PlanError(words.LED_AWAY, host=before, url=shown, publisher=bank.publisher)


def _onward(where: SplitResult, reply: Reply) -> SplitResult:
    """Return where an answer leads on to: the same address if it makes no sense, so that it leads around."""
    written = reply.headers.get("location", "")
    with suppress(ValueError):
        return urlsplit(urljoin(where.geturl(), written)) if _PLAIN.fullmatch(written) else where
    return where


def _within(address: IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address that an IPv6 address stands for, if it does."""
    if address in _IPV4_WITHIN:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour
