"""The summary of the December report, on a page: what happened, what works, what is stopped and what is new."""

from collections.abc import Iterator, Sequence

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import EFFECTS, FATES, PROGRESS, STATES
from innenforskap.i18n.numbers import listed
from innenforskap.model.measure import Measure
from innenforskap.model.vocabulary import Effect, Progress, State
from innenforskap.query.standing import counts
from innenforskap.report import december_words as words
from innenforskap.report.december_figures import last_told, rows
from innenforskap.report.december_recommendation import ended, leaving
from innenforskap.report.december_status import state_label
from innenforskap.report.december_year import Year
from innenforskap.report.june_words import NO_MEASURES
from innenforskap.report.paper import Block, Bullets, Entry, Fact, Line, Section

_NAMES = 5
"""How many measures a line of the summary names before it only says how many more there are."""


def summary(on: Year) -> Section:
    """Return the year in five facts, with the measures named as far as they fit."""
    return Section("summary", on.said(words.SUMMARY), tuple(_summary(on)))


def _summary(on: Year) -> Iterator[Block]:
    if not on.moves:
        yield on.sentence(NO_MEASURES)
        return
    yield on.sentence(words.COUNTS, total=on.measures(len(on.moves)), parts=_parts(on))
    facts: tuple[tuple[Phrase, tuple[Line, ...]], ...] = (
        (words.HAPPENED, tuple(_happened(on)) or (on.said(words.NOTHING_MOVED, day=on.day_of(on.then)),)),
        (words.WORKED, tuple(_worked(on)) or (on.said(words.NOT_KNOWN_TO_WORK),)),
        (words.STOPPED, tuple(_stopped(on)) or (on.said(words.NOTHING_STOPPED),)),
        (words.NEW, tuple(_new(on)) or (on.said(words.NOTHING_NEW),)),
        (words.GOING, tuple(_going(on))),
    )
    yield Entry((), tuple(Fact(on.said(label), Bullets(lines)) for label, lines in facts if lines))


def _parts(on: Year) -> str:
    labels = ((state_label(on, state)[0].words, count) for state, count in counts(on.standings).items())
    return listed((f"{count} {label[:1].lower()}{label[1:]}" for label, count in labels), on.language)


def _happened(on: Year) -> Iterator[Line]:
    """Give the measures that have come to another state, those first reported, and those seriously delayed."""
    moved = [move for move in on.moves if move.has_moved and not move.is_new]
    for state in State:
        found = [move.now.measure for move in moved if move.was and move.now.state is state]
        yield from _told(on, on.said(STATES[state]), found)
    # That a measure is reported for the first time does not say that anything has happened to it.
    if first := [move.now.measure for move in moved if move.was is None]:
        yield on.said(words.FIRST_REPORT, names=_named(on, first))
    late = [now.measure for now in on.standings if now.progress is Progress.SERIOUS_DELAY]
    yield from _told(on, on.said(PROGRESS[Progress.SERIOUS_DELAY]), late)


def _worked(on: Year) -> Iterator[Line]:
    for effect in (Effect.WORKS, Effect.PROMISING, Effect.NO_EFFECT, Effect.HARMFUL):
        found = [now.measure for now in on.standings if now.effect is effect]
        yield from _told(on, on.said(EFFECTS[effect]), found)


def _stopped(on: Year) -> Iterator[Line]:
    """Give what has been taken out of the plan since the last report, and what this year's roll takes out."""
    gone = {move.now.measure.id: state_label(on, move.now.state) for move in ended(on)}
    out = {str(each.measure): on.said(FATES[each.fate]) for each in leaving(on)} | gone
    for label in dict.fromkeys(out.values()):
        yield from _told(on, label, [on.plan.measures[id_] for id_ in out if out[id_] == label])


def _new(on: Year) -> Iterator[Line]:
    names = _named(on, [move.now.measure for move in on.moves if move.is_new])
    if names:
        yield names


def _going(on: Year) -> Iterator[Line]:
    """Give the last figure of each indicator that the plan as a whole is held against."""
    for id_ in on.plan.about.indicators:
        for indicator, last in rows(on, on.plan.indicators[id_]) if id_ in on.plan.indicators else ():
            if last:
                title = (on.told(indicator.title),)
                yield on.said(words.FIGURE, title=title, figure=last_told(on, indicator, last))


def _told(on: Year, label: Line, found: Sequence[Measure]) -> Iterator[Line]:
    if found:
        yield on.said(words.NAMED, label=label, names=_named(on, found))


def _named(on: Year, found: Sequence[Measure]) -> Line:
    names, more = on.titles(found[:_NAMES]), len(found) - _NAMES
    return on.said(words.AND_MORE, names=names, n=str(more)) if more > 0 else names
