"""The pages of a site as they are shown while one writes: they load again by themselves, and say what is wrong.

A page that is built has none of this.
"""

import re
from collections.abc import Iterable, Mapping
from html import escape, unescape
from typing import NamedTuple

from innenforskap.i18n import Language
from innenforskap.render.environment import environment, rendered, source

EVENTS = "__endret"
RELOAD = "__endret.js"
STYLE = "__varsel.css"
"""What is asked for by the pages that are shown; no file of a site has such a name."""

_POLICY = re.compile(r'(<meta http-equiv="Content-Security-Policy" content=")([^"]*)', re.IGNORECASE)
_HEAD, _HEAD_END, _BODY = (re.compile(tag, re.IGNORECASE) for tag in ("<head>", "</head>", "<body[^>]*>"))
_NEEDED = {"default-src": "'none'", "style-src": "'self'", "script-src": "'self'", "connect-src": "'self'"}


class Trouble(NamedTuple):
    """One thing that is wrong: what it is and, where it is known, its place, its code and what to write instead."""

    what: str
    where: str = ""
    code: str = ""
    helps: tuple[str, ...] = ()


class Alarm(NamedTuple):
    """What is said at the top of every page while the plan cannot be shown as it is."""

    language: Language
    title: str
    troubles: tuple[Trouble, ...]
    more: str = ""


class Live(NamedTuple):
    """A page as it is shown, and what it may fetch."""

    html: str
    policy: str


def alarm(told: Alarm) -> str:
    """Return an alarm as HTML to stand at the top of a page; every word of it is escaped."""
    return _made("alarm.html.j2", {"alarm": told})


def bare(told: Alarm) -> str:
    """Return the page that is shown where no site could be made yet: it has its title, and no more."""
    return _made("bare.html.j2", {"alarm": told})


def own() -> Mapping[str, str]:
    """Return the files of ours that the pages shown ask for, by name."""
    made = environment({})
    return {RELOAD: source(made, "preview/reload.js"), STYLE: source(made, "preview/alarm.css")}


def live(page: str, mark: str, said: str = "", *, lost: bool = False) -> Live:
    """Return a page with what makes it load again once `mark` is no longer the newest, and with the alarm `said`.

    A page that is shown in the place of one that is `lost` finds its files from the root.
    """
    found = _POLICY.search(page)
    policy = _widened(unescape(found[2]) if found else "", lost=lost)
    html = _POLICY.sub(lambda meta: meta[1] + escape(policy), page, count=1)
    if lost:
        html = _HEAD.sub(lambda head: f'{head[0]}\n<base href="/">', html, count=1)
    if said:
        html = _put(html, _HEAD_END, before=f'<link rel="stylesheet" href="/{STYLE}">\n')
        html = _put(html, _BODY, after=f"\n{said}")
    return Live(_put(html, _HEAD_END, before=f'<script src="/{RELOAD}?{mark}" defer></script>\n'), policy)


def _put(html: str, tag: re.Pattern[str], before: str = "", after: str = "") -> str:
    """Return a page with something put by a tag, or at its end where it has no such tag."""
    there = tag.search(html)
    if there is None:
        return html + before + after
    return html[: there.start()] + before + there[0] + after + html[there.end() :]


def _widened(policy: str, *, lost: bool) -> str:
    """Return a policy that also lets our style sheet and our script be fetched from where the page lies."""
    parts = (part.split() for part in policy.split(";"))
    allowed = {name: values for name, *values in filter(None, parts)}
    needed = _NEEDED | ({"base-uri": "'self'"} if lost else {})
    for name, value in needed.items():
        allowed[name] = _with(allowed.get(name, []), value)
    return "; ".join(" ".join((name, *values)) for name, values in allowed.items())


def _with(values: Iterable[str], value: str) -> list[str]:
    """Return what is allowed with one thing more: «none» stands alone, and says nothing beside another."""
    kept = [each for each in values if each != "'none'"]
    return kept if value in kept or (kept and value == "'none'") else [*kept, value]


def _made(name: str, view: Mapping[str, object]) -> str:
    # Never the county's own templates: one of them may be what is wrong.
    return rendered(environment({}), f"preview/{name}", view)
