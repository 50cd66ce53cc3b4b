"""How new each page is: the newest day of what it tells, and a word of warning where all its reports are old."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace

from innenforskap.i18n import Phrase
from innenforskap.model.measure import Measure
from innenforskap.query.dated import Named, aged
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.measures.pilots import PATH as PILOTS
from innenforskap.report.pages.parts import Link, Page
from innenforskap.report.pages.paths import REGISTERS, overview, record

_OF_ALL_MEASURES = frozenset({"index.html", overview("measures")})
_OF_THOSE_LED_TO = frozenset({"measures", "municipality"})
"""The kinds of page that tell the status of the measures they lead to, as the page of the pilots does."""
_MEASURES: Mapping[str, tuple[str, ...]] = {"strands": ("strand",), "actors": ("lead", "partners")}
"""The kinds whose pages tell of measures, and the fields that measures refer to them in."""
_BEFORE_ROUND = Phrase(
    "Den nyeste statusrapporten her er fra {day}, før den siste runden med rapporter. Mye kan ha skjedd siden.",
    "Den nyaste statusrapporten her er frå {day}, før den siste runden med rapportar. Mykje kan ha skjedd sidan.",
)
_TOO_OLD = Phrase(
    "Den nyeste statusrapporten her er fra {day}. Det er mer enn {count} dager siden, som er grensen i planen. "
    "Mye kan ha skjedd siden.",
    "Den nyaste statusrapporten her er frå {day}. Det er meir enn {count} dagar sidan, som er grensa i planen. "
    "Mykje kan ha skjedd sidan.",
)


def dated(edition: Edition, page: Page) -> Page:
    """Return a page with how new it is, unless it says so itself, and a warning where all it rests on is old."""
    days = edition.days
    told = {days[named] for named in _told(edition, page) if named in days}
    return replace(page, changed=page.changed or max(told, default=None), outdated=_outdated(edition, page))


def _told(edition: Edition, page: Page) -> Iterator[Named]:
    """Give the records that a page tells of.

    A page of no record and no kind is of the whole plan; one in a folder of its own is of what it leads to.
    """
    if found := record(page.path):
        yield found
        yield from _beside(edition, *found)
    elif kinds := [kind for kind, register in REGISTERS.items() if register.path == page.path]:
        yield from ((kind, id_) for kind in kinds for id_ in edition.plan.of(kind))
    elif "/" not in page.path:
        yield from edition.days
    else:
        yield from filter(None, (record(link.path) for link in _links(page.view)))


def _beside(edition: Edition, kind: str, id_: str) -> Iterator[Named]:
    """Give what the page of a record tells of besides the record itself."""
    if kind == "indicators" and (source := edition.plan.indicators[id_].source):
        yield "sources", source
    if kind in _MEASURES:
        yield from (("measures", each) for each in _measures(edition, kind, id_, _MEASURES[kind]))


def _links(value: object) -> Iterator[Link]:
    if isinstance(value, Link):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _links(getattr(value, field.name))
    for inner in value if type(value) is tuple else ():
        yield from _links(inner)


def _outdated(edition: Edition, page: Page) -> str:
    """Return what is said where every report on the measures under way that a page tells of is too old, or nothing."""
    found = aged(edition.plan, (edition.standings[id_] for id_ in _reported(edition, page)), edition.day)
    if found is None:
        return ""
    phrase = _BEFORE_ROUND if found.began else _TOO_OLD
    return edition.said(phrase, day=edition.date(found.newest), count=edition.plan.about.status_valid_days)


def _reported(edition: Edition, page: Page) -> Iterable[str]:
    """Give the measures whose status a page tells: of those that an actor is part of, the ones it leads."""
    if page.path in _OF_ALL_MEASURES:
        return edition.standings
    if page.kind in _OF_THOSE_LED_TO or page.path == PILOTS:
        found = (record(link.path) for link in _links(page.view))
        return (id_ for kind, id_ in filter(None, found) if kind == "measures")
    kind, id_ = record(page.path) or ("", "")
    if kind == "measures":
        return (id_,)
    return _measures(edition, kind, id_, _MEASURES[kind][:1]) if kind in _MEASURES else ()


def _measures(edition: Edition, kind: str, id_: str, by: Iterable[str]) -> Iterator[str]:
    """Give the measures that refer to a record in one of the fields."""
    return (measure for field in by for measure in edition.users(kind, id_, Measure, field))
