"""Numbers, dates, lists and alphabetical order, as bokmål, nynorsk and English have them.

Thousands are set apart from four digits on, so that 4 162 and 11 640 look alike in one column. A year is a name,
not a number, and is written as it stands.
"""

import re
from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal
from unicodedata import combining, normalize

from innenforskap.i18n import Language, Message, Phrase

_SPACE = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"
_DASH = "\N{EN DASH}"
_WIDE = Context(prec=100)
"""Room for the quotient of the largest number that can be written and the smallest, with its decimals."""

_NORWEGIAN_MONTHS = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
_ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_THOUSANDS_AND_DECIMALS = Message(f"{_SPACE},", f"{_SPACE},", ",.")
_PERCENT = Message(f"{{n}}{_SPACE}%", f"{{n}}{_SPACE}%", "{n}%")
_POINTS = Message("{n} prosentpoeng", "{n} prosentpoeng", "{n} percentage points")
_KRONER = Message("{n} kroner", "{n} kroner", "NOK {n}")
_DAY = Message("{d}. {month}", "{d}. {month}", "{d} {month}")
_DAYS_OF_A_MONTH = Message("{first}.–{last}. {month}", "{first}.–{last}. {month}", "{first}–{last} {month}")
_AND = Message("og", "og", "and")
_NONE = Message("ingen", "ingen", "no")

# Danish and Swedish letters stand with the Norwegian ones they sound like; `{`, `|` and `}` come just after z.
_AFTER_Z = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})


def number(value: Decimal | int, language: Language, decimals: int | None = None) -> str:
    """Return a number with `decimals` decimals, halves rounded away from zero, or with those it has.

    What rounds to zero has no sign.
    """
    exact = Decimal(value)
    if decimals is not None:
        exact = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, _WIDE)
    signs = str.maketrans(dict(zip(",.", _THOUSANDS_AND_DECIMALS.said(language), strict=True)))
    return (_MINUS if exact < 0 else "") + f"{exact.copy_abs():,f}".translate(signs)


def percent(value: Decimal | int, language: Language, decimals: int | None = None) -> str:
    """Return a percentage for a table or a figure: «9,9 %»."""
    return _PERCENT.said(language, n=number(value, language, decimals))


def points(value: Decimal | int, language: Language, decimals: int | None = None) -> str:
    """Return the difference between two percentages: «0,2 prosentpoeng»."""
    return _POINTS.said(language, n=number(value, language, decimals))


def kroner(amount: int, language: Language) -> str:
    """Return an amount in whole kroner: «1 200 000 kroner»."""
    return _KRONER.said(language, n=number(amount, language))


def day(when: date, language: Language) -> str:
    """Return a date: «4. desember 2026»."""
    return f"{_day_of_month(when, language)} {when.year}"


def month(when: date, language: Language) -> str:
    """Return the month a date is in: «desember 2026»."""
    return f"{_month_name(when, language)} {when.year}"


def days(first: date, last: date, language: Language) -> str:
    """Return the days from `first` to `last`, telling month and year once if they are the same: «4.–6. mai 2026»."""
    if first == last:
        return day(first, language)
    if (first.year, first.month) == (last.year, last.month):
        month_name = _month_name(last, language)
        return f"{_DAYS_OF_A_MONTH.said(language, first=first.day, last=last.day, month=month_name)} {last.year}"
    beginning = _day_of_month(first, language) if first.year == last.year else day(first, language)
    return span(beginning, day(last, language))


def span(first: str, last: str) -> str:
    """Return from `first` to `last` with an en dash, which has spaces around it where either end has a space."""
    dash = f" {_DASH} " if " " in first + last else _DASH
    return f"{first}{dash}{last}"


def listed(words: Iterable[str], language: Language) -> str:
    """Return the words as a sentence lists them: «a, b og c»."""
    *others, last = [*words] or [""]
    return f"{', '.join(others)} {_AND.said(language)} {last}" if others else last


def counted(count: int, language: Language, singular: Phrase | Message, plural: Phrase | Message) -> str:
    """Return how many there are of something: «ingen tiltak», «1 tiltak», «12 tiltak»."""
    if isinstance(plural, Phrase) and language is Language.EN:
        language = Language.NB
    amount = number(count, language) if count else _NONE.said(language)
    return f"{amount} {(singular if count == 1 else plural).said(language)}"


def sort_key(text: str) -> tuple[str, str]:
    """Return what sorts texts as a Norwegian reader expects: æ, ø and å last, é as e, 2.9 before 2.10."""
    letters = normalize("NFC", text).casefold().translate(_AFTER_Z)
    plain = "".join(letter for letter in normalize("NFD", letters) if not combining(letter))
    return re.sub(r"\d+", lambda digits: digits[0].zfill(9), plain), text


def _day_of_month(when: date, language: Language) -> str:
    return _DAY.said(language, d=when.day, month=_month_name(when, language))


def _month_name(when: date, language: Language) -> str:
    return (_ENGLISH_MONTHS if language is Language.EN else _NORWEGIAN_MONTHS)[when.month - 1]
