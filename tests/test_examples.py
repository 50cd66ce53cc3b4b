"""The plans of the field and the pages that tell of them: what the tool says, and where the source's facts stand.

A page names its plan folder by a link, what the tool finds in a table of codes and files, and where each fact stands in
tables of files and fields. A new example needs a folder, a page and a line in `docs/eksempler.md`.
"""

import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from innenforskap.check.run import findings
from innenforskap.finding import Severity
from innenforskap.read.load import load
from tests.small import ROOT

USUAL = date(2026, 6, 15)
"""The day an example is seen from, where its page names no other."""

INDEX = ROOT / "docs" / "eksempler.md"
PAGES = {page.stem: page for page in sorted((ROOT / "docs" / "eksempler").glob("*.md"))}
_PLAN = re.compile(r"Planen ligger i \[`([a-z/-]+)`\]\(\.\./\.\./\1\)")
_DAY = re.compile(r"--as-of (\d{4}-\d\d-\d\d)")
_CODE = re.compile(r"`([^`]+)`")
_FINDING = re.compile(r"\| (?P<code>IF\d{3}) \| (?P<files>[^|]*) \|")
_ROW = re.compile(r"\d+\.\d+")
_LINK = re.compile(r"\(eksempler/([a-z-]+)\.md\)")

every_example = pytest.mark.parametrize("name", PAGES)


def _folder(name: str) -> Path:
    """Return the plan folder that an example's page is about."""
    found = _PLAN.search(PAGES[name].read_text(encoding="utf-8"))
    assert found, f"{name}.md does not say where the plan is"
    return ROOT / found[1]


def _listed(name: str) -> dict[date, list[tuple[str, str]]]:
    """Return the codes and files that a page lists, by the day it sees the plan from: the last day named above."""
    day = USUAL
    listed: dict[date, list[tuple[str, str]]] = defaultdict(list)
    for line in PAGES[name].read_text(encoding="utf-8").splitlines():
        if found := _DAY.search(line):
            day = date.fromisoformat(found[1])
        if found := _FINDING.match(line):
            listed[day] += [(found["code"], file) for file in _CODE.findall(found["files"])]
    return listed


def _day(name: str) -> date:
    """Return the day that an example's page sees it from first."""
    return next(iter(_listed(name)))


def _rows(name: str) -> Iterator[list[str]]:
    """Give the cells of every line of the page's tables, the headings and their rulings among them."""
    for line in PAGES[name].read_text(encoding="utf-8").splitlines():
        if line.startswith("| "):
            yield [cell.strip() for cell in line.strip("|").split("|")]


def _is_place(cells: list[str]) -> bool:
    """Tell whether the last two cells of a line are a file and its fields."""
    return _CODE.fullmatch(cells[-2]) is not None and _CODE.search(cells[-1]) is not None


def _places(name: str) -> Iterator[tuple[str, str]]:
    """Give each file and field that the page's tables name."""
    for cells in filter(_is_place, _rows(name)):
        for field in _CODE.findall(cells[-1]):
            yield cells[-2].strip("`"), field


def _values(value: Any, steps: list[str]) -> Iterator[Any]:  # noqa: ANN401 - what YAML holds has no type
    """Give what stands at `steps`, where `*` is every entry; nothing at all where a step leads nowhere."""
    if not steps:
        yield value
        return
    step, *rest = steps
    entries = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    inner = entries if step == "*" else [value[step]] if isinstance(value, dict) and step in value else []
    for each in inner or [None]:
        yield from _values(each, rest)


def _run(name: str, *arguments: str) -> str:
    command = [sys.executable, "-m", "innenforskap", *arguments, "--as-of", _day(name).isoformat()]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()


def test_every_plan_of_the_field_has_a_page_and_every_page_is_in_the_list() -> None:
    plans = {ROOT / "plan", *(file.parent for file in (ROOT / "examples").glob("*/plan.yaml"))}

    assert {_folder(name) for name in PAGES} == plans
    assert sorted(_LINK.findall(INDEX.read_text(encoding="utf-8"))) == list(PAGES)


@every_example
def test_an_example_has_no_errors_and_the_tool_says_what_its_page_lists(name: str) -> None:
    listed = _listed(name)
    found = {day: findings(load(_folder(name)), day, max(listed)) for day in listed}

    assert [each for told in found.values() for each in told if each.rule.severity is Severity.ERROR] == []
    for day, told in found.items():
        assert Counter((each.rule.code, each.file) for each in told) == Counter(listed[day]), day


@every_example
def test_every_file_and_field_a_page_names_is_in_the_data(name: str) -> None:
    empty = []
    for file, field in _places(name):
        files = list(_folder(name).glob(file))
        told = [
            value
            for each in files
            # As text, all of it: what is asked is whether something stands there.
            for value in _values(yaml.load(each.read_bytes(), yaml.CBaseLoader), field.split("."))  # noqa: S506
        ]
        if not (told and all(told)):
            empty.append((file, field))

    assert empty == []


@every_example
def test_no_row_of_the_source_is_passed_over(name: str) -> None:
    numbered = [cells for cells in _rows(name) if _ROW.fullmatch(cells[0])]
    rows = defaultdict(set)
    for cells in numbered:
        part, _, row = cells[0].partition(".")
        rows[part].add(int(row))

    assert [sorted(each) for each in rows.values()] == [list(range(1, max(each) + 1)) for each in rows.values()]
    assert [cells for cells in numbered if not _is_place(cells)] == []


@every_example
def test_the_memo_and_the_site_are_made(name: str, tmp_path: Path) -> None:
    plan = load(_folder(name)).plan
    title = plan.about.title.said(plan.about.language.primary)

    memo = _run(name, "report", "june", str(_folder(name)))
    _run(name, "build", str(_folder(name)), "-o", str(tmp_path / "site"))

    assert title in memo.splitlines()[0]
    assert title in (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert {page.stem for page in (tmp_path / "site" / "mal").glob("*.html")} == set(plan.strands)
