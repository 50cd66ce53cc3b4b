"""The README keeps its word: its commands work, and its links lead somewhere. `.ci/run` runs the two as copied."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from innenforskap.cli.app import app
from tests.anchors import leads_somewhere
from tests.small import ROOT

BLOCKS = re.findall(r"^```sh\n(.*?)^```$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
LINKS = [
    (page, link)
    for page in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
    for link in re.findall(r"\]\(([^)]+)\)", (ROOT / page).read_text("utf-8"))
    if not link.startswith("https://")
]


def commands(block: str) -> list[list[str]]:
    """Return the commands of a block, split as a shell splits them."""
    return [shlex.split(command) for command in block.replace("\\\n", " ").split("&&")]


def test_the_readme_has_one_command_for_the_main_job_and_one_for_the_tests() -> None:
    assert [commands(block)[0] for block in BLOCKS] == [["python3", "-m", "venv", ".venv"]] * 2
    assert commands(BLOCKS[1])[-1][:3] == [".venv/bin/python", "-m", "pytest"]


def test_the_main_job_checks_the_plan_and_makes_both_memos_and_the_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "plan", tmp_path / "plan")
    monkeypatch.chdir(tmp_path)
    told = [
        CliRunner().invoke(app, arguments)
        for program, *arguments in commands(BLOCKS[0])
        if program == ".venv/bin/innenforskap"
    ]

    assert [(result.exit_code, result.output) for result in told if result.exit_code] == []
    assert {path.name for path in (tmp_path / "ut").iterdir()} >= {"notat-nb.html", "notat-nn.html", "nettsted"}
    assert (tmp_path / "ut" / "nettsted" / "index.html").is_file()


@pytest.mark.parametrize(("page", "link"), LINKS)
def test_a_link_leads_to_a_file_of_the_repository_or_to_a_heading(page: str, link: str) -> None:
    assert leads_somewhere(ROOT / page, link)
