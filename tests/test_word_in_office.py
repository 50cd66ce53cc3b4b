"""The Word memo opened by LibreOffice and made into a PDF, as a secretariat does before it is published."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.read.load import load
from innenforskap.render.word import word
from innenforskap.report.june import june
from tests.small import ROOT
from tests.tagged import Tagged, tagged

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
TAGGED = (
    "pdf:writer_pdf_Export:"
    '{"UseTaggedPDF": {"type": "boolean", "value": "true"}, "PDFUACompliance": {"type": "boolean", "value": "true"}}'
)
MEMOS = {f"june-memo-{language}": language for language in (Language.NB, Language.NN)}

pytestmark = [pytest.mark.tools, pytest.mark.skipif(OFFICE is None, reason="missing here: LibreOffice (soffice)")]


@pytest.fixture(scope="module")
def memos(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Tagged]:
    """Open the memos of the example plan in one run, and return what the PDFs of them say."""
    folder = tmp_path_factory.mktemp("office")
    plan = load(ROOT / "plan").plan
    files = [word(june(plan, date(2026, 6, 15), language)) for language in MEMOS.values()]
    for file in files:
        (folder / file.path).write_bytes(file.content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [OFFICE or "", "--headless", profile, "--convert-to", TAGGED, *(file.path for file in files)]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=180)
    return {name: tagged(Path(folder / f"{name}.pdf").read_bytes()) for name in MEMOS}


@pytest.mark.parametrize("name", MEMOS)
def test_the_memo_becomes_a_tagged_pdf_with_headings_and_table_headings(name: str, memos: dict[str, Tagged]) -> None:
    made = memos[name]

    assert {"H1", "H2", "TH", "TD", "L", "LI"} <= set(made.parts)
    assert made.parts.count("Table") == 7
    # What the paper is about, and how it stands, comes before anything else.
    assert next(part for part in made.parts if part != "Document") == "H1"


@pytest.mark.parametrize(("name", "locale"), [("june-memo-nb", "nb-NO"), ("june-memo-nn", "nn-NO")])
def test_the_pdf_says_its_language_and_shows_its_title(name: str, locale: str, memos: dict[str, Tagged]) -> None:
    made = memos[name]

    assert (made.language, made.shows_title, made.conforms_to) == (locale, True, "1")
    assert made.title.startswith("Status for oppstart: ")
