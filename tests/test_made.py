from pathlib import Path

import pytest

from innenforskap.made import MANIFEST, listed, manifest, sum_at, sum_of

SUMS = {"tiltak/løsen.html": ("b", "a", "a"), "index.html": ("c",)}


def test_what_is_listed_is_read_back_in_order() -> None:
    told = manifest(SUMS)

    assert told.index(b"index.html") < told.index("tiltak/løsen.html".encode())
    assert told == manifest(dict(reversed(SUMS.items())))


def test_a_file_on_its_way_is_listed_with_both_its_sums_once(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_bytes(manifest(SUMS))

    assert listed(tmp_path) == {"index.html": ("c",), "tiltak/løsen.html": ("a", "b")}


@pytest.mark.parametrize("content", [None, b"{", b"[]", b'{"files": []}', b'{"files": {"a": 1}}', b"\xff"])
def test_what_is_no_list_of_ours_lists_nothing(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / MANIFEST).write_bytes(content)

    assert listed(tmp_path) is None


def test_a_file_has_the_sum_of_its_bytes_and_what_is_no_file_has_none(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")

    assert sum_at(tmp_path / "a") == sum_of(b"abc") == sum_of(b"ab" + b"c")
    assert len(sum_of(b"abc")) == 64
    assert sum_at(tmp_path / "b") == sum_at(tmp_path) == ""
