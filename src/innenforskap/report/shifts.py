"""How far a date has moved: «6 måneder senere»."""

from calendar import monthrange
from datetime import date

from innenforskap.i18n import Language, Message
from innenforskap.i18n.numbers import number
from innenforskap.report import changes_words as words

_MONTHS = 12


def shift(old: date, new: date, language: Language) -> str:
    """Return how much later or earlier a day is than another, in years or months where these are whole; or nothing."""
    if old == new:
        return ""
    return words.BY.said(
        language, span=_span(min(old, new), max(old, new), language), way=words.WAYS[new > old].said(language)
    )


def _span(first: date, last: date, language: Language) -> str:
    months = (last.year - first.year) * _MONTHS + last.month - first.month
    if months and (first.day == last.day or (_ends_month(first) and _ends_month(last))):
        years, rest = divmod(months, _MONTHS)
        return (
            _counted(months, words.MONTH, words.MONTHS, language)
            if rest
            else _counted(years, words.YEAR, words.YEARS, language)
        )
    return _counted((last - first).days, words.DAY, words.DAYS, language)


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def _counted(count: int, one: Message, many: Message, language: Language) -> str:
    return (one if count == 1 else many).said(language, n=number(count, language))
