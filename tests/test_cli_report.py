from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.options import Asked, PaperFormat, PaperName
from innenforskap.cli.report import report
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from tests.rule_pages import committed
from tests.small import ROOT, plan_folder

DAY = date(2026, 6, 15)
GOOD = ROOT / "tests" / "plans" / "good" / "minimal"


def _december(asked: Asked) -> int:
    return report(asked, PaperName.DECEMBER, PaperFormat.MD)


def _june(asked: Asked, form: PaperFormat | None, output: Path | None) -> int:
    return report(asked, PaperName.JUNE, form, output)


def test_the_memo_goes_to_the_screen_or_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _june(Asked(GOOD, DAY, DAY, None), PaperFormat.MD, None)
    shown = capsys.readouterr()
    _june(Asked(GOOD, DAY, DAY, None), PaperFormat.MD, tmp_path / "ut" / "notat.md")
    said = capsys.readouterr()

    assert shown.out.startswith("# Status for oppstart")
    assert (shown.err, said.out) == ("", "")
    assert (tmp_path / "ut" / "notat.md").read_text(encoding="utf-8") == shown.out
    assert said.err == f"Skrev {tmp_path}/ut/notat.md\n"


def test_the_summary_is_another_paper_of_the_same_plan(capsys: pytest.CaptureFixture[str]) -> None:
    assert report(Asked(GOOD, DAY, DAY, None), PaperName.JUNE, PaperFormat.MD, summary=True) == 0

    assert capsys.readouterr().out.startswith("# Kort om status for oppstart")


@pytest.mark.parametrize(
    ("primary", "environment", "language", "html"),
    [
        ("nn", None, None, '<html lang="nn"'),
        ("nn", None, Language.NB, '<html lang="nb"'),
        ("se", None, None, '<html lang="nb"'),
        ("nb", "nn", None, '<html lang="nn"'),
        ("nn", "en", None, '<html lang="nn"'),
    ],
)
def test_a_memo_is_in_the_language_asked_for_else_the_plans(
    primary: str,
    environment: str | None,
    language: Language | None,
    html: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("INNENFORSKAP_LANG", raising=False)
    if environment:
        monkeypatch.setenv("INNENFORSKAP_LANG", environment)
    plan = plan_folder(tmp_path, {"plan.yaml": f"title: Plan\nlanguage: {{primary: {primary}}}\n"})

    _june(Asked(plan, DAY, DAY, language), PaperFormat.HTML, tmp_path / "notat.html")

    assert html in (tmp_path / "notat.html").read_text(encoding="utf-8")


def test_nothing_is_made_of_a_plan_with_errors(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "titel: Plan\n"})

    assert _june(Asked(plan, DAY, DAY, None), PaperFormat.MD, tmp_path / "notat.md") == 1
    assert not (tmp_path / "notat.md").exists()


def test_the_plans_own_template_takes_the_place_of_the_tools(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "paper.md.j2").write_text("Vårt eget: {{ paper.language }}\n", encoding="utf-8")

    _june(Asked(plan, DAY, DAY, Language.NN), PaperFormat.MD, None)

    assert capsys.readouterr().out == "Vårt eget: nn\n"


def test_what_is_of_a_person_is_said_before_the_memo_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n", "README.md": "Ring 40 00 00 01.\n"})

    assert _june(Asked(plan, DAY, DAY, None), PaperFormat.MD, tmp_path / "notat.md") == 0

    said = capsys.readouterr().err.splitlines()
    assert [line.partition(" ")[0] for line in said] == ["Planen", "Skrev"]
    assert "1 advarsel om personvern" in said[0]


def test_a_file_is_in_the_form_its_name_ends_with(tmp_path: Path) -> None:
    _june(Asked(GOOD, DAY, DAY, None), None, tmp_path / "notat.docx")
    _june(Asked(GOOD, DAY, DAY, None), None, tmp_path / "notat.html")

    assert (tmp_path / "notat.docx").read_bytes().startswith(b"PK")
    assert (tmp_path / "notat.html").read_bytes().startswith(b"<!doctype html>")


def test_a_word_document_goes_through_a_pipe_as_it_is(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    _june(Asked(GOOD, DAY, DAY, None), PaperFormat.DOCX, None)
    _june(Asked(GOOD, DAY, DAY, None), None, tmp_path / "notat.docx")

    assert capsysbinary.readouterr().out == (tmp_path / "notat.docx").read_bytes()


def test_the_december_report_is_made_and_held_against_the_plan_in_git(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {"plan.yaml": "title: Plan\n", "measures.yaml": "a: {title: A, text: Gammel.}\n"}
    committed(plan_folder(tmp_path, files))
    plan = plan_folder(tmp_path, {"measures.yaml": "a: {title: A, text: Ny.}\n"})

    alone = _december(Asked(plan, DAY, DAY, None))
    first = capsys.readouterr().out
    held = _december(Asked(plan, DAY, DAY, None, "HEAD"))
    second = capsys.readouterr().out

    assert (alone, held) == (0, 0)
    assert first.startswith("# Gjennomføring og resultater 2026: Plan")
    assert "| A | Gammel. | Ny. |" not in first
    assert "| A | Gammel. | Ny. |" in second


def test_only_the_december_report_is_held_against_another_plan() -> None:
    with pytest.raises(PlanError, match="--since is for december only, not for june"):
        _june(Asked(GOOD, DAY, DAY, None, "HEAD"), PaperFormat.MD, None)
