"""What the codes and the words of statistics stand for: periods, areas, ages, and marks for what is missing."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from pydantic_core import PydanticCustomError

from innenforskap.model.geography import COUNTRY, numbers_of
from innenforskap.model.parts import AgeBand
from innenforskap.model.vocabulary import Finality, Missing
from innenforskap.model.when import ObservationPeriod

MARKS: Mapping[str, Missing] = {
    ".": Missing.NOT_APPLICABLE,
    "..": Missing.NOT_AVAILABLE,
    "...": Missing.NOT_PUBLISHED,
    ":": Missing.CONFIDENTIAL,
}
"""The standard marks of Norwegian statistics for a figure that is not there."""
PRELIMINARY_MARK = "*"

_QUARTER = re.compile(r"(\d{4})-?[KQ]([1-4])", re.ASCII)
_YEARS = re.compile(r"(\d{4})([-/])(\d{4}|\d{2})", re.ASCII)
_COUNTRIES = frozenset({"0", "EAFK", "EAK", COUNTRY})
_COUNTRY_NAMES = frozenset({"hele landet", "heile landet", "landet", "norge", "noreg", "nasjonalt"})
_NUMBER = re.compile(r"(?:[FK]-)?(\d{2}|\d{4})", re.ASCII)
_COUNTY_OF_KOSTRA = re.compile(r"(\d{2})00", re.ASCII)
_NUMBER_FIRST = re.compile(r"(\d{4}|\d{2})\s+\D.*", re.ASCII)
_AGES = re.compile(r"\D{0,2}(0?\d?\d|1[0-2]\d)\s?[-–]\s?(0?\d?\d|1[0-2]\d)(?: år)?", re.ASCII)
_AGE = re.compile(r"(0?\d?\d|1[0-2]\d)(\+| år(?: eller (?:eldre|over))?|)", re.ASCII)
_PRELIMINARY = re.compile(r"foreløpi|førebels|preliminary", re.IGNORECASE)
_REVISED = re.compile(r"revidert|revised", re.IGNORECASE)
_FINAL = re.compile(r"endeli|endeleg|\bfinal", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
_NAMED_YEARS = re.compile(r"(?<!\d)((?:19|20|21)\d\d)(?:\s?[-–]\s?((?:19|20|21)\d\d))?(?!\d)", re.ASCII)


def period_of(code: str) -> ObservationPeriod | None:
    """Return the period that a code stands for, or None: `2025`, `2025K2`, `2025/2026` or `2019-2025`."""
    try:
        return ObservationPeriod.read(_written(code.strip()))
    except PydanticCustomError:
        return None


def _written(code: str) -> str:
    if quarter := _QUARTER.fullmatch(code):
        return f"{quarter[1]}-Q{quarter[2]}"
    if years := _YEARS.fullmatch(code):
        # Two years in full with a hyphen are a cohort's; any other way of writing two is a school year.
        is_cohort = years[2] == "-" and len(years[3]) == len(years[1])
        return f"{years[1]}..{years[3]}" if is_cohort else f"{years[1]}/{years[3][-2:]}"
    return code


def area_of(code: str, dimension: str = "") -> str | None:
    """Return the number of the county or municipality that a code of a dimension stands for, NO, or None."""
    if code in _COUNTRIES:
        return COUNTRY
    if "fylke" in dimension.casefold() and (county := _COUNTY_OF_KOSTRA.fullmatch(code)):
        return county[1]
    found = _NUMBER.fullmatch(code)
    return found[1] if found else None


def area_named(words: str) -> str | None:
    """Return the number of the only area that a number or a name stands for, NO, or None where it is not clear."""
    written = words.strip()
    if written.casefold() in _COUNTRY_NAMES:
        return COUNTRY
    first = _NUMBER_FIRST.fullmatch(written)
    if found := area_of(first[1] if first else written):
        return found
    numbers = numbers_of(written)
    return numbers[0] if len(numbers) == 1 else None


def ages_of(code: str, label: str = "") -> AgeBand | None:
    """Return the ages that a code stands for, or else its label: `15-29`, `19`, `67+`; None where neither tells."""
    for written in (code, label):
        if band := _AGES.fullmatch(written.strip()):
            return AgeBand.model_construct(age_from=int(band[1]), age_to=int(band[2]))
        if age := _AGE.fullmatch(written.strip()):
            is_open = age[2] not in {"", " år"}
            return AgeBand.model_construct(age_from=int(age[1]), age_to=None if is_open else int(age[1]))
    return None


def finality_of(words: str) -> Finality | None:
    """Return how settled some words say that a figure is, or None where they do not."""
    told = ((Finality.PRELIMINARY, _PRELIMINARY), (Finality.REVISED, _REVISED), (Finality.FINAL, _FINAL))
    return next((finality for finality, words_for in told if words_for.search(words)), None)


def preliminary(notes: Iterable[str], periods: Sequence[ObservationPeriod]) -> frozenset[ObservationPeriod]:
    """Return which periods some notes call preliminary: those of the years a sentence names, or else the newest."""
    said = [sentence for note in notes for sentence in _SENTENCE.split(note) if _PRELIMINARY.search(sentence)]
    return frozenset(period for sentence in said for period in _meant(sentence, periods))


def _meant(sentence: str, periods: Sequence[ObservationPeriod]) -> Iterable[ObservationPeriod]:
    named = [range(int(first), int(last or first) + 1) for first, last in _NAMED_YEARS.findall(sentence)]
    if not named:
        return (newest(periods),) if periods else ()
    return [period for period in periods if any(_year(period) in years for years in named)]


def _year(period: ObservationPeriod) -> int:
    """Return the year that a period is known by: the one it ends in, and for a school year the one it begins in."""
    return period.first.year if period.kind == "/" else period.last.year


def newest(periods: Iterable[ObservationPeriod]) -> ObservationPeriod:
    """Return the period that ends last, of several that do the one that begins last."""
    return max(periods, key=_end)


def _end(period: ObservationPeriod) -> tuple[date, date]:
    return period.last, period.first
