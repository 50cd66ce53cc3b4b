"""Everything that was read, and what could not be."""

import pytest

from innenforskap.model.about import About
from innenforskap.model.actor import Actor
from innenforskap.model.base import Origin, Reading
from innenforskap.model.measure import Measure
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.strand import Strand
from innenforskap.model.text import Text

ABOUT = About(title=Text(nb="Planen"))
NAV = Actor.model_validate(
    {"name": "Nav", "kind": "state-regional"}, context=Reading(Origin("actors", "nav", "a.yaml"))
)
LOSEN = Measure.model_validate(
    {"title": "Losen", "strand": "delmal-1", "group": "los"}, context=Reading(Origin("measures", "losen", "m.yaml"))
)
STRAND = Strand.model_validate(
    {"title": "Tjenester", "groups": {"los": {"title": "Los"}}},
    context=Reading(Origin("strands", "delmal-1", "s.yaml")),
)


def test_every_kind_has_its_records() -> None:
    plan = Plan(ABOUT, actors={"nav": NAV})

    assert plan.of("actors") == {"nav": NAV}
    assert all(plan.of(kind) == {} for kind in KINDS if kind != "actors")


def test_the_plan_itself_is_the_first_of_its_records() -> None:
    assert list(Plan(ABOUT, measures={"losen": LOSEN}, actors={"nav": NAV}).records()) == [ABOUT, LOSEN, NAV]


def test_the_groups_within_strands_may_be_referred_to() -> None:
    plan = Plan(ABOUT, strands={"delmal-1": STRAND}, measures={"losen": LOSEN})

    assert plan.index.ids("groups") == ["los"]
    assert list(plan.index.dangling()) == []


def test_what_is_not_there_dangles() -> None:
    assert [str(use.ref) for use in Plan(ABOUT, measures={"losen": LOSEN}).index.dangling()] == ["delmal-1", "los"]


@pytest.mark.parametrize("unread", [("strands", "delmal-1"), ("strands", "*")])
def test_nothing_dangles_for_want_of_a_strand_that_could_not_be_read_nor_of_the_groups_in_it(
    unread: tuple[str, str],
) -> None:
    plan = Plan(ABOUT, measures={"losen": LOSEN}, unread=frozenset({unread}))

    assert list(plan.index.dangling()) == []
