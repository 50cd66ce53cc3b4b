"""A plan and its templates of one commit, the folder there or gone; how git is kept in hand is in test_read_git."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from innenforskap.errors import PlanError
from innenforskap.read import past as module
from innenforskap.read.folder import Source
from innenforskap.read.git import answer
from innenforskap.read.load import language_of, load, recalled
from innenforskap.read.past import Past, is_plan_at, laid_beside, past
from innenforskap.read.templates import LIMIT, templates, texts
from tests import rule_pages
from tests.rule_pages import committed
from tests.small import plan_folder

WHO = ("-c", "user.name=Sekretariatet", "-c", "user.email=post@example.no")
PLAN = {"plan.yaml": "title: Planen\nlanguage: {primary: nn}\n", "measures.yaml": "a: {title: A}\n"}
TEMPLATES = {"paper.md.j2": b"Notat \xc3\xa6\r\n", "site/page.html.j2": b"x", "LES MEG": b"\xff"}


def _plan(parent: Path, templates: Mapping[str, bytes] = TEMPLATES) -> Path:
    plan = plan_folder(parent, PLAN)
    _lay(parent, templates)
    committed(plan)
    return plan


def _lay(parent: Path, templates: Mapping[str, bytes]) -> None:
    for path, content in templates.items():
        file = parent / "templates" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def _removed(plan: Path) -> None:
    rule_pages.git(plan.parent, "rm", "--quiet", "-r", "--force", ".")
    rule_pages.git(plan.parent, *WHO, "commit", "--quiet", "--allow-empty", "--message=Borte")
    assert not plan.exists()


def _refused(plan: Path, revision: str) -> str:
    with pytest.raises(PlanError) as raised:
        past(plan, revision)
    return str(raised.value)


def test_the_templates_are_those_that_lay_beside_the_plan_then(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    then = templates(plan)
    _lay(tmp_path, {"paper.md.j2": b"Et nytt", "mer.j2": b""})

    assert texts(past(plan, "HEAD").beside) == then == {"paper.md.j2": "Notat æ\r\n", "site/page.html.j2": "x"}


def test_the_commit_is_told_by_its_full_name(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    rule_pages.git(tmp_path, "tag", "1.0")

    assert past(plan, "1.0").commit == rule_pages.git(tmp_path, "rev-parse", "HEAD")


def test_a_plan_that_is_gone_is_read_as_it_was(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    there, then = load(plan), past(plan, "HEAD")
    _removed(plan)

    assert recalled(plan, "HEAD~1")[0] == there
    assert past(plan, "HEAD~1") == then
    assert "was not in git at" in _refused(plan, "HEAD")
    assert "name the folder the plan was in then" in _refused(plan, "HEAD")


def test_whether_a_plan_was_there_is_told_of_any_folder(tmp_path: Path) -> None:
    plan = _plan(tmp_path / "her")
    _removed(plan)

    assert is_plan_at(plan, "HEAD~1")
    assert not any(is_plan_at(plan, revision) for revision in ("HEAD", "ingen", "-x"))
    assert not any(is_plan_at(folder, "HEAD~1") for folder in (plan.parent, plan / "plan.yaml", tmp_path, Path("/")))
    assert not is_plan_at(plan.parent / ("x" * 5000), "HEAD~1")


def test_the_language_is_that_of_the_plan_then_and_where_there_was_none_that_of_now(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    plan_folder(tmp_path, {"plan.yaml": "title: Planen\n"})

    assert [language_of(plan), language_of(plan, "HEAD")] == ["nb", "nn"]
    plan_folder(tmp_path, {"plan.yaml": "title: Planen\nlanguage: {primary: nn}\n"})
    assert [language_of(plan, "ingen"), language_of(tmp_path / "ingen", "HEAD")] == ["nn", "nb"]


def test_names_that_git_could_take_for_something_else_are_names(tmp_path: Path) -> None:
    odd = tmp_path / "-v" / ":(top)*"
    plan = _plan(odd)
    rule_pages.git(tmp_path, "init", "--quiet")
    deep = plan_folder(tmp_path / "-v" / "[p]*", PLAN)
    plan_folder(tmp_path / "-v" / "px", {"plan.yaml": "title: En annen\n"})
    committed(tmp_path / "-v")

    assert past(plan, "HEAD").listing.files[-1].content == PLAN["plan.yaml"].encode()
    assert [file.path for file in past(deep, "HEAD").listing.files] == ["measures.yaml", "plan.yaml"]


@pytest.mark.parametrize("made", ["file", "link", "submodule"])
def test_what_has_the_name_of_the_plan_and_is_no_folder_is_no_plan(made: str, tmp_path: Path) -> None:
    (tmp_path / "annet").mkdir()
    if made == "file":
        (tmp_path / "plan").write_text("x", encoding="utf-8")
    elif made == "link":
        (tmp_path / "plan").symlink_to("annet")
    else:
        _plan(tmp_path / "plan")
    committed(tmp_path / "plan")
    (tmp_path / "plan").rename(tmp_path / "flyttet")

    assert "was not in git at" in _refused(tmp_path / "plan", "HEAD")


def test_a_folder_of_templates_that_was_a_link_or_was_not_there_holds_none(tmp_path: Path) -> None:
    plan = _plan(tmp_path, {})
    assert texts(past(plan, "HEAD").beside) == {}

    (tmp_path / "templates").symlink_to("plan")
    rule_pages.git(tmp_path, "add", "--all")
    rule_pages.git(tmp_path, *WHO, "commit", "--quiet", "--message=Lenke")
    assert texts(past(plan, "HEAD").beside) == {}


@pytest.mark.parametrize("content", [b"\xff", b"x" * (LIMIT + 1)])
def test_a_template_that_was_no_short_text_stops_only_what_is_made_of_it(content: bytes, tmp_path: Path) -> None:
    plan = _plan(tmp_path, {"paper.md.j2": content})

    found = past(plan, "HEAD")

    assert found.listing.files
    with pytest.raises(PlanError, match=r"“paper\.md\.j2” cannot be read"):
        texts(found.beside)


def test_a_link_among_the_templates_is_not_followed(tmp_path: Path) -> None:
    plan = _plan(tmp_path, {"annet.j2": b""})
    (tmp_path / "templates" / "paper.md.j2").symlink_to("annet.j2")
    rule_pages.git(tmp_path, "add", "--all")
    rule_pages.git(tmp_path, *WHO, "commit", "--quiet", "--message=Lenke")

    with pytest.raises(PlanError, match=r"“paper\.md\.j2” cannot be read"):
        texts(past(plan, "HEAD").beside)


def test_what_is_not_text_is_kept_as_it_is_and_of_what_is_too_long_only_that_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = _plan(tmp_path, {"a.docx": b"PK\x03\x04\xff", "b.docx": b"x" * 20, "c.docx": b"yyy"})
    monkeypatch.setattr(module, "BESIDE_LIMIT", 10)
    found = past(plan, "HEAD").beside
    monkeypatch.setattr(module, "BYTES_LIMIT", 7)
    crowded = past(plan, "HEAD").beside

    assert found.read("a.docx") == Source("a.docx", b"PK\x03\x04\xff")
    assert not isinstance(found.read("b.docx"), Source)
    assert isinstance(found.read("c.docx"), Source)
    assert [isinstance(crowded.read(f"{name}.docx"), Source) for name in "abc"] == [True, False, False]


def test_what_is_too_long_to_list_is_told_and_its_templates_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = _plan(tmp_path)
    monkeypatch.setattr(module, "LISTED", 100)

    found = past(plan, "HEAD")

    assert isinstance(found, Past)
    assert [finding.rule.code for finding in found.listing.findings] == ["IF061"]
    assert texts(found.beside) == {}


def test_nothing_the_repository_asks_for_is_run_for_the_templates_either(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    trap = tmp_path / "felle"
    for name in ("core.fsmonitor", "core.pager", "core.alternateRefsCommand", "filter.x.smudge", "diff.x.textconv"):
        rule_pages.git(tmp_path, "config", name, f"touch {trap}; cat")
    (tmp_path / ".git" / "info").mkdir(exist_ok=True)
    (tmp_path / ".git" / "info" / "attributes").write_text("* filter=x diff=x\n", encoding="utf-8")

    assert texts(past(plan, "HEAD").beside) == templates(plan)
    assert not trap.exists()


def test_it_takes_one_list_and_one_stream(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = _plan(tmp_path / "her")
    log = tmp_path / "log"
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "git").write_text(f'#!/bin/sh\necho "$*" >> {log}\nexec /usr/bin/git "$@"\n', encoding="utf-8")
    (tmp_path / "bin" / "git").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/bin:/usr/bin")

    past(plan, "HEAD")

    asked = log.read_text(encoding="utf-8").splitlines()
    assert [sum(f" {word} " in f"{line} " for line in asked) for word in ("rev-parse", "ls-tree", "cat-file")] == [
        2,
        1,
        1,
    ]


def test_the_plan_may_be_the_whole_of_the_repository_and_then_has_nothing_beside_it(tmp_path: Path) -> None:
    whole = plan_folder(tmp_path, PLAN)
    _lay(tmp_path, TEMPLATES)
    rule_pages.git(whole, "init", "--quiet")
    rule_pages.git(whole, "add", "--all")
    rule_pages.git(whole, *WHO, "commit", "--quiet", "--message=Planen")

    assert texts(past(whole, "HEAD").beside) == {}
    assert answer(whole, "rev-parse", "--show-prefix") == ""


def test_another_folder_beside_the_plan_is_as_it_was_then(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    paper = tmp_path / "reports" / "2026-june-nb" / "paper.md"
    paper.parent.mkdir(parents=True)
    paper.write_bytes(b"Da")
    committed(plan)
    paper.write_bytes(b"Endret")

    found = laid_beside(plan, "HEAD", "reports")

    assert [name for name, _ in found.inside("2026-june-nb/")] == ["paper.md"]
    assert found.read("2026-june-nb/paper.md") == Source("2026-june-nb/paper.md", b"Da")
    assert not list(laid_beside(plan, "HEAD~1", "reports").inside(""))


def test_a_plan_that_is_the_whole_repository_has_no_folder_beside_it(tmp_path: Path) -> None:
    folder = plan_folder(tmp_path, PLAN)
    rule_pages.git(folder, "init", "--quiet")
    rule_pages.git(folder, "add", "--all")
    rule_pages.git(folder, *WHO, "commit", "--quiet", "--message=Planen")

    assert not list(laid_beside(folder, "HEAD", "reports").inside(""))


def test_a_folder_beside_the_plan_that_git_cannot_list_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = _plan(tmp_path)
    for answer_of_git in (None, b"x" * 3):
        monkeypatch.setattr(module, "LISTED", 2)
        monkeypatch.setattr(module, "output", lambda *_, found=answer_of_git, **__: found)

        with pytest.raises(PlanError, match="could not read the plan"):
            laid_beside(plan, "HEAD", "reports")
