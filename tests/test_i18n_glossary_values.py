"""Every allowed value can be found from a Norwegian word."""

import re

import pytest

from innenforskap.i18n.glossary import nearest, values
from innenforskap.i18n.glossary_values import VALUES
from innenforskap.model import vocabulary
from innenforskap.model.scalars import Choice

CHOICES = [kind for kind in vars(vocabulary).values() if isinstance(kind, type) and issubclass(kind, Choice)]


@pytest.mark.parametrize("allowed", CHOICES)
def test_every_allowed_value_has_a_norwegian_word(allowed: type[Choice]) -> None:
    assert {str(value) for value in allowed} <= set(VALUES)


@pytest.mark.parametrize("meant", VALUES)
def test_each_word_of_a_value_leads_to_it(meant: str) -> None:
    for word in VALUES[meant].split():
        assert meant in values(word)
        assert nearest(word, {meant}, values(word)) == meant


@pytest.mark.parametrize("choice", CHOICES)
def test_words_that_differ_by_an_ending_mean_the_same(choice: type[Choice]) -> None:
    allowed = {str(value) for value in choice}
    stems: dict[str, set[frozenset[str]]] = {}
    for word in {word for meant in allowed for word in VALUES[meant].split()}:
        if len(stem := re.sub(r"(?<=\w{4})(ene|ane|en|et|er|ar|e|a|t)$", "", word)) > 3:
            stems.setdefault(stem, set()).add(frozenset(set(values(word)) & allowed))

    assert {stem: meant for stem, meant in stems.items() if len(meant) > 1} == {}
