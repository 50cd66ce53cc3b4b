"""A plan repository that lives through some years, as a county's does: written, committed, tagged, asked about."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from typer.testing import CliRunner

from innenforskap.cli.app import app
from tests.rule_pages import git
from tests.small import plan_folder

WHO = ("-c", "user.name=innenforskap", "-c", "user.email=post@example.no")


class Answer(NamedTuple):
    """What a command answered: its exit code, its result and what it said beside."""

    code: int
    said: str
    noted: str


class History:
    """A repository with a plan in it, and what has happened to it."""

    def __init__(self, folder: Path, files: Mapping[str, str]) -> None:
        """Begin with a first commit of a plan."""
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        git(folder, "init", "--quiet", "--initial-branch=main")
        self.commit("Planen", files)

    @property
    def plan(self) -> Path:
        """The plan folder."""
        return self.folder / "plan"

    def commit(self, message: str, files: Mapping[str, str], tag: str = "") -> str:
        """Write files of the plan, an empty one away, commit them, and return the name of the commit."""
        plan_folder(self.folder, {path: text for path, text in files.items() if text})
        for path in (path for path, text in files.items() if not text):
            (self.plan / path).unlink()
        git(self.folder, "add", "--all")
        git(self.folder, *WHO, "commit", "--quiet", "--allow-empty", f"--message={message}")
        if tag:
            git(self.folder, "tag", tag)
        return git(self.folder, "rev-parse", "HEAD")

    def ask(self, *words: str) -> Answer:
        """Ask the tool something about the plan; a command that cannot go on answers too."""
        return self.run(*words, *(["--plan"] if words[0] in _BY_OPTION else []), str(self.plan))

    def run(self, *words: str) -> Answer:
        """Give the tool a command as it stands."""
        result = CliRunner().invoke(app, words)
        return Answer(result.exit_code, result.stdout, result.stderr)

    def told(self, *words: str) -> str:
        """Return what the tool answers where nothing is wrong."""
        answer = self.ask(*words)
        assert answer.code == 0, answer
        return answer.said


_BY_OPTION = {"list", "show", "explain", "diff", "roll", "review"}
