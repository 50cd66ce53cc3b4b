from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from innenforskap.model.plan import Plan
from innenforskap.query.events import Event, Postponed, Released, Replied, Report, Sort, events
from innenforskap.read.load import load
from tests.small import ROOT, plan_folder

DAY = date(2026, 6, 15)
MEASURES = "measures.yaml"
LOS = "los: {title: Los, strand: s}\nmoter: {title: Møter}\n"


def test_every_sort_of_event_is_told() -> None:
    found = events(load(ROOT / "tests" / "plans" / "good" / "complete").plan, DAY)

    assert {each.sort for each in found} == {*Sort} - {Sort.TREATED}


def test_what_has_not_happened_yet_is_not_told(tmp_path: Path) -> None:
    told = plan(
        tmp_path, {"status.yaml": "2026-06-15: {los: {state: in-progress}}\n2026-06-16: {los: {state: on-hold}}"}
    )

    assert ids(events(told, DAY)) == ["reported/status/2026-06-15/los"]


def test_a_time_that_is_no_day_has_come_when_it_begins(tmp_path: Path) -> None:
    steps = "{a: {title: A, done: 2026-06}, b: {title: B, done: 2026-07}, c: {title: C, done: 2026-spring}}"
    told = plan(tmp_path, {MEASURES: f"los: {{title: Los, milestones: {steps}}}"})

    assert [(each.when.written, each.span.written) for each in events(told, DAY)] == [
        ("2026-06", "2026-06"),
        ("2026-spring", "2026-spring"),
    ]


def test_what_happened_in_a_month_stands_together_and_the_newest_first(tmp_path: Path) -> None:
    done = ("2026-01-31", "2026", "2026-01", "2026-01-02", "2026-H1", "2026-Q1", "2025-12-31")
    steps = ", ".join(f"s{at}: {{title: S, done: {when}}}" for at, when in enumerate(done))
    told = plan(tmp_path, {MEASURES: f"los: {{title: Los, milestones: {{{steps}}}}}"})

    assert [each.when.written for each in events(told, DAY)] == [
        "2026-01-31", "2026-01-02", "2026-01", "2026-Q1", "2026-H1", "2026", "2025-12-31",
    ]  # fmt: skip


def test_of_one_day_the_plan_comes_before_decisions_and_these_before_reports(tmp_path: Path) -> None:
    told = plan(
        tmp_path,
        {
            "plan.yaml": "title: Plan\nadopted: {date: 2026-05-01}",
            "status.yaml": "2026-05-01: {moter: {state: in-progress}, los: {state: in-progress}}",
            "decisions.yaml": "d: {date: 2026-05-01, body: b, type: adjust, about: [los]}",
            "strands.yaml": "s: {title: S}",
        },
    )

    assert ids(events(told, DAY)) == [
        "adopted/plan//2026-05-01",
        "decided/decisions/d",
        "reported/status/2026-05-01/los",
        "reported/status/2026-05-01/moter",
    ]


def test_a_report_is_held_against_what_was_known_the_day_before(tmp_path: Path) -> None:
    status = """
        2026-01-01: {los: {state: in-progress, progress: on-track, effect: too-early}}
        2026-02-01: {los: {state: in-progress, progress: on-track}}
        2026-03-01: {los: {progress: some-delay}}
        2026-04-01: {los: {state: on-hold}}
    """
    postponed = "d: {date: 2026-03-15, body: b, type: postpone, about: [los]}"
    found = reports(plan(tmp_path, {"status.yaml": status, "decisions.yaml": postponed}))

    assert [(each.is_first, each.is_news) for each in found] == [
        (True, True),
        (False, False),
        (False, True),
        (False, False),
    ]


@pytest.mark.parametrize(
    ("axes", "is_news"),
    [
        ("state: on-hold", True),
        ("progress: some-delay", True),
        ("effect: works", True),
        ("state: in-progress, progress: on-track, effect: too-early", False),
        ("text: Mye er gjort.", False),
        ("state: in-progress, corrects: 2026-01-01", True),
    ],
)
def test_a_report_is_news_where_an_axis_is_another_or_it_mends_one(tmp_path: Path, axes: str, is_news: bool) -> None:
    status = "2026-01-01: {los: {state: in-progress, progress: on-track, effect: too-early}}\n"
    found = reports(plan(tmp_path, {"status.yaml": f"{status}2026-02-01: {{los: {{{axes}}}}}"}))

    assert found[-1].is_news is is_news


def test_a_report_on_a_measure_that_is_not_there_is_told_by_nobody(tmp_path: Path) -> None:
    assert not events(plan(tmp_path, {"status.yaml": "2026-01-01: {borte: {state: in-progress}}"}), DAY)


def test_a_decision_without_anything_to_follow_up_is_one_event(tmp_path: Path) -> None:
    decisions = """
        a: {date: 2026-02-01, body: b, type: adjust, about: [los]}
        b: {date: 2026-03-01, body: b, type: adjust, about: [los], follow_up: {text: Skriv}}
        c: {date: 2026-04-01, body: b, type: adjust, about: [los], follow_up: {text: Skriv, done: 2026-05}}
    """

    assert ids(events(plan(tmp_path, {"decisions.yaml": decisions}), DAY)) == [
        "followed-up/decisions/c",
        "decided/decisions/c",
        "decided/decisions/b",
        "decided/decisions/a",
    ]


