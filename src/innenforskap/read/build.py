"""From an entry to a record of the model, or to findings where the model cannot read it."""

import re
from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from innenforskap.finding import Aim, Fact, Finding
from innenforskap.i18n.glossary import keys, nearest, values
from innenforskap.model.base import Origin, Reading, Record
from innenforskap.model.misread import A_LIST, A_MAPPING, shape
from innenforskap.model.raw import Plain
from innenforskap.place import Steps
from innenforskap.read.entries import Entry, as_id
from innenforskap.read.rules import BY_NAME, fields, names

_SHOWN = 12
_SHAPES = {"model_type": A_MAPPING, "mapping_type": A_MAPPING, "dict_type": A_MAPPING, "tuple_type": A_LIST}
# A text with these would mean something else between brackets.
_SPECIAL = re.compile(r"[\[\]{}:#\n]")


class _Fault(NamedTuple):
    """One of pydantic's errors: its stable word or the name of our rule, where, what stood there, and our facts."""

    word: str
    steps: Steps
    value: Any
    facts: Mapping[str, Any]


def built(model: type[Record], entry: Entry, language: str) -> Record | tuple[Finding, ...]:
    """Return the record an entry makes, or everything that is wrong with it."""
    reading = Reading(Origin(entry.kind, entry.id, entry.file, entry.steps), language)
    try:
        return model.model_validate(entry.value, context=reading)
    except ValidationError as error:
        faults = [_Fault(e["type"], e["loc"], e["input"], e.get("ctx", {})) for e in error.errors(include_url=False)]
    return tuple(_findings(model, entry, faults))


def _findings(model: type[Record], entry: Entry, faults: list[_Fault]) -> Iterator[Finding]:
    missing = {fault.steps for fault in faults if fault.word == "missing"}
    meant: set[Steps] = set()
    for fault in faults:
        if fault.word == "extra_forbidden":
            finding = _unknown_key(model, entry, fault, missing)
            # A missing key that an unknown one was meant to be is the same mistake, told once.
            meant.add((*fault.steps[:-1], str(finding.facts.get("suggestion", ""))))
            yield finding
    for fault in faults:
        if fault.word == "missing" and fault.steps not in meant:
            facts = {"key": str(fault.steps[-1])}
            yield Finding(fields.MISSING_KEY, entry.file, entry.steps + fault.steps[:-1], facts)
        elif fault.word not in {"missing", "extra_forbidden"}:
            yield _misread(entry, fault)


def _unknown_key(model: type[Record], entry: Entry, fault: _Fault, missing: set[Steps]) -> Finding:
    key, steps = str(fault.steps[-1]), entry.steps + fault.steps
    if key == "id" and len(fault.steps) == 1:
        return Finding(fields.ID_KEY, entry.file, steps, aim=Aim.KEY)
    above = fault.steps[:-1]
    written = _at(entry.value, above)
    allowed = [name for name in _keys(model, above) if name not in written]
    wanted = [name for name in allowed if (*above, name) in missing]
    synonyms = keys(key)
    suggestion = nearest(key, wanted, synonyms) or nearest(key, allowed, synonyms)
    facts: dict[str, Fact] = {"key": key, "suggestion": suggestion}
    if not suggestion:
        facts["allowed"] = ", ".join(allowed[:_SHOWN]) + (" …" if len(allowed) > _SHOWN else "")
    return Finding(fields.UNKNOWN_KEY, entry.file, steps, facts, Aim.KEY)


def _at(value: Any, steps: Steps) -> Any:  # noqa: ANN401 - raw values all the way
    for step in steps:
        value = value[step]
    return value


def _keys(model: type[BaseModel], steps: Steps) -> list[str]:
    """Return the keys of the part of `model` that lies at `steps`."""
    kind: Any = model
    for step in steps:
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            kind = next(field.annotation for key, field in _fields(kind) if key == step)
        else:
            # A list gives its one type first, a mapping that of its values last.
            kind = get_args(kind)[-1 if get_origin(kind) is Mapping else 0]
        kind = _without_none(kind)
    return [key for key, _ in _fields(kind)]


def _fields(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo]]:
    return ((field.alias or name, field) for name, field in model.model_fields.items())


def _without_none(kind: Any) -> Any:  # noqa: ANN401 - a type annotation
    return get_args(kind)[0] if get_origin(kind) in {Union, UnionType} else kind


def _misread(entry: Entry, fault: _Fault) -> Finding:
    if fault.word in _SHAPES:
        return _wrong_shape(entry, fault)
    facts: dict[str, Fact] = {name: fact for name, fact in fault.facts.items() if name != "allowed"}
    if fault.word == fields.UNKNOWN_VALUE.name:
        return Finding(fields.UNKNOWN_VALUE, entry.file, entry.steps + fault.steps, facts | _allowed(fault))
    if fault.word == names.BAD_ID.name:
        facts["suggestion"] = as_id(str(facts["value"]))
    steps, aim = fault.steps, Aim.VALUE
    if steps[-1:] == ("[key]",):
        steps, aim = steps[:-1], Aim.KEY
    if fault.word == fields.EMPTY_VALUE.name:
        aim = Aim.KEY
    return Finding(BY_NAME[fault.word], entry.file, entry.steps + steps, facts, aim)


def _allowed(fault: _Fault) -> dict[str, Fact]:
    written, allowed = str(fault.facts["value"]), tuple(str(word) for word in fault.facts["allowed"])
    return {"suggestion": nearest(written, allowed, values(written)), "allowed": ", ".join(allowed)}


def _wrong_shape(entry: Entry, fault: _Fault) -> Finding:
    steps = entry.steps + fault.steps
    if fault.value is None:
        return Finding(fields.EMPTY_VALUE, entry.file, steps, aim=Aim.KEY)
    facts: dict[str, Fact] = {"expected": _SHAPES[fault.word], "found": shape(fault.value)}
    if _SHAPES[fault.word] is A_LIST and isinstance(fault.value, Plain) and not _SPECIAL.search(fault.value):
        facts["instead"] = f"[{fault.value}]"
    return Finding(fields.WRONG_SHAPE, entry.file, steps, facts)
