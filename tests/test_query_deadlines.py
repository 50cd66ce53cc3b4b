"""Everything of a plan that is due or happens."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.model.plan import Plan
from innenforskap.query.deadline import Deadline
from innenforskap.query.deadlines import by_actor, by_municipality, deadlines, joined
from tests.paper_plan import ADOPTED, plan

DAY = date(2026, 6, 15)
ACTORS = """\
nav: {name: Nav, kind: state-regional}
ks: {name: KS, kind: employer-org}
bodo: {name: Bodø, kind: municipality, municipality_no: "1804"}
"""
BODIES = """\
radet: {name: Rådet, kind: county-executive, powers: [adopt], actor: nav}
tinget: {name: Tinget, kind: county-assembly, powers: [adopt]}
"""


def _plan(folder: Path, files: dict[str, str]) -> Plan:
    return plan(folder, {"actors.yaml": ACTORS, "bodies.yaml": BODIES, **files})


def _told(folder: Path, files: dict[str, str]) -> list[str]:
    return [_line(each) for each in deadlines(_plan(folder, files), DAY)]


def _line(each: Deadline) -> str:
    late = "sen" if each.is_overdue else ""
    title = each.title.nb if each.title else ""
    return " ".join(filter(None, (late, str(each.when), each.sort, each.part, title, *each.who)))


def test_the_next_of_each_paper_is_told_and_the_ends_of_the_phases_and_of_the_plan(tmp_path: Path) -> None:
    about = f"""{ADOPTED}period: {{to: 2027}}
calendar: [{{paper: june-memo, month: 6, from: radet}}, {{paper: december-report, month: 12}}]
phases:
  en: {{title: En, period: {{to: 2026}}}}
  to: {{title: To, period: {{to: 2026}}, state: completed}}
  tre: {{title: Tre, period: {{from: 2026}}}}
  fire: {{title: Fire}}
"""

    assert _told(tmp_path, {"plan.yaml": about}) == [
        "2026-06 paper june-memo/2026 nav",
        "2026 phase-end en En",
        "2026-12 paper december-report/2026",
        "2027 plan-end Handlingsplan",
    ]


def test_a_plan_may_have_a_first_day_only(tmp_path: Path) -> None:
    assert _told(tmp_path, {"plan.yaml": f"{ADOPTED}period: {{from: 2027}}\n"}) == []


def test_a_body_treats_a_paper_until_it_is_told_what_came_of_it(tmp_path: Path) -> None:
    steps = "[{body: radet, date: 2026-11-20}, {body: tinget, date: 2026-12-08}, {body: tinget}]"

    assert _told(tmp_path, {"papers/2026-december.yaml": f"treatment: {steps}\n"}) == [
        "2026-11-20 treatment 0/radet Rådet nav",
        "2026-12-08 treatment 1/tinget Tinget",
    ]
    done = "[{body: radet, date: 2026-11-20, outcome: Vedtatt}]"
    assert _told(tmp_path / "done", {"papers/2026-december.yaml": f"treatment: {done}\n"}) == []


def test_what_a_decision_asked_for_is_due_and_then_overdue(tmp_path: Path) -> None:
    decisions = """\
a: {date: 2026-05-01, body: radet, type: ask, follow_up: {text: Brev, owner: ks, due: 2026-06-14}}
b: {date: 2026-05-01, body: radet, type: ask, follow_up: {text: Svar, due: 2026-06-15}}
c: {date: 2026-05-01, body: radet, type: ask, follow_up: {text: Vent}}
"""

    assert _told(tmp_path, {"decisions.yaml": decisions}) == [
        "sen 2026-06-14 follow-up Brev ks",
        "2026-06-15 follow-up Svar",
    ]


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ("due: 2026-06-15, to: [nav, ks], replies: [{actor: nav}]", ["2026-06-15 reply Status ks"]),
        ("due: 2026-06-14, to: [nav, ks], replies: [{actor: nav}]", ["sen 2026-06-14 reply Status ks"]),
        ("due: 2026-06-14, to: [nav, ks], replies: [{actor: nav}], used_for: [{text: Nok}]", []),
        ("due: 2026-06-15, to: [nav], used_for: [{text: Nok}]", ["2026-06-15 reply Status nav"]),
        ("due: 2026-06-15, to: [nav], replies: [{actor: nav}]", []),
        ("due: 2026-06-15, to: [alle]", ["2026-06-15 reply Status alle"]),
        ("due: 2026-06-14, to: [alle]", []),
        ("due: 2026-06-15, to: [alle], replies: [{actor: alle}]", []),
        ("due: 2026-06-15", ["2026-06-15 reply Status"]),
        ("due: 2026-06-15, asked_count: 2, reply_count: 2", []),
        ("to: [nav]", []),
    ],
)
def test_answers_are_awaited_until_they_have_come_or_have_been_used(rest: str, told: list[str], tmp_path: Path) -> None:
    files = {
        "actors.yaml": f"{ACTORS}alle: {{name: Alle, kind: group}}\n",
        "requests.yaml": f"r: {{title: Status, {rest}}}\n",
    }

    assert _told(tmp_path, files) == told


def test_an_indicator_is_to_be_in_use_and_figures_and_goals_have_their_time(tmp_path: Path) -> None:
    indicators = """\
