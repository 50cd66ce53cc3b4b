"""The page on accessibility tells of every criterion there is, and every test that it names is there."""

import re

import pytest

from tests.anchors import leads_somewhere
from tests.small import ROOT

PAGE = ROOT / "docs" / "tilgjengelighet.md"
TOLD = PAGE.read_text("utf-8")
WCAG_22: tuple[tuple[str, int], ...] = (
    *(("1.1", 1), ("1.2", 5), ("1.3", 5), ("1.4", 13), ("2.1", 4), ("2.2", 2), ("2.3", 1), ("2.4", 11)),
    *(("2.5", 8), ("3.1", 2), ("3.2", 6), ("3.3", 8), ("4.1", 3)),
)
"""The guidelines, and the number of the last of the criteria under each that is of level A or AA."""
OTHERS = {
    "1.4.6",
    "1.4.7",
    "1.4.8",
    "1.4.9",
    "2.1.3",
    "2.4.8",
    "2.4.9",
    "2.4.10",
    "2.5.5",
    "2.5.6",
    "3.2.5",
    "3.3.5",
} | {
    "3.3.6",
    "4.1.1",
}
"""Those before it that are of level AAA, and one that is no longer there."""


def test_every_criterion_is_told_once_and_in_order() -> None:
    criteria = [f"{guideline}.{at}" for guideline, last in WCAG_22 for at in range(1, last + 1)]
    wanted = [each for each in criteria if each not in OTHERS]

    assert len(wanted) == 55
    assert re.findall(r"^\| (\d\.\d\.\d+) ", TOLD, re.MULTILINE) == wanted


def test_a_criterion_says_how_it_is_tested_that_it_is_not_or_that_nothing_is_there_to_test() -> None:
    rows = re.findall(r"^\| (\d\.\d\.\d+) [^|]+\| ([^|]+) \|([^|]*)\|$", TOLD, re.MULTILINE)

    assert len(rows) == 55
    assert [number for number, done, tested in rows if not tested.strip() and "gjelder ikke" not in done] == []


@pytest.mark.parametrize(("file", "name"), sorted(set(re.findall(r"`(test_\w+\.py)::(test_\w+)`", TOLD))))
def test_a_test_that_is_named_is_there(file: str, name: str) -> None:
    assert f"def {name}(" in (ROOT / "tests" / file).read_text("utf-8")


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)]+)\)", TOLD))
def test_a_link_leads_somewhere(link: str) -> None:
    assert leads_somewhere(PAGE, link)
