"""What is wrong with a site that was made: what leads nowhere, what cannot be read by all, what is too heavy."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from innenforskap.i18n import Message
from innenforskap.output import File
from innenforskap.render.contrast import Pale, colours, pale

HEAVIEST = 60_000
"""How many bytes a page may be, so that it opens at once on a phone far from town."""

LEADS_NOWHERE = Message(
    "«{what}» fører ingen steder: filen er ikke på nettstedet",
    "«{what}» fører ingen stader: fila er ikkje på nettstaden",
    "“{what}” leads nowhere: the file is not on the site",
)
NO_SUCH_PLACE = Message(
    "«{what}» fører til et sted som ikke er på siden",
    "«{what}» fører til ein stad som ikkje er på sida",
    "“{what}” leads to a place that is not on the page",
)
LEADS_OUT = Message(
    "«{what}» fører ut av nettstedet",
    "«{what}» fører ut av nettstaden",
    "“{what}” leads out of the site",
)
TWICE = Message(
    "id «{what}» står to ganger på siden",
    "id «{what}» står to gonger på sida",
    "the id “{what}” stands twice on the page",
)
NO_ALTERNATIVE = Message(
    "bildet «{what}» har ingen tekst for dem som ikke ser det (alt)",
    "biletet «{what}» har ingen tekst for dei som ikkje ser det (alt)",
    "the picture “{what}” has no text for those who cannot see it (alt)",
)
NO_LANGUAGE = Message(
    "siden sier ikke hvilket språk den er på (lang)",
    "sida seier ikkje kva språk ho er på (lang)",
    "the page does not say which language it is in (lang)",
)
NO_TITLE = Message("siden har ingen tittel (title)", "sida har ingen tittel (title)", "the page has no title")
TOO_HEAVY = Message(
    "siden er på {size} kB, og skal være på høyst {limit}",
    "sida er på {size} kB, og skal vere på høgst {limit}",
    "the page is {size} kB, and should be at most {limit}",
)

TOO_PALE: Mapping[str, Message] = {
    "light": Message(
        "fargen {front} er for lik {back} i lys visning",
        "fargen {front} er for lik {back} i lys vising",
        "the colour {front} is too like {back} in the light scheme",
    ),
    "dark": Message(
        "fargen {front} er for lik {back} i mørk visning",
        "fargen {front} er for lik {back} i mørk vising",
        "the colour {front} is too like {back} in the dark scheme",
    ),
}
NO_COLOUR = Message(
    "fargen {name} mangler, eller er ikke skrevet som #rrggbb",
    "fargen {name} manglar, eller er ikkje skriven som #rrggbb",
    "the colour {name} is missing, or is not written as #rrggbb",
)


class Fault(NamedTuple):
    """One thing that is wrong: on which page, what, and which other pages it is wrong on in the same way."""

    path: str
    message: Message
    facts: Mapping[str, str]
    others: tuple[str, ...] = ()


def faults(files: Iterable[File], address: str = "", frozen: Container[str] = ()) -> tuple[Fault, ...]:
    """Return what is wrong with a site, page by page; what is wrong in the same way on many pages is told once.

    `address` is where it will lie, ending in `/`, so that what leads there is known for a page of its own.
    What is wrong with a page that is `frozen` can be mended by nobody, and is not told.
    """
    held = {file.path: file.content for file in files}
    pages = {path: _read(content) for path, content in sorted(held.items()) if path.endswith(".html")}
    site = _Site(pages, frozenset(held), address)
    found: dict[tuple[Message, str], list[Fault]] = {}
    mine = {path: page for path, page in pages.items() if path not in frozen}
    for path, page in mine.items():
        told = dict.fromkeys((message, what) for check in _CHECKS for message, what in check(path, page, site))
        for message, what in told:
            found.setdefault((message, what), []).append(Fault(path, message, {"what": what}))
    same = (first._replace(others=tuple(each.path for each in rest)) for first, *rest in found.values())
    heavy = (_heavy(path, len(held[path])) for path in mine if len(held[path]) > HEAVIEST)
    return tuple(sorted((*same, *heavy), key=lambda fault: fault.path))


def pale_colours(path: str, styles: str) -> Iterator[Fault]:
    """Give what is wrong with the colours in the tokens of the style sheet at `path`: unknown first, then too alike."""
    found = tuple(pale(styles))
    alike = [each for each in found if each.contrast is not None]
    for name in sorted({name for each in found if each.contrast is None for name in _unknown(each, styles)}):
        yield Fault(path, NO_COLOUR, {"name": f"--{name}"})
    for each in alike:
        yield Fault(path, TOO_PALE[each.scheme], {"front": f"--{each.front}", "back": f"--{each.back}"})


def _unknown(each: Pale, styles: str) -> set[str]:
    return {each.front, each.back} - set(colours(styles, each.scheme))


def _heavy(path: str, size: int) -> Fault:
    # Rounded up, so that it is not said to be just light enough.
    return Fault(path, TOO_HEAVY, {"size": str(-(-size // 1000)), "limit": str(HEAVIEST // 1000)})


@dataclass
class _Page(HTMLParser):
    """What is asked of a page: its language and title, its ids, where it leads, and its pictures without words."""

    language: str = ""
    title: str = ""
    ids: list[str] = field(default_factory=list)
    ways: list[str] = field(default_factory=list)
    wordless: list[str] = field(default_factory=list)
    _in_head: bool = True
    _in_title: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take what is asked from an element."""
        told = {name: (value or "").strip() for name, value in attrs}
        # A drawing on the page has a title too.
        self._in_head = self._in_head and tag != "body"
        self._in_title = self._in_head and tag == "title"
        if tag == "html":
            self.language = told.get("lang", "")
        if "id" in told:
            self.ids.append(told["id"])
        self.ways += (told[name] for name in ("href", "src") if name in told)
        if tag in {"img", "area"} and "alt" not in told:
            self.wordless.append(told.get("src", ""))

    def handle_endtag(self, _tag: str) -> None:
        """Leave an element."""
        self._in_title = False

    def handle_data(self, data: str) -> None:
        """Take the words of the title."""
        if self._in_title:
            self.title += data.strip()


