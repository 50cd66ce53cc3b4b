"""What of a plan was known on a day: what it dates later is left out, and the rest is as it stands in the files."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from operator import is_
from typing import Any, TypeVar

from pydantic import BaseModel

from innenforskap.model.about import Published
from innenforskap.model.actor import Actor
from innenforskap.model.barrier import Raised
from innenforskap.model.base import Record
from innenforskap.model.decision import Decision, FollowUp
from innenforskap.model.delivery import Coverage, Evaluation, Lesson, Milestone, Product
from innenforskap.model.figure import Observation
from innenforskap.model.grant import Award, Tally
from innenforskap.model.indicator import Indicator
from innenforskap.model.manuscript import Treatment
from innenforskap.model.parts import Partner
from innenforskap.model.pilot import Adopter, Spread
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.status import Status
from innenforskap.model.when import When
from innenforskap.query.actors import is_valid

_R = TypeVar("_R")

_LEFT_OUT: Mapping[type[object], str] = {
    Adopter: "since",
    Award: "date",
    Lesson: "date",
    Observation: "published",
    Published: "date",
    Raised: "date",
    Spread: "date",
    Tally: "date",
}
"""The parts that are not there before the date in this field."""

_UNSAID: Mapping[type[object], tuple[str, tuple[str, ...]]] = {
    Coverage: ("as_of", ("as_of", "reached", "reached_count", "text")),
    Evaluation: ("date", ("date", "verdict", "text", "evidence")),
    FollowUp: ("done", ("done",)),
    Milestone: ("done", ("done",)),
    Partner: ("since", ("since", "participation")),
    Product: ("as_of", ("as_of", "delivered")),
    Raised: ("answered", ("answered", "answer")),
    Treatment: ("date", ("outcome",)),
}
"""The parts that say less before the date in the one field: the others are empty until then."""


def as_known(plan: Plan, day: date) -> Plan:
    """Return a plan without what its records say of the time after `day`.

    The reports and the decisions stand, for others may refer to them; which count is asked of `counts`.
    """
    kinds = {kind: {id_: _known(record, day) for id_, record in plan.of(kind).items()} for kind in KINDS}
    return replace(plan, about=_known(plan.about, day), **kinds)  # type: ignore[arg-type]  # KINDS says which is which.


def counts(record: Record, day: date) -> bool:
    """Tell whether a record counts on `day`: what is dated later does not, nor an actor that is not valid then."""
    return is_valid(record, day) if isinstance(record, Actor) else not is_later(record, day)


def is_later(record: Record, day: date) -> bool:
    """Tell whether a record is a report or a decision of a day after `day`."""
    if isinstance(record, Status):
        return record.day > day
    return isinstance(record, Decision) and record.date > day


def _known(value: _R, day: date) -> _R:
    if isinstance(value, Indicator) and value.snapshot:
        value = value.with_snapshot(value.snapshot._replace(observations=_inner(value.snapshot.observations, day)))
    if isinstance(value, BaseModel):
        changed = dict(_changes(value, day))
        return value.model_copy(update=changed) if changed else value
    return value


def _changes(value: BaseModel, day: date) -> dict[str, Any]:
    """Return the fields that said something else on the day, with what they said."""
    dated, unsaid = _UNSAID.get(type(value), ("", ()))
    hidden = unsaid if dated and _is_after(getattr(value, dated), day) else ()
    told = {}
    for name, field in type(value).model_fields.items():
        old = getattr(value, name)
        new = field.get_default(call_default_factory=True) if name in hidden else _inner(old, day)
        if new is not old:
            told[name] = new
    return told


def _inner(value: Any, day: date) -> Any:  # noqa: ANN401 - whatever a field may hold
    if isinstance(value, Mapping):
        kept = {key: _known(inner, day) for key, inner in value.items()}
        return kept if any(kept[key] is not inner for key, inner in value.items()) else value
    # Days and periods are tuples too, but are one value.
    if type(value) is tuple:
        there = tuple(_known(each, day) for each in value if not _is_absent(each, day))
        return value if len(there) == len(value) and all(map(is_, there, value)) else there
    return None if _is_absent(value, day) else _known(value, day)


def _is_absent(part: object, day: date) -> bool:
    """Tell whether a part is dated after the day, and so was not there."""
    dated = _LEFT_OUT.get(type(part))
    return dated is not None and _is_after(getattr(part, dated), day)


def _is_after(when: When | date | None, day: date) -> bool:
    return when is not None and (when.first if isinstance(when, When) else when) > day
