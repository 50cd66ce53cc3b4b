"""Snapshot files as `fetch` writes them, around answers made up for the tests."""

import json
from collections.abc import Mapping

from tests.small import ROOT

ANSWERS = ROOT / "tests" / "snapshots"
NEET: Mapping[str, object] = {
    "bank": "ssb",
    "table": "13556",
    "select": {"Region": {"codes": ["18", "31", "1804"]}},
    "value": "BosatteProsent",
    "numerator": "Bosatte",
    "age": "Alder",
}
GROUPS: Mapping[str, object] = {
    "bank": "ssb",
    "table": "13563",
    "select": {"Region": {"codes": ["*"], "codelist": "agg_KommFylker"}},
    "group": "InnvandrKat",
    "everyone": "A-G",
}


def answered(name: str, query: Mapping[str, object], retrieved: str = "2026-10-08") -> bytes:
    """Return the snapshot of one query, answered as the file of that name has it."""
    return answers((ANSWERS / f"{name}.json").read_bytes(), query, retrieved)


def answers(response: bytes, query: Mapping[str, object], retrieved: str = "2026-10-08") -> bytes:
    """Return the snapshot of one query and its answer, byte for byte."""
    around = f'{{\n"retrieved": "{retrieved}",\n"answers": [\n{{"query": {json.dumps(query)},\n"responses": [\n'
    return around.encode() + response.strip() + b"\n]}\n]\n}\n"


def taken(columns: Mapping[str, object], *lines: str) -> bytes:
    """Return the snapshot of a file that was taken down by hand."""
    told = {"retrieved": "2026-10-08", "by": "nav", "file": "ot.csv", "columns": columns, "lines": lines}
    return json.dumps(told, ensure_ascii=False).encode()
