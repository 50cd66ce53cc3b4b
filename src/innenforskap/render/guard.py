"""What a page of the site must begin with, whatever template it is made of: what it may fetch and run, and no more."""

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
UNGUARDED_PAPER = Message(
    "Papiret «{path}» kan ikke legges på nettstedet: det har ikke den Content-Security-Policy som papirene våre er gitt"
    " ut med, og kan kjøre noe hos leseren.",
    "Papiret «{path}» kan ikkje leggjast på nettstaden: det har ikkje den Content-Security-Policy som papira våre er"
    " gitt ut med, og kan køyre noko hos lesaren.",
    "The paper “{path}” cannot be put on the site: it does not have the Content-Security-Policy that our papers are"
    " issued with, and could run something where it is read.",
)
# A browser holds a page to its policy from there on: what stands before it is let be, so nothing may.
_OPENING = re.compile(
    r'\s*<!doctype html>\s*<html lang="[a-z]{2}">\s*<head>\s*<meta charset="utf-8">\s*'
    r'<meta http-equiv="Content-Security-Policy"\s+content="(?P<policy>[^"]*)">',
    re.IGNORECASE,
)

_OF_A_PAPER = re.compile(r"default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'")


def guarded(html: str, policy: str, name: str) -> str:
    """Return a page that its policy stands first in; raise PlanError if the template `name` made it otherwise.

    A plan's own templates may come from a stranger.
    """
    opening = _OPENING.match(html)
    if opening is None or unescape(opening["policy"]) != policy:
        raise PlanError(UNGUARDED, name=name)
    return html


def harmless(file: File) -> File:
    """Return a file of an issued paper as it is; raise PlanError for a page that may fetch or run something.

    What was issued is published byte for byte, and a folder that looks like an issued paper may come from a stranger.
    """
    if file.path.endswith(".html"):
        opening = _OPENING.match(file.content.decode(errors="replace"))
        if opening is None or not _OF_A_PAPER.fullmatch(unescape(opening["policy"])):
            raise PlanError(UNGUARDED_PAPER, path=file.path)
    return file
