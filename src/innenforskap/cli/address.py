"""Where a site will be published, as it is written on the command line."""

from contextlib import suppress
from urllib.parse import quote, urlsplit

from innenforskap.cli import site_words as words
from innenforskap.errors import PlanError
from innenforskap.serve.hosts import LOOPBACK


def address(written: str | None) -> str:
    """Return the address that a site will have, ending in `/`, or nothing for none; raise PlanError for any other.

    It is on the web with https, or on this very machine; a name with other letters is written as the net knows it.
    """
    if written is None:
        return ""
    # What no address can be is said by different errors: a port that is no number, a name that is too long.
    with suppress(ValueError):
        parts = urlsplit(written)
        name, port = (parts.hostname or "").encode("idna").decode(), parts.port
        is_bare = not (parts.query or parts.fragment or "@" in parts.netloc or set(written) & set(' \t\r\n"<>\\?#'))
        if name and is_bare and (parts.scheme == "https" or (parts.scheme == "http" and name in LOOPBACK)):
            host = f"[{name}]" if ":" in name else name
            path = quote(parts.path.strip("/"), safe="/%")
            return f"{parts.scheme}://{host}{f':{port}' if port else ''}/{f'{path}/' if path else ''}"
    raise PlanError(words.NOT_AN_ADDRESS, value=written)
