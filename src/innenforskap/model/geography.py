"""Norway's counties and municipalities, and when they existed. Sources: `SOURCES.md`."""

from collections.abc import Mapping
from csv import DictReader
from datetime import date
from functools import cache
from importlib.resources import files
from typing import NamedTuple

COUNTRY = "NO"
"""What the whole country goes by among the numbers of counties and municipalities."""

_CALLED = (("counties.csv", (" fylkeskommune", " fylke", "")), ("municipalities.csv", (" kommune", "")))

_SAMI_LANGUAGES = {"1826": "sma", "1875": "smj", "5041": "sma", "5043": "sma"}
"""The municipalities whose Sámi name is Southern or Lule Sámi; the others' are Northern."""


class Area(NamedTuple):
    """A county or municipality: its number, names, first and last day where known, and what took its place."""

    number: str
    name: str
    sami_name: str
    valid_from: date | None
    valid_to: date | None
    replaced_by: tuple[str, ...]

    @property
    def sami_language(self) -> str:
        """The language that the Sámi name is in."""
        return _SAMI_LANGUAGES.get(self.number, "se")


def county(number: str) -> Area | None:
    """Return the county with this two-digit number, ended ones among them, or None."""
    return _areas("counties.csv").get(number)


def municipality(number: str) -> Area | None:
    """Return the municipality with this four-digit number, or None; few that ended before 2024 are known."""
    return _areas("municipalities.csv").get(number)


def valid(area: Area, day: date) -> bool:
    """Tell whether the area exists on a day; a first or last day that is not known excludes nothing."""
    return (area.valid_from or date.min) <= day <= (area.valid_to or date.max)


def existed(area: Area, first: date, last: date) -> bool:
    """Tell whether the area exists on any day from `first` to `last`, as far as its own days are known."""
    return (area.valid_from or date.min) <= last and first <= (area.valid_to or date.max)


def current_counties(day: date) -> tuple[Area, ...]:
    """Return the counties there are on a day, by number; complete from 2020-01-01."""
    return tuple(sorted(area for area in _areas("counties.csv").values() if valid(area, day)))


def parts_of(number: str, day: date) -> tuple[Area, ...]:
    """Return the counties of the country (NO), or the municipalities of a county, on a day; complete from 2024."""
    if number == COUNTRY:
        return current_counties(day)
    inside = (area for area in _areas("municipalities.csv").values() if area.number[:2] == number)
    return tuple(area for area in inside if valid(area, day))


@cache
def place_names() -> frozenset[str]:
    """Return the Norwegian names of all known counties and municipalities, ended ones among them."""
    return frozenset(area.name for name in ("counties.csv", "municipalities.csv") for area in _areas(name).values())


def numbers_of(name: str) -> tuple[str, ...]:
    """Return the numbers of the areas that may be meant by a name, with «fylke» or «kommune» after it or not.

    A county is meant before a municipality of its name, and an area that there is before one that has ended.
    """
    plain = name.partition(" - ")[0].strip().casefold()
    for table, words in _CALLED:
        called = (plain.removesuffix(word) for word in words if plain.endswith(word))
        stem = next(called, None)
        found = [area for area in _areas(table).values() if area.name.casefold() == stem]
        if found:
            return tuple(area.number for area in found if not area.valid_to) or tuple(area.number for area in found)
    return ()


@cache
def _areas(name: str) -> Mapping[str, Area]:
    rows = files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    return {row["number"]: _area(row) for row in DictReader(rows)}


def _area(row: Mapping[str, str]) -> Area:
    return Area(
        row["number"],
        row["name"],
        row.get("sami_name", ""),
        _day(row["valid_from"]),
        _day(row["valid_to"]),
        tuple(row["replaced_by"].split()),
    )


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None
