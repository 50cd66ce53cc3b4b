"""The plan's texts, which are Markdown without raw HTML, as HTML and as Markdown that is safe to set among other."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from textwrap import indent

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode
from markupsafe import Markup

from innenforskap.figures.quotes import AS_WRITTEN, QUOTE, asked

# What a planner writes: no code and no tables, which would be wider than a phone, and no pictures, which are fetched.
_KNOWN = ("autolink", "blockquote", "emphasis", "entity", "escape", "heading", "link", "list", "newline")
_SAFE_LINK = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
# A no-break space is no break: it holds a number together.
_BREAKS = re.compile(r"[ \t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_SPECIAL = re.compile(r"[\\`*_\[\]<>|#~&$]")
_FIGURES = "figures"
_LIST_MARK = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=]))", re.MULTILINE)
_NOTHING_QUOTED: Mapping[str, str] = {}


def html(words: str, figures: Mapping[str, str] = _NOTHING_QUOTED) -> Markup:
    """Return a text as HTML without raw HTML or pictures, with headings in bold, and links to web and mail only.

    `figures` are what the figures that it quotes are told as, by what each quote asks for; any other stays as written.
    """
    rendered: str = _READER.render(words, {_FIGURES: figures})
    return Markup(rendered)  # noqa: S704 - the reader escapes what was written


def markdown(words: str, figures: Mapping[str, str] = _NOTHING_QUOTED) -> str:
    """Return a text as Markdown that means what `html` shows and nothing more: no raw HTML, headings in bold."""
    return "\n\n".join(_blocks(tree(words, figures)))


def tree(words: str, figures: Mapping[str, str] = _NOTHING_QUOTED) -> Sequence[SyntaxTreeNode]:
    """Return the blocks of a text: paragraphs, lists and quotations, with links to web and mail only."""
    return SyntaxTreeNode(_READER.parse(words, {_FIGURES: figures})).children


def flat(words: str) -> str:
    """Return words on one line."""
    return _BREAKS.sub(" ", words)


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
            yield indent("\n\n".join(_blocks(node.children)), "> ", lambda _: True) or ">"
        else:
            yield _list(node)


def _list(node: SyntaxTreeNode) -> str:
    first = int(node.attrs.get("start", 1))
    tight = all(block.hidden for item in node.children for block in item.children if block.type == "paragraph")
    gap = "\n" if tight else "\n\n"
    numbers = (f"{first + at}" if node.type == "ordered_list" else "" for at in range(len(node.children)))
    items = (gap.join(_blocks(item.children)) for item in node.children)
    # Each list keeps its own mark: two that follow each other would else be one.
    return gap.join(_item(f"{number}{node.markup} ", item) for number, item in zip(numbers, items, strict=True))


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
    return _SPECIAL.sub(r"\\\g<0>", flat(words))


def _unlisted(words: str) -> str:
    return _LIST_MARK.sub(r"\1\\", words)


def _settle(state: StateCore) -> None:
    """Make each heading a paragraph in bold, since the page has its own, and give each link an end and a name."""
    for opened, inner in pairwise([*state.tokens, Token("end", "", 0)]):
        if opened.children:
            opened.children = list(_links(opened.children))
        if opened.type == "heading_open":
            opened.type, opened.tag = "paragraph_open", "p"
            inner.children = _bold(inner.children or [])
        elif opened.type == "heading_close":
            opened.type, opened.tag = "paragraph_close", "p"


def _links(children: list[Token]) -> Iterator[Token]:
    nowhere = False
    for token, after in pairwise([*children, Token("end", "", 0)]):
        href = str(token.attrs.get("href", ""))
        if token.type == "link_open" and not href:
            nowhere = True
        elif token.type == "link_close" and nowhere:
            nowhere = False
        else:
            yield token
        if href and after.type == "link_close":
            yield Token("text", "", 0, content=href)


def _bold(children: list[Token]) -> list[Token]:
    words = [token for token in children if token.tag != "strong"]
    # Three stars in a row would be read as bold within italics.
    mark = "__" if any(token.markup == "*" for token in words) else "**"
    before = Token("strong_open", "strong", 1, markup=mark)
    after = Token("strong_close", "strong", -1, markup=mark)
    return [before, *words, after] if words else []


def _quote(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - as the reader calls its rules
    """Read a figure that is quoted as the words it is told in, or as it is written where nobody knows it."""
    # Where the end of a link's words is sought, brackets are counted one by one: a link may hold a figure.
    found = None if silent else QUOTE.match(state.src, state.pos)
    if found is None:
        return False
    state.push("text", "", 0).content = state.env[_FIGURES].get(asked(found[0]), found[0])
    state.pos = found.end()
    return True


def _as_written(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the same
    """Read what stands in backticks as it is written, where one tells how a figure is quoted."""
    found = AS_WRITTEN.match(state.src, state.pos)
    if found is None or not QUOTE.search(found[0]):
        return False
    if not silent:
        state.push("text", "", 0).content = found[0]
    state.pos = found.end()
    return True


def _reader() -> MarkdownIt:
    reader = MarkdownIt("zero").enable(_KNOWN)
    reader.inline.ruler.before("link", "figure", _quote)
    reader.inline.ruler.before("escape", "as-written", _as_written)
    reader.core.ruler.push("settle", _settle)
    reader.validateLink = lambda url: _SAFE_LINK.match(url) is not None  # type: ignore[method-assign]
    return reader


_READER = _reader()
