"""What a source last answered, as the plan keeps it: the figures, and what was asked when."""

from datetime import date
from typing import NamedTuple

from innenforskap.model.figure import Observation
from innenforskap.model.query import Columns, Query


class Snapshot(NamedTuple):
    """The figures of one indicator as fetched: from which file of the plan, retrieved when, and asked for how.

    `updated` is the day the source last changed the table, where it says so. Of a file that someone took down by hand,
    `columns` say how it was read, `by` who took it down, and `taken_from` what it was called.
    """

    file: str
    retrieved: date
    updated: date | None = None
    queries: tuple[Query, ...] = ()
    columns: Columns | None = None
    by: str | None = None
    taken_from: str | None = None
    observations: tuple[Observation, ...] = ()
