"""Which counts of a period add up to which: areas to what they lie in, groups to everyone, ages to wider ages."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations, pairwise
from typing import NamedTuple

from innenforskap.model.geography import COUNTRY, county, municipality, parts_of

_COUNTY, _MUNICIPALITY = 2, 4
# From these days on we know every county and every municipality there was.
_COUNTIES_KNOWN, _MUNICIPALITIES_KNOWN = date(2020, 1, 1), date(2024, 1, 1)
_FEW_GROUPS = 6


class Spot(NamedTuple):
    """Whom a count is of: the area and the group, empty where none is named, and the first and the last age."""

    area: str
    group: str
    first: int
    last: int


class Sum(NamedTuple):
    """A count that others add up to."""

    whole: Spot
    parts: tuple[Spot, ...]


def sums(counts: Mapping[Spot, int], spots: Collection[Spot], day: date, sets: Iterable[Iterable[str]]) -> list[Sum]:
    """Return all sums among `spots`, and what there must be between them though nothing is told of it.

    `counts` are those that are known, by which one sees whether groups make up everyone; `sets` are groups that were
    asked for together. The figures follow the counties and municipalities of `day`.
    """
    ages = sorted({(each.first, each.last) for each in spots})
    narrow = list(_narrow(ages))
    of_areas = list(_of_areas({each.area for each in spots}, day))
    of_groups = list(_of_groups(counts, {each.group for each in spots} - {""}, sets))
    areas = sorted({each.area for each in spots}.union(*({whole, *parts} for whole, parts in of_areas)))
    groups = sorted({each.group for each in spots} | ({""} if of_groups else set()))
    bands = sorted({*ages, *narrow})
    return [
        *(
            Sum(Spot(whole, group, *band), tuple(Spot(part, group, *band) for part in parts))
            for whole, parts in of_areas
            for group in groups
            for band in bands
        ),
        *(
            Sum(Spot(area, "", *band), tuple(Spot(area, group, *band) for group in parts))
            for parts in of_groups
            for area in areas
            for band in bands
        ),
        *(
            Sum(Spot(area, group, *band), tuple(Spot(area, group, *part) for part in _within(band, narrow)))
            for band in ages
            if band not in narrow
            for area in areas
            for group in groups
        ),
    ]


def around(area: str) -> str:
    """Return the area that another lies in, by its number, or nothing where there is none."""
    if not area.isdigit():
        return ""
    return COUNTRY if len(area) == _COUNTY else area[: _COUNTY if len(area) == _MUNICIPALITY else _MUNICIPALITY]


def _of_areas(there: Collection[str], day: date) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each area that is told of, or that lies in one that is, with its parts, for each division that may hold."""
    inside: dict[str, set[str]] = {}
    found = set(there)
    for area in found | set(map(around, found)) | set(map(around, map(around, found))):
        inside.setdefault(around(area), set()).add(area)
    inside.pop("", None)
    for whole in sorted(inside):
        if whole in there or around(whole) in there or COUNTRY in there:
            told = inside[whole] & set(there)
            for parts in dict.fromkeys(_divisions(whole, inside[whole], told, day)):
                yield whole, parts


def _divisions(whole: str, inside: set[str], told: set[str], day: date) -> Iterator[tuple[str, ...]]:
    """Give the parts of an area as divided on the day, and as now, for old figures are often told by the new areas."""
    unknown = {area for area in inside if county(area) is None and municipality(area) is None}
    complete = day >= (_COUNTIES_KNOWN if whole == COUNTRY else _MUNICIPALITIES_KNOWN)
    for then in (day, date.max) if complete else (date.max,):
        yield tuple(sorted({area.number for area in parts_of(whole, then)} | unknown))
    if not complete:
        yield tuple(sorted(told))


def _of_groups(counts: Mapping[Spot, int], there: set[str], sets: Iterable[Iterable[str]]) -> Iterator[tuple[str, ...]]:
    """Give the groups that make up everyone, as far as the figures do not say otherwise.

    That all groups there are, or all that were asked for together, do, is held to be so until they do not add up; of
    others, only what is seen to add up.
    """
    groups = sorted(there)
    asked = {tuple(sorted(there.intersection(each))) for each in sets} | {tuple(groups)}
    sizes = range(1, len(groups)) if len(groups) <= _FEW_GROUPS else ()
    some = (each for n in sizes for each in combinations(groups, n))
    for each in sorted(asked.union(some)):
        agree = [_agree(counts, whole, each) for whole in counts if not whole.group]
        if each and False not in agree and (True in agree or each in asked):
            yield each


def _agree(counts: Mapping[Spot, int], whole: Spot, groups: tuple[str, ...]) -> bool | None:
    """Tell whether groups add up to everyone within the rounding of each, or None where that cannot be seen."""
    told = [counts[spot] for group in groups if (spot := whole._replace(group=group)) in counts]
    short = counts[whole] - sum(told)
    if len(told) < len(groups):
        return False if short < -len(groups) else None
    return abs(short) <= len(groups)


def _narrow(ages: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give the ages between each beginning or end of a band and the next, that lie within any band."""
    told = list(ages)
    edges = sorted({edge for first, last in told for edge in (first, last + 1)})
    for first, after in pairwise(edges):
        if any(one <= first and after - 1 <= other for one, other in told):
            yield first, after - 1


def _within(band: tuple[int, int], narrow: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    return (each for each in narrow if band[0] <= each[0] and each[1] <= band[1])
