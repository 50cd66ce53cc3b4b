"""JSON Schema (2020-12) of what each file of a plan may hold, from the model, for editors and for other checkers."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from pydantic import BaseModel, TypeAdapter

from innenforskap.check.masking import masked
from innenforskap.i18n.meanings import CHOICES, KIND_NAMES, PARTS, TYPES
from innenforskap.model import patterns
from innenforskap.model.about import About
from innenforskap.model.base import Record
from innenforskap.model.fields import Field, Form, fields, is_part, parts_of, type_name
from innenforskap.model.index import EVERY
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.refs import Ref
from innenforskap.model.scalars import Choice, Id, Words
from innenforskap.model.text import Text
from innenforskap.output import File
from innenforskap.read.entries import DAYS, PLAN_FILE, RESERVED

Json: TypeAlias = dict[str, Any]
Ids: TypeAlias = Mapping[str, Mapping[str, str]]
"""The ids of a plan by kind, each with what it is called."""

_WIDTH = 160
DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Schema(NamedTuple):
    """A schema's name, the model of a record, and the files it is for; `whole` is that of all of a kind in one file."""

    name: str
    kind: str
    model: type[Record]
    files: str
    whole: bool = False

    @property
    def path(self) -> str:
        """The name of the schema's own file."""
        return f"{self.name}.schema.json"

    @property
    def called(self) -> str:
        """What one record, or all of the kind, is called in bokmål."""
        return KIND_NAMES[self.kind].many if self.whole else KIND_NAMES[self.kind].one


def _schemas() -> Iterator[Schema]:
    yield Schema("plan", "plan", About, PLAN_FILE)
    for kind, model in KINDS.items():
        one, files = (
            (f"{kind}-report", f"{kind}/*/*.yaml") if kind == DAYS else (model.__name__.lower(), f"{kind}/*.yaml")
        )
        yield Schema(one, kind, model, files)
        yield Schema(kind, kind, model, f"{kind}.yaml", whole=True)


SCHEMAS: Mapping[str, Schema] = {schema.name: schema for schema in _schemas()}
"""Every schema by name: `measure` for one file of the kind, `measures` for all of it in one."""


def files(ids: Ids) -> tuple[File, ...]:
    """Return every schema as a file; with `ids`, references suggest them and refuse no others."""
    return tuple(File(schema.path, written(schema, ids)) for schema in SCHEMAS.values())


def written(schema: Schema, ids: Ids) -> bytes:
    """Return a schema as JSON, the same bytes each time."""
    return as_json(_document(schema, ids))


def as_json(schema: Json) -> bytes:
    """Return a schema as JSON with as much as there is room for on each line."""
    return f"{_json(schema)}\n".encode()


def ids(plan: Plan) -> Ids:
    """Return the ids that references in `plan` can go to, those of records that could not be read among them.

    An id with something of a person in it is left out: a schema is kept, and lies beside the plan.
    """
    language = plan.about.language.primary
    groups = {str(id_): group for strand in plan.strands.values() for id_, group in strand.groups.items()}
    found: Mapping[str, Mapping[str, BaseModel]] = {kind: plan.of(kind) for kind in KINDS if kind != DAYS}
    return {
        kind: {
            id_: masked(_heading(records.get(id_), language))
            for id_ in plan.index.ids(kind)
            if id_ != EVERY and masked(id_) == id_
        }
        for kind, records in {**found, "groups": groups}.items()
    }


def _heading(record: BaseModel | None, language: str) -> str:
    words = (getattr(record, key, None) for key in ("title", "name"))
    return next((text.said(language) for text in words if isinstance(text, Text)), "")


def _document(schema: Schema, ids: Ids) -> Json:
    head = {
        "$schema": DIALECT,
        "$id": f"urn:innenforskap:schema:{schema.name}",
        "title": f"{schema.called}: {schema.files}",
        "description": PARTS[schema.model.__name__].what,
    }
    body = _by_id(schema) if schema.whole else part_schema(schema.model)
    return {**head, **body, "$defs": dict(sorted(definitions(schema, ids)))}


