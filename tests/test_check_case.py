"""What a rule is given of a plan on a day."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from innenforskap.check.case import Case
from innenforskap.model.vocabulary import State
from innenforskap.read.load import load
from tests.found import DAY
from tests.small import plan_folder

FILES = {
    "plan.yaml": "title: Planen\nversion_state: adopted\n",
    "measures.yaml": "a: {title: A}\nb: {title: B}\nc: {title: C}\n",
    "status.yaml": """
        2026-05-01: {a: {state: in-progress}, b: {state: completed}}
        2026-06-15: {a: {state: on-hold}}
        2026-06-16: {a: {state: completed}}
    """,
    "decisions.yaml": """
        for: {date: 2026-06-15, body: tinget, type: ask, about: [a]}
        etter: {date: 2026-06-16, body: tinget, type: terminate, about: [c]}
    """,
}


def case(parent: Path, files: Mapping[str, str] | None = None, day: date = DAY) -> Case:
    return Case(load(plan_folder(parent, {**FILES, **(files or {})})).plan, day, day)


@pytest.mark.parametrize(
    ("state", "adopted"), [("adopted", True), ("draft", False), ("proposal", False), ("superseded", False)]
)
def test_only_an_adopted_plan_is_in_force(state: str, adopted: bool, tmp_path: Path) -> None:
    assert case(tmp_path, {"plan.yaml": f"title: P\nversion_state: {state}\n"}).is_adopted is adopted


@pytest.mark.parametrize(
    ("state", "superseded"), [("adopted", False), ("draft", False), ("proposal", False), ("superseded", True)]
)
def test_only_a_plan_that_says_so_is_superseded(state: str, superseded: bool, tmp_path: Path) -> None:
    assert case(tmp_path, {"plan.yaml": f"title: P\nversion_state: {state}\n"}).is_superseded is superseded


def test_a_plan_is_whole_when_everything_could_be_read(tmp_path: Path) -> None:
    assert case(tmp_path / "whole").is_whole
    assert not case(tmp_path / "not", {"actors.yaml": "nav: {name: Nav}\n"}).is_whole


def test_what_is_dated_after_the_day_does_not_count(tmp_path: Path) -> None:
    now = case(tmp_path)

    assert [report.id for report in now.reports] == ["2026-05-01/a", "2026-05-01/b", "2026-06-15/a"]
    assert [decision.id for decision in now.decisions] == ["for"]


def test_every_measure_stands_somehow_on_the_day(tmp_path: Path) -> None:
    assert [(now.measure.id, now.state) for now in case(tmp_path).standings] == [
        ("a", State.ON_HOLD),
        ("b", State.COMPLETED),
        ("c", None),
    ]


def test_open_is_what_has_not_left_the_work_of_the_plan(tmp_path: Path) -> None:
    assert [now.measure.id for now in case(tmp_path / "june").open] == ["a", "c"]
    assert [now.measure.id for now in case(tmp_path / "after", day=date(2026, 6, 16)).open] == []


def test_a_measure_with_an_unread_report_is_not_settled(tmp_path: Path) -> None:
    now = case(tmp_path, {"status/2026-06-01/a.yaml": "status: completed\n"})

    assert [each.measure.id for each in now.settled] == ["b", "c"]
    assert [each.measure.id for each in now.open] == ["c"]


@pytest.mark.parametrize("files", [{"status.yaml": "- a\n"}, {"decisions.yaml": "for: {date: 2026-06-15}\n"}])
def test_no_measure_is_settled_where_any_report_or_decision_may_be_unread(
    files: dict[str, str], tmp_path: Path
) -> None:
    assert case(tmp_path, files).settled == ()


def test_what_is_past_is_kept_for_memory_only(tmp_path: Path) -> None:
    files = {
        "actors.yaml": """
            gone: {name: A, kind: other, valid_to: 2026-06-14}
            going: {name: B, kind: other, valid_to: 2026-06-15}
            sometime: {name: C, kind: other, valid_to: 2026}
            staying: {name: D, kind: other}
        """,
        "indicators.yaml": "old: {title: D, maturity: retired}\nnew: {title: E, maturity: in-use}\n",
        "strands.yaml": "b: {title: F}\n",
    }
    now = case(tmp_path, files)

    assert [(each.origin.kind, each.id) for each in now.plan.records() if now.is_past(each)] == [
        ("measures", "b"),
        ("actors", "gone"),
        ("indicators", "old"),
    ]


def test_the_plans_own_texts_are_all_but_what_is_quoted_from_others(tmp_path: Path) -> None:
    files = {
        "measures.yaml": "a: {title: A, source_text: Sitert}\n",
        "sources.yaml": "s: {publisher: SSB, title: Tabell, note: Merknad}\n",
        "status.yaml": "",
    }

    own = [text.said("nb") for _, _, text in case(tmp_path, files).own_texts]

    assert own == ["Planen", "A", "Merknad"]
