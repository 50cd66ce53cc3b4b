"""An answer is one table of figures, in however many parts it came, or out of whatever file."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from innenforskap.fetch.whole import joined, of_file, table_in
from innenforskap.model.figure import Observation
from innenforskap.model.raw import Plain
from innenforskap.read.jsonstat import Dataset, dataset

PART: Mapping[str, Any] = {
    "version": "2.0",
    "class": "dataset",
    "updated": "2026-09-04T06:00:00Z",
    "id": ["Region", "Tid"],
    "size": [1, 2],
    "role": {"time": ["Tid"], "geo": ["Region"]},
    "dimension": {
        "Region": {"label": "region", "category": {"index": {"18": 0}, "label": {"18": "Nordland"}}},
        "Tid": {"label": "år", "category": {"index": ["2024", "2025"]}},
    },
    "value": [9.7, None],
}
OTHER = {"Region": {"category": {"index": {"31": 0}, "label": {"31": "Østfold"}}}}


def part(**changes: object) -> Dataset:
    return dataset(json.dumps({**PART, **changes}).encode())


def other(**changes: object) -> Dataset:
    return part(dimension={**PART["dimension"], **OTHER}, value=[11.7, 11.8], **changes)


def test_the_parts_of_an_answer_are_one_answer() -> None:
    found = joined([part(), other(updated="2026-09-03T06:00:00Z")])

    assert found is not None
    assert list(found.dimensions) == ["Region", "Tid"]
    assert [each.label for each in found.dimensions["Region"].categories.values()] == ["Nordland", "Østfold"]
    assert found.by("Region") == {"18": [Decimal("9.7"), None], "31": [Decimal("11.7"), Decimal("11.8")]}
    assert found.by("Tid") == {"2024": [Decimal("9.7"), Decimal("11.7")], "2025": [None, Decimal("11.8")]}


def test_an_answer_is_as_old_as_its_oldest_part() -> None:
    found = joined([part(), other(updated="2026-09-03T06:00:00Z")])

    assert found is not None
    assert found.updated == date(2026, 9, 3)


def test_an_answer_says_what_is_time_and_place_if_the_source_does() -> None:
    told, untold = joined([part()]), joined([part(role={}, updated=None)])

    assert told is not None
    assert untold is not None
    assert (told.time, told.geo) == ("Tid", "Region")
    assert (untold.time, untold.geo, untold.updated) == ("", "", None)


def test_parts_that_are_divided_otherwise_are_no_answer() -> None:
    turned = part(id=["Tid", "Region"], size=[2, 1])

    assert joined([part(), turned]) is None
    assert joined([]) is None


def test_an_answer_with_one_figure_is_not_empty() -> None:
    one, none = joined([part()]), joined([part(value=[None, None])])

    assert one is not None
    assert none is not None
    assert (one.is_empty, none.is_empty) == (False, True)


def test_a_file_is_an_answer_too() -> None:
    told: list[dict[str, object]] = [
        {"period": "2024/25", "geo": "18", "value": Plain("3.9")},
        {
            "period": "2025/26",
            "geo": "18",
            "group": "jenter",
            "age": {"age_from": Plain("16")},
            "missing": "confidential",
        },
    ]

    found = of_file(Observation.model_validate(each) for each in told)

    assert {name: list(each.categories) for name, each in found.dimensions.items()} == {
        "period": ["2024/25", "2025/26"],
        "geo": ["18"],
        "group": ["", "jenter"],
        "age": ["", "16-"],
    }
    assert found.by("period") == {"2024/25": [Decimal("3.9")], "2025/26": [None]}
    assert (found.time, found.geo) == ("period", "geo")


def test_a_file_without_figures_is_an_empty_answer() -> None:
    found = of_file([])

    assert found.is_empty
    assert list(found.dimensions) == ["period", "geo", "group", "age"]


def test_a_bank_may_say_which_table_an_answer_is_from() -> None:
    assert table_in(b'{"extension": {"px": {"tableid" : "13556", "decimals": 1}}}') == "13556"
    assert table_in(b'{"note": ["\\"tableid\\":\\"1\\""]}') is None
