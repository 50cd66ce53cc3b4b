"""The one module that answers the network: it shows what it is given, on this machine only unless told otherwise."""

import sys
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EADDRINUSE, EPERM
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socket import AF_INET, AF_INET6, gaierror
from socketserver import TCPServer, ThreadingMixIn
from threading import Thread

from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.render.preview import EVENTS
from innenforskap.serve.answers import Answer, answer
from innenforskap.serve.hosts import EVERYWHERE, is_ours
from innenforskap.serve.window import Window

PORT_TAKEN = Message(
    "Port {port} er i bruk. Velg en annen med --port, eller skriv --port 0, så finner verktøyet en ledig.",
    "Port {port} er i bruk. Vel ein annan med --port, eller skriv --port 0, så finn verktøyet ein ledig.",
    "Port {port} is in use. Choose another with --port, or write --port 0, and the tool finds a free one.",
)
PORT_FORBIDDEN = Message(
    "Du har ikke lov til å bruke port {port}. Velg en over 1023 med --port.",
    "Du har ikkje lov til å bruke port {port}. Vel ein over 1023 med --port.",
    "You may not use port {port}. Choose one above 1023 with --port.",
)
NO_SUCH_PORT = Message(
    "{port} er ikke en port. Velg en fra 1024 til 65535 med --port.",
    "{port} er ikkje ein port. Vel ein frå 1024 til 65535 med --port.",
    "{port} is not a port. Choose one from 1024 to 65535 with --port.",
)
NO_SUCH_HOST = Message(
    "«{host}» er ikke en adresse på denne maskinen ({reason}). Uten --host vises nettstedet bare her.",
    "«{host}» er ikkje ei adresse på denne maskina ({reason}). Utan --host blir nettstaden vist berre her.",
    "“{host}” is not an address of this machine ({reason}). Without --host the site is shown here only.",
)
_WHY = {EADDRINUSE: PORT_TAKEN, EACCES: PORT_FORBIDDEN, EPERM: PORT_FORBIDDEN}
_BEAT = 15.0
"""How often, in seconds, one who waits is told that we are still here."""


@contextmanager
def opened(host: str, port: int, window: Window, complain: Callable[[BaseException], None]) -> Iterator[str]:
    """Show what is in the window, and give the address it is shown at; raise PlanError where it cannot be.

    Port 0 is any that is free. A bug met while answering is told to `complain`, and what is shown stays there.
    """
    with _bound(host, port, window, complain) as server:
        Thread(target=server.serve_forever, args=(0.1,), daemon=True).start()
        try:
            yield f"http://{_named(host)}:{server.server_address[1]}/"
        finally:
            window.close()
            server.shutdown()


def open_in_browser(address: str) -> None:
    """Open an address in the browser of the one who sits here, if there is any."""
    webbrowser.open_new_tab(address)


class _Server(ThreadingMixIn, TCPServer):
    """A server that shows what is in a window.

    The library's own for HTTP would first ask the net what we are called.
    """

    daemon_threads = True
    # On Windows, the same setting would let two servers share a port.
    allow_reuse_address = sys.platform != "win32"

    def __init__(self, host: str, port: int, window: Window, complain: Callable[[BaseException], None]) -> None:
        self.host, self.window, self.complain = host, window, complain
        self.address_family = AF_INET6 if ":" in host else AF_INET
        super().__init__((host, port), _Handler)

    def handle_error(self, *_: object) -> None:
        """Tell of a bug; one who no longer listens is none."""
        error = sys.exception()
        if error is not None and not isinstance(error, OSError):
            self.complain(error)


class _Handler(BaseHTTPRequestHandler):
    """One who asks."""

    server: _Server
    timeout = 60

    def do_GET(self) -> None:
        """Answer with what is asked for, or wait with those who wait for a change."""
        if self.path.partition("?")[0] == f"/{EVENTS}" and self._is_for_us():
            self._tell_of_changes()
        else:
            self.wfile.write(self._answered().content)

    def do_HEAD(self) -> None:
        """Answer as if asked for the whole, and keep the whole back."""
        self._answered()

    def log_message(self, *_: object) -> None:
        """Say nothing of each request: what is shown on the terminal is about the plan."""

    def version_string(self) -> str:
        """Return who answers; which version of Python it is, is nobody's business."""
        return "innenforskap"

    def _is_for_us(self) -> bool:
        return is_ours(self.headers.get("Host", ""), self.server.host)

    def _answered(self) -> Answer:
        """Say how it went and what comes, and return it."""
        refused = Answer(HTTPStatus.MISDIRECTED_REQUEST, "text/plain; charset=utf-8", b"innenforskap serve\n")
        told = answer(self.path, self.server.window.shown) if self._is_for_us() else refused
        self._head(told.status, told.media_type, told.policy)
        if told.location:
            self.send_header("Location", told.location)
        self.send_header("Content-Length", str(len(told.content)))
        self.end_headers()
        return told

    def _head(self, status: HTTPStatus, media_type: str, policy: str = "default-src 'none'") -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Security-Policy", f"{policy}; frame-ancestors 'none'")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Cache-Control", "no-store")

    def _tell_of_changes(self) -> None:
        """Tell the mark of what is shown, now, at each change, and now and then; until nobody listens."""
        window = self.server.window
        self._head(HTTPStatus.OK, "text/event-stream")
        self.end_headers()
        is_open = True
        with suppress(OSError):
            while is_open:
                mark = window.shown.mark
                self.wfile.write(f"data: {mark}\n\n".encode())
                is_open = window.wait(mark, _BEAT)


def _named(host: str) -> str:
    """Return what a browser on this machine calls it."""
    if host in EVERYWHERE:
        return "localhost"
    return f"[{host}]" if ":" in host else host


def _bound(host: str, port: int, window: Window, complain: Callable[[BaseException], None]) -> _Server:
    """Return a server that has its place on the machine; raise PlanError with what to do where it gets none."""
    try:
        return _Server(host, port, window, complain)
    except OverflowError:
        raise PlanError(NO_SUCH_PORT, port=port) from None
    except (gaierror, UnicodeError) as error:
        raise PlanError(NO_SUCH_HOST, host=host, reason=type(error).__name__) from error
    except OSError as error:
        why = _WHY.get(error.errno or 0, NO_SUCH_HOST)
        raise PlanError(why, host=host, port=port, reason=error.strerror or error) from error
