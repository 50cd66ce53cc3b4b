"""How the plan is organised, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import ADOPTED, found, told

PUBLISHED = "published: [{title: P, date: 2023-01-16, language: nb}, {title: P, date: 2023-01-16, language: nb, url: https://example.org/p}]\n"
ON_PAPER = "published: [{title: P, date: 2023-01-16, language: nb}]\n"
NOTICES = (
    "accessibility_statement: https://example.org/erklaering\n",
    "licence: CC-BY-4.0\n",
    "contact: Postmottaket\n",
)


@pytest.mark.parametrize("at", range(3))
def test_what_is_published_says_how_it_may_be_read_and_used_and_who_answers(at: int, tmp_path: Path) -> None:
    lacking = "".join(notice for notice in NOTICES if notice != NOTICES[at])

    (finding,) = found(tmp_path / "lacking", {"plan.yaml": ADOPTED + PUBLISHED + lacking}, "IF119")

    assert finding.facts["lacks"] == NOTICES[at].partition(":")[0]
    assert not found(tmp_path / "whole", {"plan.yaml": ADOPTED + PUBLISHED + "".join(NOTICES)}, "IF119")
    assert not found(tmp_path / "unpublished", {"plan.yaml": ADOPTED}, "IF119")
    assert not found(tmp_path / "on paper", {"plan.yaml": f"{ADOPTED}{ON_PAPER}"}, "IF119")
    assert not found(tmp_path / "draft", {"plan.yaml": f"title: P\n{PUBLISHED}"}, "IF119")


STRANDS = "a: {title: Skole}\nb: {title: Arbeid}\n"


def arenas(strands: str, rest: str = "") -> dict[str, str]:
    arena = f"r: {{name: Rådet, kind: council, strands: [{strands}]{rest}}}\n"
    return {"strands.yaml": STRANDS, "arenas.yaml": f"{arena}x: {{name: X, kind: forum}}\n"}


@pytest.mark.parametrize(
    ("strands", "rest", "lacking"),
    [
        ("a", "", ["Arbeid"]),
        ("a", ", state: established", ["Arbeid"]),
        ("a", ", state: planned", []),
        ("a", ", state: closed", []),
        ("a, b", "", []),
        ("", "", []),
    ],
)
def test_a_strand_lacks_an_arena_where_others_have_one(
    strands: str, rest: str, lacking: list[str], tmp_path: Path
) -> None:
    files = arenas(strands, rest)

    assert [each.facts["strand"] for each in found(tmp_path / "whole", files, "IF165")] == lacking
    assert not found(tmp_path / "unread", {**files, "actors.yaml": "a: {nam: A}\n"}, "IF165")


def test_an_arena_that_is_planned_for_a_strand_is_one_it_has(tmp_path: Path) -> None:
    files = arenas("a")
    planned = "p: {name: Plan, kind: forum, state: planned, strands: [b]}\n"

    assert not found(tmp_path, {**files, "arenas.yaml": files["arenas.yaml"] + planned}, "IF165")


@pytest.mark.parametrize(
    ("governance", "kind", "told_of"),
    [
        ("parliamentary", "executive-committee", 2),
        ("committee", "county-executive", 2),
        ("parliamentary", "county-executive", 0),
        ("committee", "executive-committee", 0),
        ("mayor-city", "executive-committee", 0),
        ("parliamentary", "committee", 0),
    ],
)
def test_a_paper_goes_to_a_body_of_the_plans_own_governance(
    governance: str, kind: str, told_of: int, tmp_path: Path
) -> None:
    calendar = "calendar: [{paper: june-memo, month: 6, from: b, to: x}, {paper: december-report, month: 12, to: b}]\n"
    files = {
        "plan.yaml": f"title: P\ngovernance: {governance}\n{calendar}",
        "bodies.yaml": f"b: {{name: B, kind: {kind}}}\n",
    }

    assert [each.facts["key"] for each in found(tmp_path / "told", files, "IF167")] == ["from", "to"][:told_of]
    assert not found(tmp_path / "none", {**files, "plan.yaml": f"title: P\n{calendar}"}, "IF167")


def phases(*rest: str) -> dict[str, str]:
    return {
        "plan.yaml": "title: P\nphases:\n"
        + "".join(f"  f{at}: {{title: F{at}{each}}}\n" for at, each in enumerate(rest))
    }


def test_every_current_phase_after_the_first_is_told(tmp_path: Path) -> None:
    files = phases(", state: current", ", state: planned", ", state: current", "", ", state: current")

    assert [each.facts["other"] for each in found(tmp_path / "three", files, "IF168")] == ["f2", "f4"]
    assert not found(tmp_path / "one", phases(", state: completed", ", state: current", ", state: planned"), "IF168")


@pytest.mark.parametrize(
    ("first", "second", "wrong"),
    [
        (", period: {from: 2025}", ", period: {from: 2024}", True),
        (", period: {from: 2025}", ", period: {from: 2025-03}", False),
        (", period: {from: 2025-03}", ", period: {from: 2025}", False),
        (", period: {from: 2025, to: 2026}", ", period: {to: 2024}", False),
        (", period: {to: 2026}", ", period: {from: 2024}", False),
        ("", ", period: {from: 2024}", False),
    ],
)
def test_a_phase_begins_no_earlier_than_the_one_above_it(first: str, second: str, wrong: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, phases(first, second), "IF169")) is wrong


def test_a_phase_without_a_date_stands_between_two_that_have_one(tmp_path: Path) -> None:
    files = phases(", period: {from: 2025}", "", ", period: {from: 2024}", ", period: {from: 2024}")

    assert told(tmp_path, files, "IF169") == [
        "plan.yaml:5:34 fasen «f2» begynner 2024, før den som står foran («f0», 2025)"
    ]
