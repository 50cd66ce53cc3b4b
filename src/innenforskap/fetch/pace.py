"""How often a statistics bank is asked: as many times a minute as it takes, and less when it says so."""

import re
from collections import deque
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

MINUTE: Final = 60.0

_SECONDS = re.compile(r"\d{1,9}", re.ASCII)
_WINDOW = re.compile(r";\s*w=(\d{1,9})", re.ASCII)


class Pace:
    """When one bank may be asked next. It remembers when it was asked before, in seconds that only grow."""

    def __init__(self, calls: int) -> None:
        """Begin with a bank that was never asked, and takes `calls` questions a minute."""
        self._asked: deque[float] = deque(maxlen=calls)
        self._open = 0.0

    def turn(self, now: float) -> float:
        """Return how many seconds to wait before the next question, which then counts as asked."""
        first_free = self._asked[0] + MINUTE if len(self._asked) == self._asked.maxlen else now
        at = max(now, first_free, self._open)
        self._asked.append(at)
        return at - now

    def heed(self, headers: Mapping[str, str], now: float) -> None:
        """Wait with the next question, a minute at the most, where the bank says that no more are left."""
        said = {name.lower().removeprefix("x-"): value.strip() for name, value in headers.items()}
        if said.get("ratelimit-remaining") == "0":
            self._open = now + min(_rest(said), MINUTE)


def asked_to_wait(header: str | None, now: datetime) -> float | None:
    """Return how many seconds a Retry-After asks for, written as seconds or as a moment; None if it makes no sense."""
    written = (header or "").strip()
    if _SECONDS.fullmatch(written):
        return float(written)
    try:
        moment = parsedate_to_datetime(written)
    except (ValueError, OverflowError):
        return None
    # A date without a zone is in UTC, as those with one always are.
    return max((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now.timestamp(), 0.0)


def _rest(said: Mapping[str, str]) -> float:
    reset = said.get("ratelimit-reset", "")
    window = _WINDOW.search(said.get("ratelimit-policy", ""))
    if _SECONDS.fullmatch(reset):
        return float(reset)
    return float(window[1]) if window else MINUTE
