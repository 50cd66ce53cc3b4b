"""How the measures stand against the year before, strand by strand, and which are late."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from innenforskap.i18n.labels import STATES
from innenforskap.model.vocabulary import State
from innenforskap.query.movement import Move
from innenforskap.query.schedule import expected_start
from innenforskap.query.standing import Standing
from innenforskap.report import december_words as words
from innenforskap.report.december_year import Year
from innenforskap.report.june_status import empty_strands, how, reason
from innenforskap.report.june_words import EMPTY_STRANDS, NO_MEASURES
from innenforskap.report.lines import NOT_REPORTED, begun, joined, ours, passing, title, within
from innenforskap.report.paper import Block, Line, Section, Table


def status(on: Year) -> Section:
    """Return how many measures stand in each state now and stood a year ago, by strand, with those that moved named."""
    return Section("status", on.said(words.STATUS), tuple(_status(on)))


def state_label(on: Year, told: State | None) -> Line:
    """Return what a state is called, or that none is reported."""
    return on.said(STATES[told] if told else NOT_REPORTED)


def _status(on: Year) -> Iterator[Block]:
    if not on.moves:
        yield on.sentence(NO_MEASURES)
        return
    moved = sum(move.has_moved for move in on.moves)
    told = str(moved) if moved else words.NOBODY.said(on.language)
    yield on.sentence(words.MOVED, total=on.measures(len(on.moves)), moved=told, then=on.day_of(on.then))
    parts = [(key, tuple(found)) for key, found in groupby(on.moves, lambda move: move.now.measure.strand)]
    if len(parts) > 1:
        yield _counted(_table(on, on.said(words.WHOLE), on.moves))
    for strand_id, moves in parts:
        yield _table(on, on.strand(strand_id), moves)
    if empty := empty_strands(on):
        yield on.sentence(EMPTY_STRANDS, strands=empty)
    rows = tuple(_late(on))
    late = Table(on.said(words.LATE), on.columns(words.LATE_COLUMNS), rows)
    yield late if rows else on.sentence(words.NONE_LATE)


def _table(on: Year, caption: Line, moves: Sequence[Move]) -> Table:
    columns = (*on.columns((words.STATE,)), begun(_then(on))[0].words, *on.columns((words.NOW, words.CAME)))
    there = sum(not move.is_new for move in moves)
    total = (on.said(words.TOTAL), _count(on, there), _count(on, len(moves)), ())
    return Table(caption, columns, (*_rows(on, moves), total))


def _counted(table: Table) -> Table:
    """Return the table with its counts only; who has moved stands under each strand."""
    return replace(table, columns=table.columns[:-1], rows=tuple(row[:-1] for row in table.rows))


def _then(on: Year) -> Line:
    return ours(on.day_of(on.then), on.language)


def _rows(on: Year, moves: Sequence[Move]) -> Iterator[tuple[Line, ...]]:
    """Give a row for each state that a measure stands in or stood in."""
    for each in (*State, None):
        there = sum(move.was is each and not move.is_new for move in moves)
        now = [move for move in moves if move.now.state is each]
        if there or now:
            came = joined((_came(on, move) for move in now if move.has_moved), on.language)
            yield state_label(on, each), _count(on, there), _count(on, len(now)), came


def _came(on: Year, move: Move) -> Line:
    measure = title(move.now.measure, on.language)
    if move.is_new:
        return on.said(words.CAME_NEW, measure=measure)
    return on.said(words.CAME_FROM, measure=measure, state=within(state_label(on, move.was)))


def _count(on: Year, count: int) -> Line:
    return ours(str(count), on.language)


def _late(on: Year) -> Iterator[tuple[Line, ...]]:
    for now in on.standings:
        if found := joined(how(on, now), on.language, ", "):
            yield title(now.measure, on.language), begun(found), reason(on, now), begun(_again(on, now))


def _again(on: Year, now: Standing) -> Line:
    """Return when a measure is expected to begin, or by a decision to go on, and else to end."""
    told, begins = now.report, expected_start(now)
    # One that has begun does not begin again, but a decision since may have put it off.
    if now.started and told and begins == told.expected_start:
        begins = None
    return passing(begins or (told.expected_end if told else None), on.day, on.language)
