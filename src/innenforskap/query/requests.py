"""What was asked of others against the day: how many were asked, how many have answered, and who has not."""

from collections.abc import Iterator
from datetime import date

from innenforskap.model.plan import Plan
from innenforskap.model.request import Request
from innenforskap.model.vocabulary import ActorKind


def answers(request: Request, day: date) -> int:
    """Return how many had answered on `day`, the greater of those named and those counted."""
    return max(len(_answered(request, day)), request.reply_count or 0)


def asked(plan: Plan, request: Request) -> int:
    """Return how many were asked, or nobody where it is not known how many a group among them is."""
    if request.asked_count is not None:
        return request.asked_count
    actors = [plan.actors.get(id_) for id_ in set(request.to)]
    return 0 if any(actor and actor.kind is ActorKind.GROUP for actor in actors) else len(actors)


def lacks_answers(plan: Plan, request: Request, day: date) -> bool:
    """Tell whether fewer had answered on `day` than were asked, as far as it is known how many were."""
    return answers(request, day) < asked(plan, request)


def awaited(plan: Plan, request: Request, day: date) -> tuple[str, ...]:
    """Return the ids of those who were asked and had not answered on `day`: each one, and each member of a group.

    A group stands there itself, for some of its members may not be named, until it has answered for them all.
    """
    answered = _answered(request, day)
    each = (id_ for to in request.to if to not in answered for id_ in _all_of(plan, to))
    return tuple(dict.fromkeys(id_ for id_ in each if id_ not in answered))


def _answered(request: Request, day: date) -> frozenset[str]:
    return frozenset(reply.actor for reply in request.replies if reply.date is None or reply.date.first <= day)


def _all_of(plan: Plan, actor_id: str) -> Iterator[str]:
    actor = plan.actors.get(actor_id)
    yield actor_id
    yield from actor.members if actor else ()
