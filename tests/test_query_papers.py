"""What is written for a paper, and who may read it."""

from pathlib import Path

import pytest

from innenforskap.model.vocabulary import Paper
from innenforskap.query.papers import due, is_internal, manuscript
from tests.paper_plan import ADOPTED, plan

JUNE, DECEMBER = Paper.JUNE_MEMO, Paper.DECEMBER_REPORT


def test_a_paper_the_calendar_does_not_promise_is_not_due(tmp_path: Path) -> None:
    found = plan(tmp_path, {"plan.yaml": f"{ADOPTED}calendar: [{{paper: june-memo, month: 6}}]\n"})

    assert due(found, JUNE) is found.about.calendar[0]
    assert due(found, DECEMBER) is None


def test_what_is_written_is_for_one_paper_of_one_year(tmp_path: Path) -> None:
    found = plan(tmp_path, {"papers.yaml": "2026-june: {case_no: A}\n2026-december: {case_no: B}\n"})

    assert manuscript(found, JUNE, 2026) is found.papers["2026-june"]
    assert manuscript(found, DECEMBER, 2026) is found.papers["2026-december"]
    assert manuscript(found, JUNE, 2025) is None


@pytest.mark.parametrize(
    ("calendar", "written", "internal"),
    [
        ("", "{}", (True, False)),
        ("visibility: public", "{}", (False, False)),
        ("visibility: internal", "{}", (True, True)),
        ("visibility: internal", "{visibility: public}", (False, False)),
        ("visibility: public", "{visibility: internal}", (True, True)),
    ],
)
def test_only_the_june_memo_is_internal_where_nothing_else_is_said(
    tmp_path: Path, calendar: str, written: str, internal: tuple[bool, bool]
) -> None:
    due = "".join(f"  - {{paper: {paper}, month: 6, {calendar}}}\n" for paper in (JUNE, DECEMBER))
    papers = f"2026-june: {written}\n2026-december: {written}\n"
    found = plan(tmp_path, {"plan.yaml": f"{ADOPTED}calendar:\n{due}", "papers.yaml": papers})

    assert tuple(is_internal(found, paper, manuscript(found, paper, 2026)) for paper in (JUNE, DECEMBER)) == internal


def test_a_paper_that_nobody_speaks_of_is_as_its_kind(tmp_path: Path) -> None:
    found = plan(tmp_path, {})

    assert (is_internal(found, JUNE, None), is_internal(found, DECEMBER, None)) == (True, False)


@pytest.mark.parametrize(
    ("body", "calendar", "internal"),
    [
        ("internal", "", True),
        ("public", "", False),
        ("internal", "visibility: public", False),
    ],
)
def test_a_paper_is_as_those_to_the_same_body_unless_the_calendar_says_otherwise(
    tmp_path: Path, body: str, calendar: str, internal: bool
) -> None:
    due = f"calendar: [{{paper: december-report, month: 12, to: raad, {calendar}}}]\n"
    bodies = f"raad: {{name: Rådet, kind: county-executive, visibility: {body}}}\n"
    found = plan(tmp_path, {"plan.yaml": ADOPTED + due, "bodies.yaml": bodies})

    assert is_internal(found, DECEMBER, None) is internal
