"""The format as reference: a page for each kind, from the model, the tables of words, a whole plan and the rules."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from pydantic import BaseModel

from innenforskap.check.registry import RULES, page
from innenforskap.check.run import findings
from innenforskap.export.schema import SCHEMAS, Schema
from innenforskap.finding import Finding, Rule
from innenforskap.i18n.meanings import CHOICES, KIND_NAMES, PARTS, TYPES
from innenforskap.model.about import About
from innenforskap.model.base import Record
from innenforskap.model.fields import Field, Form, fields, is_part, type_name
from innenforskap.model.plan import KINDS
from innenforskap.model.raw import Plain
from innenforskap.model.refs import Ref
from innenforskap.model.scalars import Choice
from innenforskap.model.text import Text
from innenforskap.place import Steps
from innenforskap.read.document import document
from innenforskap.read.entries import DAYS, entries
from innenforskap.read.load import load
from tests.rule_pages import DAY, broken_and_mended, lay
from tests.small import ROOT

EXAMPLE = ROOT / "tests" / "plans" / "good" / "complete"
RECORDS: Mapping[str, type[Record]] = {"plan": About, **KINDS}
EVERYWHERE: Mapping[str, str] = {
    "IF710": "alt",
    "IF100": "henvisning",
    "IF101": "tekst",
    "IF103": "tekst",
    "IF700": "tekst",
    "IF701": "tekst",
    "IF702": "tekst",
}
"""The rules on all that is of one type, wherever it stands, and the type."""

_PAGES = "../../src/innenforskap/check/rules/pages"
_LONG = 48


class Use(NamedTuple):
    """A part or a group of allowed values on a page, and the keys that lead to it."""

    type: Any
    paths: tuple[str, ...]

    @property
    def named(self) -> str:
        """The keys, as a heading has them."""
        return ", ".join(f"`{path}`" for path in self.paths)


def kind_page(kind: str) -> str:
    """Return the page of a kind."""
    model = RECORDS[kind]
    parts, choices = _uses(model)
    blocks = [f"# {KIND_NAMES[kind].many}", PARTS[model.__name__].what, _where(kind), _whole_rules(kind)]
    blocks += ["## Feltene", _table(kind, model)]
    for part in parts:
        blocks += [f"### {part.named}", PARTS[type_name(part.type)].what, _table(kind, part.type)]
    blocks += ["## Lovlige verdier"] if choices else []
    for choice in choices:
        blocks += [f"### Verdiene i {choice.named}", CHOICES[type_name(choice.type)].what, _values(choice.type)]
    blocks += ["## Eksempel", "Til sammen bruker eksemplet alle feltene. Ingen plan trenger alle.", *_examples(kind)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def kinds_table() -> str:
    """Return the list of kinds, with their files and pages."""
    rows = (
        f"| [{KIND_NAMES[kind].many}](format/{kind}.md) | {_files(kind)} | {PARTS[model.__name__].what} |"
        for kind, model in RECORDS.items()
    )
    return "\n".join(["| slag | filer | hva det er |", "|---|---|---|", *rows])


def types_table() -> str:
    """Return the list of types, how each is written, and the rules on all that is of the type."""
    rows = (f"| {written.what} | {written.how} | {_everywhere(written.what)} |" for written in TYPES.values())
    return "\n".join(["| type | slik skrives den | regler |", "|---|---|---|", *rows])


def _everywhere(what: str) -> str:
    return ", ".join(_linked(code, _PAGES.removeprefix("../")) for code, type_ in EVERYWHERE.items() if type_ == what)


def _files(kind: str) -> str:
    return ", ".join(f"`{schema.files}`" for schema in _schemas(kind))


def _where(kind: str) -> str:
    one, *whole = _schemas(kind)
    first = "Én fil for hver" if whole else "Én fil"
    written = f"{first}: `{one.files}` ([skjema](../../schema/{one.path}))."
    return written + "".join(f" Alle i én fil: `{all_.files}` ([skjema](../../schema/{all_.path}))." for all_ in whole)


def _schemas(kind: str) -> list[Schema]:
    return [schema for schema in SCHEMAS.values() if schema.kind == kind]


def _uses(model: type[BaseModel]) -> tuple[list[Use], list[Use]]:
    """Return the parts and the groups of allowed values below a model, each once, with every way to it."""
    parts: dict[Any, list[str]] = {}
    choices: dict[Any, list[str]] = {}
    for path, field in _paths(model, ""):
        if is_part(field.of) and field.of is not Text:
            parts.setdefault(field.of, []).append(path)
        elif isinstance(field.of, type) and issubclass(field.of, Choice):
            choices.setdefault(field.of, []).append(path)
    return [Use(part, tuple(paths)) for part, paths in parts.items()], [
        Use(choice, tuple(paths)) for choice, paths in choices.items()
    ]


def _paths(model: type[BaseModel], above: str) -> Iterator[tuple[str, Field]]:
    for field in fields(model):
        yield f"{above}{field.key}", field
        if is_part(field.of) and field.of is not Text:
            yield from _paths(field.of, f"{above}{field.key}.")


def _table(kind: str, model: type[BaseModel]) -> str:
    rows = [_row(kind, model, field) for field in fields(model)]
    return "\n".join(["| felt | hva det er | type | eksempel | regler |", "|---|---|---|---|---|", *rows])


def _row(kind: str, model: type[BaseModel], field: Field) -> str:
    key = f"`{field.key}`" + (" **må stå**" if field.required else "")
    rules = ", ".join(_linked(code, _PAGES) for code in sorted(touching().get((kind, model.__name__, field.key), ())))
    example = examples().get((model.__name__, field.key), "")
    return f"| {key} | {PARTS[model.__name__].keys[field.key]} | {_type(kind, field)} | {example} | {rules} |"


def _type(kind: str, field: Field) -> str:
    one = _one(kind, field.of)
    listed = one.replace("id: ", "liste av id-er: ") if one.startswith("id: ") else f"liste: {one}"
    several = {Form.ONE: one, Form.LIST: listed, Form.MAP: f"id-er, og til hver: {one}"}[field.form]
    otherwise = str(field.default).lower() if isinstance(field.default, bool) else field.default
    return several + (f"; ellers `{otherwise}`" if isinstance(otherwise, str | int) else "")


def _one(kind: str, type_: Any) -> str:  # noqa: ANN401 - a type annotation
    if type_ is Text:
        return "tekst"
    parts, choices = _uses(RECORDS[kind])
    for use in parts:
        if use.type is type_:
            return f"[egne felt](#{slug(use.named)})"
    for use in choices:
        if use.type is type_:
            return f"[én av verdiene](#{slug(f'Verdiene i {use.named}')})"
    if isinstance(type_, type) and issubclass(type_, Ref):
        home = "strands.md" if type_.to == "groups" else f"{type_.to}.md"
        return f"id: [{KIND_NAMES[type_.to].one.lower()}]({home})"
    return TYPES[type_name(type_)].what


def slug(heading: str) -> str:
    """Return the anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _values(choice: type[Choice]) -> str:
    labels = CHOICES[choice.__name__].labels
    return "\n".join(["| verdi | betyr |", "|---|---|", *(f"| `{value}` | {labels[value].nb} |" for value in choice)])


