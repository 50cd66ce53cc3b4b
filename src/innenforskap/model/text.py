"""The plan's own words, in the plan's languages."""

from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import normalize

from pydantic import ValidationInfo, model_validator

from innenforskap.model.base import Frozen, Reading
from innenforskap.model.scalars import Words

LANGUAGES = ("nb", "nn", "se", "smj", "sma", "en")
"""Bokmål, nynorsk, Northern, Lule and Southern Sámi, English: also the order in which one stands in for another."""


class Told(NamedTuple):
    """Words, and the language they are in, which a page must state where it is not the page's own."""

    words: str
    language: str


class Text(Frozen):
    """A text in one or more languages; a plain string is in the plan's own."""

    nb: Words = ""
    nn: Words = ""
    se: Words = ""
    smj: Words = ""
    sma: Words = ""
    en: Words = ""

    @model_validator(mode="before")
    @classmethod
    def _plain_string_is_in_the_plans_language(cls, value: object, info: ValidationInfo) -> object:
        if isinstance(value, dict):
            return value
        language = info.context.language if isinstance(info.context, Reading) else "nb"
        return {language: value}

    def told(self, language: str) -> Told:
        """Return the text in `language`, or in the first other language there is."""
        for candidate in (language, *LANGUAGES):
            if words := getattr(self, candidate):
                return Told(words, candidate)
        return Told("", language)

    def said(self, language: str) -> str:
        """Return the words of `told`."""
        return self.told(language).words

    def items(self) -> Iterator[tuple[str, str]]:
        """Give each language there is, with the words in it."""
        return ((language, words) for language in LANGUAGES if (words := getattr(self, language)))


def plainly(words: str) -> str:
    """Return words as they are read: in composed letters (NFC), with single spaces, however they are laid out."""
    return " ".join(normalize("NFC", words).split())


def folded(words: str) -> str:
    """Return words as they are compared: as they are read, whatever the case of the letters."""
    return plainly(words).casefold()
