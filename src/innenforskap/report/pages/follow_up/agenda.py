"""The calendar: what the plan promises every year, what is overdue, and what comes, month by month."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from innenforskap.i18n import Phrase
from innenforskap.i18n.numbers import month
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.calendars import of_all
from innenforskap.report.pages.follow_up.deadlines import Dated, dated
from innenforskap.report.pages.follow_up.promises import promises
from innenforskap.report.pages.parts import Page, Subscription
from innenforskap.report.paper import Line

_TITLE = Phrase("Kalender", "Kalender")
_DESCRIPTION = Phrase(
    "Alt som skal skje etter planen: frister, møter og rapporter, måned for måned, og hvem som skal gjøre hva.",
    "Alt som skal skje etter planen: fristar, møte og rapportar, månad for månad, og kven som skal gjere kva.",
)
_PATH = "kalender.html"


@dataclass(frozen=True)
class Month:
    """A month, and what is due or happens by the end of it."""

    name: str
    title: str
    dates: tuple[Dated, ...]


@dataclass(frozen=True)
class Agenda:
    """What the calendar says: what is promised every year, what is overdue, and what comes."""

    promises: tuple[Line, ...]
    overdue: tuple[Dated, ...]
    months: tuple[Month, ...]
    subscriptions: tuple[Subscription, ...]


def agenda(edition: Edition) -> Iterator[Page]:
    """Give the calendar, if the plan has any day in it."""
    promised, found = promises(edition), edition.deadlines_of_all
    if promised or found:
        late, coming = (tuple(each for each in found if each.is_overdue is is_late) for is_late in (True, False))
        view = Agenda(promised, dated(edition, late), _months(edition, dated(edition, coming)), of_all(edition))
        title, description = edition.own(edition.said(_TITLE)), edition.said(_DESCRIPTION)
        yield Page(_PATH, "agenda", _PATH, "", title, description, (), view, subscriptions=of_all(edition))


def _months(edition: Edition, found: tuple[Dated, ...]) -> tuple[Month, ...]:
    by_month = groupby(found, lambda each: each.last.replace(day=1))
    return tuple(_month(edition, first, tuple(dates)) for first, dates in by_month)


def _month(edition: Edition, first: date, dates: tuple[Dated, ...]) -> Month:
    return Month(f"{first:%Y-%m}", month(first, edition.language).capitalize(), dates)
