"""The schema of a whole plan accepts every plan in the tests as exported, and nothing that is shaped otherwise."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from innenforskap.export.data_schema import PATH, as_schema
from innenforskap.export.open_data import open_data
from innenforskap.model.plan import KINDS
from innenforskap.query.visible import shown
from innenforskap.read.load import load
from tests.fetched_plans import kept_plan
from tests.small import ROOT
from tests.snapshot_files import NEET, answered

DAY = date(2026, 12, 4)
SCHEMA = json.loads(as_schema())
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
COMPLETE = ROOT / "tests" / "plans" / "good" / "complete"
PLANS = sorted(path.parent for path in (*ROOT.glob("examples/*/plan.yaml"), *ROOT.glob("tests/plans/good/*/plan.yaml")))


def _plan(folder: Path) -> Any:  # noqa: ANN401 - whatever JSON may hold
    return json.loads(next(iter(open_data(shown(load(folder).plan), DAY).json())).content)


@pytest.mark.parametrize("folder", [ROOT / "plan", *PLANS], ids=lambda folder: folder.name)
def test_every_plan_keeps_to_the_schema_when_it_is_exported(folder: Path) -> None:
    told = _plan(folder)

    assert told["$schema"] == PATH
    assert [error.message for error in VALIDATOR.iter_errors(told)] == []


def test_a_plan_with_fetched_figures_keeps_to_it_too() -> None:
    plan = kept_plan(answered("neet", NEET))
    told = json.loads(next(iter(open_data(plan, DAY).json())).content)

    assert told["indicators"][0]["fetched"]["observations"]
    assert [error.message for error in VALIDATOR.iter_errors(told)] == []


def test_it_is_a_schema_of_2020_12_that_an_editor_s_advice_is_not_in() -> None:
    Draft202012Validator.check_schema(SCHEMA)

    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["required"] == ["$schema", "as_of", "plan", *KINDS]
    assert b"errorMessage" not in as_schema()


@pytest.mark.parametrize(
    ("where", "key", "value"),
    [
        ("", "tiltak", []),
        ("", "as_of", 2026),
        ("measures", "kind", "actors"),
        ("measures", "standing", None),
        ("actors", "standing", {}),
        ("measures", "record", {}),
        ("measures", "file", ""),
        ("indicators", "fetched", {}),
        ("measures", "refers_to", [{"kind": "actors", "id": "a"}]),
    ],
)
def test_what_is_shaped_otherwise_is_found(where: str, key: str, value: object) -> None:
    told = _plan(COMPLETE)
    (told[where][0] if where else told)[key] = value

    assert not VALIDATOR.is_valid(told)


@pytest.mark.parametrize("title", ["Tiltak", {}, {"nb": ""}, {"da": "Tiltag"}])
def test_a_text_is_told_by_its_languages(title: object) -> None:
    told = _plan(COMPLETE)
    told["measures"][0]["record"]["title"] = title

    assert not VALIDATOR.is_valid(told)
