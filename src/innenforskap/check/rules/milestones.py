"""Rules of milestones: when they are done, when they are late, and what is known of dates that were moved."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.delivery import Milestone, Moved
from innenforskap.model.measure import Measure
from innenforskap.model.vocabulary import State
from innenforskap.model.when import When
from innenforskap.place import Steps
from innenforskap.query.schedule import is_reached, overdue, planned_start

DONE_IN_FUTURE = Rule(
    "IF220",
    "milestone-done-in-future",
    Severity.ERROR,
    Message(
        "milepælen er ført som nådd {done}, en dag som ikke har vært ennå",
        "milepælen er ført som nådd {done}, ein dag som ikkje har vore enno",
        "the milestone is entered as reached {done}, which is yet to come",
    ),
    (
        Message(
            "rett done til dagen milepælen ble nådd; er den ikke nådd, hører dagen hjemme i due",
            "rett done til dagen milepælen vart nådd; er han ikkje nådd, høyrer dagen heime i due",
            "correct done to the day the milestone was reached; if it was not, the day belongs in due",
        ),
    ),
)


@DONE_IN_FUTURE.check
def milestone_done_in_future(case: Case) -> Iterator[Finding]:
    """Find milestones said to be reached in a time that has not begun yet; the day looked at does not matter."""
    for measure, steps, milestone in _milestones(case):
        if milestone.done and milestone.done.first > case.today:
            yield DONE_IN_FUTURE.at(measure, *steps, "done", done=str(milestone.done))


DONE_BEFORE_START = Rule(
    "IF221",
    "milestone-done-before-start",
    Severity.WARNING,
    Message(
        "milepælen er ført som nådd {done}, men tiltaket skulle ikke begynne før {start}",
        "milepælen er ført som nådd {done}, men tiltaket skulle ikkje byrje før {start}",
        "the milestone is entered as reached {done}, but the measure was not to begin until {start}",
    ),
    (
        Message(
            "rett done i milepælen, eller from i tiltakets periode",
            "rett done i milepælen, eller from i perioden til tiltaket",
            "correct done in the milestone, or from in the measure's period",
        ),
    ),
)


@DONE_BEFORE_START.check
def milestone_done_before_start(case: Case) -> Iterator[Finding]:
    """Find milestones reached before their measure was to begin."""
    for measure, steps, milestone in _milestones(case):
        start = planned_start(measure)
        if start and milestone.done and milestone.done.last < start.first:
            done = str(milestone.done)
            yield DONE_BEFORE_START.at(measure, *steps, "done", done=done, start=str(start))


MILESTONE_OVERDUE = Rule(
    "IF222",
    "milestone-overdue",
    Severity.WARNING,
    Message(
        "fristen for milepælen («{due}») er passert, og den er ikke ført som nådd",
        "fristen for milepælen («{due}») er passert, og han er ikkje ført som nådd",
        "the milestone was due (“{due}”), and is not entered as reached",
    ),
    (
        Message(
            "skriv done: med dagen den ble nådd; er fristen flyttet, skriv den nye i due og den gamle i moved",
            "skriv done: med dagen han vart nådd; er fristen flytta, skriv den nye i due og den gamle i moved",
            "write done: with the day it was reached; if it was moved, write the new date in due and the old in moved",
        ),
    ),
)


@MILESTONE_OVERDUE.check
def milestone_overdue(case: Case) -> Iterator[Finding]:
    """Find milestones of a plan in force that are past due; not where the measure rests, or is itself past its end."""
    at_work = [now for now in case.open if now.state is not State.ON_HOLD and not overdue(now, case.day)]
    for now in at_work if case.is_adopted else ():
        for id_, milestone in now.measure.milestones.items():
            if milestone.due and milestone.due.last < case.day and not is_reached(milestone, case.day):
                yield MILESTONE_OVERDUE.at(now.measure, "milestones", id_, "due", due=str(milestone.due))


MOVED_OUT_OF_ORDER = Rule(
    "IF223",
    "moved-out-of-order",
    Severity.WARNING,
    Message(
        "fristen «{due}» kommer etter den som avløste den («{after}»)",
        "fristen «{due}» kjem etter den som avløyste han («{after}»)",
        "the due date “{due}” comes after the one that replaced it (“{after}”)",
    ),
    (
        Message(
            "skriv de gamle fristene med den eldste først; ble fristen satt tidligere, si når med on:",
            "skriv dei gamle fristane med den eldste først; vart fristen sett tidlegare, sei når med on:",
            "write the old dates with the oldest first; if it was brought forward, say when with on:",
        ),
    ),
)


@MOVED_OUT_OF_ORDER.check
def moved_out_of_order(case: Case) -> Iterator[Finding]:
    """Find earlier due dates that do not stand oldest first; one that was brought forward says which day it was."""
    for measure, steps, milestone in _milestones(case):
        replaced_by = (*milestone.moved[1:], milestone.due)
        # Where nothing was moved, the due date has replaced nothing.
        for at, (moved, after) in enumerate(zip(milestone.moved, replaced_by, strict=False)):
            if after and _is_out_of_order(moved, after):
                new = after.due if isinstance(after, Moved) else after
                facts = {"due": str(moved.due), "after": str(new)}
                yield MOVED_OUT_OF_ORDER.at(measure, *steps, "moved", at, "due", **facts)


def _is_out_of_order(moved: Moved, after: Moved | When) -> bool:
    """Tell whether a move was made after the next one, or, where that is not known, went back in time."""
    if not isinstance(after, Moved):
        return moved.on is None and moved.due.first > after.last
    if moved.on and after.on:
        return moved.on > after.on
    return moved.due.first > after.due.last


MOVED_WITHOUT_CAUSE = Rule(
    "IF224",
    "moved-without-cause",
    Severity.WARNING,
    Message(
        "fristen «{due}» er flyttet uten at årsaken er oppgitt",
        "fristen «{due}» er flytta utan at årsaka er oppgitt",
        "the due date “{due}” was moved without a cause",
    ),
    (
        Message(
            "skriv cause: (for eksempel capacity eller partner), reason: med grunnen eller decision: med vedtaket",
            "skriv cause: (til dømes capacity eller partner), reason: med grunnen eller decision: med vedtaket",
            "write cause: (such as capacity or partner), reason: in words, or decision: with the decision",
        ),
    ),
)


@MOVED_WITHOUT_CAUSE.check
def moved_without_cause(case: Case) -> Iterator[Finding]:
    """Find due dates that were moved with no word of why: no cause, no reason and no decision."""
    for measure, steps, milestone in _milestones(case):
        for at, moved in enumerate(milestone.moved):
            if moved.cause is None and moved.reason is None and moved.decision is None:
                yield MOVED_WITHOUT_CAUSE.at(measure, *steps, "moved", at, "due", due=str(moved.due))


def _milestones(case: Case) -> Iterator[tuple[Measure, Steps, Milestone]]:
    for measure in case.plan.measures.values():
        for id_, milestone in measure.milestones.items():
            yield measure, ("milestones", id_), milestone


RULES = (
    milestone_done_in_future,
    milestone_done_before_start,
    milestone_overdue,
    moved_out_of_order,
    moved_without_cause,
)
