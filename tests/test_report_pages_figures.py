from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.pages.figures import Cell, Newest, Point, figure, figures, newest_figures
from tests.site_plan import edition


def test_every_figure_stands_in_the_table_the_newest_first(tmp_path: Path) -> None:
    told = edition(tmp_path)
    found = figures(told, told.plan.indicators["utenfor"])

    assert found is not None
    assert found.areas == ("Nordland", "Hele landet")
    assert [(line.period, [cell and cell.words for cell in line.cells], line.settled) for line in found.lines] == [
        ("2025", ["Ikke publisert ennå", None], ""),
        ("2024", ["9,9\xa0%", "10,1\xa0%"], "Nordland: Foreløpig og Hele landet: Endelig"),
        ("2023", ["9,7\xa0%", "9,9\xa0%"], "Endelig"),
    ]
    assert found.lines[1].cells[0] == Cell("9,9\xa0%", "4\xa0162")
    assert found.has_counts


def test_a_figure_that_is_not_known_is_a_gap_in_the_chart_and_never_a_zero(tmp_path: Path) -> None:
    told = edition(tmp_path)
    found = figures(told, told.plan.indicators["utenfor"])

    assert found is not None
    assert [curve.area for curve in found.curves] == ["Nordland", "Hele landet"]
    assert found.curves[0].points == (
        Point("2023", Decimal("9.7"), preliminary=False),
        Point("2024", Decimal("9.9"), preliminary=True),
        Point("2025", None, preliminary=False),
    )
    assert found.curves[1].points[2].value is None


def test_a_figure_published_after_the_day_is_not_known(tmp_path: Path) -> None:
    before, after = (edition(tmp_path / day, day=date.fromisoformat(day)) for day in ("2026-08-31", "2026-09-01"))
    found = [figures(each, each.plan.indicators["utenfor"]) for each in (before, after)]

    assert [each.lines[0].period for each in found if each] == ["2025", "2026"]


def test_the_most_settled_figure_of_a_period_counts(tmp_path: Path) -> None:
    observations = "{period: 2024, value: 5, finality: final}, {period: 2024, value: 6, finality: preliminary}"
    told = edition(
        tmp_path, files={"indicators.yaml": f"a: {{title: A, maturity: in-use, observations: [{observations}]}}"}
    )
    found = figures(told, told.plan.indicators["a"])

    assert found is not None
    assert found.areas == ("Tall",)
    assert [cell and cell.words for cell in found.lines[0].cells] == ["5,0"]
    assert (found.unit, found.has_counts) == ("", False)


def test_a_sketch_has_no_figures(tmp_path: Path) -> None:
    told = edition(tmp_path)

    assert figures(told, told.plan.indicators["losere"]) is None
    assert newest_figures(told, told.plan.indicators["losere"]) == ()


def test_what_is_answered_with_yes_or_no_is_not_drawn(tmp_path: Path) -> None:
    yes = "a: {title: A, maturity: in-use, unit: yes-no, observations: [{period: 2025, value: 1}]}"
    told = edition(tmp_path, files={"indicators.yaml": yes})
    found = figures(told, told.plan.indicators["a"])

    assert found is not None
    assert found.curves == ()
    assert found.lines[0].settled == "Ikke oppgitt"


def test_what_was_never_known_is_not_drawn(tmp_path: Path) -> None:
    none = 'a: {title: A, maturity: in-use, geography: ["18"], observations: [{period: 2025, geo: "18"}]}'
    told = edition(tmp_path, files={"indicators.yaml": none})
    found = figures(told, told.plan.indicators["a"])

    assert found is not None
    assert found.curves == ()
    assert found.lines[0].cells == (Cell("Tall mangler", known=False),)


def test_the_newest_figure_of_each_area_says_when_and_how_settled_it_is(tmp_path: Path) -> None:
    told = edition(tmp_path, Language.NN)
    country = told.plan.indicators["utenfor"].observations[4].note

    assert newest_figures(told, told.plan.indicators["utenfor"]) == (
        Newest("Nordland", Cell("Ikkje publisert enno", known=False), "2025", ""),
        Newest("Heile landet", Cell("10,1\xa0%", note=told.told(country)), "2024", "Endeleg"),
    )


@pytest.mark.parametrize(
    ("unit", "value", "told"),
    [
        ("percent", "9.9", "9,9\xa0%"),
        ("count", "4162", "4\xa0162"),
        ("nok", "1200000", "1\xa0200\xa0000 kroner"),
        ("nok", "0.5", "0,5"),
        ("yes-no", "1", "Ja"),
        ("yes-no", "0", "Nei"),
        ("score", "3", "3,0"),
    ],
)
def test_a_figure_is_told_in_its_own_unit(tmp_path: Path, unit: str, value: str, told: str) -> None:
    files = {"indicators.yaml": f"a: {{title: A, maturity: in-use, unit: {unit}}}"}
    indicator = edition(tmp_path, files=files).plan.indicators["a"]

    assert figure(indicator, Decimal(value), Language.NB) == told
