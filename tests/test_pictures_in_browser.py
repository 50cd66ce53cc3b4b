"""One command takes the pictures in the README, and takes the same twice."""

from pathlib import Path

import pytest

from tests import pictures
from tests.browsing import IN_A_BROWSER
from tests.pictures import PICTURES, pixels

pytestmark = IN_A_BROWSER


def test_the_command_takes_every_picture_and_takes_the_same_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = pictures.built(tmp_path)
    monkeypatch.setattr(pictures, "built", lambda _: site)

    codes = [pictures.main([str(tmp_path / time)]) for time in ("first", "second")]

    first, second = (
        {file.name: file.read_bytes() for file in (tmp_path / time).iterdir()} for time in ("first", "second")
    )
    assert codes == [0, 0]
    assert {file: pixels(tmp_path / "first" / file) for file in first} == {
        file: screen.pixels for file, (_, screen) in PICTURES.items()
    }
    assert first == second
    assert len(set(first.values())) == len(PICTURES)


def test_a_page_that_is_not_there_is_no_picture(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"index\.html: 404"):
        pictures.take(tmp_path, tmp_path / "taken")
