"""Small plans for queries and papers, read from text."""

from collections.abc import Mapping
from pathlib import Path

from innenforskap.model.plan import Plan
from innenforskap.read.load import load
from tests.small import plan_folder

ADOPTED = "title: Handlingsplan\nversion_state: adopted\n"
"""A plan in force, as little as there can be of one."""


def plan(folder: Path, files: Mapping[str, str]) -> Plan:
    """Return the plan that `files` hold, one in force if they do not say, and nothing wrong with them."""
    loaded = load(plan_folder(folder, {"plan.yaml": ADOPTED, **files}))
    assert loaded.findings == ()
    return loaded.plan
