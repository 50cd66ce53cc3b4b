"""The papers that were issued, with their files, and the other documents that the plan says are public."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import PAPERS, PLAN_LANGUAGES, VERSION_STATES
from innenforskap.i18n.numbers import number
from innenforskap.model.about import Published
from innenforskap.model.issued import Issued, Manifest
from innenforskap.model.manuscript import PAPERS as KINDS
from innenforskap.model.text import Told
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Fact, Link, Page

PATH = "rapporter.html"
FOLDER = "rapporter"
"""Where on the site the files of the issued papers lie, once for both languages, each paper in a folder of its own."""
_TITLE = Phrase("Notater og rapporter", "Notat og rapportar")
_DESCRIPTION = Phrase(
    "Notatene og rapportene om planen som er gitt ut, slik de var da, og andre dokumenter som er offentlige.",
    "Notata og rapportane om planen som er gitt ut, slik dei var då, og andre dokument som er offentlege.",
)
_NAME = Phrase("{paper} {year} på {language}", "{paper} {year} på {language}")
_EDITION = Phrase("{name}, utgave {number}", "{name}, utgåve {number}")
_DAY, _PLAN = Phrase("Status per", "Status per"), Phrase("Plan", "Plan")
_VERSION, _PUBLISHED = Phrase("Versjon {version}", "Versjon {version}"), Phrase("Offentliggjort", "Offentleggjort")
_DATE, _KIND, _LANGUAGE = Phrase("Dato", "Dato"), Phrase("Type", "Type"), Phrase("Språk", "Språk")
_CORRECTS, _CORRECTED_BY = Phrase("Retter", "Rettar"), Phrase("Rettet i", "Retta i")
_IS_CORRECTED = Phrase(
    "Dette papiret er rettet. Les den nye utgaven i stedet.", "Dette papiret er retta. Les den nye utgåva i staden."
)
_IS_WITHDRAWN = Phrase(
    "Dette papiret er rettet, men den nye utgaven er ikke offentlig.",
    "Dette papiret er retta, men den nye utgåva er ikkje offentleg.",
)
_FILES = {
    "paper.html": Phrase("Nettside", "Nettside"),
    "paper.docx": Phrase("Word", "Word"),
    "paper.pdf": Phrase("PDF", "PDF"),
    "paper.md": Phrase("Ren tekst", "Rein tekst"),
    "data.json": Phrase("Opplysningene som papiret bygger på (JSON)", "Opplysningane som papiret byggjer på (JSON)"),
}
"""What each file of a paper is, in the order that a reader would choose."""
_SIZE = Phrase("{what}, {size} kB", "{what}, {size} kB")


@dataclass(frozen=True)
class PaperFile:
    """A file of a paper: what it is and how large, and its path from the root of the whole site."""

    words: str
    path: str


@dataclass(frozen=True)
class IssuedPaper:
    """A paper that was issued: its anchor and name, its language, what is said if it was corrected, and its files."""

    anchor: str
    title: str
    language: str
    corrected: str
    facts: tuple[Fact, ...]
    files: tuple[PaperFile, ...]


@dataclass(frozen=True)
class Document:
    """A document that the plan says is public."""

    title: Link
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class PapersPage:
    """What the page of papers says: those that were issued, and the other documents, both newest first."""

    issued: tuple[IssuedPaper, ...]
    published: tuple[Document, ...]


def papers(edition: Edition) -> Iterator[Page]:
    """Give the page of papers, where any were issued for all to read or the plan names documents that are public."""
    there = sorted(edition.beside.issued, key=_newest_first)
    others = sorted(_others(edition), key=lambda each: each.date, reverse=True)
    view = PapersPage(
        issued=tuple(_issued(edition, each) for each in there),
        published=tuple(_document(edition, each) for each in others),
    )
    if there or others:
        title, description = edition.own(edition.said(_TITLE)), edition.said(_DESCRIPTION)
        newest = max((*(each.manifest.as_of for each in there), *(each.date for each in others)))
        yield Page(PATH, "papers", PATH, "", title, description, (), view, newest)


def _newest_first(each: Issued) -> tuple[int, str, str, int]:
    told = each.manifest
    return -told.as_of.toordinal(), told.kind, told.language, -told.number


def _issued(edition: Edition, each: Issued) -> IssuedPaper:
    told = each.manifest
    return IssuedPaper(
        anchor=_anchor(told.name),
        title=_name(edition, told),
        language=told.language,
        corrected=_corrected(edition, each),
        facts=tuple(_facts(edition, told)),
        files=tuple(_files(edition, each)),
    )


def _anchor(name: str) -> str:
    return f"papir-{name}"


def _name(edition: Edition, told: Manifest) -> str:
    kind, language = edition.said(PAPERS[KINDS[told.kind]]), edition.said(PLAN_LANGUAGES[told.language]).lower()
    name = edition.said(_NAME, paper=kind, year=told.year, language=language)
    return name if told.number == 1 else edition.said(_EDITION, name=name, number=told.number)


def _corrected(edition: Edition, each: Issued) -> str:
    """Return that a paper is not the newest of its sort, where it is not, whether or not all may read the newer."""
    if not each.is_corrected:
        return ""
    return edition.said(_IS_CORRECTED if _corrections(edition, each.manifest) else _IS_WITHDRAWN)


def _corrections(edition: Edition, told: Manifest) -> tuple[Link, ...]:
    return _links(edition, (each.manifest for each in edition.beside.issued if each.manifest.corrects == told.name))


def _links(edition: Edition, found: Iterable[Manifest]) -> tuple[Link, ...]:
    return tuple(Link(edition.own(_name(edition, told)), f"{PATH}#{_anchor(told.name)}") for told in found)


def _facts(edition: Edition, told: Manifest) -> Iterator[Fact]:
    yield Fact(edition.said(_DAY), edition.plain(edition.date(told.as_of)))
    version = edition.said(_VERSION, version=told.version) if told.version else ""
    state = edition.said(VERSION_STATES[told.version_state])
    of = Told(told.title, told.language), *(edition.own(each) for each in (version, state) if each)
    yield Fact(edition.said(_PLAN), tuple(map(Link, of)))
    earlier = (each.manifest for each in edition.beside.issued if each.manifest.name == told.corrects)
    for phrase, links in ((_CORRECTS, _links(edition, earlier)), (_CORRECTED_BY, _corrections(edition, told))):
        if links:
            yield Fact(edition.said(phrase), links)
    published = [each for each in edition.plan.about.published if _issued_as(edition, each) == told]
    if published:
        yield Fact(edition.said(_PUBLISHED), tuple(_when(edition, each) for each in published))


def _files(edition: Edition, each: Issued) -> Iterator[PaperFile]:
    for name, what in _FILES.items():
        if name in each.files:
            # A file that has anything in it is at least one kB.
            size = number(-(-len(each.files[name]) // 1000), edition.language)
            words = edition.said(_SIZE, what=edition.said(what), size=size)
            yield PaperFile(words, f"{FOLDER}/{each.manifest.name}/{name}")


def _is_same(each: Published, told: Manifest) -> bool:
    """Tell whether a document in the plan's ledger is the issued paper: of the same sort, year and language."""
    is_sort = each.paper is KINDS[told.kind] and each.language == told.language
    return is_sort and each.date.year == told.year


