"""The parts of the June memo on what has begun: per strand, what has not, and what is off its course."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from innenforskap.i18n.numbers import listed
from innenforskap.model.strand import Strand
from innenforskap.model.vocabulary import Progress, State
from innenforskap.query.schedule import (
    Starts,
    expected_start,
    late_milestones,
    not_started_as_planned,
    overdue,
    planned_end,
    planned_start,
    stale,
    starts,
)
from innenforskap.query.standing import Standing, in_order, is_started
from innenforskap.report import june_words as words
from innenforskap.report.lines import (
    NOT_GIVEN,
    NOT_REPORTED,
    actor,
    at,
    begun,
    joined,
    ours,
    passing,
    progress,
    state,
    strand_title,
    title,
    within,
)
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Block, Line, Paragraph, Section, Table


def starts_told(on: Occasion) -> Line:
    """Return how many have begun of those that should have, or that the plan does not say when they should."""
    if not on.standings:
        return on.said(words.NO_MEASURES)
    found = starts(on.standings, on.day)
    if found.without_plan == len(on.standings):
        return on.said(words.NO_STARTS)
    parts = (
        phrase.said(on.language, n=count)
        for phrase, count in (
            (words.STARTED, found.started),
            (words.WAITING, found.waiting),
            (words.UNREPORTED, found.unreported),
        )
        if count
    )
    told = on.said(words.STARTS, due=on.measures(found.due), parts=listed(parts, on.language))
    rest = on.said(words.SOME_STARTS, count=on.measures(found.without_plan)) if found.without_plan else ()
    return (*(told if found.due else on.said(words.NO_STARTS_YET)), *rest)


def status(on: Occasion) -> Section:
    """Return the measures of each strand, with those that are late or on hold explained."""
    label = on.plan.about.strand_label
    heading = on.said(words.STATUS_PER, label=within((on.told(label),))) if label else on.said(words.STATUS)
    return Section("status", heading, tuple(_status(on)))


def _status(on: Occasion) -> Iterator[Block]:
    yield Paragraph(starts_told(on))
    if not on.standings:
        return
    parts = [(key, tuple(found)) for key, found in groupby(on.standings, lambda now: now.measure.strand)]
    if any(planned_start(now.measure) for now in on.standings):
        yield _starts(on, parts)
    for strand, found in parts:
        rows = tuple(_row(on, now) for now in found)
        yield Table(on.strand(strand), on.columns(words.STATUS_COLUMNS), rows)
    if empty := empty_strands(on):
        yield on.sentence(words.EMPTY_STRANDS, strands=empty)
    if rows := tuple(_deviations(on)):
        yield Table(on.said(words.DEVIATIONS), on.columns(words.DEVIATION_COLUMNS), rows)


def _starts(on: Occasion, parts: Sequence[tuple[str | None, Sequence[Standing]]]) -> Table:
    rows = [(on.strand(strand), starts(found, on.day)) for strand, found in parts]
    if len(rows) > 1:
        rows.append((on.said(words.TOTAL), starts(on.standings, on.day)))
    return Table(
        on.said(words.STARTS_CAPTION, day=on.day_of(on.day)),
        on.columns(words.STARTS_COLUMNS),
        tuple((name, *_counts(on, found)) for name, found in rows),
    )


def _counts(on: Occasion, found: Starts) -> Iterator[Line]:
    return (ours(str(count), on.language) for count in found)


def _row(on: Occasion, now: Standing) -> tuple[Line, ...]:
    return (
        title(now.measure, on.language),
        actor(on.plan, now.measure.lead, on.language),
        begun(at(planned_start(now.measure), on.language)),
        _state(on, now),
        progress(now, on.language),
    )


def _state(on: Occasion, now: Standing) -> Line:
    """Return the label of a measure's state, and when it was reported if that is too long ago."""
    told = state(now, on.language)
    if now.report is None or not stale(on.plan, now.measure.id, on.day):
        return told
    return on.said(words.STALE, state=told, day=on.day_of(now.report.day))


