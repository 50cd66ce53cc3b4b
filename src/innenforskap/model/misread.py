"""How a field says that what was written cannot be read: the name of a rule, and the facts it tells."""

import re
from typing import Never

from pydantic_core import PydanticCustomError

from innenforskap.finding import Fact
from innenforskap.i18n import Language, Message
from innenforskap.i18n.numbers import number
from innenforskap.model.raw import Plain, Raw

A_TEXT = Message("en tekst", "ein tekst", "a text")
A_NUMBER = Message("et tall", "eit tal", "a number")
A_MAPPING = Message("nøkler med verdier («nøkkel: verdi»)", "nøklar med verdiar («nøkkel: verdi»)", "keys and values")
A_LIST = Message("en liste (linjer med «- » foran)", "ei liste (linjer med «- » framfor)", "a list (lines with “- ”)")
NO_VALUE = Message("ingenting", "ingenting", "nothing")
_NUMBER = re.compile(r"[-+]?\d[\d\s_]*(?:[.,]\d+)?", re.ASCII)


def misread(rule: str, **facts: Fact | tuple[str, ...]) -> Never:
    """Raise what pydantic gathers: the name of the rule that was broken, with its facts."""
    raise PydanticCustomError(rule, rule, facts)


def scalar(value: Raw, expected: Message = A_TEXT) -> str:
    """Return the text that was written, or raise that `expected` should have stood here."""
    if value is None:
        misread("empty-value")
    if not isinstance(value, str):
        misread("wrong-shape", expected=expected, found=shape(value))
    return value


def amount(count: int) -> Message:
    """Return a number as each language writes it."""
    return Message(*(number(count, language) for language in Language))


def shape(value: Raw) -> Message:
    """Return what kind of thing was written."""
    if isinstance(value, dict):
        return A_MAPPING
    if isinstance(value, list):
        return A_LIST
    if isinstance(value, Plain) and _NUMBER.fullmatch(value):
        return A_NUMBER
    return NO_VALUE if value is None else A_TEXT
