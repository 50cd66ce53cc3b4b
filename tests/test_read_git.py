"""The plan as git remembers it: every file as it was, and nothing of the repository run."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.read import folder, git, past
from innenforskap.read.folder import DEEPEST, FILE_LIMIT, Listing, Source, listing
from innenforskap.read.load import load, load_at
from tests import rule_pages
from tests.rule_pages import committed
from tests.small import plan_folder

PLAN = {"plan.yaml": b"title: Planen\r\n", "actors/nav.yaml": b"name: \xff\n", "measures.yaml": b"a: {title: A}\n"}
WHO = ("-c", "user.name=Sekretariatet", "-c", "user.email=post@example.no")


def _plan(parent: Path, files: Mapping[str, str | bytes] = PLAN) -> Path:
    plan = plan_folder(parent, files)
    committed(plan)
    return plan


def _git(plan: Path, *words: str) -> str:
    return rule_pages.git(plan.parent, *WHO, *words)


def _listing(plan: Path, revision: str) -> Listing:
    return past.past(plan, revision).listing


def _told(found: Listing) -> list[tuple[str, str]]:
    return [(finding.file, finding.rule.code) for finding in found.findings]


def _refused(plan: Path, revision: str, language: Language = Language.NB) -> str:
    with pytest.raises(PlanError) as raised:
        _listing(plan, revision)
    return raised.value.said(language)


def _program(parent: Path, script: str) -> Path:
    """Lay out a program called git that is not git, and return the folder to find it in."""
    (parent / "bin").mkdir()
    (parent / "bin" / "git").write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (parent / "bin" / "git").chmod(0o755)
    return parent / "bin"


def test_the_files_are_those_that_were_committed_whatever_lies_there_now(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    then = listing(plan)
    for file in plan.rglob("*.yaml"):
        file.unlink()

    assert _listing(plan, "HEAD") == then
    assert [file.content for file in then.files] == [b"name: \xff\n", b"a: {title: A}\n", b"title: Planen\r\n"]


def test_a_plan_is_read_the_same_from_git_as_from_disk(tmp_path: Path) -> None:
    plan = _plan(tmp_path)

    assert load_at(plan, "HEAD") == load(plan)


def test_a_plan_may_be_the_whole_repository_or_lie_deep_in_it(tmp_path: Path) -> None:
    whole = plan_folder(tmp_path / "whole", PLAN)
    rule_pages.git(whole, "init", "--quiet")
    rule_pages.git(whole, "add", "--all")
    rule_pages.git(whole, *WHO, "commit", "--quiet", "--message=Planen")
    deep = plan_folder(tmp_path / "dypt" / "nede i", PLAN)
    committed(deep.parent)

    assert _listing(whole, "HEAD") == listing(whole) == _listing(deep, "HEAD")


@pytest.mark.parametrize("revision", ["HEAD~1", "før", "@{0}~1"])
def test_a_revision_may_be_named_in_any_way_git_knows(revision: str, tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    then = listing(plan)
    _git(plan, "tag", "før")
    plan_folder(tmp_path, {"actors.yaml": "ks: {name: KS, kind: other}\n"})
    _git(plan, "commit", "--quiet", "--all", "--allow-empty", "--message=Etter")

    assert _listing(plan, revision) == then


def test_what_the_reader_passes_over_or_refuses_is_so_in_git_too(tmp_path: Path) -> None:
    files = {
        ".skjult.yaml": "a: b",
        "README.md": "x",
        "measures/a.yml": "x",
        "actors/Nav.yaml": "a",
        "actors/nav.yaml": "b",
    }
    deep = {"/".join(["a"] * 12) + "/x.yaml": "", "/".join(["b"] * DEEPEST) + "/x.yaml": "x"}
    plan = plan_folder(tmp_path, {**PLAN, **files, **deep, "bodies.yaml": b"#" * (FILE_LIMIT + 1)})
    (plan / "strands.yaml").symlink_to("actors.yaml")
    (plan / "sources").symlink_to("actors")
    committed(plan)

    assert _listing(plan, "HEAD") == listing(plan)
    assert {code for _, code in _told(_listing(plan, "HEAD"))} == {"IF004", "IF051", "IF052", "IF057", "IF059"}


def test_another_repository_inside_the_plan_is_not_read(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, PLAN)
    inner = plan_folder(plan / "strands", PLAN)
    committed(inner)
    committed(plan)

    assert _told(_listing(plan, "HEAD")) == [("strands", "IF053")]


def test_a_name_that_is_no_utf8_can_still_be_told(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {})
    (plan / os.fsdecode(b"r\xe5det.yaml")).write_bytes(b"a")
    committed(plan)

    assert _listing(plan, "HEAD").files == (Source("r\\xe5det.yaml", b"a"),)


@pytest.mark.parametrize(("where", "limit", "value"), [(folder, "FILES_LIMIT", 2), (past, "LISTED", 100)])
def test_too_much_for_a_plan_is_told_once_and_not_read(
    where: object, limit: str, value: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = _plan(tmp_path)
    monkeypatch.setattr(where, limit, value)

    found = _listing(plan, "HEAD")

    assert (found.files, _told(found)) == ((), [("", "IF061")])


@pytest.mark.parametrize(
    "revision", ["ingen", "", "-h", "--output=x", "HEAD\0", "HEAD~9", "^HEAD", "HEAD..HEAD", "HEAD:plan"]
)
def test_what_is_no_commit_is_told_with_what_to_write(revision: str, tmp_path: Path) -> None:
    plan = _plan(tmp_path)

    assert "for eksempel HEAD~1" in _refused(plan, revision)
    assert not (tmp_path / "x").exists()


def test_a_revision_is_shown_and_does_nothing_to_the_terminal(tmp_path: Path) -> None:
    assert "\\x1b[31m" in _refused(_plan(tmp_path), "\x1b[31m")


def test_in_a_shallow_clone_what_is_unknown_is_said_and_how_to_get_it(tmp_path: Path) -> None:
    plan = _plan(tmp_path / "her")
    _git(plan, "commit", "--quiet", "--allow-empty", "--message=Etter")
    rule_pages.git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{plan.parent}", "grunn")
    shallow = tmp_path / "grunn" / "plan"

    said = _refused(shallow, "HEAD~1")

    assert _listing(shallow, "HEAD") == listing(plan)
    assert "klonen er grunn" in said
    assert "git fetch --unshallow" in said
    assert "fetch-depth: 0" in said


def test_a_folder_that_is_not_in_git_is_told(tmp_path: Path) -> None:
    assert "ligger ikke i git" in _refused(plan_folder(tmp_path, PLAN), "HEAD")


def test_a_plan_that_was_not_there_then_is_told(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    later = plan_folder(tmp_path / "ny", PLAN)

    assert "fantes ikke i git ved «HEAD»" in _refused(later, "HEAD")
    assert _listing(plan, "HEAD").files


def test_without_git_it_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert "Installer git" in _refused(plan_folder(tmp_path, PLAN), "HEAD")


def test_a_program_in_the_current_folder_is_not_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(_program(tmp_path, "touch here"))
    monkeypatch.setenv("PATH", ".")

    assert "Installer git" in _refused(plan_folder(tmp_path, PLAN), "HEAD")
    assert not (tmp_path / "bin" / "here").exists()


def test_what_is_kept_for_another_user_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = _program(tmp_path, 'echo "fatal: detected dubious ownership in repository" >&2; exit 128')
    monkeypatch.setenv("PATH", str(program))

    assert "safe.directory" in _refused(plan_folder(tmp_path, PLAN), "HEAD")


@pytest.mark.parametrize("question", ["rev-parse", "ls-tree", "cat-file"])
def test_a_git_that_never_answers_is_stopped(question: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = _plan(tmp_path)
    real = next(str(Path(path, "git")) for path in os.environ["PATH"].split(":") if Path(path, "git").exists())
    program = _program(tmp_path, f'case "$*" in *{question}*) exec sleep 60;; esac\nexec {real} "$@"')
    monkeypatch.setenv("PATH", f"{program}:/bin:/usr/bin")
    monkeypatch.setattr(git, "SECONDS", 0.3)

    assert "tok for lang tid" in _refused(plan, "HEAD")


def test_a_file_cut_short_is_never_taken_for_a_whole_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = _plan(tmp_path, {"plan.yaml": "title: Planen\n"})
    real = next(str(Path(path, "git")) for path in os.environ["PATH"].split(":") if Path(path, "git").exists())
    short = 'read id; printf "%s blob 14\\ntitle: Pl" $id; exit'
    program = _program(tmp_path, f'case "$*" in *cat-file*) {short};; esac\nexec {real} "$@"')
    monkeypatch.setenv("PATH", f"{program}:/bin:/usr/bin")

    assert "Git kunne ikke lese planen" in _refused(plan, "HEAD")


def test_what_is_not_in_the_clone_is_told_and_never_fetched(tmp_path: Path) -> None:
    plan = _plan(tmp_path / "her")
    (plan / "measures.yaml").write_text("a: {title: B}\n", encoding="utf-8")
    _git(plan, "commit", "--quiet", "--all", "--message=Etter")
    _git(plan, "config", "uploadpack.allowFilter", "true")
    rule_pages.git(tmp_path, "clone", "--quiet", "--filter=blob:none", f"file://{plan.parent}", "deler")
    part = tmp_path / "deler" / "plan"

    assert "Git kunne ikke lese planen" in _refused(part, "HEAD~1")
    assert _listing(part, "HEAD") == listing(plan)


def test_nothing_the_repository_asks_for_is_run(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    trap = tmp_path / "felle"
    for name in (
        "core.fsmonitor",
        "core.pager",
        "core.sshCommand",
        "diff.external",
        "filter.x.smudge",
        "filter.x.clean",
    ):
        _git(plan, "config", name, f"touch {trap}; cat")
    (tmp_path / ".git" / "info").mkdir(exist_ok=True)
    (tmp_path / ".git" / "info" / "attributes").write_text("* filter=x diff=x\n", encoding="utf-8")
    hooks = tmp_path / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-checkout", "reference-transaction", "post-index-change"):
        (hooks / name).write_text(f"#!/bin/sh\ntouch {trap}\n", encoding="utf-8")
        (hooks / name).chmod(0o755)

    assert _listing(plan, "HEAD") == listing(plan)
    assert not trap.exists()


def test_a_plan_that_looks_like_a_repository_of_its_own_is_not_followed(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    rule_pages.git(tmp_path, "init", "--quiet", "--bare", "felle")
    for each in (tmp_path / "felle").iterdir():
        each.rename(plan / each.name)

    assert "ligger ikke i git" in _refused(plan, "HEAD")


def test_what_replaces_a_commit_and_what_the_environment_says_change_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = _plan(tmp_path / "a")
    then = listing(plan)
    other = _plan(tmp_path / "b", {"plan.yaml": "title: En annen\n"})
    (plan / "measures.yaml").write_text("a: {title: B}\n", encoding="utf-8")
    _git(plan, "commit", "--quiet", "--all", "--message=Etter")
    _git(plan, "replace", "HEAD~1", "HEAD")
    monkeypatch.setenv("GIT_DIR", str(other.parent / ".git"))

    assert _listing(plan, "HEAD~1") == then


def test_the_index_and_the_files_are_left_as_they_were(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}

    _listing(plan, "HEAD")

    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


@pytest.mark.parametrize(
    ("language", "says"), [(Language.NN, "Finn ikkje «x» i git"), (Language.EN, "There is no “x” in git")]
)
def test_it_is_said_in_three_languages(language: Language, says: str, tmp_path: Path) -> None:
    assert says in _refused(_plan(tmp_path), "x", language)


def test_a_repository_that_lacks_a_file_is_told_of_and_is_no_fault_of_ours(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    blob = _git(plan, "rev-parse", "HEAD:plan/plan.yaml").strip()
    (plan.parent / ".git" / "objects" / blob[:2] / blob[2:]).unlink()

    assert "HEAD" in _refused(plan, "HEAD")
