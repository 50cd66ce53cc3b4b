"""The languages of the tool. A language is an argument, never process state."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class Language(StrEnum):
    """A written language the tool itself speaks: bokmål, nynorsk or English."""

    NB = "nb"
    NN = "nn"
    EN = "en"


WRITTEN = (Language.NB, Language.NN)
"""The languages that papers and pages are written in."""

OTHER: Mapping[Language, Language] = dict(zip(WRITTEN, reversed(WRITTEN), strict=True))
"""The other of the two, by each."""


class Message(NamedTuple):
    """What the tool says to the one who runs it, in all its languages, with the same `{facts}` in each."""

    nb: str
    nn: str
    en: str

    def said(self, language: Language, /, **facts: object) -> str:
        """Return the message in `language` with `facts` filled in."""
        return str(getattr(self, language)).format(**facts)


def literal(words: str) -> str:
    """Return words as they may stand in a message, which is a template: each brace in them is written twice."""
    return words.replace("{", "{{").replace("}", "}}")


class Phrase(NamedTuple):
    """What a paper or a page says: bokmål and nynorsk, for no county writes these in English."""

    nb: str
    nn: str

    def said(self, language: Language, /, **facts: object) -> str:
        """Return the phrase in nynorsk if that is `language`, else in bokmål, with `facts` filled in."""
        return (self.nn if language is Language.NN else self.nb).format(**facts)
