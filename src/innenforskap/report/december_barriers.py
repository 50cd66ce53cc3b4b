"""The barriers: which are gone, which are taken to others and with what answer, which are new, and which remain."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import BARRIER_STATES, GOVERNMENT_LEVELS
from innenforskap.model.barrier import Barrier, Raised
from innenforskap.model.vocabulary import BarrierState
from innenforskap.query.movement import happened
from innenforskap.query.surroundings import state_on
from innenforskap.report.december_year import Year
from innenforskap.report.lines import NOT_GIVEN, actor, at, begun
from innenforskap.report.paper import Block, Line, Section, Table

HEADING = Phrase("Barrierer vi har fjernet eller løftet", "Barrierar vi har fjerna eller løfta")
REMOVED = Phrase("Fjernet", "Fjerna")
RAISED = Phrase("Løftet til andre som kan gjøre noe med dem", "Løfta til andre som kan gjere noko med dei")
NEW = Phrase("Nye siden {day}", "Nye sidan {day}")
REMAIN = Phrase("Står fortsatt i veien", "Står framleis i vegen")
COLUMNS = (
    Phrase("Barriere", "Barriere"),
    Phrase("Status", "Status"),
    Phrase("Nivå", "Nivå"),
    Phrase("Ansvarlig", "Ansvarleg"),
    Phrase("Tiltak som tar tak i den", "Tiltak som tek tak i han"),
)
RAISED_COLUMNS = (
    Phrase("Barriere", "Barriere"),
    Phrase("Tatt opp med", "Teken opp med"),
    Phrase("Når", "Når"),
    Phrase("Svar", "Svar"),
)
IN_STATE_SINCE = Phrase("{state} ({when})", "{state} ({when})")
NO_ANSWER = Phrase("Ikke besvart", "Ikkje svart på")
ANSWERED = Phrase("{answer} ({when})", "{answer} ({when})")
NO_MEASURE = Phrase("Ingen", "Ingen")


def barriers(on: Year) -> Section:
    """Return how the barriers have moved; nothing where the plan has none."""
    return Section("barriers", on.said(HEADING), tuple(_blocks(on)))


def _blocks(on: Year) -> Iterator[Block]:
    there = list(on.plan.barriers.values())
    removed = [each for each in there if state_on(each, on.day) is BarrierState.REMOVED]
    rest = [each for each in there if each not in removed]
    new = [each for each in rest if _is_new(on, each)]
    remain = [each for each in rest if each not in new]
    if removed:
        yield _table(on, on.said(REMOVED), removed)
    if rows := tuple(_raised(on, each, raised) for each in there for raised in each.raised if _is_told(on, raised)):
        yield Table(on.said(RAISED), on.columns(RAISED_COLUMNS), rows)
    if new:
        yield _table(on, on.said(NEW, day=on.day_of(on.then)), new)
    if remain:
        yield _table(on, on.said(REMAIN), remain)


def _is_new(on: Year, barrier: Barrier) -> bool:
    return state_on(barrier, on.day) is BarrierState.IDENTIFIED and happened(barrier.since, on.then, on.day)


def _is_told(on: Year, raised: Raised) -> bool:
    return raised.date is None or raised.date.first <= on.day


def _table(on: Year, caption: Line, found: list[Barrier]) -> Table:
    return Table(caption, on.columns(COLUMNS), tuple(_row(on, each) for each in found))


def _row(on: Year, barrier: Barrier) -> tuple[Line, ...]:
    state = state_on(barrier, on.day)
    label = on.said(BARRIER_STATES[state]) if state else on.said(NOT_GIVEN)
    when = at(barrier.since, on.language)
    measures = on.titles(now.measure for now in on.standings if barrier.id in now.measure.barriers)
    return (
        (on.told(barrier.title),),
        on.said(IN_STATE_SINCE, state=label, when=when) if state and barrier.since else label,
        on.said(GOVERNMENT_LEVELS[barrier.level] if barrier.level else NOT_GIVEN),
        actor(on.plan, barrier.owner, on.language),
        measures or on.said(NO_MEASURE),
    )


def _raised(on: Year, barrier: Barrier, raised: Raised) -> tuple[Line, ...]:
    body = on.body(raised.body)
    to = begun(on.name(body)) if body and not raised.to else actor(on.plan, raised.to, on.language)
    return (on.told(barrier.title),), to, begun(at(raised.date, on.language)), _answer(on, raised)


def _answer(on: Year, raised: Raised) -> Line:
    if raised.answer is None or (raised.answered and raised.answered.first > on.day):
        return on.said(NO_ANSWER)
    told = (on.told(raised.answer),)
    return on.said(ANSWERED, answer=told, when=at(raised.answered, on.language)) if raised.answered else told
