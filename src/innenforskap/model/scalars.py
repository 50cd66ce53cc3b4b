"""The types of single values, each of which reads the text as written by a strict pattern of its own."""

import re
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Self

from pydantic import (
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainValidator,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from innenforskap.i18n import Message
from innenforskap.model import patterns
from innenforskap.model.misread import A_NUMBER, amount, misread, scalar
from innenforskap.model.raw import Plain, Raw, is_typed

TEXT_LIMIT = 20_000
MOST_DECIMALS = 9
A_MONTH = Message("en måned, 1 til 12", "ein månad, 1 til 12", "a month, 1 to 12")
SOME_DECIMALS = Message(
    f"ett siffer, 0 til {MOST_DECIMALS}", f"eitt siffer, 0 til {MOST_DECIMALS}", f"one digit, 0 to {MOST_DECIMALS}"
)
_NUMBER = re.compile(rf"-?(?:0|[1-9]\d{{0,17}})(?:\.\d{{1,{MOST_DECIMALS}}})?", re.ASCII)
_WHOLE = re.compile(r"0|[1-9]\d{0,14}", re.ASCII)
_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?")
_URL = re.compile(r"https?://[^\s<>\"\\]+")
_BARE_URL = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s<>\"\\]*)?", re.IGNORECASE)
_MONTHS = tuple(str(month) for month in range(1, 13))
_UNIT = re.compile(r"(?:%|år|stk|kr|kroner|prosent)\.?$", re.IGNORECASE)
_MEANS_YES_OR_NO = {
    "yes": "true", "y": "true", "on": "true", "ja": "true", "true": "true",
    "no": "false", "n": "false", "off": "false", "nei": "false", "false": "false",
}  # fmt: skip


def read_words(value: Raw) -> str:
    """Return a text of at most `TEXT_LIMIT` characters, without the blank lines around it."""
    written = scalar(value)
    if is_typed(written):
        misread("needs-quotes", value=written, instead=f'"{written}"')
    if not written.strip():
        misread("empty-value")
    if len(written) > TEXT_LIMIT:
        misread("text-too-long", length=amount(len(written)), limit=amount(TEXT_LIMIT))
    return str(written.strip())


def read_code(value: Raw) -> str:
    """Return a code such as a municipality number: text on one line, never taken for a number."""
    written = read_words(value)
    if "\n" in written:
        misread("wrong-form", value=written.splitlines()[0], expected=Message("én linje", "éi linje", "one line"))
    return written


def read_url(value: Raw) -> str:
    """Return an address on the web, http or https."""
    written = read_code(value)
    if not _URL.fullmatch(written):
        instead = f"https://{written}" if _BARE_URL.fullmatch(written) else ""
        misread("wrong-form", value=written, expected=Message("https://…", "https://…", "https://…"), instead=instead)
    return written


def read_number(value: Raw) -> Decimal:
    """Return an exact number, written plainly with a decimal point."""
    written = scalar(value, A_NUMBER)
    if not isinstance(written, Plain) or not _NUMBER.fullmatch(written):
        misread("not-a-number", value=written, instead=_plainer(written, _NUMBER))
    return Decimal(written)


def read_whole(value: Raw) -> int:
    """Return a whole number from zero up: a count, an age."""
    written = scalar(value, A_NUMBER)
    if not isinstance(written, Plain) or not _WHOLE.fullmatch(written):
        misread("not-a-whole-number", value=written, instead=_plainer(written, _WHOLE))
    return int(written)


def read_kroner(value: Raw) -> int:
    """Return an amount in whole kroner."""
    return read_whole(value)


def read_decimals(value: Raw) -> int:
    """Return a number of decimals, no more than a number may be written with."""
    count = read_whole(value)
    if count > MOST_DECIMALS:
        misread("wrong-form", value=str(count), expected=SOME_DECIMALS)
    return count


def read_month(value: Raw) -> int:
    """Return a month of the year, from 1 to 12."""
    written = scalar(value, A_MONTH)
    if not isinstance(written, Plain) or written not in _MONTHS:
        guess = written.strip().lstrip("0")
        misread("not-a-date", value=written, expected=A_MONTH, instead=guess if guess in _MONTHS else "")
    return int(written)


