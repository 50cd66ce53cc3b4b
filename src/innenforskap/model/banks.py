"""The statistics banks that figures can be fetched from. Another PxWeb bureau is one more entry in `BANKS`."""

from collections.abc import Mapping
from datetime import datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class Bank(NamedTuple):
    """A bureau's PxWebApi v2: where it is asked, who publishes the figures, under which licence, how much it takes.

    Nothing else than `hosts` is ever asked, wherever an answer leads. `max_cells` is what one answer may hold, and
    `calls` how many questions a minute it takes. Between the two times of `unsafe`, in `zone`, figures that are soon
    to be published may be shown unfinished.
    """

    id: str
    publisher: str
    licence: str
    base: str
    hosts: frozenset[str]
    language: str
    max_cells: int
    calls: int
    zone: str
    unsafe: tuple[time, time] | None = None

    def unsafe_at(self, now: datetime) -> tuple[time, time] | None:
        """Return the hours in which figures may be unfinished, if a moment that knows its time zone is within them."""
        if self.unsafe is None:
            return None
        first, last = self.unsafe
        return self.unsafe if first <= self._there(now).time() < last else None

    def _there(self, now: datetime) -> datetime:
        try:
            return now.astimezone(ZoneInfo(self.zone))
        except ZoneInfoNotFoundError:  # Windows has no time zones of its own; the caller's own is as near as we come.
            return now


SSB = Bank(
    id="ssb",
    publisher="Statistisk sentralbyrå",
    licence="CC BY 4.0",
    base="https://data.ssb.no/api/pxwebapi/v2",
    hosts=frozenset({"data.ssb.no"}),
    language="no",
    max_cells=800_000,
    calls=30,
    zone="Europe/Oslo",
    unsafe=(time(5), time(8)),
)

BANKS: Mapping[str, Bank] = {bank.id: bank for bank in (SSB,)}
"""The banks by the id that an indicator's queries name them by."""
