from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.figures.course import Course, Measured, Why, measured
from innenforskap.figures.path import Waypoint
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Operator
from tests.paper_plan import plan

DAY = date(2026, 11, 25)
DOWN = "polarity: lower-better, baseline: {period: 2020, value: 12}, targets: [{value: 6, by: 2030}]"
UP = "polarity: higher-better, baseline: {period: 2020, value: 60}, targets: [{value: 70, by: 2030}]"
GOAL = "targets: [{value: 6, by: 2030, operator: at-most}]"
LAST = "observations: [{period: 2025, value: 9}]"


def indicator(folder: Path, more: str) -> Indicator:
    return plan(folder, {"indicators.yaml": f"a: {{title: A, maturity: in-use, {more}}}\n"}).indicators["a"]


def found(folder: Path, more: str, area: str | None = None) -> Measured:
    return measured(indicator(folder, more), DAY, area)


def verdict(folder: Path, more: str) -> Course | Why:
    told = found(folder, more)
    return told.why or told.course


@pytest.mark.parametrize(
    ("value", "course"),
    [
        ("5.9", Course.REACHED),
        ("6.0", Course.REACHED),
        ("6.04", Course.REACHED),
        ("6.05", Course.ON_COURSE),
        ("9.0", Course.ON_COURSE),
        ("9.04", Course.ON_COURSE),
        ("9.1", Course.BEHIND),
        ("11.9", Course.BEHIND),
        ("11.96", Course.UNMOVED),
        ("12.0", Course.UNMOVED),
        ("12.04", Course.UNMOVED),
        ("12.05", Course.WRONG_WAY),
        ("13.0", Course.WRONG_WAY),
    ],
)
def test_a_figure_is_held_against_the_way_to_the_goal(tmp_path: Path, value: str, course: Course) -> None:
    assert verdict(tmp_path, f"{DOWN}, observations: [{{period: 2025, value: {value}}}]") is course


@pytest.mark.parametrize(
    ("value", "course"),
    [
        ("70", Course.REACHED),
        ("69.9", Course.ON_COURSE),
        ("65", Course.ON_COURSE),
        ("64.9", Course.BEHIND),
        ("60", Course.UNMOVED),
        ("59.9", Course.WRONG_WAY),
    ],
)
def test_where_higher_is_better_it_is_the_other_way_round(tmp_path: Path, value: str, course: Course) -> None:
    assert verdict(tmp_path, f"{UP}, observations: [{{period: 2025, value: {value}}}]") is course


@pytest.mark.parametrize(
    ("value", "course"),
    [
        ("10", Course.REACHED),
        ("10.1", Course.ON_COURSE),
        ("15", Course.ON_COURSE),
        ("5", Course.ON_COURSE),
        ("4.9", Course.BEHIND),
        ("15.1", Course.BEHIND),
        ("0", Course.UNMOVED),
        ("-0.1", Course.WRONG_WAY),
        ("20.1", Course.WRONG_WAY),
    ],
)
def test_a_goal_to_meet_exactly_can_be_missed_on_both_sides(tmp_path: Path, value: str, course: Course) -> None:
    goal = "baseline: {period: 2020, value: 0}, targets: [{value: 10, by: 2030, operator: exactly}]"

    assert verdict(tmp_path, f"{goal}, observations: [{{period: 2025, value: {value}}}]") is course


def test_all_that_went_into_it_is_told(tmp_path: Path) -> None:
    told = found(tmp_path, f"{DOWN}, {LAST}")

    assert told.by is Operator.AT_MOST
    assert told.way == (Waypoint(date(2020, 12, 31), Decimal(12)), Waypoint(date(2030, 12, 31), Decimal(6)))
    assert (told.change, told.progress, told.expected, told.gap, told.left) == tuple(
        map(Decimal, ("-3", "0.5", "9", "0", "-3"))
    )
    assert told.expected_now
    # 330 days of 2026 in whole months are 10 + 25/30 of 12: (5 + 65/72) tenths of the way have gone.
    assert round(told.expected_now, 6) == round(12 - 6 * (5 + Decimal(65) / 72) / 10, 6)


