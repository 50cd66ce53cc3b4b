"""VS Code knows which schema each file of a plan has: Nordland's with its ids, every other plan's without."""

import json
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest

from innenforskap.export.schema import SCHEMAS
from innenforskap.read.entries import misplaced
from tests.small import ROOT

SETTINGS = ROOT / ".vscode" / "settings.json"
OTHERS = ("examples/*", "tests/plans/*/*")
"""Where plans lie that have no schemas of their own."""


def _settings() -> dict[str, Any]:
    mapped: dict[str, list[str]] = {}
    for schema in SCHEMAS.values():
        mapped[f".vscode/schema/{schema.path}"] = [f"plan/{schema.files}"]
        mapped[f"schema/{schema.path}"] = [f"{folder}/{schema.files}" for folder in OTHERS]
    return {
        "files.encoding": "utf8",
        "files.eol": "\n",
        "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2},
        "yaml.format.enable": False,
        "yaml.schemaStore.enable": False,
        "yaml.schemas": dict(sorted(mapped.items())),
    }


def test_the_settings_are_those_of_the_schemas(update_golden: bool) -> None:
    made = json.dumps(_settings(), indent=2) + "\n"
    if update_golden:
        SETTINGS.write_text(made, encoding="utf-8")

    assert SETTINGS.read_text(encoding="utf-8") == made


@pytest.mark.parametrize("file", sorted((ROOT / "plan").rglob("*.yaml")), ids=lambda file: file.name)
def test_every_file_of_the_plan_has_one_schema_that_exists(file: Path) -> None:
    path = file.relative_to(ROOT).as_posix()
    mapped = json.loads(SETTINGS.read_text(encoding="utf-8"))["yaml.schemas"]
    # An editor's `*` stops at a folder, as ours does when the levels are the same.
    found = [
        schema
        for schema, globs in mapped.items()
        if any(fnmatch(path, glob) and path.count("/") == glob.count("/") for glob in globs)
    ]

    assert misplaced(path.removeprefix("plan/")) is None
    assert len(found) == 1
    assert (ROOT / found[0]).is_file()


def test_the_extension_that_reads_the_settings_is_recommended() -> None:
    recommended = json.loads((ROOT / ".vscode" / "extensions.json").read_text(encoding="utf-8"))

    assert recommended == {"recommendations": ["redhat.vscode-yaml"]}
