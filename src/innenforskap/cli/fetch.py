"""`innenforskap fetch`: official figures from their source into the plan's snapshots, or what is newer there."""

from collections.abc import Iterable
from os import environ
from random import SystemRandom
from time import monotonic, sleep
from typing import NamedTuple

from innenforskap.cli import edge
from innenforskap.cli import fetch_words as words
from innenforskap.cli.extras import extra
from innenforskap.cli.fetch_bank import Beside, Sources, newest, put_answers
from innenforskap.cli.fetch_file import put_file
from innenforskap.cli.options import Asked, Fetching
from innenforskap.cli.outline import paragraph, width
from innenforskap.cli.shelf import Put, Shelf, indicator_named, shelf
from innenforskap.cli.show import Piece, note, show
from innenforskap.compare.plans import differences
from innenforskap.errors import PlanError
from innenforskap.fetch.words import UNSAFE_HOURS
from innenforskap.finding import visible
from innenforskap.i18n import Language, Message
from innenforskap.i18n.numbers import day as in_words
from innenforskap.i18n.numbers import number
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.query.visible import shown
from innenforskap.report.changes import lines


class _At(NamedTuple):
    """What a round of fetching stands on: what is asked, the plan's snapshots, the way to the banks, the language."""

    asked: Asked
    there: Shelf
    sources: Sources
    speech: Language


def fetch(asked: Asked, wanted: Fetching, sources: Sources | None = None) -> int:
    """Fetch figures into the plan's snapshots, or tell what is newer at the sources.

    Return 2 if something could not be done, 1 if something is newer and that was asked, else 0.
    """
    _refuse_mixed(wanted)
    there = shelf(asked.folder)
    speech = edge.language(asked.language, environ, there.plan.about.language.primary)
    chosen = _chosen(there.plan, wanted)
    if wanted.file is not None:
        _say(chosen[0], put_file(there, chosen[0], wanted, wanted.file, asked.today), speech)
        _tell(there.plan, asked, speech)
        return 0
    if not chosen:
        note(words.NOTHING_TO_FETCH.said(speech))
        return 0
    at = _At(asked, there, sources or _open(), speech)
    return _checked(at, chosen) if wanted.check else _fetched(at, chosen, accept=wanted.accept)


def _refuse_mixed(wanted: Fetching) -> None:
    """Raise PlanError where the options do not go together."""
    if wanted.check and (wanted.file or wanted.accept):
        raise PlanError(words.CHECK_ALONE)
    if wanted.file and len(wanted.indicators) != 1:
        raise PlanError(words.ONE_FILE_ONE_INDICATOR, file=wanted.file.name)
    if not wanted.file and (wanted.retrieved or wanted.by):
        raise PlanError(words.ONLY_WITH_FILE)
    if wanted.accept and not wanted.indicators:
        raise PlanError(words.ACCEPT_WHAT)


def _chosen(plan: Plan, wanted: Fetching) -> tuple[Indicator, ...]:
    """Return the indicators that are named, or all that ask a bank; raise PlanError for one that cannot be fetched."""
    if not wanted.indicators:
        return tuple(each for each in plan.indicators.values() if each.queries)
    named = tuple(indicator_named(plan, word) for word in dict.fromkeys(wanted.indicators))
    for each in named:
        if not each.queries and not wanted.file:
            raise PlanError(words.NO_QUERIES, id=each.id)
    return named


def _open() -> Sources:
    """Return the way to the banks; raise PlanError with what to install if the extra is missing."""
    with extra("fetch"):
        from innenforskap.fetch.http import Clock, Net
    return Sources(Net(Clock(edge.now, monotonic, sleep, SystemRandom().random)))


