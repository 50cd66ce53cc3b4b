"""Every condition of a rule is needed: a test fails when it is turned around, and when it always or never holds."""

import os
import re
import subprocess
import sys
from types import FunctionType

import pytest

from tests.small import ROOT
from tests.turned import all_turned, turned


def test_no_condition_of_a_rule_can_be_turned_without_a_test_that_fails() -> None:
    # Coverage would follow into the new process, and count what only a turned rule does.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")}

    tried = subprocess.run(
        [sys.executable, "-m", "tests.mutation"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )

    assert tried.returncode == 0, f"write a test for each, or take the condition away:\n{tried.stdout}{tried.stderr}"


def test_the_conditions_of_what_a_rule_calls_are_turned_too() -> None:
    names = {f"{each.module} {each.function.__name__}" for each in all_turned() if "IF307" in each.rules}

    assert names == {
        "check/rules/actors.py ended_actor_leads",
        "check/case.py open",
        "check/case.py is_past",
        "check/case.py _closed",
    }


def _is_over(end: int | None, day: int) -> bool:
    return end is not None and end < day


def _later(days: list[int], day: int) -> list[int]:
    return [each for each in days if not each <= day or any(each for _ in days)]


def _named(name: str, other: str) -> str:
    return name or (other or "nobody")


def _down_to_zero(at: int) -> int:
    while at > 0:
        at -= 1
    return at


@pytest.mark.parametrize(
    ("function", "conditions"),
    [
        (_is_over, ["end is not None and end < day", "end is not None", "end < day"]),
        (
            _later,
            ["not each <= day or any((each for _ in days))", "not each <= day", "any((each for _ in days))", "each"],
        ),
        (_named, ["name", "other"]),
        (_down_to_zero, ["at > 0"]),
    ],
)
def test_whatever_is_asked_is_a_condition(function: FunctionType, conditions: list[str]) -> None:
    assert list(dict.fromkeys(each.condition for each in turned(function))) == conditions


def test_a_condition_is_turned_in_every_way_but_those_that_turn_the_whole() -> None:
    assert [(each.condition, each.how) for each in turned(_is_over)] == [
        ("end is not None and end < day", "is turned around"),
        ("end is not None and end < day", "always holds"),
        ("end is not None and end < day", "never holds"),
        ("end is not None", "is turned around"),
        ("end is not None", "always holds"),
        ("end < day", "is turned around"),
        ("end < day", "always holds"),
    ]


def test_a_turned_function_runs_instead_of_the_true_one_until_it_is_put_back() -> None:
    answers = []
    for each in turned(_is_over):
        with each.in_place():
            answers.append(_is_over(1, 2))

    assert answers == [False, True, False, False, True, False, True]
    assert _is_over(1, 2)


def test_a_loop_that_would_never_end_fails() -> None:
    (endless,) = (each for each in turned(_down_to_zero) if each.how == "always holds")

    with endless.in_place(), pytest.raises(IndexError):
        _down_to_zero(1)


def test_a_turned_condition_says_where_it_stands_and_how_it_was_turned() -> None:
    told = next(str(each) for each in all_turned() if "«now.report» always holds" in each.name)

    assert re.fullmatch(
        r"src/innenforskap/check/rules/schedule\.py:\d+:12 status_stale \(IF208\): "
        "no test fails when «now.report» always holds",
        told,
    )
