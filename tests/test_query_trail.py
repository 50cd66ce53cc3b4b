from datetime import date
from pathlib import Path

import pytest

from innenforskap.query.trail import Fate, Trail, Why, figures, trail
from innenforskap.read.load import load
from tests.site_plan import DAY, plan
from tests.small import plan_folder

BASE = {
    "plan.yaml": "title: P\nversion_state: adopted\n",
    "measures.yaml": "t: {title: T}\nu: {title: U}\n",
    "bodies.yaml": "b: {name: B, kind: other}\n",
}


def _trail(tmp_path: Path, files: dict[str, str], day: date = DAY) -> Trail:
    return trail(load(plan_folder(tmp_path, {**BASE, **files})).plan, "t", day)


def _fates(told: Trail) -> list[tuple[str, Fate]]:
    return [(each.by.id, each.fate) for each in told.inputs]


def test_the_newest_report_sets_the_state_and_the_others_do_not(tmp_path: Path) -> None:
    files = {
        "status/2026-01-01/t.yaml": "state: not-started\n",
        "status/2026-03-01/t.yaml": "text: Vi venter.\n",
        "status/2026-05-01/t.yaml": "state: in-progress\n",
        "status/2026-07-01/t.yaml": "state: completed\n",
    }

    assert _fates(_trail(tmp_path, files)) == [
        ("2026-01-01/t", Fate.OLDER),
        ("2026-03-01/t", Fate.SILENT),
        ("2026-05-01/t", Fate.SETS),
        ("2026-07-01/t", Fate.LATER),
    ]


def test_a_corrected_report_is_left_out(tmp_path: Path) -> None:
    files = {
        "status/2026-04-01/t.yaml": "state: completed\n",
        "status/2026-05-01/t.yaml": "state: in-progress\ncorrects: 2026-04-01\n",
    }

    assert _fates(_trail(tmp_path, files)) == [("2026-04-01/t", Fate.CORRECTED), ("2026-05-01/t", Fate.SETS)]


def test_a_decision_outranks_the_report_of_its_day_and_only_that(tmp_path: Path) -> None:
    files = {
        "status/2026-04-01/t.yaml": "state: not-started\n",
        "status/2026-05-01/t.yaml": "state: in-progress\n",
        "decisions.yaml": """
            stopp: {date: 2026-05-01, body: b, type: terminate, about: [t]}
            vent: {date: 2026-04-02, body: b, type: postpone, about: [t]}
            noter: {date: 2026-04-03, body: b, type: take-note, about: [t]}
            senere: {date: 2026-08-01, body: b, type: reopen, about: [t]}
        """,
    }

    assert _fates(_trail(tmp_path, files)) == [
        ("2026-04-01/t", Fate.OLDER),
        ("vent", Fate.OLDER),
        ("noter", Fate.SILENT),
        ("2026-05-01/t", Fate.OUTRANKED),
        ("stopp", Fate.SETS),
        ("senere", Fate.LATER),
    ]


def test_what_others_are_merged_into_goes_on(tmp_path: Path) -> None:
    decision = "d: {date: 2026-05-01, body: b, type: merge, about: [t, u], into: t}\n"
    told = _trail(tmp_path, {"decisions.yaml": decision})

    assert _fates(told) == [("d", Fate.MERGED_INTO)]
    assert told.turn is None


REPORT = "state: in-progress\nprogress: on-track\n"


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({}, Why.NOT_REPORTED),
        ({"status/2026-05-01/t.yaml": "state: in-progress\n"}, Why.NOT_TOLD),
        ({"status/2026-05-01/t.yaml": "state: completed\nprogress: on-track\n"}, Why.NOT_ACTIVE),
        ({"status/2026-05-01/t.yaml": "effect: works\n"}, Why.NOT_ACTIVE),
        (
            {
                "status/2026-05-01/t.yaml": REPORT,
                "decisions.yaml": "d: {date: 2026-05-01, body: b, type: postpone, about: [t]}\n",
            },
            Why.DECIDED_SINCE,
        ),
        (
            {
                "status/2026-05-01/t.yaml": "state: in-progress\n",
                "decisions.yaml": "d: {date: 2026-04-01, body: b, type: reopen, about: [t]}\n",
            },
            Why.NOT_TOLD,
        ),
        (
            {
                "status/2026-05-01/t.yaml": "text: Alt er bra.\n",
                "decisions.yaml": "d: {date: 2026-04-01, body: b, type: reopen, about: [t]}\n",
            },
            Why.NOT_TOLD,
        ),
    ],
)
def test_why_there_is_no_progress(files: dict[str, str], why: Why, tmp_path: Path) -> None:
    assert _trail(tmp_path, files).progress_by is why


def test_the_progress_is_from_the_last_report(tmp_path: Path) -> None:
    told = _trail(tmp_path, {"status/2026-05-01/t.yaml": REPORT})

    assert told.progress_by is told.standing.report


def test_the_effect_is_from_the_last_report_that_tells_one(tmp_path: Path) -> None:
    files = {
        "status/2026-03-01/t.yaml": "effect: promising\n",
        "status/2026-04-01/t.yaml": "effect: works\n",
        "status/2026-05-01/t.yaml": "state: in-progress\n",
    }
    told = _trail(tmp_path, files)

    assert told.effect_by
    assert told.effect_by.id == "2026-04-01/t"


def test_a_figure_published_after_the_day_is_told_apart(tmp_path: Path) -> None:
    found = figures(plan(tmp_path).indicators["utenfor"], DAY)

    assert len(found.known) == 5
    assert [(each.geo, str(each.period)) for each in found.newest] == [("18", "2025"), ("NO", "2024")]
    assert [str(each.period) for each in found.later] == ["2026"]
