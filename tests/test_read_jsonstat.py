"""JSON-stat 2.0 as statistics banks write it: read as an outside reader reads it, or refused with the reason."""

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyjstat import pyjstat

from innenforskap.i18n import Language
from innenforskap.read.exact import AnswerError
from innenforskap.read.jsonstat import CELLS_LIMIT, Dataset, dataset
from tests.small import ROOT

ANSWERS = ROOT / "tests" / "snapshots"
SMALL: Mapping[str, Any] = {
    "version": "2.0",
    "class": "dataset",
    "id": ["Region", "Tid"],
    "size": [2, 2],
    "role": {"time": ["Tid"], "geo": ["Region"]},
    "dimension": {
        "Region": {"category": {"index": {"18": 0, "31": 1}, "label": {"18": "Nordland", "31": "Østfold"}}},
        "Tid": {"category": {"index": ["2024", "2025"]}},
    },
    "value": [9.7, 9.9, 11.7, 11.8],
}


def small(**parts: object) -> bytes:
    return json.dumps({**SMALL, **parts}).encode()


def read(**parts: object) -> Dataset:
    return dataset(small(**parts))


def refusal(**parts: object) -> str:
    with pytest.raises(AnswerError) as refused:
        read(**parts)
    return refused.value.why.said(Language.NB)


def spaced(told: str) -> str:
    return told.replace("\N{NO-BREAK SPACE}", " ")


def with_region(**parts: object) -> Mapping[str, Any]:
    region = {**SMALL["dimension"]["Region"], **parts}
    return {**SMALL["dimension"], "Region": region}


def with_category(**parts: object) -> Mapping[str, Any]:
    return with_region(category={**SMALL["dimension"]["Region"]["category"], **parts})


@pytest.mark.parametrize("name", ["neet", "neet-groups", "cohorts", "kostra"])
def test_an_outside_reader_reads_the_same_number_in_every_crossing(name: str) -> None:
    content = (ANSWERS / f"{name}.json").read_bytes()
    ours, theirs = dataset(content), pyjstat.Dataset.read(content.decode())
    numbers = pyjstat.get_values(theirs)

    for cell in ours.cells():
        crossing = [{each.name: its.code} for each, its in zip(ours.dimensions, cell.categories, strict=True)]
        number = numbers[theirs.get_value_index(theirs.get_dimension_indices(crossing))]
        assert (None if number is None else Decimal(str(number))) == cell.value


def test_an_answer_tells_the_day_it_was_updated_and_what_is_noted() -> None:
    told = dataset((ANSWERS / "neet.json").read_bytes())

    assert told.updated == date(2026, 9, 4)
    assert told.notes == ("Tallene for 2025 er foreløpige.",)


def test_a_dimension_is_found_by_its_name_and_by_its_role() -> None:
    told = dataset((ANSWERS / "kostra.json").read_bytes())
    region, contents = told.of_role("geo"), told.of_role("metric")

    assert region
    assert (region.name, region.label) == ("KOKfylkesregion0000", "region")
    assert contents
    assert contents.name == "ContentsCode"
    assert told.dimension("Tid") == told.of_role("time")
    assert told.dimension("Kjonn") is told.of_role("other") is None


def test_a_category_has_its_code_label_unit_and_notes() -> None:
    contents = dataset((ANSWERS / "neet.json").read_bytes()).dimension("ContentsCode")
    times = dataset((ANSWERS / "neet-groups.json").read_bytes()).dimension("Tid")

    assert contents
    assert contents.categories[1] == ("BosatteProsent", "Bosatte i prosent", "prosent", ())
    assert times
    assert [each.notes for each in times.categories] == [(), ("Førebelse tal.",)]


def test_what_has_no_label_is_called_by_its_code_and_a_single_category_needs_no_index() -> None:
    told = dataset((ANSWERS / "cohorts.json").read_bytes())
    contents = told.dimension("ContentsCode")
    times = read().dimension("Tid")

    assert contents
    assert [each.code for each in contents.categories] == ["ProsentAndel"]
    assert times
    assert [each.label for each in times.categories] == ["2024", "2025"]


def test_figures_stand_in_order_the_last_dimension_fastest() -> None:
    crossings = [[each.code for each in cell.categories] for cell in read().cells()]

    assert crossings == [["18", "2024"], ["18", "2025"], ["31", "2024"], ["31", "2025"]]
    assert [str(cell.value) for cell in read().cells()] == ["9.7", "9.9", "11.7", "11.8"]


def test_the_order_is_that_of_the_positions_and_not_that_of_the_keys() -> None:
    told = read(dimension=with_category(index={"18": 1, "31": 0}))

    assert [each.categories[0].code for each in told.cells()] == ["31", "31", "18", "18"]


def test_figures_by_position_leave_the_others_missing() -> None:
    told = read(value={"1": 9.9, "3": None, "2": 12})

    assert told.values == (None, Decimal("9.9"), Decimal(12), None)


@pytest.mark.parametrize(
    ("status", "marks"),
    [
        ({"0": ":", "3": None, "2": ""}, {0: ":"}),
        ([None, "", ".", ".."], {2: ".", 3: ".."}),
        ("*", {0: "*", 1: "*", 2: "*", 3: "*"}),
        (None, {}),
    ],
)
def test_marks_stand_by_position_in_order_or_once_for_all(status: object, marks: Mapping[int, str]) -> None:
    assert read(status=status).marks == marks
    assert [cell.mark for cell in read(status=status).cells()] == [marks.get(at) for at in range(4)]


