"""On a day nothing is told that the plan dates after it, and nothing else is changed."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from innenforskap.model.plan import Plan
from innenforskap.query.as_of import as_known, counts, is_later
from innenforskap.read.load import load
from tests.small import ROOT, plan_folder

DAY = date(2026, 6, 15)
BEFORE, AFTER = "2026-06-15", "2026-07"

PARTS = {
    "measures": """
        a:
          title: A
          partners: [{{actor: nav, role: Medlem, participation: active, since: {when}}}]
          milestones: {{m: {{title: M, due: 2026-05, done: {when}}}}}
          products: [{{title: P, planned: 4, delivered: 3, as_of: {when}}}]
          coverage: {{total: 9, reached_count: 5, as_of: {when}}}
          evaluation: {{plan: Slik, due: 2026-12, date: {when}, verdict: works, text: Det virker}}
          learning: [{{text: Lært, date: {when}}}]
          pilot: {{spread: {{verdict: spreading, date: {when}, adopters: [{{actor: nav, since: {when}}}]}}}}
        b:
          title: B
          pilot: {{spread: {{verdict: spreading, adopters: [{{actor: nav, since: {when}}}]}}}}
        """,
    "indicators": """
        i: {{title: I, maturity: defined, observations: [{{period: 2025, value: 7, published: {day}}}]}}
        """,
    "calls": """
        c: {{title: C, announced: {{amount: 1, date: {when}}}, awards: [{{actor: nav, amount: 1, date: {when}}}]}}
        """,
    "barriers": """
        s: {{title: S, state: working, raised: [{{to: nav, answered: {when}, answer: Nei}}, {{to: nav, date: {when}}}]}}
        """,
    "papers": """
        2026-june: {{treatment: [{{body: r, date: {when}, outcome: Vedtatt}}]}}
        """,
    "decisions": """
        d: {{date: 2026-01-01, body: r, type: solve, about: [a], follow_up: {{text: Gjør, done: {when}}}}}
        """,
}


def _plan(parent: Path, when: str) -> Plan:
    day = when if when == BEFORE else f"{when}-01"
    files = {f"{kind}.yaml": text.format(when=when, day=day) for kind, text in PARTS.items()}
    files["plan.yaml"] = f"title: P\npublished: [{{title: Notat, date: {day}, language: nb}}]\n"
    files["actors.yaml"] = "nav: {name: Nav, kind: state-regional}\n"
    files["bodies.yaml"] = "r: {name: Rådet, kind: county-executive}\n"
    loaded = load(plan_folder(parent, files))
    assert loaded.findings == ()
    return loaded.plan


def _at(plan: Plan, way: str) -> Any:  # noqa: ANN401
    found: Any = plan
    for step in way.split("."):
        found = found[int(step)] if step.isdigit() else found[step] if isinstance(found, dict) else getattr(found, step)
    return found


@pytest.mark.parametrize(
    ("way", "then"),
    [
        ("about.published", ()),
        ("measures.a.partners.0.participation", None),
        ("measures.a.partners.0.since", None),
        ("measures.a.milestones.m.done", None),
        ("measures.a.products.0.delivered", None),
        ("measures.a.products.0.as_of", None),
        ("measures.a.coverage.reached_count", None),
        ("measures.a.evaluation.verdict", None),
        ("measures.a.evaluation.text", None),
        ("measures.a.learning", ()),
        ("measures.a.pilot.spread", None),
        ("measures.b.pilot.spread.adopters", ()),
        ("indicators.i.observations", ()),
        ("calls.c.announced", None),
        ("calls.c.awards", ()),
        ("barriers.s.raised.0.answer", None),
        ("decisions.d.follow_up.done", None),
        ("papers.2026-june.treatment.0.outcome", None),
    ],
)
def test_what_is_dated_later_is_not_told(way: str, then: object, tmp_path: Path) -> None:
    later, before = _plan(tmp_path / "a", AFTER), _plan(tmp_path / "b", BEFORE)

    assert _at(as_known(later, DAY), way) == then
    assert _at(as_known(before, DAY), way) == _at(before, way) != then


@pytest.mark.parametrize(
    "way",
    [
        "measures.a.partners.0.role",
        "measures.a.partners.0.actor",
        "measures.a.milestones.m.due",
        "measures.a.products.0.planned",
        "measures.a.coverage.total",
        "measures.a.evaluation.due",
        "measures.b.pilot.spread.verdict",
        "barriers.s.title",
        "decisions.d.follow_up.text",
        "papers.2026-june.treatment.0.date",
    ],
)
def test_the_rest_is_as_it_stands(way: str, tmp_path: Path) -> None:
    plan = _plan(tmp_path, AFTER)

    assert _at(as_known(plan, DAY), way) == _at(plan, way) is not None


def test_a_barrier_is_raised_when_it_is_said_or_when_nothing_is_said_of_it(tmp_path: Path) -> None:
    plan = as_known(_plan(tmp_path, AFTER), DAY)

    assert [each.date for each in plan.barriers["s"].raised] == [None]


@pytest.mark.parametrize("folder", ["plan", "examples/ostfold", "tests/plans/good/complete"])
def test_nothing_is_lost_on_a_day_after_all_of_it(folder: str) -> None:
    plan = load(ROOT / folder).plan
    known = as_known(plan, date(2149, 12, 31))

    assert known == plan
    assert all(known.of(kind)[id_] is record for kind, id_, record in _records(plan))


def _records(plan: Plan) -> list[tuple[str, str, Any]]:
    return [(kind, id_, record) for kind in ("measures", "decisions") for id_, record in plan.of(kind).items()]


def test_records_keep_their_ids_and_files(tmp_path: Path) -> None:
    plan = _plan(tmp_path, AFTER)

    assert as_known(plan, DAY).measures["a"].origin == plan.measures["a"].origin


def test_reports_decisions_and_actors_count_from_their_day(tmp_path: Path) -> None:
    files = {
        "plan.yaml": "title: P\n",
        "measures.yaml": "a: {title: A}\n",
        "bodies.yaml": "r: {name: R, kind: county-executive}\n",
        "actors.yaml": "nav: {name: Nav, kind: state-regional, valid_from: 2026-07}\nks: {name: KS, kind: other}\n",
        "decisions.yaml": "d: {date: 2026-06-16, body: r, type: solve, about: [a]}\n",
        "status/2026-06-16/a.yaml": "state: in-progress\n",
    }
    plan = load(plan_folder(tmp_path, files)).plan
    dated = [plan.status["2026-06-16/a"], plan.decisions["d"]]
    late = date(2026, 6, 16)

    assert [counts(each, DAY) for each in dated] == [not is_later(each, DAY) for each in dated] == [False, False]
    assert [counts(each, late) for each in dated] == [not is_later(each, late) for each in dated] == [True, True]
    assert [counts(each, DAY) for each in (plan.actors["nav"], plan.actors["ks"], plan.measures["a"])] == [0, 1, 1]
    assert not is_later(plan.actors["nav"], DAY)
