"""A deadline: something of the plan that is due or happens, when, who is to see to it, and whom it is about."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple, Self

from innenforskap.model.geography import municipality
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.text import Text
from innenforskap.model.when import When
from innenforskap.query.municipalities import today


class Sort(StrEnum):
    """What is due, or happens; of one day they are told in this order."""

    PAPER = "paper"
    TREATMENT = "treatment"
    STATUS = "status"
    FOLLOW_UP = "follow-up"
    MILESTONE = "milestone"
    START = "start"
    RESUME = "resume"
    END = "end"
    PILOT_END = "pilot-end"
    VERDICT = "verdict"
    EVALUATION = "evaluation"
    REPLY = "reply"
    INDICATOR = "indicator"
    ARENA = "arena"
    COMMUNICATION = "communication"
    APPLICATION = "application"
    CONSULTATION = "consultation"
    FIGURES = "figures"
    TARGET = "target"
    MANDATE_END = "mandate-end"
    PHASE_END = "phase-end"
    PLAN_END = "plan-end"

    @property
    def is_duty(self) -> bool:
        """Whether someone is to have done it by then: it is overdue when the time has passed, and not merely over."""
        return self not in _HAPPENS


_HAPPENS = frozenset(
    {
        Sort.PAPER,
        Sort.TREATMENT,
        Sort.APPLICATION,
        Sort.CONSULTATION,
        Sort.FIGURES,
        Sort.TARGET,
        Sort.MANDATE_END,
        Sort.PHASE_END,
        Sort.PLAN_END,
    }
)


class Deadline(NamedTuple):
    """Something that is due or happens: of which sort, when, and the record it stands in.

    `part` says which in a record that has several, and `was` when it first was to be. `who` are the ids of the actors
    who are to see to it, and `municipalities` the numbers of those it is about; `is_over` tells that its last day has
    passed.
    """

    sort: Sort
    when: When
    kind: str
    id: str
    part: str = ""
    title: Text | None = None
    was: When | None = None
    who: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    is_over: bool = False

    @property
    def key(self) -> str:
        """What tells it from all others of the plan, the same when it is moved to another day."""
        return f"{self.sort}/{self.kind}/{self.id}/{self.part}"

    @property
    def is_overdue(self) -> bool:
        """Whether it should have been done by now, as far as the plan knows."""
        return self.is_over and self.sort.is_duty

    def owed(self, plan: Plan, who: tuple[str, ...], measures: tuple[str, ...] = ()) -> Self:
        """Return the deadline as one of these actors and measures, and so of the municipalities that they are."""
        return self._replace(who=who, measures=measures, municipalities=numbers(plan, who, measures))


def known(*ids: str | None) -> tuple[str, ...]:
    """Return those of the ids that are given, each once."""
    return tuple(dict.fromkeys(id_ for id_ in ids if id_))


def numbers(plan: Plan, actors: Iterable[str], measures: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the numbers of the municipalities that actors are, or groups of them have, and that measures are in.

    Each goes by the number it has now, as on its page; a number that is mistyped is about nobody.
    """
    found = {*_of_actors(plan, actors)}
    for measure in (plan.measures[id_] for id_ in measures if id_ in plan.measures):
        found |= {*_of_measure(plan, measure)}
    return tuple(sorted({today(number) for number in found if municipality(number)}))


def _of_actors(plan: Plan, ids: Iterable[str]) -> Iterator[str]:
    """Give the number of each actor and of each member of a group; a group in a group is not opened."""
    for actor in (plan.actors[id_] for id_ in ids if id_ in plan.actors):
        members = (plan.actors[id_] for id_ in actor.members if id_ in plan.actors)
        yield from (each.municipality_no for each in (actor, *members) if each.municipality_no)


def _of_measure(plan: Plan, measure: Measure) -> Iterator[str]:
    """Give the numbers of those who lead it, take part, try it out, or have it."""
    partners = (each.actor for each in measure.partners if not each.has_left)
    yield from _of_actors(plan, known(measure.lead, *partners))
    yield from measure.pilot.sites if measure.pilot else ()
    yield from measure.coverage.reached if measure.coverage else ()