def _by_id(schema: Schema) -> Json:
    """Return the schema of a file that holds a whole kind by id; reports lie under the day, and then the measure."""
    record = {"$ref": f"#/$defs/{schema.model.__name__}"}
    named = {"type": "object", "propertyNames": {"$ref": "#/$defs/RecordId"}, "additionalProperties": record}
    if schema.kind != DAYS:
        return named
    return {"type": "object", "propertyNames": {"pattern": patterns.DAY}, "additionalProperties": named}


def definitions(schema: Schema, ids: Ids) -> Iterator[tuple[str, Json]]:
    """Give every type that the schema's fields have, by name, and the record itself where it is not the root."""
    if schema.whole:
        yield "RecordId", {**_leaf(Id, ids), "not": {"enum": sorted(RESERVED)}}
    for part in parts_of(schema.model):
        if part is Text:
            yield "Text", _text()
        elif schema.whole or part is not schema.model:
            yield part.__name__, {"description": PARTS[part.__name__].what, **part_schema(part)}
        for field in fields(part):
            if field.form is Form.MAP:
                yield type_name(field.names), _leaf(field.names, ids)
            if not is_part(field.of) and part is not Text:
                yield type_name(field.of), _leaf(field.of, ids)


def part_schema(model: type[BaseModel]) -> Json:
    """Return the schema of a part: its keys, and which must be there."""
    found = fields(model)
    return {
        "type": "object",
        "properties": {field.key: _property(model, field) for field in found},
        "required": [field.key for field in found if field.required],
        "additionalProperties": False,
    }


def _property(model: type[BaseModel], field: Field) -> Json:
    told: Json = {"description": PARTS[model.__name__].keys[field.key]}
    if isinstance(field.default, str | int):
        told["default"] = field.default
    value = {"$ref": f"#/$defs/{type_name(field.of)}"}
    if field.form is Form.LIST:
        return {**told, "type": "array", "items": value}
    if field.form is Form.MAP:
        names = {"$ref": f"#/$defs/{type_name(field.names)}"}
        return {**told, "type": "object", "propertyNames": names, "additionalProperties": value}
    return {**told, "anyOf": [value, {"type": "null"}]} if field.nullable else {**told, **value}


def _text() -> Json:
    words = TypeAdapter(Words).json_schema()
    languages = {language: {"description": meaning, **words} for language, meaning in PARTS["Text"].keys.items()}
    by_language = {"type": "object", "properties": languages, "additionalProperties": False}
    how = {"errorMessage": TYPES["Text"].how}
    return {"anyOf": [{**words, **how}, {**by_language, **how}]}


def _leaf(kind: Any, ids: Ids) -> Json:  # noqa: ANN401 - a type annotation
    """Return the schema of a single value, with what an editor says of it."""
    form = TypeAdapter(kind).json_schema()
    if issubclass(_class(kind), Choice):
        labels = CHOICES[kind.__name__].labels
        return {**form, "enumDescriptions": [labels[value].nb for value in form["enum"]]}
    if issubclass(_class(kind), Ref):
        title, how = {"title": KIND_NAMES[kind.to].one}, {"errorMessage": TYPES["Ref"].how}
        known = ids.get(kind.to, {})
        suggested = {"enum": list(known), "enumDescriptions": list(known.values()), **how}
        return {**title, "anyOf": [{**form, **how}, suggested]} if known else {**title, **form, **how}
    how = {"errorMessage": TYPES[type_name(kind)].how}
    # An editor tells what is wrong with the form that comes nearest, and not with all of them.
    return {"anyOf": [{**each, **how} for each in form["anyOf"]]} if "anyOf" in form else {**form, **how}


def _json(value: Any, indent: str = "") -> str:  # noqa: ANN401 - JSON all the way
    """Return JSON with whatever has room for it on one line, so that a field is a line in a diff."""
    line = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(line) <= _WIDTH or not isinstance(value, dict | list):
        return line
    deeper = f"{indent}  "
    if isinstance(value, list):
        parts = [_json(inner, deeper) for inner in value]
    else:
        parts = [f"{json.dumps(key)}: {_json(inner, deeper)}" for key, inner in value.items()]
    opening, closing = "[]" if isinstance(value, list) else "{}"
    return f"{opening}\n{deeper}{f',{chr(10)}{deeper}'.join(parts)}\n{indent}{closing}"


def _class(kind: Any) -> type:  # noqa: ANN401
    return kind if isinstance(kind, type) else object
