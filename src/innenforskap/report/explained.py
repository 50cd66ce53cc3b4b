"""Why a measure came out as it did, in a reader's words: what sets each axis, every input, and the dates compared."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from innenforskap.i18n import Language, Message
from innenforskap.i18n.numbers import day as in_words
from innenforskap.i18n.numbers import number
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import State
from innenforskap.model.when import When
from innenforskap.query.schedule import (
    collected_since,
    due_to_start,
    is_before,
    newest_round,
    overdue,
    planned_end,
    planned_start,
    should_have_started,
)
from innenforskap.query.standing import Standing
from innenforskap.query.trail import Fate, Input, Trail, Why, trail
from innenforskap.report import explained_words as words
from innenforskap.report.card import axes
from innenforskap.report.values import label, said


@dataclass(frozen=True)
class Part:
    """Sentences under a heading."""

    heading: str
    lines: tuple[str, ...]


def measure(plan: Plan, told: Measure, day: date, language: Language) -> tuple[Part, ...]:
    """Return why a measure stands as it does on `day`: its axes, what they rest on, and its time."""
    found = trail(plan, told.id, day)
    return (
        Part(words.STANDS.said(language, day=in_words(day, language)), tuple(_axes(plan, found, day, language))),
        Part(
            words.INPUTS.said(language), tuple(_inputs(plan, found, day, language)) or (words.NOTHING.said(language),)
        ),
        Part(words.TIME.said(language), tuple(_times(plan, found.standing, day, language))),
    )


def _axes(plan: Plan, found: Trail, day: date, language: Language) -> Iterator[str]:
    now, turn = found.standing, found.turn
    if turn:
        why = words.BY_DECISION if turn.is_decided else words.BY_REPORT
        yield why.said(language, state=label(turn.state, language), day=in_words(turn.day, language))
    else:
        why = words.IN_A_DRAFT if now.state is State.PROPOSED else words.NO_STATE
        yield why.said(language, day=in_words(day, language))
    if isinstance(found.progress_by, Why):
        yield _WITHOUT_PROGRESS[found.progress_by].said(language)
    else:
        facts = {"progress": said(plan, now.progress, language), "day": in_words(found.progress_by.day, language)}
        yield words.PROGRESS_BY.said(language, **facts)
    if found.effect_by:
        facts = {"effect": said(plan, now.effect, language), "day": in_words(found.effect_by.day, language)}
        yield words.EFFECT_BY.said(language, **facts)
    else:
        yield words.NO_EFFECT.said(language)


_WITHOUT_PROGRESS = {
    Why.NOT_REPORTED: words.NO_PROGRESS_UNREPORTED,
    Why.NOT_ACTIVE: words.NO_PROGRESS_CLOSED,
    Why.DECIDED_SINCE: words.NO_PROGRESS_DECIDED,
    Why.NOT_TOLD: words.NO_PROGRESS_TOLD,
}
_FATES = {
    Fate.SETS: words.SETS,
    Fate.OLDER: words.OLDER,
    Fate.OUTRANKED: words.OUTRANKED,
    Fate.CORRECTED: words.CORRECTED,
    Fate.SILENT: words.SILENT,
    Fate.MERGED_INTO: words.MERGED_INTO,
    Fate.LATER: words.LATER,
}


def _inputs(plan: Plan, found: Trail, day: date, language: Language) -> Iterator[str]:
    for each in found.inputs:
        fate = _FATES[each.fate].said(language, day=in_words(day, language))
        yield f"{in_words(each.day, language)}, {_input(plan, each, language)}: {fate}."


def _input(plan: Plan, told: Input, language: Language) -> str:
    if isinstance(told.by, Status):
        who = said(plan, told.by.reported_by, language) or words.NOBODY.said(language)
        return words.A_REPORT.said(language, who=who, axes=axes(plan, told.by, language))
    who = said(plan, told.by.body, language)
    return words.A_DECISION.said(language, who=who, what=label(told.by.type, language), id=told.by.id)


def _times(plan: Plan, now: Standing, day: date, language: Language) -> Iterator[str]:
    start, end = planned_start(now.measure), planned_end(now.measure)
    yield _passing(words.START, words.NO_START, start, day, language)
    if start and due_to_start(now.measure, day):
        late = should_have_started(now, day)
        yield (words.SHOULD_HAVE_STARTED if late else words.HAS_STARTED).said(language)
    yield _passing(words.END, words.NO_END, end, day, language)
    if end and end.last < day:
        ended = words.OVERDUE if overdue(now, day) else words.NOT_OVERDUE
        yield (ended if now.state else words.PERHAPS_OVERDUE).said(language)
    if now.report and now.state and now.state.is_active:
        yield from _age(plan, now.report, day, language)


def _passing(told: Message, missing: Message, when: When | None, day: date, language: Language) -> str:
    if when is None:
        return missing.said(language)
    last = in_words(when.last, language)
    answer = (words.PASSED if when.last < day else words.NOT_PASSED).said(language, day=last)
    return told.said(language, when=str(when), answer=answer)


def _age(plan: Plan, report: Status, day: date, language: Language) -> Iterator[str]:
    """Give how old the newest report is for the newest paper, and whether it is all there is for the next one."""
    newest, deadline = newest_round(plan, day), collected_since(plan, day)
    reported = in_words(report.day, language)
    old = is_before(plan, report, newest.began if newest else None, day)
    if newest is None or deadline is None:
        days, valid = number((day - report.day).days, language), number(plan.about.status_valid_days, language)
        answer = (words.STALE if old else words.FRESH).said(language)
        yield words.VALID_DAYS.said(language, reported=reported, days=days, valid=valid, answer=answer)
        return
    facts = {"paper": label(newest.paper, language), "month": said(plan, newest.month, language)}
    answer = (words.STALE_FOR_PAPER if old else words.FRESH_FOR_PAPER).said(language)
    yield words.ROUND.said(language, reported=reported, began=in_words(newest.began, language), answer=answer, **facts)
    if newest.began < deadline and report.day < deadline:
        yield words.NONE_SINCE.said(language, deadline=in_words(deadline, language))
