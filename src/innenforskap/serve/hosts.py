"""What a machine is called by those who ask it for something, and which of it they mean when they ask."""

from ipaddress import ip_address
from urllib.parse import urlsplit

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
"""What leads to this very machine, and to it alone."""

EVERYWHERE = frozenset({"0.0.0.0", "::", ""})  # noqa: S104 - asked about here, never chosen
"""What stands for all the addresses of a machine."""


def is_ours(host: str, bound: str) -> bool:
    """Tell whether a browser that asks `host` means us, who answer at `bound`.

    Another name may have been pointed at this machine by a page elsewhere, to read what is shown here. An address
    cannot be, so where we answer at all of the machine's addresses, each of them is ours.
    """
    try:
        name = urlsplit(f"//{host}").hostname or ""
        if name in {*LOOPBACK, bound.casefold()} - {""}:
            return True
        return bound in EVERYWHERE and bool(ip_address(name))
    except ValueError:
        return False
