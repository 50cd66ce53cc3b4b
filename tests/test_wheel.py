"""The wheel carries all it needs: installed without the repository, it checks and renders a plan elsewhere."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.small import ROOT

DAY = "2026-06-15"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from the source distribution, as one who packages the tool does."""
    folder = tmp_path_factory.mktemp("dist")
    run(ROOT, sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(folder))
    (sdist,) = folder.glob("*.tar.gz")
    run(folder, *pip(sys.executable), "wheel", "--no-deps", "--no-build-isolation", "-w", str(folder), str(sdist))
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def tool(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel, with what it depends on and no extras, where nothing else is installed."""
    folder = tmp_path_factory.mktemp("clean")
    run(folder, sys.executable, "-m", "venv", "venv")
    programs = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    run(folder, *pip(str(programs / "python")), "install", str(wheel))
    return programs / "innenforskap"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """Give a folder with the plan in it, and nothing else of the repository."""
    shutil.copytree(ROOT / "plan", tmp_path / "plan")
    return tmp_path


def test_the_wheel_carries_every_file_of_the_package_and_every_template(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    templates = {f"innenforskap/templates/{path}" for path in files(ROOT / "templates")}

    assert packed == {f"innenforskap/{path}" for path in files(ROOT / "src" / "innenforskap")} | templates


def test_the_installed_tool_checks_a_plan(tool: Path, elsewhere: Path) -> None:
    assert run(elsewhere, str(tool), "validate", "--as-of", DAY)


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_installed_tool_makes_the_memo(tool: Path, elsewhere: Path, language: str) -> None:
    run(elsewhere, str(tool), "report", "june", "--as-of", DAY, "--lang", language, "-o", "memo.md")

    assert (elsewhere / "memo.md").read_text("utf-8").startswith("#")


def test_the_installed_tool_builds_the_site(tool: Path, elsewhere: Path) -> None:
    run(elsewhere, str(tool), "build", "--as-of", DAY, "-o", "site")

    assert (elsewhere / "site" / "index.html").is_file()


def run(folder: Path, *command: str) -> str:
    """Return what a command says, run in `folder` and without this run's own settings; it must succeed."""
    ours = ("COV_", "COVERAGE_", "INNENFORSKAP_", "PYTEST_", "PYTHONPATH")
    env = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


def pip(python: str) -> tuple[str, ...]:
    """Return how pip is called where nobody sits and waits."""
    return (python, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input")


def files(folder: Path) -> set[str]:
    """Return the paths of the files below `folder`, but not what Python keeps for itself."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