def empty_strands(on: Occasion) -> Line:
    """Return the strands without a measure, by number where the plan has a word for them and all are numbered."""
    used = {now.measure.strand for now in on.standings}
    empty = [strand for strand_id, strand in on.plan.strands.items() if strand_id not in used]
    label = on.plan.about.strand_label
    if empty and label and all(strand.number for strand in empty):
        return _numbered((on.told(label),), empty, on)
    return joined((strand_title(on.plan, strand, on.language) for strand in empty), on.language)


def _numbered(label: Line, strands: Sequence[Strand], on: Occasion) -> Line:
    numbers = sorted((strand.number or "" for strand in strands), key=in_order)
    return (*within(label), *ours(f" {listed(numbers, on.language)}", on.language))


def _deviations(on: Occasion) -> Iterator[tuple[Line, ...]]:
    for now in on.standings:
        found = joined(how(on, now), on.language, ", ")
        if found and is_started(now):
            yield title(now.measure, on.language), begun(found), reason(on, now)


def how(on: Occasion, now: Standing) -> Iterator[Line]:
    """Give in which ways a measure that has begun, or is put off, is off its course."""
    if now.state is State.ON_HOLD:
        yield within(state(now, on.language))
    if now.progress and now.progress.is_delay:
        yield within(progress(now, on.language))
    if overdue(now, on.day):
        yield on.said(words.END_PASSED, when=at(planned_end(now.measure), on.language))
    for milestone in late_milestones(now.measure, on.day) if now.is_active else ():
        facts: dict[str, Line] = {"title": (on.told(milestone.title),), "when": at(milestone.due, on.language)}
        yield on.said(words.MILESTONE_LATE, **facts)


def off_course(on: Occasion) -> tuple[tuple[Standing, Line], ...]:
    """Return the measures that are late, on hold or not started as planned, and how, the most serious first."""
    found = [(now, joined(_off(on, now), on.language, ", ")) for now in on.standings]
    return tuple(sorted((each for each in found if each[1]), key=lambda each: _rank(each[0])))


def _off(on: Occasion, now: Standing) -> Iterator[Line]:
    """Give in which ways an open measure is off its course, one that has not begun among them."""
    if not_started_as_planned(now, on.day) and now.state is not State.ON_HOLD:
        yield within(state(now, on.language))
    yield from how(on, now)


def _rank(now: Standing) -> int:
    return 0 if now.progress is Progress.SERIOUS_DELAY else 1 if now.state is State.ON_HOLD else 2


def not_started(on: Occasion) -> Section:
    """Return the measures that have not begun as planned, each with the reason and the new date."""
    found = [now for now in on.standings if not_started_as_planned(now, on.day)]
    if not found:
        return Section("not-started", on.said(words.NOT_STARTED), (on.sentence(words.NONE_NOT_STARTED),))
    note = (on.sentence(words.NOT_STARTED_NOTE),) if any(planned_start(now.measure) is None for now in found) else ()
    rows = tuple(_late(on, now) for now in found)
    table = Table(on.said(words.NOT_STARTED_CAPTION), on.columns(words.NOT_STARTED_COLUMNS), rows)
    return Section("not-started", on.said(words.NOT_STARTED), (*note, table))


def _late(on: Occasion, now: Standing) -> tuple[Line, ...]:
    again = expected_start(now)
    return (
        title(now.measure, on.language),
        state(now, on.language),
        begun(at(planned_start(now.measure), on.language)),
        reason(on, now),
        begun(passing(again, on.day, on.language)),
    )


def reason(on: Occasion, now: Standing) -> Line:
    """Return why a measure is off its course, by its newest report, or that this is not told."""
    if now.report is None:
        return on.said(NOT_REPORTED)
    return (on.told(now.report.reason),) if now.report.reason else on.said(NOT_GIVEN)
