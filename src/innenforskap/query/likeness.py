"""Names that could be taken for one another, found by what each could be taken for and not by holding all together."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TypeAlias

from innenforskap.model.geography import place_names
from innenforskap.model.text import folded

_WORD = re.compile(r"\w+")
# Nobody reads a longer one as a name, and what it could be taken for would fill the memory.
_MOST_LETTERS, _MOST_WORDS = 300, 30
_ENDINGS = ("e", "a", "n", "r", "s", "t", "en", "et", "er", "ar", "ne", "ene", "ane")

Spelling: TypeAlias = tuple[tuple[str, ...], str]
"""What a name could be taken for: the words with a gap where one was, and that word as it could have been."""


def words(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared, or none of one that is too long to be a name."""
    if len(name) > _MOST_LETTERS:
        return ()
    found = tuple(_WORD.findall(folded(name)))
    return found if len(found) <= _MOST_WORDS else ()


def joined(name: str) -> Iterator[Spelling]:
    """Give what a name could be taken for if its spaces and hyphens are left out."""
    if found := words(name):
        yield ("",), "".join(found)


def slips(name: str, least: int) -> Iterator[Spelling]:
    """Give what a name could be taken for if a letter is amiss in one of its words of `least` letters or more.

    Two words that become the same when each loses at most a letter are a letter apart, whichever way: one too many,
    one too few, another, or two swapped.
    """
    for word, rest in _in_turn(name, ""):
        if len(word) >= least:
            yield rest, word
            yield from ((rest, word[:at] + word[at + 1 :]) for at in range(len(word)))


def endings(name: str, least: int) -> Iterator[Spelling]:
    """Give what a name could be taken for if one of its words has another ending, after `least` letters or more."""
    for word, rest in _in_turn(name, "-"):
        yield rest, word
        for ending in _ENDINGS:
            if len(word) - len(ending) >= least and word.endswith(ending):
                yield rest, word.removesuffix(ending)


def differ_in_places(name: str, other: str) -> bool:
    """Tell whether nothing but names of counties and municipalities sets two names apart, or nothing at all.

    Kristiansand and Kristiansund are a letter apart, Hol and Hole an ending, and so is all that is named after them.
    """
    return {*words(name)} ^ {*words(other)} <= _places()


def _in_turn(name: str, gap: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each word of letters alone, with all the words and a gap in its place; a number in a series is no slip."""
    found = words(name)
    for at, word in enumerate(found):
        if word.isalpha():
            yield word, (*found[:at], gap, *found[at + 1 :])


@cache
def _places() -> frozenset[str]:
    return frozenset(map(folded, place_names()))
