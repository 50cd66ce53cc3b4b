"""The series of young people outside, in each plan of the field: that they are the source's, digit for digit.

Source: Statistisk sentralbyrå, tables 13556 and 13563, updated 2026-09-04, read 2026-10-08, CC BY 4.0, rearranged here.
"""

from datetime import date
from decimal import Decimal

import pytest

from innenforskap.figures.observations import is_whole
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Finality
from innenforskap.read.load import load
from tests.small import ROOT

# Per cent of residents aged 15–29, 2015 to 2025, where 2025 is preliminary.
YEARS = {
    "NO": "12.1 11.7 10.9 10.7 10.5 11.0 9.5 9.5 9.9 9.9 10.1",
    "18": "11.9 11.1 10.5 10.2 10.0 10.1 9.0 8.9 9.7 9.7 9.9",
    "31": "14.3 13.5 13.3 12.7 12.6 12.7 11.0 11.2 11.8 11.7 11.8",
    "39": "13.7 13.2 12.7 13.3 12.5 12.8 11.4 11.2 11.6 11.7 11.3",
    "40": "13.5 12.6 11.8 11.9 11.2 11.9 10.6 10.9 11.2 11.0 11.2",
    "46": "10.8 10.9 10.2 10.0 9.6 10.2 8.9 8.7 9.0 9.0 9.1",
}
# How many they were in 2025.
PEOPLE = {"NO": 105314, "18": 4162, "31": 6385, "39": 4836, "40": 3373, "46": 11640}
# Per cent in 2025 of those aged 15–19, 20–24 and 25–29, of immigrants, and of others.
PARTS = {
    "NO": "5.1 11.2 13.7 23.5 7.3",
    "18": "6.0 11.0 12.6 26.4 7.0",
    "31": "5.7 12.9 17.7 22.2 9.6",
    "39": "5.8 12.6 16.7 23.9 8.8",
    "40": "5.9 12.6 15.9 25.4 8.4",
    "46": "4.3 10.0 12.7 25.1 6.4",
}
SERIES = [
    (folder, indicator, area)
    for folder, indicator, areas in (
        ("plan", "unge-utenfor-neet", ("18", "NO")),
        ("examples/ostfold", "unge-utenfor-neet", ("31", "NO")),
        ("examples/vestland", "unge-utanfor-neet", ("46", "NO")),
        ("examples/vestfold-telemark", "unge-utanfor-neet", ("39", "40", "NO")),
    )
    for area in areas
]

every_series = pytest.mark.parametrize(("folder", "indicator", "area"), SERIES)


def _figures(folder: str, indicator: str, area: str) -> tuple[Indicator, list[Observation]]:
    told = load(ROOT / folder).plan.indicators[indicator]
    return told, [each for each in told.observations if each.geo == area]


@every_series
def test_the_years_are_those_of_the_source(folder: str, indicator: str, area: str) -> None:
    told, figures = _figures(folder, indicator, area)
    years = [each for each in figures if is_whole(told, each)]

    assert [str(each.period) for each in years] == [str(year) for year in range(2015, 2026)]
    assert [each.value for each in years] == [Decimal(value) for value in YEARS[area].split()]
    assert [each.finality for each in years] == [Finality.FINAL] * 10 + [Finality.PRELIMINARY]
    assert [each.numerator for each in years] == [None] * 10 + [PEOPLE[area]]


@every_series
def test_the_parts_are_those_of_the_source(folder: str, indicator: str, area: str) -> None:
    told, figures = _figures(folder, indicator, area)
    parts = [each for each in figures if not is_whole(told, each)]
    immigrants, others = told.groups

    assert [each.value for each in parts] == [Decimal(value) for value in PARTS[area].split()]
    assert [(each.ages, each.group) for each in parts] == [
        ((15, 19), None),
        ((20, 24), None),
        ((25, 29), None),
        (None, immigrants),
        (None, others),
    ]
    assert {(str(each.period), each.finality) for each in parts} == {("2025", Finality.PRELIMINARY)}


@every_series
def test_every_figure_says_when_it_was_retrieved_and_a_preliminary_one_when_it_was_published(
    folder: str, indicator: str, area: str
) -> None:
    _, figures = _figures(folder, indicator, area)

    assert {each.retrieved for each in figures} == {date(2026, 10, 8)}
    assert {each.published for each in figures if each.finality is Finality.PRELIMINARY} == {date(2026, 9, 4)}


@pytest.mark.parametrize(("folder", "indicator"), sorted({(folder, indicator) for folder, indicator, _ in SERIES}))
def test_the_source_is_cited_with_its_tables_and_licence(folder: str, indicator: str) -> None:
    plan = load(ROOT / folder).plan
    told = plan.indicators[indicator]
    source = plan.sources[told.source or ""]

    assert (source.publisher.said("nb"), source.table) == ("Statistisk sentralbyrå", "13556 og 13563")
    assert (source.licence, str(told.division)) == ("CC BY 4.0", "2024")
    assert (source.updated, source.retrieved) == (date(2026, 9, 4), date(2026, 10, 8))
    assert told.targets == ()
