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


@pytest.mark.parametrize(
    ("layout", "at"),
    [
        ("order: [status, barriers]", [("order", 1)]),
        ("hidden: [status, method]", [("hidden", 1)]),
        ("headings: [{part: pilots, title: A}, {part: results, title: B}]", [("headings", 1, "part")]),
        ("order: [barriers, results], hidden: [pilots]", [("order", 0), ("order", 1)]),
        ("consequences: [economy, children]", [("consequences",)]),
        ("order: [status], consequences: []", []),
    ],
)
def test_the_calendar_lays_out_only_parts_that_the_paper_has(
    layout: str, at: list[tuple[str | int, ...]], tmp_path: Path
) -> None:
    assert [each.steps[2:] for each in found(tmp_path, _due(layout), "IF632")] == at


@pytest.mark.parametrize(("paper", "lacks"), [("june", False), ("december", True), ("mars", False)])
def test_a_text_is_of_a_part_that_its_paper_has(paper: str, lacks: bool, tmp_path: Path) -> None:
    text = "passages:\n  - {part: pilots, text: A}\n"
    line = (
        f"papers/2026-{paper}.yaml:2:12 desemberrapporten har ikke delen «Piloter» (pilots), "
        "så det som står her, har ingen virkning"
    )

    assert told(tmp_path, {f"papers/2026-{paper}.yaml": text}, "IF632") == ([line] if lacks else [])


@pytest.mark.parametrize(("paper", "lacks"), [("june", True), ("december", False), ("mars", False)])
def test_consequences_are_weighed_only_in_the_report(paper: str, lacks: bool, tmp_path: Path) -> None:
    text = "consequences:\n  - {consequence: economy, text: A}\n  - {consequence: children, text: B}\n"
    line = (
        f"papers/2026-{paper}.yaml:1:1 juninotatet har ikke delen «Konsekvenser» (consequences), "
        "så det som står her, har ingen virkning"
    )

    assert told(tmp_path, {f"papers/2026-{paper}.yaml": text}, "IF632") == ([line] if lacks else [])
