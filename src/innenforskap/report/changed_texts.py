"""A text as it was and as it is, word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from innenforskap.check.masking import masked
from innenforskap.model.text import LANGUAGES, Text, plainly

_MOST = 250_000
"""How many pairs of words are held against each other, at most: a text may be written to take for ever."""
_LEAST_KEPT = 3


class Mark(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True)
class Run:
    """Words that stand together and share a fate."""

    mark: Mark
    words: str


@dataclass(frozen=True)
class Reworded:
    """A text as it was and as it is in one language, where either may be empty, and the runs of words between."""

    label: str
    language: str
    old: str
    new: str
    runs: tuple[Run, ...]


def changed_languages(old: Text, new: Text, first: str) -> tuple[str, ...]:
    """Return the languages in which a text is other words than it was, `first` before the others."""
    order = dict.fromkeys((first, *LANGUAGES))
    return tuple(each for each in order if each in LANGUAGES and _in(old, each) != _in(new, each))


def reworded(old: Text, new: Text, language: str, label: str) -> Reworded:
    """Return a text as it was and as it is in one language, with nothing in it that is of a person."""
    was, now = masked(_in(old, language)), masked(_in(new, language))
    return Reworded(label, language, was, now, tuple(_runs(was.split(), now.split())))


def _in(text: Text, language: str) -> str:
    return plainly(getattr(text, language))


def _runs(old: Sequence[str], new: Sequence[str]) -> Iterator[Run]:
    """Give the words kept, gone and new; all as gone and new where little is kept, for then marks are hard to read."""
    found = list(_marked(old, new))
    kept = sum(len(words) for mark, words in found if mark is Mark.KEPT)
    if kept * _LEAST_KEPT < max(len(old), len(new)):
        found = [(Mark.GONE, old), (Mark.NEW, new)]
    return (Run(mark, " ".join(words)) for mark, words in found if words)


def _marked(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Mark, Sequence[str]]]:
    before = _alike(old, new)
    after = _alike(old[before:][::-1], new[before:][::-1])
    one, other = old[before : len(old) - after], new[before : len(new) - after]
    yield Mark.KEPT, old[:before]
    if len(one) * len(other) > _MOST:
        yield from ((Mark.GONE, one), (Mark.NEW, other))
    else:
        for what, first, last, begins, ends in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
            if what == "equal":
                yield Mark.KEPT, one[first:last]
            else:
                yield from ((Mark.GONE, one[first:last]), (Mark.NEW, other[begins:ends]))
    yield Mark.KEPT, old[len(old) - after :]


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many words two texts begin with that are the same."""
    pairs = zip(old, new, strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(old), len(new)))
