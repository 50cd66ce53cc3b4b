"""The reference of the format is made from the model, and its examples are a plan without errors."""

import re
from datetime import date
from pathlib import Path

import pytest

from innenforskap.check.registry import BY_CODE
from innenforskap.check.run import findings
from innenforskap.finding import Severity
from innenforskap.model.fields import fields, parts_of
from innenforskap.model.text import Text
from innenforskap.read.load import load
from tests.format_pages import (
    EVERYWHERE,
    EXAMPLE,
    RECORDS,
    examples,
    kind_page,
    kinds_table,
    slug,
    touching,
    types_table,
)
from tests.small import ROOT

FOLDER = ROOT / "docs" / "format"
INTRODUCTION = ROOT / "docs" / "format.md"
_START = "<!-- resten lages av tests/test_docs_format.py -->\n"
_LINK = re.compile(r"\]\(([^)#]*)(?:#([^)]*))?\)")


@pytest.mark.parametrize("kind", RECORDS)
def test_the_page_of_a_kind_is_that_of_the_model(kind: str, update_golden: bool) -> None:
    made = kind_page(kind)
    if update_golden:
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / f"{kind}.md").write_text(made, encoding="utf-8")

    assert (FOLDER / f"{kind}.md").read_text(encoding="utf-8") == made


def test_the_kinds_and_the_types_in_the_introduction_are_those_of_the_model(update_golden: bool) -> None:
    head = INTRODUCTION.read_text(encoding="utf-8").partition(_START)[0]
    made = f"{head}{_START}\n## Slagene\n\n{kinds_table()}\n\n## Typene\n\n{types_table()}\n"
    if update_golden:
        INTRODUCTION.write_text(made, encoding="utf-8")

    assert INTRODUCTION.read_text(encoding="utf-8") == made


def test_there_is_a_page_for_every_kind_and_no_other() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(RECORDS)


def test_the_plan_of_the_examples_has_no_errors() -> None:
    day = date(2026, 6, 15)

    found = [each for each in findings(load(EXAMPLE), day, day) if each.rule.severity is Severity.ERROR]

    assert found == []


def test_the_plan_of_the_examples_uses_every_field() -> None:
    all_ = {
        (part.__name__, field.key) for model in RECORDS.values() for part in parts_of(model) for field in fields(part)
    }

    assert {place for place in all_ if place[0] != Text.__name__} == set(examples())


def test_the_rules_of_a_field_are_those_that_point_at_it() -> None:
    assert "IF122" in touching()["measures", "Measure", "lead"]
    assert "IF123" in touching()["measures", "Partner", "actor"]
    assert "IF601" in touching()["decisions", "Decision", "case_no"]


def test_the_rules_that_hold_everywhere_are_there() -> None:
    assert set(EVERYWHERE) <= set(BY_CODE)


@pytest.mark.parametrize("page", sorted([*ROOT.glob("docs/*.md"), *FOLDER.glob("*.md")]), ids=lambda page: page.name)
def test_every_link_of_the_docs_leads_somewhere(page: Path) -> None:
    for file, anchor in _LINK.findall(page.read_text(encoding="utf-8")):
        target = (page.parent / file).resolve() if file else page
        if not file.startswith("https://"):
            assert target.exists(), file
            assert not anchor or anchor in _anchors(target), anchor


def _anchors(page: Path) -> set[str]:
    return {slug(heading) for heading in re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)}
