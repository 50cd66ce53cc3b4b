"""What came is held against what is kept, question by question; what cannot be read is never kept."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.fetch.envelope import Answered, envelope
from innenforskap.fetch.guard import Revised
from innenforskap.fetch.judged import Judged, judged_answers, judged_file
from innenforskap.i18n import Language
from innenforskap.model.figure import Observation
from innenforskap.model.query import Columns, Query
from innenforskap.model.raw import Plain
from innenforskap.model.snapshot import Snapshot
from tests.small import ROOT

NEET: Mapping[str, Any] = json.loads((ROOT / "tests" / "snapshots" / "neet.json").read_bytes())
DAY = date(2026, 10, 8)


def query(table: str = "13556", years: str = "*") -> Query:
    return Query.model_validate({"bank": "ssb", "table": table, "select": {"Tid": {"codes": [years]}}})


def response(**changes: object) -> bytes:
    return json.dumps({**NEET, **changes}).encode()


def answer(*responses: bytes, asked: Query | None = None) -> Answered:
    return Answered(asked or query(), responses)


def one_year(year: str) -> bytes:
    values = NEET["value"][1::2] if year == "2025" else NEET["value"][::2]
    dimension = {**NEET["dimension"], "Tid": {"label": "år", "category": {"index": {year: 0}, "label": {year: year}}}}
    return response(size=[3, 1, 2, 2, 1], dimension=dimension, value=values)


def told(found: Judged) -> list[str]:
    return [each.said(Language.NB) for each in found.doubts]


def kept(*answers: Answered) -> bytes:
    return envelope(answers, DAY)


def test_the_same_answer_is_to_be_trusted_and_nothing_is_revised() -> None:
    found = judged_answers([answer(response())], kept(answer(response())))

    assert found == ((), Revised(0, 24))


def test_a_first_answer_is_held_against_nothing() -> None:
    assert judged_answers([answer(response())], b"") == ((), Revised(0, 0))


def test_an_answer_is_held_against_the_one_to_the_same_question() -> None:
    groups = query("14882")
    before = kept(answer(response(), asked=groups), answer(one_year("2025")))

    assert told(judged_answers([answer(response())], before)) == []
    assert told(judged_answers([answer(one_year("2024"))], before)) == [
        "antallet perioder var 1, og er nå 1; borte er 2025"
    ]
    assert told(judged_answers([answer(one_year("2024"), asked=query(years="2024"))], before)) == []


def test_a_question_for_the_newest_lets_the_oldest_go() -> None:
    for years, expected in (("TOP(1)", 0), ("from(2024)", 1)):
        before = kept(answer(one_year("2024"), asked=query(years=years)))

        assert len(judged_answers([answer(one_year("2025"), asked=query(years=years))], before).doubts) == expected


def test_a_source_that_does_not_say_what_is_time_rolls_nothing() -> None:
    asked = query(years="top(1)")
    parts = [json.dumps({**json.loads(one_year(year)), "role": {}}).encode() for year in ("2024", "2025")]

    assert len(judged_answers([answer(parts[1], asked=asked)], kept(answer(parts[0], asked=asked))).doubts) == 1


def test_what_is_revised_is_counted_over_all_the_questions() -> None:
    other = query("14882")
    revised = [4001, *NEET["value"][1:]]
    without_table: dict[str, object] = {"extension": {}}
    before = kept(answer(response()), answer(response(**without_table), asked=other))
    now = [answer(response(value=revised)), answer(response(value=revised, **without_table), asked=other)]

    assert judged_answers(now, before).revised == Revised(2, 48)


@pytest.mark.parametrize(
    ("responses", "expected"),
    [
        ((b"<html>",), "det er en nettside (HTML), ikke tall"),
        ((b"{}",), "«class, version» mangler, eller er ikke slik JSON-stat 2.0 har det"),
        ((response(), b"["), "JSON-en er brutt ved linje 1, tegn 2"),
        ((), "delene av svaret er ikke satt opp likt, så de kan ikke settes sammen"),
        (
            (response(), response(id=["Region", "HovArbStyrkStatus", "Alder", "Tid", "ContentsCode"])),
            "delene av svaret er ikke satt opp likt, så de kan ikke settes sammen",
        ),
        (
            (response(extension={"px": {"tableid": "13563"}}),),
            "svaret er fra tabell 13563, men det er tabell 13556 det spørres etter",
        ),
        ((response(value=[None] * 24),), "svaret har ingen tall, bare tomme ruter"),
    ],
)
def test_what_cannot_be_read_can_never_be_accepted(responses: tuple[bytes, ...], expected: str) -> None:
    found = judged_answers([answer(*responses)], kept(answer(response())))

    assert told(found) == [expected]
    assert [each.may_be_accepted for each in found.doubts] == [False]


def test_a_table_is_the_same_whatever_its_letters() -> None:
    now = response(extension={"px": {"tableid": "TAB13556"}})

    assert judged_answers([answer(now, asked=query("tab13556"))], b"").doubts == ()


def observation(period: str, value: str | None) -> Observation:
    figure = {"missing": "not-available"} if value is None else {"value": Plain(value)}
    return Observation.model_validate({"period": Plain(period), "geo": "18", **figure})


def taken(*observations: Observation, period: str | None = "År") -> Snapshot:
    columns = Columns(period=period, value="Andel") if period else None
    return Snapshot("snapshots/trivsel.json", DAY, columns=columns, observations=observations)


def test_a_file_is_held_against_the_one_before() -> None:
    both, one = taken(observation("2024", "3.9"), observation("2025", "4.0")), taken(observation("2025", "4.1"))

    assert judged_file(both, None) == ((), Revised(0, 0))
    assert judged_file(both, one) == ((), Revised(1, 1))
    assert told(judged_file(one, both)) == ["antallet perioder var 2, og er nå 1; borte er 2024"]


@pytest.mark.parametrize("period", ["Skoleår", None])
def test_a_file_that_is_read_otherwise_is_held_against_nothing(period: str | None) -> None:
    before = taken(observation("2024", "3.9"), period=period)

    assert judged_file(taken(observation("2025", "4.1")), before) == ((), Revised(0, 0))


def test_two_things_without_columns_are_no_file_before() -> None:
    both = taken(observation("2024", "3.9"), period=None), taken(observation("2025", "4.1"), period=None)

    assert judged_file(*both).doubts == ()


def test_a_file_without_figures_can_never_be_accepted() -> None:
    found = judged_file(taken(observation("2025", None)), None)

    assert told(found) == ["svaret har ingen tall, bare tomme ruter"]
    assert [each.may_be_accepted for each in found.doubts] == [False]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([*NEET, "answers", "x"]), inner, max_size=6)
    ),
    max_leaves=12,
)


@given(changed=st.sampled_from(sorted(NEET)), value=JSON, raw=st.binary(max_size=40))
def test_whatever_a_source_says_is_judged_and_never_breaks_the_judge(changed: str, value: object, raw: bytes) -> None:
    odd = json.dumps({**NEET, changed: value}).encode()
    before = kept(answer(response()))

    for content in (odd, raw, odd[: len(odd) // 2]):
        found = judged_answers([answer(content)], before)
        assert all(doubt.said(Language.NN) for doubt in found.doubts)
        judged_answers([answer(response())], content)
        judged_answers([answer(response())], kept(answer(content)))
