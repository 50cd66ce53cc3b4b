"""What differs between two plans as JSON: a list of changes, each with its fields and its line in words."""

from collections.abc import Iterable
from typing import Any

from innenforskap.compare.change import Change, Difference, Spot
from innenforskap.compare.fetched import FETCHED
from innenforskap.export.objects import plain_value, written
from innenforskap.i18n import Language
from innenforskap.model.base import Record
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.report.changed_values import Teller
from innenforskap.report.changes import Placed, lines


def as_json(old: Plan, new: Plan, changes: Iterable[Change], language: Language) -> bytes:
    """Return changes as a JSON list, in the order they are told; nothing in it is of a person."""
    tellers = Teller(old, language), Teller(new, language)
    told = [_object(each, *tellers) for each in lines(old, new, changes, language)]
    return written(told)


def _object(told: Placed, old: Teller, new: Teller) -> dict[str, Any]:
    change = told.change
    return {
        "section": told.section,
        "sort": told.line.sign.name.lower(),
        "kind": change.record.origin.kind,
        "old_id": change.old.id if change.old else None,
        "new_id": change.new.id if change.new else None,
        "fields": [_field(part, (old, change.old), (new, change.new)) for part in change.parts],
        "why": _why(change),
        "text": told.line.plain,
    }


def _field(part: Difference, old: tuple[Teller, Record | None], new: tuple[Teller, Record | None]) -> dict[str, Any]:
    return {"at": list(part.spot.at), "old": _value(*old, part.old), "new": _value(*new, part.new)}


def _value(side: Teller, record: Record | None, spot: Spot | None) -> Any:  # noqa: ANN401 - whatever a field may hold
    """Return a value as it may be shown: a report by its id, and no figure that is hidden."""
    if spot is None or isinstance(spot.value, Status):
        return spot.value.id if spot else None  # type: ignore[attr-defined]  # It is the report.
    if spot.at[0] == FETCHED:
        return plain_value(spot.value)
    return plain_value(side.at(record, spot.at) if isinstance(record, Indicator) else spot.value)


def _why(change: Change) -> dict[str, Any] | None:
    if change.why is None:
        return None
    cause, reason, decision = change.why
    return {"cause": cause, "reason": plain_value(reason), "decision": decision.id if decision else None}
