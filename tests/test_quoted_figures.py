"""A figure quoted in the plan's texts, in every form that papers and pages have."""

import re
from collections.abc import Mapping
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from innenforskap.i18n import Language
from innenforskap.model.vocabulary import Paper as PaperKind
from innenforskap.query.as_of import as_known
from innenforskap.render.paper import html, markdown
from innenforskap.render.site import site
from innenforskap.render.word import word
from innenforskap.report.december import december
from innenforskap.report.june import june
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Paper
from innenforskap.report.summary import one_page
from tests.paper_plan import plan

DAY = date(2026, 12, 1)
TOLD = "9,9\xa0% (2025, foreløpig tall, SSB tabell 13556)"
TOLD_NN = "9,9\xa0% (2025, førebels tal, SSB tabell 13556)"
NOT_YET = "ikke kjent ennå"
FILES: Mapping[str, str] = {
    "plan.yaml": """
        title: Handlingsplan
        version_state: adopted
        vision: "Visjon: [figure: neet 2025]."
        problem: "Problem: [figure: neet 2025]."
        goals: ["Mål: [figure: neet 2025]."]
        calendar: [{paper: june-memo, month: 6}, {paper: december-report, month: 12}]
    """,
    "indicators.yaml": """
        neet:
          title: Unge utenfor
          maturity: in-use
          unit: percent
          source: ssb
          observations: [{period: 2025, value: 9.9, finality: preliminary, published: 2026-09-30}]
    """,
    "sources.yaml": 'ssb: {publisher: SSB, title: Unge utenfor, table: "13556"}\n',
    "measures.yaml": "buss: {title: Buss, text: {nn: 'Buss: [figure: neet 2025].'}}\n",
    "papers/2026-june.yaml": """
        assessment: "Vurdering: **[figure: neet 2025]**."
        recommendation: ["Forslag: [figure: neet 2025]."]
    """,
    "papers/2026-december.yaml": """
        assessment: "Vurdering: **[figure: neet 2025]**."
        recommendation: ["Forslag: [figure: neet 2025]."]
    """,
}


@pytest.fixture(params=["june", "december"])
def paper(request: pytest.FixtureRequest, tmp_path: Path) -> Paper:
    make = {"june": june, "december": december}[request.param]
    return make(plan(tmp_path, FILES), DAY, Language.NB)


def test_a_paper_as_markdown_tells_the_figure(paper: Paper) -> None:
    text = markdown(paper, {}).content.decode()

    assert f"Vurdering: **{TOLD}**." in text
    assert f"Forslag: {TOLD}." in text
    assert "figure:" not in text


def test_a_paper_as_a_page_tells_the_figure(paper: Paper) -> None:
    text = html(paper, {}).content.decode()

    assert f"Vurdering: <strong>{TOLD}</strong>." in text
    assert f"Forslag: {TOLD}." in text
    assert "figure:" not in text


def test_a_paper_in_word_tells_the_figure(paper: Paper) -> None:
    made = [each.text for each in Document(BytesIO(word(paper).content)).paragraphs]

    assert f"Vurdering: {TOLD}." in made
    assert f"Forslag: {TOLD}." in made
    assert not any("figure:" in each for each in made)


def test_a_text_in_nynorsk_has_the_figure_in_nynorsk_in_a_paper_in_bokmal(tmp_path: Path) -> None:
    report = december(plan(tmp_path, FILES), DAY, Language.NB)

    assert f"Buss: {TOLD_NN}." in markdown(report, {}).content.decode()


def test_one_page_tells_the_figure_and_never_cuts_a_quote(tmp_path: Path) -> None:
    written = f"{'Så mange ' * 9}er [figure: neet 2025]"
    files = {**FILES, "papers/2026-june.yaml": f'recommendation: ["{written}", "Forslag: [figure: neet 2025]."]\n'}

    text = markdown(
        one_page(Occasion(plan(tmp_path, files), DAY, Language.NB, PaperKind.JUNE_MEMO)), {}
    ).content.decode()

    assert "1. Så mange" in text
    assert f"2. Forslag: {TOLD}." in text
    assert "figure" not in text


def test_the_site_tells_the_figure_in_each_language(tmp_path: Path) -> None:
    pages = {file.path: file.content.decode() for file in site(plan(tmp_path, FILES), DAY, {})}

    assert f"<p>Visjon: {TOLD}.</p>" in pages["index.html"]
    assert f'<span lang="nb">Mål: {TOLD}.</span>' in pages["nn/index.html"]
    assert f"<p>Buss: {TOLD_NN}.</p>" in pages["tiltak/buss.html"]
    assert not [path for path, text in pages.items() if re.search(r"\[figure:", text)]


def test_a_figure_that_is_published_later_is_not_known_yet(tmp_path: Path) -> None:
    day = date(2026, 6, 15)
    known = as_known(plan(tmp_path, FILES), day)

    text = markdown(june(known, day, Language.NB), {}).content.decode()

    assert f"Vurdering: **{NOT_YET}**." in text
    assert "9,9" not in text
