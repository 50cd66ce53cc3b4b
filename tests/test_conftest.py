"""A golden file that no test uses is known, however many processes the tests are run in, and only by a whole run."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.small import ROOT

USES = "def test_it(golden):\n    golden('{name}', 'told')\n"
SKIPS = "import pytest\n\n\ndef test_not_here():\n    pytest.skip('missing here')\n"
UNUSED = "tests/golden/c: no test uses it"
ALONE, SERIAL, TWO = ("-p", "no:xdist"), ("-n", "0"), ("-n", "2", "--dist", "loadfile")


def run(folder: Path, *options: str, more: str = "") -> tuple[int, str]:
    """Run two files of tests, and `more`, that use the golden files a and b of a, b and c; return how it went."""
    tests = {"test_a": USES.format(name="a"), "test_b": USES.format(name="b"), "test_more": more}
    files = {**{f"{name}.py": text for name, text in tests.items()}, **{f"golden/{name}": "told" for name in "abc"}}
    files |= {"conftest.py": (ROOT / "tests" / "conftest.py").read_text("utf-8"), "built.py": "sites = None\n"}
    for path, text in files.items():
        file = folder / "tests" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", "utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options]
    env = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "INNENFORSKAP_"))}
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, encoding="utf-8", check=False, timeout=120)
    return done.returncode, done.stdout


def kept(folder: Path) -> list[str]:
    return sorted(file.name for file in (folder / "tests" / "golden").iterdir())


@pytest.mark.parametrize("processes", [ALONE, SERIAL, TWO])
def test_a_golden_file_that_no_process_uses_fails_the_run(tmp_path: Path, processes: tuple[str, ...]) -> None:
    code, said = run(tmp_path, *processes)

    assert code == 1, said
    assert UNUSED in said
    assert said.count("no test uses it") == 1
    assert kept(tmp_path) == ["a", "b", "c"]


@pytest.mark.parametrize("processes", [ALONE, TWO])
def test_an_update_removes_what_no_process_uses_and_nothing_else(tmp_path: Path, processes: tuple[str, ...]) -> None:
    code, said = run(tmp_path, *processes, "--update-golden")

    assert code == 0, said
    assert kept(tmp_path) == ["a", "b"]


def test_where_a_process_did_not_try_all_nothing_is_known_of_what_is_unused(tmp_path: Path) -> None:
    code, said = run(tmp_path, *TWO, "--update-golden", more=SKIPS)

    assert code == 0, said
    assert "removed" not in said
    assert kept(tmp_path) == ["a", "b", "c"]


def test_where_tests_were_left_out_nothing_is_known_of_what_is_unused(tmp_path: Path) -> None:
    code, said = run(tmp_path, *TWO, "-k", "test_a", "--update-golden")

    assert code == 0, said
    assert kept(tmp_path) == ["a", "b", "c"]
