"""The summary of the December report, on a page: what happened, what works, what is stopped and what is new."""

from collections.abc import Iterator, Sequence

from innenforskap.i18n.labels import EFFECTS, FATES, PROGRESS, STATES
from innenforskap.model.measure import Measure
from innenforskap.model.vocabulary import Effect, Progress, State
from innenforskap.report import december_words as words
from innenforskap.report.brief import states_told
from innenforskap.report.december_figures import course_told, last_told, rows, titled
from innenforskap.report.december_recommendation import ended, leaving
from innenforskap.report.december_status import state_label
from innenforskap.report.december_year import Year
from innenforskap.report.june_words import NO_MEASURES
from innenforskap.report.lines import joined
from innenforskap.report.paper import Block, Entry, Fact, Line, Paragraph, Section

_NAMES = 5
"""How many measures a line of the summary names before it only says how many more there are."""


def summary(on: Year) -> Section:
    """Return the year in five parts, with the measures named as far as they fit."""
    return Section("summary", on.said(words.SUMMARY), tuple(_summary(on)))


def _summary(on: Year) -> Iterator[Block]:
    if not on.moves:
        yield on.sentence(NO_MEASURES)
        return
    yield on.sentence(words.COUNTS, total=on.measures(len(on.moves)), parts=states_told(on))
    for heading, facts, none in (
        (words.HAPPENED, _happened(on), words.NOTHING_MOVED),
        (words.WORKED, _worked(on), words.NOT_KNOWN_TO_WORK),
        (words.STOPPED, _stopped(on), words.NOTHING_STOPPED),
        (words.NEW, _new(on), words.NOTHING_NEW),
    ):
        nothing = Fact(on.said(words.MEASURES), on.sentence(none, day=on.day_of(on.then)))
        yield Entry(on.said(heading), tuple(facts) or (nothing,))
    if figures := tuple(_going(on)):
        yield Entry(on.said(words.GOING), figures)


def _happened(on: Year) -> Iterator[Fact]:
    """Give the measures that have come to another state, those first reported, and those seriously delayed."""
    moved = [move for move in on.moves if move.has_moved and not move.is_new]
    # That a measure is reported for the first time does not say that anything has happened to it.
    first = [move for move in moved if move.was is None and move.now.is_open]
    for state in State:
        found = [move.now.measure for move in moved if move not in first and move.now.state is state]
        yield from _told(on, on.said(STATES[state]), found)
    yield from _told(on, on.said(words.FIRST_REPORT), [move.now.measure for move in first])
    late = [now.measure for now in on.standings if now.progress is Progress.SERIOUS_DELAY]
    yield from _told(on, on.said(PROGRESS[Progress.SERIOUS_DELAY]), late)


def _worked(on: Year) -> Iterator[Fact]:
    for effect in (Effect.WORKS, Effect.PROMISING, Effect.NO_EFFECT, Effect.HARMFUL):
        found = [now.measure for now in on.standings if now.effect is effect]
        yield from _told(on, on.said(EFFECTS[effect]), found)


def _stopped(on: Year) -> Iterator[Fact]:
    """Give what has been taken out of the plan since the last report, and what this year's roll takes out."""
    gone = {move.now.measure.id: state_label(on, move.now.state) for move in ended(on)}
    out = {str(each.measure): on.said(FATES[each.fate]) for each in leaving(on)} | gone
    for label in dict.fromkeys(out.values()):
        yield from _told(on, label, [on.plan.measures[id_] for id_ in out if out[id_] == label])


def _new(on: Year) -> Iterator[Fact]:
    yield from _told(on, on.said(words.NEW_MEASURES), [move.now.measure for move in on.moves if move.is_new])


def _going(on: Year) -> Iterator[Fact]:
    """Give the last figure of each indicator that the plan as a whole is held against, and how it does."""
    for id_ in on.plan.about.indicators:
        for indicator, found in rows(on, on.plan.indicators[id_]) if id_ in on.plan.indicators else ():
            if found.last:
                told = [last_told(on, indicator, found)]
                if found.target:
                    told.append(course_told(on, indicator, found))
                yield Fact(titled(on, indicator, found), Paragraph(joined(told, on.language, ". ")))


def _told(on: Year, label: Line, found: Sequence[Measure]) -> Iterator[Fact]:
    if found:
        yield Fact(label, Paragraph(_named(on, found)))


def _named(on: Year, found: Sequence[Measure]) -> Line:
    names, more = on.titles(found[:_NAMES]), len(found) - _NAMES
    return on.said(words.AND_MORE, names=names, n=str(more)) if more > 0 else names
