"""What differs from the last commit is found without running anything that the repository asks for."""

import os
from pathlib import Path

import pytest

from innenforskap.errors import PlanError
from innenforskap.read import history
from innenforskap.read.history import state_of
from tests import rule_pages
from tests.rule_pages import committed
from tests.small import plan_folder

WHO = ("-c", "user.name=Sekretariatet", "-c", "user.email=post@example.no", "-c", "commit.gpgSign=false")
FILES = {"plan.yaml": "title: Planen\n", "measures.yaml": "a: {title: A}\n"}


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return _plan(tmp_path)


def _plan(parent: Path) -> Path:
    plan = plan_folder(parent, FILES)
    (parent / "templates").mkdir()
    (parent / "templates" / "paper.md.j2").write_bytes(b"Notat\n")
    committed(plan)
    return plan


def _git(plan: Path, *words: str) -> str:
    return rule_pages.git(plan.parent, *WHO, *words)


def test_a_clean_plan_rests_on_its_commit(plan: Path) -> None:
    assert state_of(plan) == (_git(plan, "rev-parse", "HEAD"), (), (), "plan/")


def test_what_is_changed_new_or_gone_is_told_by_its_path_from_above_the_plan(plan: Path) -> None:
    (plan / "plan.yaml").write_text("title: En annen\n", encoding="utf-8")
    (plan / "measures.yaml").unlink()
    (plan / "actors").mkdir()
    (plan / "actors" / "nav.yaml").write_text("", encoding="utf-8")
    (plan.parent / "templates" / "ny.j2").write_text("", encoding="utf-8")
    (plan.parent / "notat.md").write_text("", encoding="utf-8")

    told = ("plan/actors/nav.yaml", "plan/measures.yaml", "plan/plan.yaml", "templates/ny.j2")
    assert state_of(plan).changed == told


@pytest.mark.parametrize("words", [["add", "--all"], ["rm", "--quiet", "--cached", "plan/plan.yaml"]])
def test_what_is_staged_is_not_committed(words: list[str], plan: Path) -> None:
    (plan / "plan.yaml").write_text("title: En annen\n", encoding="utf-8")
    _git(plan, *words)
    (plan / "plan.yaml").write_bytes(FILES["plan.yaml"].encode())

    assert state_of(plan).changed == ("plan/plan.yaml",)


def test_a_new_file_that_is_staged_is_told_even_where_it_is_gone_again(plan: Path) -> None:
    (plan / "actors.yaml").write_text("", encoding="utf-8")
    _git(plan, "add", "--all")
    (plan / "actors.yaml").unlink()

    assert state_of(plan).changed == ("plan/actors.yaml",)


def test_what_git_is_told_to_ignore_is_not_told(plan: Path) -> None:
    (plan.parent / ".gitignore").write_text("*.tmp\n", encoding="utf-8")
    (plan / "x.tmp").write_text("", encoding="utf-8")

    assert state_of(plan).changed == ()


@pytest.mark.parametrize("word", ["--assume-unchanged", "--skip-worktree"])
def test_what_git_is_told_to_look_away_from_is_looked_at(word: str, plan: Path) -> None:
    _git(plan, "update-index", word, "plan/plan.yaml")
    (plan / "plan.yaml").write_text("title: En annen\n", encoding="utf-8")

    assert state_of(plan).changed == ("plan/plan.yaml",)


def test_line_ends_are_no_change_whichever_way_they_were_changed(plan: Path) -> None:
    (plan / "plan.yaml").write_bytes(b"title: Planen\r\n")
    assert state_of(plan).changed == ()

    _git(plan, "-c", "core.autocrlf=false", "commit", "--quiet", "--all", "--message=CRLF")
    (plan / "plan.yaml").write_bytes(b"title: Planen\n")
    assert state_of(plan).changed == ()

    (plan / "plan.yaml").write_bytes(b"title: Planen")
    assert state_of(plan).changed == ("plan/plan.yaml",)


def test_a_link_is_what_it_points_at_and_is_not_followed(plan: Path) -> None:
    (plan / "lenke").symlink_to("plan.yaml")
    _git(plan, "add", "--all")
    _git(plan, "commit", "--quiet", "--message=Lenke")
    assert state_of(plan).changed == ()

    (plan / "lenke").unlink()
    (plan / "lenke").symlink_to("measures.yaml")
    assert state_of(plan).changed == ("plan/lenke",)

    (plan / "lenke").unlink()
    (plan / "lenke").write_bytes(b"plan.yaml")
    assert state_of(plan).changed == ()

    (plan / "plan.yaml").rename(plan.parent / "utenfor")
    (plan / "plan.yaml").symlink_to(plan.parent / "utenfor")
    assert state_of(plan).changed == ("plan/plan.yaml",)


