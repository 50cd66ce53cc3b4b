from datetime import date
from pathlib import Path

import pytest

from innenforskap.report.pages.people.requests import Question, RequestPage, requests
from tests.site_plan import DAY, edition


def test_the_newest_stands_first_and_what_has_no_date_last(tmp_path: Path) -> None:
    text = "a: {title: A, asked: 2025}\nb: {title: B}\nc: {title: C, asked: 2026-01}\n"

    assert [each.title.words for each in view(tmp_path, text).questions] == ["C", "A", "B"]


def test_what_was_asked_and_what_the_answers_led_to_is_told(tmp_path: Path) -> None:
    told = view(tmp_path).questions[0]

    assert (told.anchor, told.text and told.text.words) == ("foresporsel-kartlegging", "Hvor mange loser har dere?")
    assert facts(told) == {
        "Hvem spør": ["Fylket"],
        "Hvem er spurt": ["Bodø", "Nav"],
        "Spurt": ["januar 2026"],
        "Svarfrist": ["1. februar 2026 (tiden er ute)"],
        "Hvor ofte": ["Hvert år"],
        "Svar": ["1 av 2 har svart"],
        "Hvem har svart": ["Bodø, 20. januar 2026"],
        "Ikke ført opp med svar": ["Nav"],
    }
    assert [(use.text.words, use.time, [link.path for link in use.links]) for use in told.uses] == [
        ("Flere loser", "mars 2026", ["tiltak/los.html", "kommunikasjon.html#aktivitet-nyhetsbrev"])
    ]
    assert told.source is not None


def test_what_is_not_known_is_said_and_nobody_is_told_not_to_have_answered(tmp_path: Path) -> None:
    told = view(tmp_path).questions[1]

    assert facts(told) == {"Hvem spør": [], "Hvem er spurt": ["Kommunene"], "Spurt": [], "Svarfrist": [], "Svar": []}
    assert told.uses == ()


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ("asked_count: 41, reply_count: 30", "30 av 41 har svart"),
        ("asked_count: 41, to: [nav], reply_count: 0", "0 av 41 har svart"),
        ("to: [nav, bodo], reply_count: 1", "1 av 2 har svart"),
        ("to: [nav, bodo], reply_count: 2, replies: [{actor: nav}]", "2 av 2 har svart"),
        ("to: [nav, bodo], reply_count: 1, replies: [{actor: nav}, {actor: bodo}]", "2 av 2 har svart"),
        ("to: [kommunene], reply_count: 30", "30"),
        ("to: [nav, kommunene], replies: [{actor: nav}]", "1"),
        ("to: [borte], replies: [{actor: nav}]", "1 av 1 har svart"),
        ("reply_count: 3", "3"),
        ("asked_count: 41", ""),
    ],
)
def test_so_many_of_so_many_is_said_where_both_are_known(tmp_path: Path, answers: str, told: str) -> None:
    found = facts(view(tmp_path, f"a: {{title: A, {answers}}}\n").questions[0])

    assert found["Svar"] == [told] * bool(told)


@pytest.mark.parametrize(
    "answers",
    [
        "to: [nav, bodo], reply_count: 2, replies: [{actor: nav}]",
        "to: [nav], replies: [{actor: nav}]",
        "to: [nav]",
        "to: [nav, kommunene], replies: [{actor: nav}]",
    ],
)
def test_nobody_is_told_to_be_silent_where_it_is_not_known(tmp_path: Path, answers: str) -> None:
    assert "Ikke ført opp med svar" not in facts(view(tmp_path, f"a: {{title: A, {answers}}}\n").questions[0])


def test_a_reply_without_a_date_is_the_link_to_who_answered(tmp_path: Path) -> None:
    told = view(tmp_path, "a: {title: A, to: [nav], replies: [{actor: nav}]}\n").questions[0]
    (reply,) = next(fact.values for fact in told.facts if fact.label == "Hvem har svart")

    assert (reply.words.words, reply.path) == ("Nav", "aktorer/nav.html")


def test_a_page_of_an_earlier_day_does_not_know_what_came_later(tmp_path: Path) -> None:
    told = view(tmp_path, day=date(2026, 1, 19)).questions[0]

    assert facts(told)["Svar"] == []
    assert facts(told)["Svarfrist"] == ["1. februar 2026"]
    assert told.uses == ()
    assert facts(view(tmp_path, day=date(2026, 1, 20)).questions[0])["Svar"] == ["1 av 2 har svart"]


def test_a_deadline_has_passed_the_day_after(tmp_path: Path) -> None:
    assert facts(view(tmp_path, day=date(2026, 2, 1)).questions[0])["Svarfrist"] == ["1. februar 2026"]


def test_a_plan_that_has_asked_nobody_has_no_such_page(tmp_path: Path) -> None:
    assert not list(requests(edition(tmp_path, files={"requests.yaml": "{}"})))


def facts(told: Question) -> dict[str, list[str]]:
    return {fact.label: [value.words.words for value in fact.values] for fact in told.facts}


def view(folder: Path, text: str | None = None, day: date = DAY) -> RequestPage:
    (page,) = requests(edition(folder, day=day, files={"requests.yaml": text} if text else None))
    assert isinstance(page.view, RequestPage)
    assert page.path == page.section == "informasjon.html"
    return page.view