def test_every_move_of_a_milestone_says_what_the_deadline_became(tmp_path: Path) -> None:
    moved = "[{due: 2025-01, on: 2025-02-01}, {due: 2025-06}, {due: 2025-12, on: 2025-11-01}]"
    told = plan(tmp_path, {MEASURES: f"los: {{title: L, milestones: {{m: {{title: M, due: 2026, moved: {moved}}}}}}}"})
    found = [each.part for each in events(told, DAY) if isinstance(each.part, Postponed)]

    assert [(str(each.moved.due), str(each.to)) for each in found] == [("2025-12", "2026"), ("2025-01", "2025-06")]


def test_a_verdict_is_told_when_there_is_one(tmp_path: Path) -> None:
    measures = """
        a: {title: A, kind: pilot, pilot: {spread: {verdict: not-assessed, date: 2026-01}}}
        b: {title: B, kind: pilot, pilot: {spread: {verdict: stopped, date: 2026-02, adopters: [{since: 2026-03}]}}}
        c: {title: C, kind: pilot, pilot: {theme: T}, evaluation: {date: 2026-04}}
        d: {title: D, evaluation: {date: 2026-05, verdict: works}}
    """

    assert ids(events(plan(tmp_path, {MEASURES: measures}), DAY)) == [
        "evaluated/measures/d",
        "taken-up/measures/b/",
        "judged/measures/b/stopped",
    ]


def test_of_a_series_published_as_a_whole_only_the_newest_period_is_news(tmp_path: Path) -> None:
    observations = """
          - {period: 2023, value: 1, published: 2025-09-01}
          - {period: 2024, value: 2, published: 2025-09-01}
          - {period: 2024, value: 3, published: 2026-03-01, geo: "18"}
          - {period: 2024, value: 4, published: 2026-03-01, geo: "NO"}
          - {period: 2025, missing: not-published, published: 2026-03-01}
          - {period: 2025, value: 5, published: 2026-03-01, group: gutter}
          - {period: 2025, missing: confidential, published: 2026-04-01}
          - {period: 2026, value: 6}
    """
    told = plan(tmp_path, {"indicators.yaml": f"i:\n  title: I\n  maturity: in-use\n  observations:{observations}"})
    found = [(each.id, each.part) for each in events(told, DAY)]

    assert [(id_, [str(one.value) for one in part.figures]) for id_, part in found if isinstance(part, Released)] == [
        ("released/indicators/i/2024/2", ["3", "4"]),
        ("released/indicators/i/2024", ["2"]),
    ]


def test_a_paper_is_treated_when_something_came_of_it(tmp_path: Path) -> None:
    steps = "[{body: b, date: 2026-06-01, outcome: Vedtatt}, {body: b, date: 2026-06-02}, {body: b, outcome: Vedtatt}]"
    told = plan(tmp_path, {"papers.yaml": f"2026-june: {{treatment: {steps}}}"})

    assert ids(events(told, DAY)) == ["treated/papers/2026-june/b"]


def test_those_who_answered_together_are_told_together(tmp_path: Path) -> None:
    replies = "[{actor: a, date: 2026-03-02}, {actor: b, date: 2026-03-01}, {actor: c, date: 2026-03-02}, {actor: d}]"
    found = events(plan(tmp_path, {"requests.yaml": f"r: {{title: R, replies: {replies}}}"}), DAY)

    assert [[reply.actor for reply in each.part.replies] for each in found if isinstance(each.part, Replied)] == [
        ["a", "c"],
        ["b"],
    ]
    assert ids(found) == ["replied/requests/r/2026-03-02", "replied/requests/r/2026-03-01"]


def test_two_documents_of_one_day_have_an_id_each_that_their_titles_do_not_change(tmp_path: Path) -> None:
    one = "{{title: {}, date: 2026-01-01, language: nb}}"
    both = f"title: Plan\npublished: [{one}, {one}]"
    found = [ids(events(plan(tmp_path / names[0], {"plan.yaml": both.format(*names)}), DAY)) for names in ("AB", "CD")]

    assert found[0] == found[1] == ["published/plan//2026-01-01//nb", "published/plan//2026-01-01//nb/2"]


def test_every_event_of_every_plan_has_an_id_of_its_own() -> None:
    for folder in ("plan", "tests/plans/good/complete", "examples/vestland", "examples/vestfold-telemark"):
        found = ids(events(load(ROOT / folder).plan, date(2026, 11, 27)))

        assert len(set(found)) == len(found) > 0


def plan(folder: Path, files: Mapping[str, str]) -> Plan:
    bodies = "b: {name: Rådet, kind: county-executive}"
    return load(plan_folder(folder, {"plan.yaml": "title: Plan", MEASURES: LOS, "bodies.yaml": bodies, **files})).plan


def ids(found: tuple[Event, ...]) -> list[str]:
    return [each.id for each in found]


def reports(told: Plan) -> list[Report]:
    return [each.part for each in reversed(events(told, DAY)) if isinstance(each.part, Report)]
