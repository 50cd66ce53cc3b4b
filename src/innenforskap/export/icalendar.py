"""A calendar as others read it: RFC 5545, with an event of a whole day for each deadline."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from unicodedata import category
from uuid import uuid5

from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.numbers import listed
from innenforskap.model.text import plainly
from innenforskap.report.pages.follow_up.calendars import Calendar
from innenforskap.report.pages.follow_up.deadlines import Dated
from innenforskap.report.pages.parts import Link

_OCTETS = 75
"""The longest that a line may be, its end not counted."""

_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_NO_TEXT = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Signs that control, end a line or are no letter by themselves, by their category in Unicode."""
_WHO = Phrase("Ansvarlig: {names}", "Ansvarleg: {names}")
_NOBODY = Phrase("Ansvarlig: ikke oppgitt", "Ansvarleg: ikkje oppgitt")
_CONCERNS = Phrase("Gjelder: {names}", "Gjeld: {names}")


def icalendar(calendar: Calendar, address: str = "") -> bytes:
    """Return a calendar as a file, with links to its pages if it is known at which address they are published.

    All events are stamped with the day the calendar is made for, never the clock: the same plan gives the same bytes.
    """
    return "".join(f"{part}\r\n" for line in _lines(calendar, address) for part in _folded(line)).encode()


def _lines(calendar: Calendar, address: str) -> Iterator[str]:
    name = _text(calendar.name)
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield f"PRODID:-//innenforskap//{calendar.language.upper()}"
    yield "CALSCALE:GREGORIAN"
    yield f"NAME;LANGUAGE={calendar.language}:{name}"
    yield f"X-WR-CALNAME:{name}"
    yield "REFRESH-INTERVAL;VALUE=DURATION:P1D"
    for each in calendar.deadlines:
        yield from _event(calendar, each, address)
    yield "END:VCALENDAR"


def _event(calendar: Calendar, each: Dated, address: str) -> Iterator[str]:
    """Give a deadline as an event on its last day.

    A deadline is known by the same id in both languages and in every calendar it stands in, so that one who takes in
    two of them sees it once; it is another in another plan.
    """
    language = calendar.language
    yield "BEGIN:VEVENT"
    yield f"UID:{uuid5(calendar.identity, each.key)}"
    yield f"DTSTAMP:{_day(calendar.day)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(each.last)}"
    yield f"DTEND;VALUE=DATE:{_day(each.last + timedelta(days=1))}"
    yield f"SUMMARY;LANGUAGE={language}:{_text(_summary(each))}"
    yield f"DESCRIPTION;LANGUAGE={language}:{_text(chr(10).join(_description(each, language)))}"
    yield f"CATEGORIES;LANGUAGE={language}:{_text(each.label)}"
    yield "TRANSP:TRANSPARENT"
    if address and each.what.path:
        yield f"URL:{address}{each.what.path}"
    yield "END:VEVENT"


def _summary(each: Dated) -> str:
    late = f"{each.late.words}: " if each.late else ""
    return f"{late}{each.label}: {plainly(each.what.words.words)}"


def _description(each: Dated, language: Language) -> Iterator[str]:
    """Give what the plan says of a deadline, a line for each: the time no more exact than it is there."""
    yield f"{each.when}."
    if each.was:
        yield f"{each.was}."
    if each.who:
        yield _WHO.said(language, names=_names(each.who, language)) if each.is_duty else _names(each.who, language)
    elif each.is_duty:
        yield _NOBODY.said(language)
    if each.about:
        yield _CONCERNS.said(language, names=_names(each.about, language))


def _names(links: Iterable[Link], language: Language) -> str:
    return listed((plainly(link.words.words) for link in links), language)


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"


def _text(words: str) -> str:
    """Return words as a text value: its signs escaped, and nothing in it that could end the line."""
    return "".join(sign for sign in words if sign == "\n" or category(sign) not in _NO_TEXT).translate(_ESCAPED)


def _folded(line: str) -> Iterator[str]:
    """Give a line in parts that are short enough, each but the first with a space before it; no letter is cut."""
    part, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _OCTETS:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + octets
    yield part