class _Site(NamedTuple):
    """All pages by path, the paths of all files, and where they will lie."""

    pages: Mapping[str, _Page]
    paths: frozenset[str]
    address: str


class _Way(NamedTuple):
    """Where a link leads within the site: a path, and the place on the page."""

    path: str
    place: str


def _read(content: bytes) -> _Page:
    page = _Page()
    page.feed(content.decode())
    page.close()
    return page


_Told = Iterator[tuple[Message, str]]


def _ways(path: str, page: _Page, site: _Site) -> _Told:
    for href in page.ways:
        way = _way(path, href, site.address)
        if way is None:
            continue
        if way.path.startswith(".."):
            yield LEADS_OUT, href
        elif way.path not in site.paths:
            yield LEADS_NOWHERE, way.path
        elif way.place and way.path in site.pages and way.place not in site.pages[way.path].ids:
            yield NO_SUCH_PLACE, f"{way.path}#{way.place}"


def _way(path: str, href: str, address: str) -> _Way | None:
    """Return where a link leads within the site, from the page at `path`; None for one that leads elsewhere."""
    root = urlsplit(address).path or "/"
    if address and href.startswith(address):
        href = root + href[len(address) :]
    elif urlsplit(href).scheme or href.startswith("//"):
        return None
    way, _, place = href.partition("#")
    way = unquote(way.partition("?")[0])
    if not way:
        return _Way(path, unquote(place))
    if way.startswith("/"):
        # Beside the site, on the same machine, lies what we do not know.
        return _Way(_file(way[len(root) :], way), unquote(place)) if way.startswith(root) else None
    return _Way(_file(normpath(join(dirname(path), way)), way), unquote(place))


def _file(path: str, way: str) -> str:
    """Return the file that a server shows at a path: that of a folder is its index."""
    return normpath(join(path, "index.html")) if way.endswith("/") else path


def _ids(_path: str, page: _Page, _site: _Site) -> _Told:
    return ((TWICE, each) for each, count in Counter(page.ids).items() if count > 1)


def _pictures(_path: str, page: _Page, _site: _Site) -> _Told:
    return ((NO_ALTERNATIVE, each) for each in page.wordless)


def _names(_path: str, page: _Page, _site: _Site) -> _Told:
    if not page.language:
        yield NO_LANGUAGE, ""
    if not page.title:
        yield NO_TITLE, ""


_CHECKS: tuple[Callable[[str, _Page, _Site], _Told], ...] = (_names, _ids, _pictures, _ways)
