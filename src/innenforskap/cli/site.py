"""The files of a site: its pages, and what lies beside them."""

from collections.abc import Iterator
from datetime import date

from innenforskap.cli.checked import Checked
from innenforskap.cli.options import Asked
from innenforskap.cli.search import index
from innenforskap.export.papers import papers
from innenforskap.model.issued import Issued
from innenforskap.output import File
from innenforskap.read.issued import FOLDER as REPORTS
from innenforskap.read.issued import open_papers, shelf
from innenforskap.read.past import laid_beside
from innenforskap.read.templates import texts
from innenforskap.render.site import root_language, site
from innenforskap.render.sitemap import sitemap
from innenforskap.report.pages.beside import Beside


def files(checked: Checked, day: date, beside: Beside) -> Iterator[File]:
    """Give every file of the site of a plan that may be told, as it stands on a day."""
    pages = tuple(site(checked.plan, day, texts(checked.beside), beside))
    yield from pages
    # An example asks search engines to leave it alone.
    if beside.address and not checked.plan.about.example:
        yield sitemap((page.path for page in pages), root_language(checked.plan), beside.address)
    if beside.has_search:
        yield from index(pages)
    yield from site(checked.plan, day, texts(checked.beside), beside)
    yield from papers(beside.issued)


def issued(asked: Asked) -> tuple[Issued, ...]:
    """Return the papers that all may read, as they lie beside the plan now, or as git has them at a revision."""
    there = shelf(asked.folder) if asked.rev is None else laid_beside(asked.folder, asked.rev, REPORTS)
    return open_papers(there, asked.day)
