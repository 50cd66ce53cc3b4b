"""What looks wrong with an answer is seen by holding it against the last good one, and told with numbers."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

import pytest

from innenforskap.fetch.guard import doubts, revised, zeros
from innenforskap.fetch.whole import Answer, Dimension, Key
from innenforskap.i18n import Language
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.raw import Plain
from innenforskap.read.jsonstat import Category

PLACES = {"18": "Nordland", "31": "Østfold", "46": "Vestland"}
COUNTIES = tuple(f"{number:02}" for number in range(1, 16))


def dimension(label: str, categories: Mapping[str, str], unit: str = "") -> Dimension:
    return Dimension(label, {code: Category(code, name, unit) for code, name in categories.items()})


def answer(
    areas: Mapping[str, str] = PLACES,
    years: Sequence[str] = ("2023", "2024", "2025"),
    figures: Mapping[tuple[str, str], str | None] = {},
    label: str = "Bosatte i prosent",
    unit: str = "prosent",
    updated: date | None = date(2026, 9, 4),
) -> Answer:
    dimensions = {
        "Region": dimension("region", areas),
        "ContentsCode": dimension("statistikkvariabel", {"Andel": label}, unit),
        "Tid": dimension("år", {year: year for year in years}),
    }
    told = {(area, year): figures.get((area, year), "9.7") for area in areas for year in years}
    values: dict[Key, Decimal | None] = {
        (area, "Andel", year): None if value is None else Decimal(value) for (area, year), value in told.items()
    }
    return Answer(dimensions, values, "Tid", "Region", updated)


def told(before: Answer | None, now: Answer, *, rolls: bool = False) -> list[str]:
    return [doubt.said(Language.NB) for doubt in doubts(before, now, rolls=rolls)]


def test_the_same_answer_is_to_be_trusted() -> None:
    assert told(answer(), answer()) == []


def test_a_first_answer_has_nothing_to_be_held_against() -> None:
    assert told(None, answer()) == []


def test_new_periods_areas_and_values_are_what_one_fetches_for() -> None:
    now = answer({**PLACES, "50": "Trøndelag"}, ("2023", "2024", "2025", "2026"), {("18", "2024"): "9.8"})

    assert told(answer(), now._replace(updated=date(2027, 9, 4))) == []


@pytest.mark.parametrize("before", [None, answer()])
def test_an_answer_without_figures_can_never_be_accepted(before: Answer | None) -> None:
    empty = answer(figures={(area, year): None for area in PLACES for year in ("2023", "2024", "2025")})

    found = list(doubts(before, empty))

    assert [each.said(Language.NB) for each in found] == ["svaret har ingen tall, bare tomme ruter"]
    assert [each.may_be_accepted for each in found] == [False]


def test_counties_that_are_gone_are_counted_and_named() -> None:
    before = answer({code: f"Fylke {code}" for code in COUNTIES})
    now = answer({code: f"Fylke {code}" for code in COUNTIES[:3]})

    gone = "borte er Fylke 04, Fylke 05, Fylke 06, Fylke 07, Fylke 08 og 7 til"
    assert told(before, now) == [f"antallet områder var 15, og er nå 3; {gone}"]
    assert [each.said(Language.NN) for each in doubts(before, now)] == [f"talet på område var 15, og er no 3; {gone}"]
    assert [each.may_be_accepted for each in doubts(before, now)] == [True]


def test_an_area_in_place_of_another_is_one_that_is_gone() -> None:
    now = answer({"18": "Nordland", "31": "Østfold", "50": "Trøndelag"})

    assert told(answer(), now) == ["antallet områder var 3, og er nå 3; borte er Vestland"]


def test_years_that_are_gone_are_named() -> None:
    assert told(answer(), answer(years=("2024", "2025", "2026"))) == [
        "antallet perioder var 3, og er nå 3; borte er 2023"
    ]


def test_a_question_for_the_newest_years_lets_the_oldest_go() -> None:
    assert told(answer(), answer(years=("2024", "2025", "2026")), rolls=True) == []
    assert told(answer(), answer(years=("2024", "2025")), rolls=True) == [
        "antallet perioder var 3, og er nå 2; borte er 2023"
    ]
    assert told(answer(), answer({"18": "Nordland", "31": "Østfold", "50": "Trøndelag"}), rolls=True) != []


def test_another_dimension_stops_all_comparison() -> None:
    now = answer({"18": "Nordland"})
    without = now._replace(dimensions={name: now.dimensions[name] for name in ("Region", "Tid")})

    assert told(answer(), without) == [
        "tallene er delt inn etter region og år, og var før delt inn etter region, statistikkvariabel og år"
    ]


def test_another_unit_is_told() -> None:
    assert told(answer(), answer(unit="personer")) == ["«Bosatte i prosent» var i prosent, og er nå i personer"]
    assert told(answer(), answer(unit="")) == ["«Bosatte i prosent» var i prosent, og er nå i ingen enhet"]
    assert told(answer(unit=""), answer()) == ["«Bosatte i prosent» var i ingen enhet, og er nå i prosent"]
    assert told(answer(), answer(unit="Prosent")) == []


def test_a_code_that_means_something_else_is_told() -> None:
    assert told(answer(), answer(label="Bosatte {i alt}")) == [
        "koden Andel i «statistikkvariabel» het «Bosatte i prosent», og heter nå «Bosatte {i alt}»"
    ]
    assert told(answer(), answer(label="BOSATTE I PROSENT")) == []


def test_an_area_may_get_a_new_name() -> None:
    assert told(answer(), answer({**PLACES, "18": "Nordland - Nordlánnda"})) == []


def test_an_older_answer_is_told() -> None:
    assert told(answer(), answer(updated=date(2026, 9, 3))) == [
        "kilden endret tabellen sist 3. september 2026, men tallene i planen er fra en nyere utgave, 4. september 2026"
    ]


@pytest.mark.parametrize(("before", "now"), [(None, date(2026, 9, 3)), (date(2026, 9, 4), None)])
def test_how_old_an_answer_is_may_be_unknown(before: date | None, now: date | None) -> None:
    assert told(answer(updated=before), answer(updated=now)) == []


def test_an_area_that_lost_all_its_figures_is_told() -> None:
    now = answer(figures={("18", "2023"): None, ("18", "2024"): None, ("18", "2025"): None})

    assert told(answer(), now) == ["alle tallene er borte for Nordland"]
    assert told(now, now) == []


def test_a_year_that_lost_all_its_figures_is_told_once_and_not_for_every_area() -> None:
    lost: dict[tuple[str, str], str | None] = {(area, "2025"): None for area in PLACES}

    assert told(answer(), answer(figures=lost)) == ["alle tallene er borte for 2025"]
    assert told(answer(years=("2025", "2024")), answer(years=("2025", "2024"), figures=lost)) != []
    assert told(answer(years=("2025",)), answer(years=("2024", "2025"), figures=lost)) == [
        "alle tallene er borte for 2025"
    ]


def test_a_figure_that_is_missing_is_no_year_that_is_lost() -> None:
    assert told(answer(), answer(figures={("18", "2025"): None})) == []


def test_a_year_of_nothing_but_zeros_is_told() -> None:
    zero: dict[tuple[str, str], str | None] = {(area, "2025"): "0" for area in PLACES}

    assert told(answer(), answer(figures=zero)) == ["alle tallene er 0 for 2025"]
    assert told(answer(years=("2023", "2024")), answer(figures=zero)) == ["alle tallene er 0 for 2025"]
    assert told(answer(figures=zero), answer(figures=zero)) == []
    assert told(answer(), answer(figures={**zero, ("18", "2025"): None})) == ["alle tallene er 0 for 2025"]
    assert told(answer(), answer(figures={**zero, ("18", "2025"): "0.1"})) == []


def test_an_answer_that_does_not_say_what_is_time_and_place_is_held_against_the_rest() -> None:
    before, now = answer()._replace(time="", geo=""), answer({"18": "Nordland"})._replace(time="", geo="")

    assert told(before, now) == ["«region» hadde 3 verdier, og har nå 1; borte er Østfold og Vestland"]


def observation(geo: str | None, period: str, value: str | None) -> Observation:
    figure = {"missing": "not-available"} if value is None else {"value": Plain(value)}
    return Observation.model_validate({"period": Plain(period), **({"geo": geo} if geo else {}), **figure})


def indicator(**fields: object) -> Indicator:
    return Indicator.model_validate({"title": {"nb": "Utenfor"}, "maturity": "in-use", **fields})


@pytest.mark.parametrize(
    ("geo", "period", "value"),
    [
        ("18", "2015", "0"),
        ("31", "2024", "0"),
        ("31", "2023", "9.7"),
        ("31", "2023", None),
        ("31", "2019..2025", "0"),
        ("30", "2022..2025", "0"),
        ("1804", "2015", "0"),
        (None, "2015", "0"),
    ],
)
def test_a_zero_may_be_a_figure(geo: str | None, period: str, value: str | None) -> None:
    assert list(zeros(indicator(), [observation(geo, period, value)])) == []


def test_a_county_that_did_not_exist_has_no_figure() -> None:
    figures = [observation("18", "2015", "0"), *(observation("31", year, "0") for year in ("2021", "2022"))]

    found = list(zeros(indicator(), figures))

    assert [each.said(Language.NB) for each in found] == [
        "Østfold har tallet 0 for 2021, men fantes ikke da; spør bare etter årene fylket fantes"
    ]


def test_a_series_on_the_counties_of_one_day_may_be_zero_in_any_year() -> None:
    figures = [observation("31", "2015", "0"), observation("30", "2022", "0")]

    found = [each.facts["area"] for each in zeros(indicator(division=Plain("2024")), figures)]

    assert found == ["Viken"]


def test_what_is_revised_is_counted_among_what_there_was() -> None:
    before = answer(figures={("18", "2023"): None})
    now = answer(years=("2023", "2024", "2025", "2026"), figures={("18", "2024"): "9.8", ("31", "2024"): None})

    assert revised(before, now) == (1, 7)


@pytest.mark.parametrize("language", Language)
def test_what_comes_from_a_source_commands_no_terminal(language: Language) -> None:
    now = answer(label="Bosatte\x1b]0;{}\n")

    said = [doubt.said(language) for doubt in doubts(answer(), now)]

    assert len(said) == 1
    assert "\x1b" not in said[0]
    assert "{}\\n" in said[0]
