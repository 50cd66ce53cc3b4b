"""What becomes of every measure when the plan is rolled."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.model.vocabulary import Fate, RollOutcome, State
from innenforskap.query.rolling import Outlook, fates, outcome, rolled_from, year_of
from tests.paper_plan import plan

DAY = date(2026, 10, 15)
ADOPTED = 'title: Plan\nversion: "2026"\nversion_state: adopted\nadopted: {body: tinget, date: 2025-12-10}\n'
BODIES = "tinget: {name: Tinget, kind: county-assembly, powers: [adopt]}\n"
MEASURES = "a: {title: A}\nb: {title: B}\n"
FILES = {"plan.yaml": ADOPTED, "bodies.yaml": BODIES, "measures.yaml": MEASURES}


def _decision(type_: str, day: str = "2026-06-10", more: str = "") -> dict[str, str]:
    return {"decisions.yaml": f"vedtak: {{date: {day}, body: tinget, type: {type_}, about: [a]{more}}}\n"}


def _fates(parent: Path, files: dict[str, str], day: date = DAY) -> dict[str, Outlook]:
    return {each.measure.id: each for each in fates(plan(parent, {**FILES, **files}), day)}


def test_what_nothing_is_decided_about_goes_on(tmp_path: Path) -> None:
    found = fates(plan(tmp_path, FILES), DAY)

    assert [(each.measure.id, each.fate, each.decision, each.ends_as) for each in found] == [
        ("a", Fate.CONTINUED, None, None),
        ("b", Fate.CONTINUED, None, None),
    ]


@pytest.mark.parametrize(
    ("type_", "fate"),
    [
        ("continue", Fate.CONTINUED),
        ("adjust", Fate.CHANGED),
        ("reinforce", Fate.CHANGED),
        ("solve", Fate.CHANGED),
        ("spread", Fate.CHANGED),
        ("split", Fate.CHANGED),
        ("mainstream", Fate.MAINSTREAMED),
        ("terminate", Fate.TERMINATED),
        ("merge", Fate.MERGED),
        ("move", Fate.MOVED),
    ],
)
def test_a_decision_gives_a_measure_its_fate(type_: str, fate: Fate, tmp_path: Path) -> None:
    found = _fates(tmp_path, _decision(type_, more=", into: b" if type_ == "merge" else ""))

    assert (found["a"].fate, found["a"].decision and found["a"].decision.id) == (fate, "vedtak")
    assert (found["b"].fate, found["b"].decision) == (Fate.CONTINUED, None)


@pytest.mark.parametrize("state", ["merged", "moved"])
def test_what_only_a_report_has_ended_goes_nowhere_that_is_known(state: str, tmp_path: Path) -> None:
    found = _fates(tmp_path, {"status/2026-06-10/a.yaml": f"state: {state}\n"})["a"]

    assert (found.fate, found.decision, found.into, found.moved_to) == (Fate(state), None, None, None)


@pytest.mark.parametrize("type_", ["postpone", "take-note", "ask"])
def test_other_decisions_leave_it_as_it_is(type_: str, tmp_path: Path) -> None:
    assert _fates(tmp_path, _decision(type_))["a"] == Outlook(plan(tmp_path, FILES).measures["a"], Fate.CONTINUED)


def test_a_merger_says_into_what_and_a_move_where(tmp_path: Path) -> None:
    merged = _fates(tmp_path / "merged", _decision("merge", more=", into: b"))
    moved = _fates(tmp_path / "moved", _decision("move", more=", moved_to: Oppvekstplanen, into: b"))
    changed = _fates(tmp_path / "changed", _decision("adjust", more=", moved_to: Oppvekstplanen"))

    assert [(each["a"].into, each["a"].moved_to and each["a"].moved_to.nb) for each in (merged, moved, changed)] == [
        ("b", None),
        (None, "Oppvekstplanen"),
        (None, None),
    ]
    assert (merged["b"].into, merged["b"].moved_to) == (None, None)


def test_what_was_decided_before_the_version_at_hand_is_already_in_it(tmp_path: Path) -> None:
    before = _fates(tmp_path / "before", _decision("adjust", "2025-12-10"))
    after = _fates(tmp_path / "after", _decision("adjust", "2025-12-11"))

    assert (before["a"].fate, after["a"].fate) == (Fate.CONTINUED, Fate.CHANGED)


@pytest.mark.parametrize(("to", "fate"), [('to: "2026", ', Fate.CONTINUED), ("", Fate.CHANGED)])
def test_a_roll_that_gave_a_version_is_where_it_begins(to: str, fate: Fate, tmp_path: Path) -> None:
    rolls = {"rolls.yaml": f"2026: {{{to}outcome: simple-roll, date: 2026-06}}\n"}

    assert _fates(tmp_path, {**rolls, **_decision("adjust")})["a"].fate is fate


def test_where_nobody_says_when_the_plan_was_adopted_every_decision_counts(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: Plan\nversion_state: adopted\n", **_decision("adjust", "2020-01-01")}

    assert _fates(tmp_path, files)["a"].fate is Fate.CHANGED


def test_what_is_dated_after_the_day_is_left_out(tmp_path: Path) -> None:
    assert _fates(tmp_path, _decision("terminate", "2026-10-16"))["a"].fate is Fate.CONTINUED


def test_the_newest_decision_is_the_one_it_rests_on(tmp_path: Path) -> None:
    made = "".join(
        f"{id_}: {{date: 2026-0{month}-01, body: tinget, type: {type_}, about: [a]}}\n"
        for month, (id_, type_) in enumerate(
            [("forst", "continue"), ("sa", "continue"), ("endret", "adjust"), ("igjen", "solve"), ("sist", "continue")],
            start=1,
        )
    )
    continued = "\n".join(made.splitlines()[:2]) + "\n"

    changed = _fates(tmp_path / "changed", {"decisions.yaml": made})["a"]
    goes_on = _fates(tmp_path / "continued", {"decisions.yaml": continued})["a"]

    assert (changed.fate, changed.decision and changed.decision.id) == (Fate.CHANGED, "igjen")
    assert (goes_on.fate, goes_on.decision and goes_on.decision.id) == (Fate.CONTINUED, "sa")


def test_what_is_reported_completed_is_so_without_a_decision(tmp_path: Path) -> None:
    found = _fates(tmp_path, {"status.yaml": '"2026-10-01":\n  a: {state: completed}\n', **_decision("postpone")})

    assert (found["a"].fate, found["a"].decision, found["a"].ends_as) == (Fate.COMPLETED, None, State.COMPLETED)


def test_a_report_that_says_the_same_rests_on_the_decision_before_it(tmp_path: Path) -> None:
    files = {"status.yaml": '"2026-10-01":\n  a: {state: terminated}\n', **_decision("terminate")}

    found = _fates(tmp_path, files)["a"]

    assert (found.fate, found.decision and found.decision.id) == (Fate.TERMINATED, "vedtak")


def test_what_left_with_an_earlier_version_has_had_its_fate(tmp_path: Path) -> None:
    measures = "a: {title: A, ended: {how: terminated, decision: vedtak}}\nb: {title: B}\n"

    assert list(_fates(tmp_path, {"measures.yaml": measures, **_decision("terminate")})) == ["b"]


@pytest.mark.parametrize(
    ("type_", "more", "lacks"),
    [("continue", "", False), ("adjust", "", True), ("adjust", ", reason: Det virket ikke", False)],
)
def test_a_person_must_say_why_where_no_decision_does(type_: str, more: str, lacks: bool, tmp_path: Path) -> None:
    assert _fates(tmp_path, _decision(type_, more=more))["a"].lacks_reason is lacks


def test_a_person_must_say_why_what_nobody_decided_is_done(tmp_path: Path) -> None:
    files = {"status.yaml": '"2026-10-01":\n  a: {state: completed}\n'}

    assert _fates(tmp_path, files)["a"].lacks_reason is True


def test_a_roll_where_everything_goes_on_is_a_simple_one(tmp_path: Path) -> None:
    assert outcome(_fates(tmp_path / "same", {}).values()) is RollOutcome.SIMPLE_ROLL
    assert outcome(_fates(tmp_path / "other", _decision("adjust")).values()) is RollOutcome.ROLLED


@pytest.mark.parametrize(
    ("version", "to", "found"),
    [('version: "2027"\n', '"2027"', True), ('version: "2026"\n', '"2027"', False), ("", '""', False)],
)
def test_the_version_at_hand_may_have_come_by_a_roll(version: str, to: str, found: bool, tmp_path: Path) -> None:
    told = f"to: {to}, " if to != '""' else ""
    files = {"plan.yaml": f"title: Plan\n{version}", "rolls.yaml": f"2027: {{{told}outcome: rolled}}\n"}

    rolled = plan(tmp_path, files)

    assert rolled_from(rolled) is (rolled.rolls["2027"] if found else None)


@pytest.mark.parametrize(
    ("about", "rolls", "year"),
    [
        ('version: "2026"\nadopted: {date: 2025-12}\n', {"rolls.yaml": "2027: {outcome: no-roll}\n"}, 2027),
        ('version: "2026"\n', {"rolls.yaml": "2024: {outcome: rolled}\n2025: {outcome: rolled}\n"}, 2025),
        ('version: "2026"\n', {"rolls.yaml": "arets: {outcome: no-roll}\n"}, 2026),
        ("version: plan-2026-b\nadopted: {date: 2025-12}\n", {}, 2026),
        ('version: "1.0"\nadopted: {date: 2022-12}\n', {}, 2022),
        ('version: "120261"\nadopted: {body: tinget}\n', {}, None),
        ("", {}, None),
    ],
)
def test_the_year_a_plan_has_come_to(about: str, rolls: dict[str, str], year: int | None, tmp_path: Path) -> None:
    files = {"plan.yaml": f"title: Plan\nversion_state: adopted\n{about}", "bodies.yaml": BODIES, **rolls}

    assert year_of(plan(tmp_path, files)) == year
