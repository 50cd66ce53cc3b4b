from decimal import Decimal

from innenforskap.render.chart.axis import Axis
from innenforskap.render.chart.sheet import Box, Labels, Plane, image, text, width

BOX = Box(*map(Decimal, (10, 10, 110, 60)))
PLANE = Plane(Axis(Decimal(0), Decimal(10), Decimal(5)), Decimal(2020), Decimal(2030), BOX)


def test_a_moment_and_a_figure_have_their_places() -> None:
    assert [PLANE.x(Decimal(year)) for year in (2020, 2025, 2030)] == [10, 60, 110]
    assert [PLANE.y(Decimal(value)) for value in (0, 5, 10)] == [60, 35, 10]


def test_a_moment_alone_is_in_the_middle() -> None:
    assert PLANE._replace(last=Decimal(2020)).x(Decimal(2020)) == 60


def test_boxes_that_only_touch_do_not_meet() -> None:
    beside, across = Box(*map(Decimal, (110, 10, 120, 60))), Box(*map(Decimal, (100, 10, 120, 60)))
    below = Box(*map(Decimal, (10, 60, 110, 70)))

    assert not BOX.meets(beside)
    assert not BOX.meets(below)
    assert BOX.meets(across)


def test_a_box_holds_what_is_wholly_inside() -> None:
    assert BOX.holds(BOX)
    for side, aside in (("left", 9), ("top", 9), ("right", 111), ("bottom", 61)):
        assert not BOX.holds(BOX._replace(**{side: Decimal(aside)}))


def test_wide_letters_need_more_room_than_narrow_ones() -> None:
    assert width("ill") < width("abc") < width("mmm")


def test_words_are_escaped_and_bold_only_where_they_should_be() -> None:
    plain = text(Decimal(1), Decimal(2), "<b>")

    assert "&lt;b&gt;" in plain
    assert "font-weight" not in plain
    assert 'font-weight="bold"' in text(Decimal(1), Decimal(2), "a", weight="bold")


def test_what_is_empty_leaves_no_line_in_the_picture() -> None:
    svg = image(Labels("a", "A"), (Decimal(10), Decimal(20)), "B", ["", "<g/>"])

    assert svg.splitlines()[1:] == ['<title id="a-title">A</title>', '<desc id="a-desc">B</desc>', "<g/>", "</svg>"]
    assert 'viewBox="0 0 10 20"' in svg
