"""What is found in observations, where the rules' pages do not show it."""

from datetime import date
from pathlib import Path

import pytest

from tests.found import found, told


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
