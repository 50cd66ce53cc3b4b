import re
from decimal import Decimal

from innenforskap.i18n import Language
from innenforskap.render.chart.legend import legend
from innenforskap.report.pages.indicators.drawings import Curve, Cut, Drawing, Point, Stop

YEAR = Decimal(2025)
PLAIN = Drawing((Curve("Nordland", (Point("2025", YEAR, YEAR),)),), "Prosent", 1)
GOAL = Stop("mål 2030", "2030", YEAR, YEAR, "8 %")


def named(drawing: Drawing, language: Language = Language.NB, wide: int = 900) -> list[str]:
    parts, _ = legend(drawing, Decimal(wide), language)
    return re.findall(r">([^<]+)</text>", "".join(parts))


def of(*points: Point) -> tuple[Curve, ...]:
    return (Curve("Nordland", points),)


def test_only_what_is_drawn_is_named() -> None:
    assert named(PLAIN) == ["Nordland"]


def test_each_mark_is_named_in_both_languages() -> None:
    points = (
        Point("2022", YEAR, YEAR, preliminary=True),
        Point("2023", YEAR, None, hidden=True),
        Point("2024", YEAR, None),
    )
    way = ((YEAR, YEAR), (YEAR + 1, YEAR))
    full = Drawing(of(*points), "Prosent", 1, (GOAL,), way, (Cut("A", "2023", YEAR),))

    assert named(full)[1:] == ["Foreløpig", "Veien mot målet", "Brudd i tallrekken", "Skjult", "Tall mangler"]
    assert named(full, Language.NN)[1:] == ["Førebels", "Vegen mot målet", "Brot i talrekkja", "Skjult", "Tal manglar"]


def test_a_goal_without_a_way_is_named_as_a_goal() -> None:
    assert named(Drawing(PLAIN.curves, "Prosent", 1, (GOAL,))) == ["Nordland", "Mål"]


def test_a_missing_figure_is_not_named_preliminary() -> None:
    assert named(Drawing(of(Point("2025", YEAR, None, preliminary=True)), "", 1)) == ["Nordland", "Tall mangler"]


def test_names_that_there_is_no_room_for_stand_on_the_next_line() -> None:
    two = Drawing((*PLAIN.curves, Curve("Hele landet", PLAIN.curves[0].points)), "Prosent", 1)

    assert [legend(two, Decimal(wide), Language.NB)[1] for wide in (900, 60)] == [18, 36]