def test_an_answer_need_not_say_when_it_was_updated_or_note_anything() -> None:
    told = read()

    assert (told.updated, told.notes) == (None, ())


def test_a_unit_need_not_be_told() -> None:
    region = read(dimension=with_category(unit={"18": {"base": "prosent"}})).dimension("Region")

    assert region
    assert [each.unit for each in region.categories] == ["prosent", ""]


@pytest.mark.parametrize(
    ("at", "parts"),
    [
        ("class, version", {"class": "collection"}),
        ("class, version", {"version": "1.3"}),
        ("class, version", {"version": 2}),
        ("id", {"id": None}),
        ("id", {"id": []}),
        ("id", {"id": ["Tid", "Tid"]}),
        ("id", {"id": ["Region", 3]}),
        ("id", {"id": [str(each) for each in range(33)]}),
        ("size", {"size": None}),
        ("size", {"size": [4]}),
        ("size", {"size": [2, True]}),
        ("size", {"size": [2, 0]}),
        ("size", {"size": [-2, -2]}),
        ("dimension", {"dimension": []}),
        ("dimension.Region", {"dimension": {"Tid": SMALL["dimension"]["Tid"]}}),
        ("dimension.Region", {"dimension": with_region(label=3)}),
        ("dimension.Region", {"dimension": with_region(note="x")}),
        ("dimension.Region.category", {"dimension": with_region(category=None)}),
        ("dimension.Region.category.index", {"dimension": with_category(index={"18": 0, "31": 0})}),
        ("dimension.Region.category.index", {"dimension": with_category(index={"18": 0, "31": 2})}),
        ("dimension.Region.category.index", {"dimension": with_category(index={"18": 0, "31": True})}),
        ("dimension.Region.category.index", {"dimension": with_category(index={"18": 0, "31": "1"})}),
        ("dimension.Region.category.index", {"dimension": with_category(index=["18", "18"])}),
        ("dimension.Region.category.index", {"dimension": with_category(index=["18", 31])}),
        ("dimension.Region.category.index", {"dimension": with_region(category={"label": {"18": "N", "31": "Ø"}})}),
        ("dimension.Region.category.label", {"dimension": with_category(label=["Nordland"])}),
        ("dimension.Region.category.label", {"dimension": with_category(label={"18": 3})}),
        ("dimension.Region.category.unit", {"dimension": with_category(unit=[])}),
        ("dimension.Region.category.unit", {"dimension": with_category(unit={"18": "prosent"})}),
        ("dimension.Region.category.unit", {"dimension": with_category(unit={"18": {"base": 3}})}),
        ("dimension.Region.category.note", {"dimension": with_category(note={"18": "x"})}),
        ("role", {"role": ["Tid"]}),
        ("role.time", {"role": {"time": ["År"]}}),
        ("role.time", {"role": {"time": "Tid"}}),
        ("note", {"note": "x"}),
        ("updated", {"updated": "i går"}),
        ("updated", {"updated": 20260904}),
        ("value", {"value": "9.7"}),
        ("value", {"value": None}),
        ("value.4", {"value": {"4": 1}}),
        ("value.01", {"value": {"01": 1}}),
        ("value.-1", {"value": {"-1": 1}}),
        ("value.٣", {"value": {"٣": 1}}),
        ("status", {"status": 3}),
        ("status", {"status": [".", 3, None, None]}),
        ("status.9", {"status": {"9": "."}}),
    ],
)
def test_what_is_not_as_the_format_has_it_is_told_by_where_it_stands(at: str, parts: Mapping[str, object]) -> None:
    assert refusal(**parts) == f"«{at}» mangler, eller er ikke slik JSON-stat 2.0 har det"


@pytest.mark.parametrize("value", ["9,7", True])
def test_a_figure_that_is_no_number_is_told(value: object) -> None:
    assert refusal(value=[value, 1, 1, 1]) == f"«{value}» er ikke et tall som kan leses"


def test_more_or_fewer_figures_or_categories_than_the_size_says_are_told() -> None:
    assert refusal(value=[1, 2, 3]) == "«value» har 3, men «size» sier 4"
    assert refusal(status=["."] * 5) == "«status» har 5, men «size» sier 4"
    assert refusal(size=[3, 2]) == "«dimension.Region.category» har 2, men «size» sier 3"


def test_an_answer_of_more_figures_than_the_limit_is_refused_before_room_is_made() -> None:
    assert spaced(refusal(size=[10**9, 10**9])) == "svaret har 1 000 000 000 tall, og grensen er 1 000 000"
    assert spaced(refusal(size=[1001, 1000])) == "svaret har 1 001 000 tall, og grensen er 1 000 000"


def test_an_answer_as_large_as_the_limit_is_read() -> None:
    many = {"category": {"index": [str(each) for each in range(CELLS_LIMIT)]}}
    one = {"category": {"label": {"2025": "2025"}}}

    told = read(size=[CELLS_LIMIT, 1], dimension={"Region": many, "Tid": one}, value={})

    assert next(told.cells()).value is None


@pytest.mark.parametrize("content", [b"3", b"[]", b"null", b'{"dataset": {}}'])
def test_json_of_another_sort_is_refused(content: bytes) -> None:
    with pytest.raises(AnswerError):
        dataset(content)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**19) | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["0", "18", "label", "x"]), inner),
    max_leaves=6,
)


@given(st.sampled_from([*SMALL, "status", "note", "updated", "label"]), _JSON)
def test_whatever_stands_in_a_part_the_answer_is_read_or_refused(part: str, value: object) -> None:
    with suppress(AnswerError):
        assert len(list(read(**{part: value}).cells())) == 4
