"""A time at the precision the plan gives it, as a reader says it: «våren 2026»."""

from collections.abc import Mapping

from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.numbers import day, month
from innenforskap.model.when import When

_PARTS: Mapping[str, Phrase] = {
    "spring": Phrase("våren {year}", "våren {year}"),
    "autumn": Phrase("høsten {year}", "hausten {year}"),
    "H1": Phrase("første halvår {year}", "første halvår {year}"),
    "H2": Phrase("andre halvår {year}", "andre halvår {year}"),
    "Q1": Phrase("første kvartal {year}", "første kvartal {year}"),
    "Q2": Phrase("andre kvartal {year}", "andre kvartal {year}"),
    "Q3": Phrase("tredje kvartal {year}", "tredje kvartal {year}"),
    "Q4": Phrase("fjerde kvartal {year}", "fjerde kvartal {year}"),
}


def time(when: When, language: Language) -> str:
    """Return a day, month, quarter, half, season or year in words, no more exact than it was written."""
    year, _, rest = when.written.partition("-")
    if rest in _PARTS:
        return _PARTS[rest].said(language, year=year)
    if not rest:
        return year
    return (month if len(rest) == len("06") else day)(when.first, language)
