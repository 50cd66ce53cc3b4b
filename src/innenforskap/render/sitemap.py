"""The list of pages that search engines read, each with its twin in the other language."""

from collections.abc import Iterable
from html import escape

from innenforskap.i18n import OTHER, Language
from innenforskap.output import File

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


def sitemap(paths: Iterable[str], root: Language, address: str) -> File:
    """Return the list of the pages of a site that will lie at `address`, where the pages at the root are in `root`.

    `paths` are those of its files. A page that has no twin, as the one for what is not found, is not listed.
    """
    there = {path for path in paths if path.endswith(".html")}
    other = OTHER[root]
    listed = "".join(_pair(path, root, other, address) for path in sorted(there) if f"{other}/{path}" in there)
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{_SITEMAP}" xmlns:xhtml="{_XHTML}">\n'
    return File("sitemap.xml", f"{head}{listed}</urlset>\n".encode())


def _pair(path: str, root: Language, other: Language, address: str) -> str:
    """Return a page in both languages; each tells of both, as search engines ask."""
    places = {root: f"{address}{path}", other: f"{address}{other}/{path}"}
    twins = "".join(
        f'<xhtml:link rel="alternate" hreflang="{language}" href="{escape(place)}"/>\n'
        for language, place in places.items()
    )
    return "".join(f"<url>\n<loc>{escape(place)}</loc>\n{twins}</url>\n" for place in places.values())
