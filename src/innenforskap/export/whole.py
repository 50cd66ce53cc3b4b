"""A whole plan as one JSON object: every record of every kind, in the shape `show` gives one in."""

from datetime import date
from typing import Any

from innenforskap.export.objects import object_of, written
from innenforskap.model.plan import KINDS, Plan
from innenforskap.query.as_of import is_later


def as_data(plan: Plan, day: date) -> bytes:
    """Return the plan as it stood on a day; reports and decisions of a later day are left out."""
    return written(whole(plan, day))


def whole(plan: Plan, day: date) -> dict[str, Any]:
    """Return the same as what JSON can hold, before what is of a person is masked."""
    kinds = {
        kind: [object_of(plan, record, day) for record in plan.of(kind).values() if not is_later(record, day)]
        for kind in KINDS
    }
    return {"as_of": day.isoformat(), "plan": object_of(plan, plan.about, day), **kinds}
