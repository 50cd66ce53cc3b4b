"""What a source answered as one table of figures, whether it came in parts from a bank or in a file."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from innenforskap.model.figure import Observation
from innenforskap.read.jsonstat import Category, Dataset

Key: TypeAlias = tuple[str, ...]
PERIOD, AREA, GROUP, AGE = "period", "geo", "group", "age"
"""What the four dimensions of a file are called."""


class Dimension(NamedTuple):
    """One way the figures are divided: what it is called, and its categories by code."""

    label: str
    categories: Mapping[str, Category]


class Answer(NamedTuple):
    """A whole answer: its dimensions by name, which of them are of time and place, and each figure by its codes.

    `updated` is the day the source last changed the table, where it says so.
    """

    dimensions: Mapping[str, Dimension]
    values: Mapping[Key, Decimal | None]
    time: str = ""
    geo: str = ""
    updated: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is no figure in it at all."""
        return all(value is None for value in self.values.values())

    def by(self, name: str) -> Mapping[str, Sequence[Decimal | None]]:
        """Return the figures of each category of a dimension."""
        at = tuple(self.dimensions).index(name)
        found: dict[str, list[Decimal | None]] = {code: [] for code in self.dimensions[name].categories}
        for key, value in self.values.items():
            found[key[at]].append(value)
        return found


def joined(parts: Sequence[Dataset]) -> Answer | None:
    """Return the parts of an answer as one, or None where there are none, or they are not divided alike."""
    if len({tuple(each.name for each in part.dimensions) for part in parts}) != 1:
        return None
    values = {
        tuple(category.code for category in cell.categories): cell.value for part in parts for cell in part.cells()
    }
    dimensions = {
        first.name: Dimension(first.label, _union(part.dimensions[at].categories for part in parts))
        for at, first in enumerate(parts[0].dimensions)
    }
    updated = min((part.updated for part in parts if part.updated), default=None)
    return Answer(dimensions, values, _named(parts[0], "time"), _named(parts[0], "geo"), updated)


def table_in(response: bytes) -> str | None:
    """Return the table that a bank says its answer is from, or None where it does not say."""
    # Within a text in JSON there is a backslash before the quotes, so this is the key and nothing else.
    found = re.search(rb'"tableid"\s*:\s*"([^"\\]+)"', response, re.IGNORECASE)
    return found[1].decode() if found else None


def of_file(observations: Iterable[Observation]) -> Answer:
    """Return the figures of a file as an answer."""
    values = {_key(each): each.value for each in observations}
    columns = zip(*values, strict=True) if values else ((),) * 4
    dimensions = {
        name: Dimension(name, {code: Category(code, code) for code in codes})
        for name, codes in zip((PERIOD, AREA, GROUP, AGE), columns, strict=True)
    }
    return Answer(dimensions, values, PERIOD, AREA)


def _named(part: Dataset, role: str) -> str:
    found = part.of_role(role)
    return found.name if found else ""


def _union(several: Iterable[Iterable[Category]]) -> Mapping[str, Category]:
    return {each.code: each for categories in several for each in categories}


def _key(each: Observation) -> Key:
    ages = "-".join("" if age is None else str(age) for age in each.ages or ())
    return str(each.period), each.geo or "", each.group or "", ages
