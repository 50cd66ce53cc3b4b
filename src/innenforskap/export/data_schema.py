"""JSON Schema (2020-12) of a whole plan as it is exported: the shape of `show --format json`, record by record."""

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeAlias

from innenforskap.export.schema import DIALECT, SCHEMAS, as_json, definitions, part_schema
from innenforskap.i18n.meanings import KIND_NAMES, PARTS
from innenforskap.model.about import About
from innenforskap.model.base import Record
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.plan import KINDS
from innenforskap.model.vocabulary import Effect, Progress, State
from innenforskap.query.naming import THE_PLAN

PATH = "plan.schema.json"

Json: TypeAlias = dict[str, Any]

_DATE: Json = {"type": "string", "format": "date"}
_WORDS: Json = {"type": "string", "minLength": 1}
_IDS: Json = {"type": "array", "items": _WORDS}
_FOR_EDITORS = "errorMessage"


@cache
def as_schema() -> bytes:
    """Return the schema of every exported plan, from the model, the same bytes each time."""
    kinds = {kind: {"type": "array", "items": _entry(kind, model)} for kind, model in KINDS.items()}
    told = {"$schema": _WORDS, "as_of": _DATE, THE_PLAN: _entry(THE_PLAN, About), **kinds}
    return as_json(
        {
            "$schema": DIALECT,
            "$id": "urn:innenforskap:schema:data",
            "title": "Hele planen",
            "description": "Planen slik alle kan se den på dagen as_of: en liste for hver type.",
            **_object(told),
            "$defs": dict(sorted(_definitions().items())),
        }
    )


def _entry(kind: str, model: type[Record]) -> Json:
    """Return the schema of a record, how it stands, and what it refers to and is referred to by."""
    told = {
        "kind": {"const": kind},
        "id": {"type": "string"},
        "file": _WORDS,
        "record": {"$ref": f"#/$defs/{model.__name__}"},
        "standing": {"$ref": "#/$defs/Standing"} if model is Measure else {"type": "null"},
        "refers_to": {"type": "array", "items": {"$ref": "#/$defs/Reference"}},
        "referred_by": {"type": "array", "items": {"$ref": "#/$defs/Reference"}},
    }
    entry = {"title": KIND_NAMES[kind].one, **_object(told)}
    if model is Indicator:
        entry["properties"]["fetched"] = {"$ref": "#/$defs/Fetched"}
    return entry


def _definitions() -> dict[str, Json]:
    found = {name: told for kind in KINDS for name, told in definitions(SCHEMAS[kind], {})}
    found |= dict(definitions(SCHEMAS[THE_PLAN], {}))
    found |= {"About": {"description": PARTS["About"].what, **part_schema(About)}, "Text": _text()}
    return {**{name: _bare(told) for name, told in found.items()}, **_beside()}


def _text() -> Json:
    """Return the schema of a text: always by its languages, also where the plan has it in one."""
    languages = {language: {**_WORDS, "description": what} for language, what in PARTS["Text"].keys.items()}
    return {"type": "object", "properties": languages, "additionalProperties": False, "minProperties": 1}


def _beside() -> dict[str, Json]:
    """Return what is told of a record that is not in its file."""
    axes = {name: {"enum": [*map(str, axis), None]} for name, axis in _AXES.items()}
    one = {"type": ["string", "null"]}
    step = {"type": ["string", "integer"]}
    return {
        "Standing": _object(
            {"as_of": _DATE, **axes, "report": one, "decision": one, "reports": _IDS, "decisions": _IDS}
        ),
        "Reference": _object({"kind": _WORDS, "id": {"type": "string"}, "at": {"type": "array", "items": step}}),
        "Fetched": _object(
            {
                "file": _WORDS,
                "retrieved": _DATE,
                "observations": {"type": "array", "items": {"$ref": f"#/$defs/{Observation.__name__}"}},
            }
        ),
    }


_AXES: Mapping[str, type[State | Progress | Effect]] = {"state": State, "progress": Progress, "effect": Effect}


def _object(told: Json) -> Json:
    return {"type": "object", "properties": told, "required": list(told), "additionalProperties": False}


def _bare(told: Any) -> Any:  # noqa: ANN401 - JSON all the way
    """Return a schema without what only an editor has use for."""
    if isinstance(told, dict):
        return {key: _bare(inner) for key, inner in told.items() if key != _FOR_EDITORS}
    return [_bare(inner) for inner in told] if isinstance(told, list) else told
