"""The last good answers are read back from the file that keeps them, and what is broken is none."""

from datetime import date

import pytest

from innenforskap.fetch.envelope import Answered, Taken, envelope
from innenforskap.fetch.kept import answers_in
from innenforskap.model.query import Columns, Query
from tests.small import ROOT

NEET = (ROOT / "tests" / "snapshots" / "neet.json").read_bytes()
DAY = date(2026, 10, 8)


def query(table: str = "13556") -> Query:
    return Query.model_validate({"bank": "ssb", "table": table, "select": {"Tid": {"codes": ["top(2)"]}}})


def kept(*responses: bytes, table: str = "13556") -> bytes:
    return envelope((Answered(query(table), responses),), DAY)


def test_each_answer_is_read_back_with_what_was_asked() -> None:
    content = envelope((Answered(query(), (NEET,)), Answered(query("14882"), (NEET, NEET))), DAY)

    found = list(answers_in(content))

    assert [each.query for each in found] == [query(), query("14882")]
    assert [len(each.answer.values) for each in found] == [24, 24]
    assert found[0].answer.updated == date(2026, 9, 4)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<<<<<<< HEAD",
        b"[]",
        b'{"retrieved": "2026-10-08"}',
        b'{"answers": {}}',
        b'{"answers": ["ja"]}',
        kept(),
        kept(b"[1]"),
        kept(b"{}"),
        kept(NEET.replace(b'"2.0"', b'"1.0"')),
        kept(NEET).replace(b'"table": ', b'"tables": '),
        envelope(Taken("fylket", "a.csv", Columns(period="a", value="b"), ("a;b", "1;2")), DAY),
    ],
)
def test_what_cannot_be_read_is_no_answer_that_was_good(content: bytes) -> None:
    assert list(answers_in(content)) == []


def test_one_answer_that_cannot_be_read_hides_no_other() -> None:
    content = envelope((Answered(query(), (b"{}",)), Answered(query("14882"), (NEET,))), DAY)

    assert [each.query.table for each in answers_in(content)] == ["14882"]