def test_an_indicator_without_a_goal_still_tells_the_change(tmp_path: Path) -> None:
    told = found(tmp_path, f"baseline: {{period: 2020, value: 12}}, {LAST}")

    assert (told.course, told.change) == (Course.NOT_SET, Decimal(-3))
    assert (told.way, told.progress, told.expected, told.gap, told.left, told.expected_now) == ((), *[None] * 5)


def test_no_goal_comes_before_everything_that_cannot_be_measured(tmp_path: Path) -> None:
    told = found(tmp_path, "unit: percent")

    assert (told.course, told.why, told.last, told.start) == (Course.NOT_SET, None, None, None)


@pytest.mark.parametrize("polarity", ["", "polarity: neutral, "])
def test_which_way_is_good_is_never_guessed(tmp_path: Path, polarity: str) -> None:
    goal = f"{polarity}baseline: {{period: 2020, value: 12}}, targets: [{{value: 6, by: 2030}}]"

    assert verdict(tmp_path / "a", f"{goal}, {LAST}") is Why.NO_DIRECTION
    assert verdict(tmp_path / "b", f"{goal}, observations: [{{period: 2025, value: 6}}]") is Why.NO_DIRECTION
    assert verdict(tmp_path / "c", goal) is Why.NO_DIRECTION


def test_what_the_goal_says_itself_goes_before_which_way_is_good(tmp_path: Path) -> None:
    more = "polarity: neutral, baseline: {period: 2020, value: 12}, targets: [{value: 6, by: 2030, operator: at-most}]"

    assert verdict(tmp_path, f"{more}, {LAST}") is Course.ON_COURSE


@pytest.mark.parametrize(
    ("figures", "why"),
    [
        ("", Why.NO_FIGURE),
        ("{period: 2025, missing: not-published}", Why.NO_FIGURE),
        ("{period: 2025, missing: confidential}", Why.HIDDEN),
        ("{period: 2025, missing: not-available}", Why.MISSING),
        ("{period: 2025}", Why.MISSING),
        ("{period: 2025, group: '1', value: 9}", Why.GROUPS_ONLY),
        ("{period: 2025, group: '1', missing: confidential}", Why.NO_FIGURE),
        ("{period: 2025, age: {age_from: 15, age_to: 19}, value: 9}", Why.GROUPS_ONLY),
        ("{period: 2025, geo: '18', group: '1', value: 9}", Why.NO_FIGURE),
        ("{period: 2025, geo: 'NO', value: 9}", Why.NO_FIGURE),
        ("{period: 2025, group: '1', value: 9, published: 2027-01-01}", Why.NO_FIGURE),
        ("{period: 2025-Q4, value: 9}", Why.UNLIKE_PERIODS),
        ("{period: 2025-Q4, value: 6}", Why.UNLIKE_PERIODS),
        ("{period: 2020, value: 12}", Why.NOTHING_SINCE),
        ("{period: 2019, value: 12}", Why.NOTHING_SINCE),
        ("{period: 2020, value: 6}", Course.REACHED),
    ],
)
def test_why_a_goal_cannot_be_measured_is_told(tmp_path: Path, figures: str, why: Why | Course) -> None:
    assert verdict(tmp_path, f"{DOWN}, observations: [{figures}]") is why


def test_a_figure_only_said_to_come_does_not_hide_the_last_there_is(tmp_path: Path) -> None:
    more = f"{DOWN}, observations: [{{period: 2025, value: 9}}, {{period: 2026, missing: not-published}}]"

    assert verdict(tmp_path, more) is Course.ON_COURSE


@pytest.mark.parametrize(
    ("start", "why"),
    [
        ("", Why.NO_START),
        ("baseline: {period: 2020}, ", Why.NO_START),
        ("baseline: {period: 2019}, ", Why.START_HIDDEN),
        ("baseline: {period: 2018}, ", Course.ON_COURSE),
    ],
)
def test_without_the_figure_of_the_start_only_a_reached_goal_can_be_told(
    tmp_path: Path, start: str, why: Why | Course
) -> None:
    figures = "{period: 2018, value: 12}, {period: 2019, missing: confidential}, {period: 2025, value: %s}"

    assert verdict(tmp_path / "a", f"{start}{GOAL}, observations: [{figures % 7}]") is why
    assert verdict(tmp_path / "b", f"{start}{GOAL}, observations: [{figures % 6}]") is Course.REACHED


