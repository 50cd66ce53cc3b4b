"""What is found in rolls, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import ADOPTED, found, told

SEVEN = {"measures.yaml": "".join(f"tiltak-{n}: {{title: Tiltak {n}}}\n" for n in range(1, 8))}
TWO = {"measures.yaml": "los: {title: Los}\nnav: {title: Nav}\n"}
FATE = "{measure: los, fate: continued}"


def _roll(fates: str, rest: str = "", year: str = "2026", outcome: str = "rolled") -> dict[str, str]:
    return {f"rolls/{year}.yaml": f"outcome: {outcome}\nfates: [{fates}]\n{rest}"}


@pytest.mark.parametrize("name", ["rullering", "26", "2026-06"])
def test_a_roll_is_called_by_its_year(name: str, tmp_path: Path) -> None:
    assert len(found(tmp_path, _roll("", year=name), "IF610")) == 1


def test_of_many_without_a_fate_the_first_are_named(tmp_path: Path) -> None:
    (line,) = told(tmp_path, {**SEVEN, **_roll("{measure: tiltak-1, fate: continued}")}, "IF611")

    assert line.endswith("av 6 tiltak: tiltak-2, tiltak-3, tiltak-4, tiltak-5, tiltak-6, …")


def test_of_five_without_a_fate_all_are_named(tmp_path: Path) -> None:
    fates = "{measure: tiltak-1, fate: continued}, {measure: tiltak-2, fate: continued}"
    (line,) = told(tmp_path, {**SEVEN, **_roll(fates)}, "IF611")

    assert line.endswith("tiltak-6, tiltak-7")


@pytest.mark.parametrize(
    ("nav", "roll", "lacks"),
    [
        ("{title: Nav}", _roll(FATE), True),
        ("{title: Nav}", _roll(FATE, outcome="no-roll"), False),
        ("{title: Nav}", {**_roll(FATE, year="2025"), **_roll("", outcome="no-roll")}, False),
        ("{title: Nav}", {}, False),
        ("{title: Nav, introduced: {version: '2'}}", _roll(FATE, "to: '2'\n"), False),
        ("{title: Nav, introduced: {version: '1'}}", _roll(FATE, "to: '2'\n"), True),
        ("{title: Nav, introduced: {date: 2026}}", _roll(FATE), True),
        ("{title: Nav, ended: {how: completed, version: '1'}}", _roll(FATE, "to: '2'\n"), False),
        ("{title: Nav, ended: {how: completed, version: '2'}}", _roll(FATE, "to: '2'\n"), True),
    ],
)
def test_the_newest_roll_accounts_for_what_was_in_the_plan(
    nav: str, roll: dict[str, str], lacks: bool, tmp_path: Path
) -> None:
    files = {"measures.yaml": f"los: {{title: Los}}\nnav: {nav}\n", **roll}

    assert bool(found(tmp_path, files, "IF611")) is lacks


def test_each_fate_too_many_is_told_with_the_first(tmp_path: Path) -> None:
    files = {**TWO, **_roll(f"{FATE}, {{measure: nav, fate: changed}}, {FATE}, {FATE}")}

    lines = found(tmp_path, files, "IF612")

    assert [(each.steps[1], each.related[0].steps[1]) for each in lines] == [(2, 0), (3, 0)]


@pytest.mark.parametrize(
    ("plan", "to", "differs"),
    [
        ("version: '1'", "to: '2'", True),
        ("version: '2'", "to: '2'", False),
        ("version: '1'", "", False),
        ("", "to: '2'", False),
    ],
)
def test_the_newest_roll_ends_in_the_version_of_the_plan(plan: str, to: str, differs: bool, tmp_path: Path) -> None:
    files = {"plan.yaml": f"title: P\n{plan}\n", **_roll("", f"{to}\n"), **_roll("", "to: '0'\n", "2025")}

    assert bool(found(tmp_path, files, "IF617")) is differs


def test_without_a_roll_no_version_is_wrong(tmp_path: Path) -> None:
    assert not found(tmp_path, {"plan.yaml": "title: P\nversion: '1'\n"}, "IF617")


@pytest.mark.parametrize(
    ("plan", "roll", "years"),
    [
        (ADOPTED, _roll(""), [2026]),
        ("title: P\n", _roll(""), []),
        ("title: P\nversion_state: proposal\n", _roll(""), []),
        (ADOPTED, _roll("", outcome="no-roll"), []),
        (ADOPTED, _roll("", "decision: d\n"), []),
        (ADOPTED, _roll("", year="rullering"), []),
        (ADOPTED + "adopted: {date: 2026-12}\n", _roll(""), []),
        (ADOPTED + "adopted: {date: 2027}\n", _roll(""), []),
        (ADOPTED + "adopted: {date: 2025-12}\n", _roll(""), [2026]),
        (ADOPTED + "adopted: {body: tinget}\n", _roll(""), [2026]),
        (ADOPTED + "adopted: {date: 2026-12}\n", {**_roll(""), **_roll("", year="2025")}, [2025]),
    ],
)
def test_a_plan_in_force_says_who_adopted_each_roll(
    plan: str, roll: dict[str, str], years: list[int], tmp_path: Path
) -> None:
    lines = found(tmp_path, {"plan.yaml": plan, **roll}, "IF618")

    assert [each.facts["year"] for each in lines] == years


@pytest.mark.parametrize(
    ("nav", "lacks"),
    [
        ("introduced: {version: '2'}", True),
        ("introduced: {version: '1'}", False),
        ("note: Nav", False),
        ("introduced: {version: '2', decision: d}", False),
        ("introduced: {version: '2', consultation: c}", False),
        ("introduced: {version: '2', text: Fra ungdomsrådet}", False),
        ("introduced: {version: '2'}, barriers: [b]", False),
    ],
)
def test_what_came_with_the_newest_roll_came_from_somewhere(nav: str, lacks: bool, tmp_path: Path) -> None:
    files = {"measures.yaml": f"nav: {{title: Nav, {nav}}}\n", **_roll("", "to: '2'\n")}

    assert bool(found(tmp_path, files, "IF619")) is lacks


@pytest.mark.parametrize(
    ("old", "now", "lacks"),
    [
        ("'1'", "nav: {title: Nav}", True),
        ("'1'", "nav: {title: Nav, formerly: [los]}", False),
        ("'1'", "los: {title: Los}", False),
        ("'2'", "nav: {title: Nav}", False),
    ],
)
def test_what_is_new_since_the_version_before_came_from_somewhere(
    old: str, now: str, lacks: bool, tmp_path: Path
) -> None:
    before = {"plan.yaml": f"title: P\nversion: {old}\n", "measures.yaml": "los: {title: Los}\n"}
    files = {"plan.yaml": "title: P\nversion: '2'\n", "measures.yaml": f"{now}\n"}

    assert bool(found(tmp_path, files, "IF619", before=before)) is lacks


def test_what_could_not_be_read_before_may_have_been_there(tmp_path: Path) -> None:
    before = {"plan.yaml": "title: P\nversion: '1'\n", "measures.yaml": "los: [\n"}

    assert not found(tmp_path, {"plan.yaml": "title: P\nversion: '2'\n", **TWO}, "IF619", before=before)


def test_without_a_roll_or_a_plan_before_nothing_is_new(tmp_path: Path) -> None:
    assert not found(tmp_path, {"measures.yaml": "nav: {title: Nav, introduced: {version: '2'}}\n"}, "IF619")
