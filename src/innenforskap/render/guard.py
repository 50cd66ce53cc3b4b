"""What a page of the site must keep to, whatever template it is made of: fetch and run no more than it says first."""

import re
from html import unescape

from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.output import File

UNGUARDED = Message(
    "Malen «{name}» kan ikke brukes: siden må begynne som vår layout.html.j2, med Content-Security-Policy rett etter"
    " charset, så den ikke kan hente eller kjøre noe hos leseren.",
    "Malen «{name}» kan ikkje brukast: sida må byrje som vår layout.html.j2, med Content-Security-Policy rett etter"
    " charset, så ho ikkje kan hente eller køyre noko hos lesaren.",
    "The template “{name}” cannot be used: the page must begin as our layout.html.j2 does, with the"
    " Content-Security-Policy right after the charset, so that it can fetch and run nothing where it is read.",
)
SENDS_ON = Message(
    "Malen «{name}» kan ikke brukes: ta bort den «meta http-equiv» som står etter Content-Security-Policy. Den kan"
    " sende leseren til et annet nettsted.",
    "Malen «{name}» kan ikkje brukast: ta bort den «meta http-equiv» som står etter Content-Security-Policy. Ho kan"
    " sende lesaren til ein annan nettstad.",
    "The template “{name}” cannot be used: remove the “meta http-equiv” that stands after the Content-Security-Policy."
    " It could send the reader to another site.",
)
UNGUARDED_PAPER = Message(
    "Papiret «{path}» kan ikke legges på nettstedet: det begynner ikke med den Content-Security-Policy som papirene"
    " våre er gitt ut med, og bare den, og kan kjøre noe hos leseren eller sende leseren til et annet nettsted.",
    "Papiret «{path}» kan ikkje leggjast på nettstaden: det byrjar ikkje med den Content-Security-Policy som papira"
    " våre er gitt ut med, og berre den, og kan køyre noko hos lesaren eller sende lesaren til ein annan nettstad.",
    "The paper “{path}” cannot be put on the site: it does not begin with the Content-Security-Policy that our papers"
    " are issued with, and that alone, and could run something where it is read or send the reader to another site.",
)
# A browser holds a page to its policy from there on: what stands before it is let be, so nothing may.
_OPENING = re.compile(
    r'\s*<!doctype html>\s*<html lang="[a-z]{2}">\s*<head>\s*<meta charset="utf-8">\s*'
    r'<meta http-equiv="Content-Security-Policy"\s+content="(?P<policy>[^"]*)">',
    re.IGNORECASE,
)
# A policy does not stop a page that sends its reader on. An attribute's name has no other spelling.
_COMMAND = re.compile(r"""<meta\b(?:[^>"']|"[^"]*"|'[^']*')*?\bhttp-equiv\b""", re.IGNORECASE)
_OF_A_PAPER = re.compile(r"default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'")


def guarded(html: str, policy: str, name: str) -> str:
    """Return a page that its policy stands first in; raise PlanError if the template `name` made it otherwise.

    A plan's own templates may come from a stranger.
    """
    opening = _OPENING.match(html)
    if opening is None or unescape(opening["policy"]) != policy:
        raise PlanError(UNGUARDED, name=name)
    if _sends_on(html, opening):
        raise PlanError(SENDS_ON, name=name)
    return html


def harmless(file: File) -> File:
    """Return a file of an issued paper as it is; raise PlanError for a page that may fetch or run something.

    What was issued is published byte for byte, and a folder that looks like an issued paper may come from a stranger.
    """
    if file.path.endswith(".html"):
        html = file.content.decode(errors="replace")
        opening = _OPENING.match(html)
        if opening is None or not _OF_A_PAPER.fullmatch(unescape(opening["policy"])) or _sends_on(html, opening):
            raise PlanError(UNGUARDED_PAPER, path=file.path)
    return file


def _sends_on(html: str, opening: re.Match[str]) -> bool:
    """Tell whether a page has more to say to the browser than its policy."""
    return _COMMAND.search(html, opening.end()) is not None
