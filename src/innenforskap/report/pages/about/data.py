"""The page of open data: what files there are, what stands in them, and how they may be used."""

from collections.abc import Iterator
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.numbers import counted, listed
from innenforskap.report.pages.beside import DataFile
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Citation, Fact, Page

PATH = "data.html"

_TITLE = Phrase("Åpne data", "Opne data")
_DESCRIPTION = Phrase(
    "Hele planen som data: JSON, CSV og beskrivelser for maskiner, med lisens og hvordan du siterer.",
    "Heile planen som data: JSON, CSV og omtalar for maskiner, med lisens og korleis du siterer.",
)
_LICENCE = Phrase("Lisens", "Lisens")
_OWNERS = Phrase("Planen eies av", "Planen er eigd av")
_AS_OF = Phrase("Status per", "Status per")
_CITED = Phrase("{owners}: {title}. Status per {day}.", "{owners}: {title}. Status per {day}.")
_EXAMPLE = Phrase(
    "{title}, eksempel laget med innenforskap. Status per {day}.",
    "{title}, døme laga med innenforskap. Status per {day}.",
)
_VERSION = Phrase("{title}, versjon {version}", "{title}, versjon {version}")
_COLUMN, _COLUMNS = Phrase("kolonne", "kolonne"), Phrase("kolonner", "kolonnar")
_ROW, _ROWS = Phrase("rad", "rad"), Phrase("rader", "rader")
_FIGURES = "data/observations.csv"


@dataclass(frozen=True)
class Column:
    """A column, or those of one text: the names in the file, and what they are called."""

    name: str
    title: str


@dataclass(frozen=True)
class Offered:
    """A file that can be had: where it lies below the root of the site, and what is said of it."""

    path: str
    name: str
    form: str
    title: str
    columns: tuple[Column, ...]
    count: str
    size: str


@dataclass(frozen=True)
class DataPage:
    """What the page of open data says; `example` is the address that a table is read from, in DuckDB."""

    whole: tuple[Offered, ...]
    tables: tuple[Offered, ...]
    example: str
    licence: str
    facts: tuple[Fact, ...]
    sources: tuple[Citation, ...]
    cited: str


def data(edition: Edition) -> Iterator[Page]:
    """Give the page of open data, where there are files to tell of."""
    offered = tuple(_offered(edition, each) for each in edition.beside.data)
    if not offered:
        return
    view = DataPage(
        whole=tuple(each for each in offered if not each.columns),
        tables=tuple(each for each in offered if each.columns),
        example=_example(edition, offered),
        licence=edition.plan.about.licence or "",
        facts=tuple(_facts(edition)),
        sources=tuple(_sources(edition)),
        cited=_cited(edition),
    )
    title, description = edition.own(edition.said(_TITLE)), edition.said(_DESCRIPTION)
    yield Page(PATH, "data", PATH, "", title, description, (), view)


def _offered(edition: Edition, file: DataFile) -> Offered:
    return Offered(
        path=file.path,
        name=file.path.rpartition("/")[2],
        form=file.form,
        title=edition.said(file.title),
        columns=tuple(Column(name, edition.said(title)) for name, title in file.columns),
        count=counted(file.width, edition.language, _COLUMN, _COLUMNS),
        size=counted(file.rows, edition.language, _ROW, _ROWS),
    )


def _example(edition: Edition, offered: tuple[Offered, ...]) -> str:
    """Return where the figures are read from, or the first table where there are none: the whole address if known."""
    tables = [each.path for each in offered if each.columns]
    path = _FIGURES if _FIGURES in tables else tables[0]
    return f"{edition.beside.address}{path}" if edition.beside.address else path.rpartition("/")[2]


def _facts(edition: Edition) -> Iterator[Fact]:
    about = edition.plan.about
    yield Fact(edition.said(_LICENCE), edition.plain(about.licence or ""))
    yield Fact(edition.said(_OWNERS), edition.links("actors", about.owners))
    yield Fact(edition.said(_AS_OF), edition.plain(edition.date(edition.day)))


def _sources(edition: Edition) -> Iterator[Citation]:
    """Give the sources of the indicators that have figures, each once."""
    used = dict.fromkeys(each.source for each in edition.plan.indicators.values() if each.series)
    return (found for id_ in used if (found := edition.citation(id_)))


def _cited(edition: Edition) -> str:
    """Return how the data may be cited: who, what, which version, as of when, and where.

    What is invented is never cited as said by the plan's owners.
    """
    about = edition.plan.about
    title = about.title.said(edition.language)
    if about.version:
        title = edition.said(_VERSION, title=title, version=about.version)
    owners = listed((link.words.words for link in edition.links("actors", about.owners)), edition.language)
    phrase = _EXAMPLE if about.example else _CITED
    told = edition.said(phrase, owners=owners, title=title, day=edition.date(edition.day)).removeprefix(": ")
    return f"{told} {edition.beside.address}{PATH}" if edition.beside.address else told