a: {title: A, maturity: sketched, owner: ks, expected: 2026-05}
b:
  title: B
  maturity: in-use
  expected: 2026-05
  publishing: {month: 6}
  targets: [{value: 8, by: 2027}, {value: 9, by: 2025}]
c: {title: C, maturity: defined, publishing: {month: 5}}
d: {title: D, maturity: retired, publishing: {month: 5}, targets: [{value: 8, by: 2027}]}
"""

    assert _told(tmp_path, {"indicators.yaml": indicators}) == [
        "sen 2026-05 indicator A ks",
        "2026-06 figures 2026 B",
        "2027-05 figures 2027 C",
        "2027 target 2027/8 B",
    ]


def test_what_stands_around_the_measures_has_its_days(tmp_path: Path) -> None:
    files = {
        "arenas.yaml": """\
a: {name: A, kind: forum, state: planned, since: 2026-05, owner: ks}
b: {name: B, kind: forum, state: established, since: 2026-07}
c: {name: C, kind: forum, state: planned}
""",
        "calls.yaml": "d: {title: D, deadline: 2026-07, owner: ks}\ne: {title: E, deadline: 2026-05}\nf: {title: F}\n",
        "mandates.yaml": """\
g: {title: G, kind: agreement, period: {to: 2026-09}, actors: [nav, ks]}
h: {title: H, kind: agreement, period: {from: 2026-09}}
i: {title: I, kind: agreement}
""",
    }

    assert _told(tmp_path, files) == [
        "sen 2026-05 arena A ks",
        "2026-07 application D ks",
        "2026-09 mandate-end G nav ks",
    ]


def test_what_is_to_be_told_and_whom_to_hear_has_its_days(tmp_path: Path) -> None:
    files = {
        "communications.yaml": """\
a: {title: A, next: 2026-05, owner: ks}
b: {title: B, last: 2026-05-10, next: 2026-05}
c: {title: C, last: 2026-05, next: 2026-08}
d: {title: D, last: 2026-05}
""",
        "consultations.yaml": """\
e: {title: E, kind: hearing, period: {from: 2026-05, to: 2026-06}, held_by: nav, heard: [ks]}
f: {title: F, kind: input-meeting, date: 2026-07-01}
g: {title: G, kind: input-meeting, date: 2026-06-14}
h: {title: H, kind: hearing, period: {from: 2026-08}}
i: {title: I, kind: hearing}
""",
    }

    assert _told(tmp_path, files) == [
        "sen 2026-05 communication A ks",
        "2026-06 consultation E nav ks",
        "2026-07-01 consultation F",
        "2026-08 communication C",
        "2026-08 consultation H",
    ]


def test_each_actor_and_each_municipality_has_its_own(tmp_path: Path) -> None:
    calls = "a: {title: A, deadline: 2026-07, owner: bodo}\nb: {title: B, deadline: 2026-08, owner: ks}\n"
    found = deadlines(_plan(tmp_path, {"calls.yaml": calls}), DAY)

    assert {id_: [each.id for each in those] for id_, those in by_actor(found).items()} == {"bodo": ["a"], "ks": ["b"]}
    assert {number: [each.id for each in those] for number, those in by_municipality(found).items()} == {"1804": ["a"]}


def test_every_measure_is_asked(tmp_path: Path) -> None:
    files = {"plan.yaml": f"{ADOPTED}calendar: [{{paper: june-memo, month: 6}}]\n"}
    files |= {"measures.yaml": "a: {title: A, period: {from: 2026-05}}\n"}

    assert _told(tmp_path, files) == ["sen 2026-05 start A", "2026-06 paper june-memo/2026", "2026-06 status 2026-06"]


def test_in_a_plan_that_no_longer_holds_nothing_is_due(tmp_path: Path) -> None:
    files = {"plan.yaml": ADOPTED.replace("adopted", "superseded"), "calls.yaml": "a: {title: A, deadline: 2026-07}\n"}

    assert _told(tmp_path, files) == []


def test_what_actors_owe_for_one_paper_can_be_told_as_one(tmp_path: Path) -> None:
    files = {"plan.yaml": f"{ADOPTED}calendar: [{{paper: june-memo, month: 6}}]\n"}
    files |= {"measures.yaml": "a: {title: A, lead: nav}\nb: {title: B, lead: bodo}\nc: {title: C}\n"}
    found = [each for each in joined(deadlines(_plan(tmp_path, files), DAY)) if each.sort == "status"]

    assert [(each.key, set(each.who), set(each.measures)) for each in found] == [
        ("status/actors//2026-06", {"nav", "bodo"}, {"a", "b"}),
        ("status/plan//2026-06", set(), {"c"}),
    ]
