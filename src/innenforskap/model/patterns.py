"""JSON Schema patterns that accept just what the readers of single values do, in ECMAScript's regular expressions."""

_CENTURY = "(?:19|20|21)"
YEAR = f"{_CENTURY}[0-9]{{2}}"
_LEAP = f"(?:{_CENTURY}(?:0[48]|[2468][048]|[13579][26])|2000)"
_DAYS = (
    f"{YEAR}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    f"|{YEAR}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    f"|{YEAR}-02-(?:0[1-9]|1[0-9]|2[0-8])"
    f"|{_LEAP}-02-29"
)
DAY = f"^(?:{_DAYS})$"
WHEN = f"^(?:{YEAR}(?:-(?:spring|autumn|H[12]|Q[1-4]|0[1-9]|1[0-2]))?|{_DAYS})$"


def _next_years() -> str:
    """Return two digits and the two of the year after: 25/26, 99/00."""
    within = "|".join(f"{units}/\\1[{units + 1}]" for units in range(9))
    across = "|".join(f"{tens}9/{(tens + 1) % 10}0" for tens in range(10))
    return f"(?:([0-9])(?:{within})|{across})"


def _later_years() -> str:
    """Return a year, and the same year or a later one: 2019..2025."""
    units = "|".join(f"{unit}[.]{{2}}\\2\\3[{unit}-9]" for unit in range(10))
    tens = "|".join(f"{ten}[0-9][.]{{2}}\\4[{ten + 1}-9][0-9]" for ten in range(9))
    centuries = "19[0-9]{2}[.]{2}2[01][0-9]{2}|20[0-9]{2}[.]{2}21[0-9]{2}"
    return f"(19|20|21)([0-9])(?:{units})|(19|20|21)(?:{tens})|{centuries}"


PERIOD = f"^(?:{YEAR}(?:-Q[1-4])?|{_CENTURY}{_next_years()}|{_later_years()})$"
WORDS = r"\S"
LINE = r"^\s*\S[^\n]*\s*$"
URL = r'^\s*https?://[^\s<>"\\]+\s*$'
