"""Where a figure is told to be wrong."""

from pathlib import Path

from tests.fetched import found_fetched, told_fetched

TYPED = {
    "indicators/i.yaml": "title: I\nmaturity: defined\nunit: percent\nobservations:\n- {period: 2024, value: 101}\n"
}
ALONE = {"indicators/i.yaml": "title: I\nmaturity: defined\nunit: percent\n"}


def test_a_typed_figure_is_told_of_at_its_line_and_the_fetched_ones_once_at_the_indicator(tmp_path: Path) -> None:
    fetched = "{period: 2024, value: 102}, {period: 2025, value: 103}"

    assert told_fetched(tmp_path, TYPED, fetched, "IF401") == [
        "indicators/i.yaml:1:1 verdien 102 kan ikke være en prosentandel",
        "indicators/i.yaml:5:25 verdien 101 kan ikke være en prosentandel",
    ]


def test_a_typed_figure_that_says_the_same_as_another_is_told_of_at_its_own_line(tmp_path: Path) -> None:
    twice = {"indicators/i.yaml": TYPED["indicators/i.yaml"] + "- {period: 2024, value: 101}\n"}

    assert [each.place and each.place.line for each in found_fetched(tmp_path, twice, "", "IF401")] == [5, 6]


def test_nothing_is_told_where_what_is_fetched_is_right(tmp_path: Path) -> None:
    assert not found_fetched(tmp_path, ALONE, "{period: 2024, value: 100}, {period: 2025, value: 0}", "IF4")
