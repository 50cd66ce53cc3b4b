"""The pictures in the README are there, are as `python -m tests.pictures` makes them, and are told in words."""

import re
from pathlib import Path

import pytest

from tests import pictures
from tests.pictures import FOLDER, PICTURES, pixels
from tests.small import ROOT

README = (ROOT / "README.md").read_text("utf-8")
SHOWN = {ROOT / path: told for told, path in re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", README)}
"""The pictures of the README, and what is said of each to those who do not see it."""


def test_the_readme_shows_every_picture_and_none_is_left_over() -> None:
    assert set(SHOWN) == {FOLDER / file for file in PICTURES} == set(FOLDER.iterdir())


def test_every_picture_is_told_in_words_of_its_own() -> None:
    assert [path.name for path, told in SHOWN.items() if len(told) < 40] == []
    assert len(set(SHOWN.values())) == len(SHOWN)


@pytest.mark.parametrize("file", PICTURES)
def test_a_picture_has_the_size_it_is_taken_in(file: str) -> None:
    assert pixels(FOLDER / file) == PICTURES[file][1].pixels


def test_all_the_pictures_are_light_to_fetch() -> None:
    assert sum((FOLDER / file).stat().st_size for file in PICTURES) < 1_200_000


def test_without_a_browser_it_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pictures, "MISSING", ["Chromium"])

    assert pictures.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == "missing here: Chromium\n"
    assert list(tmp_path.iterdir()) == []
