"""`innenforskap serve`: show the site on this machine, made anew whenever the plan changes, until one stops it."""

from collections.abc import Callable, Iterator, Mapping
from os import environ
from time import sleep
from typing import NamedTuple, TypeAlias

from innenforskap.cli import site_words, words
from innenforskap.cli.asking import reason
from innenforskap.cli.checked import Checked, checked
from innenforskap.cli.crash import crash
from innenforskap.cli.edge import language, plan_language
from innenforskap.cli.formats import concise, help_lines, message, place_of, where
from innenforskap.cli.options import Asked, Served
from innenforskap.cli.show import note, uncoloured
from innenforskap.cli.site import beside_of, files
from innenforskap.cli.sound import told
from innenforskap.errors import PlanError
from innenforskap.finding import Finding, Severity
from innenforskap.i18n import Language
from innenforskap.read.folder import listing
from innenforskap.read.issued import reports
from innenforskap.read.stamps import stamps
from innenforskap.read.templates import FOLDER as TEMPLATES
from innenforskap.render.environment import defaults
from innenforskap.render.preview import Alarm, Trouble, alarm, bare
from innenforskap.serve.hosts import LOOPBACK
from innenforskap.serve.http import open_in_browser, opened
from innenforskap.serve.window import Shown, Window, marked

_PAUSE = 0.25
_MOST = 10
"""How many findings are told at the top of a page; the terminal has more."""


class _Failed(NamedTuple):
    """Why no site could be made: what is wrong, and how the terminal tells it.

    `title` is for a page of the last site that could be made, and `bare` for where there is none.
    """

    language: Language
    title: str
    bare: str
    troubles: tuple[Trouble, ...]
    lines: tuple[str, ...] = ()
    more: str = ""


_Files: TypeAlias = Mapping[str, bytes]


def serve(asked: Asked, at: Served, pause: Callable[[], None] = lambda: sleep(_PAUSE)) -> None:
    """Show the site, and what is wrong with the plan, until interrupted; raise PlanError where it cannot be shown."""
    listing(asked.folder)
    speech = language(asked.language, environ, plan_language(asked.folder))
    window = Window(Shown({}))
    with opened(at.host, at.port, window, lambda error: note(crash(error, speech))) as address:
        versions = _versions(asked, speech, pause)
        _show(next(versions), window)
        _begin(address, at, speech)
        for made in versions:
            before = window.shown
            _show(made, window)
            if not isinstance(made, _Failed):
                note(_anew(before.files, made, speech))


def _begin(address: str, at: Served, speech: Language) -> None:
    note(site_words.SERVED.said(speech, address=address))
    if at.host not in LOOPBACK:
        note(site_words.SERVED_TO_OTHERS.said(speech))
    if at.open:
        open_in_browser(address)


def _versions(asked: Asked, speech: Language, pause: Callable[[], None]) -> Iterator[_Files | _Failed]:
    """Give the site as it is now, and again each time that something has changed and come to rest."""
    watched = (asked.folder, asked.folder.resolve().parent / TEMPLATES, reports(asked.folder), defaults())
    before = shown = stamps(watched)
    while True:
        yield _made(asked, speech)
        now = shown
        # A file that is being written is let be until it is the same twice.
        while now == shown or now != before:
            pause()
            before, now = now, stamps(watched)
        shown = now


def _made(asked: Asked, speech: Language) -> _Files | _Failed:
    """Make the site; whatever goes wrong is what to say, for the site is shown for as long as one writes."""
    try:
        found = checked(asked)
        if found.errors:
            return _unsound(found, language(asked.language, environ, found.plan.about.language.primary))
        return {file.path: file.content for file in files(told(found, asked), asked.day, beside_of(asked))}
    except PlanError as error:
        return _stopped(reason(error, speech), speech)
    except Exception as error:  # noqa: BLE001 - a bug of ours must not end what is shown, nor look like a broken plan
        return _stopped(crash(error, speech), speech)


def _unsound(found: Checked, speech: Language) -> _Failed:
    errors = tuple(each for each in found.findings if each.rule.severity is Severity.ERROR)
    count, many = len(errors), len(errors) != 1
    return _Failed(
        speech,
        site_words.NOT_SOUND[many].said(speech, n=count),
        site_words.NEVER_SOUND[many].said(speech, n=count),
        tuple(_trouble(found, each, speech) for each in errors[:_MOST]),
        tuple(map(uncoloured, concise(found._replace(findings=errors), speech))),
        words.AND_MORE.said(speech, count=count - _MOST) if count > _MOST else "",
    )


def _trouble(found: Checked, error: Finding, speech: Language) -> Trouble:
    place, helps = where(found.folder, place_of(error)), tuple(help_lines(error, speech))
    return Trouble(message(error, speech), place, error.rule.code, helps)


def _stopped(why: str, speech: Language) -> _Failed:
    title = site_words.NOT_MADE.said(speech)
    return _Failed(speech, title, title, (Trouble(why),), (why,))


def _show(made: _Files | _Failed, window: Window) -> None:
    """Show the site that was made, or the last one with what is wrong on top of every page and on the terminal."""
    if not isinstance(made, _Failed):
        window.show(marked(Shown(made)))
        return
    last = window.shown.files
    title = made.title if last else made.bare
    said = Alarm(made.language, title, made.troubles, made.more)
    window.show(marked(Shown(last, alarm(said), bare(said))))
    for line in (*made.lines, title):
        note(line)


def _anew(before: _Files, now: _Files, speech: Language) -> str:
    changed = sum(before.get(path) != now.get(path) for path in {*before, *now})
    return site_words.MADE_ANEW.said(speech, changed=changed, files=len(now))
