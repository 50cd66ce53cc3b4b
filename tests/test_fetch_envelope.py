"""The snapshot file holds what came, byte for byte, and is the same file for as long as the figures are the same."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.fetch.envelope import Answered, Held, Taken, envelope
from innenforskap.model.query import Columns, Query

THEN, LATER = date(2026, 10, 8), date(2026, 11, 5)
PART = b'{"class":"dataset","value":[9.90, 1e1],  "label":"Nordland - Nordl\xc3\xa1nnda"}'
OTHER = b'{"class":"dataset","value":[10.1]}'


def query(**changes: object) -> Query:
    told = {"bank": "ssb", "table": "13556", "select": {"Tid": {"codes": ["top(3)", "2015"]}}, "value": "Andel"}
    return Query.model_validate(told | changes)


def answers(*parts: bytes, asked: Query | None = None) -> tuple[Answered, ...]:
    return (Answered(asked or query(), parts),)


def taken(*lines: str, by: str = "fylket", file: str = "udir.csv") -> Taken:
    columns = Columns.model_validate({"period": "År", "value": "Andel", "marks": {"*": "confidential"}})
    return Taken(by, file, columns, lines)


ANSWERS = """\
{
"retrieved": "2026-10-08",
"answers": [
{"query": {"bank": "ssb", "table": "13556", "select": {"Tid": {"codes": ["top(3)", "2015"]}}, "value": "Andel"},
"responses": [
{"class":"dataset","value":[9.90, 1e1],  "label":"Nordland - Nordlánnda"},
{"class":"dataset","value":[10.1]}
]},
{"query": {"bank": "ssb", "table": "14882", "select": {"Tid": {"codes": ["top(3)", "2015"]}}},
"responses": [
{"class":"dataset","value":[10.1]}
]}
]
}
"""
FILE = """\
{
"retrieved": "2026-10-08",
"by": "fylket",
"file": "udir.csv",
"columns": {"period": "År", "value": "Andel", "marks": {"*": "confidential"}},
"lines": [
"År;Andel",
"2025;\\"9,9\\""
]
}
"""


def test_the_answers_are_kept_byte_for_byte_beside_what_was_asked() -> None:
    held = (*answers(PART + b"\r\n", OTHER), Answered(query(table="14882", value=None), (OTHER,)))

    made = envelope(held, THEN)

    assert made.decode() == ANSWERS
    assert PART in made


def test_a_file_is_kept_line_by_line_beside_how_it_is_read() -> None:
    assert envelope(taken("År;Andel", '2025;"9,9"'), THEN).decode() == FILE


@pytest.mark.parametrize("made", [ANSWERS, FILE])
def test_the_snapshot_is_json(made: str) -> None:
    assert json.loads(made)["retrieved"] == "2026-10-08"


def test_what_was_asked_can_be_read_back() -> None:
    asked = query(select={"Region": {"codes": ["18"], "codelist": "agg_FylkerGjeldende"}}, everyone="A-G")

    told = json.loads(envelope(answers(PART, asked=asked), THEN))["answers"][0]["query"]

    assert Query.model_validate(told) == asked
    assert told["select"] == {"Region": {"codes": ["18"], "codelist": "agg_FylkerGjeldende"}}


@pytest.mark.parametrize("held", [answers(PART, OTHER), taken("År;Andel", "2025;9,9")])
def test_the_same_figures_are_the_same_bytes_whenever_they_are_fetched(held: Held) -> None:
    first = envelope(held, THEN)

    assert envelope(held, LATER, first) == first


def test_line_ends_that_git_has_changed_are_no_change() -> None:
    first = envelope(answers(PART), THEN).replace(b"\n", b"\r\n")

    assert envelope(answers(PART), LATER, first) == first


def test_a_question_put_otherwise_and_answered_the_same_keeps_the_day() -> None:
    first = envelope(answers(PART), THEN)

    made = envelope(answers(PART, asked=query(everyone="A-G")), LATER, first)

    assert made == first.replace(b'"Andel"}', b'"Andel", "everyone": "A-G"}')


def test_who_took_a_file_down_may_be_mended_without_a_new_day() -> None:
    first = envelope(taken("År;Andel"), THEN)

    made = envelope(taken("År;Andel", by="direktoratet", file="ny.csv"), LATER, first)

    assert json.loads(made) == json.loads(first) | {"by": "direktoratet", "file": "ny.csv"}


def test_a_day_that_was_too_late_may_be_mended() -> None:
    assert envelope(taken("År;Andel"), THEN, envelope(taken("År;Andel"), LATER)) == envelope(taken("År;Andel"), THEN)


@pytest.mark.parametrize(
    ("held", "other"), [(answers(PART), answers(OTHER)), (taken("År", "2025"), taken("År", "2026"))]
)
def test_other_figures_get_the_day_they_came(held: Held, other: Held) -> None:
    assert envelope(other, LATER, envelope(held, THEN)) == envelope(other, LATER)


@pytest.mark.parametrize("before", [b"", b"<<<<<<< HEAD", b'"retrieved": "2026-13-40",\n', b'"retrieved": 2026'])
def test_what_is_no_snapshot_gives_no_day(before: bytes) -> None:
    assert envelope(answers(PART), LATER, before) == envelope(answers(PART), LATER)


@given(
    st.lists(st.lists(st.sampled_from([PART, OTHER, b"[]", b"{\n}"]), min_size=1, max_size=3), min_size=1, max_size=3)
)
def test_a_snapshot_made_twice_is_the_same_and_holds_all_that_came(asked: list[list[bytes]]) -> None:
    held = tuple(Answered(query(table=str(at)), tuple(parts)) for at, parts in enumerate(asked))

    made = envelope(held, THEN)

    told = [each["responses"] for each in json.loads(made)["answers"]]
    assert told == [[json.loads(part) for part in parts] for parts in asked]
    assert envelope(held, LATER, made) == made
