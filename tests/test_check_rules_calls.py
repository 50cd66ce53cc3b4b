"""What is found in calls, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import ACTORS, found, told


def _call(rest: str) -> dict[str, str]:
    return {"calls/c.yaml": f"title: C\n{rest}\n", "actors.yaml": ACTORS}


TEN, EIGHT = "{amount: 10000}", "{amount: 8000}"
AWARDS = "awards: [{actor: nav, amount: 4000}, {actor: ks, amount: 5000}]"
ANNOUNCED, GRANTED = "er lyst ut", "står i granted"


@pytest.mark.parametrize(
    ("rest", "over"),
    [
        (f"announced: {TEN}\ngranted: {TEN}", []),
        (
            f"announced: {EIGHT}\ngranted: {TEN}",
            ["3:19", "10\u00a0000 kroner, mer enn de 8\u00a0000 kroner", ANNOUNCED],
        ),
        (f"announced: {TEN}\n{AWARDS}", []),
        (f"announced: {EIGHT}\n{AWARDS}", ["3:9", "9\u00a0000 kroner, mer enn de 8\u00a0000 kroner", ANNOUNCED]),
        (f"granted: {EIGHT}\n{AWARDS}", ["3:9", "9\u00a0000 kroner, mer enn de 8\u00a0000 kroner", GRANTED]),
        (
            f"announced: {TEN}\ngranted: {EIGHT}\n{AWARDS}",
            ["4:9", "9\u00a0000 kroner, mer enn de 8\u00a0000 kroner", GRANTED],
        ),
        (f"announced: {{count: 2}}\ngranted: {TEN}\n{AWARDS}", []),
        (
            f"announced: {{amount: 0}}\ngranted: {{count: 2}}\n{AWARDS}",
            ["4:9", "9\u00a0000 kroner, mer enn de 0 kroner", ANNOUNCED],
        ),
        (f"granted: {{amount: 0}}\n{AWARDS}", ["3:9", "9\u00a0000 kroner, mer enn de 0 kroner", GRANTED]),
        ("announced: {amount: 0}\ngranted: {amount: 0}", []),
        (f"granted: {TEN}", []),
        (AWARDS, []),
    ],
)
def test_no_call_gives_more_than_it_has(rest: str, over: list[str], tmp_path: Path) -> None:
    lines = told(tmp_path, _call(rest), "IF500")

    assert lines == ([f"calls/c.yaml:{over[0]} det er gitt {over[1]} som {over[2]}"] if over else [])


@pytest.mark.parametrize(
    ("rest", "short"),
    [
        (f"granted: {{amount: 10000, count: 2}}\n{AWARDS}", True),
        (f"granted: {{amount: 9000, count: 2}}\n{AWARDS}", False),
        (f"granted: {{amount: 10000, count: 3}}\n{AWARDS}", False),
        (f"granted: {{amount: 10000}}\n{AWARDS}", False),
        (f"granted: {{count: 2}}\n{AWARDS}", False),
        ("granted: {amount: 10000, count: 2}\nawards: [{actor: nav, amount: 4000}, {actor: ks}]", False),
        (AWARDS, False),
    ],
)
def test_all_the_awards_make_all_that_was_granted(rest: str, short: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _call(rest), "IF501")) is short


@pytest.mark.parametrize(
    ("announced", "granted", "rest", "unexplained"),
    [
        ("count: 15", "count: 7", "", True),
        ("count: 7", "count: 15", "", True),
        ("count: 7", "count: 7", "", False),
        ("count: 15", "amount: 5000", "", False),
        ("amount: 5000", "count: 7", "", False),
        ("count: 15", "count: 7, note: Resten senere", "", False),
        ("count: 15, note: Inntil 15", "count: 7", "", False),
        ("count: 15", "count: 7", "note: Få søkte", False),
        ("count: 15", "count: 0", "", True),
    ],
)
def test_how_many_got_money_is_explained(
    announced: str, granted: str, rest: str, unexplained: bool, tmp_path: Path
) -> None:
    files = _call(f"announced: {{{announced}}}\ngranted: {{{granted}}}\n{rest}")

    assert bool(found(tmp_path, files, "IF502")) is unexplained


def test_a_call_of_which_little_is_known_lacks_nothing(tmp_path: Path) -> None:
    for rest in ("", "announced: {count: 15}", "granted: {count: 7}", "deadline: 2025-01-01"):
        assert not found(tmp_path / (rest[:5] or "none"), _call(rest), "IF50")


@pytest.mark.parametrize(
    ("announced", "deadline", "early"),
    [
        ("2025-12-01", "2025-11-30", True),
        ("2025-12-01", "2025-12-01", False),
        ("2025-12-01", "2025-12", False),
        ("2025-12-01", "2025", False),
        ("2025-12", "2025-11-30", True),
        ("2025-12-01", "~", False),
        ("~", "2025-01-01", False),
    ],
)
def test_a_call_can_be_answered_after_it_is_announced(
    announced: str, deadline: str, early: bool, tmp_path: Path
) -> None:
    files = _call(f"announced: {{date: {announced}}}\ndeadline: {deadline}")

    assert bool(found(tmp_path, files, "IF503")) is early
