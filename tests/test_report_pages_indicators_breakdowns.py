from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.indicators.breakdowns import Breakdown, Parts, breakdowns, parts
from tests.site_plan import edition

HEAD = (
    'a: {title: A, maturity: in-use, unit: percent, geography: ["18"], comparison: ["NO"], '
    "population: {age_from: 15, age_to: 29}, "
    "groups: {B: {nb: Innvandrere, nn: Innvandrarar}, A: {nb: Andre, nn: Andre}}, "
)


def told(folder: Path, *rows: str, head: str = HEAD, language: Language = Language.NB) -> list[Breakdown]:
    on = edition(folder, language, files={"indicators.yaml": f"{head}observations: [{', '.join(rows)}]}}"})
    return list(breakdowns(on, on.plan.indicators["a"]))


def areas(folder: Path, *rows: str, head: str = HEAD) -> list[Parts]:
    on = edition(folder, files={"indicators.yaml": f"{head}observations: [{', '.join(rows)}]}}"})
    return list(parts(on, on.plan.indicators["a"]))


def row(value: int | None, period: int = 2025, geo: str = "18", more: str = "") -> str:
    figure = "missing: confidential" if value is None else f"value: {value}"
    return f'{{period: {period}, geo: "{geo}", {figure}{more}}}'


AGE = ", age: {age_from: 15, age_to: 19}"
OLD = ", age: {age_from: 20, age_to: 24}"
ALL = ", age: {age_from: 15, age_to: 29}"


def test_groups_and_ages_stand_in_tables_of_their_own(tmp_path: Path) -> None:
    rows = (row(9), row(1, more=", group: A"), row(2, more=AGE), row(3, more=f", group: B{AGE}"))

    found = told(tmp_path, *rows)

    assert [(each.name, each.title, [line.name for line in each.blocks[0].lines]) for each in found] == [
        ("groups", "Etter gruppe", ["Andre"]),
        ("ages", "Etter alder", ["15–19 år"]),
        ("both", "Etter gruppe og alder", ["Innvandrere, 15–19 år"]),
    ]


def test_a_group_of_all_ages_is_a_group_and_no_age_band(tmp_path: Path) -> None:
    (found,) = told(tmp_path, row(1, more=f", group: A{ALL}"))

    assert (found.name, found.blocks[0].lines[0].name) == ("groups", "Andre")


def test_groups_stand_as_the_indicator_lists_them_and_ages_from_the_young(tmp_path: Path) -> None:
    groups, ages = told(
        tmp_path,
        *(row(1, more=f", group: {group}") for group in ("C", "A", "B")),
        row(1, more=OLD),
        row(2, more=AGE),
    )

    assert [line.name for line in groups.blocks[0].lines] == ["Innvandrere", "Andre", "C"]
    assert [line.name for line in ages.blocks[0].lines] == ["15–19 år", "20–24 år"]


def test_each_period_has_its_own_part_newest_first_with_the_areas_beside_each_other(tmp_path: Path) -> None:
    (found,) = told(
        tmp_path, row(1, 2024, more=AGE), row(2, more=AGE), row(3, geo="NO", more=AGE), row(4, 2024, more=OLD)
    )

    assert found.areas == ("Nordland", "Hele landet")
    assert [
        (block.period, [(line.name, [cell and cell.words for cell in line.cells]) for line in block.lines])
        for block in found.blocks
    ] == [
        ("2025", [("15–19 år", ["2,0\xa0%", "3,0\xa0%"])]),
        ("2024", [("15–19 år", ["1,0\xa0%", None]), ("20–24 år", ["4,0\xa0%", None])]),
    ]


def test_groups_are_drawn_where_there_is_a_curve(tmp_path: Path) -> None:
    one = told(tmp_path / "one", row(1, more=AGE))
    two = told(tmp_path / "two", row(1, 2024, more=AGE), row(2, more=AGE), row(8, 2024), row(9))

    assert one[0].panels is None
    panels = two[0].panels
    assert panels is not None
    assert [(each.name, each.last) for each in panels.panels] == [("15–19 år", "2,0\xa0% (2025)")]
    assert panels.against is not None
    assert [point.value for point in panels.against.points] == [8, 9]


def test_what_is_only_told_of_other_areas_has_no_table(tmp_path: Path) -> None:
    many = (row(1, geo=f"18{number}", more=AGE) for number in ("04", "06", "11", "12", "13"))

    assert told(tmp_path, *many) == []


def test_the_municipalities_stand_by_name_in_norwegian_order_with_those_that_have_no_figure_named(
    tmp_path: Path,
) -> None:
    # 1860 Vestvågøy, 1865 Vågan, 1804 Bodø, 1871 Andøy, 1840 Saltdal
    (found,) = areas(tmp_path, row(9), *(row(1, geo=area) for area in ("1865", "1860", "1804", "1871")))

    assert found.title == "Kommunene i Nordland"
    assert [line.name for line in found.lines] == ["Andøy", "Bodø", "Vestvågøy", "Vågan"]
    assert "Saltdal" in found.without
    assert "Bodø" not in found.without
    assert found.panels is None


def test_a_hidden_municipality_is_said_to_be_hidden(tmp_path: Path) -> None:
    rows = (row(9), row(2, 2024, "1804"), row(3, 2025, "1804"), row(None, 2024, "1871"), row(None, 2025, "1871"))
    (found,) = areas(tmp_path, *rows)

    assert found.panels is not None
    assert found.panels.panels[0].last == "Skjult av hensyn til personvernet (2025)"
    assert all(point.hidden for point in found.panels.panels[0].curve.points)
    assert found.hidden == "Skjult: Tallet vises ikke, av hensyn til personvernet."
    assert [[cell and cell.words for cell in line.cells] for line in found.lines] == [
        ["Skjult", "Skjult"],
        ["3,0\xa0%", "2,0\xa0%"],
    ]


def test_what_is_only_missing_is_not_said_to_be_hidden(tmp_path: Path) -> None:
    rows = (row(9), row(2, 2024, "1804"), '{period: 2025, geo: "1804", missing: not-available}')
    (found,) = areas(tmp_path, *rows)

    assert found.hidden == ""
    assert [cell and cell.words for cell in found.lines[0].cells] == ["Tall mangler", "2,0\xa0%"]


def test_a_period_says_where_its_figures_may_still_change(tmp_path: Path) -> None:
    early = ", finality: preliminary"
    rows = (
        row(9),
        row(1, 2023, "1804"),
        row(2, 2024, "1804"),
        row(2, 2024, "1871", early),
        row(3, 2025, "1804", early),
    )
    (found,) = areas(tmp_path, *rows)

    assert found.periods == ("2025 (foreløpig)", "2024 (delvis foreløpig)", "2023")
    assert found.panels is not None
    assert [each.last for each in found.panels.panels] == ["2,0\xa0% (2024, foreløpig)", "3,0\xa0% (2025, foreløpig)"]


def test_other_areas_than_one_s_own_stand_apart(tmp_path: Path) -> None:
    (found,) = areas(tmp_path, row(9), row(1, geo="11"), row(2, geo="03"))

    assert (found.name, found.kind, [line.name for line in found.lines]) == ("others", "Område", ["Oslo", "Rogaland"])
    assert found.without == ""


def test_the_country_s_parts_are_counties(tmp_path: Path) -> None:
    head = 'a: {title: A, maturity: in-use, geography: ["NO"], division: 2024, '
    (found,) = areas(tmp_path, row(9, geo="NO"), row(1, geo="11"), head=head)

    assert (found.title, found.kind, [line.name for line in found.lines]) == ("Fylkene", "Fylke", ["Rogaland"])
