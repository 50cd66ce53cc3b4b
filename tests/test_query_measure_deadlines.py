"""When measures are to begin, end, be judged and be told of."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from innenforskap.model.plan import Plan
from innenforskap.query.deadline import Deadline
from innenforskap.query.measure_deadlines import of_measures, status_owed
from innenforskap.query.standing import standings
from tests.paper_plan import ADOPTED, plan

DAY = date(2026, 8, 15)
ACTORS = "nav: {name: Nav, kind: state-regional}\nks: {name: KS, kind: employer-org}\n"
CALENDAR = f"{ADOPTED}calendar: [{{paper: june-memo, month: 6}}, {{paper: december-report, month: 12}}]\n"


def _plan(folder: Path, rest: str = "", report: str = "", decision: str = "", about: str = ADOPTED) -> Plan:
    files = {"plan.yaml": about, "actors.yaml": ACTORS, "measures/a.yaml": f"title: A\nlead: nav\n{rest}\n"}
    files |= {"status/2026-05-01/a.yaml": f"{report}\n"} if report else {}
    bodies = {"bodies.yaml": "radet: {name: Rådet, kind: county-executive, powers: [adopt]}\n"}
    files |= {**bodies, "decisions.yaml": f"d: {{body: radet, about: [a], {decision}}}\n"} if decision else {}
    return plan(folder, files)


def _told(made: Plan, *sorts: str) -> list[str]:
    return [_line(each) for each in of_measures(made, standings(made, DAY), DAY) if each.sort in sorts]


def _line(each: Deadline) -> str:
    return " ".join(str(part) for part in (each.when, each.was, *each.who, each.part) if part)


@pytest.mark.parametrize(
    ("rest", "report", "starts"),
    [
        ("period: {from: 2027}", "", ["2027 nav"]),
        ("period: {from: 2026-H1}", "state: not-started", ["2026-H1 nav"]),
        ("period: {from: 2026-H1}", "state: not-started\nexpected_start: 2026-autumn", ["2026-autumn 2026-H1 nav"]),
        ("", "state: not-started\nexpected_start: 2026-autumn", ["2026-autumn nav"]),
        ("period: {from: 2027}", "state: not-started\nexpected_start: 2027", ["2027 nav"]),
        ("period: {from: 2027}", "state: in-progress", []),
        ("period: {from: 2027}", "state: terminated", []),
        ("", "state: not-started", []),
    ],
)
def test_a_measure_is_to_begin_as_planned_or_as_it_was_last_said(
    rest: str, report: str, starts: list[str], tmp_path: Path
) -> None:
    assert _told(_plan(tmp_path, rest, report), "start", "resume") == starts


@pytest.mark.parametrize(
    ("report", "until", "sort", "when"),
    [
        ("state: in-progress", "until: 2026-autumn", "resume", ["2026-autumn nav"]),
        ("state: in-progress", "text: Vent", "resume", []),
        ("state: in-progress", "until: 2026-autumn", "start", []),
        ("state: not-started", "until: 2026-autumn", "start", ["2026-autumn nav"]),
    ],
)
def test_what_was_put_on_hold_after_it_began_goes_on(
    report: str, until: str, sort: str, when: list[str], tmp_path: Path
) -> None:
    made = _plan(tmp_path, "", report, f"date: 2026-06-01, type: postpone, {until}")

    assert _told(made, sort) == when


@pytest.mark.parametrize(
    ("rest", "report", "ends"),
    [
        ("period: {to: 2026-06}", "state: in-progress", ["end 2026-06 nav"]),
        ("period: {to: 2026-06}", "state: in-progress\nexpected_end: 2027", ["end 2027 2026-06 nav"]),
        ("", "state: in-progress\nexpected_end: 2027", ["end 2027 nav"]),
        ("period: {to: 2026-06}", "", []),
        ("period: {to: 2026-08-15}", "", ["end 2026-08-15 nav"]),
        ("period: {to: 2026-06}", "state: completed", []),
        ("kind: pilot\nperiod: {to: 2027}", "state: in-progress", ["pilot-end 2027 nav"]),
    ],
)
def test_a_measure_is_to_end_and_is_late_only_if_it_is_known_to_go_on(
    rest: str, report: str, ends: list[str], tmp_path: Path
) -> None:
    made = _plan(tmp_path, rest, report)
    found = of_measures(made, standings(made, DAY), DAY)

    assert [f"{each.sort} {_line(each)}" for each in found if each.sort in {"end", "pilot-end"}] == ends


def test_a_milestone_is_due_until_it_is_reached_and_remembers_when_it_first_was(tmp_path: Path) -> None:
    rest = """milestones:
  brev: {title: Brev, due: 2026-06, done: 2026-08-16}
  svar: {title: Svar, due: 2026-12, moved: [{due: 2026-03}, {due: 2026-06}]}
  sendt: {title: Sendt, due: 2026-06, done: 2026-08-15}
  siden: {title: Siden}
