"""No figure that is hidden can be computed from those that are told, whoever tries."""

from collections.abc import Mapping
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from innenforskap.figures.suppression import without_hidden
from innenforskap.model.about import About
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.raw import Plain
from innenforskap.model.text import Text
from tests.attacker import ALL, Cell, computed, totals

LIMIT = 5
AREAS, GROUPS, AGES = ("030101", "030102", "030103"), ("1", "2"), ("15-19", "20-29")
Axes = tuple[tuple[str, ...], ...]


def _plan() -> Plan:
    return Plan(About.model_construct(title=Text(nb="Planen"), min_cell=LIMIT, min_denominator=0))


def _observation(cell: Cell, count: int) -> dict[str, object]:
    area, group, age = cell
    first, last = ("15", "29") if age == ALL else age.split("-")
    told: dict[str, object] = {"period": "2025", "geo": "0301" if area == ALL else area, "value": Plain(str(count))}
    if group != ALL:
        told["group"] = group
    return told | {"age": {"age_from": Plain(first), "age_to": Plain(last)}}


def _told(counts: Mapping[Cell, int]) -> tuple[Indicator, dict[Cell, Observation]]:
    written = {
        "title": "Unge",
        "maturity": "defined",
        "unit": "count",
        "population": {"age_from": Plain("15"), "age_to": Plain("29")},
        "observations": [_observation(cell, count) for cell, count in counts.items()],
    }
    shown = without_hidden(_plan(), Indicator.model_validate(written))
    return shown, dict(zip(counts, shown.observations, strict=True))


@st.composite
def tables(draw: st.DrawFn) -> tuple[Axes, dict[Cell, int]]:
    axes = draw(
        st.sampled_from(
            [
                (AREAS, (ALL,), (ALL,)),
                (AREAS, (ALL,), AGES),
                (AREAS, GROUPS, (ALL,)),
                (AREAS[:2], GROUPS, AGES),
                (AREAS[:1], GROUPS, AGES),
            ]
        )
    )
    inner = list(product(*axes))
    return axes, {cell: draw(st.integers(0, 12)) for cell in inner}


@settings(max_examples=120, deadline=None)
@given(tables())
def test_no_hidden_count_can_be_computed_from_what_is_told(table: tuple[Axes, dict[Cell, int]]) -> None:
    axes, inner = table
    truth = totals(inner, axes)
    _, told = _told(truth)
    shown = {cell: each.value for cell, each in told.items() if each.value is not None}

    assert shown == {cell: truth[cell] for cell in shown}
    assert not [cell for cell, n in truth.items() if 0 < n < LIMIT and cell in shown]
    assert not computed(truth, inner, shown, LIMIT)
