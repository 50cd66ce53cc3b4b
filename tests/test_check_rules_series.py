"""What is found in series, where the rules' pages do not show it."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from tests.fetched import found_fetched, told_fetched
from tests.found import found, helped, told


def _indicator(*figures: str, rest: str = "", maturity: str = "defined") -> dict[str, str]:
    listed = ", ".join(f"{{{each}}}" for each in figures)
    return {"indicators/i.yaml": f"title: I\nmaturity: {maturity}\n{rest}observations: [{listed}]\n"}


def _figure(period: str, value: str = "9", geo: str = "31") -> str:
    return f"period: {period}, geo: '{geo}', value: {value}"


BEFORE, AFTER = _figure("2023"), _figure("2024")


@pytest.mark.parametrize(
    ("first", "second", "geo", "day"),
    [
        ("2023", "2024", "31", "2024-01-01"),
        ("2022", "2025", "31", "2024-01-01"),
        ("2022", "2023", "31", None),
        ("2024", "2025", "31", None),
        ("2019", "2020", "46", "2020-01-01"),
        ("2017", "2018", "50", "2018-01-01"),
        ("2023", "2024", "30", "2024-01-01"),
        ("2022", "2023", "30", None),
        ("2023", "2024", "18", None),
        ("2023", "2024", "NO", None),
        ("2023", "2024", "3901", "2024-01-01"),
        ("2023", "2024", "1804", None),
        ("2022/23", "2023/24", "31", "2024-01-01"),
        ("2013..2019", "2019..2025", "31", "2024-01-01"),
        ("2023-Q4", "2024-Q1", "31", "2024-01-01"),
    ],
)
def test_a_series_runs_across_the_day_its_area_came_or_went(
    first: str, second: str, geo: str, day: str | None, tmp_path: Path
) -> None:
    files = _indicator(_figure(first, geo=geo), _figure(second, geo=geo))

    assert [each.facts["day"] for each in found(tmp_path, files, "IF417")] == ([day] if day else [])


@pytest.mark.parametrize(
    ("rest", "maturity", "is_told"),
    [
        ("", "defined", True),
        ("division: 2024\n", "defined", False),
        ("", "retired", False),
        ("breaks: [{period: 2024, note: Nytt fylke}]\n", "defined", False),
        ("breaks: [{period: 2025, note: Ny tabell}]\n", "defined", True),
        ("breaks: [{period: 2023, note: Ny tabell}]\n", "defined", True),
    ],
)
def test_the_indicator_says_of_a_break_or_whose_division_its_figures_follow(
    rest: str, maturity: str, is_told: bool, tmp_path: Path
) -> None:
    files = _indicator(BEFORE, AFTER, rest=rest, maturity=maturity)

    assert bool(found(tmp_path, files, "IF417")) is is_told


def test_a_break_may_be_told_anywhere_between_the_nearest_figures(tmp_path: Path) -> None:
    figures = _figure("2020"), _figure("2022"), _figure("2025"), _figure("2026")

    for year, is_told in (("2022", True), ("2023", False), ("2025", False), ("2026", True)):
        files = _indicator(*figures, rest=f"breaks: [{{period: {year}, note: Nytt}}]\n")
        assert bool(found(tmp_path / year, files, "IF417")) is is_told


def test_a_day_is_told_once_with_the_first_figure_of_the_first_area_since(tmp_path: Path) -> None:
    files = _indicator(_figure("2025"), AFTER, BEFORE, _figure("2023", geo="39"), _figure("2024", geo="39"))

    (line,) = told(tmp_path, files, "IF417")

    assert line.startswith("indicators/i.yaml:3:62 tallene for Østfold (31) går over 2024-01-01, ")


def test_what_stands_before_is_of_the_same_area(tmp_path: Path) -> None:
    assert not found(tmp_path, _indicator(_figure("2023", geo="18"), _figure("2024", geo="31")), "IF417")


def test_an_area_that_came_and_went_is_told_of_each_day(tmp_path: Path) -> None:
    files = _indicator(_figure("2019", geo="38"), _figure("2021", geo="38"), _figure("2024", geo="38"))

    assert [each.facts["day"] for each in found(tmp_path, files, "IF417")] == ["2020-01-01", "2024-01-01"]


def test_a_figure_without_an_area_is_for_the_only_one_the_indicator_is_about(tmp_path: Path) -> None:
    figures = "period: 2023, value: 9", "period: 2024, value: 9"

    assert found(tmp_path / "one", _indicator(*figures, rest='geography: ["31"]\n'), "IF417")
    assert not found(tmp_path / "two", _indicator(*figures, rest='geography: ["31", "39"]\n'), "IF417")


@pytest.mark.parametrize("before", ["period: 2023, geo: '31', missing: not-available", _figure("2023", "0")])
def test_what_is_missing_or_zero_from_before_an_area_is_none_of_its_series(before: str, tmp_path: Path) -> None:
    assert not found(tmp_path, _indicator(before, AFTER), "IF417")


def test_a_fetched_series_is_told_of_at_the_indicator(tmp_path: Path) -> None:
    (line,) = told_fetched(tmp_path, _indicator(), f"{{{BEFORE}}}, {{{AFTER}}}", "IF417")

    assert line.startswith("indicators/i.yaml:1:1 tallene for Østfold (31)")


@pytest.mark.parametrize(
    ("period", "geo", "is_told"),
    [
        ("2023", "31", True),
        ("2024", "31", False),
        ("2023/24", "31", False),
        ("2019..2025", "31", False),
        ("2023", "30", False),
        ("2024", "30", True),
        ("2019", "30", True),
        ("2017..2025", "30", False),
        ("2015", "18", False),
        ("2015", "NO", False),
        ("2023", "3901", True),
    ],
)
def test_zero_is_a_figure_where_the_area_was_there(period: str, geo: str, is_told: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _indicator(_figure(period, "0", geo)), "IF418")) is is_told


@pytest.mark.parametrize(
    ("value", "rest", "is_told"),
    [("0", "", True), ("0.0", "", True), ("1", "", False), ("0", "division: 2024\n", False)],
)
def test_only_zero_that_is_not_recalculated_is_no_figure(value: str, rest: str, is_told: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _indicator(_figure("2020", value), rest=rest), "IF418")) is is_told


def test_the_first_zero_is_told_of_for_them_all(tmp_path: Path) -> None:
    files = _indicator(_figure("2022", "0"), _figure("2021", "0"), _figure("2021", "0", "39"))

    assert [each.facts["period"] for each in found(tmp_path / "typed", files, "IF418")] == ["2022"]
    assert told_fetched(tmp_path, _indicator(), f"{{{_figure('2022', '0')}}}", "IF418")


def test_a_figure_without_an_area_may_be_a_zero_of_the_only_one(tmp_path: Path) -> None:
    figure = "period: 2020, value: 0"

    assert found(tmp_path / "one", _indicator(figure, rest='geography: ["31"]\n'), "IF418")
    assert not found(tmp_path / "none", _indicator(figure), "IF418")


AREAS = 'geography: ["18"]\ncomparison: ["NO"]\n'


@pytest.mark.parametrize(
    ("own", "other", "what"),
    [
        ("period: 2025, value: 9", "period: 2025, value: 10", None),
        ("period: 2025, value: 9", "period: 2024, value: 10", ("fra 2025", "fra 2024")),
        ("period: 2024, value: 9", "period: 2025, value: 10", ("fra 2024", "fra 2025")),
        ("period: 2025, missing: not-available", "period: 2024, value: 10", ("fra 2025", "fra 2024")),
        ("period: 2025, missing: not-published", "period: 2024, value: 10", None),
        ("period: 2024, value: 9", "period: 2025, missing: not-published", None),
        (
            "period: 2025, value: 9, finality: preliminary",
            "period: 2025, value: 10, finality: final",
            ("foreløpig", "endelig"),
        ),
        (
            "period: 2025, value: 9, finality: revised",
            "period: 2025, value: 10, finality: unaudited",
            ("endelig", "foreløpig"),
        ),
        ("period: 2025, value: 9, finality: revised", "period: 2025, value: 10, finality: final", None),
        ("period: 2025, value: 9, finality: unaudited", "period: 2025, value: 10, finality: preliminary", None),
        ("period: 2025, value: 9, finality: preliminary", "period: 2025, value: 10", None),
        ("period: 2025, value: 9", "period: 2025, value: 10, finality: preliminary", None),
        ("period: 2025, value: 9, finality: final", "period: 2025, value: 10", None),
        ("period: 2025, value: 9", "period: 2025, value: 10, finality: final", None),
    ],
)
def test_areas_are_held_against_each_other_by_figures_of_one_period_as_settled(
    own: str, other: str, what: tuple[str, str] | None, tmp_path: Path
) -> None:
    files = _indicator(f"{own}, geo: '18'", f"{other}, geo: 'NO'", rest=AREAS)

    message = f"Nordland er {what[0]}, men for hele landet er det {what[1]}" if what else ""
    lines = told(tmp_path, files, "IF419")
    assert [message in line for line in lines] == ([True] if what else [])


def test_only_the_newest_figures_known_on_the_day_are_held_against_each_other(tmp_path: Path) -> None:
    figures = _figure("2023", geo="18"), _figure("2024", geo="18"), _figure("2024", geo="NO")
    files = _indicator(*figures, _figure("2025", geo="NO") + ", published: 2026-06-16", rest=AREAS)

    assert not found(tmp_path, files, "IF419")
    assert found(tmp_path, files, "IF419", date(2026, 6, 16))


def test_the_first_unlike_area_is_told_for_them_all(tmp_path: Path) -> None:
    figures = [_figure("2024", geo="18"), *(_figure("2023", geo=geo) for geo in ("NO", "46", "31"))]

    for name, rest in (
        ("own", 'geography: ["18", "46"]\n'),
        ("others", 'geography: ["18"]\ncomparison: ["46", "NO"]\n'),
    ):
        (line,) = told(tmp_path / name, _indicator(*figures, rest=rest), "IF419")
        assert "Nordland er fra 2024, men for Vestland er det fra 2023" in line


def test_an_area_that_nothing_is_known_of_is_not_held_against_any(tmp_path: Path) -> None:
    assert not found(tmp_path / "alone", _indicator(_figure("2024", geo="18"), rest=AREAS), "IF419")
    assert not found(tmp_path / "none", _indicator(rest=AREAS), "IF419")
    files = _indicator("period: 2024, value: 9", _figure("2023", geo="NO"), rest=AREAS)
    assert found(tmp_path / "unsaid", files, "IF419")


def test_a_fetched_figure_is_held_against_a_typed_one_unless_the_indicator_is_retired(tmp_path: Path) -> None:
    fetched = f"{{{_figure('2025', geo='NO')}}}"
    files = _indicator(_figure("2024", geo="18"), rest=AREAS)

    assert told_fetched(tmp_path / "in-use", files, fetched, "IF419")[0].startswith("indicators/i.yaml:1:1 ")
    retired = _indicator(_figure("2024", geo="18"), rest=AREAS, maturity="retired")
    assert not found_fetched(tmp_path / "retired", retired, fetched, "IF419")


@pytest.mark.parametrize(
    ("last", "month", "day", "is_old"),
    [
        ("2024", "9", "2026-06-15", False),
        ("2023", "9", "2026-06-15", True),
        ("2023", "9", "2025-10-31", False),
        ("2023", "9", "2025-11-01", True),
        ("2023", "12", "2026-01-31", False),
        ("2023", "12", "2026-02-01", True),
        ("2024", "3", "2026-04-30", False),
        ("2024", "3", "2026-05-01", True),
        ("2025", "3", "2026-05-01", False),
        ("2018..2023", "9", "2026-06-15", True),
        ("2022/23", "9", "2026-06-15", False),
        ("2023-Q4", "9", "2026-06-15", False),
    ],
)
def test_figures_grow_old_a_month_after_the_month_the_source_publishes_in(
    last: str, month: str, day: str, is_old: bool, tmp_path: Path
) -> None:
    files = _indicator(_figure(last), rest=f"publishing: {{month: {month}}}\n")

    assert bool(found(tmp_path, files, "IF420", date.fromisoformat(day))) is is_old


PUBLISHING = "publishing: {month: 9}\n"


@pytest.mark.parametrize(
    ("figures", "rest", "maturity", "is_old"),
    [
        ((_figure("2023"),), PUBLISHING, "defined", True),
        ((_figure("2023"),), PUBLISHING, "retired", False),
        ((_figure("2023"),), "", "defined", False),
        ((), PUBLISHING, "defined", False),
        ((_figure("2024", geo="NO"), _figure("2023")), PUBLISHING, "defined", False),
        ((_figure("2023"), "period: 2024, missing: not-published"), PUBLISHING, "defined", False),
        ((_figure("2023"), _figure("2024") + ", published: 2026-06-16"), PUBLISHING, "defined", True),
    ],
)
def test_only_the_newest_figure_known_grows_old(
    figures: tuple[str, ...], rest: str, maturity: str, is_old: bool, tmp_path: Path
) -> None:
    assert bool(found(tmp_path, _indicator(*figures, rest=rest, maturity=maturity), "IF420")) is is_old


QUERIES = "queries: [{bank: ssb, table: '13556', select: {Alder: {codes: ['15-29']}}}]\n"
COLUMNS = "columns: {period: År, value: Andel}\n"


@pytest.mark.parametrize(
    ("rest", "help_"),
    [
        ("", "skriv det nye tallet i observations; er det ikke ute, skriv period: 2024 og missing: not-published"),
        (QUERIES, "hent nye: innenforskap fetch i"),
        (COLUMNS, "hent nye: innenforskap fetch i --file tall.csv"),
    ],
)
def test_the_help_says_how_the_new_ones_come(rest: str, help_: str, tmp_path: Path) -> None:
    assert helped(tmp_path, _indicator(_figure("2023"), rest=PUBLISHING + rest), "IF420") == help_


SOURCE = "source: ssb\n"


@pytest.mark.parametrize(
    ("updated", "rest", "is_old"),
    [
        ("updated: 2026-06-02", SOURCE, True),
        ("updated: 2026-06-01", SOURCE, False),
        ("kind: statistics", SOURCE, False),
        ("updated: 2026-06-02", "", False),
    ],
)
def test_what_was_fetched_before_the_source_was_updated_is_old(
    updated: str, rest: str, is_old: bool, tmp_path: Path
) -> None:
    sources = {"sources.yaml": f"ssb: {{publisher: SSB, title: Unge, {updated}}}\n"}
    files = sources | _indicator(rest=rest + QUERIES)

    told = found_fetched(tmp_path / "fetched", files, f"{{{_figure('2025')}}}", "IF420")

    assert [each.message(Language.NB) for each in told] == (
        ["tallene er blitt gamle: de er hentet 2026-06-01, og kilden er oppdatert 2026-06-02"] if is_old else []
    )
    assert not found(tmp_path / "typed", sources | _indicator(_figure("2025"), rest=rest), "IF420")


def test_figures_that_are_old_twice_over_are_told_of_once(tmp_path: Path) -> None:
    files = _indicator(rest=SOURCE + PUBLISHING + QUERIES)
    files["sources.yaml"] = "ssb: {publisher: SSB, title: Unge, updated: 2026-06-02}\n"

    (each,) = found_fetched(tmp_path, files, f"{{{_figure('2023')}}}", "IF420")

    assert "det nyeste er for 2023" in each.message(Language.NB)
