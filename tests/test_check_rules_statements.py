"""What sources say, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import found, told

SOURCES = {
    "sources.yaml": "k: {publisher: P, title: K}\nt: {publisher: P, title: T, table: 07984}\n".replace(
        "07984", '"07984"'
    )
}


def statements(**rest: str) -> dict[str, str]:
    entries = "".join(f"{id_}: {{text: T, source: k{more}}}\n" for id_, more in rest.items())
    return {**SOURCES, "statements.yaml": entries}


def test_each_pair_is_told_once_whichever_says_so(tmp_path: Path) -> None:
    files = statements(a=", contradicts: [b, c]", b=", contradicts: [a]", c=", contradicts: [b]")

    pairs = [(each.steps[0], each.facts["other"]) for each in found(tmp_path, files, "IF105")]

    assert pairs == [("a", "b"), ("a", "c"), ("c", "b")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (", contradicts: [b], resolution: Avklart", ""),
        (", contradicts: [b]", ", resolution: Avklart"),
        (", contradicts: [gone]", ""),
        (", contradicts: [a]", ""),
    ],
)
def test_what_is_settled_or_stands_against_nothing_is_not_told(a: str, b: str, tmp_path: Path) -> None:
    assert not found(tmp_path, statements(a=a, b=b), "IF105")


def figure(rest: str, source: str = "k") -> dict[str, str]:
    return {**SOURCES, "statements.yaml": f"a: {{text: T, source: {source}, figures: [{{value: 1, {rest}}}]}}\n"}


@pytest.mark.parametrize(
    ("rest", "lacks"),
    [
        ("unit: percent", "årstall (period), alder (age), tabell (table)"),
        ("unit: percent, period: 2023", "alder (age), tabell (table)"),
        ("unit: percent, period: 2023, age: {age_to: 29}", "tabell (table)"),
        ("unit: nok", "årstall (period)"),
        ("unit: count", "årstall (period)"),
    ],
)
def test_a_figure_lacks_its_year_and_a_share_more_than_that(rest: str, lacks: str, tmp_path: Path) -> None:
    assert told(tmp_path, figure(rest), "IF106") == [f"statements.yaml:1:25 tallene i utsagnet mangler {lacks}"]


def test_what_is_counted_may_be_as_of_the_day_it_was_said_but_a_share_is_not(tmp_path: Path) -> None:
    said = {path: text.replace("text: T", "text: T, said: 2026") for path, text in figure("unit: count").items()}
    share = {path: text.replace("unit: count", "unit: percent") for path, text in said.items()}

    assert not found(tmp_path / "count", said, "IF106")
    assert "årstall" in told(tmp_path / "share", share, "IF106")[0]


def test_a_figure_with_its_frame_is_fine(tmp_path: Path) -> None:
    whole = "unit: percent, period: 2023, age: {age_to: 29}"

    assert not found(tmp_path / "own", figure(f"{whole}, table: Tabell 3"), "IF106")
    assert not found(tmp_path / "source", figure(whole, "t"), "IF106")
    assert found(tmp_path / "unknown", figure(whole, "gone"), "IF106")
    assert not found(tmp_path / "count", figure("unit: count, period: 2023"), "IF106")


def test_a_statement_tells_what_all_its_figures_lack_once(tmp_path: Path) -> None:
    share = "{value: 1, unit: percent, period: 2023, age: {age_to: 29}}"
    figures = f"{{value: 1, unit: nok}}, {share}, {{value: 2, unit: nok}}"
    files = {**SOURCES, "statements.yaml": f"a: {{text: T, source: k, figures: [{figures}]}}\n"}

    assert told(tmp_path, files, "IF106") == [
        "statements.yaml:1:25 tallene i utsagnet mangler årstall (period), tabell (table)"
    ]
