"""Where on the site each record is told: on a page of its own, or at its place on the page of its kind."""

from collections.abc import Mapping
from typing import NamedTuple

FOLDERS: Mapping[str, str] = {
    "strands": "mal",
    "measures": "tiltak",
    "actors": "aktorer",
    "indicators": "indikatorer",
}
"""The folder that the pages of a kind lie in, the same in both languages, so that each page finds its twin."""

MUNICIPALITIES = "kommuner"
"""The folder that the pages of the municipalities lie in: they are no kind of record, so they have one of their own."""


PLAN = "planen.html"
"""The page that tells what the plan itself is for."""


class Register(NamedTuple):
    """The page that tells all records of a kind, and what the anchor of each begins with."""

    path: str
    prefix: str


REGISTERS: Mapping[str, Register] = {
    "sources": Register("kilder.html", "kilde"),
    "barriers": Register("hindringer.html", "hindring"),
    "decisions": Register("vedtak.html", "vedtak"),
    "bodies": Register("organisering.html", "organ"),
    "instruments": Register("virkemidler.html", "virkemiddel"),
    "grants": Register("virkemidler.html", "ordning"),
    "calls": Register("virkemidler.html", "utlysning"),
    "arenas": Register("arenaer.html", "arena"),
    "mandates": Register("mandater.html", "mandat"),
    "frameworks": Register("rammer.html", "ramme"),
    "communications": Register("kommunikasjon.html", "aktivitet"),
    "consultations": Register("medvirkning.html", "medvirkning"),
    "methods": Register("kunnskap.html", "metode"),
    "requests": Register("informasjon.html", "foresporsel"),
    "statements": Register("kunnskap.html", "pastand"),
}
"""The kinds whose records stand together on one page; a kind without records has no page."""


def place(kind: str, id_: str) -> str:
    """Return where a record is told, relative to the site's root; nothing for a kind that has no pages."""
    if kind in FOLDERS:
        return page(kind, id_)
    return f"{REGISTERS[kind].path}#{anchor(kind, id_)}" if kind in REGISTERS else ""


def anchor(kind: str, id_: str) -> str:
    """Return the anchor of a record on the page of its kind; no heading of ours begins as it does."""
    return f"{REGISTERS[kind].prefix}-{id_}"


def page(kind: str, id_: str) -> str:
    """Return the path of a record's page."""
    return f"{FOLDERS[kind]}/{id_}.html"


def record(path: str) -> tuple[str, str] | None:
    """Return the kind and the id of the record that a page is of, or None for a page that is of no single one."""
    folder, _, name = path.rpartition("/")
    kind = next((kind for kind, of in FOLDERS.items() if of == folder), None)
    return (kind, name.removesuffix(".html")) if kind else None


def municipality(number: str) -> str:
    """Return the path of a municipality's page."""
    return f"{MUNICIPALITIES}/{number}.html"


def overview(kind: str) -> str:
    """Return the path of the page that lists a kind: not in the kind's folder, where a record may be called `index`."""
    return f"{FOLDERS[kind]}.html"
