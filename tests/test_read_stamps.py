import os
from pathlib import Path

import pytest

from innenforskap.read.stamps import stamps


def test_a_file_that_is_written_to_has_another_stamp(tmp_path: Path) -> None:
    file = tmp_path / "measures" / "los.yaml"
    file.parent.mkdir()
    file.write_text("a", "utf-8")
    before = stamps([tmp_path])
    file.write_text("ab", "utf-8")

    assert set(before) == {str(file)}
    assert stamps([tmp_path]) != before


def test_a_file_that_takes_the_place_of_another_has_another_stamp(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("a", "utf-8")
    (tmp_path / "b.tmp").write_text("b", "utf-8")
    for name in ("a.yaml", "b.tmp"):
        os.utime(tmp_path / name, (0, 0))
    before = stamps([tmp_path])[str(tmp_path / "a.yaml")]
    (tmp_path / "b.tmp").replace(tmp_path / "a.yaml")

    assert stamps([tmp_path])[str(tmp_path / "a.yaml")] != before


def test_nothing_changes_where_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("a", "utf-8")

    assert stamps([tmp_path]) == stamps([tmp_path])


def test_a_folder_that_is_not_there_has_no_stamps(tmp_path: Path) -> None:
    assert stamps([tmp_path / "none"]) == {}


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "a.yaml").write_text("a", "utf-8")
    (tmp_path / "plan").mkdir()
    (tmp_path / "plan" / "link").symlink_to(tmp_path / "far", target_is_directory=True)
    (tmp_path / "plan" / "gone.yaml").symlink_to(tmp_path / "none")

    assert set(stamps([tmp_path / "plan"])) == {str(tmp_path / "plan" / "gone.yaml")}


def test_a_file_that_goes_away_meanwhile_has_no_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yaml").write_text("a", "utf-8")
    listed = list(os.walk(tmp_path))
    (tmp_path / "a.yaml").unlink()
    monkeypatch.setattr(os, "walk", lambda _: iter(listed))

    assert stamps([tmp_path]) == {}
