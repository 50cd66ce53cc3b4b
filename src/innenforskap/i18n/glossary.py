"""What a planner writes, in bokmål or nynorsk, and the English word the plan files have for it.

A plan file has keys and allowed values in English and texts in Norwegian, so the first thing everyone
types is `ansvarlig`. The finding must then say `lead`.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches
from functools import cache, lru_cache
from unicodedata import combining, normalize

from innenforskap.i18n.glossary_keys import KEYS
from innenforskap.i18n.glossary_values import VALUES

_SHORT = 5
_ALIKE_IF_SHORT = 0.75
_ALIKE = 0.8
_SLIP = 0.85
_ENDING = re.compile(r"(.{4,}?)(?:e|a|t|en|et|er|ar|ene|ane)?")


def keys(word: str) -> tuple[str, ...]:
    """Return the keys of the plan files that a Norwegian word stands for, best first; a slip of the pen is forgiven."""
    index = _index_of_keys()
    return meanings(word) or tuple(key for slip in _close(_bare(word), index, _SLIP) for key in index[slip])


def meanings(word: str) -> tuple[str, ...]:
    """Return the keys that exactly this Norwegian word stands for, best first; nothing is forgiven."""
    return _index_of_keys().get(_bare(word), ())


def values(word: str) -> tuple[str, ...]:
    """Return the allowed values that a Norwegian word or label stands for, best first.

    Only an ending is forgiven, as in `kommuner`: `ugjennomført` is one letter from its opposite.
    """
    bare = _bare(word)
    return _index_of_values().get(bare) or _index_of_stems().get(_stem(bare), ())


def nearest(word: str, allowed: Collection[str], synonyms: tuple[str, ...]) -> str:
    """Return the allowed word that `word` was meant to be, or an empty text.

    Another spelling of it (`In_Progress`) is best, then the first synonym that is allowed, then what looks alike.
    """
    spelt = {_bare(each): each for each in sorted(allowed)}
    alike = (spelt[each] for each in _alike(_bare(word), spelt))
    meant = (spelt.get(_bare(word), ""), *synonyms, *alike)
    return next((each for each in meant if each in allowed), "")


def _alike(bare: str, others: Iterable[str]) -> list[str]:
    """Return the other word that differs by a slip, and begins alike: `started` is the opposite of `not-started`."""
    return _close(bare, others, _ALIKE_IF_SHORT if len(bare) <= _SHORT else _ALIKE)


def _close(bare: str, others: Iterable[str], cutoff: float) -> list[str]:
    # What begins otherwise is not compared: a file of ten thousand unknown keys is to be told of within a second.
    return get_close_matches(bare, [other for other in others if other[:1] == bare[:1]], 1, cutoff)


@cache
def _index_of_keys() -> Mapping[str, tuple[str, ...]]:
    return _index(KEYS)


@cache
def _index_of_values() -> Mapping[str, tuple[str, ...]]:
    return _index(VALUES)


@cache
def _index_of_stems() -> Mapping[str, tuple[str, ...]]:
    stems: dict[str, dict[str, None]] = {}
    for word, meant in _index_of_values().items():
        stems.setdefault(_stem(word), {}).update(dict.fromkeys(meant))
    return {stem: tuple(meant) for stem, meant in stems.items() if stem}


def _stem(bare: str) -> str:
    """Return a word without the ending of its number, gender or definite form, or nothing where too little is left."""
    found = _ENDING.fullmatch(bare)
    return found[1] if found else ""


def _index(table: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    index: dict[str, dict[str, None]] = {}
    for meanings, words in table.items():
        for word in words.split():
            index.setdefault(_bare(word), {}).update(dict.fromkeys(meanings.split()))
    return {word: tuple(meanings) for word, meanings in index.items()}


@lru_cache(maxsize=4096)
def _bare(word: str) -> str:
    """Return what is left of a word when case, accents, spaces and hyphens do not count, and æ is ae is a."""
    plain = "".join(letter for letter in normalize("NFD", word.casefold()) if not combining(letter))
    spelt = plain.replace("æ", "a").replace("ø", "o").replace("ae", "a").replace("oe", "o").replace("aa", "a")
    return re.sub(r"[\s_-]+", "", spelt)
