"""An issued paper comes out again as it was, or it is said what does not."""

import json
from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.again import again
from innenforskap.cli.issue import issue
from innenforskap.cli.options import Asked, PaperFormat, PaperName
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from tests import rule_pages
from tests.rule_pages import committed
from tests.small import plan_folder

DAY = date(2026, 6, 15)
WHO = ("-c", "user.name=Sekretariatet", "-c", "user.email=post@example.no", "-c", "commit.gpgSign=false")
FILES = {
    "plan.yaml": "title: Planen\nlanguage: {primary: nn}\nperiod: {from: 2026, to: 2029}\n",
    "measures.yaml": "a: {title: A}\n",
    "papers/2026-june.yaml": "assessment: Det går.\nrecommendation: [Ta notatet til orientering.]\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    plan = plan_folder(tmp_path, FILES)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "paper.md.j2").write_text("Vårt: {{ paper.language }}\n", encoding="utf-8")
    committed(plan)
    issue(Asked(plan, DAY, DAY, Language.NN), PaperName.JUNE, PaperFormat.MD)
    return tmp_path / "reports" / "2026-june-nn"


def _told(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    capsys.readouterr()
    code = again(folder, None)
    said = capsys.readouterr()
    return code, said.out, said.err


def _changed(folder: Path, **changes: object) -> None:
    manifest = json.loads((folder / "manifest.json").read_bytes()) | changes
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def test_a_paper_comes_out_the_same_whatever_has_become_of_the_plan(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    top = folder.parent.parent
    assert (top / "reports" / "2026-june-nn" / "paper.md").read_text("utf-8") == "Vårt: nn\n"
    (top / "plan" / "measures.yaml").write_text("b: {title: B}\n", encoding="utf-8")
    (top / "templates" / "paper.md.j2").unlink()
    rule_pages.git(top, "mv", "plan", "flyttet")
    rule_pages.git(top, *WHO, "commit", "--quiet", "--all", "--message=Etter")

    assert _told(folder, capsys) == (0, "2026-june-nn: likt byte for byte (data.json, paper.html, paper.md).\n", "")


def test_a_file_that_was_changed_or_is_gone_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "paper.md").write_text("Noko anna\n", encoding="utf-8")
    (folder / "data.json").unlink()

    code, said, _ = _told(folder, capsys)

    assert (code, said.splitlines()) == (
        1,
        ["data.json: er borte", "paper.md: er endra etter at papiret vart gitt ut"],
    )


def test_line_ends_that_git_for_windows_has_changed_are_no_change(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "paper.md").write_bytes((folder / "paper.md").read_bytes().replace(b"\n", b"\r\n"))

    assert _told(folder, capsys)[0] == 0


def test_what_does_not_come_out_the_same_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    top = folder.parent.parent
    (top / "templates" / "paper.md.j2").write_text("Nytt\n", encoding="utf-8")
    rule_pages.git(top, *WHO, "commit", "--quiet", "--all", "--message=Etter")
    _changed(folder, revision=rule_pages.git(top, "rev-parse", "HEAD"))

    code, said, _ = _told(folder, capsys)

    assert code == 1
    assert said.startswith("Planen og malane ved ")
    assert said.splitlines()[1:] == ["paper.md: blir ikkje det same no som då papiret vart gitt ut"]


def test_another_version_of_the_tool_is_said_and_it_is_tried_all_the_same(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _changed(folder, tool="0.0.1")

    code, _, said = _told(folder, capsys)

    assert code == 0
    assert said.startswith("Papiret er laga med innenforskap 0.0.1, og dette er ")


def test_a_commit_that_is_not_there_is_told(folder: Path) -> None:
    _changed(folder, revision="a" * 40)

    with pytest.raises(PlanError, match="There is no"):
        again(folder, None)


def test_what_is_no_issued_paper_is_told(tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="Write the folder of an issued paper"):
        again(tmp_path, None)
