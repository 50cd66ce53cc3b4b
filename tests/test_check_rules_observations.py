"""What is found in observations, where the rules' pages do not show it."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from tests.fetched import found_fetched, told_fetched
from tests.found import found, helped, told


def _indicator(*observations: str, rest: str = "", maturity: str = "defined") -> dict[str, str]:
    listed = ", ".join(f"{{{each}}}" for each in observations)
    return {"indicators/i.yaml": f"title: I\nmaturity: {maturity}\n{rest}observations: [{listed}]\n"}


@pytest.mark.parametrize(
    ("first", "second", "kinds"),
    [
        ("2024", "2025", None),
        ("2024/25", "2025/26", None),
        ("2018..2024", "2019..2025", None),
        ("2025-Q1", "2025-Q2", None),
        ("2024", "2024/25", ("et skoleår", "et år")),
        ("2019..2025", "2025", ("et år", "et kull")),
        ("2024/25", "2019..2025", ("et kull", "et skoleår")),
        ("2025", "2025-Q4", ("et kvartal", "et år")),
    ],
)
def test_one_indicator_counts_over_one_kind_of_period(
    first: str, second: str, kinds: tuple[str, str] | None, tmp_path: Path
) -> None:
    lines = told(tmp_path, _indicator(f"period: {first}, value: 1", f"period: {second}, value: 2"), "IF407")

    message = f"{second} er {kinds[0]}, men {first} er {kinds[1]}" if kinds else ""
    assert [line.partition(" ")[2].partition(";")[0] for line in lines] == ([message] if kinds else [])


def test_the_baseline_is_of_the_same_kind(tmp_path: Path) -> None:
    baseline = "baseline: {period: 2020/21, value: 1}\n"

    assert found(tmp_path / "mixed", _indicator("period: 2024, value: 1", rest=baseline), "IF407")
    assert not found(tmp_path / "same", _indicator("period: 2024/25, value: 1", rest=baseline), "IF407")
    assert not found(tmp_path / "alone", {"indicators/i.yaml": f"title: I\nmaturity: defined\n{baseline}"}, "IF407")


def test_a_series_that_is_mixed_is_told_of_once(tmp_path: Path) -> None:
    files = _indicator("period: 2022, value: 1", "period: 2023/24, value: 2", "period: 2024/25, value: 3")

    (line,) = told(tmp_path, files, "IF407")

    assert "2023/24 er et skoleår" in line


def test_what_is_fetched_is_of_the_same_kind(tmp_path: Path) -> None:
    files = _indicator("period: 2024, value: 1")

    (line,) = told_fetched(tmp_path / "mixed", files, "{period: 2024/25, value: 1}", "IF407")
    assert line.startswith("indicators/i.yaml:1:1 2024/25 er et skoleår, men 2024 er et år")
    assert not found_fetched(tmp_path / "same", files, "{period: 2025, value: 1}", "IF407")


@pytest.mark.parametrize(
    ("second", "twice"),
    [
        ("period: 2025, geo: '18', finality: final, value: 2", True),
        ("period: 2025, geo: '18', finality: preliminary, value: 2", False),
        ("period: 2025, geo: '18', value: 2", False),
        ("period: 2025, geo: 'NO', finality: final, value: 2", False),
        ("period: 2025, finality: final, value: 2", False),
        ("period: 2024, geo: '18', finality: final, value: 2", False),
    ],
)
def test_there_is_one_figure_for_a_period_and_an_area(second: str, twice: bool, tmp_path: Path) -> None:
    files = _indicator("period: 2025, geo: '18', finality: final, value: 1", second)

    assert bool(found(tmp_path, files, "IF408")) is twice


PEOPLE = "population: {age_from: 15, age_to: 29}\ngeography: ['18']\n"


@pytest.mark.parametrize(
    ("second", "twice"),
    [
        ("age: {age_from: 15, age_to: 29}", True),
        ("geo: '18', age: {age_from: 15, age_to: 29}", True),
        ("age: {age_from: 15, age_to: 19}", False),
        ("group: B", False),
    ],
)
def test_a_figure_that_names_the_age_and_area_of_the_indicator_is_the_same_as_one_that_does_not(
    second: str, twice: bool, tmp_path: Path
) -> None:
    figures = "period: 2025, value: 1", f"period: 2025, value: 2, {second}"

    assert bool(found(tmp_path / "people", _indicator(*figures, rest=PEOPLE), "IF408")) is twice
    assert not found(tmp_path / "any", _indicator(*figures, rest="geography: ['18']\n"), "IF408")


def test_the_first_typed_figure_that_is_fetched_too_is_told_of(tmp_path: Path) -> None:
    files = _indicator("period: 2023, value: 1", "period: 2024, value: 1", "period: 2025, value: 1")

    assert told_fetched(tmp_path / "same", files, "{period: 2025, value: 1}, {period: 2024, value: 2}", "IF408") == [
        "indicators/i.yaml:3:51 det står to tall for 2024 i samme område og like endelige"
    ]
    assert not found_fetched(tmp_path / "other", files, "{period: 2025, value: 1, finality: final}", "IF408")


OLD = "period: 2023, value: 1, finality: preliminary"


@pytest.mark.parametrize(
    ("period", "day", "old"),
    [("2024", "2026-06-30", False), ("2024", "2026-07-01", True), ("2023/24", "2026-02-01", True)],
)
def test_a_figure_is_final_a_year_and_a_half_after(period: str, day: str, old: bool, tmp_path: Path) -> None:
    files = _indicator(f"period: {period}, value: 1, finality: preliminary")

    assert bool(found(tmp_path, files, "IF409", date.fromisoformat(day))) is old


@pytest.mark.parametrize(
    ("other", "old"),
    [
        ("period: 2023, value: 1, finality: final", False),
        ("period: 2023, value: 1, finality: revised", False),
        ("period: 2023, value: 1, finality: unaudited", True),
        ("period: 2023, value: 1", True),
        ("period: 2023, value: 1, finality: final, geo: '18'", True),
        ("period: 2022, value: 1, finality: final", True),
        ("period: 2023, value: 1, finality: final, published: 2026-06-16", True),
    ],
)
def test_only_a_settled_figure_of_the_same_takes_its_place(other: str, old: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _indicator(OLD, other), "IF409")) is old


@pytest.mark.parametrize("finality", ["final", "revised", "unaudited"])
def test_no_other_figure_is_preliminary(finality: str, tmp_path: Path) -> None:
    assert not found(tmp_path, _indicator(OLD.replace("preliminary", finality)), "IF409")


def test_the_oldest_is_told_of_for_them_all_unless_the_indicator_is_retired(tmp_path: Path) -> None:
    several = (OLD, OLD.replace("2023", "2022"))

    assert told(tmp_path / "in-use", _indicator(*several), "IF409") == [
        "indicators/i.yaml:3:100 tallet for 2022 er fortsatt foreløpig, halvannet år etter"
    ]
    assert not found(tmp_path / "retired", _indicator(*several, maturity="retired"), "IF409")


def test_a_fetched_figure_that_is_still_preliminary_is_told_of_at_the_indicator(tmp_path: Path) -> None:
    (line,) = told_fetched(tmp_path, _indicator(), f"{{{OLD}}}", "IF409")

    assert line == "indicators/i.yaml:1:1 tallet for 2023 er fortsatt foreløpig, halvannet år etter"


@pytest.mark.parametrize(
    ("figure", "rest", "is_off"),
    [
        # 4162 of 42040 is 9.90; with two either way it is from 9.89 to 9.91, and a tenth is the rounding.
        ("value: 9.9, numerator: 4162, denominator: 42040", "", False),
        ("value: 10.0, numerator: 4162, denominator: 42040", "", False),
        ("value: 9.8, numerator: 4162, denominator: 42040", "", False),
        ("value: 10.1, numerator: 4162, denominator: 42040", "", True),
        ("value: 9.7, numerator: 4162, denominator: 42040", "", True),
        # In whole per cent the rounding is half of one and a little more.
        ("value: 10.4, numerator: 4162, denominator: 42040", "decimals: 0\n", False),
        ("value: 10.5, numerator: 4162, denominator: 42040", "decimals: 0\n", True),
        ("value: 9.95, numerator: 41620, denominator: 420400", "decimals: 2\n", False),
        ("value: 9.96, numerator: 41620, denominator: 420400", "decimals: 2\n", True),
        # 3 of 60 may have been 1 of 62, or 5 of 58.
        ("value: 1.6, numerator: 3, denominator: 60", "", False),
        ("value: 8.7, numerator: 3, denominator: 60", "", False),
        ("value: 1.5, numerator: 3, denominator: 60", "", True),
        ("value: 8.8, numerator: 3, denominator: 60", "", True),
        ("value: 0, numerator: 0, denominator: 60", "", False),
        ("value: 60, numerator: 4162, denominator: 0", "", False),
        ("value: 60, denominator: 42040", "", False),
        ("value: 60, numerator: 4162", "", False),
        ("missing: not-available, numerator: 4162, denominator: 42040", "", False),
    ],
)
def test_a_percentage_is_that_of_its_counts_as_they_may_have_been_rounded(
    figure: str, rest: str, is_off: bool, tmp_path: Path
) -> None:
    percent, index = (
        _indicator(f"period: 2025, {figure}", rest=f"unit: {unit}\n{rest}") for unit in ("percent", "index")
    )

    assert bool(found(tmp_path / "percent", percent, "IF416")) is is_off
    assert not found(tmp_path / "index", index, "IF416")


def test_the_ratio_is_told_at_the_precision_of_the_indicator(tmp_path: Path) -> None:
    figure = "period: 2025, value: 20, numerator: 4162, denominator: 42040"

    help_ = helped(tmp_path, _indicator(figure, rest="unit: percent\ndecimals: 2\n"), "IF416")

    assert help_ == "4162 av 42040 er 9,90 prosent; rett det av tallene som er feil"


def test_the_ratio_of_few_people_is_not_shown(tmp_path: Path) -> None:
    few = _indicator("period: 2025, value: 50, numerator: 4, denominator: 60", rest=f"unit: percent\n{PEOPLE}")

    (finding,) = found(tmp_path, few, "IF416")

    assert finding.rule.private
    assert finding.help(Language.NB) is None
    assert finding.facts == {"period": "2025"}


def test_every_typed_ratio_and_the_first_fetched_one_is_told_of(tmp_path: Path) -> None:
    off = "value: 20, numerator: 4162, denominator: 42040"
    files = _indicator(f"period: 2023, {off}", f"period: 2024, {off}", rest="unit: percent\n")

    told = found_fetched(tmp_path, files, f"{{period: 2021, {off}}}, {{period: 2022, {off}}}", "IF416")

    assert [each.facts["period"] for each in told] == ["2021", "2023", "2024"]


def test_each_group_without_a_name_is_told_of_once_where_it_first_stands(tmp_path: Path) -> None:
    figures = [f"period: {year}, value: 1, group: {group}" for group in ("B", "A", "C") for year in (2024, 2025)]
    files = _indicator(*figures, "period: 2025, value: 1", rest="groups: {A: Alle andre}\n")

    assert [(each.facts["group"], each.steps[1]) for each in found(tmp_path, files, "IF421")] == [("B", 0), ("C", 4)]


def test_a_fetched_group_without_a_name_is_told_of_at_the_indicator(tmp_path: Path) -> None:
    fetched = "{period: 2025, value: 1, group: B}"

    assert told_fetched(tmp_path, _indicator(), fetched, "IF421")[0].startswith("indicators/i.yaml:1:1 gruppen «B»")
    named = _indicator(rest="groups: {B: Innvandrere}\n")
    assert not found_fetched(tmp_path / "named", named, fetched, "IF421")


def test_a_group_that_looks_like_no_other_is_not_said_to_be_meant_as_one(tmp_path: Path) -> None:
    files = _indicator("period: 2025, value: 1, group: B", rest="groups: {A: Alle andre}\n")

    assert helped(tmp_path, files, "IF421") == "skriv B: og det gruppen heter under groups i indikatoren"
