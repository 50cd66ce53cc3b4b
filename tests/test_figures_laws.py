"""What holds of any indicator's course, whatever its figures are."""

from datetime import date
from decimal import Decimal
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from innenforskap.figures.course import Course, Measured, measured
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Baseline, Break, Indicator, Target
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Finality, Maturity, Missing, Operator, Path, Polarity, Unit
from innenforskap.model.when import ObservationPeriod, When

DAY = date(2026, 11, 25)
OTHER_WAY: dict[object, object] = {
    Polarity.HIGHER: Polarity.LOWER,
    Polarity.LOWER: Polarity.HIGHER,
    Operator.AT_LEAST: Operator.AT_MOST,
    Operator.AT_MOST: Operator.AT_LEAST,
}
WORST_FIRST = (Course.WRONG_WAY, Course.UNMOVED, Course.BEHIND, Course.ON_COURSE, Course.REACHED)
SETTLED = (Finality.PRELIMINARY, None, Finality.FINAL, Finality.REVISED)

values = st.decimals(-1000, 1000, places=2)
periods = st.integers(2015, 2026).map(lambda year: ObservationPeriod.read(str(year)))
known = st.builds(
    Observation.model_construct,
    period=periods,
    value=values,
    group=st.sampled_from([None, None, "1"]),
    finality=st.sampled_from(SETTLED),
)
missing = st.builds(Observation.model_construct, period=periods, missing=st.sampled_from([None, *Missing]))
baselines = st.builds(Baseline.model_construct, period=periods, value=values | st.none())
targets = st.builds(
    Target.model_construct,
    value=values,
    by=st.integers(2016, 2035).map(lambda year: When.read(str(year))),
    operator=st.sampled_from([None, None, *Operator]),
)
breaks = st.builds(Break.model_construct, period=periods, note=st.just(Text.model_construct()))
indicators = st.builds(
    Indicator.model_construct,
    title=st.just(Text.model_construct()),
    maturity=st.just(Maturity.IN_USE),
    unit=st.sampled_from([Unit.PERCENT, Unit.COUNT, Unit.SCORE, Unit.INDEX, Unit.NOK]),
    decimals=st.integers(0, 2),
    polarity=st.none() | st.sampled_from(Polarity),
    uncertainty=st.none() | st.decimals(0, 5, places=1),
    baseline=st.none() | baselines,
    targets=st.lists(targets, max_size=3, unique_by=lambda each: each.by).map(tuple),
    path=st.sampled_from(Path),
    observations=st.lists(
        known | missing, max_size=6, unique_by=lambda each: (each.period, each.finality, each.group)
    ).map(tuple),
    breaks=st.lists(breaks, max_size=1).map(tuple),
)
directed = st.builds(
    lambda told, polarity, baseline, targets: told.model_copy(
        update={"polarity": polarity, "baseline": baseline, "targets": targets, "breaks": ()}
    ),
    indicators,
    st.sampled_from([Polarity.HIGHER, Polarity.LOWER]),
    st.builds(Baseline.model_construct, period=periods.filter(lambda each: each.written < "2025"), value=values),
    st.lists(
        targets.map(lambda each: each.model_copy(update={"operator": None})),
        min_size=1,
        max_size=3,
        unique_by=lambda each: each.by,
    ).map(tuple),
)
"""Indicators with a start, a goal and a good way."""


def with_last(told: Indicator, value: Decimal) -> Measured:
    figure = Observation.model_construct(period=ObservationPeriod.read("2025"), value=value)
    return measured(told.model_copy(update={"observations": (figure,)}), DAY)


def worst_first(told: Indicator, *two: Decimal) -> list[Decimal]:
    return sorted(two, reverse=told.polarity is Polarity.LOWER)


@given(directed, values, values)
def test_a_better_figure_has_never_gone_less_of_the_way(told: Indicator, one: Decimal, other: Decimal) -> None:
    worse, better = (with_last(told, each).progress for each in worst_first(told, one, other))
    assume(worse is not None and better is not None)

    assert worse is not None
    assert better is not None
    assert worse <= better


@given(directed, values, values)
def test_a_better_figure_is_never_said_to_do_worse(told: Indicator, one: Decimal, other: Decimal) -> None:
    worse, better = (with_last(told, each).course for each in worst_first(told, one, other))
    assume(Course.NOT_MEASURABLE not in {worse, better})

    assert WORST_FIRST.index(worse) <= WORST_FIRST.index(better)


@given(indicators)
def test_turned_upside_down_it_does_just_as_well(told: Indicator) -> None:
    one, other = measured(told, DAY), measured(_upside_down(told), DAY)

    assert (other.course, other.why, other.progress) == (one.course, one.why, one.progress)
    assert (other.change, other.expected, other.gap) == tuple(
        None if each is None else -each for each in (one.change, one.expected, one.gap)
    )


@given(indicators, values)
def test_an_older_figure_changes_nothing(told: Indicator, value: Decimal) -> None:
    older = Observation.model_construct(period=ObservationPeriod.read("2010"), value=value)
    before = measured(told, DAY)
    assume(before.last is not None)

    assert measured(told.model_copy(update={"observations": (older, *told.observations)}), DAY) == before


@given(indicators, st.randoms(use_true_random=False))
def test_in_what_order_figures_goals_and_breaks_stand_changes_nothing(told: Indicator, chance: Random) -> None:
    lists = {name: list(getattr(told, name)) for name in ("observations", "targets", "breaks")}
    for each in lists.values():
        chance.shuffle(each)

    shuffled = told.model_copy(update={name: tuple(each) for name, each in lists.items()})

    assert measured(shuffled, DAY) == measured(told, DAY)


def _upside_down(told: Indicator) -> Indicator:
    def turned(each: Observation | Baseline | Target) -> Observation | Baseline | Target:
        update: dict[str, object] = {"value": None if each.value is None else -each.value}
        if isinstance(each, Target):
            update["operator"] = OTHER_WAY.get(each.operator, each.operator)
        return each.model_copy(update=update)

    return told.model_copy(
        update={
            "polarity": OTHER_WAY.get(told.polarity, told.polarity),
            "baseline": turned(told.baseline) if told.baseline else None,
            "targets": tuple(turned(each) for each in told.targets),
            "observations": tuple(turned(each) for each in told.observations),
        }
    )
