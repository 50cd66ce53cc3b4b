"""What the fields of a record are made of, read off the model, so that a new field is known everywhere at once."""

from functools import cache

from pydantic import BaseModel

from innenforskap.model.fields import Field, fields, within
from innenforskap.model.plan import KINDS
from innenforskap.model.refs import MeasureRef, Ref
from innenforskap.model.status import Status
from innenforskap.model.text import Text


def field(model: type[BaseModel], key: str) -> Field | None:
    """Return the field that is written with a key, or None."""
    return next((each for each in fields(model) if each.key == key), None)


@cache
def targets(kind: str) -> frozenset[str]:
    """Return the kinds that a record of one kind may refer to."""
    model = KINDS[kind]
    own = {MeasureRef.to} if issubclass(model, Status) else set()
    return frozenset(own | {each.of.to for each in within(model) if each.holds(Ref)})


def is_written(value: BaseModel, attribute: str) -> bool:
    """Tell whether the plan itself says something in a field; what counts where nothing is written is not said."""
    return attribute in value.model_fields_set and not is_empty(value, attribute)


def is_empty(record: BaseModel, attribute: str) -> bool:
    """Tell whether a record says nothing in a field; `false` and 0 are said."""
    value = getattr(record, attribute)
    return value in (None, (), {}) or (isinstance(value, Text) and not any(value.items()))
