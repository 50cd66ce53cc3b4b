"""The plan as a whole, where the rules' pages do not show it."""

from datetime import date
from pathlib import Path

import pytest

from tests.found import ADOPTED, found, helped, told


@pytest.mark.parametrize(
    ("period", "line"),
    [
        ("{from: 2026, to: 2025}", "1:37 perioden slutter (2025) før den begynner (2026)"),
        ("{from: 2026-06-15, to: 2026-06-14}", "1:43 perioden slutter (2026-06-14) før den begynner (2026-06-15)"),
        ("{from: 2026-06-15, to: 2026-06-15}", None),
        ("{from: 2026-06-15, to: 2026}", None),
        ("{from: 2026, to: 2026-spring}", None),
        ("{from: 2026}", None),
        ("{to: 2026}", None),
        ("{}", None),
    ],
)
def test_a_period_ends_after_it_begins(period: str, line: str | None, tmp_path: Path) -> None:
    files = {"measures/t.yaml": f"{{title: T, period: {period}}}\n"}

    assert told(tmp_path, files, "IF110") == ([f"measures/t.yaml:{line}"] if line else [])


def test_the_years_of_the_money_end_after_they_begin(tmp_path: Path) -> None:
    files = {
        "plan.yaml": "title: P\nfunding: [{kind: granted, amount: 1, years: {from: 2026, to: 2025}}]\n",
        "measures/t.yaml": "title: T\nfunding: [{kind: granted, amount: 1, years: {from: 2025, to: 2024}}]\n",
    }

    assert [line.partition(" ")[0] for line in told(tmp_path, files, "IF110")] == [
        "measures/t.yaml:2:62",
        "plan.yaml:2:62",
    ]


@pytest.mark.parametrize(
    ("period", "at"),
    [("", "1:1"), ("period: {from: 2023}\n", "2:1"), ("period:\n  to: 2026\n", "2:1"), ("period: {}\n", "2:1")],
)
def test_a_plan_says_from_when_to_when(period: str, at: str, tmp_path: Path) -> None:
    assert told(tmp_path, {"plan.yaml": f"title: Planen\n{period}"}, "IF111") == [
        f"plan.yaml:{at} planperioden er ikke oppgitt med både start og slutt"
    ]


@pytest.mark.parametrize(
    ("adopted", "line"),
    [
        ("", "2:1 planen er vedtatt, men organ og dato (body og date) mangler"),
        ("adopted: {}\n", "3:1 planen er vedtatt, men organ og dato (body og date) mangler"),
        ("adopted: {date: 2022-12}\n", "3:1 planen er vedtatt, men organet som vedtok den (body) mangler"),
        ("adopted: {body: tinget}\n", "3:1 planen er vedtatt, men datoen (date) mangler"),
        ("adopted: {body: tinget, date: 2022-12}\n", None),
    ],
)
def test_an_adopted_plan_says_who_adopted_it_and_when(adopted: str, line: str | None, tmp_path: Path) -> None:
    assert told(tmp_path, {"plan.yaml": f"{ADOPTED}{adopted}"}, "IF112") == ([f"plan.yaml:{line}"] if line else [])


@pytest.mark.parametrize("state", ["draft", "proposal", "superseded"])
def test_a_plan_that_is_not_in_force_need_not(state: str, tmp_path: Path) -> None:
    plan = f"title: Planen\nversion_state: {state}\nadopted: {{body: tinget, date: 2022}}\n"

    assert found(tmp_path / "without", {"plan.yaml": f"title: Planen\nversion_state: {state}\n"}, "IF112") == ()
    assert found(tmp_path / "with", {"plan.yaml": plan}, "IF113") == ()


@pytest.mark.parametrize(
    "adopted", ["{date: 2022}", "{body: tinget}", "{}", '{body: tinget, date: 2022, case_no: "1"}']
)
def test_a_case_number_is_asked_for_only_when_body_and_date_are_there(adopted: str, tmp_path: Path) -> None:
    assert found(tmp_path, {"plan.yaml": f"{ADOPTED}adopted: {adopted}\n"}, "IF113") == ()


