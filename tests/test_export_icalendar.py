"""Calendars as others read them."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

import icalendar as reader
import pytest
from hypothesis import given
from hypothesis import strategies as some

from innenforskap.export.icalendar import icalendar
from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.report.pages.follow_up.calendars import Calendar, calendars
from innenforskap.report.pages.follow_up.deadlines import Dated
from innenforskap.report.pages.parts import Link, Tag
from tests.calendar_plan import CALENDAR
from tests.site_plan import DAY, edition

LATE = Tag("", "overdue", "!", "Over fristen")
OURS, NEIGHBOURS = (uuid5(NAMESPACE_URL, name) for name in ("fylket", "naboen"))


def due(
    words: str = "Send brev",
    *,
    path: str = "",
    who: Iterable[str] = (),
    about: Iterable[str] = (),
    late: Tag | None = None,
    was: str = "",
    is_duty: bool = True,
) -> Dated:
    named, others = (tuple(Link(Told(each, "nb")) for each in some_) for some_ in (who, about))
    what = Link(Told(words, "nb"), path)
    last = date(2026, 12, 31)
    return Dated("start/measures/a/", last, "Innen 2026", "Oppstart", what, others, named, "", "", was, late, is_duty)


def made(*deadlines: Dated, address: str = "", name: str = "Planen", identity: UUID = OURS) -> bytes:
    return icalendar(Calendar("kalender.ics", name, Language.NB, DAY, identity, deadlines), address)


def event(content: bytes) -> reader.Event:
    (one,) = reader.Calendar.from_ical(content).events
    return one


def said(content: bytes, name: str) -> str:
    return str(event(content)[name])


def test_a_deadline_is_an_event_of_its_last_day() -> None:
    content = made(due(who=["Fylket", "Nav"], about=["Los"], was="Først satt til våren 2026"))
    told = event(content)

    assert (told.start, told.end) == (date(2026, 12, 31), date(2027, 1, 1))
    assert str(told["SUMMARY"]) == "Oppstart: Send brev"
    assert b"SUMMARY;LANGUAGE=nb:Oppstart" in content
    assert str(told["DESCRIPTION"]) == "Innen 2026.\nFørst satt til våren 2026.\nAnsvarlig: Fylket og Nav\nGjelder: Los"
    assert datetime(2026, 6, 15, tzinfo=UTC) == told.DTSTAMP
    assert "URL" not in told


def test_what_is_overdue_says_so_and_that_nobody_is_named() -> None:
    told = made(due(late=LATE))

    assert said(told, "SUMMARY") == "Over fristen: Oppstart: Send brev"
    assert said(told, "DESCRIPTION") == "Innen 2026.\nAnsvarlig: ikke oppgitt"


def test_what_only_happens_names_those_it_is_for_and_asks_for_nobody() -> None:
    assert said(made(due(who=["Bodø"], is_duty=False)), "DESCRIPTION") == "Innen 2026.\nBodø"
    assert said(made(due(is_duty=False)), "DESCRIPTION") == "Innen 2026."


def test_an_event_leads_to_its_page_where_the_address_is_known() -> None:
    address = "https://plan.example/nn/"

    assert said(made(due(path="tiltak/los.html"), address=address), "URL") == f"{address}tiltak/los.html"
    assert "URL" not in event(made(due(), address=address))
    assert "URL" not in event(made(due(path="tiltak/los.html")))


def test_an_event_keeps_its_id_and_another_plan_has_another() -> None:
    one, moved, other = made(due()), made(due("Nytt navn")), made(due(), identity=NEIGHBOURS)

    assert said(one, "UID") == said(moved, "UID") != said(other, "UID")


def test_every_calendar_of_a_plan_is_read_by_others(tmp_path: Path) -> None:
    for language in (Language.NB, Language.NN):
        for calendar in calendars(edition(tmp_path / language, language, files=CALENDAR)):
            content = icalendar(calendar)
            read = reader.Calendar.from_ical(content)

            assert read.errors == []
            assert str(read["X-WR-CALNAME"]) == calendar.name
            assert len(read.events) == len({str(each["UID"]) for each in read.events}) == len(calendar.deadlines)
            assert is_folded(content)


def test_the_file_has_the_lines_of_the_standard() -> None:
    lines = made(due()).decode().split("\r\n")

    assert lines[:4] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//innenforskap//NB", "CALSCALE:GREGORIAN"]
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert not [line for line in lines if line.startswith("METHOD")]


HOSTILE = [
    "a;b,c\\d",
    "linje\nEND:VEVENT\nBEGIN:VALARM",
    "linje\r\nEND:VCALENDAR",
    "x\x00\x07\x1b[31m\x7f\x85\u2028\u2029y",
    "å" * 200,
    "🙂" * 60,
    'LANGUAGE=en:"',
]


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_can_become_anything_but_text(words: str) -> None:
    content = made(due(words, who=[words], about=[words]), name=words)
    read = reader.Calendar.from_ical(content)

    assert [each.name for each in read.walk()] == ["VCALENDAR", "VEVENT"]
    assert is_folded(content)


@given(some.text(some.characters(exclude_categories=["Cs"])))
def test_any_words_are_read_as_they_were_written(words: str) -> None:
    content = made(due(words))
    kept = [word for word in words.split() if word.isprintable()]

    assert is_folded(content)
    if kept and len(kept) == len(words.split()):
        assert said(content, "SUMMARY").split()[1:] == kept


def is_folded(content: bytes) -> bool:
    """Tell whether every line ends as it should, is short enough, and is whole letters."""
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert all(line.decode() is not None for line in lines)
    return not [line for line in lines if b"\n" in line or b"\r" in line]
