"""JSON from outside, read exactly: no number is rounded, and nothing that two readers would read as two things."""

import json
import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Never

from innenforskap.finding import visible
from innenforskap.i18n import Language, Message, literal

A_PAGE = Message(
    "det er en nettside (HTML), ikke tall", "det er ei nettside (HTML), ikkje tal", "it is a web page, not figures"
)
NOT_UTF8 = Message("teksten er ikke UTF-8", "teksten er ikkje UTF-8", "the text is not UTF-8")
NOT_JSON = Message(
    "JSON-en er brutt ved linje {line}, tegn {column}",
    "JSON-en er broten ved linje {line}, teikn {column}",
    "the JSON is broken at line {line}, character {column}",
)
TOO_DEEP = Message("JSON-en er for dyp", "JSON-en er for djup", "the JSON is nested too deeply")
TWICE = Message("«{key}» står to ganger", "«{key}» står to gonger", "“{key}” stands twice")
NO_NUMBER = Message(
    "«{value}» er ikke et tall som kan leses", "«{value}» er ikkje eit tal som kan lesast", "“{value}” is not a number"
)
NOT_TEXT = Message(
    "et tegn er skrevet slik at det ikke kan leses",
    "eit teikn er skrive slik at det ikkje kan lesast",
    "a character is written so that it cannot be read",
)

_LONGEST = 18
_SHOWN = 60
# Half of a character beyond the first 65 536: no statistics need those, and a half alone can be shown nowhere.
_HALF = re.compile(r"\\u[dD][89a-fA-F]")


class AnswerError(Exception):
    """An answer from a source cannot be read; `why` tells what is wrong with it, in the words of a sentence's end."""

    def __init__(self, why: Message, **facts: object) -> None:
        """Keep what is wrong with its facts filled in; what comes from the answer is only ever shown."""
        self.why = Message(*(words.format(**_shown(facts, of)) for words, of in zip(why, Language, strict=True)))
        super().__init__(self.why.en)


def parsed(content: bytes) -> Any:  # noqa: ANN401 - whatever the JSON may hold
    """Return what some JSON holds, with every decimal number exact.

    Raise AnswerError where it is no JSON, has a key twice, or a number that is none or is out of all proportion.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise AnswerError(NOT_UTF8) from None
    if text.lstrip().startswith("<"):
        raise AnswerError(A_PAGE)
    if _HALF.search(text):
        raise AnswerError(NOT_TEXT)
    try:
        return json.loads(
            text, parse_float=_number, parse_int=_whole, parse_constant=no_number, object_pairs_hook=_object
        )
    except json.JSONDecodeError as error:
        raise AnswerError(NOT_JSON, line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise AnswerError(TOO_DEEP) from None


def no_number(written: str) -> Never:
    """Raise that something is no number that can be read."""
    raise AnswerError(NO_NUMBER, value=written)


def _shown(facts: Mapping[str, object], language: Language) -> Mapping[str, str]:
    """Return facts as they may stand in a message that is filled in again."""
    told = {name: fact.said(language) if isinstance(fact, Message) else str(fact) for name, fact in facts.items()}
    short = {name: fact if len(fact) <= _SHOWN else f"{fact[:_SHOWN]}…" for name, fact in told.items()}
    return {name: literal(visible(fact)) for name, fact in short.items()}


def _number(written: str) -> Decimal:
    try:
        number = Decimal(written)
    except InvalidOperation:
        no_number(written)
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or abs(exponent) > _LONGEST or number.adjusted() >= _LONGEST:
        no_number(written)
    return number if exponent <= 0 else Decimal(int(number))


def _whole(written: str) -> int:
    return int(written) if len(written) <= _LONGEST else no_number(written)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object, or raise which of its keys stands twice: no two readers agree which of them counts."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise AnswerError(TWICE, key=key)
        found[key] = value
    return found
