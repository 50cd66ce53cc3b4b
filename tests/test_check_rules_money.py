"""What is found in money, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import ACTORS, found, told

PERIOD = "title: P\nperiod: {from: 2023, to: 2026}\n"


def _plan(*lines: str) -> dict[str, str]:
    return {"plan.yaml": f"{PERIOD}funding: [{', '.join(f'{{{line}}}' for line in lines)}]\n", "actors.yaml": ACTORS}


def _measure(line: str, rest: str = "") -> dict[str, str]:
    return {"plan.yaml": PERIOD, "measures/t.yaml": f"title: T\nfunding: [{{{line}}}]\n{rest}"}


@pytest.mark.parametrize(("amount", "little"), [(0, False), (1, True), (999, True), (1000, False)])
def test_no_amount_is_under_a_thousand_kroner(amount: int, little: bool, tmp_path: Path) -> None:
    call = f"""title: C
announced: {{amount: {amount}, count: 3}}
spent: {{date: 2025}}
awards: [{{actor: nav, amount: {amount}}}, {{actor: ks}}]
"""
    files = {**_plan(f"kind: spent, amount: {amount}"), "calls/c.yaml": call}
    files["measures/t.yaml"] = f"title: T\nfunding: [{{kind: spent, amount: {amount}}}]\n"

    lines = told(tmp_path, files, "IF504")

    assert [line.partition(" ")[0] for line in lines] == (
        ["calls/c.yaml:2:21", "calls/c.yaml:4:31", "measures/t.yaml:2:33", "plan.yaml:3:33"] if little else []
    )


YEARS = "years: {from: 2024, to: 2026}"
MORE, LESS = "kind: granted, amount: 9000", "kind: appropriated, amount: 5000"
ANNOUNCED = "kind: announced, amount: 5000"


@pytest.mark.parametrize(
    ("lines", "limit"),
    [
        ([f"{LESS}, {YEARS}", f"{MORE}, {YEARS}"], "bevilget"),
        ([f"{ANNOUNCED}, {YEARS}", f"{MORE}, {YEARS}"], "lyst ut"),
        ([f"{LESS}, budget_ref: A", f"{MORE}, budget_ref: A"], "bevilget"),
        ([f"{ANNOUNCED}, {YEARS}", f"kind: appropriated, amount: 9000, {YEARS}", f"{MORE}, {YEARS}"], ""),
        ([f"{LESS}, {YEARS}", f"{LESS}, {YEARS}", f"{MORE}, {YEARS}"], ""),
        ([f"{LESS}, {YEARS}", *[f"kind: granted, amount: 3000, {YEARS}"] * 2], "bevilget"),
        ([f"{LESS}, {YEARS}", f"kind: granted, amount: 5000, {YEARS}"], ""),
        ([LESS, MORE], ""),
        ([LESS, f"{MORE}, {YEARS}"], ""),
        ([f"{LESS}, {YEARS}", f"{MORE}, years: {{from: 2024}}"], ""),
        ([f"{LESS}, {YEARS}, from: nav", f"{MORE}, {YEARS}, from: ks"], ""),
        ([f"{LESS}, {YEARS}, budget_ref: A", f"{MORE}, {YEARS}, budget_ref: B"], ""),
        ([f"kind: own-contribution, amount: 5000, {YEARS}", f"{MORE}, {YEARS}"], ""),
        ([f"{LESS}, {YEARS}"], ""),
    ],
)
def test_no_line_grants_more_than_was_set_aside_for_it(lines: list[str], limit: str, tmp_path: Path) -> None:
    (line,) = told(tmp_path, _plan(*lines), "IF505") or [""]

    assert line.partition("5\u00a0000 kroner er ")[2].removesuffix(" for det samme") == limit


def test_the_last_amount_that_breaks_it_is_pointed_at(tmp_path: Path) -> None:
    (line,) = told(tmp_path, _plan(f"{LESS}, {YEARS}", f"{MORE}, {YEARS}", f"{MORE}, {YEARS}"), "IF505")

    assert line.startswith("plan.yaml:3:164 det er tildelt 18\u00a0000 kroner")


@pytest.mark.parametrize(
    ("spent", "granted", "over"), [(5001, 5000, True), (5000, 5000, False), (5000, None, False), (None, 5000, False)]
)
def test_no_more_is_spent_than_was_granted(spent: int | None, granted: int | None, over: bool, tmp_path: Path) -> None:
    amounts = {"spent": spent, "granted": granted}
    lines = [f"kind: {kind}, amount: {amount}, {YEARS}" for kind, amount in amounts.items() if amount]
    call = "title: C\n" + "".join(f"{kind}: {{amount: {amount or '~'}}}\n" for kind, amount in amounts.items())

    assert bool(found(tmp_path / "line", _plan(*lines), "IF506")) is over
    assert bool(found(tmp_path / "call", {"calls/c.yaml": call}, "IF506")) is over


def test_money_that_was_spent_without_being_granted_is_over_what_was_granted(tmp_path: Path) -> None:
    call = "title: C\nspent: {amount: 5000}\ngranted: {amount: 0}\n"

    assert found(tmp_path, {"calls/c.yaml": call}, "IF506")


@pytest.mark.parametrize(
    ("years", "end"),
    [
        ("years: {from: 2022, to: 2024}", "from"),
        ("years: {from: 2024, to: 2027}", "to"),
        ("years: {from: 2022, to: 2028}", "from"),
        ("years: {from: 2028}", "from"),
        ("years: {from: 2023, to: 2026}", ""),
        ("years: {to: 2026-12}", ""),
        ("years: {from: 2030, to: 2022}", ""),
        ("note: N", ""),
    ],
)
def test_money_is_for_the_years_of_the_plan(years: str, end: str, tmp_path: Path) -> None:
    line = f"kind: granted, amount: 5000, {years}"

    for name, files in {"plan": _plan(line), "measure": _measure(line)}.items():
        assert [each.steps[-1] for each in found(tmp_path / name, files, "IF507")] == ([end] if end else [])


def test_what_is_carried_over_brings_its_money_along(tmp_path: Path) -> None:
    assert not found(
        tmp_path, _measure("kind: granted, amount: 5000, years: {from: 2022}", "carried_over: true\n"), "IF507"
    )


@pytest.mark.parametrize("period", ["", "period: {from: 2026, to: 2023}\n"])
def test_a_plan_without_a_sound_period_holds_no_money_to_it(period: str, tmp_path: Path) -> None:
    files = {"plan.yaml": f"title: P\n{period}funding: [{{kind: granted, amount: 5000, years: {{from: 2020}}}}]\n"}

    assert not found(tmp_path, files, "IF507")


def test_an_open_end_is_shown_as_open(tmp_path: Path) -> None:
    (line,) = told(tmp_path, _plan("kind: granted, amount: 5000, years: {from: 2028}"), "IF507")

    assert "2028–…" in line