@pytest.mark.parametrize(
    ("value", "period", "told"),
    [
        ("9", "2022", Why.NO_START),
        ("9", "2023", Course.ON_COURSE),
        ("9.1", "2023", Course.BEHIND),
        ("8", "2024", Course.ON_COURSE),
        ("8.1", "2024", Course.BEHIND),
        ("7.1", "2025", Course.BEHIND),
        ("7", "2025", Course.REACHED),
        ("7.1", "2026", Course.BEHIND),
    ],
)
def test_from_the_first_goals_time_on_it_is_told_whether_it_keeps_up_without_a_start_too(
    tmp_path: Path, value: str, period: str, told: Why | Course
) -> None:
    goals = "polarity: lower-better, targets: [{value: 7, by: 2025}, {value: 9, by: 2023}]"
    one = found(tmp_path, f"{goals}, observations: [{{period: {period}, value: {value}}}]")

    assert (one.why or one.course, one.change, one.progress) == (told, None, None)


@pytest.mark.parametrize("start", ["", "baseline: {period: 2020}, "])
def test_a_no_when_yes_was_due_is_behind(tmp_path: Path, start: str) -> None:
    more = f"unit: yes-no, {start}targets: [{{value: 1, by: 2024, operator: at-least}}]"
    one = found(tmp_path / "a", f"{more}, observations: [{{period: 2025, value: 0}}]")

    assert (one.course, one.expected, one.gap, one.left) == (Course.BEHIND, Decimal(1), None, None)
    assert verdict(tmp_path / "b", f"{more}, observations: [{{period: 2023, value: 0}}]") is Why.NO_START


def test_one_figure_alone_cannot_be_on_its_way(tmp_path: Path) -> None:
    more = f"baseline: {{period: 2025}}, {GOAL}, {LAST}"
    told = found(tmp_path, more)

    assert (told.why, told.change, told.left) == (Why.NOTHING_SINCE, None, Decimal(-3))


def test_the_final_figure_counts_and_not_the_preliminary(tmp_path: Path) -> None:
    figures = "{period: 2025, value: 8.9, finality: final}, {period: 2025, value: 9.2, finality: preliminary}"

    assert verdict(tmp_path / "a", f"{DOWN}, observations: [{figures}]") is Course.ON_COURSE
    assert verdict(tmp_path / "b", f"{DOWN}, observations: [{figures[figures.index('}, {') + 3 :]}]") is Course.BEHIND


@pytest.mark.parametrize(
    ("period", "why"),
    [("2020", Course.ON_COURSE), ("2021", Why.BROKEN), ("2025", Why.BROKEN), ("2026", Course.ON_COURSE)],
)
def test_across_a_break_nothing_is_compared(tmp_path: Path, period: str, why: Why | Course) -> None:
    told = found(tmp_path, f"{DOWN}, {LAST}, breaks: [{{period: {period}, note: Ny telling}}]")

    assert (told.why or told.course) is why
    assert (told.change, told.left, told.expected_now, told.way, told.broken).count(None) == (
        3 if why is Why.BROKEN else 1
    )


def test_a_break_keeps_even_a_reached_goal_from_being_told(tmp_path: Path) -> None:
    figures = "observations: [{period: 2025, value: 5}], breaks: [{period: 2023, note: Ny telling}]"

    assert verdict(tmp_path, f"{DOWN}, {figures}") is Why.BROKEN


@pytest.mark.parametrize(
    ("value", "course"), [("10.0", Course.WRONG_WAY), ("11.5", Course.UNMOVED), ("12.5", Course.UNMOVED)]
)
def test_a_change_within_the_uncertainty_is_none(tmp_path: Path, value: str, course: Course) -> None:
    more = UP.replace("60", "12").replace("70", "20")

    assert verdict(tmp_path, f"{more}, uncertainty: 0.5, observations: [{{period: 2025, value: {value}}}]") is course