@pytest.mark.parametrize(
    ("horizon", "period", "near"),
    [
        ("2025", "{from: 2023, to: 2026}", True),
        ("2026-06", "{to: 2026}", True),
        ("2026", "{to: 2026}", False),
        ("2026", "{to: 2026-06}", False),
        ("2035", "{to: 2028}", False),
        ("2020", "{from: 2023}", False),
        ("2020", "{}", False),
    ],
)
def test_a_vision_reaches_at_least_as_far_as_the_plan(horizon: str, period: str, near: bool, tmp_path: Path) -> None:
    plan = f"title: Planen\nhorizon: {horizon}\nperiod: {period}\n"

    assert len(found(tmp_path, {"plan.yaml": plan}, "IF114")) == near


def test_a_vision_without_a_period_is_held_against_nothing(tmp_path: Path) -> None:
    assert found(tmp_path, {"plan.yaml": "title: Planen\nhorizon: 2020\n"}, "IF114") == ()


@pytest.mark.parametrize("number", ["18", "03", "38"])
def test_a_number_that_some_county_has_or_has_had_is_known(number: str, tmp_path: Path) -> None:
    assert found(tmp_path, {"plan.yaml": f'title: Planen\ncounty: "{number}"\n'}, "IF115") == ()


def test_the_county_of_an_actor_is_looked_up_too(tmp_path: Path) -> None:
    actors = 'a: {name: A, kind: county, county_no: "1804"}\n'

    assert told(tmp_path, {"actors.yaml": actors}, "IF115") == ["actors.yaml:1:39 «1804» er ikke et fylkesnummer"]


def test_a_county_that_is_named_is_told_its_number(tmp_path: Path) -> None:
    assert (helped(tmp_path, {"plan.yaml": "title: Planen\ncounty: nordland\n"}, "IF115") or "").splitlines()[0] == (
        'Nordland har "18"'
    )


@pytest.mark.parametrize(
    ("period", "gone"),
    [
        ("", True),
        ("period: {from: 2021}\n", True),
        ("period: {to: 2024}\n", True),
        ("period: {to: 2023}\n", False),
        ("period: {to: 2023-12-31}\n", False),
    ],
)
def test_a_plan_may_be_for_a_county_that_ended_with_it(period: str, gone: bool, tmp_path: Path) -> None:
    assert len(found(tmp_path, {"plan.yaml": f'title: Planen\ncounty: "38"\n{period}'}, "IF116")) == gone


@pytest.mark.parametrize(("ended", "gone"), [("", True), (", valid_to: 2023", False), (", valid_to: 2024-01", True)])
def test_an_actor_may_be_a_county_that_it_ended_with(ended: str, gone: bool, tmp_path: Path) -> None:
    actors = f'viken: {{name: Viken, kind: county, county_no: "30"{ended}}}\n'

    assert len(found(tmp_path, {"actors.yaml": actors}, "IF116")) == gone


def test_what_ended_with_its_county_is_told_what_to_write(tmp_path: Path) -> None:
    actors = {"actors.yaml": 'viken: {name: Viken, kind: county, county_no: "30"}\n'}

    assert helped(tmp_path, actors, "IF116") == (
        'fylkene er nå Østfold ("31"), Akershus ("32"), Buskerud ("33")\n'
        "gjelder det bare tiden før, skriv valid_to: 2023-12-31"
    )


def test_a_county_was_there_until_its_last_day_and_others_still_are(tmp_path: Path) -> None:
    plan = {"plan.yaml": 'title: Planen\ncounty: "38"\n'}

    assert found(tmp_path / "last", plan, "IF116", date(2023, 12, 31)) == ()
    assert len(found(tmp_path / "after", plan, "IF116", date(2024, 1, 1))) == 1
    assert found(tmp_path / "other", {"plan.yaml": 'title: Planen\ncounty: "18"\n'}, "IF116") == ()
    assert found(tmp_path / "none", {"plan.yaml": 'title: Planen\ncounty: "81"\n'}, "IF116") == ()


def test_a_county_that_is_yet_to_come_is_not_gone(tmp_path: Path) -> None:
    assert found(tmp_path, {"plan.yaml": 'title: Planen\ncounty: "39"\n'}, "IF116", date(2023, 12, 31)) == ()
