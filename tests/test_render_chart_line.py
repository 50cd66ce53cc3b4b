"""A chart shows what is known, says what is not, and can be read by those who cannot see it."""

import re
from decimal import Decimal
from itertools import pairwise
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from innenforskap.i18n import Language
from innenforskap.render.chart import Labels, Point, Series, chart

SVG = "{http://www.w3.org/2000/svg}"
LABELS = Labels("unge-utenfor", "Unge utenfor", "Prosent", 1, Language.NB)
NYNORSK = LABELS._replace(language=Language.NN)


def series(name: str, *values: str | None, first: int = 2022) -> Series:
    points = (Point(str(year), None if value is None else Decimal(value)) for year, value in enumerate(values, first))
    return Series(name, tuple(points))


def with_preliminary_end(known: Series) -> Series:
    return known._replace(points=(*known.points[:-1], known.points[-1]._replace(preliminary=True)))


def read(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - the chart read here is our own


def texts(svg: str) -> list[str]:
    return [text.text or "" for text in read(svg).iter(f"{SVG}text")]


def description(svg: str) -> str:
    return read(svg).findtext(f"{SVG}desc") or ""


def placed(svg: str, said: str) -> list[tuple[float, float]]:
    found = (text for text in read(svg).iter(f"{SVG}text") if text.text == said)
    return [(float(text.attrib["x"]), float(text.attrib["y"])) for text in found]


def ways(svg: str, look: str, *, dashed: bool = False) -> int:
    """Return how many steps the line of a series has."""
    paths = read(svg).findall(f"{SVG}g[@class='{look}']/{SVG}path")
    return sum(path.attrib["d"].count("L") for path in paths if ("stroke-dasharray" in path.attrib) == dashed)


NORDLAND = series("Nordland", "8.9", "9.7", "9.7", "9.9")
COUNTRY = series("Hele landet", "9.5", "9.9", "9.9", "10.1")


def test_the_chart_is_an_image_with_a_title_and_a_description() -> None:
    svg = read(chart(LABELS, NORDLAND))

    assert svg.attrib["role"] == "img"
    assert svg.findtext(f"{SVG}title[@id='{svg.attrib['aria-labelledby']}']") == "Unge utenfor"
    assert svg.find(f"{SVG}desc[@id='{svg.attrib['aria-describedby']}']") is not None


def test_the_description_tells_the_course_of_each_line_and_the_axis() -> None:
    assert description(chart(LABELS, NORDLAND, COUNTRY)) == (
        "Nordland: 8,9 i 2022 og 9,9 i 2025, lavest 8,9 og høyest 9,9. "
        "Hele landet: 9,5 i 2022 og 10,1 i 2025, lavest 9,5 og høyest 10,1. "
        "Loddrett akse: Prosent, fra 7 til 11."
    )


def test_the_description_is_in_nynorsk_where_the_paper_is() -> None:
    svg = chart(NYNORSK, with_preliminary_end(series("Nordland", "8.9", None, "9.7", "9.9")))

    assert description(svg) == (
        "Nordland: 8,9 i 2022 og 9,9 i 2025, lågast 8,9 og høgast 9,9. Nordland manglar tal for 2023. "
        "Førebelse tal: 2025. Loddrett akse: Prosent, frå 7 til 10."
    )
    assert "Førebels" in texts(svg)
    assert "Prosent (aksen byrjar på 7)" in texts(svg)


def test_nothing_is_styled_in_a_way_that_a_content_policy_forbids() -> None:
    svg = chart(LABELS, with_preliminary_end(NORDLAND), COUNTRY)

    assert not re.search(r"<style|style=|<script|\son\w+=|href", svg)


def test_what_a_plan_says_is_never_taken_for_markup() -> None:
    hostile = '"><script>{x}</script>&'

    svg = chart(Labels(hostile, hostile, hostile, 1, Language.NB), series(hostile, "1", "2"), series(hostile, "2"))

    assert "<script" not in svg
    assert hostile in texts(svg)
    assert read(svg).findtext(f"{SVG}title") == hostile


def test_the_first_and_the_last_figure_stand_beside_the_line() -> None:
    said = texts(chart(LABELS, NORDLAND, COUNTRY))

    assert {"8,9", "9,9", "9,5", "10,1"} <= set(said)
    assert "9,7" not in said


def test_a_missing_figure_is_a_gap_and_never_a_zero() -> None:
    svg = chart(LABELS, series("Nordland", "9.0", "8.9", None, "9.7", "9.9"))

    assert ways(svg, "chart-line") == 2
    assert svg.count('class="chart-dot"') == 4
    assert "Nordland mangler tall for 2024." in description(svg)
    assert "fra 7 til" in description(svg)


def test_a_figure_between_two_gaps_is_still_seen() -> None:
    svg = chart(LABELS, series("Nordland", "9.0", None, "9.7", None))

    assert ways(svg, "chart-line") == 0
    assert svg.count('class="chart-dot"') == 2


def test_a_preliminary_figure_is_a_ring_on_a_dashed_line_and_is_told() -> None:
    svg = chart(LABELS, with_preliminary_end(NORDLAND))

    assert ways(svg, "chart-line", dashed=True) == 1
    assert ways(svg, "chart-line") == 2
    assert svg.count('class="chart-ring"') == 2
    assert "Foreløpig" in texts(svg)
    assert "Foreløpige tall: 2025." in description(svg)


def test_where_all_is_settled_nothing_is_called_preliminary() -> None:
    assert "oreløpig" not in chart(LABELS, NORDLAND)


def test_a_missing_figure_is_not_preliminary() -> None:
    assert "oreløpig" not in chart(LABELS, with_preliminary_end(series("Nordland", "8.9", "9.7", None)))


def test_a_dashed_line_ends_at_the_edge_of_its_ring() -> None:
    svg = chart(LABELS, with_preliminary_end(series("Nordland", "9.0", "9.0")))
    ring = read(svg).find(f"{SVG}g[@class='chart-line']/{SVG}circle[@class='chart-ring']")
    path = read(svg).find(f"{SVG}g[@class='chart-line']/{SVG}path")

    assert ring is not None
    assert path is not None
    end = float(path.attrib["d"].rpartition("L")[2].split()[0])
    assert round(float(ring.attrib["cx"]) - end, 1) == float(ring.attrib["r"])


def test_a_dashed_line_from_a_ring_begins_at_its_edge() -> None:
    points = Point("2024", Decimal(9), preliminary=True), Point("2025", Decimal(9))
    svg = chart(LABELS, Series("Nordland", points))
    ring = read(svg).find(f"{SVG}g[@class='chart-line']/{SVG}circle[@class='chart-ring']")
    path = read(svg).find(f"{SVG}g[@class='chart-line']/{SVG}path")

    assert ring is not None
    assert path is not None
    begin = float(path.attrib["d"].removeprefix("M").split()[0])
    assert round(begin - float(ring.attrib["cx"]), 1) == float(ring.attrib["r"])


def test_an_unknown_indicator_has_no_chart() -> None:
    assert chart(LABELS, series("Nordland", None, None), COUNTRY) == ""
    assert chart(LABELS, Series("Nordland", ())) == ""


def test_a_comparison_of_which_nothing_is_known_is_left_out() -> None:
    assert chart(LABELS, NORDLAND, series("Hele landet", None, None)) == chart(LABELS, NORDLAND)


def test_one_figure_alone_is_told_once_in_the_middle() -> None:
    svg = chart(LABELS, series("Nordland", "9.9"))

    assert len(placed(svg, "9,9")) == 1
    assert "Nordland: 9,9 i 2022. " in description(svg)


def test_an_axis_that_does_not_begin_at_zero_says_so() -> None:
    assert "Prosent (aksen begynner på 7)" in texts(chart(LABELS, NORDLAND))
    assert "Prosent" in texts(chart(LABELS, series("Nordland", "2", "9")))


def test_equal_ends_are_written_beside_each_other_and_not_on_top() -> None:
    svg = chart(LABELS, series("Nordland", "9.0", "9.9"), series("Hele landet", "9.0", "9.8"))

    (own, comparison) = sorted(y for _, y in placed(svg, "9,0"))
    assert comparison - own >= 15
    assert placed(svg, "9,8")[0][1] - placed(svg, "9,9")[0][1] >= 15


def test_the_higher_of_two_near_ends_is_written_above() -> None:
    svg = chart(LABELS, series("Nordland", "9.0", "9.8"), series("Hele landet", "9.0", "9.9"))

    assert placed(svg, "9,9")[0][1] < placed(svg, "9,8")[0][1]


def test_the_last_period_is_always_named_and_no_two_names_touch() -> None:
    svg = chart(LABELS, series("Nordland", *["9.0"] * 12, first=2014))
    named = sorted(x for text in texts(svg) if text.startswith("20") for x, _ in placed(svg, text))

    assert "2025" in texts(svg)
    assert len(named) > 3
    assert all(later - earlier > 30 for earlier, later in pairwise(named))


def test_years_without_a_survey_take_their_room() -> None:
    svg = chart(LABELS, Series("Ungdata", tuple(Point(year, Decimal(9)) for year in ("2013", "2021", "2025"))))
    first, second, third = (placed(svg, year)[0][0] for year in ("2013", "2021", "2025"))

    assert round((second - first) / (third - second), 1) == 2


def test_quarters_and_school_years_stand_in_order() -> None:
    quarters = Series("Nordland", tuple(Point(quarter, Decimal(9)) for quarter in ("2025-Q1", "2025-Q4", "2026-Q1")))
    school = Series("Nordland", (Point("2024/25", Decimal(9)), Point("2025/26", Decimal(8))))
    dots = [float(x) for x in re.findall(r'cx="([\d.]+)"', chart(LABELS, quarters))]

    assert round((dots[1] - dots[0]) / (dots[2] - dots[1]), 1) == 3
    assert {"2024/25", "2025/26"} <= set(texts(chart(LABELS, school)))


def test_two_figures_for_the_same_period_are_both_shown_and_not_joined() -> None:
    svg = chart(LABELS, Series("Nordland", (Point("2025", Decimal(9)), Point("2025", Decimal(9)))))

    assert svg.count('class="chart-dot"') == 2
    assert ways(svg, "chart-line") == 0


def test_long_names_stand_below_each_other() -> None:
    svg = chart(LABELS, series("Fylkeskommunen i et langstrakt fylke", "9", "8"), series("Alle de andre fylkene", "9"))

    assert len(re.findall(r"translate\(0\.0 (18|36)\)", svg)) == 2


@given(st.lists(st.none() | st.decimals(min_value=-1000, max_value=10**7, places=1), min_size=1, max_size=12))
def test_everything_is_drawn_inside_the_picture(values: list[Decimal | None]) -> None:
    own = Series("Nordland", tuple(Point(str(2015 + at), value, at > 8) for at, value in enumerate(values)))
    svg = read(chart(LABELS, own, COUNTRY) or chart(LABELS, COUNTRY))
    height = float(svg.attrib["viewBox"].split()[3])

    for text in svg.findall(f"{SVG}text"):
        width = 7.2 * len(text.text or "")
        left = float(text.attrib["x"]) - width * {"start": 0, "middle": 0.5, "end": 1}[text.attrib["text-anchor"]]
        assert 0 <= left <= left + width <= 360
        assert 10 <= float(text.attrib["y"]) <= height
    for dot in svg.iterfind(f"{SVG}g[@stroke]/{SVG}circle"):
        assert 0 < float(dot.attrib["cx"]) < 360
        assert 0 < float(dot.attrib["cy"]) < height
