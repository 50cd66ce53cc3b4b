"""The structure of a tagged PDF: what a screen reader is told that each part of the page is."""

from collections.abc import Iterator
from io import BytesIO
from typing import NamedTuple

import pikepdf


class Tagged(NamedTuple):
    """What a PDF says of itself: its parts in reading order, by their standard names, its language and its title."""

    parts: tuple[str, ...]
    language: str
    title: str
    shows_title: bool
    pages: int
    conforms_to: str | None


def tagged(content: bytes) -> Tagged:
    """Return what a PDF says of itself; one without a structure has no parts."""
    with pikepdf.open(BytesIO(content)) as pdf:
        root = pdf.Root
        tree = root.get("/StructTreeRoot", pikepdf.Dictionary())
        roles = {name: str(role) for name, role in tree.get("/RoleMap", pikepdf.Dictionary()).items()}
        parts = tuple(roles.get(name, name).removeprefix("/") for name in _parts(tree.get("/K")))
        shown = bool(root.get("/ViewerPreferences", pikepdf.Dictionary()).get("/DisplayDocTitle", False))
        with pdf.open_metadata() as meta:
            conforms_to = meta.get("pdfuaid:part")
        return Tagged(parts, str(root.Lang), str(pdf.docinfo.Title), shown, len(pdf.pages), conforms_to)


def _parts(node: pikepdf.Object | None) -> Iterator[str]:
    if isinstance(node, pikepdf.Array):
        for each in node:
            yield from _parts(each)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield str(node.S)
        yield from _parts(node.get("/K"))
