from decimal import Decimal

from innenforskap.render.chart import marks
from innenforskap.render.chart.axis import Axis
from innenforskap.render.chart.sheet import Box, Plane
from innenforskap.report.pages.indicators.drawings import Cut, Point, Stop

PLANE = Plane(
    Axis(Decimal(0), Decimal(10), Decimal(5)), Decimal(2020), Decimal(2030), Box(*map(Decimal, (0, 0, 100, 100)))
)
WAY = [(Decimal(2020), Decimal(10)), (Decimal(2025), Decimal(5)), (Decimal(2030), Decimal(0))]


def test_the_way_is_one_dashed_line_from_point_to_point() -> None:
    assert 'stroke-dasharray="6 4" d="M0.0 0.0L50.0 50.0M50.0 50.0L100.0 100.0"' in marks.way(WAY, (), PLANE)


def test_the_way_does_not_pass_a_break() -> None:
    cut = Cut("A", "2023", Decimal("2022.5"))

    assert 'd="M50.0 50.0L100.0 100.0"' in marks.way(WAY, (cut,), PLANE)
    assert marks.way(WAY[:2], (cut,), PLANE) == ""


def test_there_is_no_way_through_one_point() -> None:
    assert marks.way(WAY[:1], (), PLANE) == ""


def test_a_hidden_figure_and_a_missing_one_are_marked_unlike_each_other_below_the_axis() -> None:
    hidden, missing, known = (
        Point("2020", Decimal(2020), None, hidden=True),
        Point("2025", Decimal(2025), None),
        Point("2030", Decimal(2030), Decimal(0)),
    )
    ring, cross = marks.gaps((hidden, missing, known), PLANE)

    assert '<circle cx="0.0" cy="108.0"' in ring
    assert "<circle" not in cross
    assert "M46.5 104.5L53.5 111.5" in cross


def test_a_goal_is_a_diamond_where_its_figure_is() -> None:
    goal = Stop("mål 2025", "2025", Decimal(2025), Decimal(5), "5 %")

    assert 'd="M46.0 50.0L50.0 46.0L54.0 50.0L50.0 54.0Z"' in marks.stop(goal, PLANE, Decimal(4))


def test_a_break_is_a_line_from_top_to_bottom() -> None:
    assert 'd="M5.0 1.0V9.0"' in marks.cut(Decimal(5), Decimal(1), Decimal(9))
