"""Turtle, the plain text form of linked data: statements in the order they are given, with any text in them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, TypeAlias
from urllib.parse import quote

from innenforskap.check.masking import masked
from innenforskap.model.text import Text

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_IN_ADDRESSES = "%/:=&?~#+!$,;'@()*[]-._"


class Iri(NamedTuple):
    """An address, absolute or relative to that of the document."""

    address: str

    def __str__(self) -> str:
        """Return it with nothing that an address may not hold, and nothing of a person."""
        return f"<{quote(masked(self.address), safe=_IN_ADDRESSES)}>"


class Words(NamedTuple):
    """A text, with its language or its type where it has one."""

    words: str
    language: str = ""
    type: str = ""

    def __str__(self) -> str:
        """Return it on one line, in quotes, with nothing in it of a person."""
        escaped = "".join(_ESCAPES.get(each) or _control(each) for each in masked(self.words))
        tail = f"@{self.language}" if self.language else f"^^{self.type}" if self.type else ""
        return f'"{escaped}"{tail}'


class Name(NamedTuple):
    """A name in a vocabulary: `dcat:Dataset`."""

    name: str

    def __str__(self) -> str:
        """Return it as it is."""
        return self.name


Value: TypeAlias = "Iri | Words | Name | Blank"


class Blank(NamedTuple):
    """A thing without an address, told where it is referred to."""

    said: tuple[tuple[str, tuple[Value, ...]], ...]

    def __str__(self) -> str:
        """Return what is said of it, within brackets."""
        return f"[ {' ; '.join(_lines(self.said))} ]"


class Thing(NamedTuple):
    """A thing with an address, and what is said of it: a name, and the values it has; none where nothing is known."""

    iri: Iri
    said: tuple[tuple[str, tuple[Value, ...]], ...]


def said(text: Text | None) -> tuple[Words, ...]:
    """Return a text of the plan's in each language there is, with nothing in it of a person."""
    return tuple(Words(masked(words), language) for language, words in text.items()) if text else ()


def as_turtle(prefixes: Mapping[str, str], base: str, things: Iterable[Thing]) -> bytes:
    """Return things as a document; with a base, its relative addresses are held up against that."""
    heads = [f"@base {Iri(base)} .", *_prefixes(prefixes)] if base else [*_prefixes(prefixes)]
    blocks = (f"{thing.iri}\n    {f' ;{chr(10)}    '.join(_lines(thing.said))} .\n" for thing in things)
    return "\n".join(("\n".join(heads) + "\n", *blocks)).encode()


def _prefixes(prefixes: Mapping[str, str]) -> Iterator[str]:
    return (f"@prefix {name}: <{address}> ." for name, address in prefixes.items())


def _lines(told: Iterable[tuple[str, tuple[Value, ...]]]) -> Iterator[str]:
    return (f"{name} {', '.join(map(str, values))}" for name, values in told if values)


def _control(letter: str) -> str:
    return letter if letter.isprintable() or letter == " " else f"\\U{ord(letter):08X}"
