"""The words of the June memo."""

import re
from collections.abc import Iterator
from string import Formatter

import pytest

from innenforskap.i18n import Phrase
from innenforskap.report import (
    june_communication,
    june_pilots,
    june_words,
    lines,
    notices,
    summary,
)

BOKMAL = {
    "ikke", "fra", "hva", "hvem", "hvor", "hvordan", "jeg", "noen", "dem", "egne", "trenger", "legger", "sier",
    "gjelder", "videre", "ansvarlig", "framdriften", "tiltakene", "startet", "vedtatt", "nå", "ennå", "uten",
}  # fmt: skip
"""Words that stand in bokmål only, among those the memo uses."""


def phrases() -> Iterator[tuple[str, Phrase]]:
    for module in (june_communication, june_pilots, june_words, lines, notices, summary):
        for name, value in vars(module).items():
            for phrase in _phrases(value):
                yield f"{module.__name__}.{name}", phrase


def _phrases(value: object) -> Iterator[Phrase]:
    if isinstance(value, Phrase):
        yield value
    elif isinstance(value, tuple | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _phrases(inner)


def facts(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


@pytest.mark.parametrize(("name", "phrase"), list(phrases()))
def test_bokmal_and_nynorsk_tell_the_same_facts(name: str, phrase: Phrase) -> None:
    assert facts(phrase.nb) == facts(phrase.nn), name


@pytest.mark.parametrize(("name", "phrase"), list(phrases()))
def test_nynorsk_has_no_word_that_is_bokmal_only(name: str, phrase: Phrase) -> None:
    assert set(re.findall(r"\w+", phrase.nn.lower())) & BOKMAL == set(), name
