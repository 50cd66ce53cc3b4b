"""What a measure is tied to, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import ADOPTED, found, helped, told

COMMUNICATIONS = "brev: {title: Nyhetsbrev, measures: [annet]}\n"


def tagged(tags: str, communications: str = COMMUNICATIONS) -> dict[str, str]:
    return {
        "measures.yaml": f"t: {{title: T, tags: [{tags}]}}\nannet: {{title: A, tags: [kommunikasjon]}}\n",
        "communications.yaml": communications,
        "status/2026-05-01/annet.yaml": "state: in-progress\n",
    }


@pytest.mark.parametrize(
    ("tags", "told_of"),
    [("communication", 1), ("unge, Kommunikasjon", 1), ("kommunikasjonsteknologi", 0), ("", 0)],
)
def test_a_measure_that_says_communication_is_in_the_communication_plan(
    tags: str, told_of: int, tmp_path: Path
) -> None:
    assert len(found(tmp_path, tagged(tags), "IF139")) == told_of


def test_communication_is_not_asked_of_what_is_closed_unread_or_in_no_communication_plan(tmp_path: Path) -> None:
    files = tagged("kommunikasjon")
    closed = {**files, "status/2026-05-01/t.yaml": "state: completed\n"}
    bare = {path: text for path, text in files.items() if path != "communications.yaml"}

    assert not found(tmp_path / "closed", closed, "IF139")
    assert not found(tmp_path / "unread", {**files, "actors.yaml": "a: {nam: A}\n"}, "IF139")
    assert not found(tmp_path / "bare", bare, "IF139")
    assert [
        each.steps[0]
        for each in found(tmp_path / "other", tagged("kommunikasjon", "brev: {title: Nyhetsbrev}\n"), "IF139")
    ] == [
        "t",
        "annet",
    ]


def plan(having: int, lacking: int, rest: str = "target_group: {age_to: 29}") -> dict[str, str]:
    have = "".join(f"a{at}: {{title: A{at}, {rest}}}\n" for at in range(having))
    lack = "".join(f"b{at}: {{title: B{at}}}\n" for at in range(lacking))
    return {"plan.yaml": ADOPTED, "measures.yaml": have + lack}


@pytest.mark.parametrize(("having", "lacking", "told_of"), [(3, 1, 1), (6, 2, 2), (2, 1, 0), (0, 4, 0), (4, 0, 0)])
def test_what_three_of_four_measures_have_the_rest_may_lack(
    having: int, lacking: int, told_of: int, tmp_path: Path
) -> None:
    assert len(found(tmp_path, plan(having, lacking), "IF160")) == told_of


def test_all_that_a_measure_lacks_is_told_at_once(tmp_path: Path) -> None:
    files = plan(3, 1, "target_group: {age_to: 29}, mandates: [m], barriers: [b]")

    (finding,) = found(tmp_path, files, "IF160")

    assert finding.facts["lacks"] == "target_group, mandates, barriers"


def test_habits_are_those_of_the_open_measures_of_a_plan_in_force(tmp_path: Path) -> None:
    files = plan(3, 1)

    assert not found(tmp_path / "draft", {**files, "plan.yaml": "title: P\n"}, "IF160")
    assert not found(tmp_path / "closed", {**files, "status/2026-05-01/b0.yaml": "state: completed\n"}, "IF160")
    assert not found(tmp_path / "had", {**files, "status/2026-05-01/a0.yaml": "state: completed\n"}, "IF160")


DIMENSIONS = "title: P\ndimensions: {alder: {title: Alder, values: {barn: Barn, ungdom: Ungdom}}}\n"


@pytest.mark.parametrize(
    ("dimensions", "message", "help_"),
    [
        ("alder: ungdm", "measures.yaml:1:35 planen har ikke verdien «ungdm»", "mente du «ungdom»?"),
        ("alder: voksne", "measures.yaml:1:35 planen har ikke verdien «voksne»", "i plan.yaml finnes barn, ungdom"),
        ("aldre: barn", "measures.yaml:1:28 planen har ikke inndelingen «aldre»", "mente du «alder»?"),
    ],
)
def test_what_a_measure_is_sorted_by_stands_in_the_plan(
    dimensions: str, message: str, help_: str, tmp_path: Path
) -> None:
    files = {"plan.yaml": DIMENSIONS, "measures.yaml": f"t: {{title: T, dimensions: {{{dimensions}}}}}\n"}

    assert told(tmp_path / "told", files, "IF163") == [message]
    assert (helped(tmp_path / "helped", files, "IF163") or "").splitlines()[0] == help_


def test_a_dimension_the_plan_has_is_fine_and_so_is_one_of_a_plan_that_could_not_be_read(tmp_path: Path) -> None:
    files = {"plan.yaml": DIMENSIONS, "measures.yaml": "t: {title: T, dimensions: {alder: barn}}\n"}

    assert not found(tmp_path / "known", files, "IF163")
    assert not found(tmp_path / "unread", {**files, "plan.yaml": "titel: P\n"}, "IF163")
