"""The search page, which is there where an index is: what it says of what it finds, and where it cannot search."""

from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Page

PATH = "sok.html"
INDEX = "pagefind"
"""The folder at the root of the site that the index lies in, for both languages."""

_TITLE = Phrase("Søk", "Søk")
_DESCRIPTION = Phrase("Søk i alle sidene om planen.", "Søk i alle sidene om planen.")
_NONE = Phrase("Ingen treff på «{words}».", "Ingen treff på «{words}».")
_ONE = Phrase("1 treff på «{words}».", "1 treff på «{words}».")
_MANY = Phrase("{count} treff på «{words}».", "{count} treff på «{words}».")
_FAILED = Phrase(
    "Søket virker ikke akkurat nå. Listene nedenfor har alt.",
    "Søket verkar ikkje akkurat no. Listene nedanfor har alt.",
)
_COUNT, _WORDS = "{count}", "{words}"


@dataclass(frozen=True)
class SearchPage:
    """What the script says of what it found, with `{words}` and `{count}` for it to fill in."""

    none: str
    one: str
    many: str
    failed: str


def search(edition: Edition) -> tuple[Page, ...]:
    """Return the search page, or nothing where the site has no index."""
    if not edition.beside.has_search:
        return ()
    none, one, many = (edition.said(phrase, words=_WORDS, count=_COUNT) for phrase in (_NONE, _ONE, _MANY))
    view = SearchPage(none, one, many, edition.said(_FAILED))
    title, description = edition.own(edition.said(_TITLE)), edition.said(_DESCRIPTION)
    return (Page(PATH, "search", PATH, "", title, description, (), view, scripts=("search.js",)),)
