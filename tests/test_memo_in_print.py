"""The memo on paper, as Chromium prints it: short enough to be read, and what is asked for on the first page."""

import os
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.manuscript import PAPERS
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import Paper as Kind
from innenforskap.query.decided import open_question
from innenforskap.query.standing import standings
from innenforskap.read.load import load
from innenforskap.render.paper import html
from innenforskap.report.june import june
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Paper
from innenforskap.report.summary import one_page
from tests.paper_plan import plan
from tests.small import ROOT

pypdf = pytest.importorskip("pypdf")

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
DAY = date(2026, 6, 15)
LANGUAGES = [Language.NB, Language.NN]
LONG = "Nye mobilitetstilbud for ungdommer i områder med spredt bosetting og lange avstander til skole og arbeid "

pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="missing here: Chromium")]


def pages(paper: Paper, folder: Path) -> list[str]:
    """Return the words of each page of a paper in print."""
    page = folder / "notat.html"
    page.write_bytes(html(paper, {}).content)
    made = f"--print-to-pdf={folder / 'notat.pdf'}"
    command = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", made]
    subprocess.run([*command, page.as_uri()], check=True, capture_output=True, timeout=120)
    return [_plain(each.extract_text()) for each in pypdf.PdfReader(folder / "notat.pdf").pages]


def _plain(text: str) -> str:
    """Return a text without its white space, for where a line breaks is no matter."""
    return re.sub(r"\s+", "", text)


def _without_annexes(found: Plan) -> Plan:
    """Return a plan whose memo has no annex."""
    calendar = tuple(
        due.model_copy(update={"hidden": (*due.hidden, "all-measures", "gaps")}) for due in found.about.calendar
    )
    return Plan(**{**vars(found), "about": found.about.model_copy(update={"calendar": calendar})})


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_memo_without_its_annexes_is_two_to_four_pages(language: Language, tmp_path: Path) -> None:
    paper = june(_without_annexes(load(ROOT / "plan").plan), DAY, language)

    assert "all-measures" not in [section.id for section in paper.sections]
    assert 2 <= len(pages(paper, tmp_path)) <= 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_of_the_first_page_knows_which_decisions_are_asked_for(language: Language, tmp_path: Path) -> None:
    found = load(ROOT / "plan").plan
    waiting = [report for now in standings(found, DAY) if (report := open_question(found, now, DAY))]
    questions = [report.question.said(language) for report in waiting if report.question]

    first, *_ = pages(june(found, DAY, language), tmp_path)

    assert questions
    assert [question for question in questions if _plain(question) not in first] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_is_one_page(language: Language, tmp_path: Path) -> None:
    on = Occasion(load(ROOT / "plan").plan, DAY, language, Kind.JUNE_MEMO)

    assert len(pages(one_page(on), tmp_path)) == 1


@pytest.mark.parametrize("kind", list(Kind))
def test_the_summary_is_one_page_however_much_there_is_to_tell(kind: Kind, tmp_path: Path) -> None:
    assert len(pages(one_page(Occasion(_crowded(tmp_path), DAY, Language.NB, kind)), tmp_path)) == 1


def _crowded(folder: Path) -> Plan:
    numbers = range(9)
    report = (
        f"state: in-progress, progress: serious-delay, needs_decision: true, expected_end: 2026-11, "
        f"question: '{LONG * 3}', recommendation: '{LONG * 3}'"
    )
    points = "".join(f"'{LONG * 3}', " for _ in numbers)
    about = f"""
        title: {LONG * 2}
        example: true
        wording: retold
        translated: [nn]
        version_state: proposal
        owners: [eier]
        calendar:
          - {{paper: june-memo, month: 6, from: sender, to: leser}}
          - {{paper: december-report, month: 12, from: sender, to: leser}}
    """
    measure = f"title: '{LONG * 2}', period: {{from: 2025, to: 2025}}"
    return plan(
        folder,
        {
            "plan.yaml": about,
            "actors.yaml": f"eier: {{name: {LONG}, kind: county}}\n",
            "bodies.yaml": f"sender: {{name: {LONG}, kind: other}}\nleser: {{name: {LONG}, kind: other}}\n",
            "measures.yaml": "".join(f"m{n}: {{number: '{n}', {measure}}}\n" for n in numbers),
            "status.yaml": '"2026-05-01":\n' + "".join(f"  m{n}: {{{report}}}\n" for n in numbers),
            "papers.yaml": "".join(f"2026-{word}: {{recommendation: [{points}]}}\n" for word in PAPERS),
        },
    )
