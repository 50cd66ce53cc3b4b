from datetime import date
from pathlib import Path

from innenforskap.cli.frozen import Draft, frozen
from innenforskap.cli.options import PaperFormat, PaperName
from innenforskap.i18n import Language
from innenforskap.read.load import load
from innenforskap.read.templates import beside
from tests.small import plan_folder


def _draft(parent: Path, written: str = "") -> Draft:
    files = {"plan.yaml": "title: Planen\n", "papers/2026-june.yaml": f"officer: Sekretariatet\n{written}"}
    plan = plan_folder(parent, files)
    return Draft(PaperName.JUNE, load(plan).plan, beside(plan), date(2026, 6, 15), Language.NN)


def test_a_paper_is_frozen_in_the_forms_asked_for_with_its_data(tmp_path: Path) -> None:
    files = frozen(_draft(tmp_path), [PaperFormat.HTML])

    assert list(files) == ["paper.html", "data.json"]
    assert b'<html lang="nn"' in files["paper.html"]


def test_the_same_paper_is_frozen_to_the_same_bytes(tmp_path: Path) -> None:
    assert frozen(_draft(tmp_path / "a"), PaperFormat) == frozen(_draft(tmp_path / "b"), PaperFormat)


def test_who_may_read_it_is_as_it_is_written(tmp_path: Path) -> None:
    assert _draft(tmp_path / "a").is_internal
    assert not _draft(tmp_path / "b", "visibility: public\n").is_internal