@pytest.mark.parametrize(
    ("value", "course"),
    [
        ("6", Course.REACHED),
        ("5", Course.REACHED),
        ("6.04", Course.REACHED),
        ("6.05", Course.WRONG_WAY),
        ("7", Course.WRONG_WAY),
    ],
)
def test_to_hold_what_one_has_is_reached_until_it_is_lost(tmp_path: Path, value: str, course: Course) -> None:
    hold = "baseline: {period: 2020, value: 6}, targets: [{value: 6, by: 2030, operator: at-most}]"
    told = found(tmp_path, f"{hold}, observations: [{{period: 2025, value: {value}}}]")

    assert (told.course, told.progress, told.expected) == (course, None, Decimal(6))
    assert told.gap == Decimal(value) - 6


def test_one_who_started_past_the_goal_is_only_asked_to_stay_there(tmp_path: Path) -> None:
    floor = "baseline: {period: 2020, value: 12}, targets: [{value: 10, by: 2030, operator: at-least}]"
    told = found(tmp_path, f"{floor}, observations: [{{period: 2025, value: 10.5}}]")

    assert (told.course, told.progress, told.expected, told.change) == (
        Course.REACHED,
        None,
        Decimal(10),
        Decimal("-1.5"),
    )


@pytest.mark.parametrize("by", ["2019", "2020"])
def test_a_goal_that_was_due_when_one_started_is_expected_at_once(tmp_path: Path, by: str) -> None:
    more = f"baseline: {{period: 2020, value: 12}}, targets: [{{value: 6, by: {by}, operator: at-most}}], {LAST}"
    told = found(tmp_path, more)

    assert (told.course, told.expected, told.progress) == (Course.BEHIND, Decimal(6), None)


def test_after_the_goals_last_day_all_of_it_is_expected(tmp_path: Path) -> None:
    more = f"baseline: {{period: 2020, value: 12}}, targets: [{{value: 6, by: 2024, operator: at-most}}], {LAST}"
    told = found(tmp_path, more)

    assert (told.course, told.expected, told.gap, told.expected_now) == (
        Course.BEHIND,
        Decimal(6),
        Decimal(3),
        Decimal(6),
    )


@pytest.mark.parametrize(
    ("first", "goal", "value", "course"),
    [
        (0, 10, 5, Course.ON_COURSE),
        (0, 10, -1, Course.WRONG_WAY),
        (0, -10, -5, Course.REACHED),
        (-10, 0, -5, Course.ON_COURSE),
        (-10, -4, -8, Course.BEHIND),
        (-10, -4, -11, Course.WRONG_WAY),
        (-5, 5, 0, Course.ON_COURSE),
    ],
)
def test_zero_and_less_are_figures_like_others(
    tmp_path: Path, first: int, goal: int, value: int, course: Course
) -> None:
    goals = f"polarity: higher-better, unit: index, baseline: {{period: 2020, value: {first}}}"
    more = f"{goals}, targets: [{{value: {goal}, by: 2030}}], observations: [{{period: 2025, value: {value}}}]"

    assert verdict(tmp_path, more) is course


def test_goals_for_the_years_between_bend_the_way_and_only_the_last_is_to_be_reached(tmp_path: Path) -> None:
    goals = "[{value: 6, by: 2030}, {value: 11, by: 2019}, {value: 11, by: 2024}, {value: 10, by: 2026}]"
    more = f"polarity: lower-better, baseline: {{period: 2020, value: 12}}, targets: {goals}"
    told = found(tmp_path, f"{more}, observations: [{{period: 2025, value: 10.6}}]")

    assert [point.day.year for point in told.way] == [2020, 2024, 2026, 2030]
    assert (told.course, told.expected) == (Course.BEHIND, Decimal("10.5"))
    assert told.target
    assert told.target.value == 6
    assert told.progress == Decimal("1.4") / 6


@pytest.mark.parametrize(
    ("first", "value", "told"),
    [
        (1, 1, Course.REACHED),
        (0, 1, Course.REACHED),
        (0, 0, Course.UNMOVED),
        (1, 0, Course.WRONG_WAY),
    ],
)
def test_yes_and_no_are_no_amounts(tmp_path: Path, first: int, value: int, told: Course) -> None:
    more = f"unit: yes-no, polarity: higher-better, baseline: {{period: 2020, value: {first}}}"
    figures = f"targets: [{{value: 1, by: 2030}}], observations: [{{period: 2025, value: {value}}}]"
    one = found(tmp_path, f"{more}, {figures}")

    assert (one.course, one.why) == (told, None)
    assert (one.change, one.progress, one.expected, one.gap, one.left, one.expected_now) == (None,) * 6


