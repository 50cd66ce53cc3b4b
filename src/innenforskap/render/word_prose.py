"""The words of a paper as paragraphs with styles: lines, and the plan's own texts, which are Markdown."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from markdown_it.tree import SyntaxTreeNode

from innenforskap.model.text import Told
from innenforskap.render import prose
from innenforskap.report.paper import Bullets, Line
from innenforskap.report.quoted import Quoted

BODY = "Normal"
_DEEPEST = 3
# What XML cannot hold. The reader refuses it in a plan, so whatever comes here says that something was lost.
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_EMPHASIS = {"em": "Emphasis", "strong": "Strong"}


class Piece(NamedTuple):
    """Words in one language and one character style, which may lead somewhere."""

    words: str
    language: str
    style: str = ""
    link: str = ""


class Part(NamedTuple):
    """A paragraph: its style and its words; the first of a numbered list says which number it begins with."""

    style: str
    pieces: tuple[Piece, ...]
    start: int | None = None


def line(words: Line, style: str = "") -> Iterator[Piece]:
    """Give the words of a line, in a character style if one is named."""
    return (Piece(plain(told.words), told.language, style) for told in words)


def bullets(block: Bullets) -> Iterator[Part]:
    """Give the items of a list."""
    for at, item in enumerate(block.items):
        yield Part(_listed(1, ordered=block.ordered), tuple(line(item)), 1 if block.ordered and at == 0 else None)


def parts(text: Told, quoted: Quoted) -> Iterator[Part]:
    """Give the paragraphs of a text of the plan's own, with the figures that it quotes."""
    return _parts(prose.tree(text.words, quoted.within(text.language)), text.language, BODY, 0)


def plain(words: str) -> str:
    """Return words on one line, without what a document cannot hold."""
    return _UNWRITABLE.sub("\ufffd", prose.flat(words))


def _parts(nodes: Iterable[SyntaxTreeNode], language: str, style: str, depth: int) -> Iterator[Part]:
    """Give the paragraphs of some blocks: those directly under each other have `style`."""
    for node in nodes:
        if node.type == "paragraph":
            yield Part(style, tuple(_pieces(node.children[0].children, language, frozenset())))
        elif node.type == "blockquote":
            yield from _parts(node.children, language, "Quote", depth)
        else:
            yield from _items(node, language, depth + 1)


def _items(node: SyntaxTreeNode, language: str, depth: int) -> Iterator[Part]:
    """Give the items of a list: the first paragraph of each with its mark, the others below it."""
    ordered = node.type == "ordered_list"
    start: int | None = int(node.attrs.get("start", 1)) if ordered else None
    for item in node.children:
        inner = list(_parts(item.children, language, _named("List Continue", depth), depth))
        first, *rest = inner or [Part("", ())]
        if first.style not in {"", _named("List Continue", depth)}:
            # An item that begins with a list of its own has no words for its own mark.
            first, rest = Part("", ()), inner
        yield first._replace(style=_listed(depth, ordered=ordered), start=start)
        yield from rest
        start = None


def _pieces(nodes: Iterable[SyntaxTreeNode], language: str, marks: frozenset[str], link: str = "") -> Iterator[Piece]:
    for node in nodes:
        match node.type:
            case "em" | "strong":
                yield from _pieces(node.children, language, marks | {node.type}, link)
            case "link":
                yield from _pieces(node.children, language, marks, str(node.attrs["href"]))
            case "hardbreak":
                yield Piece("\n", language)
            case "softbreak":
                yield Piece(" ", language, _character_style(marks, link), link)
            case _ if node.content:
                yield Piece(plain(node.content), language, _character_style(marks, link), link)


def _character_style(marks: frozenset[str], link: str) -> str:
    if link:
        return "Hyperlink"
    if len(marks) > 1:
        return "Intense Emphasis"
    return _EMPHASIS["".join(marks)] if marks else ""


def _listed(depth: int, *, ordered: bool) -> str:
    return _named("List Number" if ordered else "List Bullet", depth)


def _named(style: str, depth: int) -> str:
    """Return the name of a list style: Word has them three deep."""
    return style if depth == 1 else f"{style} {min(depth, _DEEPEST)}"
