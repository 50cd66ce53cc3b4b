"""What is found in what is written for papers, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import found, told

BOTH = "calendar:\n  - {paper: june-memo, month: 6}\n  - {paper: december-report, month: 12}\n"
JUNE = "calendar:\n  - {paper: june-memo, month: 6}\n"
DECEMBER = "calendar:\n  - {paper: december-report, month: 12}\n"
ADOPTED = "adopted: {body: tinget, date: 2023}\n"
LOS = {"measures.yaml": "los: {title: Los}\n"}


def _files(plan: str, **papers: str) -> dict[str, str]:
    named = {f"papers/{name.strip('_').replace('_', '-')}.yaml": f"{text}\n" for name, text in papers.items()}
    return {"plan.yaml": f"title: P\n{plan}", **named}


@pytest.mark.parametrize(
    ("name", "help_"),
    [
        ("notat", "2026-june"),
        ("juni-2026", "2026-june"),
        ("2024-juni", "2024-june"),
        ("26-june", "2026-june"),
        ("0000-december", "2026-june"),
    ],
)
def test_a_paper_is_called_by_its_year_and_its_word(name: str, help_: str, tmp_path: Path) -> None:
    (line,) = found(tmp_path, {**_files(BOTH + ADOPTED), f"papers/{name}.yaml": "officer: Rådgiver\n"}, "IF620")

    assert f"{line.facts['year']}-june" == help_


@pytest.mark.parametrize(
    ("plan", "papers"),
    [(BOTH, []), (JUNE, ["december-report"]), (DECEMBER, ["june-memo"]), ("", ["december-report", "june-memo"])],
)
def test_what_is_written_is_for_what_is_promised(plan: str, papers: list[str], tmp_path: Path) -> None:
    files = _files(plan, _2026_june="officer: R", _2026_december="officer: R", _notat="officer: R")

    assert [each.facts["paper"] for each in found(tmp_path, files, "IF621")] == papers


@pytest.mark.parametrize(
    ("plan", "late"),
    [
        (BOTH + ADOPTED, True),
        (DECEMBER + ADOPTED, False),
        (BOTH, False),
        (BOTH + "adopted: {body: tinget}\n", False),
        (BOTH + "adopted: {date: 2024-06-29}\n", True),
        (BOTH + "adopted: {date: 2024-06}\n", False),
        (BOTH + "adopted: {date: 2024-09}\n", False),
    ],
)
def test_a_report_comes_after_the_memo_that_was_due(plan: str, late: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _files(plan, _2024_december="officer: R"), "IF622")) is late


@pytest.mark.parametrize(
    "papers",
    [
        {"_2024_december": "officer: R", "_2024_june": "officer: R"},
        {"_2024_december": "officer: R", "_2024_june": "officer: ["},
        {"_2024_june": "officer: R"},
        {"_rapport_december": "officer: R"},
        {"_2024_notat": "officer: R"},
    ],
)
def test_no_memo_is_missed_that_is_there_or_may_be(papers: dict[str, str], tmp_path: Path) -> None:
    assert not found(tmp_path, _files(BOTH + ADOPTED, **papers), "IF622")


@pytest.mark.parametrize(
    ("plan", "name", "text", "last"),
    [
        (BOTH, "_2025_june", "date: 2025-06-30", None),
        (BOTH, "_2025_june", "date: 2025-07-01", "2025-06-30"),
        (BOTH, "_2025_june", "date: 2024-07-01", None),
        (BOTH, "_2025_december", "date: 2026-01-02", "2025-12-31"),
        (BOTH, "_2025_june", "officer: R", None),
        (BOTH, "_2025_june", "date: 2025-07-01\ncorrects: 2025-june-nb", None),
        (BOTH, "_2025_notat", "date: 2025-07-01", None),
        (BOTH, "_notat_june", "date: 2025-07-01", None),
        (DECEMBER, "_2025_june", "date: 2025-07-01", None),
    ],
)
def test_a_paper_comes_in_its_month_or_before(
    plan: str, name: str, text: str, last: str | None, tmp_path: Path
) -> None:
    lines = found(tmp_path, _files(plan, **{name: text}), "IF623")

    assert [each.facts["last"] for each in lines] == ([last] if last else [])


@pytest.mark.parametrize(
    ("report", "lost"),
    [
        ("needs_decision: true\nvisibility: internal", True),
        ("needs_decision: true\nvisibility: public", False),
        ("needs_decision: true", False),
        ("visibility: internal", False),
    ],
)
def test_a_question_is_for_those_who_shall_answer(report: str, lost: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, {**LOS, "status/2026-05-01/los.yaml": f"{report}\n"}, "IF624")) is lost


def test_a_question_that_was_answered_is_lost_no_more(tmp_path: Path) -> None:
    files = {
        **LOS,
        "status/2026-05-01/los.yaml": "needs_decision: true\nvisibility: internal\n",
        "decisions/d.yaml": "date: 2026-05-20\nbody: tinget\ntype: continue\nabout: [los]\n",
    }

    assert not found(tmp_path, files, "IF624")


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("corrects: 2025-june-nb", "correction"),
        ("correction: Tallet var feil.", "corrects"),
        ("corrects: 2025-june-nb\ncorrection: Tallet var feil.", None),
        ("officer: R", None),
    ],
)
def test_a_correction_says_of_what_and_why(text: str, lacks: str | None, tmp_path: Path) -> None:
    lines = found(tmp_path, _files(BOTH, _2025_june=text), "IF627")

    assert [each.facts["key"] for each in lines] == ([lacks] if lacks else [])


@pytest.mark.parametrize(
    ("days", "at"),
    [
        (["2025-06-01", "2025-06-01", "2025-06-10"], []),
        (["2025-06-10", "2025-06-01", "2025-06-05"], ["papers/2025-june.yaml:3:25"]),
        (["2025-06-10", "", "2025-06-01"], ["papers/2025-june.yaml:4:25"]),
        (["2025-06", "2025-06-01"], []),
        (["", "2025-06-01"], []),
        (["2025-07", "2025-06-30"], ["papers/2025-june.yaml:3:25"]),
    ],
)
def test_a_case_goes_forward(days: list[str], at: list[str], tmp_path: Path) -> None:
    steps = "".join(f"  - {{body: radet, date: {day}}}\n" if day else "  - {body: radet}\n" for day in days)

    lines = told(tmp_path, _files(BOTH, _2025_june=f"treatment:\n{steps}"), "IF628")

    assert [line.split()[0] for line in lines] == at


def test_a_calendar_that_cannot_be_read_promises_whatever_there_is(tmp_path: Path) -> None:
    files = {"papers.yaml": "2026-june: {case_no: A}\n"}

    assert len(found(tmp_path / "read", files, "IF621")) == 1
    assert found(tmp_path / "unread", {**files, "plan.yaml": "titel: P\n"}, "IF621") == ()
