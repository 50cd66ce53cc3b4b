"""How a planner writes a time, in bokmål, nynorsk or English, and how the plan files write the same."""

import re

_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "januar january jan", "februar february feb", "mars march mar", "april apr", "mai may", "juni june jun",
            "juli july jul", "august aug", "september sept sep", "oktober october okt oct", "november nov",
            "desember december des dec",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
# A summer or a winter is no part of a year: which months it spans, only the planner knows.
_SEASONS = {
    **dict.fromkeys(("vår", "våren", "vaar", "vaaren", "var", "varen", "spring"), "spring"),
    **dict.fromkeys(("høst", "høsten", "haust", "hausten", "host", "hosten", "hoest", "hoesten", "autumn"), "autumn"),
}
_ORDER = {
    **{str(number): number for number in range(1, 5)},
    "første": 1, "fyrste": 1, "first": 1, "andre": 2, "annet": 2, "second": 2, "tredje": 3, "third": 3,
    "fjerde": 4, "fourth": 4,
}  # fmt: skip
_HALVES = 2
_YEAR = r"(?P<year>(?:19|20|21)\d\d)"
_WORD = r"[a-zæøå]+"
_DAY = re.compile(
    rf"(\d{{1,2}})[./] ?(\d{{1,2}})[./] ?{_YEAR}|(?P<first>(?:19|20|21)\d\d)[-./](\d{{1,2}})[-./](\d{{1,2}})", re.ASCII
)
_DAY_IN_MONTH = re.compile(rf"(?:den )?(?P<day>\d{{1,2}})\.? ?(?P<word>{_WORD})\.? {_YEAR}", re.ASCII)
_PART = re.compile(
    rf"(?:(?P<order>[1-4](?=[.-]| )|{_WORD})[.-]? ?(?P<part>kvartal|kvartalet|quarter|halvår|halvåret|half)(?: of)?"
    rf"|(?P<short>[qh][1-4])|(?P<word>{_WORD})\.?)[ -]{_YEAR}"
    rf"|(?P<first>(?:19|20|21)\d\d)[ -]?(?:(?P<late>[qh][1-4])|(?<=[ -])(?P<name>{_WORD}))",
    re.ASCII,
)
_SCHOOL = re.compile(rf"(?P<said>(?:skole|skule)året? )?{_YEAR} ?(?P<joint>[-–—/]) ?(?P<last>\d\d(?:\d\d)?)", re.ASCII)


def day(said: str) -> tuple[int, int, int] | None:
    """Return year, month and day of a date where each of them is clear, or None; the month need not have the day."""
    said = _plain(said)
    if found := _DAY.fullmatch(said):
        number, month, year = map(int, found.group(1, 2, "year") if found["year"] else found.group(6, 5, "first"))
        # A month too high may be the day, as Americans write it, so nothing is known to be missing.
        return (year, month, number) if month in _MONTHS.values() else None
    found = _DAY_IN_MONTH.fullmatch(said)
    month = _MONTHS.get(found["word"], 0) if found else 0
    return (int(found["year"]), month, int(found["day"])) if found and month else None


def part(said: str) -> str:
    """Return a month, quarter, half or season as the plan files write it, or an empty text where none was said."""
    found = _PART.fullmatch(_plain(said))
    if found is None:
        return ""
    year, word = found["year"] or found["first"], found["word"] or found["name"] or ""
    short = found["short"] or found["late"] or _short(found)
    if word in _MONTHS:
        return f"{year}-{_MONTHS[word]:02}"
    named = _SEASONS.get(word) or _named(short)
    return f"{year}-{named}" if named else ""


def _short(found: re.Match[str]) -> str:
    order = _ORDER.get(found["order"] or "", 0)
    return f"{'q' if found['part'][0] in 'kq' else 'h'}{order}" if order else ""


def _named(short: str) -> str:
    """Return a quarter or half in the plan files' own letters, unless a year has no such half."""
    return "" if short[:1] == "h" and int(short[1]) > _HALVES else short.upper()


def school_year(said: str) -> str:
    """Return a year and the next as a school year, where no other period can be meant, or an empty text.

    2011-12 may be a month, and 2025-2026 the years of a cohort.
    """
    found = _SCHOOL.fullmatch(_plain(said))
    if found is None:
        return ""
    year, last = int(found["year"]), found["last"]
    follows = last in {str(year + 1), f"{(year + 1) % 100:02}"}
    certain = found["said"] or found["joint"] == "/" or (len(last) < len("2025") and int(last) not in _MONTHS.values())
    return f"{year}/{(year + 1) % 100:02}" if follows and certain else ""


def quarter(said: str) -> str:
    """Return a quarter as the plan files write it, or an empty text where none was said."""
    found = part(said)
    return found if "-Q" in found else ""


def years(said: str) -> tuple[int, int] | None:
    """Return two years of which the second is later, where a dash joins them, or None."""
    found = re.fullmatch(rf"{_YEAR} ?[-–—] ?(?P<last>(?:19|20|21)\d\d)", _plain(said), re.ASCII)
    first, last = map(int, found.group("year", "last")) if found else (0, 0)
    return (first, last) if first < last else None


def _plain(said: str) -> str:
    """Return a text in small letters, with single spaces and none around."""
    return " ".join(said.casefold().split())
