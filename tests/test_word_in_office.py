"""The Word papers opened by LibreOffice and made into PDFs, as a secretariat does before they are published."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.read.load import load
from innenforskap.render.word import word
from innenforskap.report.december import december
from innenforskap.report.june import june
from innenforskap.report.paper import Table
from tests.small import ROOT
from tests.tagged import Tagged, tagged

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
TAGGED = (
    "pdf:writer_pdf_Export:"
    '{"UseTaggedPDF": {"type": "boolean", "value": "true"}, "PDFUACompliance": {"type": "boolean", "value": "true"}}'
)
PLAN = load(ROOT / "plan").plan
PAPERS = {
    f"{paper.kind}-{paper.language}": paper
    for language in (Language.NB, Language.NN)
    for paper in (june(PLAN, date(2026, 6, 15), language), december(PLAN, date(2026, 11, 25), language))
}

pytestmark = [pytest.mark.tools, pytest.mark.skipif(OFFICE is None, reason="missing here: LibreOffice (soffice)")]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Tagged]:
    """Open the papers of the example plan in one run, and return what the PDFs of them say."""
    folder = tmp_path_factory.mktemp("office")
    files = [word(paper) for paper in PAPERS.values()]
    for file in files:
        (folder / file.path).write_bytes(file.content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [OFFICE or "", "--headless", profile, "--convert-to", TAGGED, *(file.path for file in files)]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=180)
    return {name: tagged(Path(folder / f"{name}.pdf").read_bytes()) for name in PAPERS}


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_becomes_a_tagged_pdf_with_headings_and_table_headings(name: str, made: dict[str, Tagged]) -> None:
    paper, parts = PAPERS[name], made[name].parts
    blocks = [*paper.opening, *(block for section in paper.sections for block in section.blocks)]

    assert {"H1", "H2", "TH", "TD", "L", "LI"} <= set(parts)
    assert parts.count("Table") == sum(isinstance(block, Table) for block in blocks) > 0
    # What the paper is about, and how it stands, comes before anything else.
    assert next(part for part in parts if part != "Document") == "H1"


@pytest.mark.parametrize("name", PAPERS)
def test_the_pdf_says_its_language_and_shows_its_title(name: str, made: dict[str, Tagged]) -> None:
    paper = PAPERS[name]

    assert (made[name].language, made[name].shows_title, made[name].conforms_to) == (f"{paper.language}-NO", True, "1")
    assert made[name].title == "".join(told.words for told in paper.title)