def _issued_as(edition: Edition, each: Published) -> Manifest | None:
    """Return which issued paper a document in the plan's ledger is: the newest there was on its day, else the first."""
    same = [issued.manifest for issued in edition.beside.issued if _is_same(each, issued.manifest)]
    then = [told for told in same if told.as_of <= each.date]
    first = min(same, key=lambda told: told.number, default=None)
    return max(then, key=lambda told: told.number, default=first)


def _when(edition: Edition, each: Published) -> Link:
    return Link(edition.own(edition.date(each.date)), address=each.url or "")


def _others(edition: Edition) -> Iterator[Published]:
    """Give the public documents that are none of the issued papers, up to the day."""
    for each in edition.plan.about.published:
        if each.date <= edition.day and _issued_as(edition, each) is None:
            yield each


def _document(edition: Edition, each: Published) -> Document:
    kind = (Fact(edition.said(_KIND), edition.plain(edition.said(PAPERS[each.paper]))),) if each.paper else ()
    facts = (
        Fact(edition.said(_DATE), edition.plain(edition.date(each.date))),
        *kind,
        Fact(edition.said(_LANGUAGE), edition.plain(edition.said(PLAN_LANGUAGES[each.language]))),
    )
    return Document(Link(edition.line(each.title), address=each.url or ""), facts)
