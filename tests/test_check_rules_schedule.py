"""What is found to be late or not reported, where the rules' pages do not show it."""

from datetime import date
from pathlib import Path

import pytest

from tests.found import ADOPTED, found, helped, told

JUNE = "calendar: [{paper: june-memo, month: 6}]\n"
BODIES = {"bodies.yaml": "tinget: {name: Tinget, kind: county-assembly, powers: [adopt]}\n"}
IN_PROGRESS = "state: in-progress\nprogress: on-track\n"
NOT_STARTED = "state: not-started\nprogress: some-delay\n"
STARTS, ENDS = "period: {from: 2025}", "period: {to: 2025}"


def _plan(report: str, measure: str = "", about: str = ADOPTED, day: str = "2026-05-01") -> dict[str, str]:
    """Return measure `t` and its status report."""
    return {"plan.yaml": about, "measures/t.yaml": f"title: T\n{measure}\n", f"status/{day}/t.yaml": report, **BODIES}


def _decision(type_: str, day: str = "2026-05-02") -> dict[str, str]:
    return {f"decisions/{type_}.yaml": f"date: {day}\nbody: tinget\ntype: {type_}\nabout: [t]\n"}


def _codes(folder: Path, files: dict[str, str]) -> list[str]:
    return [each.rule.code for each in found(folder, files, "IF2")]


def test_without_a_calendar_a_report_is_good_for_two_hundred_days(tmp_path: Path) -> None:
    files = _plan(IN_PROGRESS, day="2025-11-27")

    assert not found(tmp_path, files, "IF208", date(2026, 6, 15))
    assert found(tmp_path / "late", _plan(IN_PROGRESS, day="2025-11-26"), "IF208", date(2026, 6, 15))


@pytest.mark.parametrize("about", ["title: Planen\n", ADOPTED])
def test_a_draft_owes_nobody_a_status_or_a_start(about: str, tmp_path: Path) -> None:
    old = _plan(NOT_STARTED + "reason: Venter.\n", STARTS, about, "2024-05-01")
    other = {"measures/u.yaml": "title: U\n"}

    assert _codes(tmp_path, {**old, **other}) == (["IF208", "IF209", "IF213"] if about == ADOPTED else [])


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        (date(2025, 11, 30), []),
        (date(2026, 1, 31), ["IF209"]),
        (date(2026, 3, 31), ["IF210"]),
        (date(2026, 5, 19), ["IF210"]),
        (date(2026, 5, 20), ["IF208", "IF210"]),
    ],
)
def test_what_is_late_is_told_as_of_the_day_one_looks_from(day: date, codes: list[str], tmp_path: Path) -> None:
    files = _plan("state: not-started\nprogress: not-assessed\n", "period: {from: 2025, to: 2026-02}", day="2025-10-31")

    assert [each.rule.code for each in found(tmp_path, files, "IF2", day)] == codes


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        (date(2026, 1, 31), []),
        (date(2026, 2, 1), ["IF209"]),
        (date(2026, 3, 31), []),
        (date(2026, 4, 1), ["IF210"]),
    ],
)
def test_what_was_expected_holds_until_that_day(day: date, codes: list[str], tmp_path: Path) -> None:
    expected = "reason: Venter.\nexpected_start: 2026-01\nexpected_end: 2026-03\n"
    files = _plan(NOT_STARTED + expected, "period: {from: 2025, to: 2026-02}", day="2025-10-31")

    assert [each.rule.code for each in found(tmp_path, files, "IF2", day)] == codes


def test_what_was_reported_later_was_missing_then(tmp_path: Path) -> None:
    later = {"measures/u.yaml": "title: U\n", "status/2026-05-02/u.yaml": IN_PROGRESS}

    assert found(tmp_path, {**_plan(IN_PROGRESS), **later}, "IF213", date(2026, 5, 1))
    assert not found(tmp_path, {**_plan(IN_PROGRESS), **later}, "IF213", date(2026, 5, 2))


def test_what_nobody_has_reported_is_not_late_but_unknown(tmp_path: Path) -> None:
    files = {**_plan(IN_PROGRESS), "measures/u.yaml": f"title: U\n{STARTS}\n"}

    assert _codes(tmp_path, files) == ["IF213"]


