"""A chart shows what is known, says what is not, and can be read by those who cannot see it."""

import re
from decimal import Decimal
from itertools import combinations
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from innenforskap.i18n import Language
from innenforskap.render.chart.line import WIDTH, chart
from innenforskap.render.chart.placing import Place
from innenforskap.render.chart.sheet import Labels
from innenforskap.report.pages.indicators.drawings import Curve, Cut, Drawing, Point, Stop

SVG = "{http://www.w3.org/2000/svg}"
LABELS = Labels("unge-utenfor", "Unge utenfor")


def curve(name: str, *values: str | None, first: int = 2022) -> Curve:
    points = (
        Point(str(year), Decimal(year + 1), None if value is None else Decimal(value))
        for year, value in enumerate(values, first)
    )
    return Curve(name, tuple(points))


def preliminary(known: Curve) -> Curve:
    last = known.points[-1]
    return Curve(known.name, (*known.points[:-1], Point(last.period, last.moment, last.value, preliminary=True)))


def stop(name: str, year: int, value: str, *, is_goal: bool = True) -> Stop:
    return Stop(f"{name} {year}", str(year), Decimal(year + 1), Decimal(value), f"{value} %", is_goal)


NORDLAND = curve("Nordland", "8.9", "9.7", "9.7", "9.9")
COUNTRY = curve("Hele landet", "9.5", "9.9", "9.9", "10.1")
START, INTERIM, GOAL = stop("start", 2022, "8.9", is_goal=False), stop("mål", 2026, "8.5"), stop("mål", 2030, "8.0")
WAY = tuple((each.moment, each.value) for each in (START, INTERIM, GOAL))


def drawn(*curves: Curve, **more: tuple[Stop, ...] | tuple[Cut, ...] | tuple[tuple[Decimal, Decimal], ...]) -> str:
    return chart(LABELS, Drawing(curves, "Prosent", 1, **more), Language.NB)  # type: ignore[arg-type]


