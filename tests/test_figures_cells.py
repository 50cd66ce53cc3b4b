"""Whom the figures are about, and what a reader who subtracts can know."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import pytest

from innenforskap.figures.cells import area_of, is_too_small, may_be_shown, people, recoverable, without_hidden
from innenforskap.model.geography import parts_of
from innenforskap.model.indicator import Indicator
from tests.paper_plan import plan

DAY = date(2026, 6, 15)
NORDLAND = [area.number for area in parts_of("18", DAY)]
FIRST, SECOND, *_ = NORDLAND
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


@pytest.mark.parametrize(
    ("geography", "geo", "area"),
    [
        ('["18"]', "", "18"),
        ('["18"]', ', geo: "NO"', "NO"),
        ('["18", "NO"]', "", None),
        ('["18", "NO"]', ', geo: "18"', "18"),
    ],
)
def test_a_figure_is_for_its_own_area_or_the_only_one_there_is(
    geography: str, geo: str, area: str | None, tmp_path: Path
) -> None:
    unge = indicator(tmp_path, [f"period: 2025{geo}, value: 12"], f"geography: {geography}")

    assert area_of(unge, unge.observations[0]) == area


def _figures(told: Mapping[str, str], period: str = "2025") -> list[str]:
    """Return Nordland and its municipalities, each with a figure, those in `told` with what is told of them."""
    return [f'period: {period}, geo: "{area}", {told.get(area, "value: 41")}' for area in ["18", *NORDLAND]]


def _recovered(folder: Path, observations: list[str], rest: str = "unit: count") -> list[str | None]:
    unge = indicator(folder, observations, rest)
    found = list(recoverable(unge, DAY))
    assert all(unge.observations[each.at] is each.observation for each in found)
    return [each.observation.geo for each in found]


@pytest.mark.parametrize("area", [FIRST, NORDLAND[-1], "18"])
def test_what_is_hidden_alone_can_be_computed(area: str, tmp_path: Path) -> None:
    assert _recovered(tmp_path, _figures({area: HIDDEN})) == [area]


@pytest.mark.parametrize(
    "told",
    [
        {},
        {FIRST: HIDDEN, SECOND: HIDDEN},
        {FIRST: HIDDEN, "18": HIDDEN},
        {FIRST: HIDDEN, SECOND: "missing: not-available"},
        {FIRST: HIDDEN, "18": "missing: not-published"},
        {FIRST: "missing: not-available"},
        {FIRST: f"{HIDDEN}, numerator: 41"},
    ],
    ids=["none", "two", "one and the total", "one unknown", "total unknown", "only unknown", "told all the same"],
)
def test_what_is_hidden_beside_something_unknown_cannot(told: dict[str, str], tmp_path: Path) -> None:
    assert _recovered(tmp_path, _figures(told)) == []


def test_one_municipality_that_is_not_there_at_all_hides_the_other(tmp_path: Path) -> None:
    figures = [each for each in _figures({FIRST: HIDDEN}) if SECOND not in each]

    assert _recovered(tmp_path, figures) == []


def test_each_period_is_looked_at_for_itself(tmp_path: Path) -> None:
    both = [*_figures({FIRST: HIDDEN, SECOND: HIDDEN}), *_figures({SECOND: HIDDEN}, "2024")]
    apart = [*_figures({FIRST: HIDDEN, SECOND: HIDDEN}), f'period: 2024, geo: "{SECOND}", value: 41']

    absent = [
        *_figures({FIRST: HIDDEN, SECOND: HIDDEN}),
        *(each for each in _figures({}, "2024") if SECOND not in each),
    ]

    assert _recovered(tmp_path / "absent", absent) == []
    assert _recovered(tmp_path / "both", both) == [SECOND]
    assert _recovered(tmp_path / "apart", apart) == []


def test_a_figure_that_is_hidden_later_is_known_all_the_same(tmp_path: Path) -> None:
    figures = [*_figures({}), f'period: 2025, geo: "{FIRST}", {HIDDEN}']

    assert _recovered(tmp_path, figures) == []


def test_a_percentage_with_the_number_it_is_of_gives_the_count_away(tmp_path: Path) -> None:
    share = "value: 10.0, denominator: 410"
    figures = [each.replace("value: 41", share) for each in _figures({FIRST: HIDDEN})]

    assert _recovered(tmp_path / "with", figures, "unit: percent") == [FIRST]
    assert _recovered(tmp_path / "without", _figures({FIRST: HIDDEN}), "unit: percent") == []


def test_the_total_may_be_told_without_its_area_where_there_is_only_one(tmp_path: Path) -> None:
    figures = [each.replace('geo: "18", ', "") for each in _figures({FIRST: HIDDEN})]

    assert _recovered(tmp_path / "one", figures, 'unit: count\n  geography: ["18"]') == [FIRST]
    assert _recovered(tmp_path / "none", figures) == []


def test_a_county_can_be_computed_from_the_country(tmp_path: Path) -> None:
    counties = [area.number for area in parts_of("NO", DAY)]
    figures = [f'period: 2025, geo: "{area}", value: 900' for area in ["NO", *counties] if area != "18"]

    assert _recovered(tmp_path, [*figures, f'period: 2025, geo: "18", {HIDDEN}']) == ["18"]


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


def test_a_hidden_figure_leaves_nothing_but_that_it_is_hidden(tmp_path: Path) -> None:
    text = (
        f"i:\n  title: I\n  maturity: defined\n  unit: count\n  {PEOPLE}\n  baseline: {{period: 2022, value: 3}}\n"
        "  observations:\n    - {period: 2024, value: 7, denominator: 90}\n"
        "    - {period: 2025, value: 60, numerator: 4, denominator: 90}\n"
    )
    there = plan(tmp_path, {"indicators.yaml": text})
    before = there.indicators["i"]

    told = without_hidden(there, before)

    assert told.baseline is not None
    assert told.baseline.value is None
    assert told.observations[0] == before.observations[0]
    assert told.observations[1] == before.observations[1].model_copy(
        update={"value": None, "numerator": None, "denominator": None, "missing": "confidential"}
    )


@pytest.mark.parametrize(
    ("start", "unit", "value"),
    [
        ("value: 3", "count", None),
        ("value: 5", "count", 5),
        ("value: 3", "percent", 3),
    ],
)
def test_a_baseline_is_hidden_where_it_is_a_count_of_too_few(
    start: str, unit: str, value: int | None, tmp_path: Path
) -> None:
    text = f"i: {{title: I, maturity: defined, unit: {unit}, {PEOPLE}, baseline: {{period: 2022, {start}}}}}\n"
    there = plan(tmp_path, {"indicators.yaml": text})
    told = without_hidden(there, there.indicators["i"])

    assert told.baseline is not None
    assert told.baseline.value == value
    assert is_too_small(there, told, 3)


def test_other_records_and_indicators_without_a_baseline_stay_as_they_are(tmp_path: Path) -> None:
    there = plan(
        tmp_path, {"indicators.yaml": "i: {title: I, maturity: sketched}\n", "measures.yaml": "a: {title: A}\n"}
    )

    assert without_hidden(there, there.measures["a"]) is there.measures["a"]
    assert without_hidden(there, there.indicators["i"]) == there.indicators["i"]
