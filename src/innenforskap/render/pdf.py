"""A paper as a tagged PDF, made from its HTML page and printed as the page's own style says."""

from collections.abc import Mapping
from hashlib import sha256

from weasyprint import HTML
from weasyprint.urls import URLFetcher

from innenforskap.output import File
from innenforskap.render.paper import html
from innenforskap.report.paper import Paper


def pdf(paper: Paper, overrides: Mapping[str, str]) -> File:
    """Return a paper as a PDF for all to read (PDF/UA-1); `overrides` are the plan's own templates by name.

    Nothing is fetched for it, from the network or from the disk.
    """
    page = html(paper, overrides)
    # A page or a style of the plan's own may come from a stranger, and point at any file or address.
    nothing = URLFetcher(allowed_protocols=())
    content = HTML(string=page.content.decode(), url_fetcher=nothing).write_pdf(
        pdf_variant="pdf/ua-1",
        # The same page is the same document: a chance number would make other bytes each time.
        pdf_identifier=sha256(page.content).digest()[:16],
    )
    return File(f"{paper.kind}-{paper.language}.pdf", content)
