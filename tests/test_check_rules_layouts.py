"""What is found in how papers are laid out, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import found, told


def _due(layout: str) -> dict[str, str]:
    return {"plan.yaml": f"title: P\ncalendar:\n  - {{paper: june-memo, month: 6, {layout}}}\n"}


@pytest.mark.parametrize(
    ("layout", "key"),
    [
        ("order: [status, pilots, status]", "order"),
        ("hidden: [status, status]", "hidden"),
        ("headings: [{part: status, title: A}, {part: status, title: B}]", "headings"),
        ("order: [status], hidden: [status], headings: [{part: status, title: A}]", None),
        ("order: [status, pilots]", None),
    ],
)
def test_the_calendar_names_each_part_once_in_a_list(layout: str, key: str | None, tmp_path: Path) -> None:
    lines = found(tmp_path, _due(layout), "IF625")

    assert [(each.facts["key"], each.related[0].steps[3]) for each in lines] == ([(key, 0)] if key else [])


def test_a_part_has_one_text_and_the_second_is_told(tmp_path: Path) -> None:
    text = "passages:\n  - {part: pilots, text: A}\n  - {part: status, text: B}\n  - {part: pilots, text: C}\n"

    (line,) = told(tmp_path, {"papers/2026-june.yaml": text}, "IF625")

    assert line == "papers/2026-june.yaml:4:12 delen «Piloter» (pilots) står to ganger i passages"


@pytest.mark.parametrize(
    ("part", "must"), [("recommendation", True), ("assessment", True), ("summary", False), ("money", False)]
)
def test_what_a_final_paper_must_have_is_not_hidden(part: str, must: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _due(f"hidden: [gaps, {part}]"), "IF626")) is must