def _plainer(written: str, pattern: re.Pattern[str]) -> str:
    """Return the number that was meant, where a decimal comma, quotes, spaces or a unit are all that is wrong."""
    guess = _UNIT.sub("", re.sub(r"[\s_]", "", written)).replace(",", ".").lstrip("+")
    return guess if pattern.fullmatch(guess) else ""


def read_flag(value: Raw) -> bool:
    """Return yes or no, written as `true` or `false`."""
    written = scalar(value, Message("true eller false", "true eller false", "true or false"))
    if isinstance(written, Plain) and written in {"true", "false"}:
        return written == "true"
    return misread("not-a-flag", value=written, instead=_MEANS_YES_OR_NO.get(written.casefold(), ""))


_TEXT = {"type": "string", "maxLength": TEXT_LIMIT}
_LINE = {**_TEXT, "pattern": patterns.LINE}
_WHOLE_SCHEMA = {"type": "integer", "minimum": 0, "maximum": 10**15 - 1}
_NUMBER_SCHEMA = {"type": "number", "exclusiveMinimum": -(10**18), "exclusiveMaximum": 10**18}

Words = Annotated[str, PlainValidator(read_words), WithJsonSchema({**_TEXT, "pattern": patterns.WORDS})]
Code = Annotated[str, PlainValidator(read_code), WithJsonSchema(_LINE)]
Url = Annotated[str, PlainValidator(read_url), WithJsonSchema({**_TEXT, "pattern": patterns.URL})]
Number = Annotated[Decimal, PlainValidator(read_number), WithJsonSchema(_NUMBER_SCHEMA)]
Count = Annotated[int, PlainValidator(read_whole), WithJsonSchema(_WHOLE_SCHEMA)]
Decimals = Annotated[
    int, PlainValidator(read_decimals), WithJsonSchema({"type": "integer", "minimum": 0, "maximum": MOST_DECIMALS})
]
Month = Annotated[int, PlainValidator(read_month), WithJsonSchema({"type": "integer", "minimum": 1, "maximum": 12})]
Kroner = Annotated[int, PlainValidator(read_kroner), WithJsonSchema(_WHOLE_SCHEMA)]
Flag = Annotated[bool, PlainValidator(read_flag), WithJsonSchema({"type": "boolean"})]


class Read:
    """A text type that pydantic reads with the type's own `read`."""

    @classmethod
    def read(cls, value: Raw) -> Self:
        """Return the value that was written, or raise what is wrong with it."""
        raise NotImplementedError

    @classmethod
    def schema(cls) -> JsonSchemaValue:
        """Return the JSON Schema of what may be written."""
        return {"type": "string"}

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        """Give pydantic `read`."""
        return core_schema.no_info_plain_validator_function(cls.read)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Give pydantic `schema`."""
        return cls.schema()


class Id(Read, str):
    """The permanent name of a record: lower-case ASCII letters, digits and hyphens."""

    __slots__ = ()

    @classmethod
    def read(cls, value: Raw) -> Self:
        """Return an id that every file system can hold."""
        written = scalar(value)
        if is_typed(written):
            misread("needs-quotes", value=written, instead=f'"{written}"')
        if not is_id(written):
            misread("bad-id", value=written)
        return cls(written)

    @classmethod
    def schema(cls) -> JsonSchemaValue:
        """Return the pattern of an id."""
        return {"type": "string", "pattern": f"^{_ID.pattern}$"}


def is_id(name: str) -> bool:
    """Tell whether `name` may be an id."""
    return _ID.fullmatch(name) is not None


class Choice(Read, StrEnum):
    """One of a few allowed words, written in English."""

    @classmethod
    def read(cls, value: Raw) -> Self:
        """Return the allowed word that was written."""
        written = scalar(value)
        if written not in tuple(cls):
            misread("unknown-value", value=written, allowed=tuple(cls))
        return cls(written)

    @classmethod
    def schema(cls) -> JsonSchemaValue:
        """Return the allowed words."""
        return {"enum": [str(word) for word in cls]}
