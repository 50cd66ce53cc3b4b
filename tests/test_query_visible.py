"""What is internal is not there for those who make papers and pages."""

from dataclasses import replace
from pathlib import Path

import pytest

from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.query.visible import public, published, without_internal_texts
from tests.paper_plan import plan

STATUS = """
    "2026-05-01":
      a:
        state: in-progress
        progress: some-delay
        text: Ordet
        reason: Ordet
        next_step: Ordet
        needs_decision: true
        question: Ordet
        options: [Ordet]
        recommendation: Ordet
        consequence: Ordet
        visibility: internal
      b: {state: in-progress, text: Ordet}
"""
PAPERS = """
    2026-june: {assessment: Ordet}
    2026-december: {assessment: Ordet}
    2026-may: {assessment: Ordet}
"""


@pytest.fixture
def found(tmp_path: Path) -> Plan:
    files = {"measures.yaml": "a: {title: A}\nb: {title: B}\n", "status.yaml": STATUS, "papers.yaml": PAPERS}
    return plan(tmp_path, files)


def test_an_internal_report_says_nothing_in_words_but_how_the_measure_stands(found: Plan) -> None:
    internal, other = without_internal_texts(found).status.values()

    assert "Ordet" not in str(internal)
    assert (internal.state, internal.progress) == ("in-progress", "some-delay")
    assert internal.id == "2026-05-01/a"
    assert other is found.status["2026-05-01/b"]


def test_everyone_sees_what_is_written_for_public_papers_only(found: Plan) -> None:
    assert list(public(found).papers) == ["2026-december"]
    assert "Ordet" not in str(public(found).status["2026-05-01/a"])
    assert list(without_internal_texts(found).papers) == list(found.papers)


def test_what_is_put_before_politicians_goes_out_with_the_paper_and_not_on_the_site(found: Plan) -> None:
    told = published(replace(found, status={"2026-05-01/a": _open(found.status["2026-05-01/a"])}))
    report = told.status["2026-05-01/a"]

    assert (report.needs_decision, report.state) == (True, "in-progress")
    assert [report.question, report.recommendation, report.consequence, report.options] == [None, None, None, ()]
    assert [text and text.nb for text in (report.text, report.reason, report.next_step)] == ["Ordet"] * 3


def test_of_a_public_paper_the_site_tells_who_treats_it_and_nothing_that_is_written_for_it(tmp_path: Path) -> None:
    written = "assessment: Ordet, officer: Ordet, recommendation: [Ordet], case_no: 1/26, archive_no: 1/26"
    papers = f"2026-december: {{{written}, treatment: [{{body: tinget, date: 2026-12-10, outcome: Vedtatt}}]}}\n"
    found = plan(tmp_path, {"papers.yaml": f"{papers}2027-december: {{assessment: Ordet}}\n"})

    (paper,) = published(found).papers.values()
    assert (paper.id, paper.year) == ("2026-december", 2026)
    assert paper.treatment == found.papers["2026-december"].treatment
    assert paper.model_dump(exclude_defaults=True).keys() == {"treatment"}


def _open(report: Status) -> Status:
    return report.model_copy(update={"visibility": None})
