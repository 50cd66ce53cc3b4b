"""The pages of what has happened: the newest on one, and where that is not all, a page for each year."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from innenforskap.compare.plans import differences
from innenforskap.i18n import Phrase
from innenforskap.report.changes import ChangedSection, Compared, change_list
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.feed import subscription
from innenforskap.report.pages.follow_up.happenings import Happening, happenings
from innenforskap.report.pages.parts import Link, Page

PATH = "endringer.html"
_TITLE = Phrase("Endringer", "Endringar")
_YEAR = Phrase("Endringer i {year}", "Endringar i {year}")
_PART = Phrase("Endringer i {year}, del {part}", "Endringar i {year}, del {part}")
_DESCRIPTION = Phrase(
    "Hva som har skjedd i arbeidet med planen, det nyeste først: status, vedtak, tall og milepæler.",
    "Kva som har skjedd i arbeidet med planen, det nyaste først: status, vedtak, tal og milepælar.",
)
_SINCE = Phrase("Endret i planen siden {since}", "Endra i planen sidan {since}")
_MOST = 50
"""How many a page tells of, so that it is light and can be read."""
_TOLD_AS_EVENTS = frozenset({"standing", "decisions", "figures"})


@dataclass(frozen=True)
class Span:
    """What happened in a month, or in a longer time where the plan says no month."""

    anchor: str
    title: str
    happenings: tuple[Happening, ...]


@dataclass(frozen=True)
class Rewritten:
    """What differs in the plan's own words from how it was: a heading, and the changes in sections."""

    title: str
    sections: tuple[ChangedSection, ...]


@dataclass(frozen=True)
class ChangesPage:
    """What has happened, newest first, and the pages that tell of it year by year; what is rewritten, if asked for."""

    spans: tuple[Span, ...]
    years: tuple[Link, ...] = ()
    rewritten: Rewritten | None = None


def changes(edition: Edition) -> Iterator[Page]:
    """Give the page of what has happened, and where it is too much for one, a page for each year; none of nothing."""
    told = tuple(happenings(edition, edition.events))
    rewritten = _rewritten(edition)
    if not told and rewritten is None:
        return
    years = tuple(_years(edition)) if len(told) > _MOST else ()
    links = tuple(Link(page.title, page.path) for page in years)
    view = ChangesPage(_spans(told[:_MOST]), links, rewritten)
    yield _page(edition, PATH, edition.said(_TITLE), (), view)
    yield from years


def _years(edition: Edition) -> Iterator[Page]:
    for year, found in groupby(edition.events, key=lambda each: each.when.first.year):
        told = tuple(happenings(edition, found))
        for part, at in enumerate(range(0, len(told), _MOST), start=1):
            path = f"endringer/{year}.html" if part == 1 else f"endringer/{year}-{part}.html"
            title = edition.said(_YEAR if part == 1 else _PART, year=year, part=part)
            crumbs = (Link(edition.own(edition.said(_TITLE)), PATH),)
            yield _page(edition, path, title, crumbs, ChangesPage(_spans(told[at : at + _MOST])))


def _page(edition: Edition, path: str, title: str, crumbs: tuple[Link, ...], view: ChangesPage) -> Page:
    return Page(
        path=path,
        kind="changes",
        section=PATH,
        eyebrow="",
        title=edition.own(title),
        description=f"{title}. {edition.said(_DESCRIPTION)}" if crumbs else edition.said(_DESCRIPTION),
        crumbs=crumbs,
        view=view,
        changed=edition.events[0].when.first if edition.events else None,
        subscriptions=subscription(edition),
    )


def _spans(told: Iterable[Happening]) -> tuple[Span, ...]:
    found = groupby(told, key=lambda each: (each.anchor, each.span))
    return tuple(Span(*named, tuple(each)) for named, each in found)


def _rewritten(edition: Edition) -> Rewritten | None:
    """Return what differs from the plan before, without what is told as events, or None where none was named."""
    before = edition.beside.before
    if before is None:
        return None
    found = [each for each in differences(before, edition.plan, edition.day) if not each.is_renaming]
    listed = change_list(Compared(before, edition.plan, edition.day, "", "", ()), found, edition.language)
    sections = tuple(each for each in listed.sections if each.id not in _TOLD_AS_EVENTS)
    return Rewritten(edition.said(_SINCE, since=edition.beside.since), sections)
