"""What a file holds before any field has said what it should be."""

import pytest
import yaml

from innenforskap.model.raw import Plain, is_typed

TYPED = [
    "1804", "0301", "2.6", "NO", "no", "Yes", "y", "n", "on", "OFF", "true", "False", "12:30", "12:30:45", "12.30",
    "1_000", "1e3", "1.0e+999", ".5", "5.", "-1", "+1", "0x1F", "0o17", "0b11", "017", ".inf", "-.INF", ".nan",
    "2026-06-15", "2026-6-1", "2026-06-15T10:00:00Z", "2026-06-15 10:00", "190:20:30.15", "=", "<<",
]  # fmt: skip
WORDS = [
    "Nav", "nei", "ja", "12,5", "1 000", "2.10.3", "2026-06", "2026/27", "2026-H1", "2025..2026", "1e", "e3", "NOT",
    "onsdag", "100 %", "0301 Oslo", "١٨٠٤", "ſ", "~x", "1:75", "2026-06-15 i Bodø",
]  # fmt: skip


@pytest.mark.parametrize("word", TYPED)
def test_what_some_reader_takes_for_something_else_needs_quotes(word: str) -> None:
    assert is_typed(Plain(word))
    assert not is_typed(word)


@pytest.mark.parametrize("word", WORDS)
def test_an_ordinary_word_needs_none(word: str) -> None:
    assert not is_typed(Plain(word))


@pytest.mark.parametrize("word", [*TYPED, *WORDS])
def test_whatever_yaml_1_1_gives_a_type_is_told(word: str) -> None:
    try:
        read = yaml.safe_load(word)
    except (yaml.YAMLError, ValueError):
        return

    assert isinstance(read, str) or is_typed(Plain(word))
