from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.pages.indicators.drawings import Drawing, Point, cuts, drawing, moment
from innenforskap.report.pages.indicators.figures import by_area
from tests.site_plan import edition

NORDLAND = 'a: {title: A, maturity: in-use, unit: percent, geography: ["18"], comparison: ["NO", "03", "11"]'


def drawn(folder: Path, text: str | None = None, id_: str = "a", language: Language = Language.NB) -> Drawing | None:
    told = edition(folder, language, files={"indicators.yaml": text} if text else None)
    indicator = told.plan.indicators[id_]
    return drawing(told, indicator, by_area(indicator, told.day))


def observations(*rows: str) -> str:
    return f"observations: [{', '.join(rows)}]}}"


def test_a_figure_that_is_not_known_is_a_gap_in_the_chart_and_never_a_zero(tmp_path: Path) -> None:
    found = drawn(tmp_path, id_="utenfor")

    assert found is not None
    assert [curve.name for curve in found.curves] == ["Nordland", "Hele landet"]
    assert found.curves[0].points == (
        Point("2023", Decimal(2024), Decimal("9.7"), preliminary=False),
        Point("2024", Decimal(2025), Decimal("9.9"), preliminary=True),
        Point("2025", Decimal(2026), None, preliminary=False),
    )
    assert found.curves[1].points[2].value is None


def test_the_way_passes_the_start_and_every_goal(tmp_path: Path) -> None:
    goals = "baseline: {period: 2023, value: 9.7}, targets: [{value: 8, by: 2027}, {value: 9, by: 2026}]"
    found = drawn(tmp_path, f"{NORDLAND}, {goals}, " + observations('{period: 2024, geo: "18", value: 9.9}'))

    assert found is not None
    assert found.way == ((Decimal(2024), Decimal("9.7")), (Decimal(2027), Decimal(9)), (Decimal(2028), Decimal(8)))


def test_no_way_is_drawn_from_the_other_side_of_a_break_but_the_start_and_the_goals_are(tmp_path: Path) -> None:
    found = drawn(tmp_path, id_="utenfor")

    assert found is not None
    assert found.way == ()
    assert [(each.name, each.words, each.is_goal) for each in found.stops] == [
        ("start 2023", "9,7\xa0%", False),
        ("mål 2026", "9,0\xa0%", True),
        ("mål 2027", "8,0\xa0%", True),
    ]


def test_there_is_no_way_across_a_break(tmp_path: Path) -> None:
    found = drawn(tmp_path, id_="utenfor")

    assert found is not None
    assert found.way == ()
    assert [each.name for each in found.stops] == ["start 2023", "mål 2026", "mål 2027"]


def test_a_way_at_a_constant_rate_is_bent(tmp_path: Path) -> None:
    text = (
        f"{NORDLAND}, path: constant-rate, baseline: {{period: 2020, value: 16}}, targets: [{{value: 4, by: 2022}}], "
    )
    found = drawn(tmp_path, text + observations('{period: 2021, geo: "18", value: 9}'))

    assert found is not None
    assert len(found.way) == 9
    assert found.way[4][1] == pytest.approx(Decimal(8), abs=Decimal("0.05"))


def test_there_is_no_way_at_a_constant_rate_to_zero(tmp_path: Path) -> None:
    text = (
        f"{NORDLAND}, path: constant-rate, baseline: {{period: 2020, value: 16}}, targets: [{{value: 0, by: 2022}}], "
    )
    found = drawn(tmp_path, text + observations('{period: 2021, geo: "18", value: 9}'))

    assert found is not None
    assert len(found.way) <= 1


def test_without_a_start_there_are_goals_and_no_way(tmp_path: Path) -> None:
    text = f"{NORDLAND}, targets: [{{value: 8, by: 2030}}], "
    found = drawn(tmp_path, text + observations('{period: 2021, geo: "18", value: 9}'))

    assert found is not None
    assert ([each.name for each in found.stops], found.way) == (["mål 2030"], ())


def test_several_areas_of_one_s_own_have_their_goal_drawn_and_no_way(tmp_path: Path) -> None:
    text = 'a: {title: A, maturity: in-use, geography: ["39", "40"], baseline: {period: 2020}, '
    rows = ('{period: 2020, geo: "39", value: 9}', '{period: 2020, geo: "40", value: 8}')
    found = drawn(tmp_path, f"{text}targets: [{{value: 8, by: 2030}}], {observations(*rows)}")

    assert found is not None
    assert [curve.name for curve in found.curves] == ["Vestfold", "Telemark"]
    assert ([each.name for each in found.stops], found.way) == (["mål 2030"], ())


def test_no_more_curves_are_drawn_than_can_be_told_apart(tmp_path: Path) -> None:
    rows = (f'{{period: 2021, geo: "{area}", value: 9}}' for area in ("18", "NO", "03", "11"))
    found = drawn(tmp_path, f"{NORDLAND}, {observations(*rows)}")

    assert found is not None
    assert [curve.name for curve in found.curves] == ["Nordland", "Hele landet", "Oslo"]


def test_what_is_hidden_is_a_gap_that_says_so(tmp_path: Path) -> None:
    rows = ('{period: 2020, geo: "18", value: 9}', '{period: 2021, geo: "18", value: 3, missing: confidential}')
    found = drawn(tmp_path, f"{NORDLAND}, {observations(*rows)}")

    assert found is not None
    assert found.curves[0].points[1] == Point("2021", Decimal(2022), None, hidden=True)


@pytest.mark.parametrize(
    "text",
    [
        "a: {title: A, maturity: in-use, unit: yes-no, observations: [{period: 2025, value: 1}]}",
        f'{NORDLAND}, observations: [{{period: 2025, geo: "18"}}]}}',
        f'{NORDLAND}, observations: [{{period: 2025, geo: "NO", value: 9}}]}}',
    ],
)
def test_without_a_figure_of_one_s_own_nothing_is_drawn(tmp_path: Path, text: str) -> None:
    assert drawn(tmp_path, text) is None


def test_a_comparison_that_is_not_known_is_left_out(tmp_path: Path) -> None:
    rows = ('{period: 2020, geo: "18", value: 9}', '{period: 2020, geo: "NO"}')
    found = drawn(tmp_path, f"{NORDLAND}, {observations(*rows)}")

    assert found is not None
    assert [curve.name for curve in found.curves] == ["Nordland"]


def test_what_is_counted_has_no_decimals(tmp_path: Path) -> None:
    found = drawn(tmp_path, "a: {title: A, maturity: in-use, unit: count, observations: [{period: 2020, value: 9}]}")

    assert found is not None
    assert found.decimals == 0


def test_a_break_lies_between_its_period_and_the_one_before(tmp_path: Path) -> None:
    breaks = "[{period: 2024, note: B}, {period: 2020, note: A}]"
    told = edition(tmp_path, files={"indicators.yaml": f"a: {{title: A, maturity: defined, breaks: {breaks}}}"})
    found = cuts(told.plan.indicators["a"], Language.NB)

    assert [(each.letter, each.period, each.moment) for each in found] == [
        ("A", "2020", Decimal("2020.5")),
        ("B", "2024", Decimal("2024.5")),
    ]


def test_a_day_that_is_over_is_a_moment() -> None:
    assert moment(date(2025, 6, 30)) == Decimal("2025.5")
