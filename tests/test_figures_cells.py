"""How many people the figures are about, and which are of too few."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from innenforskap.figures.cells import may_be_shown, people, people_of
from innenforskap.model.indicator import Indicator
from tests.paper_plan import ADOPTED, plan

HIDDEN = "missing: confidential"


def indicator(folder: Path, observations: Iterable[str], rest: str = "unit: count") -> Indicator:
    listed = "".join(f"    - {{{each}}}\n" for each in observations)
    text = f"unge:\n  title: Unge\n  maturity: defined\n  {rest}\n  observations:\n{listed}"
    return plan(folder, {"indicators.yaml": text}).indicators["unge"]


@pytest.mark.parametrize(
    ("rest", "figure", "count"),
    [
        ("unit: count", "value: 12", 12),
        ("unit: count", "value: 12.0", 12),
        ("unit: count", "value: 0", 0),
        ("unit: count", "value: 12, numerator: 3", 3),
        ("unit: count", HIDDEN, None),
        ("unit: percent", "value: 12.0", None),
        ("unit: percent", "value: 12.0, numerator: 0", 0),
        ("unit: percent", "value: 12.0, numerator: 6", 6),
        ("unit: percent", "value: 3.1, denominator: 97", 3),
        ("unit: percent", "value: 12.0, denominator: 999", 120),
        ("unit: percent", "value: 12.0, denominator: 1000", None),
        ("{unit: percent, decimals: 0}", "value: 12, denominator: 99", 12),
        ("{unit: percent, decimals: 0}", "value: 12, denominator: 100", None),
        ("unit: percent", f"{HIDDEN}, denominator: 97", None),
        ("unit: score", "value: 3", None),
        ("unit: index", "value: 3, denominator: 97", None),
        ("unit: score", "value: 3, numerator: 4", 4),
    ],
)
def test_a_figure_is_about_so_many_people_as_it_says_or_as_follows(
    rest: str, figure: str, count: int | None, tmp_path: Path
) -> None:
    keys = rest.strip("{}").replace(", ", "\n  ")

    unge = indicator(tmp_path, [f"period: 2025, {figure}"], keys)

    assert people(unge, unge.observations[0]) == count


PEOPLE = "population: {age_from: 15}"


@pytest.mark.parametrize(
    ("figure", "rest", "shown"),
    [
        ("value: 5", PEOPLE, True),
        ("value: 4", PEOPLE, False),
        ("value: 0", PEOPLE, True),
        ("value: -1", PEOPLE, True),
        ("value: 4", "note: Om kommuner", True),
        ("value: 60, numerator: 4", PEOPLE, False),
        ("value: 9", f"{PEOPLE}\n  min_cell: 10", False),
        ("value: 10", f"{PEOPLE}\n  min_cell: 10", True),
        ("value: 4", f"{PEOPLE}\n  min_cell: 3", False),
        (HIDDEN, PEOPLE, False),
        (f"value: 14, {HIDDEN}", "note: Om kommuner", False),
        ("value: 14, missing: not-published", PEOPLE, True),
    ],
)
def test_a_figure_that_is_hidden_or_of_too_few_may_not_be_shown(
    figure: str, rest: str, shown: bool, tmp_path: Path
) -> None:
    text = (
        f"i:\n  title: I\n  maturity: defined\n  unit: count\n  {rest}\n  observations: [{{period: 2025, {figure}}}]\n"
    )
    there = plan(tmp_path, {"indicators.yaml": text})
    (observation,) = there.indicators["i"].observations

    assert may_be_shown(there, there.indicators["i"], observation) is shown


@pytest.mark.parametrize(
    ("rest", "figure", "count"),
    [
        ("unit: percent", "value: 40.0, denominator: 26", 26),
        ("unit: percent", "value: 40.0, numerator: 10", 25),
        ("unit: percent", "value: 100.0, numerator: 1", 1),
        ("unit: percent", "value: 0.0, numerator: 0", None),
        ("unit: percent", "value: 40.0", None),
        ("unit: percent", "value: 40.1, numerator: 10", None),
        ("unit: percent", "value: 40.0, numerator: 2000", None),
        ("unit: count", "value: 40, numerator: 10", None),
        ("unit: count", "value: 40, denominator: 50", 50),
    ],
)
def test_a_share_is_of_so_many_people_as_it_says_or_as_follows(
    rest: str, figure: str, count: int | None, tmp_path: Path
) -> None:
    unge = indicator(tmp_path, [f"period: 2025, {figure}"], rest)

    assert people_of(unge, unge.observations[0]) == count


_SHARE = "value: 50.0, denominator: 29"


@pytest.mark.parametrize(
    ("figure", "rest", "shown"),
    [
        (f'geo: "1811", {_SHARE}', "unit: percent", False),
        (f'geo: "18", {_SHARE}', "unit: percent", True),
        (f'geo: "18", group: "1", {_SHARE}', "unit: percent", False),
        (f'geo: "18", age: {{age_from: 15, age_to: 19}}, {_SHARE}', "unit: percent", False),
        (f'geo: "18", age: {{age_from: 15, age_to: 29}}, {_SHARE}', "unit: percent", True),
        ('geo: "1811", value: 50.0, denominator: 30', "unit: percent", True),
        ('geo: "1811", value: 50.0, numerator: 10', "unit: percent", False),
        (f'geo: "1811", {_SHARE}', "unit: index", True),
    ],
)
def test_a_percentage_of_a_handful_may_not_be_shown_below_the_county_or_of_a_part(
    figure: str, rest: str, shown: bool, tmp_path: Path
) -> None:
    people = "population: {age_from: 15, age_to: 29}"
    text = f"i: {{title: I, maturity: defined, {rest}, {people}, observations: [{{period: 2025, {figure}}}]}}\n"
    there = plan(tmp_path, {"indicators.yaml": text, "plan.yaml": ADOPTED})
    (observation,) = there.indicators["i"].observations

    assert may_be_shown(there, there.indicators["i"], observation) is shown