def _fetched(at: _At, chosen: Iterable[Indicator], *, accept: bool) -> int:
    """Fetch the figures of some indicators, each for itself, and tell what they change; return 2 if any could not."""
    failed = 0
    for each in chosen:
        try:
            note(words.FETCHING.said(at.speech, title=_title(each, at.speech), **_asked_of(each, at.sources)))
            _say(each, put_answers(at.there, each, at.sources, at.asked.today, accept=accept), at.speech)
        except PlanError as error:
            _pass_over(at, each, error, words.NOT_FETCHED)
            failed = 2
    _tell(at.there.plan, at.asked, at.speech)
    return failed


def _checked(at: _At, chosen: Iterable[Indicator]) -> int:
    """Tell what the sources have that the plan has not; return 1 if there is any, 2 if any could not be asked."""
    newer, failed = False, 0
    for each in chosen:
        try:
            found = newest(at.there, each, at.sources)
        except PlanError as error:
            _pass_over(at, each, error, words.NOT_CHECKED)
            failed = 2
            continue
        # Two questions may be asked of one table, for counties and for municipalities.
        told = dict.fromkeys(_newer(each, beside, at.speech) for beside in found if beside.is_newer)
        show((Piece(line),) for line in told)
        for beside in dict.fromkeys(found):
            if beside.told.is_discontinued:
                note(words.DISCONTINUED.said(at.speech, **_of(each, beside, at.speech)))
        newer = newer or bool(told)
    if newer:
        note(words.FETCH_THEM.said(at.speech))
    elif not failed:
        note(words.ALL_NEWEST.said(at.speech))
    return failed or int(newer)


def _pass_over(at: _At, indicator: Indicator, error: PlanError, how: Message) -> None:
    """Say why an indicator is passed over, so that the others may go on; raise what holds for them all."""
    if error.message is UNSAFE_HOURS:
        raise error
    told = {"title": _title(indicator, at.speech), "id": indicator.id, "why": error.said(at.speech)}
    note(how.said(at.speech, **told))


def _say(indicator: Indicator, put: Put | None, speech: Language) -> None:
    """Say what was put on the shelf, or that there was nothing new."""
    title = _title(indicator, speech)
    if put is None:
        note(words.UNCHANGED.said(speech, title=title))
        return
    figures = [each for each in put.snapshot.observations if each.value is not None]
    period = max((each.period for each in figures), key=lambda period: period.last)
    facts = {"title": title, "count": number(len(figures), speech), "period": period, "path": put.path}
    note(words.FETCHED.said(speech, **facts))
    changed, of = put.revised
    if changed * 2 > of:
        note(words.REVISED.said(speech, title=title, changed=number(changed, speech), of=number(of, speech)))


def _tell(before: Plan, asked: Asked, speech: Language) -> None:
    """Tell what the new figures change in the plan, in its own words, as `diff` does."""
    before, after = shown(before), shown(shelf(asked.folder).plan)
    for each in lines(before, after, differences(before, after, asked.day), speech):
        show(paragraph(each.line.plain, width(), f"{each.line.sign} ", "  "))


def _newer(indicator: Indicator, beside: Beside, speech: Language) -> str:
    facts = _of(indicator, beside, speech) | {"period": visible(beside.told.newest)}
    if beside.had is None:
        return words.NOT_YET_FETCHED.said(speech, **facts)
    return words.NEWER.said(
        speech, day=in_words(beside.told.updated, speech), had=in_words(beside.had, speech), **facts
    )


def _of(indicator: Indicator, beside: Beside, speech: Language) -> dict[str, str]:
    return {"title": _title(indicator, speech), "id": indicator.id, "table": visible(beside.table)}


def _asked_of(indicator: Indicator, sources: Sources) -> dict[str, str]:
    """Return whom an indicator asks, and for which tables."""
    publishers = dict.fromkeys(sources.bank(query.bank).publisher for query in indicator.queries)
    tables = dict.fromkeys(visible(query.table) for query in indicator.queries)
    return {"publisher": ", ".join(publishers), "tables": ", ".join(tables)}


def _title(indicator: Indicator, speech: Language) -> str:
    return visible(" ".join(indicator.title.said(speech).split()))
