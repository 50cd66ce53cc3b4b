"""What a page says in the other written language than its own, because the plan has it in that one alone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from innenforskap.i18n import OTHER, Phrase
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import PlanLanguage
from innenforskap.report.notices import LANGUAGES
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Citation, Link, Page
from innenforskap.report.pages.paths import FOLDERS

_SOME = Phrase("Noe på denne siden finnes bare på {language}.", "Noko på denne sida finst berre på {language}.")
_NAMES = f"{FOLDERS['actors']}/"
_QUOTED = frozenset({"source_text"})


def elsewhere(edition: Edition, page: Page) -> str:
    """Return what is said on a page that tells something in the other written language alone, or nothing.

    In a plan that does not speak the language of the page, a notice says so of every page. A name, what a source is
    called and how it words something are so in any language; so are Sámi and English.
    """
    other = OTHER[edition.language]
    texts = (page.view,) if page.path.startswith(_NAMES) else (page.title, page.view)
    found = (told for text in texts for told in _told(text) if told.words and told.language == other)
    if not edition.is_spoken or next(found, None) is None:
        return ""
    return edition.said(_SOME, language=edition.said(LANGUAGES[PlanLanguage(other)]))


def _told(value: object) -> Iterator[Told]:
    """Give every text that a value is made of, but names and quotations."""
    if isinstance(value, Told):
        yield value
    for inner in _inner(value):
        yield from _told(inner)


def _inner(value: object) -> Iterable[object]:
    if isinstance(value, Told | Citation) or (isinstance(value, Link) and value.path.startswith(_NAMES)):
        return ()
    if is_dataclass(value):
        return (getattr(value, field.name) for field in fields(value) if field.name not in _QUOTED)
    if isinstance(value, Mapping):
        return value.values()
    return value if isinstance(value, tuple) else ()
