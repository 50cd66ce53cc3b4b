"""A build may be killed at any moment: the site is whole, and the next build is as if nothing had happened."""

from pathlib import Path

from tests.killed import kill


def test_a_build_killed_at_any_moment_leaves_whole_files_and_nothing_of_others_is_touched(tmp_path: Path) -> None:
    seen = kill(20, tmp_path)

    assert seen.killed == 20
    # Else the moments fell where nothing could go wrong.
    assert seen.midway
