"""The whole site in one language: its pages, and what stands around every one of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from innenforskap.i18n import Language, Phrase
from innenforskap.model.plan import Plan
from innenforskap.model.text import Told
from innenforskap.query import visible
from innenforskap.report.notices import in_short, notices
from innenforskap.report.pages.about.accessibility import accessibility
from innenforskap.report.pages.about.data import data
from innenforskap.report.pages.about.follow_up import about
from innenforskap.report.pages.about.glossary import glossary
from innenforskap.report.pages.about.privacy import privacy
from innenforskap.report.pages.about.search import search
from innenforskap.report.pages.about.sources import sources
from innenforskap.report.pages.around import Area, areas, menu
from innenforskap.report.pages.beside import Beside
from innenforskap.report.pages.dating import dated
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.agenda import agenda
from innenforskap.report.pages.follow_up.changes import changes
from innenforskap.report.pages.follow_up.decisions import decisions
from innenforskap.report.pages.follow_up.gaps import gaps
from innenforskap.report.pages.follow_up.papers import papers
from innenforskap.report.pages.front.front import front
from innenforskap.report.pages.indicators.page import indicators
from innenforskap.report.pages.languages import elsewhere
from innenforskap.report.pages.measures.page import measures
from innenforskap.report.pages.measures.pilots import pilots
from innenforskap.report.pages.measures.table import measure_list
from innenforskap.report.pages.parts import Fact, Link, Page
from innenforskap.report.pages.people.actors import actors
from innenforskap.report.pages.people.arenas import arenas
from innenforskap.report.pages.people.communications import communications
from innenforskap.report.pages.people.municipalities import municipalities
from innenforskap.report.pages.people.organisation import organisation
from innenforskap.report.pages.people.participation import participation
from innenforskap.report.pages.people.requests import requests
from innenforskap.report.pages.plan.barriers import barriers
from innenforskap.report.pages.plan.frameworks import frameworks
from innenforskap.report.pages.plan.knowledge import knowledge
from innenforskap.report.pages.plan.mandates import mandates
from innenforskap.report.pages.plan.means import means
from innenforskap.report.pages.plan.purpose import purpose
from innenforskap.report.pages.plan.strands import strands
from innenforskap.report.pages.responsible import contact, responsible
from innenforskap.report.pages.words.every import WORDS
from innenforskap.report.quoted import Quoted
from innenforskap.report.quoting import quoted

_AS_OF = Phrase("Status per {day}", "Status per {day}")


@dataclass(frozen=True)
class Site:
    """All pages in one language, and what every page shows: menu, areas, notices, the day, and our own words.

    `address` is where the site will be published, ending in `/`, or nothing; `quoted` are the figures that the texts of
    Markdown quote.
    """

    language: Language
    title: Told
    menu: tuple[Link, ...]
    areas: tuple[Area, ...]
    notices: tuple[str, ...]
    notices_in_short: tuple[str, ...]
    as_of: str
    responsible: tuple[Fact, ...]
    contact: Link | None
    changed: date | None
    example: bool
    address: str
    words: Mapping[str, str]
    pages: tuple[Page, ...]
    missing: Page
    quoted: Quoted


def site(plan: Plan, day: date, language: Language, beside: Beside | None = None) -> Site:
    """Return the site as it is told on a day in bokmål or nynorsk; both have the same pages under the same paths."""
    edition = published(plan, day, language, beside)
    pages = tuple(_finished(edition, page) for page in _pages(edition))
    return Site(
        language=language,
        title=plan.about.title.told(language),
        menu=menu(pages, edition.own(edition.said(WORDS["home"]))),
        areas=areas(pages, language),
        notices=notices(plan, language),
        notices_in_short=in_short(plan, language),
        as_of=edition.said(_AS_OF, day=edition.date(day)),
        responsible=responsible(edition),
        contact=contact(edition),
        changed=max(edition.days.values(), default=None),
        example=plan.about.example,
        address=edition.beside.address,
        words={name: phrase.said(language) for name, phrase in WORDS.items()},
        pages=pages,
        missing=_finished(edition, _missing(edition)),
        quoted=edition.quoted,
    )


def published(plan: Plan, day: date, language: Language, beside: Beside | None = None) -> Edition:
    """Return the edition that the site tells: what all may read, with the figures that its texts quote.

    The plan before goes through the same gate, so that what may not be told is not told as gone.
    """
    shown, known = visible.published(plan), beside or Beside()
    before = visible.published(known.before) if known.before else None
    return Edition(shown, day, language, quoted(shown, day, language), replace(known, before=before))


def _pages(edition: Edition) -> Iterator[Page]:
    yield front(edition)
    yield purpose(edition)
    yield from strands(edition)
    yield from measure_list(edition)
    yield from measures(edition)
    yield from pilots(edition)
    yield from actors(edition)
    yield from municipalities(edition)
    yield from indicators(edition)
    yield from barriers(edition)
    yield from means(edition)
    yield from mandates(edition)
    yield from frameworks(edition)
    yield from decisions(edition)
    yield from organisation(edition)
    yield from arenas(edition)
    yield from knowledge(edition)
    yield from participation(edition)
    yield from communications(edition)
    yield from requests(edition)
    yield from papers(edition)
    yield from agenda(edition)
    yield from changes(edition)
    yield gaps(edition)
    yield about(edition)
    yield glossary(edition)
    yield from search(edition)
    yield from sources(edition)
    yield from data(edition)
    yield accessibility(edition)
    yield privacy(edition)


def _finished(edition: Edition, page: Page) -> Page:
    """Return a page with what every page says of itself: how new it is, and what of it is in another language."""
    return replace(dated(edition, page), elsewhere=elsewhere(edition, page))


def _missing(edition: Edition) -> Page:
    title = edition.said(WORDS["missing"])
    return Page("404.html", "missing", "", "", edition.own(title), title, (), None)