def test_tags_of_both_sorts_that_point_at_the_commit_are_told(plan: Path) -> None:
    _git(plan, "tag", "gammel")
    _git(plan, "commit", "--quiet", "--allow-empty", "--message=Ny")
    _git(plan, "tag", "1.0")
    _git(plan, "tag", "--annotate", "--message=Vedtatt", "plan-1.0")

    assert state_of(plan).tags == ("1.0", "plan-1.0")


def test_the_plan_may_lie_deep_or_be_all_there_is(tmp_path: Path) -> None:
    deep = _plan(tmp_path / "dypt" / "nede i")
    committed(tmp_path / "dypt" / "x")
    (deep / "ny.yaml").write_text("", encoding="utf-8")
    whole = plan_folder(tmp_path / "alt", FILES)
    rule_pages.git(whole, "init", "--quiet")
    rule_pages.git(whole, "add", "--all")
    rule_pages.git(whole, *WHO, "commit", "--quiet", "--message=Planen")
    (whole / "ny.yaml").write_text("", encoding="utf-8")

    assert state_of(deep).changed == ("plan/ny.yaml",)
    assert (state_of(whole).changed, state_of(whole).way) == (("ny.yaml",), "")


def test_a_repository_with_longer_names_is_read_too(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, FILES)
    rule_pages.git(tmp_path, "init", "--quiet", "--object-format=sha256")
    _git(plan, "add", "--all")
    _git(plan, "commit", "--quiet", "--message=Planen")
    (plan / "plan.yaml").write_text("title: En annen\n", encoding="utf-8")

    assert len(state_of(plan).commit) == 64
    assert state_of(plan).changed == ("plan/plan.yaml",)


def test_a_detached_head_and_a_shallow_clone_are_as_good_as_any(plan: Path, tmp_path: Path) -> None:
    _git(plan, "commit", "--quiet", "--allow-empty", "--message=Etter")
    _git(plan, "checkout", "--quiet", "--detach")
    rule_pages.git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{tmp_path}", "grunn")

    assert state_of(plan).changed == ()
    assert state_of(tmp_path / "grunn" / "plan").commit == state_of(plan).commit


def test_another_repository_inside_the_plan_is_not_looked_into(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, FILES)
    committed(plan_folder(plan / "indre", FILES))
    committed(plan)
    (plan / "indre" / "plan" / "plan.yaml").write_text("title: En annen\n", encoding="utf-8")

    assert state_of(plan).changed == ()


def test_where_git_cannot_tell_it_is_said(tmp_path: Path, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "LISTED", 10)
    with pytest.raises(PlanError, match="Git could not read the plan"):
        state_of(plan)

    empty = tmp_path / "tomt"
    rule_pages.git(plan_folder(empty, FILES).parent, "init", "--quiet")
    with pytest.raises(PlanError, match="Nothing is committed in git yet"):
        state_of(empty / "plan")


def test_a_plan_that_is_not_in_git_is_told(tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="is not in git"):
        state_of(plan_folder(tmp_path, FILES))


def test_nothing_the_repository_asks_for_is_run(plan: Path, tmp_path: Path) -> None:
    trap = tmp_path / "felle"
    for name in (
        "core.fsmonitor",
        "core.pager",
        "diff.external",
        "filter.x.smudge",
        "filter.x.clean",
        "filter.x.process",
    ):
        _git(plan, "config", name, f"touch {trap}; cat")
    _git(plan, "config", "filter.x.required", "true")
    (tmp_path / ".gitattributes").write_text("* filter=x diff=x text working-tree-encoding=UTF-16\n", encoding="utf-8")
    hooks = tmp_path / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-index-change", "reference-transaction", "fsmonitor-watchman", "query-watchman"):
        (hooks / name).write_text(f"#!/bin/sh\ntouch {trap}\n", encoding="utf-8")
        (hooks / name).chmod(0o755)
    # A file that is newer than the index is one that git would have to read again.
    os.utime(plan / "plan.yaml", (2_000_000_000, 2_000_000_000))
    index = (tmp_path / ".git" / "index").read_bytes()

    assert state_of(plan).changed == ()
    assert not trap.exists()
    assert (tmp_path / ".git" / "index").read_bytes() == index


def test_a_working_tree_that_is_said_to_be_elsewhere_is_never_taken_for_this_one(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "annet").mkdir()
    _git(plan, "config", "core.worktree", str(tmp_path / "annet"))

    assert state_of(plan).changed != ()
