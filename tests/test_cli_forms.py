import sys
from io import StringIO
from pathlib import Path

import pytest

from innenforskap.cli.forms import form, form_of, refuse_terminal
from innenforskap.cli.options import PaperFormat, PaperName
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.read.folder import Held
from innenforskap.read.templates import beside
from tests.small import plan_folder
from tests.small_paper import paper

BEGINNINGS = {
    PaperFormat.MD: b"# Status",
    PaperFormat.HTML: b"<!doctype html>",
    PaperFormat.DOCX: b"PK",
}


class Screen(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("wanted", [PaperFormat.MD, PaperFormat.HTML, PaperFormat.DOCX])
def test_a_paper_is_given_the_form_that_is_wanted(wanted: PaperFormat) -> None:
    made = form(wanted)(paper(), Held())

    assert made.path == f"june-memo-nb.{wanted}"
    assert made.content.startswith(BEGINNINGS[wanted])


@pytest.mark.usefixtures("pango")
def test_a_paper_may_be_a_pdf() -> None:
    made = form(PaperFormat.PDF)(paper(), Held())

    assert made.path == "june-memo-nb.pdf"
    assert made.content.startswith(b"%PDF-1.7")


@pytest.mark.parametrize(
    ("asked", "output", "expected"),
    [
        (None, None, PaperFormat.MD),
        (None, "notat.docx", PaperFormat.DOCX),
        (None, "ut.pdf/NOTAT.HTML", PaperFormat.HTML),
        (None, "notat.txt", PaperFormat.MD),
        (None, "docx", PaperFormat.MD),
        (PaperFormat.PDF, "notat.docx", PaperFormat.PDF),
        (PaperFormat.HTML, None, PaperFormat.HTML),
    ],
)
def test_the_form_is_the_one_asked_for_else_what_the_file_is_called(
    asked: PaperFormat | None, output: str | None, expected: PaperFormat
) -> None:
    assert form_of(asked, Path(output) if output else None) is expected


@pytest.mark.parametrize("wanted", [PaperFormat.DOCX, PaperFormat.PDF])
def test_what_is_no_text_is_not_sent_to_a_terminal(wanted: PaperFormat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Screen())

    with pytest.raises(PlanError) as stopped:
        refuse_terminal(wanted, PaperName.JUNE, None)

    assert stopped.value.said(Language.NB).endswith(f"Skriv hvor filen skal ligge: -o june.{wanted}")


def test_what_can_be_shown_or_goes_elsewhere_is_not_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_terminal(PaperFormat.DOCX, PaperName.JUNE, None)

    monkeypatch.setattr(sys, "stdout", Screen())

    refuse_terminal(PaperFormat.HTML, PaperName.JUNE, None)
    refuse_terminal(PaperFormat.DOCX, PaperName.JUNE, Path("notat.docx"))


@pytest.mark.parametrize(
    ("wanted", "module", "library", "extra"),
    [(PaperFormat.DOCX, "word", "docx", "office"), (PaperFormat.PDF, "pdf", "weasyprint", "pdf")],
)
def test_a_missing_extra_is_told_with_how_to_install_it(
    wanted: PaperFormat, module: str, library: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith(f"innenforskap.render.{module}")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)

    with pytest.raises(PlanError) as stopped:
        form(wanted)

    assert stopped.value.said(Language.NB).endswith(f'Installer den slik: pip install "innenforskap[{extra}]"')


def test_a_module_of_ours_that_is_missing_is_our_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "innenforskap.render.word", None)

    with pytest.raises(ModuleNotFoundError):
        form(PaperFormat.DOCX)


def test_a_missing_library_is_told_in_one_line_of_our_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "weasyprint.py").write_text("print('advice')\nraise OSError('cannot load library')\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name.startswith(("weasyprint", "innenforskap.render.pdf"))]:
        monkeypatch.delitem(sys.modules, name)

    with pytest.raises(PlanError) as stopped:
        form(PaperFormat.PDF)

    assert "apt-get install libpango-1.0-0" in stopped.value.said(Language.EN)
    assert capsys.readouterr().out == ""


def test_a_word_document_is_written_into_the_countys_own(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "paper.docx").write_bytes(b"ikke Word")
    make = form(PaperFormat.DOCX)

    with pytest.raises(PlanError, match=r"“paper\.docx” is no Word document"):
        make(paper(), beside(plan))
