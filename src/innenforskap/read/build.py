"""From an entry to a record of the model, or to findings where the model cannot read it."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError

from innenforskap.finding import Aim, Fact, Finding
from innenforskap.i18n import WRITTEN, Message
from innenforskap.i18n.glossary import keys, nearest, values
from innenforskap.i18n.meanings import CHOICES
from innenforskap.model.base import Origin, Reading, Record
from innenforskap.model.fields import Field, field_at, type_name
from innenforskap.model.fields import fields as asked
from innenforskap.model.misread import A_LIST, A_MAPPING, shape
from innenforskap.model.raw import Raw
from innenforskap.place import Steps
from innenforskap.read.advice import inside, other_side, reads, shape_advice, within
from innenforskap.read.entries import Entry, as_id
from innenforskap.read.rules import BY_NAME, fields, names

_SHAPES = {"model_type": A_MAPPING, "mapping_type": A_MAPPING, "dict_type": A_MAPPING, "tuple_type": A_LIST}


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
    lacks, unknown = _by_part(faults, "missing"), _by_part(faults, "extra_forbidden")
    meant: set[Steps] = set()
    for fault in faults:
        if fault.word == "extra_forbidden":
            above = fault.steps[:-1]
            finding = _unknown_key(model, entry, fault, lacks[above], alone=len(unknown[above]) == 1)
            # A missing key that an unknown one was meant to be is the same mistake, told once.
            meant.add((*above, str(finding.facts.get("suggestion", ""))))
            yield finding
    for fault in faults:
        if fault.word == "missing" and fault.steps not in meant:
            facts = {"key": str(fault.steps[-1])}
            yield Finding(fields.MISSING_KEY, entry.file, entry.steps + fault.steps[:-1], facts)
        elif fault.word not in {"missing", "extra_forbidden"}:
            yield _misread(model, entry, fault)


def _by_part(faults: list[_Fault], word: str) -> Mapping[Steps, list[str]]:
    """Return the keys that are missing, or are unknown, in each part."""
    found: dict[Steps, list[str]] = defaultdict(list)
    for fault in faults:
        if fault.word == word:
            found[fault.steps[:-1]].append(str(fault.steps[-1]))
    return found


def _unknown_key(model: type[Record], entry: Entry, fault: _Fault, wanted: list[str], *, alone: bool) -> Finding:
    key, above = str(fault.steps[-1]), fault.steps[:-1]
    steps = entry.steps + fault.steps
    if key == "id" and not above:
        return Finding(fields.ID_KEY, entry.file, steps, aim=Aim.KEY)
    written, part, synonyms = _at(entry.value, above), field_at(model, above).of, keys(key)
    allowed = [field.key for field in asked(part) if field.key not in written]
    suggestion = nearest(key, wanted, synonyms) or nearest(key, allowed, synonyms)
    if not suggestion and above and alone:
        suggestion = _only_missing(asked(part), wanted, fault.value)
    if suggestion:
        advice: Mapping[str, Fact] = {"suggestion": suggestion}
    else:
        names = (key, *synonyms)
        elsewhere = {} if above else other_side(entry.kind, entry.id, names)
        advice = _inside(part, names, written, fault.value) or elsewhere or _ours(", ".join(allowed))
    return Finding(fields.UNKNOWN_KEY, entry.file, steps, {"key": key, **advice}, Aim.KEY)


def _ours(allowed: str) -> Mapping[str, Fact]:
    """Return the allowed keys as a message of ours: no person is sought in them, which in thousands takes seconds."""
    return {"allowed": Message(allowed, allowed, allowed)}


def _only_missing(here: tuple[Field, ...], wanted: list[str], value: Raw) -> str:
    """Return the one key a part lacks, where the value of its one unknown key can stand there."""
    lacks = [field for field in here if field.key in wanted]
    return lacks[0].key if len(lacks) == 1 and reads(lacks[0], value) else ""


def _inside(model: type[BaseModel], names: tuple[str, ...], written: Collection[str], value: Raw) -> Mapping[str, Fact]:
    """Return the facts that tell in which part below a key belongs, none where it belongs in no part."""
    found = inside(model, names, value)
    if found is None:
        return {}
    part, inner = found.part.key, found.field.key
    return {"part": part, "inner": inner} if part in written else {"instead": within(found, value)}


def _at(value: Any, steps: Steps) -> Any:  # noqa: ANN401 - raw values all the way
    for step in steps:
        value = value[step]
    return value


def _misread(model: type[Record], entry: Entry, fault: _Fault) -> Finding:
    if fault.word in _SHAPES:
        return _wrong_shape(model, entry, fault)
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
    """Return the allowed words, each with what it is called, and the one that was meant."""
    written, allowed = str(fault.facts["value"]), tuple(str(word) for word in fault.facts["allowed"])
    called = CHOICES[type_name(type(fault.facts["allowed"][0]))].labels
    nb, nn = (", ".join(f"{word} ({called[word].said(language)})" for word in allowed) for language in WRITTEN)
    return {
        "suggestion": nearest(written, allowed, values(written)),
        "allowed": Message(nb, nn, ", ".join(allowed)),
    }


def _wrong_shape(model: type[Record], entry: Entry, fault: _Fault) -> Finding:
    steps = entry.steps + fault.steps
    if fault.value is None:
        return Finding(fields.EMPTY_VALUE, entry.file, steps, aim=Aim.KEY)
    facts: dict[str, Fact] = {"expected": _SHAPES[fault.word], "found": shape(fault.value)}
    facts |= shape_advice(field_at(model, fault.steps), fault.value)
    return Finding(fields.WRONG_SHAPE, entry.file, steps, facts)
