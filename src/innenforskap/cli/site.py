"""The files of a site: its pages, and what lies beside them."""

from collections.abc import Iterator
from datetime import date

from innenforskap.cli.checked import Checked
from innenforskap.cli.search import index
from innenforskap.output import File
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
