"""What is hidden with a figure of too few, and what a reader who subtracts can know."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import pytest

from innenforskap.figures.suppression import hidden, recoverable, without_hidden
from innenforskap.model.geography import parts_of
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.query import Query, Selection
from innenforskap.model.snapshot import Snapshot
from tests.paper_plan import plan

DAY = date(2026, 6, 15)
NORDLAND = [area.number for area in parts_of("18", DAY)]
FIRST, SECOND, *_ = NORDLAND
HIDDEN = "missing: confidential"
PEOPLE = "population: {age_from: 15, age_to: 29}"


def _plan(folder: Path, observations: Iterable[str], rest: str = "unit: count") -> Plan:
    listed = "".join(f"    - {{{each}}}\n" for each in observations)
    text = f"unge:\n  title: Unge\n  maturity: defined\n  {PEOPLE}\n  {rest}\n  observations:\n{listed}"
    return plan(folder, {"indicators.yaml": text})


def _told(folder: Path, observations: Iterable[str], rest: str = "unit: count") -> Indicator:
    there = _plan(folder, observations, rest)
    return without_hidden(there, there.indicators["unge"])


def _figures(told: Mapping[str, str], period: str = "2025") -> list[str]:
    """Return Nordland and its municipalities, each with a figure, those in `told` with what is told of them."""
    return [f'period: {period}, geo: "{area}", {told.get(area, "value: 41")}' for area in ["18", *NORDLAND]]


def _recovered(folder: Path, observations: list[str], rest: str = "unit: count") -> list[str | None]:
    there = _plan(folder, observations, rest)
    unge = there.indicators["unge"]
    return [unge.observations[at].geo for at in recoverable(there, unge)]


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


def _municipalities(told: Mapping[str, int], rest: int = 41) -> list[str]:
    counts = {area: told.get(area, rest) for area in NORDLAND}
    return [f'period: 2025, geo: "{area}", value: {n}' for area, n in ({"18": sum(counts.values())} | counts).items()]


def _areas(unge: Indicator) -> list[str | None]:
    return [each.geo for each in unge.series if each.missing]


def test_the_smallest_of_the_others_is_hidden_with_a_count_of_too_few(tmp_path: Path) -> None:
    last = NORDLAND[-1]

    assert _areas(_told(tmp_path, _municipalities({FIRST: 3, last: 17}))) == [FIRST, last]


def test_two_of_too_few_that_must_both_be_just_under_the_limit_are_hidden_with_a_third(tmp_path: Path) -> None:
    unge = _told(tmp_path / "a", _municipalities({FIRST: 4, SECOND: 4}))

    assert len(_areas(unge)) == 3
    assert len(_areas(_told(tmp_path / "b", _municipalities({FIRST: 4, SECOND: 3})))) == 2


def test_a_zero_is_shown_though_another_municipality_is_hidden(tmp_path: Path) -> None:
    assert _areas(_told(tmp_path, _municipalities({FIRST: 3, SECOND: 0}))) == [FIRST, NORDLAND[2]]


def test_nothing_more_is_hidden_where_nothing_adds_up(tmp_path: Path) -> None:
    assert _areas(_told(tmp_path, _municipalities({FIRST: 3})[1:])) == [FIRST]


def test_hiding_what_is_hidden_hides_no_more(tmp_path: Path) -> None:
    there = _plan(tmp_path, _municipalities({FIRST: 3, SECOND: 4}))
    once = without_hidden(there, there.indicators["unge"])

    assert without_hidden(there, once) == once


def test_what_is_fetched_is_hidden_as_what_is_typed(tmp_path: Path) -> None:
    there = _plan(tmp_path, _municipalities({FIRST: 3}))
    typed = there.indicators["unge"]
    snapshot = Snapshot("snapshots/unge.json", DAY, observations=typed.observations[1:])
    mixed = typed.model_copy(update={"observations": typed.observations[:1]}).with_snapshot(snapshot)

    told = without_hidden(there, mixed)

    assert hidden(there, mixed) == hidden(there, typed)
    assert told.snapshot
    assert [each.geo for each in told.snapshot.observations if each.missing] == [FIRST, SECOND]
    assert told.observations == mixed.observations


def test_a_share_is_hidden_with_the_count_and_the_number_it_is_of(tmp_path: Path) -> None:
    counts = {area: (3 if area == FIRST else 50, 100) for area in NORDLAND}
    counts = {"18": (sum(n for n, _ in counts.values()), 100 * len(counts))} | counts
    rows = [
        f'period: 2025, geo: "{area}", value: {100 * n / of:.1f}, numerator: {n}, denominator: {of}'
        for area, (n, of) in counts.items()
    ]

    told = _told(tmp_path, rows, "unit: percent")

    assert _areas(told) == [FIRST, SECOND]
    assert {(each.value, each.numerator, each.denominator) for each in told.series if each.missing} == {
        (None, None, None)
    }


def test_a_number_that_a_share_is_of_cannot_be_computed_either(tmp_path: Path) -> None:
    rows = [
        f'period: 2025, geo: "{area}", value: 50.0, numerator: {n}, denominator: {2 * n}'
        for area, n in {"03": 510, "0301": 510, "030101": 10, "030102": 250, "030103": 250}.items()
    ]

    assert _areas(_told(tmp_path, rows, "unit: percent")) == ["030101", "030102"]


def test_ages_that_make_up_the_population_hide_each_other(tmp_path: Path) -> None:
    ages = {"": 41, "15-19": 3, "20-24": 18, "25-29": 20}
    rows = [
        f"period: 2025, value: {n}" + (f", age: {{age_from: {age[:2]}, age_to: {age[3:]}}}" if age else "")
        for age, n in ages.items()
    ]

    told = _told(tmp_path, rows)

    assert [each.ages for each in told.series if each.missing] == [(15, 19), (20, 24)]


def test_groups_hide_each_other_where_they_make_up_everyone(tmp_path: Path) -> None:
    def _groups(everyone: int) -> list[str | None]:
        rows = [f"period: 2025, value: {everyone}", *(f'period: 2025, group: "{g}", value: {n}' for g, n in groups)]
        told = _told(tmp_path / str(everyone), rows)
        return [each.group for each in told.series if each.missing]

    groups = [("a", 3), ("b", 18), ("c", 20)]

    assert _groups(41) == ["a", "b"]
    assert _groups(60) == ["a"]


def test_a_preliminary_figure_is_hidden_with_the_final_one(tmp_path: Path) -> None:
    rows = ["period: 2025, value: 7, finality: preliminary", "period: 2025, value: 4, finality: final"]

    assert [each.missing for each in _told(tmp_path, rows).series] == ["confidential", "confidential"]


def test_where_one_started_is_hidden_with_the_figure_of_that_period(tmp_path: Path) -> None:
    rows = ['period: 2025, geo: "0301", value: 9', 'period: 2025, geo: "030101", value: 4, ']
    rows += ['period: 2025, geo: "030102", value: 5']
    rest = 'unit: count\n  geography: ["0301"]\n  baseline: {period: 2025, value: 9}'

    told = _told(tmp_path, rows, rest)

    assert told.baseline
    assert told.baseline.value == (None if told.observations[0].missing else 9)
    assert _areas(told) == ["030101", "030102"]


def test_what_the_source_has_hidden_cannot_be_computed_from_what_else_is_told(tmp_path: Path) -> None:
    rows = [f"{row.rpartition(',')[0]}, {HIDDEN}" if FIRST in row else row for row in _municipalities({})]

    assert _areas(_told(tmp_path, rows)) == [FIRST, SECOND]


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


def test_an_indicator_that_counts_no_people_stays_as_it_is(tmp_path: Path) -> None:
    text = "i: {title: I, maturity: defined, unit: count, observations: [{period: 2025, value: 3}]}\n"
    there = plan(tmp_path, {"indicators.yaml": text})

    assert without_hidden(there, there.indicators["i"]) == there.indicators["i"]


def test_groups_that_were_asked_for_together_hide_each_other_though_others_were_asked_for_too(tmp_path: Path) -> None:
    groups = {"a": 3, "b": 18, "c": 20, "x": 41, "y": 9}
    rows = ["period: 2025, value: 41", *(f'period: 2025, group: "{g}", value: {n}' for g, n in groups.items())]
    rows += [f'period: 2025, group: "{g}", value: 9' for g in ("u", "v")]
    there = _plan(tmp_path, rows)
    select = {"Kjonn": Selection(codes=("0", "a", "b", "c"))}
    queries = (
        Query(bank="ssb", table="1", select=select, group="Kjonn"),
        Query(bank="ssb", table="2", select=select),
    )
    unge = there.indicators["unge"]
    asked = unge.with_snapshot(Snapshot("snapshots/unge.json", DAY, queries=queries))

    assert [each.group for each in without_hidden(there, unge).series if each.missing] == ["a"]
    assert [each.group for each in without_hidden(there, asked).series if each.missing] == ["a", "b"]
