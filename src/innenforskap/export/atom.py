"""What has happened in a plan as an Atom 1.0 feed (RFC 4287)."""

import re
from collections.abc import Iterator
from datetime import date
from uuid import uuid5
from xml.etree.ElementTree import Comment, Element, SubElement, indent, tostring

from innenforskap.i18n import Phrase
from innenforskap.output import File
from innenforskap.report.pages.follow_up.feed import MEDIA_TYPE, PATH, Entry, Feed

_ATOM = "http://www.w3.org/2005/Atom"
_LANGUAGE = "xml:lang"
_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no place for, escaped or not."""
_RELATIVE = Phrase(
    "Adressen til nettstedet er ikke oppgitt, så lenkene går ut fra der denne filen ligger.",
    "Adressa til nettstaden er ikkje oppgitt, så lenkjene går ut frå der denne fila ligg.",
)


def atom(feed: Feed, below: str, address: str = "") -> File:
    """Return a feed as the file beside the pages in the folder `below`, ending in `/`, of the site at `address`.

    Ids rest on what the plan is known by and on the event, never on titles, folders or the address. Without an
    address links are relative.
    """
    base = f"{address}{below}" if address else ""
    made = Element("feed", {"xmlns": _ATOM, _LANGUAGE: feed.language})
    if not address:
        made.append(Comment(f" {_RELATIVE.said(feed.language)} "))
    _said(made, "id", uuid5(feed.identity, f"feed/{feed.language}").urn)
    _said(made, "title", feed.title)
    _said(made, "updated", _instant(max(entry.day for entry in feed.entries)))
    for name in feed.authors:
        _said(SubElement(made, "author"), "name", name)
    _link(made, "self", f"{base}{PATH}", MEDIA_TYPE)
    _link(made, "alternate", f"{base}endringer.html", "text/html")
    _said(made, "generator", "innenforskap")
    made.extend(_entries(feed, base))
    indent(made)
    return File(f"{below}{PATH}", tostring(made, encoding="utf-8", xml_declaration=True) + b"\n")


def _entries(feed: Feed, base: str) -> Iterator[Element]:
    for each in feed.entries:
        yield _entry(each, uuid5(feed.identity, each.id).urn, f"{base}{each.path}")


def _entry(each: Entry, urn: str, href: str) -> Element:
    made = Element("entry")
    _said(made, "id", urn)
    _said(made, "title", each.title)
    _said(made, "updated", _instant(each.day))
    _link(made, "alternate", href, "text/html")
    if each.lines:
        _said(made, "content", "\n".join(each.lines), {"type": "text"})
    return made


def _said(parent: Element, name: str, words: str, attributes: dict[str, str] | None = None) -> None:
    SubElement(parent, name, attributes or {}).text = _FORBIDDEN.sub("", words)


def _link(parent: Element, rel: str, href: str, media_type: str) -> None:
    SubElement(parent, "link", {"rel": rel, "type": media_type, "href": href})


def _instant(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
