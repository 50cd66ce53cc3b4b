"""Who leads a measure, and which actors there are on a day."""

from datetime import date

from innenforskap.model.actor import Actor
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import ActorKind


def leading_group(plan: Plan, measure: Measure) -> Actor | None:
    """Return the group that leads a measure, which nobody can ask for a status, or None if no group does."""
    lead = plan.actors.get(measure.lead or "")
    return lead if lead and lead.kind is ActorKind.GROUP else None


def has_ended(actor: Actor, day: date) -> bool:
    """Tell whether all of the actor's last day lies before `day`; one not given has never passed."""
    return actor.valid_to is not None and actor.valid_to.last < day


def is_valid(actor: Actor, day: date) -> bool:
    """Tell whether the actor is there on `day`; a first or last day that is not known excludes nothing."""
    return (actor.valid_from is None or actor.valid_from.first <= day) and not has_ended(actor, day)
