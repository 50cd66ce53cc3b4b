"""What every part of a plan is made of."""

import pytest
from pydantic import ValidationError

from innenforskap.model.base import Frozen, Origin, Reading, Record
from innenforskap.model.source import Source

ORIGIN = Origin("sources", "ssb", "sources.yaml", ("ssb",))


def test_a_record_remembers_where_it_was_read() -> None:
    source = Source.model_validate({"publisher": "SSB", "title": "NEET"}, context=Reading(ORIGIN))

    assert source.origin == ORIGIN
    assert (source.id, source.file, source.steps) == ("ssb", "sources.yaml", ("ssb",))


def test_a_record_made_by_hand_comes_from_nowhere() -> None:
    assert Record().origin == Origin("", "", "")


def test_two_records_of_the_same_words_from_different_files_are_two() -> None:
    written = {"publisher": "SSB", "title": "NEET"}
    other = ORIGIN._replace(file="sources/ssb.yaml", steps=())

    first = Source.model_validate(written, context=Reading(ORIGIN))

    assert first == Source.model_validate(written, context=Reading(ORIGIN))
    assert first != Source.model_validate(written, context=Reading(other))


def test_a_key_that_no_field_has_is_refused() -> None:
    with pytest.raises(ValidationError):
        Frozen.model_validate({"a": "b"})


def test_a_value_is_never_changed() -> None:
    source = Source.model_validate({"publisher": "SSB", "title": "NEET"})

    with pytest.raises(ValidationError):
        source.table = "12345"  # type: ignore[misc]  # that is what is tested
