"""The words of the December report."""

import re
from collections.abc import Iterator

import pytest

from innenforskap.i18n import Phrase
from innenforskap.report import (
    december_background,
    december_barriers,
    december_changes,
    december_effects,
    december_figures,
    december_method,
    december_participation,
    december_plan,
    december_results,
    december_words,
)
from tests.test_report_june_words import BOKMAL, facts

MODULES = (
    december_background,
    december_barriers,
    december_changes,
    december_effects,
    december_figures,
    december_method,
    december_participation,
    december_plan,
    december_results,
    december_words,
)
MORE = {"en", "et", "virker", "hvorfor", "resultater", "foreløpig", "kilde", "endret", "være", "noe"}
"""More words that stand in bokmål only, among those the report uses."""


def phrases() -> Iterator[tuple[str, Phrase]]:
    for module in MODULES:
        for name, value in vars(module).items():
            for phrase in _phrases(value):
                yield f"{module.__name__}.{name}", phrase


def _phrases(value: object) -> Iterator[Phrase]:
    if isinstance(value, Phrase):
        yield value
    elif isinstance(value, tuple | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _phrases(inner)


@pytest.mark.parametrize(("name", "phrase"), list(phrases()))
def test_bokmal_and_nynorsk_tell_the_same_facts(name: str, phrase: Phrase) -> None:
    assert facts(phrase.nb) == facts(phrase.nn), name


@pytest.mark.parametrize(("name", "phrase"), list(phrases()))
def test_nynorsk_has_no_word_that_is_bokmal_only(name: str, phrase: Phrase) -> None:
    assert set(re.findall(r"\w+", phrase.nn.lower())) & (BOKMAL | MORE) == set(), name
