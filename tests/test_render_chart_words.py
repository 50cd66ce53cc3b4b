from decimal import Decimal

from innenforskap.i18n import Language
from innenforskap.render.chart.axis import Axis
from innenforskap.render.chart.words import figures, shown
from innenforskap.report.pages.indicators.drawings import Curve, Cut, Drawing, Point, Stop

AXIS = Axis(Decimal(7), Decimal(11), Decimal(1))


def point(year: int, value: str | None, *, preliminary: bool = False, hidden: bool = False) -> Point:
    return Point(str(year), Decimal(year + 1), None if value is None else Decimal(value), preliminary, hidden)


NORDLAND = Curve(
    "Nordland", (point(2022, "8.9"), point(2023, None), point(2024, None, hidden=True), point(2025, "9.9"))
)
LAST = Curve("Hele landet", (point(2025, "10.1", preliminary=True),))
STOPS = (
    Stop("start 2022", "2022", Decimal(2023), Decimal("8.9"), "8,9 %", is_goal=False),
    Stop("mål 2030", "2030", Decimal(2031), Decimal(8), "8,0 %"),
)
WAY = tuple((each.moment, each.value) for each in STOPS)


def told(drawing: Drawing, language: Language = Language.NB) -> str:
    return " ".join(shown(drawing, AXIS, language))


def test_all_that_is_drawn_is_told() -> None:
    full = Drawing((NORDLAND, LAST), "Prosent", 1, STOPS, WAY, (Cut("A", "2024", Decimal("2024.5")),))

    assert told(full) == (
        "Nordland: 8,9 i 2022 og 9,9 i 2025, lavest 8,9 og høyest 9,9. Nordland har skjulte tall for 2024. "
        "Nordland mangler tall for 2023. Hele landet: 10,1 i 2025. Foreløpige tall: 2025. "
        "Veien mot målet: start 2022 8,9 % og mål 2030 8,0 %. "
        "Brudd i tallrekken i 2024: tall før og etter kan ikke sammenlignes. "
        "Loddrett akse: Prosent, fra 7 til 11."
    )


def test_all_that_is_drawn_is_told_in_nynorsk() -> None:
    full = Drawing((NORDLAND, LAST), "Prosent", 1, STOPS, WAY, (Cut("A", "2024", Decimal("2024.5")),))

    assert told(full, Language.NN) == (
        "Nordland: 8,9 i 2022 og 9,9 i 2025, lågast 8,9 og høgast 9,9. Nordland har skjulte tal for 2024. "
        "Nordland manglar tal for 2023. Hele landet: 10,1 i 2025. Førebelse tal: 2025. "
        "Vegen mot målet: start 2022 8,9 % og mål 2030 8,0 %. "
        "Brot i talrekkja i 2024: tal før og etter kan ikkje samanliknast. "
        "Loddrett akse: Prosent, frå 7 til 11."
    )


def test_a_goal_without_a_way_is_told_alone() -> None:
    assert "Mål 2030 8,0 %." in told(Drawing((LAST,), "Prosent", 1, STOPS[1:]))


def test_what_is_missing_is_not_preliminary() -> None:
    missing = Curve("Nordland", (point(2024, "9"), point(2025, None, preliminary=True)))

    assert "oreløpig" not in told(Drawing((missing,), "Prosent", 1))


def test_the_figures_of_curves_leave_the_gaps_out() -> None:
    assert figures((NORDLAND, LAST)) == [Decimal("8.9"), Decimal("9.9"), Decimal("10.1")]
