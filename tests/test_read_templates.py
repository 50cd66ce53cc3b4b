import os
from pathlib import Path

import pytest

from innenforskap.errors import PlanError
from innenforskap.read.templates import LIMIT, templates
from tests.small import plan_folder


def _beside(folder: Path, files: dict[str, bytes]) -> Path:
    plan = plan_folder(folder, {"plan.yaml": "title: Plan\n"})
    for path, content in files.items():
        file = folder / "templates" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return plan


def test_a_plan_without_templates_of_its_own_has_none(tmp_path: Path) -> None:
    assert templates(_beside(tmp_path, {})) == {}


def test_templates_are_known_by_their_names_below_the_folder(tmp_path: Path) -> None:
    plan = _beside(tmp_path, {"paper.md.j2": b"x", "site/front.html.j2": "æ".encode()})

    assert templates(plan) == {"paper.md.j2": "x", "site/front.html.j2": "æ"}


def test_a_name_that_is_no_templates_is_passed_over(tmp_path: Path) -> None:
    plan = _beside(tmp_path, {"README": b"\xff", "{{x}}.j2": b"x", "A B/c.j2": b"x", ".git/config.x": b""})

    assert templates(plan) == {}


def test_a_folder_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    plan = _beside(tmp_path / "a", {})
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "a" / "templates").symlink_to(tmp_path / "elsewhere")

    assert templates(plan) == {}


@pytest.mark.parametrize("content", [b"\xff", b"x" * (LIMIT + 1)])
def test_a_template_that_is_no_short_text_is_said_to_be_none(content: bytes, tmp_path: Path) -> None:
    plan = _beside(tmp_path, {"paper.md.j2": content})

    with pytest.raises(PlanError, match=r"“paper\.md\.j2” cannot be read"):
        templates(plan)


def test_a_link_or_a_pipe_among_templates_is_never_opened(tmp_path: Path) -> None:
    plan = _beside(tmp_path, {"ok.j2": b""})
    os.mkfifo(tmp_path / "templates" / "paper.md.j2")

    with pytest.raises(PlanError, match=r"paper\.md\.j2"):
        templates(plan)
