"""What a page of the site must begin with, whatever template it is made of: what it may fetch and run, and no more."""

import re
from html import unescape

from innenforskap.errors import PlanError
from innenforskap.i18n import Message

UNGUARDED = Message(
    "Malen «{name}» kan ikke brukes: siden må begynne som vår layout.html.j2, med Content-Security-Policy rett etter"
    " charset, så den ikke kan hente eller kjøre noe hos leseren.",
    "Malen «{name}» kan ikkje brukast: sida må byrje som vår layout.html.j2, med Content-Security-Policy rett etter"
    " charset, så ho ikkje kan hente eller køyre noko hos lesaren.",
    "The template “{name}” cannot be used: the page must begin as our layout.html.j2 does, with the"
    " Content-Security-Policy right after the charset, so that it can fetch and run nothing where it is read.",
)
# A browser holds a page to its policy from there on: what stands before it is let be, so nothing may.
_OPENING = re.compile(
    r'\s*<!doctype html>\s*<html lang="[a-z]{2}">\s*<head>\s*<meta charset="utf-8">\s*'
    r'<meta http-equiv="Content-Security-Policy" content="(?P<policy>[^"]*)">',
    re.IGNORECASE,
)


def guarded(html: str, policy: str, name: str) -> str:
    """Return a page that its policy stands first in; raise PlanError if the template `name` made it otherwise.

    A plan's own templates may come from a stranger.
    """
    opening = _OPENING.match(html)
    if opening is None or unescape(opening["policy"]) != policy:
        raise PlanError(UNGUARDED, name=name)
    return html