def _linked(code: str, pages: str) -> str:
    return f"[{code}]({pages}/{code}.md)"


def _examples(kind: str) -> Iterator[str]:
    for file in sorted(EXAMPLE.rglob("*.yaml")):
        path = file.relative_to(EXAMPLE).as_posix()
        if re.split(r"[/.]", path)[0] == kind:
            yield f"`{path}`:\n\n```yaml\n{file.read_text(encoding='utf-8')}```"


@cache
def examples() -> Mapping[tuple[str, str], str]:
    """Return the first example of each field in the whole plan, by model and key, as it is written there."""
    found: dict[tuple[str, str], str] = {}
    for file in sorted(EXAMPLE.rglob("*.yaml")):
        path = file.relative_to(EXAMPLE).as_posix()
        for entry in entries(path, document(path, file.read_text(encoding="utf-8")).value):
            if not isinstance(entry, Finding):
                for place, value in _written(RECORDS[entry.kind], entry.value):
                    found.setdefault(place, f"`{_shown(value)}`" if _shown(value) else "")
    return found


def _written(model: type[BaseModel], value: Any) -> Iterator[tuple[tuple[str, str], Any]]:  # noqa: ANN401 - raw
    for field in fields(model):
        if field.key in value:
            inner = value[field.key]
            yield (model.__name__, field.key), inner
            if is_part(field.of) and field.of is not Text:
                values = {Form.ONE: [inner], Form.LIST: inner, Form.MAP: inner}[field.form]
                for one in values.values() if field.form is Form.MAP else values:
                    yield from _written(field.of, one)


def _shown(value: Any) -> str:  # noqa: ANN401 - raw values
    """Return a value on one line as it may be written, cut where it is long, or nothing where it has parts."""
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return f"[{', '.join(map(_shown, value))}]"
    if isinstance(value, dict) and all(isinstance(each, str) for each in value.values()):
        return f"{{{', '.join(f'{key}: {_shown(each)}' for key, each in value.items())}}}"
    if not isinstance(value, str):
        return ""
    line = f"{value[:_LONG].rpartition(' ')[0]} …" if len(value) > _LONG and " " in value[:_LONG] else value
    return line if isinstance(value, Plain) else f'"{line}"'


@cache
def touching() -> Mapping[tuple[str, str, str], set[str]]:
    """Return the rules that point at each field, by kind, model and key; at the whole record where the key is empty."""
    found: dict[tuple[str, str, str], set[str]] = {}
    for rule in RULES:
        # The reader's rules are on all that is of a type, and so are some others.
        if not rule.code.startswith("IF0") and rule.code not in EVERYWHERE:
            for place in _places(rule):
                found.setdefault(place, set()).add(rule.code)
    return found


def _places(rule: Rule) -> Iterable[tuple[str, str, str]]:
    """Return where the rule points in the broken plan of its page."""
    with TemporaryDirectory() as folder:
        loaded = load(lay(broken_and_mended(page(rule))[0], Path(folder)))
        pointed = [each for each in findings(loaded, DAY, DAY) if each.rule is rule]
    return {_place(finding.file, finding.steps) for finding in pointed}


def _place(file: str, steps: Steps) -> tuple[str, str, str]:
    kind, _, below = file.removesuffix(".yaml").partition("/")
    # In a file that holds the whole kind, the first step is the id; before it comes the day of a report.
    keys = steps if below or kind == "plan" else steps[2 if kind == DAYS else 1 :]
    model: type[BaseModel] = RECORDS[kind]
    place = (kind, model.__name__, "")
    for step in keys:
        field = next((field for field in fields(model) if field.key == step), None) if isinstance(step, str) else None
        if field is not None:
            place = (kind, model.__name__, field.key)
            model = field.of if is_part(field.of) and field.of is not Text else model
    return place


def _whole_rules(kind: str) -> str:
    codes = sorted(touching().get((kind, RECORDS[kind].__name__, ""), ()))
    return f"Regler for hele oppføringen: {', '.join(_linked(code, _PAGES) for code in codes)}." if codes else ""
