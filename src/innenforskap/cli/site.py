"""The files of a site: its pages, and what lies beside them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from innenforskap.cli.checked import Checked
from innenforskap.cli.options import Asked
from innenforskap.cli.search import index
from innenforskap.cli.sound import before
from innenforskap.export.atom import atom
from innenforskap.export.icalendar import icalendar
from innenforskap.export.open_data import FOLDER, open_data
from innenforskap.export.papers import papers
from innenforskap.i18n import WRITTEN
from innenforskap.model.issued import Issued
from innenforskap.output import File
from innenforskap.read.issued import FOLDER as REPORTS
from innenforskap.read.issued import open_papers, shelf
from innenforskap.read.past import laid_beside
from innenforskap.read.templates import texts
from innenforskap.render.guard import harmless
from innenforskap.render.site import below, site
from innenforskap.render.sitemap import sitemap
from innenforskap.report.pages.beside import Beside
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.calendars import calendars
from innenforskap.report.pages.follow_up.feed import feed
from innenforskap.report.pages.site import published


def files(checked: Checked, day: date, beside: Beside) -> Iterator[File]:
    """Give every file of the site of a plan that may be told, as it stands on a day."""
    root = checked.plan.about.language.norwegian
    opened = open_data(checked.plan, day, f"{beside.address}{FOLDER}" if beside.address else "")
    beside = replace(beside, data=opened.offered)
    pages = tuple(site(checked.plan, day, texts(checked.beside), beside))
    yield from pages
    for language in WRITTEN:
        edition = published(checked.plan, day, language, beside)
        yield from _calendars(edition, below(language, root))
        yield from _feed(edition, below(language, root))
    yield from map(harmless, papers(beside.issued))
    yield from opened.on_site()
    # An example asks search engines to leave it alone.
    if beside.address and not checked.plan.about.example:
        yield sitemap((page.path for page in pages), root, beside.address)
    if beside.has_search:
        yield from index(pages)


def beside_of(asked: Asked, address: str = "", *, has_search: bool = False) -> Beside:
    """Return what the site tells besides the plan; raise PlanError where a plan or a paper of it cannot be read."""
    return Beside(address, before(asked), asked.since or "", has_search, _issued(asked))


def _issued(asked: Asked) -> tuple[Issued, ...]:
    """Return the papers that all may read, as they lie beside the plan now, or as git has them at a revision."""
    there = shelf(asked.folder) if asked.rev is None else laid_beside(asked.folder, asked.rev, REPORTS)
    return open_papers(there, asked.day)


def _calendars(edition: Edition, folder: str) -> Iterator[File]:
    address = f"{edition.beside.address}{folder}" if edition.beside.address else ""
    return (File(f"{folder}{each.path}", icalendar(each, address)) for each in calendars(edition))


def _feed(edition: Edition, folder: str) -> Iterator[File]:
    told = feed(edition)
    if told:
        yield atom(told, folder, edition.beside.address)
