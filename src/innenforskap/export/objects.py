"""One record as an object: every field that the plan has written, how it stands, and references both ways."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel

from innenforskap.check.masking import masked
from innenforskap.export.rows import plain
from innenforskap.figures.rounding import rounded
from innenforskap.model.base import Record
from innenforskap.model.fields import fields
from innenforskap.model.index import references
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.text import Text
from innenforskap.place import Steps
from innenforskap.query.as_of import is_later
from innenforskap.query.fields import is_written
from innenforskap.query.standing import decisions, reports, standing


def as_object(plan: Plan, record: Record, day: date) -> bytes:
    """Return a record as a JSON object; `standing` is null for what is no measure."""
    return written(object_of(plan, record, day))


def object_of(plan: Plan, record: Record, day: date) -> dict[str, Any]:
    """Return a record as what JSON can hold, before what is of a person is masked."""
    return {
        "kind": record.origin.kind,
        "id": record.id,
        "file": record.file,
        "record": plain_value(rounded(record)),
        **(_fetched(rounded(record)) if isinstance(record, Indicator) else {}),
        "standing": _standing(plan, record, day) if isinstance(record, Measure) else None,
        "refers_to": [_reference(use.ref.to, str(use.ref), use.steps) for use in references(record)],
        "referred_by": [
            _reference(use.record.origin.kind, use.record.id, use.steps)
            for use in plan.index.to(record.origin.kind, record.id)
            if not is_later(use.record, day)
        ],
    }


def _fetched(indicator: Indicator) -> dict[str, Any]:
    """Return the figures that were fetched for an indicator, and when; nothing where none were."""
    there = indicator.snapshot
    if there is None:
        return {}
    figures = [plain_value(each) for each in there.observations]
    return {"fetched": {"file": there.file, "retrieved": there.retrieved.isoformat(), "observations": figures}}


def written(told: Any) -> bytes:  # noqa: ANN401 - whatever JSON may hold
    """Return JSON with nothing in it that is of a person."""
    return f"{json.dumps(_safe(told), ensure_ascii=False, indent=2)}\n".encode()


def _safe(told: Any) -> Any:  # noqa: ANN401 - whatever JSON may hold
    """Return an object with nothing in it that is of a person, be it in a text, an id or a key."""
    if isinstance(told, dict):
        return {masked(key): _safe(inner) for key, inner in told.items()}
    if isinstance(told, list):
        return [_safe(inner) for inner in told]
    return masked(told) if isinstance(told, str) else told


def plain_value(value: Any) -> Any:  # noqa: ANN401 - whatever a field may hold
    """Return a value as JSON has it: a text with all its languages, a part by its keys, a time as it is written."""
    if isinstance(value, Text):
        return dict(value.items())
    if isinstance(value, BaseModel):
        return dict(_keys(value))
    if isinstance(value, Mapping):
        return {str(key): plain_value(inner) for key, inner in value.items()}
    # A time is a tuple too, but is one value.
    if type(value) is tuple:
        return [plain_value(inner) for inner in value]
    return plain(value)


def _keys(value: BaseModel) -> Iterator[tuple[str, Any]]:
    for each in fields(type(value)):
        if is_written(value, each.attribute):
            yield each.key, plain_value(getattr(value, each.attribute))


def _standing(plan: Plan, measure: Measure, day: date) -> dict[str, Any]:
    now = standing(plan, measure.id, day)
    return {
        "as_of": day.isoformat(),
        "state": now.state,
        "progress": now.progress,
        "effect": now.effect,
        "report": now.report.id if now.report else None,
        "decision": now.decision.id if now.decision else None,
        "reports": [report.id for report in reports(plan, measure.id, day)],
        "decisions": [decision.id for decision in decisions(plan, measure.id, day)],
    }


def _reference(kind: str, id_: str, steps: Steps) -> dict[str, Any]:
    return {"kind": kind, "id": id_, "at": list(steps)}
