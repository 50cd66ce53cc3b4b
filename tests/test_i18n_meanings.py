"""Every part, field and group of allowed values is told of, and nothing that is not there."""

import re

import pytest

from innenforskap.i18n.meanings import CHOICES, KIND_NAMES, PARTS, TYPES
from innenforskap.model import vocabulary
from innenforskap.model.about import About
from innenforskap.model.base import Record
from innenforskap.model.fields import fields, is_part, parts_of, type_name
from innenforskap.model.plan import KINDS
from innenforskap.model.refs import Ref
from innenforskap.model.scalars import Choice

RECORDS: tuple[type[Record], ...] = (About, *KINDS.values())
MODELS = {part.__name__: part for model in RECORDS for part in parts_of(model)}
VOCABULARY = {
    name: kind for name, kind in vars(vocabulary).items() if isinstance(kind, type) and issubclass(kind, Choice)
}
SENTENCES = [told.what for told in PARTS.values()] + [words.what for words in CHOICES.values()]
SENTENCES += [meaning for told in PARTS.values() for meaning in told.keys.values()]


def test_every_part_is_told_of_and_no_other() -> None:
    assert set(PARTS) == set(MODELS)


@pytest.mark.parametrize("name", MODELS)
def test_every_field_is_told_of_in_the_models_order(name: str) -> None:
    assert list(PARTS[name].keys) == [field.key for field in fields(MODELS[name])]


def test_every_group_of_allowed_values_is_told_of_and_no_other() -> None:
    assert set(CHOICES) == set(VOCABULARY)


@pytest.mark.parametrize("name", VOCABULARY)
def test_the_labels_are_those_of_the_values(name: str) -> None:
    assert list(CHOICES[name].labels) == [str(value) for value in VOCABULARY[name]]


def test_what_is_told_is_whole_sentences_that_fit_a_tooltip() -> None:
    assert [told for told in SENTENCES if not re.fullmatch(r"[A-ZÆØÅÉ].{5,150}\.", told)] == []


def test_every_type_and_every_kind_is_told_of_and_no_other() -> None:
    leaves = {field.of for model in MODELS.values() for field in fields(model) if not is_part(field.of)}
    refs = {kind.to for kind in leaves if isinstance(kind, type) and issubclass(kind, Ref)}
    names = {type_name(kind) for kind in leaves if not (isinstance(kind, type) and issubclass(kind, Ref | Choice))}

    # A field of words is a language of a text, and an id is a key.
    assert set(TYPES) == names - {"Words"} | {"Text", "Id", "Ref"}
    assert set(KIND_NAMES) == {"plan", *KINDS, *refs}


@pytest.mark.parametrize("name", MODELS)
def test_a_field_named_in_a_sentence_is_there(name: str) -> None:
    keys = {field.key for model in MODELS.values() for field in fields(model)}
    named = {word for meaning in PARTS[name].keys.values() for word in re.findall(r"`(\w+)`", meaning)}

    assert named <= keys
