"""What is answered when a browser asks for a path: a file that is held, or that it is not there, and nothing else."""

import re
from collections.abc import Mapping
from http import HTTPStatus
from posixpath import splitext
from typing import NamedTuple
from urllib.parse import unquote

from innenforskap.render.preview import RELOAD, STYLE, live, own
from innenforskap.serve.window import Shown

_HTML = "text/html; charset=utf-8"
_TYPES: Mapping[str, str] = {
    ".atom": "application/atom+xml; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".html": _HTML,
    ".ics": "text/calendar; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".md": "text/markdown; charset=utf-8",
    ".pdf": "application/pdf",
    ".svg": "image/svg+xml",
    ".ttl": "text/turtle; charset=utf-8",
}
"""What a site has in it. Written down, for what Python knows of them is otherwise what the machine says."""

_UNKNOWN = "application/octet-stream"
_NOTHING = "default-src 'none'"
_MISSING = "404.html"


class Answer(NamedTuple):
    """What a browser is answered: how it went, what it is, the bytes, what a page may fetch, and where else to go."""

    status: HTTPStatus
    media_type: str
    content: bytes
    policy: str = _NOTHING
    location: str = ""


def answer(asked: str, shown: Shown) -> Answer:
    """Return what is answered to one who asks for an address below the root, with what is shown now."""
    path = unquote(re.split("[?#]", asked)[0]).lstrip("/")
    if path in {RELOAD, STYLE}:
        return Answer(HTTPStatus.OK, _type(path), own()[path].encode())
    if not shown.files:
        return _page(shown.bare, shown, HTTPStatus.SERVICE_UNAVAILABLE)
    named = f"{path}index.html" if not path or path.endswith("/") else path
    if named in shown.files:
        return _file(named, shown)
    if f"{path}/index.html" in shown.files:
        # Without the slash, what the page leads to would be looked for beside the folder.
        return Answer(HTTPStatus.MOVED_PERMANENTLY, _UNKNOWN, b"", location=f"/{path}/")
    return _page(shown.files.get(_MISSING, b"").decode(), shown, HTTPStatus.NOT_FOUND)


def _file(path: str, shown: Shown) -> Answer:
    content, media_type = shown.files[path], _type(path)
    if media_type == _HTML:
        return _page(content.decode(), shown, HTTPStatus.OK)
    return Answer(HTTPStatus.OK, media_type, content)


def _page(html: str, shown: Shown, status: HTTPStatus) -> Answer:
    made = live(html, shown.mark, shown.alarm, lost=status is HTTPStatus.NOT_FOUND)
    return Answer(status, _HTML, made.html.encode(), made.policy)


def _type(path: str) -> str:
    return _TYPES.get(splitext(path)[1], _UNKNOWN)