"""
    made = _plan(tmp_path, rest)
    found = [each for each in of_measures(made, standings(made, DAY), DAY) if each.sort == "milestone"]

    assert [_line(each) for each in found] == ["2026-06 nav brev", "2026-12 2026-03 nav svar"]
    assert [each.title and each.title.nb for each in found] == ["Brev", "Svar"]
    assert [each.measures for each in found] == [("a",), ("a",)]
    assert _told(_plan(tmp_path / "over", rest, "state: terminated"), "milestone") == []


@pytest.mark.parametrize(
    ("evaluation", "report", "due"),
    [
        ("{due: 2026-06, by: ks}", "", ["2026-06 ks"]),
        ("{due: 2026-06}", "state: completed", ["2026-06 nav"]),
        ("{due: 2026-06}", "state: terminated", []),
        ("{due: 2026-06, date: 2026-05}", "", []),
        ("{due: 2026-06, verdict: works}", "", []),
        ("{by: ks}", "", []),
    ],
)
def test_an_evaluation_is_due_until_there_is_one(evaluation: str, report: str, due: list[str], tmp_path: Path) -> None:
    assert _told(_plan(tmp_path, f"evaluation: {evaluation}", report), "evaluation") == due


@pytest.mark.parametrize(
    ("pilot", "report", "due"),
    [
        ("pilot: {owner: ks}", "state: in-progress", ["2026-12 ks"]),
        ("", "state: in-progress", ["2026-12 nav"]),
        ("", "state: in-progress\nexpected_end: 2027-06", ["2027-12 nav"]),
        ("", "state: not-started", []),
        ("pilot: {spread: {verdict: spreading}}", "state: in-progress", []),
    ],
)
def test_what_shall_become_of_a_pilot_is_to_be_said_in_the_first_december_report_after_it(
    pilot: str, report: str, due: list[str], tmp_path: Path
) -> None:
    made = _plan(tmp_path, f"kind: pilot\nperiod: {{to: 2026-06}}\n{pilot}", report, about=CALENDAR)

    assert _told(made, "verdict") == due


def test_a_pilot_without_an_end_waits_for_no_verdict(tmp_path: Path) -> None:
    assert _told(_plan(tmp_path, "kind: pilot", "state: in-progress", about=CALENDAR), "verdict") == []


MEASURES = """\
fersk: {title: Fersk, lead: nav}
gammel: {title: Gammel, lead: nav}
taus: {title: Taus, lead: nav}
uten: {title: Uten}
ferdig: {title: Ferdig, lead: ks}
"""
STATUS = """\
"2025-11-01":
  gammel: {state: in-progress}
  ferdig: {state: completed}
"2026-05-01":
  fersk: {state: in-progress}
"""


def _owed(folder: Path, day: date, about: str = CALENDAR) -> Iterator[str]:
    files = {"plan.yaml": about, "actors.yaml": ACTORS, "measures.yaml": MEASURES, "status.yaml": STATUS}
    made = plan(folder, files)
    for each in status_owed(made, standings(made, day), day):
        assert each.part == str(each.when)
        yield f"{each.when} {each.kind} {each.id}: {' '.join(sorted(each.measures))}"


def test_a_lead_owes_what_it_did_not_tell_in_time_and_what_it_has_not_told_for_the_next_paper(tmp_path: Path) -> None:
    assert list(_owed(tmp_path, DAY)) == [
        "2026-06 actors nav: gammel taus",
        "2026-06 plan : uten",
        "2026-12 actors nav: fersk gammel taus",
        "2026-12 plan : uten",
    ]


def test_in_the_month_of_a_paper_it_is_that_one_that_is_owed(tmp_path: Path) -> None:
    assert list(_owed(tmp_path, date(2026, 6, 30))) == ["2026-06 actors nav: gammel taus", "2026-06 plan : uten"]


def test_nothing_is_owed_where_no_paper_is_promised(tmp_path: Path) -> None:
    assert list(_owed(tmp_path, DAY, ADOPTED)) == []


def test_what_is_only_proposed_is_not_to_be_told_of(tmp_path: Path) -> None:
    assert list(_owed(tmp_path, DAY, CALENDAR.replace("adopted", "proposal"))) == [
        "2026-06 actors nav: gammel",
        "2026-12 actors nav: fersk gammel",
    ]