@pytest.mark.parametrize(
    ("report", "late"),
    [
        ("state: not-started\nprogress: not-assessed\n", True),
        ("state: on-hold\nprogress: not-assessed\nreason: Venter.\n", True),
        (f"{NOT_STARTED}reason: Venter.\n", True),
        (f"{NOT_STARTED}reason: Venter.\nexpected_start: 2026-05\n", True),
        (f"{NOT_STARTED}reason: Venter.\nexpected_start: 2026-06-15\n", False),
        (f"{NOT_STARTED}reason: Venter.\nexpected_start: 2026\n", False),
        ("state: not-started\nprogress: not-assessed\nexpected_start: 2026-autumn\n", True),
        (IN_PROGRESS, False),
        ("state: completed\n", False),
    ],
)
def test_a_start_is_late_until_somebody_says_why_and_until_when(report: str, late: bool, tmp_path: Path) -> None:
    assert _codes(tmp_path, _plan(report, STARTS)) == (["IF209"] if late else [])


def test_a_start_has_passed_the_day_after_its_whole_span(tmp_path: Path) -> None:
    files = _plan("state: not-started\nprogress: not-assessed\n", "period: {from: 2026-Q2}")

    assert not found(tmp_path, files, "IF209", date(2026, 6, 15))
    assert told(tmp_path / "passed", {**files, "measures/t.yaml": "title: T\nperiod: {from: 2026-05}\n"}, "IF209") == [
        "measures/t.yaml:2:16 planlagt start («2026-05») er passert, men tiltaket er ikke meldt i gang"
    ]


def test_what_a_body_has_put_off_is_not_late_until_it_is_opened_again(tmp_path: Path) -> None:
    start = {**_plan("state: not-started\nprogress: not-assessed\n", STARTS), **_decision("postpone")}
    end = {**_plan(IN_PROGRESS, ENDS), **_decision("postpone")}

    assert _codes(tmp_path / "start", start) == []
    assert _codes(tmp_path / "end", end) == []
    assert _codes(tmp_path / "unreported", {path: start[path] for path in start if "status" not in path}) == []
    assert _codes(tmp_path / "reopened", {**end, **_decision("reopen", "2026-05-03")}) == ["IF210"]


def test_a_measure_on_hold_that_no_body_put_there_is_late(tmp_path: Path) -> None:
    report = {"status/2026-05-03/t.yaml": "state: on-hold\nprogress: not-assessed\nreason: Venter.\n"}
    files = {**_plan("state: not-started\nprogress: not-assessed\n", STARTS), **report}

    assert _codes(tmp_path / "reported", files) == ["IF209"]
    assert _codes(tmp_path / "continued", {**files, **_decision("reopen")}) == []


def test_what_is_reported_since_a_body_put_it_off_counts_and_so_does_a_pause_of_ones_own(tmp_path: Path) -> None:
    files = {**_plan(IN_PROGRESS, ENDS), **_decision("postpone")}
    on_hold = {"status/2026-05-03/t.yaml": "state: on-hold\nprogress: not-assessed\nreason: Venter.\n"}
    begun = {"status/2026-05-03/t.yaml": IN_PROGRESS}

    assert _codes(tmp_path / "begun", {**files, **begun}) == ["IF210"]
    assert _codes(tmp_path / "still", {**files, **on_hold}) == []
    assert _codes(tmp_path / "own", {**_plan(IN_PROGRESS, ENDS), **_decision("reopen"), **on_hold}) == ["IF210"]


def test_what_should_be_over_is_told_once_and_not_as_a_late_start_too(tmp_path: Path) -> None:
    files = _plan("state: not-started\nprogress: not-assessed\n", "period: {from: 2024, to: 2025}")

    assert _codes(tmp_path, files) == ["IF210"]


@pytest.mark.parametrize(
    ("report", "late"),
    [
        (IN_PROGRESS, True),
        (f"{IN_PROGRESS}reason: Venter.\n", True),
        (f"{IN_PROGRESS}expected_end: 2026\n", True),
        (f"{IN_PROGRESS}reason: Venter.\nexpected_end: 2026-05\n", True),
        (f"{IN_PROGRESS}reason: Venter.\nexpected_end: 2026\n", False),
        ("state: completed\n", False),
        ("text: Ikke noe nytt.\n", False),
    ],
)
def test_an_end_has_passed_until_somebody_says_why_and_until_when(report: str, late: bool, tmp_path: Path) -> None:
    assert _codes(tmp_path, _plan(report, ENDS)) == (["IF210"] if late else [])


def test_an_end_that_passed_points_to_the_newest_report(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, _plan(IN_PROGRESS, ENDS), "IF210")

    assert [related.file for related in finding.related] == ["status/2026-05-01/t.yaml"]


