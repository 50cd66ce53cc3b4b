"""Pages that explain something about the site in running text, under headings."""

from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Fact, Link, Page


@dataclass(frozen=True)
class Passage:
    """A heading and what is said under it: paragraphs, then points, then facts; `missing` says what is not given."""

    name: str
    title: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    link: Link | None = None
    missing: str = ""


@dataclass(frozen=True)
class PassagesPage:
    """What a page of running text says."""

    passages: tuple[Passage, ...]


def explanation(edition: Edition, path: str, title: Phrase, description: Phrase, passages: tuple[Passage, ...]) -> Page:
    """Return a page of running text, which is a section of its own."""
    told = edition.own(edition.said(title))
    return Page(path, "passages", path, "", told, edition.said(description), (), PassagesPage(passages))