def read(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - the chart read here is our own


def texts(svg: str) -> list[str]:
    return [text.text or "" for text in read(svg).iter(f"{SVG}text")]


def placed(svg: str, said: str) -> tuple[float, float]:
    (found,) = (text for text in read(svg).iter(f"{SVG}text") if text.text == said)
    return float(found.attrib["x"]), float(found.attrib["y"])


def test_the_chart_is_an_image_with_a_title_and_a_description() -> None:
    svg = read(drawn(NORDLAND))

    assert svg.attrib["role"] == "img"
    assert svg.findtext(f"{SVG}title[@id='{svg.attrib['aria-labelledby']}']") == "Unge utenfor"
    assert svg.find(f"{SVG}desc[@id='{svg.attrib['aria-describedby']}']") is not None


def test_nothing_is_styled_in_a_way_that_a_content_policy_forbids() -> None:
    svg = drawn(preliminary(NORDLAND), COUNTRY, stops=(START, GOAL), way=WAY)

    assert not re.search(r"<style|style=|<script|\son\w+=|href", svg)


def test_what_a_plan_says_is_never_taken_for_markup() -> None:
    hostile = '"><script>{x}</script>&'

    svg = chart(Labels(hostile, hostile), Drawing((curve(hostile, "1", "2"),), hostile, 1), Language.NB)

    assert "<script" not in svg
    assert hostile in texts(svg)
    assert read(svg).findtext(f"{SVG}title") == hostile


def test_the_first_and_the_last_figure_stand_beside_the_line() -> None:
    said = texts(drawn(NORDLAND, COUNTRY))

    assert {"8,9", "9,9", "9,5", "10,1"} <= set(said)
    assert "9,7" not in said


def test_the_start_and_the_goals_are_named_with_their_figures() -> None:
    said = texts(drawn(NORDLAND, stops=(START, INTERIM, GOAL), way=WAY))

    assert {"start 2022: 8.9 %", "mål 2026: 8.5 %", "mål 2030: 8.0 %"} <= set(said)
    assert "8,9" not in said, "the start is the first figure, and is told once"
    assert "2030" in said, "the time axis reaches the goal"


def test_a_first_figure_that_is_not_the_start_is_told() -> None:
    late = stop("start", 2023, "9.7", is_goal=False)

    assert {"8,9", "start 2023: 9.7 %"} <= set(texts(drawn(NORDLAND, stops=(late, GOAL))))


def test_a_goal_is_named_on_the_side_that_the_way_leaves_free() -> None:
    up, down = stop("mål", 2030, "12.0"), stop("mål", 2030, "6.0")
    higher, lower = (drawn(NORDLAND, stops=(START, each)) for each in (up, down))
    corners = [float(y) for y in re.findall(r'd="M[\d.]+ ([\d.]+)L', higher)]

    assert placed(higher, "mål 2030: 12.0 %")[1] < corners[-1]
    assert placed(lower, "mål 2030: 6.0 %")[1] > [float(y) for y in re.findall(r'd="M[\d.]+ ([\d.]+)L', lower)][-1]


def test_a_start_below_its_goal_is_named_below_the_way() -> None:
    rising = (START, stop("mål", 2030, "12.0"))

    assert placed(drawn(NORDLAND, stops=rising), "start 2022: 8.9 %")[1] > placed(drawn(NORDLAND), "8,9")[1]


def test_a_break_has_its_letter_and_ends_the_line() -> None:
    whole, broken = drawn(NORDLAND), drawn(NORDLAND, cuts=(Cut("A", "2024", Decimal("2024.5")),))

    assert whole.count("L") - broken.count("L") == 1
    assert "A" in texts(broken)
    assert "chart-cut" in broken


def test_a_break_outside_the_chart_is_not_drawn() -> None:
    early = drawn(NORDLAND, cuts=(Cut("A", "2015", Decimal("2015.5")), Cut("B", "2040", Decimal("2040.5"))))

    assert {"A", "B"}.isdisjoint(texts(early))


def test_a_gap_is_marked_below_the_axis_where_there_is_room_for_it() -> None:
    whole, gap = drawn(NORDLAND), drawn(curve("Nordland", "8.9", None, "9.7", "9.9"))

    assert gap.count("chart-gap") == 2, "once below the axis and once in the legend"
    assert float(read(gap).attrib["viewBox"].split()[3]) > float(read(whole).attrib["viewBox"].split()[3])


def test_an_axis_that_does_not_begin_at_zero_says_so() -> None:
    assert "Prosent (aksen begynner på 7)" in texts(drawn(NORDLAND))
    assert "Prosent" in texts(drawn(curve("Nordland", "2", "9")))


def test_a_goal_of_zero_does_not_take_the_axis_below_it() -> None:
    assert "0" in texts(drawn(curve("Nordland", "9", "5"), stops=(stop("mål", 2030, "0"),)))


def test_one_figure_alone_is_told_once_in_the_middle() -> None:
    assert texts(drawn(curve("Nordland", "9.9"))).count("9,9") == 1


def test_the_last_period_is_always_named() -> None:
    assert {"2025", "2014"} <= set(texts(drawn(curve("Nordland", *["9.0"] * 12, first=2014))))


VALUES = st.lists(st.none() | st.decimals(min_value=-1000, max_value=10**7, places=1), min_size=1, max_size=12)


@given(VALUES, st.decimals(min_value=-1000, max_value=10**7, places=1), st.integers(2015, 2040))
def test_no_words_leave_the_picture_or_stand_on_others(values: list[Decimal | None], goal: Decimal, year: int) -> None:
    own = Curve(
        "Nordland", tuple(Point(str(2015 + at), Decimal(2016 + at), value, at > 8) for at, value in enumerate(values))
    )
    curves = (own, COUNTRY) if own.known else (COUNTRY,)
    svg = read(drawn(*curves, stops=(stop("mål", year, str(goal)),), cuts=(Cut("A", "2018", Decimal("2018.5")),)))
    height = Decimal(svg.attrib["viewBox"].split()[3])
    found = [(each.text or "", each.attrib) for each in svg.findall(f"{SVG}text")]
    boxes = [Place(Decimal(at["x"]), Decimal(at["y"]), at["text-anchor"]).box(said) for said, at in found]

    assert all(box.left > -1 and box.right < WIDTH + 1 and box.top >= 0 and box.bottom <= height for box in boxes)
    near = [box._replace(left=box.left + 1, right=box.right - 1, top=box.top + 3) for box in boxes]
    assert not [pair for pair in combinations(near, 2) if pair[0].meets(pair[1])]
