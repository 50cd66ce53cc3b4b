"""A value of the plan in a reader's words: labels for allowed words, names for references, dates written out."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache

from innenforskap.i18n import Language, Message, Phrase, labels
from innenforskap.i18n.numbers import day, number
from innenforskap.model.base import Record
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.refs import GroupRef, Ref
from innenforskap.model.scalars import Choice
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import PlanLanguage
from innenforskap.model.when import ObservationPeriod, When
from innenforskap.report.pages.spans import observed
from innenforskap.report.times import time

YES, NO = Message("Ja", "Ja", "Yes"), Message("Nei", "Nei", "No")

_SHORT_FORMS = frozenset({"ngo", "nok", *PlanLanguage})


def said(plan: Plan, value: object, language: Language) -> str:
    """Return one value in a reader's words, or an empty text for none; the name of what a reference leads to."""
    if isinstance(value, Ref):
        return called(plan, value, language) or str(value)
    if isinstance(value, Choice):
        return label(value, language)
    return value.said(language) if isinstance(value, Text) else _plain(value, language)


def _plain(value: object, language: Language) -> str:
    if isinstance(value, bool):
        return (YES if value else NO).said(language)
    if isinstance(value, int | Decimal):
        return number(value, language)
    if isinstance(value, ObservationPeriod):
        return period(value, language)
    if isinstance(value, When):
        return str(value) if language is Language.EN else time(value, language)
    return day(value, language) if isinstance(value, date) else "" if value is None else str(value)


def period(told: ObservationPeriod, language: Language) -> str:
    """Return what a figure is counted over, as one says it; in English as it is written."""
    return told.written if language is Language.EN else observed(told, language)


def label(choice: Choice, language: Language) -> str:
    """Return what an allowed word is called; where it has no label yet, it speaks for itself."""
    table = _labels(type(choice))
    if choice not in table:
        return str(choice)
    return _in_english(choice) if language is Language.EN else table[choice].said(language)


def _in_english(choice: Choice) -> str:
    """Return an allowed word, which is English already, as a label is written."""
    return choice.upper() if choice in _SHORT_FORMS else choice.replace("-", " ").capitalize()


def called(plan: Plan, ref: Ref, language: Language) -> str:
    """Return the title or name of what a reference leads to, or nothing where that has none or is not there."""
    if isinstance(ref, GroupRef):
        groups = (group for strand in plan.strands.values() for id_, group in strand.groups.items() if id_ == ref)
        return next((group.title.said(language) for group in groups), "")
    record = plan.of(ref.to).get(ref) if ref.to in KINDS else None
    return heading(record, language) if record else ""


def heading(record: Record, language: Language) -> str:
    """Return a record's title or name, or nothing where it has none."""
    words = getattr(record, "title", None) or getattr(record, "name", None)
    return words.said(language) if isinstance(words, Text) else ""


@cache
def _labels(choice: type[Choice]) -> Mapping[str, Phrase]:
    """Return the table of labels that has just these words."""
    tables = (table for name, table in vars(labels).items() if name.isupper())
    return next((table for table in tables if list(table) == [str(word) for word in choice]), {})
