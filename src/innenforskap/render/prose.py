"""The plan's texts, which are Markdown without raw HTML, as HTML and as Markdown that is safe to set among other."""

import re
from collections.abc import Iterable, Iterator
from textwrap import indent

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode
from markupsafe import Markup

# What a planner writes: no code and no tables, which would be wider than a phone, and no pictures, which are fetched.
_KNOWN = ("autolink", "blockquote", "emphasis", "entity", "escape", "heading", "link", "list", "newline")
_SAFE_LINK = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
# A no-break space is no break: it holds a number together.
_BREAKS = re.compile(r"[ \t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_SPECIAL = re.compile(r"[\\`*_\[\]<>|#~&$]")
_LIST_MARK = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=]))", re.MULTILINE)


def html(words: str) -> Markup:
    """Return a text as HTML without raw HTML or pictures, with headings in bold, and links to web and mail only."""
    rendered: str = _READER.render(words)
    return Markup(rendered)  # noqa: S704 - the reader escapes what was written


def markdown(words: str) -> str:
    """Return a text as Markdown that means what `html` shows and nothing more: no raw HTML, headings in bold."""
    return "\n\n".join(_blocks(SyntaxTreeNode(_READER.parse(words)).children))


def line(words: str, *, first: bool = True) -> str:
    """Return words on one line of Markdown, where every character means itself.

    Words that are not `first` on their line cannot begin a list: «1. mai» is then left as it is.
    """
    escaped = _escaped(words.strip())
    return _unlisted(escaped) if first else escaped


def _blocks(nodes: Iterable[SyntaxTreeNode]) -> Iterator[str]:
    for node in nodes:
        if node.type == "paragraph":
            # A picture is not fetched: what stood before a link stands before it still, as itself.
            yield _unlisted("".join(map(_inline, node.children[0].children)).replace("![", "\\!["))
        elif node.type == "blockquote":
            yield indent("\n\n".join(_blocks(node.children)), "> ", lambda _: True)
        else:
            yield _list(node)


def _list(node: SyntaxTreeNode) -> str:
    first = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
    tight = all(block.hidden for item in node.children for block in item.children if block.type == "paragraph")
    gap = "\n" if tight else "\n\n"
    marks = ("- " if first is None else f"{first + at}. " for at in range(len(node.children)))
    items = (gap.join(_blocks(item.children)) for item in node.children)
    return gap.join(_item(mark, item) for mark, item in zip(marks, items, strict=True))


def _item(mark: str, content: str) -> str:
    return (mark + indent(content, " " * len(mark))[len(mark) :]).rstrip()


def _inline(node: SyntaxTreeNode) -> str:
    inner = "".join(map(_inline, node.children))
    match node.type:
        case "text":
            return _escaped(node.content)
        case "link":
            return f"[{inner}](<{node.attrs['href']}>)"
        case "em" | "strong":
            return f"{node.markup}{inner}{node.markup}"
        case "hardbreak":
            return "\\\n"
        case _:  # A soft break is a space.
            return " "


def _escaped(words: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", _BREAKS.sub(" ", words))


def _unlisted(words: str) -> str:
    return _LIST_MARK.sub(r"\1\\", words)


def _bold_headings(state: StateCore) -> None:
    """Make each heading a paragraph in bold: the page has its own headings."""
    for opened, inner in zip(state.tokens, state.tokens[1:], strict=False):
        if opened.type == "heading_open":
            opened.type, opened.tag = "paragraph_open", "p"
            inner.children = _bold(inner.children or [])
        elif inner.type == "heading_close":
            inner.type, inner.tag = "paragraph_close", "p"


def _bold(children: list[Token]) -> list[Token]:
    words = [token for token in children if token.tag != "strong"]
    before = Token("strong_open", "strong", 1, markup="**")
    after = Token("strong_close", "strong", -1, markup="**")
    return [before, *words, after] if words else []


def _reader() -> MarkdownIt:
    reader = MarkdownIt("zero").enable(_KNOWN)
    reader.core.ruler.push("bold_headings", _bold_headings)
    reader.validateLink = lambda url: _SAFE_LINK.match(url) is not None  # type: ignore[method-assign]
    return reader


_READER = _reader()
