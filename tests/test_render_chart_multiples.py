import re
from decimal import Decimal

from innenforskap.i18n import Language
from innenforskap.render.chart.multiples import multiples
from innenforskap.report.pages.indicators.breakdowns import Panel, Panels
from innenforskap.report.pages.indicators.drawings import Curve, Cut, Point


def curve(name: str, *values: int | None, **marks: bool) -> Curve:
    points = (
        Point(str(year), Decimal(year + 1), None if value is None else Decimal(value), **marks)
        for year, value in enumerate(values, 2023)
    )
    return Curve(name, tuple(points))


def panels(*curves: Curve, against: Curve | None = None, cuts: tuple[Cut, ...] = ()) -> Panels:
    return Panels(tuple(Panel(each.name, each, "") for each in curves), against, "Prosent", 1, cuts)


LOW, HIGH = curve("Bodø", 2, 2, 2), curve("Rana", 20, 20, 20)


def heights(svg: str) -> set[str]:
    return set(re.findall(r'cy="([\d.]+)"', svg))


def test_all_charts_have_the_same_scale() -> None:
    alone, beside = (multiples("a", each, Language.NB).charts[0] for each in (panels(LOW), panels(LOW, HIGH)))

    assert heights(alone) != heights(beside)
    assert "fra 0 til 20 (prosent), og går fra 2023 til 2025." in multiples("a", panels(LOW, HIGH), Language.NB).caption


def test_the_whole_belongs_to_the_scale_and_is_named() -> None:
    told = multiples("a", panels(LOW, against=HIGH), Language.NN)

    assert told.caption == (
        "Alle diagramma har same skala, frå 0 til 20 (prosent), og går frå 2023 til 2025. Den tynne linja er Rana."
    )
    assert "chart-comparison" in told.charts[0]


def test_each_mark_is_explained_once_where_there_is_one() -> None:
    hidden, missing = curve("a", 1, 2, None, hidden=True), curve("b", 1, None, 2)
    told = multiples("a", panels(LOW, hidden, missing, curve("c", 1, 2, 3, preliminary=True)), Language.NB).caption

    assert told.count("Ring med strek") == told.count("Kryss under") == told.count("Åpne punkter") == 1
    assert "Prikket" not in told


def test_a_break_parts_the_line_in_every_chart_and_one_outside_in_none() -> None:
    inside, outside = Cut("A", "2025", Decimal("2025.5")), Cut("B", "2010", Decimal("2010.5"))
    whole, broken = (multiples("a", panels(LOW, cuts=cuts), Language.NB) for cuts in ((outside,), (inside, outside)))

    assert whole.charts[0].count("L") - broken.charts[0].count("L") == 1
    assert broken.charts[0].count("chart-cut") == 1
    assert "Prikket" in broken.caption


def test_where_all_is_hidden_the_chart_says_so_and_shows_no_curve() -> None:
    hidden = curve("Træna", None, None, None, hidden=True)
    _, svg = multiples("a", panels(LOW, hidden), Language.NB).charts

    assert "Træna har skjulte tall for 2023, 2024 og 2025." in svg
    assert svg.count("chart-gap") == 3
    assert "chart-dot" not in svg


def test_each_chart_has_a_name_of_its_own() -> None:
    svgs = multiples("kommuner", panels(LOW, HIGH), Language.NB).charts

    assert ['id="kommuner-1-title">Bodø<' in svgs[0], 'id="kommuner-2-title">Rana<' in svgs[1]] == [True, True]
