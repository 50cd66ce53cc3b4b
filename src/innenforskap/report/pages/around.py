"""What stands around every page: the menu at the top, and all parts of the site at the foot."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from innenforskap.i18n import Language, Phrase
from innenforskap.model.text import Told
from innenforskap.report.pages.parts import Link, Page

MENU = ("mal.html", "tiltak.html", "aktorer.html", "indikatorer.html", "endringer.html", "om.html", "sok.html")
"""The pages that the menu leads to, after the front page; that of search is there where it can be made."""

AREAS: tuple[tuple[Phrase, tuple[str, ...]], ...] = (
    (
        Phrase("Planen", "Planen"),
        (
            "planen.html",
            "mal.html",
            "tiltak.html",
            "piloter.html",
            "hindringer.html",
            "virkemidler.html",
            "mandater.html",
            "rammer.html",
            "kunnskap.html",
        ),
    ),
    (
        Phrase("Oppfølgingen", "Oppfølginga"),
        ("endringer.html", "kalender.html", "vedtak.html", "rapporter.html", "indikatorer.html", "mangler.html"),
    ),
    (
        Phrase("De som er med", "Dei som er med"),
        (
            "aktorer.html",
            "kommuner.html",
            "organisering.html",
            "arenaer.html",
            "medvirkning.html",
            "kommunikasjon.html",
            "informasjon.html",
        ),
    ),
    (
        Phrase("Om nettstedet", "Om nettstaden"),
        (
            "om.html",
            "sok.html",
            "ordliste.html",
            "kilder.html",
            "data.html",
            "tilgjengelighet.html",
            "personvern.html",
        ),
    ),
)
"""The parts of the site, in the order they are told at the foot; what the plan gives no reason for is not there."""


@dataclass(frozen=True)
class Area:
    """A part of the site, and the pages that lead into it."""

    title: str
    links: tuple[Link, ...]


def menu(pages: Iterable[Page], home: Told) -> tuple[Link, ...]:
    """Return the menu: the front page, then what of it there is."""
    there = _titles(pages)
    return (Link(home, "index.html"), *_links(MENU, there))


def areas(pages: Iterable[Page], language: Language) -> tuple[Area, ...]:
    """Return the parts of the site, each with those of its pages that there are; a page in no part is not told."""
    there = _titles(pages)
    found = (Area(title.said(language), tuple(_links(paths, there))) for title, paths in AREAS)
    return tuple(area for area in found if area.links)


def _titles(pages: Iterable[Page]) -> Mapping[str, Told]:
    return {page.path: page.title for page in pages}


def _links(paths: Iterable[str], there: Mapping[str, Told]) -> Iterator[Link]:
    return (Link(there[path], path) for path in paths if path in there)