def test_what_was_set_by_a_decision_alone_is_late_too_and_points_to_no_report(tmp_path: Path) -> None:
    files = {**_plan(IN_PROGRESS), **_decision("reopen"), "measures/u.yaml": f"title: U\n{ENDS}\n"}
    about = {"decisions/reopen.yaml": "date: 2026-05-02\nbody: tinget\ntype: reopen\nabout: [u]\n"}

    (finding,) = found(tmp_path, {**files, **about}, "IF2")

    assert (finding.rule.code, finding.related) == ("IF210", ())


def test_a_decision_is_as_good_as_a_report(tmp_path: Path) -> None:
    files = {**_plan(IN_PROGRESS), "measures/u.yaml": "title: U\n"}
    about = {"decisions/d.yaml": "date: 2026-05-02\nbody: tinget\ntype: terminate\nabout: [u]\n"}

    assert helped(tmp_path / "without", files, "IF213") == "legg rapporten i status/<dag>/u.yaml"
    assert _codes(tmp_path / "with", {**files, **about}) == []


def test_what_could_not_be_read_is_not_held_to_be_missing(tmp_path: Path) -> None:
    files = {**_plan(IN_PROGRESS), "measures/u.yaml": "title: U\n"}
    late = _plan("state: not-started\nprogress: not-assessed\n", STARTS)
    unread = "state: [\n"

    assert _codes(tmp_path / "missing", {**files, "status/2026-05-01/u.yaml": unread}) == []
    assert _codes(tmp_path / "start", {**late, "status/2026-06-01/t.yaml": unread}) == []
    assert _codes(tmp_path / "end", {**_plan(IN_PROGRESS, ENDS), "status/2026-06-01/t.yaml": unread}) == []
    assert _codes(tmp_path / "old", {**_plan(IN_PROGRESS, day="2024-05-01"), "status/2026-06-01/t.yaml": unread}) == []


@pytest.mark.parametrize("older", [{}, {"status/2024-05-01/t.yaml": IN_PROGRESS}])
def test_a_report_of_a_day_yet_to_come_is_the_one_mistake_and_neither_missing_nor_old(
    older: dict[str, str], tmp_path: Path
) -> None:
    files = {**_plan(IN_PROGRESS, day="2062-05-01"), **older, "plan.yaml": f"{ADOPTED}adopted: {{date: 2022-12}}\n"}

    assert _codes(tmp_path, files) == ["IF200"]


def _unreported(about: str, measures: str = "t: {title: T}\n") -> dict[str, str]:
    return {"plan.yaml": ADOPTED + about, "measures.yaml": measures}


@pytest.mark.parametrize(
    ("about", "due"),
    [
        (f"{JUNE}adopted: {{date: 2025-06-29}}\n", True),
        (f"{JUNE}adopted: {{date: 2025-06-30}}\n", False),
        (f"{JUNE}adopted: {{date: 2025-12}}\n", False),
        ("adopted: {date: 2025-11-26}\n", True),
        ("adopted: {date: 2025-11-27}\n", False),
        ("adopted: {body: tinget}\n", False),
        ("", False),
    ],
)
def test_a_plan_is_unreported_when_a_deadline_of_its_own_has_passed(about: str, due: bool, tmp_path: Path) -> None:
    assert _codes(tmp_path, {**_unreported(about), **BODIES}) == (["IF214"] if due else [])


def test_there_is_no_round_for_a_draft_or_without_measures_or_while_something_is_unread(tmp_path: Path) -> None:
    late = "adopted: {date: 2024}\n"

    assert _codes(tmp_path / "late", _unreported(late)) == ["IF214"]
    assert not found(tmp_path / "late", _unreported(late), "IF214", date(2025, 7, 19))
    assert found(tmp_path / "late", _unreported(late), "IF214", date(2025, 7, 20))
    assert not found(tmp_path / "june", _unreported(f"{JUNE}{late}"), "IF214", date(2025, 6, 29))
    assert found(tmp_path / "june", _unreported(f"{JUNE}{late}"), "IF214", date(2025, 6, 30))
    assert _codes(tmp_path / "draft", {**_unreported(late), "plan.yaml": f"title: Planen\n{late}"}) == []
    assert _codes(tmp_path / "empty", _unreported(late, "")) == []
    assert _codes(tmp_path / "unread", {**_unreported(late), "actors/nav.yaml": "name: [\n"}) == []
