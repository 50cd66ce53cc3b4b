"""Which municipalities a plan concerns, and how each of its measures reaches one."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from innenforskap.i18n.numbers import sort_key
from innenforskap.model.actor import Actor
from innenforskap.model.geography import Area, municipality, parts_of
from innenforskap.model.measure import Measure
from innenforskap.model.pilot import Adopter
from innenforskap.model.plan import Plan


class Way(StrEnum):
    """How a measure reaches a municipality, from what binds it most to what does not name it."""

    LEADS = "leads"
    TAKES_PART = "takes-part"
    SITE = "site"
    REACHED = "reached"
    ADOPTED = "adopted"
    IN_GROUP = "in-group"


def today(number: str) -> str:
    """Return the number that a municipality goes by now: that of the one which took its place, where only one did."""
    area = municipality(number)
    return today(area.replaced_by[0]) if area and len(area.replaced_by) == 1 else number


def municipalities(plan: Plan, day: date) -> tuple[Area, ...]:
    """Return the municipalities of the plan's county on a day and those that the plan names, in alphabetical order.

    One that has got a new number stands once, under that. A number not known to be a municipality's is left out.
    """
    county = plan.about.county
    inside = (area.number for area in (parts_of(county, day) if county else ()))
    found = {today(number): municipality(today(number)) for number in (*inside, *_named(plan))}
    return tuple(sorted(filter(None, found.values()), key=lambda area: (sort_key(area.name), area.number)))


def ways(plan: Plan, measure: Measure, number: str) -> tuple[Way, ...]:
    """Return each way in which a measure reaches a municipality, what binds it most first; none where it does not.

    One who has said no to a measure, or has left it, is not reached by that. The municipality is told by the number it
    goes by now.
    """
    return tuple(dict.fromkeys(sorted(_ways(plan, measure, number), key=list(Way).index)))


def own_actors(plan: Plan, number: str) -> tuple[Actor, ...]:
    """Return the actors that are the municipality, or a part of it."""
    return tuple(actor for actor in plan.actors.values() if _is(actor.municipality_no, number))


def has_adopted(plan: Plan, adopter: Adopter, number: str) -> bool:
    """Tell whether one who has taken up what a pilot taught is the municipality, by its number or as an actor."""
    actor = plan.actors.get(adopter.actor or "")
    return _is(adopter.municipality_no, number) or (actor is not None and _is(actor.municipality_no, number))


def _is(written: str | None, number: str) -> bool:
    return written is not None and today(written) == number


def _ways(plan: Plan, measure: Measure, number: str) -> Iterator[Way]:
    own = {actor.id for actor in own_actors(plan, number)}
    there = {id_ for id_, actor in plan.actors.items() if not own.isdisjoint(actor.members)}
    partners = {str(partner.actor) for partner in measure.partners if not partner.has_left}
    if measure.lead in own:
        yield Way.LEADS
    if own & partners:
        yield Way.TAKES_PART
    if there & {measure.lead, *partners}:
        yield Way.IN_GROUP
    if measure.coverage and number in map(today, measure.coverage.reached):
        yield Way.REACHED
    if measure.pilot and number in map(today, measure.pilot.sites):
        yield Way.SITE
    if any(has_adopted(plan, each, number) for each in _adopters(measure)):
        yield Way.ADOPTED


def _adopters(measure: Measure) -> tuple[Adopter, ...]:
    return measure.pilot.spread.adopters if measure.pilot and measure.pilot.spread else ()


def _named(plan: Plan) -> Iterator[str]:
    """Give the numbers of the municipalities that the actors and measures of the plan name."""
    yield from (actor.municipality_no for actor in plan.actors.values() if actor.municipality_no)
    for measure in plan.measures.values():
        yield from measure.coverage.reached if measure.coverage else ()
        yield from measure.pilot.sites if measure.pilot else ()
        yield from (each.municipality_no for each in _adopters(measure) if each.municipality_no)
