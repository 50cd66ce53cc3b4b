"""How new what the plan tells is."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.model.snapshot import Snapshot
from innenforskap.query.dated import Aged, aged, newest_days
from innenforskap.query.standing import standing
from tests.paper_plan import ADOPTED, plan

DAY = date(2026, 6, 15)
FILES = {
    "measures.yaml": """
        los: {title: Los}
        stille: {title: Stille, period: {from: 2026-01-01, to: 2026-05-01}}
        mal: {title: Mål}
        del: {title: Del}
        steg:
          title: Steg
          milestones:
            start: {title: Start, due: 2026-06-01, done: 2026-05-20}
            slutt: {title: Slutt, done: 2026-06}
    """,
    "bodies.yaml": "tinget: {name: Tinget, kind: county-assembly, powers: [adopt, terminate]}",
    "status.yaml": """
        2026-01-10:
          los: {state: in-progress}
        2026-04-10:
          los: {state: in-progress}
        2026-07-01:
          los: {state: in-progress}
    """,
    "decisions.yaml": """
        samle: {date: 2026-03-01, body: tinget, type: merge, about: [los], into: mal}
        dele: {date: 2026-03-02, body: tinget, type: split, about: [los], split_into: [del]}
    """,
    "indicators.yaml": """
        neet:
          title: Unge utenfor
          maturity: in-use
          observations:
            - {period: 2024, value: 9, published: 2025-09-01, retrieved: 2025-10-02}
            - {period: 2025, value: 9, published: 2026-09-01}
    """,
}


def test_a_measure_is_as_new_as_the_newest_that_is_reported_or_decided_of_it(tmp_path: Path) -> None:
    found = newest_days(plan(tmp_path, FILES), DAY)

    assert found["measures", "los"] == date(2026, 4, 10)
    assert found["measures", "mal"] == date(2026, 3, 1)
    assert found["measures", "del"] == date(2026, 3, 2)
    assert found["status", "2026-04-10/los"] == date(2026, 4, 10)
    assert ("status", "2026-07-01/los") not in found


def test_a_report_that_is_newer_than_a_decision_read_after_it_still_counts(tmp_path: Path) -> None:
    files = {**FILES, "decisions.yaml": "a: {date: 2026-01-01, body: tinget, type: adjust, about: [los]}"}

    assert newest_days(plan(tmp_path, files), DAY)["measures", "los"] == date(2026, 4, 10)


def test_what_is_planned_or_due_says_nothing_of_how_new_it_is_and_neither_does_a_month(tmp_path: Path) -> None:
    found = newest_days(plan(tmp_path, FILES), DAY)

    assert ("measures", "stille") not in found
    assert found["measures", "steg"] == date(2026, 5, 20)


def test_figures_are_as_new_as_the_day_they_were_fetched_or_published(tmp_path: Path) -> None:
    told = plan(tmp_path, FILES)
    neet = told.indicators["neet"]
    fetched = {"neet": neet.with_snapshot(Snapshot("snapshots/neet.json", date(2026, 2, 3)))}

    assert newest_days(told, DAY)["indicators", "neet"] == date(2025, 10, 2)
    assert newest_days(type(told)(told.about, indicators=fetched), DAY)["indicators", "neet"] == date(2026, 2, 3)


def test_the_day_itself_counts(tmp_path: Path) -> None:
    told = plan(tmp_path, FILES)

    assert newest_days(told, date(2026, 4, 10))["measures", "los"] == date(2026, 4, 10)
    assert newest_days(told, date(2026, 4, 9))["measures", "los"] == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("day", "old"), [(date(2026, 5, 10), None), (date(2026, 5, 11), Aged(date(2026, 4, 10), None))]
)
def test_without_a_calendar_reports_are_too_old_after_the_days_that_the_plan_allows(
    tmp_path: Path, day: date, old: Aged | None
) -> None:
    files = {**FILES, "plan.yaml": ADOPTED + "status_valid_days: 30\n", "decisions.yaml": "{}"}
    told = plan(tmp_path, files)

    assert aged(told, [standing(told, "los", day)], day) == old


def test_with_a_calendar_reports_are_too_old_when_they_are_from_before_the_round(tmp_path: Path) -> None:
    calendar = "calendar: [{paper: june-memo, month: 6}, {paper: december-report, month: 12}]\n"
    told = plan(tmp_path, {**FILES, "plan.yaml": ADOPTED + calendar, "decisions.yaml": "{}"})

    found = [aged(told, [standing(told, "los", day)], day) for day in (DAY, date(2026, 12, 1), date(2027, 6, 1))]

    assert found == [None, None, Aged(date(2026, 7, 1), date(2026, 12, 31))]


def test_one_report_that_is_new_enough_is_enough_and_what_is_done_or_silent_never_grows_old(tmp_path: Path) -> None:
    files = {
        "plan.yaml": ADOPTED + "status_valid_days: 30\n",
        "measures.yaml": "a: {title: A}\nb: {title: B}\nc: {title: C}\nd: {title: D}\n",
        "status.yaml": """
            2026-01-10: {a: {state: in-progress}, c: {state: completed}}
            2026-06-10: {b: {state: in-progress}}
        """,
    }
    told = plan(tmp_path, files)

    def of(*ids: str) -> Aged | None:
        return aged(told, [standing(told, id_, DAY) for id_ in ids], DAY)

    assert of("a") == of("c", "a", "d") == Aged(date(2026, 1, 10), None)
    assert of("a", "b") is of("b", "a") is of("c") is of("d") is of() is None