@pytest.mark.parametrize(
    ("value", "course"),
    [(50, Course.REACHED), (43, Course.ON_COURSE), (42, Course.BEHIND), (30, Course.UNMOVED), (29, Course.WRONG_WAY)],
)
def test_a_count_is_held_against_a_whole_number(tmp_path: Path, value: int, course: Course) -> None:
    # From 30 to 50 in eight years, five of them gone: 30 + 20 × 5/8 = 42.5, which as a count is 43.
    more = "unit: count, polarity: higher-better, baseline: {period: 2020, value: 30}, targets: [{value: 50, by: 2028}]"
    told = found(tmp_path, f"{more}, observations: [{{period: 2025, value: {value}}}]")

    assert (told.course, told.expected) == (course, Decimal("42.5"))


@pytest.mark.parametrize(
    ("start", "by", "last", "expected"),
    [
        ("2020-Q4", "2030-12-31", "2023-Q2", "10.5"),
        ("2019/20", "2029-07", "2023/24", "9.333"),
        ("2014..2020", "2030", "2019..2025", "9"),
        ("2020", "2025-spring", "2024", "6.667"),
    ],
)
def test_a_period_counts_when_it_is_over(tmp_path: Path, start: str, by: str, last: str, expected: str) -> None:
    goal = f"baseline: {{period: {start}, value: 12}}, targets: [{{value: 6, by: {by}, operator: at-most}}]"
    told = found(tmp_path, f"{goal}, observations: [{{period: {last}, value: 8}}]")

    assert told.expected
    assert round(told.expected, 3) == Decimal(expected)


AREAS = "geography: ['18', '31'], comparison: ['NO']"
EACH = """observations: [{period: 2020, geo: '18', value: 12}, {period: 2025, geo: '18', value: 9},
    {period: 2020, geo: '31', value: 10}, {period: 2025, geo: '31', value: 9},
    {period: 2020, geo: 'NO', value: 11}, {period: 2025, geo: 'NO', value: 5}, {period: 2026, value: 5}]"""


def test_each_of_several_areas_has_its_own_start(tmp_path: Path) -> None:
    more = f"{AREAS}, baseline: {{period: 2020, value: 99}}, {GOAL}, {EACH}"
    first, second = found(tmp_path / "a", more), found(tmp_path / "b", more, "31")

    assert (first.area, first.change, first.course) == ("18", Decimal(-3), Course.ON_COURSE)
    assert (second.area, second.change, second.course) == ("31", Decimal(-1), Course.BEHIND)


def test_an_area_to_compare_with_has_no_goal_and_not_our_start(tmp_path: Path) -> None:
    areas = "geography: ['18'], comparison: ['NO']"
    more = f"{areas}, baseline: {{period: 2020, value: 99}}, {GOAL}, {EACH}"
    told = found(tmp_path, more, "NO")

    assert (told.course, told.change, told.target) == (Course.NOT_SET, Decimal(-6), None)


RATE = "path: constant-rate, polarity: lower-better, unit: percent"


@pytest.mark.parametrize(
    ("value", "course"), [("8.0", Course.ON_COURSE), ("8.1", Course.BEHIND), ("16", Course.UNMOVED)]
)
def test_a_constant_rate_can_be_chosen(tmp_path: Path, value: str, course: Course) -> None:
    goal = "baseline: {period: 2020, value: 16}, targets: [{value: 4, by: 2030}]"

    assert verdict(tmp_path, f"{RATE}, {goal}, observations: [{{period: 2025, value: {value}}}]") is course


@pytest.mark.parametrize(
    ("value", "told"),
    [("5", Why.NO_RATE), ("0", Course.REACHED), ("12", Course.UNMOVED), ("13", Course.WRONG_WAY)],
)
def test_there_is_no_constant_rate_to_zero_but_what_can_be_told_is(
    tmp_path: Path, value: str, told: Course | Why
) -> None:
    goal = "baseline: {period: 2020, value: 12}, targets: [{value: 0, by: 2030}]"

    assert verdict(tmp_path, f"{RATE}, {goal}, observations: [{{period: 2025, value: {value}}}]") is told
