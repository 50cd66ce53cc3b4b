"""Which sections a paper has, what is written for it, and who may read it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import Paper
from innenforskap.query.papers import SECTIONS, due, is_internal, manuscript
from innenforskap.read.load import load
from innenforskap.report.december import december
from innenforskap.report.june import june
from innenforskap.report.paper import Paper as View
from tests.edited import COMPLETE
from tests.paper_plan import ADOPTED, plan
from tests.small import ROOT

JUNE, DECEMBER = Paper.JUNE_MEMO, Paper.DECEMBER_REPORT

PAGE = ROOT / "src" / "innenforskap" / "check" / "rules" / "pages" / "IF632.md"


@pytest.mark.parametrize(("paper", "made"), [(JUNE, june), (DECEMBER, december)])
def test_a_paper_of_a_plan_with_everything_has_just_its_sections(
    paper: Paper, made: Callable[[Plan, date, Language], View]
) -> None:
    full = load(COMPLETE).plan
    bare = replace(full, about=full.about.model_copy(update={"calendar": ()}), papers={})

    sections = made(bare, date(2026, 12, 1), Language.NB).sections

    assert {section.id for section in sections} == {str(part) for part in SECTIONS[paper]}


def test_the_rule_says_which_sections_only_one_paper_has() -> None:
    told = PAGE.read_text("utf-8").split("Bare ")[1:]

    for paper, other, prose in zip((JUNE, DECEMBER), (DECEMBER, JUNE), told, strict=True):
        assert {part for part in SECTIONS[paper] if f"`{part}`" in prose} == SECTIONS[paper] - SECTIONS[other]


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
