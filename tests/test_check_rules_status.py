"""What is found in status reports, where the rules' pages do not show it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from innenforskap.check.case import Case
from innenforskap.check.rules.status import progress_of_closed
from innenforskap.i18n import Language
from innenforskap.read.load import load
from tests.counted import calls
from tests.found import ADOPTED, DAY, PERIOD, PLAN, found, helped, told
from tests.small import plan_folder

MEASURE = {"measures.yaml": "t: {title: T}\n"}
BODIES = {"bodies.yaml": "tinget: {name: Tinget, kind: county-assembly, powers: [adopt]}\n"}
DELAYED = "state: in-progress\nprogress: some-delay\n"


def _reports(**states: str) -> dict[str, str]:
    """Return measure `t` with a status report for each day, named as in `d2025_10_01`."""
    days = {f"status/{day[1:].replace('_', '-')}/t.yaml": told for day, told in states.items()}
    return {**MEASURE, **BODIES, **days}


def _decision(type_: str, day: str) -> dict[str, str]:
    return {f"decisions/{type_}-{day}.yaml": f"date: {day}\nbody: tinget\ntype: {type_}\nabout: [t]\n"}


def test_a_measure_that_is_done_once_may_be_completed(tmp_path: Path) -> None:
    files = {"status/2026-05-01/t.yaml": "state: completed\n"}

    assert not found(tmp_path / "once", {**files, "measures.yaml": "t: {title: T, kind: one-off}\n"}, "IF129")
    assert found(tmp_path / "ongoing", {**files, "measures.yaml": "t: {title: T, kind: ongoing}\n"}, "IF129")


def test_a_report_of_no_measure_is_not_held_against_its_kind(tmp_path: Path) -> None:
    assert told(tmp_path, {"plan.yaml": PERIOD, "status/2026-05-01/borte.yaml": "state: completed\n"}) == [
        "status/2026-05-01/borte.yaml:1:1 tiltaket «borte» finnes ikke"
    ]


def test_a_corrected_report_is_held_against_nobody(tmp_path: Path) -> None:
    wrong = "state: completed\nprogress: serious-delay\nneeds_decision: true\n"
    files = {**_reports(d2025_10_01=wrong), "measures.yaml": "t: {title: T, kind: ongoing}\n"}
    mended = {"status/2026-05-01/t.yaml": "state: proposed\ncorrects: 2025-10-01\n"}

    assert [each.rule.code for each in found(tmp_path / "wrong", files, "IF2")] == ["IF202", "IF204", "IF211"]
    assert found(tmp_path / "wrong", files, "IF129")
    assert not found(tmp_path / "mended", {**files, **mended}, "IF2")
    assert not found(tmp_path / "mended", {**files, **mended}, "IF129")


def test_a_report_that_says_it_corrects_itself_still_stands(tmp_path: Path) -> None:
    files = _reports(d2026_05_01="state: on-hold\nprogress: not-assessed\ncorrects: 2026-05-01\n")

    assert [each.rule.code for each in found(tmp_path, files, "IF2")] == ["IF204", "IF215"]


def test_a_day_yet_to_come_is_one_mistake_however_many_reports_it_has(tmp_path: Path) -> None:
    files = {
        "measures.yaml": "a: {title: A}\nb: {title: B}\n",
        "status/2026-06-16/a.yaml": "state: proposed\n",
        "status/2026-06-16/b.yaml": "state: proposed\n",
        "status/2027-05-01/a.yaml": "state: proposed\n",
        "status/2026-06-15/a.yaml": "state: proposed\n",
    }

    assert told(tmp_path, files, "IF200") == [
        "status/2026-06-16/a.yaml:1:1 status er meldt for 2026-06-16, en dag som ikke har vært ennå",
        "status/2027-05-01/a.yaml:1:1 status er meldt for 2027-05-01, en dag som ikke har vært ennå",
    ]


def test_what_was_reported_after_the_day_one_looks_from_is_no_mistake(tmp_path: Path) -> None:
    files = _reports(d2026_05_01="state: on-hold\nneeds_decision: true\n")

    assert not found(tmp_path, files, "IF2", date(2026, 4, 30))
    assert found(tmp_path, files, "IF2", date(2026, 5, 1))


TRANSITIONS = {
    ("proposed", "not-started"): True,
    ("not-started", "proposed"): True,
    ("not-started", "completed"): True,
    ("in-progress", "not-started"): False,
    ("in-progress", "proposed"): False,
    ("in-progress", "on-hold"): True,
    ("on-hold", "in-progress"): True,
    ("on-hold", "not-started"): True,
    ("completed", "completed"): True,
    ("completed", "mainstreamed"): True,
    ("completed", "in-progress"): False,
    ("completed", "not-started"): False,
    ("completed", "proposed"): False,
    ("mainstreamed", "completed"): False,
    ("mainstreamed", "on-hold"): False,
    ("terminated", "in-progress"): False,
    ("merged", "on-hold"): False,
    ("moved", "completed"): False,
    ("completed", "terminated"): True,  # It takes a decision, which is told by another rule.
}


@pytest.mark.parametrize(
    ("states", "possible"), TRANSITIONS.items(), ids=[" to ".join(states) for states in TRANSITIONS]
)
def test_one_report_after_another(states: tuple[str, str], possible: bool, tmp_path: Path) -> None:
    before, after = states

    lines = told(tmp_path, _reports(d2025_10_01=f"state: {before}\n", d2026_05_01=f"state: {after}\n"), "IF201")

    assert (lines == []) is possible
    assert all(line.startswith("status/2026-05-01/t.yaml:1:8") for line in lines)


def test_what_has_begun_has_begun_even_after_a_pause(tmp_path: Path) -> None:
    files = _reports(
        d2024_10_01="state: in-progress\n", d2025_10_01="state: on-hold\n", d2026_05_01="state: not-started\n"
    )

    (line,) = told(tmp_path, files, "IF201")
    assert line.endswith("tiltaket er meldt ikke startet (not-started), enda det var i gang (in-progress) 2024-10-01")
    assert helped(tmp_path, files, "IF201") == (
        "har det stoppet opp, skriv state: on-hold\nvar rapporten fra 2024-10-01 feil, skriv corrects: 2024-10-01 i"
        " den nye"
    )


def test_an_impossible_turn_is_told_once(tmp_path: Path) -> None:
    files = _reports(
        d2024_10_01="state: completed\n", d2025_10_01="state: in-progress\n", d2026_05_01="state: in-progress\n"
    )

    assert [each.file for each in found(tmp_path, files, "IF201")] == ["status/2025-10-01/t.yaml"]


def test_a_start_that_is_taken_back_is_told_once(tmp_path: Path) -> None:
    files = _reports(
        d2024_10_01="state: in-progress\n", d2025_10_01="state: not-started\n", d2026_05_01="state: not-started\n"
    )

    assert [each.file for each in found(tmp_path, files, "IF201")] == ["status/2025-10-01/t.yaml"]


def test_what_was_decided_is_opened_by_a_decision_and_by_no_correction(tmp_path: Path) -> None:
    files = {**_reports(d2026_05_01="state: in-progress\n"), **_decision("terminate", "2026-02-01")}

    (line,) = told(tmp_path, files, "IF201")
    assert line.endswith("tiltaket er meldt i gang (in-progress), enda det var avsluttet (terminated) 2026-02-01")
    assert helped(tmp_path, files, "IF201") == "er det gjenåpnet, registrer vedtaket i decisions/ med type: reopen"
    assert [related.file for related in found(tmp_path, files, "IF201")[0].related] == [
        "decisions/terminate-2026-02-01.yaml"
    ]


@pytest.mark.parametrize("day", ["2026-02-01", "2026-05-01"])
def test_a_decision_to_reopen_opens_up_to_the_very_day(day: str, tmp_path: Path) -> None:
    files = _reports(d2025_10_01="state: completed\n", d2026_05_01="state: in-progress\n")

    assert found(tmp_path / "without", files, "IF201")
    assert not found(tmp_path / "with", {**files, **_decision("reopen", day)}, "IF201")


def test_what_others_are_merged_into_goes_on(tmp_path: Path) -> None:
    merger = {"decisions/m.yaml": "date: 2026-02-01\nbody: tinget\ntype: merge\nabout: [t, u]\ninto: t\n"}
    both = {"measures.yaml": "t: {title: T}\nu: {title: U}\n", "status/2026-05-01/u.yaml": "state: in-progress\n"}
    files = {**_reports(d2026_05_01="state: in-progress\n"), **both, **merger}

    assert [each.file for each in found(tmp_path, files, "IF201")] == ["status/2026-05-01/u.yaml"]


UNREAD: Mapping[str, str] = {
    "a report between": "status/2025-12-01/t.yaml",
    "a decision": "decisions/d.yaml",
}


@pytest.mark.parametrize("file", UNREAD.values(), ids=UNREAD)
def test_while_something_could_not_be_read_nothing_is_held_against_what_went_before(file: str, tmp_path: Path) -> None:
    turn = _reports(d2025_10_01="state: completed\n", d2026_05_01="state: in-progress\n")
    progress = _reports(d2025_10_01="state: completed\n", d2026_05_01="progress: on-track\n")

    assert not found(tmp_path / "turn", {**turn, file: "state: [\n"}, "IF201")
    assert not found(tmp_path / "progress", {**progress, file: "state: [\n"}, "IF202")


def test_a_newer_report_that_could_not_be_read_may_say_what_the_older_one_left_out(tmp_path: Path) -> None:
    older = "state: in-progress\nneeds_decision: true\nquestion: Hva nå?\n"
    files = _reports(d2025_10_01=older)

    assert [each.rule.code for each in found(tmp_path / "read", files, "IF2")] == ["IF203", "IF212"]
    assert not found(tmp_path / "unread", {**files, "status/2026-05-01/t.yaml": "state: [\n"}, "IF2")


def test_whether_a_measure_is_settled_is_asked_of_that_measure_alone(tmp_path: Path) -> None:
    files = _reports(d2025_10_01="state: completed\n", d2026_05_01="progress: on-track\n")
    unread = {"status/2026-03-01/t.yaml": "state: [\n", "measures.yaml": "t: {title: T}\nu: {title: U}\n"}

    assert found(tmp_path / "read", files, "IF202")
    assert not found(tmp_path / "unread", {**files, **unread}, "IF202")


def test_the_day_one_looks_from_does_not_move_the_day_a_report_may_have(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, _reports(d2026_07_01="state: proposed\n"), "IF200", date(2026, 1, 1))

    assert (finding.help(Language.EN) or "").endswith("2026-06-15 at the latest")


def test_what_came_after_the_day_one_looks_from_neither_contradicts_nor_answers(tmp_path: Path) -> None:
    question = "state: completed\nneeds_decision: true\nquestion: Hva nå?\n"
    files = {**_reports(d2025_10_01=question, d2026_05_01="state: in-progress\n"), **_decision("ask", "2026-02-01")}

    assert not found(tmp_path, files, "IF201", date(2026, 4, 30))
    assert found(tmp_path, files, "IF201")
    assert found(tmp_path, files, "IF212", date(2026, 1, 31))
    assert not found(tmp_path, files, "IF212", date(2026, 2, 1))


@pytest.mark.parametrize(
    ("state", "means_nothing"),
    [("completed", True), ("moved", True), ("proposed", True), ("not-started", False), ("on-hold", False)],
)
def test_progress_is_of_what_somebody_works_on(state: str, means_nothing: bool, tmp_path: Path) -> None:
    own = _reports(d2026_05_01=f"state: {state}\nprogress: on-track\n")
    before = _reports(d2025_10_01=f"state: {state}\n", d2026_05_01="progress: on-track\n")

    assert bool(found(tmp_path / "own", own, "IF202")) is means_nothing
    assert bool(found(tmp_path / "before", before, "IF202")) is means_nothing


def test_progress_alone_says_nothing_wrong_of_what_nobody_reported(tmp_path: Path) -> None:
    assert not found(tmp_path, _reports(d2026_05_01="progress: on-track\n"), "IF202")


def test_a_decision_of_the_same_day_does_not_make_its_report_wrong(tmp_path: Path) -> None:
    files = {**_reports(d2025_10_01="state: in-progress\n"), **_decision("terminate", "2026-05-01")}
    report = {"status/2026-05-01/t.yaml": "progress: on-track\n"}

    assert not found(tmp_path / "same", {**files, **report}, "IF202")
    assert found(tmp_path / "after", {**files, "status/2026-05-02/t.yaml": "progress: on-track\n"}, "IF202")


def test_only_the_newest_report_is_asked_for_progress(tmp_path: Path) -> None:
    files = _reports(d2025_10_01="state: in-progress\n", d2026_05_01="state: in-progress\nprogress: on-track\n")

    assert not found(tmp_path / "newest", files, "IF203")
    assert found(tmp_path / "day", files, "IF203", date(2025, 12, 1))


@pytest.mark.parametrize(
    ("report", "asked"),
    [
        ("state: not-started\n", True),
        ("state: on-hold\nreason: Venter.\n", True),
        ("state: completed\n", False),
        ("state: proposed\n", False),
        ("text: Ikke noe nytt.\n", False),
    ],
)
def test_progress_is_asked_of_what_is_active(report: str, asked: bool, tmp_path: Path) -> None:
    for about in (PERIOD, ADOPTED):
        files = {**_reports(d2026_05_01=report), "plan.yaml": about}

        assert bool(found(tmp_path / about[-8:-1], files, "IF203")) is asked


def test_a_report_without_a_state_still_hides_the_progress(tmp_path: Path) -> None:
    files = _reports(d2025_10_01="state: in-progress\nprogress: on-track\n", d2026_05_01="effect: works\n")

    assert told(tmp_path, files, "IF203") == [
        "status/2026-05-01/t.yaml:1:1 tiltaket er i gang (in-progress), men rapporten sier ikke om det er i rute"
    ]


@pytest.mark.parametrize(("day", "asked"), [("2026-04-30", True), ("2026-05-01", False), ("2026-06-01", False)])
def test_what_was_decided_since_outdates_the_question_of_progress(day: str, asked: bool, tmp_path: Path) -> None:
    files = {**_reports(d2026_05_01="state: in-progress\n"), **_decision("reopen", day)}

    assert bool(found(tmp_path, files, "IF203")) is asked


@pytest.mark.parametrize(
    ("report", "lines"),
    [
        (
            "state: on-hold\nprogress: some-delay\n",
            ["1:8 tiltaket er meldt satt på vent (on-hold), men årsaken er ikke oppgitt"],
        ),
        (
            "progress: serious-delay\n",
            ["1:11 tiltaket er meldt vesentlig forsinket (serious-delay), men årsaken er ikke oppgitt"],
        ),
        ("state: in-progress\nprogress: not-assessed\n", []),
        ("state: in-progress\n", []),
        ("state: on-hold\nreason: Venter.\n", []),
        (f"{DELAYED}reason: Venter.\n", []),
    ],
)
def test_a_pause_or_a_delay_has_a_reason_and_is_told_once(report: str, lines: list[str], tmp_path: Path) -> None:
    assert told(tmp_path, _reports(d2026_05_01=report), "IF204") == [
        f"status/2026-05-01/t.yaml:{line}" for line in lines
    ]


@pytest.mark.parametrize(
    ("corrects", "wrong"),
    [("2025-10-01", False), ("2025-10-02", True), ("2026-02-01", True), ("2026-05-01", True), ("2026-03-01", False)],
    ids=["a report", "no report", "another measure's", "its own day", "one that could not be read"],
)
def test_a_report_corrects_another_report_of_the_same_measure(corrects: str, wrong: bool, tmp_path: Path) -> None:
    unread = {"status/2026-02-01/u.yaml": "state: proposed\n", "status/2026-03-01/t.yaml": "stat: proposed\n"}
    files = {**_reports(d2025_10_01=DELAYED, d2026_05_01=f"state: proposed\ncorrects: {corrects}\n"), **unread}

    line = f"2:11 rapporten retter {corrects}, men den dagen finnes ingen annen rapport om tiltaket"
    assert told(tmp_path, files, "IF215") == ([f"status/2026-05-01/t.yaml:{line}"] if wrong else [])


def test_ten_times_as_many_reports_without_a_state_are_ten_times_the_work(tmp_path: Path) -> None:
    def case(count: int) -> Case:
        measures = "".join(f"t{at}: {{title: Tiltak {at}}}\n" for at in range(count))
        reports = "".join(f"  t{at}: {{progress: on-track}}\n" for at in range(count))
        files = {"plan.yaml": PLAN, "measures.yaml": measures, "status.yaml": f"2026-05-01:\n{reports}"}
        return Case(load(plan_folder(tmp_path / str(count), files)).plan, DAY, DAY)

    few, many = case(40), case(400)

    assert calls(lambda: [*progress_of_closed.run(many)]) < 12 * calls(lambda: [*progress_of_closed.run(few)])
