from decimal import Decimal

from innenforskap.render.chart.placing import AT_THE_RIGHT, Place, Words, around, written
from innenforskap.render.chart.sheet import Box

SHEET = Box(*map(Decimal, (0, 0, 200, 100)))
MIDDLE = Place(Decimal(100), Decimal(50), "middle")
LOW = Place(Decimal(100), Decimal(80), "middle")


def test_words_stand_at_the_first_of_their_places() -> None:
    assert list(written([Words("abc", (MIDDLE, LOW))], SHEET)) == [
        '<text class="chart-text" x="100.0" y="50.0" text-anchor="middle">abc</text>'
    ]


def test_words_stand_elsewhere_where_others_stand_already() -> None:
    _, second = written([Words("abc", (MIDDLE,)), Words("def", (MIDDLE, LOW))], SHEET)

    assert 'y="80.0"' in second


def test_words_that_there_is_no_room_for_are_left_out() -> None:
    assert len(list(written([Words("abc", (MIDDLE,)), Words("def", (MIDDLE,))], SHEET))) == 1
    assert not list(written([Words("abc" * 30, (MIDDLE,))], SHEET))


def test_words_hide_as_little_as_they_can() -> None:
    (only,) = written([Words("abc", (MIDDLE, LOW))], SHEET, [MIDDLE.box("b")])

    assert 'y="80.0"' in only


def test_words_are_never_so_near_others_that_they_read_as_one() -> None:
    end = MIDDLE.box("2024").right
    beside = Place(end + 1, Decimal(50), "start")

    assert len(list(written([Words("2024", (MIDDLE,)), Words("2025", (beside,))], SHEET))) == 1


def test_words_end_where_they_should() -> None:
    assert Place(Decimal(50), Decimal(50), "end").box("abc").right == 50
    assert Place(Decimal(50), Decimal(50), "start").box("abc").left == 50


def test_the_places_around_a_point_come_in_the_order_asked_for() -> None:
    first, *_ = around(Decimal(10), Decimal(20), AT_THE_RIGHT)

    assert first == Place(Decimal(18), Decimal("24.5"), "start")
