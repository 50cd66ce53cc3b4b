from decimal import Decimal

import pytest

from innenforskap.render.chart.axis import Axis
from innenforskap.render.chart.curve import LOOKS, Spot, drawn, spots, steps
from innenforskap.render.chart.sheet import Box, Plane
from innenforskap.report.pages.indicators.drawings import Curve, Cut, Point

BOX = Box(*map(Decimal, (0, 0, 100, 100)))
PLANE = Plane(Axis(Decimal(0), Decimal(10), Decimal(5)), Decimal(2020), Decimal(2024), BOX)
CUT = Cut("A", "2022", Decimal("2021.5"))


def found(*values: int | None, unsettled: int | None = None) -> list[Spot | None]:
    points = (
        Point(str(year), Decimal(year), None if value is None else Decimal(value), year == unsettled)
        for year, value in enumerate(values, 2020)
    )
    return spots(Curve("Nordland", tuple(points)), PLANE)


def joined(values: list[Spot | None], *cuts: Cut) -> list[tuple[str, str]]:
    return [(one.point.period, other.point.period) for one, other in steps(values, cuts)]


def test_figures_next_to_each_other_are_joined() -> None:
    assert joined(found(1, 2, 3)) == [("2020", "2021"), ("2021", "2022")]


def test_nothing_is_drawn_over_a_gap() -> None:
    assert joined(found(1, None, 3, 4)) == [("2022", "2023")]


def test_nothing_is_drawn_over_a_break() -> None:
    assert joined(found(1, 2, 3), CUT) == [("2020", "2021")]


def test_two_figures_of_the_same_moment_are_not_joined() -> None:
    (one,) = found(1)

    assert joined([one, one]) == []


def test_a_figure_that_may_change_is_hollow_on_a_dashed_line_that_ends_at_its_edge() -> None:
    svg = drawn(found(5, 5, 5, unsettled=2022), LOOKS[0], ())

    assert svg.count("chart-dot") == 2
    assert svg.count("chart-ring") == 1
    assert 'd="M0.0 50.0L25.0 50.0"' in svg
    assert 'stroke-dasharray="3 5" d="M25.0 50.0L46.5 50.0"' in svg


def test_a_dashed_line_begins_at_the_edge_of_a_hollow_dot() -> None:
    assert 'd="M3.5 50.0L25.0 50.0"' in drawn(found(5, 5, unsettled=2020), LOOKS[0], ())


def test_dots_nearer_than_their_edges_are_drawn_without_going_backwards() -> None:
    near = Plane(PLANE.axis, Decimal(2020), Decimal(2120), BOX)
    points = tuple(Point(str(year), Decimal(year), Decimal(5), preliminary=True) for year in (2020, 2021))

    assert "M0.5 50.0L0.5 50.0" in drawn(spots(Curve("a", points), near), LOOKS[0], ())


@pytest.mark.parametrize(("look", "shape"), list(zip(LOOKS, ("<circle", "<rect", "<path"), strict=True)))
def test_each_curve_has_dots_of_its_own_shape(look: object, shape: str) -> None:
    assert f"{shape} " in drawn(found(5), look, ())  # type: ignore[arg-type]
    assert "<path fill" not in drawn(found(5), LOOKS[0], ())


def test_dots_without_a_size_are_left_out() -> None:
    assert "chart-dot" not in drawn(found(5, 6), LOOKS[0]._replace(radius=Decimal(0)), ())
