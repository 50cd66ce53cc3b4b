"""The rules that are told of as tried on a measure are those it could have broken."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from innenforskap.check.applying import applying
from innenforskap.check.registry import RULES, page
from innenforskap.check.run import findings
from innenforskap.finding import Finding, Rule
from innenforskap.model.decision import Decision
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.read.load import load
from tests.rule_pages import DAY, broken_and_mended, lay
from tests.small import plan_folder

BARE = "IF122 IF127 IF137 IF138 IF160 IF213"
"""The rules that any measure can break, whatever is written in it or told of it."""

MORE = {
    "lead: nav": "IF124",
    "partners: [{actor: nav}]": "IF123 IF164",
    "commitment: invitation": "IF125 IF134",
    "commitment: joint": "IF133 IF134",
    "kind: one-off": "IF128",
    "kind: pilot": "IF520 IF521 IF522 IF523 IF524 IF525 IF526",
    "period: {from: 2026}": "IF130 IF209",
    "period: {to: 2026}": "IF130 IF210",
    "group: g": "IF131 IF132",
    "depends_on: [u]": "IF135 IF136",
    "tags: [x]": "IF139",
    "coverage: {unit: municipality}": "IF161 IF162",
    "dimensions: {tema: skole}": "IF163",
    "milestones: {m: {title: M}}": "IF220 IF221 IF222 IF223 IF224",
    "ended: {how: completed}": "IF226",
    "funding: [{kind: granted, amount: 1000}]": "IF504 IF505 IF506 IF507",
}
REPORTED = "IF200 IF201 IF202 IF203 IF204 IF205 IF208 IF211 IF212 IF215 IF216 IF217 IF225"
DECIDED = "IF205 IF206 IF207"
KNOWN = {code for codes in (BARE, REPORTED, DECIDED, "IF129", *MORE.values()) for code in codes.split()}


def _codes(tmp_path: Path, written: str, files: dict[str, str] | None = None) -> set[str]:
    there = load(
        plan_folder(
            tmp_path, {"plan.yaml": "title: P\n", "measures.yaml": f"t: {{title: T, {written}}}\n", **(files or {})}
        )
    ).plan
    return {rule.code for rule in applying(there, there.measures["t"])}


def test_a_measure_of_few_words_can_break_few_rules(tmp_path: Path) -> None:
    assert _codes(tmp_path, "number: '1'") == set(BARE.split())


@pytest.mark.parametrize("written", MORE)
def test_what_is_written_in_a_measure_brings_its_own_rules(written: str, tmp_path: Path) -> None:
    assert _codes(tmp_path, written) == {*BARE.split(), *MORE[written].split()}


@pytest.mark.parametrize(("kind", "more"), [("information", ""), ("ongoing", "IF129")])
def test_a_report_brings_the_rules_of_reports(kind: str, more: str, tmp_path: Path) -> None:
    files = {"status/2026-05-01/t.yaml": "state: in-progress\n"}

    assert _codes(tmp_path, f"kind: {kind}", files) == {*BARE.split(), *REPORTED.split(), *more.split()}


def test_a_running_measure_that_is_not_reported_cannot_be_reported_as_done(tmp_path: Path) -> None:
    assert _codes(tmp_path, "kind: ongoing") == set(BARE.split())


def test_a_decision_brings_the_rules_of_decisions(tmp_path: Path) -> None:
    files = {"decisions.yaml": "d: {date: 2026-05-01, body: b, type: terminate, about: [t]}\n"}

    assert _codes(tmp_path, "number: '1'", files) == {*BARE.split(), *DECIDED.split()}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_that_finds_something_in_a_measure_applies_to_it(rule: Rule, tmp_path: Path) -> None:
    loaded = load(lay(broken_and_mended(page(rule))[0], tmp_path))
    pointed = [each for each in findings(loaded, DAY, DAY) if each.rule is rule]

    for measure in {id(told): told for each in pointed for told in _told_of(loaded.plan, each)}.values():
        assert rule.code not in KNOWN or rule in applying(loaded.plan, measure)


def _told_of(plan: Plan, finding: Finding) -> Iterator[Measure]:
    """Give the measures that a finding tells of: the one it points into, or those of the report or decision."""
    for record in plan.records():
        if finding.file == record.file and finding.steps[: len(record.steps)] == record.steps:
            ids = (
                (record.measure,)
                if isinstance(record, Status)
                else record.about
                if isinstance(record, Decision)
                else ()
            )
            yield from (plan.measures[str(each)] for each in ids)
            if isinstance(record, Measure):
                yield record
