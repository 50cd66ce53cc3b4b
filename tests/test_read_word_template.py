import os
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from innenforskap.errors import PlanError
from innenforskap.read import word_template as reading
from innenforskap.read.folder import Tree
from innenforskap.read.templates import beside, templates
from innenforskap.read.word_template import LIMIT, PARTS_LIMIT, word_template
from tests.small import plan_folder


def _zipped(*names: str, size: int = 1) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(name, b"x" * size)
    return made.getvalue()


WORD = _zipped("word/document.xml", "word/styles.xml")


def _beside(folder: Path, content: bytes) -> Path:
    plan = plan_folder(folder, {"plan.yaml": "title: Plan\n"})
    (folder / "templates").mkdir()
    (folder / "templates" / "paper.docx").write_bytes(content)
    return plan


def _tree(folder: Path, content: bytes) -> Tree:
    return beside(_beside(folder, content))


def test_a_county_may_have_a_document_of_its_own(tmp_path: Path) -> None:
    assert word_template(_tree(tmp_path, WORD)) == WORD


def test_a_county_may_have_none(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})

    assert word_template(beside(plan)) is None


def test_a_document_is_no_template_of_text(tmp_path: Path) -> None:
    plan = _beside(tmp_path, WORD)
    (tmp_path / "templates" / "paper.css").write_bytes(b"p {}")

    assert templates(plan) == {"paper.css": "p {}"}


def test_a_folder_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    _beside(tmp_path / "a", WORD)
    plan = plan_folder(tmp_path / "b", {"plan.yaml": "title: Plan\n"})
    (tmp_path / "b" / "templates").symlink_to(tmp_path / "a" / "templates")

    assert word_template(beside(plan)) is None


@pytest.mark.parametrize("content", [b"", b"x" * (LIMIT + 1)])
def test_an_empty_or_a_huge_file_is_no_template(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="an ordinary file of at most 5 MB"):
        word_template(_tree(tmp_path, content))


def test_the_largest_file_is_read(tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="no Word document"):
        word_template(_tree(tmp_path, b"x" * LIMIT))


@pytest.mark.parametrize("make", ["link", "pipe", "folder"])
def test_what_is_no_ordinary_file_is_never_opened(make: str, tmp_path: Path) -> None:
    plan = _beside(tmp_path, WORD)
    file = tmp_path / "templates" / "paper.docx"
    file.unlink()
    if make == "link":
        file.symlink_to(tmp_path / "x")
    elif make == "pipe":
        os.mkfifo(file)
    else:
        file.mkdir()

    with pytest.raises(PlanError, match="ordinary file"):
        word_template(beside(plan))


@pytest.mark.parametrize(
    "content",
    [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<html>", WORD[:-30], _zipped("xl/workbook.xml"), _zipped()],
    ids=["an old .doc", "a page", "cut short", "Excel", "empty"],
)
def test_what_is_no_word_document_is_said_to_be_none(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="no Word document"):
        word_template(_tree(tmp_path, content))


@pytest.mark.parametrize(
    "program", ["word/vbaProject.bin", "word/VBAPROJECT.bin", "word/activeX/a.xml", "word/embeddings/oleObject1.bin"]
)
def test_a_document_that_holds_programs_is_not_used(program: str, tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="macros or embedded objects"):
        word_template(_tree(tmp_path, _zipped("word/document.xml", program)))


def test_a_small_file_that_becomes_huge_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "UNPACKED_LIMIT", 2_000_000)

    assert word_template(_tree(tmp_path / "a", _zipped("word/document.xml", "b", size=1_000_000)))
    with pytest.raises(PlanError, match="larger than 2 MB when unpacked"):
        word_template(_tree(tmp_path / "b", _zipped("word/document.xml", "b", size=1_000_001)))


def test_a_file_of_more_parts_than_any_document_is_not_used(tmp_path: Path) -> None:
    parts = [f"word/{at}.xml" for at in range(PARTS_LIMIT - 1)]

    assert word_template(_tree(tmp_path / "a", _zipped("word/document.xml", *parts)))
    with pytest.raises(PlanError, match="when unpacked"):
        word_template(_tree(tmp_path / "b", _zipped("word/document.xml", "one-more", *parts)))
