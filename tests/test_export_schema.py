"""The schemas and `validate` say the same of the structure of every plan in the tests, good and bad."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from check_jsonschema.parsers.yaml import ParseError, construct_yaml_implementation, impl2loader
from check_jsonschema.regex_variants import RegexImplementation, RegexVariantName
from jsonschema import Draft202012Validator
from jsonschema.validators import extend
from pydantic import TypeAdapter, ValidationError

from innenforskap.check.registry import BY_CODE, page
from innenforskap.export.schema import SCHEMAS, Schema, files, ids, written
from innenforskap.model.refs import ActorRef
from innenforskap.model.scalars import Code, Count, Decimals, Flag, Kroner, Month, Number, Url
from innenforskap.model.text import LANGUAGES
from innenforskap.model.vocabulary import State
from innenforskap.model.when import Day, ObservationPeriod, When
from innenforskap.read.document import document
from innenforskap.read.entries import misplaced
from innenforskap.read.load import load
from innenforskap.read.rules import fields, names
from tests.rule_pages import broken_and_mended, lay
from tests.small import ROOT, plan_folder
from tests.test_check_identity import number

COMMITTED = ROOT / "schema"
FOR_EDITOR = ROOT / ".vscode" / "schema"
PLANS = sorted(path.parent for path in (*ROOT.glob("examples/*/plan.yaml"), *ROOT.glob("tests/plans/*/*/plan.yaml")))
PLANS += [ROOT / "plan"]

NAMES = {rule.code for rule in (names.BAD_ID, names.RESERVED_ID, names.BAD_DAY)}
STRUCTURE = NAMES | {rule.code for rule in fields.RULES}
"""The rules on keys, values and ids in a file, which a schema can know."""

BEYOND = {
    "IF001 IF002 IF003 IF004 IF005 IF006": "the bytes and characters of a file: it is refused before it is YAML",
    "IF010 IF011 IF012": "not YAML: other readers refuse it too, or read it otherwise",
    "IF013 IF014 IF015 IF016 IF017 IF018 IF019 IF020 IF021": "YAML a plan has no use for; it leaves no trace",
    "IF022": "a comment that cuts a text leaves no trace in the value",
    "IF023": "an empty file has no record to be of any shape",
    "IF054": "what could not be opened",
    "IF058": "the same id in two files is no fault in either",
    "IF061": "a folder so large that nothing in it is read",
}
"""What no JSON Schema can express; a file with one of these findings is not compared."""

YES_AND_NO = "YAML 1.2 reads it as the text it is, YAML 1.1 as something else: only we see that the quotes are gone"
SPELT = "the same number or flag once it is read; only we see how it was spelt"
UNSEEN = {
    **dict.fromkeys(["number: no", "number: on", "number: 12:30", "number: 2026-06-15", "lead: y"], YES_AND_NO),
    **dict.fromkeys(
        ["carried_over: True", "coverage: {total: 007}", "coverage: {total: 4_162}", "coverage: {total: 9.0}"], SPELT
    ),
}
"""Lines of a measure that `validate` refuses and a schema cannot."""

PLAIN = (
    "0 1 12 13 007 -1 -0 +1 1.0 1.5 -1.5 1. .5 9,7 1e3 1_000 0x1F 0o17 .inf .nan 1804 0301 999999999999999"
    " 1000000000000000 999999999999999999 1000000000000000000 1.123456789 true false True TRUE yes no on null ~ [1] {}"
    " nav Å 12:30 2026 2026-06 2026-06-15 2026-02-30 2026-13 2025/26 2025/27 2019..2025 2026-Q2 2026-spring 1899 2200"
)
WRITTEN = [
    *PLAIN.split(),
    *(f'"{each}"' for each in PLAIN.split() if each[0] not in "[{"),
    "5 mill",
    '""',
    '" "',
    '"a\\nb"',
    "| \n a",
    "'2026'",
]
"""What someone may write where one value should be, plainly and in quotes."""

_TEXTS = "yes no on 12:30 2026-06-15 2026-02-30"
_WHOLE = "007 -0 +1 1.0 1. 1e3 1_000 0x1F 0o17 0301"
SPELLINGS = [
    (Number, "007 +1 1. .5 1e3 1_000 0x1F 0o17 .nan 0301"),
    (Count, _WHOLE),
    (Kroner, _WHOLE),
    (Decimals, "007 -0 +1 1.0 1."),
    (Month, "007 +1 1.0 1."),
    (Flag, "True TRUE"),
    (Code, _TEXTS),
    (ActorRef, _TEXTS),
    *((kind, "") for kind in (Day, When, ObservationPeriod, Url, State)),
]
"""Each type, and what of all that a schema accepts and we refuse, for how it is spelt leaves no trace."""

_yaml = impl2loader(construct_yaml_implementation(typ="safe", pure=True))
_Validator = extend(  # type: ignore[no-untyped-call]  # jsonschema has none here
    Draft202012Validator, {"pattern": RegexImplementation(RegexVariantName.default).pattern_keyword}
)


class Verdict(NamedTuple):
    """What was said of one file: the codes of structure that we found, and what the schema found."""

    file: str
    ours: frozenset[str]
    schemas: tuple[str, ...]


@cache
def _validator(name: str) -> Any:  # noqa: ANN401 - a class made here
    return _Validator(json.loads(written(SCHEMAS[name], {})), format_checker=Draft202012Validator.FORMAT_CHECKER)


def _schema_of(path: str) -> Schema:
    kind, _, below = path.removesuffix(".yaml").partition("/")
    return next(
        each for each in SCHEMAS.values() if each.kind == kind and (each.whole or kind == "plan") is not bool(below)
    )


@cache
def _said(name: str, content: bytes) -> tuple[str, ...]:
    try:
        value = _yaml(BytesIO(content))
    except ParseError as error:
        return (str(error),)
    return tuple(error.message for error in _validator(name).iter_errors(value))


def _verdicts(plan: Path) -> Iterator[Verdict]:
    """Give what is said of every file that can be compared."""
    found: dict[str, set[str]] = {}
    for finding in load(plan).findings:
        found.setdefault(finding.file, set()).add(finding.rule.code)
    beyond = set(" ".join(BEYOND).split())
    for file in sorted(plan.rglob("*.yaml")):
        path = file.relative_to(plan).as_posix()
        codes = found.get(path, set()) | found.get("", set())
        if file.is_file() and not file.is_symlink() and misplaced(path) is None and not codes & beyond:
            yield Verdict(path, frozenset(codes & STRUCTURE), _said(_schema_of(path).name, file.read_bytes()))


def _disagreements(plan: Path) -> list[Verdict]:
    return [verdict for verdict in _verdicts(plan) if bool(verdict.ours) is not bool(verdict.schemas)]


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.relative_to(ROOT).as_posix())
def test_the_schemas_and_validate_agree_on_every_plan(plan: Path) -> None:
    assert len(list(_verdicts(plan))) > 2
    assert _disagreements(plan) == []


@pytest.mark.parametrize("code", BY_CODE)
def test_the_schemas_and_validate_agree_on_every_rules_page(code: str, tmp_path: Path) -> None:
    broken, mended = broken_and_mended(page(BY_CODE[code]))

    assert _disagreements(lay(broken, tmp_path / "broken")) == []
    assert _disagreements(lay(mended, tmp_path / "mended")) == []


def test_the_schema_refuses_what_the_pages_of_structure_show(tmp_path: Path) -> None:
    refused = {
        code
        for code in STRUCTURE
        for verdict in _verdicts(lay(broken_and_mended(page(BY_CODE[code]))[0], tmp_path / code))
        if verdict.schemas and code in verdict.ours
    }

    # The pages of these show the name of a file or a folder, which no schema sees.
    assert STRUCTURE - refused == NAMES


@pytest.mark.parametrize("line", UNSEEN)
def test_what_only_we_can_see_is_listed_truly(line: str, tmp_path: Path) -> None:
    (verdict,) = _verdicts(plan_folder(tmp_path, {"measures/los.yaml": f"title: Los\n{line}\n"}))

    assert verdict.ours
    assert verdict.schemas == ()


@pytest.mark.parametrize(
    ("file", "text", "right"),
    [
        ("measures.yaml", "los: {title: Los}\n", True),
        ("measures.yaml", "Los: {title: Los}\n", False),
        ("measures.yaml", "index: {title: Los}\n", False),
        ("measures.yaml", "los:\n", False),
        ("measures.yaml", "- title: Los\n", False),
        ("measures.yaml", "los: {title: Los, id: los}\n", False),
        ("status.yaml", "2026-05-01: {los: {state: in-progress}}\n", True),
        ("status.yaml", "2026-02-30: {los: {state: in-progress}}\n", False),
        ("status.yaml", "2026-05-01: {nul: {state: in-progress}}\n", False),
        ("status.yaml", "los: {state: in-progress}\n", False),
        ("measures/los.yaml", "title: Los\nlead:\nperiod: {from: 2026, to: ~}\n", True),
        ("measures/los.yaml", "title: Los\npartners:\n", False),
        ("measures/los.yaml", "title: Los\nmilestones:\n", False),
        ("measures/los.yaml", "title: Los\ncarried_over:\n", False),
        ("measures/los.yaml", "title:\n", False),
        ("measures/los.yaml", "title: {}\n", True),
        ("measures/los.yaml", "title: {nb: }\n", False),
        ("measures/los.yaml", "title: {dk: Los}\n", False),
        ("measures/los.yaml", "title: 1804\n", False),
        ("measures/los.yaml", "title: [Los]\n", False),
        ("measures/los.yaml", 'title: "  "\n', False),
        ("measures/los.yaml", "title: Los\nnumber: 0301\n", False),
        ("measures/los.yaml", 'title: Los\nnumber: "0301"\n', True),
        ("measures/los.yaml", 'title: Los\nnumber: "a\\nb"\n', False),
        ("measures/los.yaml", 'title: Los\nperiod: {from: "2026", to: 2026-12-31}\n', True),
        ("measures/los.yaml", "title: Los\nlead: [nav, ks]\n", False),
        ("measures/los.yaml", "title: Los\nlead: Nav Nordland\n", True),
        ("measures/los.yaml", "title: Los\nmilestones: {Ansatt: {title: Ansatt}}\n", False),
        ("measures/los.yaml", "title: Los\nfunding: [{kind: spent, amount: 5 mill}]\n", False),
        ("measures/los.yaml", 'title: Los\nfunding: [{kind: spent, amount: "5"}]\n', False),
        ("measures/los.yaml", "title: Los\nfunding: [{kind: spent, amount: 1000000000000000}]\n", False),
        ("indicators.yaml", "a: {title: A, maturity: sketched, scale: {lowest: -1.5, highest: 5}}\n", True),
        ("indicators.yaml", "a: {title: A, maturity: sketched, scale: {lowest: 1, highest: 5,5}}\n", False),
        ("measures/los.yaml", f"title: {'a' * 20_000}\n", True),
        ("measures/los.yaml", f"title: {'a' * 20_001}\n", False),
    ],
)
def test_the_edges_of_the_format_are_the_same_to_both(file: str, text: str, right: bool, tmp_path: Path) -> None:
    (verdict,) = _verdicts(plan_folder(tmp_path, {file: text}))

    assert (not verdict.ours, not verdict.schemas) == (right, right)


@pytest.mark.parametrize(("kind", "unseen"), SPELLINGS)
def test_a_single_value_is_the_same_to_both_but_for_how_it_is_spelt(kind: Any, unseen: str) -> None:  # noqa: ANN401
    reads, says = TypeAdapter(kind), _Validator(TypeAdapter(kind).json_schema())
    ours = {each: _is_read(reads, each) for each in WRITTEN}
    theirs = {each: says.is_valid(_yaml(BytesIO(each.encode()))) for each in WRITTEN}

    assert [each for each in WRITTEN if ours[each] and not theirs[each]] == []
    assert [each for each in WRITTEN if theirs[each] and not ours[each]] == unseen.split()


def _is_read(reads: TypeAdapter[Any], text: str) -> bool:
    try:
        reads.validate_python(document("measures/los.yaml", text).value)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_a_schema_is_a_schema(schema: Schema) -> None:
    Draft202012Validator.check_schema(json.loads(written(schema, {})))


def test_the_committed_schemas_are_those_of_the_tool(update_golden: bool) -> None:
    _compare(COMMITTED, {}, update=update_golden)


def test_the_editors_schemas_know_the_ids_of_nordlands_plan(update_golden: bool) -> None:
    _compare(FOR_EDITOR, ids(load(ROOT / "plan").plan), update=update_golden)


def _compare(folder: Path, known: Mapping[str, Mapping[str, str]], *, update: bool) -> None:
    made = {file.path: file.content for file in files(known)}
    if update:
        folder.mkdir(parents=True, exist_ok=True)
        for path, content in made.items():
            (folder / path).write_bytes(content)
        for left in set(folder.glob("*.json")) - {folder / path for path in made}:
            left.unlink()

    assert {path.name: path.read_bytes() for path in folder.glob("*.json")} == made


def test_ids_are_suggested_with_what_they_are_called_and_no_other_id_is_refused(tmp_path: Path) -> None:
    folder = plan_folder(
        tmp_path,
        {
            "plan.yaml": "title: Planen\n",
            "actors.yaml": "nav: {name: Nav, kind: state-regional}\nuleselig: {name: [Nav]}\n",
            "strands.yaml": "en: {title: En, groups: {skole: {title: Skole}}}\n",
            "bodies.yaml": "- feil\n",
        },
    )
    known = ids(load(folder).plan)
    schema = json.loads(written(SCHEMAS["measure"], known))

    assert schema["$defs"]["LeadRef"]["anyOf"][1]["enum"] == ["nav", "uleselig"]
    assert schema["$defs"]["LeadRef"]["anyOf"][1]["enumDescriptions"] == ["Nav", ""]
    assert schema["$defs"]["GroupRef"]["anyOf"][1]["enum"] == ["skole"]
    assert "anyOf" not in schema["$defs"]["BodyRef"]
    assert list(_Validator(schema).iter_errors({"title": "Los", "lead": "en-ny"})) == []


def test_what_is_of_a_person_is_suggested_nowhere(tmp_path: Path) -> None:
    folder = plan_folder(
        tmp_path,
        {
            "plan.yaml": "title: Planen\n",
            "actors.yaml": f"nav: {{name: 'Nav, spør 41234567', kind: state-regional}}\n'{number('158276')}': [x]\n"
            "fornavn-41234567: {name: KS, kind: employer-org}\n",
        },
    )

    assert ids(load(folder).plan)["actors"] == {"nav": "Nav, spør ***********"}


def test_every_allowed_value_and_every_language_has_its_name_in_the_schema() -> None:
    schema = json.loads(written(SCHEMAS["measure"], {}))
    text = schema["$defs"]["Text"]["anyOf"][1]["properties"]

    assert schema["$defs"]["State"]["enumDescriptions"][2] == "I gang"
    assert tuple(text) == LANGUAGES
    assert schema["properties"]["lead"]["description"].startswith("Den ene aktøren")
    assert schema["properties"]["carried_over"]["default"] is False


def test_a_date_that_is_none_and_a_value_that_is_none_are_told_in_norwegian() -> None:
    schema = json.loads(written(SCHEMAS["measure"], {}))
    leaves = [each for each in schema["$defs"].values() if "properties" not in each and "enum" not in each]

    forms = [form for each in leaves for form in each.get("anyOf", [each])]
    assert all(form["errorMessage"].startswith("Skriv ") for form in forms)


@pytest.mark.parametrize(
    "plan", [plan for plan in PLANS if "tests" not in plan.relative_to(ROOT).parts], ids=lambda plan: plan.name
)
def test_check_jsonschema_accepts_the_plans(plan: Path) -> None:
    by_schema: dict[str, list[str]] = {}
    for file in sorted(plan.rglob("*.yaml")):
        by_schema.setdefault(_schema_of(file.relative_to(plan).as_posix()).path, []).append(str(file))
    for schema, checked in by_schema.items():
        command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(COMMITTED / schema), *checked]
        run = subprocess.run(command, capture_output=True, text=True, check=False)

        assert (run.returncode, run.stdout + run.stderr) == (0, "ok -- validation done\n")


def test_check_jsonschema_refuses_a_misspelt_key(tmp_path: Path) -> None:
    file = plan_folder(tmp_path, {"measures/los.yaml": "title: Los\nansvarlig: nav\n"}) / "measures" / "los.yaml"
    command = [
        sys.executable,
        "-m",
        "check_jsonschema",
        "--schemafile",
        str(COMMITTED / "measure.schema.json"),
        str(file),
    ]

    run = subprocess.run(command, capture_output=True, text=True, check=False)

    assert run.returncode == 1
    assert "'ansvarlig' was unexpected" in run.stdout
