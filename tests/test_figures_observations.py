"""Which figures were known on a day."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.figures.observations import area_name, area_of, known, newest
from innenforskap.i18n import Language
from innenforskap.model.indicator import Indicator
from tests.paper_plan import plan

DAY = date(2026, 6, 15)


def indicator(folder: Path, observations: str, more: str = "level: impact") -> Indicator:
    text = f"unge: {{title: Unge, maturity: in-use, {more}, observations: [{observations}]}}\n"
    return plan(folder, {"indicators.yaml": text}).indicators["unge"]


def test_a_figure_counts_from_the_day_it_was_published(tmp_path: Path) -> None:
    unge = indicator(tmp_path, "{period: 2025, value: 9.9, published: 2026-09-04}, {period: 2024, value: 9.7}")

    assert [str(each.period) for each in known(unge, DAY)] == ["2024"]
    assert len(known(unge, date(2026, 9, 4))) == 2


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
    unge = indicator(tmp_path, f"{{period: 2025{geo}, value: 12}}", f"geography: {geography}")

    assert area_of(unge, unge.observations[0]) == area


def test_the_newest_figure_is_told_for_each_area(tmp_path: Path) -> None:
    figures = (
        'geo: "18", period: 2024, value: 9.7',
        'geo: "18", period: 2023, value: 9',
        'geo: "NO", period: 2024, value: 8',
    )

    unge = indicator(tmp_path, ", ".join(f"{{{figure}}}" for figure in figures))

    assert [(each.geo, each.value) for each in newest(unge, DAY)] == [("18", Decimal("9.7")), ("NO", Decimal(8))]


def test_a_figure_that_names_no_area_is_of_the_same_area_as_one_that_names_the_only_one(tmp_path: Path) -> None:
    unge = indicator(tmp_path, '{period: 2025, value: 9}, {period: 2024, geo: "18", value: 8}', 'geography: ["18"]')

    assert [each.value for each in newest(unge, DAY)] == [Decimal(9)]


def test_of_one_period_the_most_settled_figure_counts(tmp_path: Path) -> None:
    unge = indicator(
        tmp_path,
        "{period: 2024, value: 9.6, finality: final}, {period: 2024, value: 9.7, finality: preliminary}",
    )

    assert [each.value for each in newest(unge, DAY)] == [Decimal("9.6")]


def test_that_the_newest_figure_is_missing_is_told(tmp_path: Path) -> None:
    unge = indicator(tmp_path, "{period: 2024, missing: not-published}, {period: 2023, value: 9}")

    assert [each.value for each in newest(unge, DAY)] == [None]


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("NO", Language.NB, "hele landet"),
        ("NO", Language.NN, "heile landet"),
        ("18", Language.NN, "Nordland"),
        ("1804", Language.NB, "Bodø"),
        ("Q7", Language.NB, "Q7"),
    ],
)
def test_an_area_has_a_name_and_an_unknown_one_its_code(code: str, language: Language, name: str) -> None:
    assert area_name(code, language) == name
