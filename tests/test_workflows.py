"""The workflows have the least rights, run what the tool has, and give a stranger's proposal nothing to run."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.small import ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS: dict[str, dict[Any, Any]] = {
    path.stem: yaml.safe_load(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.yaml"))
}
JOBS = {f"{name}-{job}": told for name, flow in WORKFLOWS.items() for job, told in flow["jobs"].items()}
STEPS = {f"{name}-{at}": step for name, job in JOBS.items() for at, step in enumerate(job["steps"])}
ON = True
"""YAML 1.1 reads the key `on` as a flag, and GitHub does not."""


def test_they_are_as_github_wants_them() -> None:
    paths = [str(path) for path in sorted(FOLDER.glob("*.yaml"))]
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", *paths]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    assert paths
    assert done.returncode == 0, done.stdout


def test_a_proposal_is_checked_with_no_more_than_reading() -> None:
    assert WORKFLOWS["check"][ON] == "pull_request", "never pull_request_target, which has the secrets"
    assert WORKFLOWS["check"]["permissions"] == {"contents": "read"}
    assert all("permissions" not in job for job in WORKFLOWS["check"]["jobs"].values())


def test_only_what_publishes_may_publish_and_it_runs_nothing() -> None:
    flow = WORKFLOWS["publish"]
    make, publish = flow["jobs"]["make"], flow["jobs"]["publish"]

    assert flow["permissions"] == {}
    assert flow[ON]["push"]["branches"] == ["main"]
    assert make["permissions"] == {"contents": "read"}
    assert publish["permissions"] == {"pages": "write", "id-token": "write"}
    assert publish["if"] == "github.ref == 'refs/heads/main'"
    assert publish["environment"]["name"] == "github-pages"
    assert [each for each in publish["steps"] if "run" in each] == []


@pytest.mark.parametrize("name", STEPS)
def test_what_others_made_is_named_by_its_commit(name: str) -> None:
    uses = STEPS[name].get("uses", "")

    assert not uses or re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", uses)
    assert "checkout" not in uses or STEPS[name]["with"]["persist-credentials"] is False


@pytest.mark.parametrize("name", STEPS)
def test_no_words_of_a_proposal_become_a_part_of_a_command(name: str) -> None:
    assert "${{" not in STEPS[name].get("run", "")
    assert "secrets." not in str(STEPS[name])


def test_a_proposal_is_looked_at_by_the_tool_as_it_is_and_not_by_its_own() -> None:
    steps = WORKFLOWS["check"]["jobs"]["plan"]["steps"]
    installs = [step["run"] for step in steps if "pip" in step.get("run", "")]
    tool = next(step for step in steps if step.get("with", {}).get("path") == "tool")

    assert tool["with"]["ref"] == "${{ github.event.pull_request.base.sha }}"
    assert len(installs) == 1
    assert '"./tool[search]"' in installs[0]
    assert WORKFLOWS["check"]["jobs"]["plan"]["env"] == {"PYTHONSAFEPATH": "1"}


def test_what_a_proposal_is_put_through_does_what_it_says(tmp_path: Path) -> None:
    base, summary = _proposed(tmp_path), tmp_path / "summary.md"
    for step in WORKFLOWS["check"]["jobs"]["plan"]["steps"]:
        if "run" in step and "pip" not in step["run"]:
            done = _run(step, tmp_path, BASE=base, GITHUB_STEP_SUMMARY=str(summary))

            assert done.returncode == 0, done.stdout + done.stderr

    assert "Nye møteplasser" in summary.read_text("utf-8")
    assert "Nye møteplasser" in (tmp_path / "site" / "tiltak" / "felles-veiledere-for-kommunene.html").read_text(
        "utf-8"
    )
    assert "theirs" not in (tmp_path / "site" / "404.html").read_text("utf-8"), "the templates are not the proposal's"


def test_the_site_is_made_as_it_is_published(tmp_path: Path) -> None:
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(tmp_path / "clone")], check=True)
    step = next(step for step in WORKFLOWS["publish"]["jobs"]["make"]["steps"] if step.get("name") == "Make the site")
    done = _run({**step, "working-directory": "clone"}, tmp_path, ADDRESS="https://fylket.example/plan/")

    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "site" / "index.html").exists()


def _proposed(folder: Path) -> str:
    """Make the two clones that the workflow has, with a new title and a template of its own in the proposal."""
    for name in ("tool", "proposal"):
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder / name)], check=True)
    told = subprocess.run(
        ["git", "-C", str(folder / "tool"), "rev-parse", "HEAD"], capture_output=True, encoding="utf-8", check=True
    )
    measure = folder / "proposal" / "plan" / "measures" / "felles-veiledere-for-kommunene.yaml"
    measure.write_text(re.sub(r"nb: Felles veiledere.*", "nb: Nye møteplasser", measure.read_text("utf-8"), count=1))
    (folder / "proposal" / "templates" / "site" / "missing.html.j2").write_text("theirs")
    return told.stdout.strip()


def _page(folder: Path, path: str) -> str:
    return (folder / "site" / path).read_text("utf-8")


def _run(step: dict[str, Any], folder: Path, **facts: str) -> subprocess.CompletedProcess[str]:
    """Run a step as the runner does, with the tool that is tested here first on the path."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=folder / step.get("working-directory", "."),
        env={**os.environ, "PATH": path, "RUNNER_TEMP": str(folder), **facts},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
