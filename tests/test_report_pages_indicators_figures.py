from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.pages.indicators.figures import Cell, Newest, figure, figures, newest_figures
from tests.site_plan import edition


def test_every_figure_stands_in_the_table_the_newest_first(tmp_path: Path) -> None:
    told = edition(tmp_path)
    found = figures(told, told.plan.indicators["utenfor"])

    assert found is not None
    assert found.areas == ("Nordland", "Hele landet")
    assert [(line.name, [cell and cell.words for cell in line.cells], line.settled) for line in found.lines] == [
        ("2025", ["Ikke publisert ennå", None], ""),
        ("2024", ["9,9\xa0%", "10,1\xa0%"], "Nordland: foreløpig, hele landet: endelig"),
        ("2023", ["9,7\xa0%", "9,9\xa0%"], "Endelig"),
    ]
    assert found.lines[1].cells[0] == Cell("9,9\xa0%", "4\xa0162")


def test_a_figure_published_after_the_day_is_not_known(tmp_path: Path) -> None:
    before, after = (edition(tmp_path / day, day=date.fromisoformat(day)) for day in ("2026-08-31", "2026-09-01"))
    found = [figures(each, each.plan.indicators["utenfor"]) for each in (before, after)]

    assert [each.lines[0].name for each in found if each] == ["2025", "2026"]


def test_the_most_settled_figure_of_a_period_counts(tmp_path: Path) -> None:
    observations = "{period: 2024, value: 5, finality: final}, {period: 2024, value: 6, finality: preliminary}"
    told = edition(
        tmp_path, files={"indicators.yaml": f"a: {{title: A, maturity: in-use, observations: [{observations}]}}"}
    )
    found = figures(told, told.plan.indicators["a"])

    assert found is not None
    assert found.areas == ("Tall",)
    assert [cell and cell.words for cell in found.lines[0].cells] == ["5,0"]
    assert found.unit == ""


def test_a_sketch_has_no_figures(tmp_path: Path) -> None:
    told = edition(tmp_path)

    assert figures(told, told.plan.indicators["losere"]) is None
    assert newest_figures(told, told.plan.indicators["losere"]) == ()


def test_a_figure_that_nobody_knows_says_why(tmp_path: Path) -> None:
    none = 'a: {title: A, maturity: in-use, geography: ["18"], observations: [{period: 2025, geo: "18"}]}'
    told = edition(tmp_path, files={"indicators.yaml": none})
    found = figures(told, told.plan.indicators["a"])

    assert found is not None
    assert found.lines[0].cells == (Cell("Tall mangler", known=False),)


def test_what_is_hidden_is_never_told_whatever_stands_beside_it(tmp_path: Path) -> None:
    hidden = "observations: [{period: 2025, value: 3, missing: confidential, numerator: 3}]"
    told = edition(tmp_path, files={"indicators.yaml": f"a: {{title: A, maturity: in-use, {hidden}}}"})
    found = figures(told, told.plan.indicators["a"])

    assert found is not None
    assert found.lines[0].cells == (Cell("Skjult av hensyn til personvernet", known=False),)
    assert newest_figures(told, told.plan.indicators["a"])[0].cell == found.lines[0].cells[0]


def test_groups_and_areas_within_one_s_own_do_not_stand_among_the_figures_for_all(tmp_path: Path) -> None:
    rows = (
        '{period: 2025, geo: "18", value: 9}, {period: 2025, geo: "1804", value: 8}, '
        '{period: 2025, geo: "18", group: B, value: 7}, {period: 2025, geo: "18", age: {age_from: 15}, value: 6}'
    )
    told = edition(
        tmp_path,
        files={"indicators.yaml": f'a: {{title: A, maturity: in-use, geography: ["18"], observations: [{rows}]}}'},
    )
    found = figures(told, told.plan.indicators["a"])

    assert found is not None
    assert found.areas == ("Nordland",)
    assert [[cell and cell.words for cell in line.cells] for line in found.lines] == [["9,0"]]


def test_of_many_areas_none_of_which_is_one_s_own_none_stands_beside_another(tmp_path: Path) -> None:
    rows = ", ".join(f'{{period: 2025, geo: "{area}", value: 9}}' for area in ("03", "11", "15", "18", "31"))
    told = edition(tmp_path, files={"indicators.yaml": f"a: {{title: A, maturity: in-use, observations: [{rows}]}}"})

    assert figures(told, told.plan.indicators["a"]) is None


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
