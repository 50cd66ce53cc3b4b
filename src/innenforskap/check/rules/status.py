"""Rules of single status reports, and of one report after another."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import MeasureKind, Progress, State
from innenforskap.query.standing import SETS, decisions, reports

ONGOING_COMPLETED = Rule(
    "IF129",
    "ongoing-completed",
    Severity.ERROR,
    Message(
        "et løpende tiltak kan ikke være gjennomført",
        "eit løpande tiltak kan ikkje vere gjennomført",
        "an ongoing measure cannot be completed",
    ),
    (
        Message(
            "skriv mainstreamed (videreført i ordinær drift); avsluttes det, trengs et vedtak",
            "skriv mainstreamed (vidareført i ordinær drift); blir det avslutta, trengst eit vedtak",
            "write mainstreamed (now ordinary operation); to end it takes a decision",
        ),
    ),
)


@ONGOING_COMPLETED.check
def ongoing_completed(case: Case) -> Iterator[Finding]:
    """Find standing obligations reported as completed."""
    for report in case.reports:
        measure = case.plan.measures.get(report.measure)
        if measure and measure.kind is MeasureKind.ONGOING and report.state is State.COMPLETED:
            yield ONGOING_COMPLETED.at(report, "state")


STATUS_IN_FUTURE = Rule(
    "IF200",
    "status-in-future",
    Severity.ERROR,
    Message(
        "statusrapporten er datert {day}, som ikke har vært ennå",
        "statusrapporten er datert {day}, som ikkje har vore enno",
        "the status report is dated {day}, which is yet to come",
    ),
    (
        Message(
            "legg den under dagen den gjelder: status/{today}/",
            "legg han under dagen han gjeld: status/{today}/",
            "put it under the day it is valid for: status/{today}/",
        ),
    ),
)


@STATUS_IN_FUTURE.check
def status_in_future(case: Case) -> Iterator[Finding]:
    """Find status reports dated after the real today, whatever day the plan is looked at from."""
    for report in case.plan.status.values():
        if report.day > case.today:
            yield STATUS_IN_FUTURE.at(report, day=str(report.day), today=str(case.today))


IMPOSSIBLE_TRANSITION = Rule(
    "IF201",
    "impossible-transition",
    Severity.ERROR,
    Message(
        "tiltaket var {before} {day} og kan ikke bli {after} uten vedtak om gjenåpning",
        "tiltaket var {before} {day} og kan ikkje bli {after} utan vedtak om gjenopning",
        "the measure was {before} on {day} and cannot become {after} without a decision to reopen it",
    ),
    (
        Message(
            "er den eldre rapporten feil, skriv corrects: {day}; ellers trengs et vedtak av typen reopen",
            "er den eldre rapporten feil, skriv corrects: {day}; elles trengst eit vedtak av typen reopen",
            "if the older report is wrong, write corrects: {day}; otherwise a decision of type reopen is needed",
        ),
    ),
)


class _Turn(NamedTuple):
    """A state that was set on a day, by a decision if it came from no report."""

    day: date
    by_decision: bool
    state: State
    report: Status | None


@IMPOSSIBLE_TRANSITION.check
def impossible_transition(case: Case) -> Iterator[Finding]:
    """Find reports that open a closed measure, or say of one under way that it has not begun."""
    for measure in case.plan.measures:
        for before, after in pairwise(_turns(case, measure)):
            if after.report and not _may_follow(before.state, after.state):
                yield IMPOSSIBLE_TRANSITION.at(
                    after.report, "state", before=before.state, after=after.state, day=str(before.day)
                )


def _turns(case: Case, measure: str) -> list[_Turn]:
    told = reports(case.plan, measure, case.day)
    mended = {report.corrects for report in told}
    turns = [
        _Turn(report.day, by_decision=False, state=report.state, report=report)
        for report in told
        if report.state and report.day not in mended
    ]
    turns += [
        _Turn(decision.date, by_decision=True, state=SETS[decision.type], report=None)
        for decision in decisions(case.plan, measure, case.day)
        if decision.type in SETS
    ]
    return sorted(turns, key=lambda turn: (turn.day, turn.by_decision))


def _may_follow(before: State, after: State) -> bool:
    if before.is_closed:
        return before is after
    return not (before is State.IN_PROGRESS and after in {State.NOT_STARTED, State.PROPOSED})


PROGRESS_OF_CLOSED = Rule(
    "IF202",
    "progress-of-closed",
    Severity.ERROR,
    Message(
        "tiltaket er {state}; da gir framdrift ({progress}) ingen mening",
        "tiltaket er {state}; då gir framdrift ({progress}) inga meining",
        "the measure is {state}; progress ({progress}) then means nothing",
    ),
    (Message("ta bort progress", "ta bort progress", "remove progress"),),
)


@PROGRESS_OF_CLOSED.check
def progress_of_closed(case: Case) -> Iterator[Finding]:
    """Find reports that give the progress of something nobody works on any more."""
    for report in case.reports:
        if report.state and report.progress and not report.state.is_active:
            yield PROGRESS_OF_CLOSED.at(report, "progress", state=report.state, progress=report.progress)


NO_PROGRESS = Rule(
    "IF203",
    "active-without-progress",
    Severity.WARNING,
    Message(
        "tiltaket er {state}, men rapporten sier ikke om det er i rute",
        "tiltaket er {state}, men rapporten seier ikkje om det er i rute",
        "the measure is {state}, but the report does not say whether it is on track",
    ),
    (
        Message(
            "skriv progress: on-track, some-delay, serious-delay eller not-assessed",
            "skriv progress: on-track, some-delay, serious-delay eller not-assessed",
            "write progress: on-track, some-delay, serious-delay or not-assessed",
        ),
    ),
)


@NO_PROGRESS.check
def active_without_progress(case: Case) -> Iterator[Finding]:
    """Find reports of active measures that leave the second axis out."""
    for report in case.reports:
        if report.state and report.state.is_active and report.progress is None:
            yield NO_PROGRESS.at(report, "state", state=report.state)


DELAY_WITHOUT_REASON = Rule(
    "IF204",
    "delay-without-reason",
    Severity.ERROR,
    Message(
        "tiltaket er meldt {deviation} uten grunn",
        "tiltaket er meldt {deviation} utan grunn",
        "the measure is reported {deviation} without a reason",
    ),
    (
        Message(
            "skriv reason: med grunnen; uten den kan ingen løse det",
            "skriv reason: med grunnen; utan han kan ingen løyse det",
            "write reason: with the cause; without it nobody can solve it",
        ),
    ),
)


@DELAY_WITHOUT_REASON.check
def delay_without_reason(case: Case) -> Iterator[Finding]:
    """Find delays and pauses that nobody has given a reason for."""
    for report in case.reports:
        if report.reason:
            continue
        if report.state is State.ON_HOLD:
            yield DELAY_WITHOUT_REASON.at(report, "state", deviation=report.state)
        elif report.progress in {Progress.SOME_DELAY, Progress.SERIOUS_DELAY}:
            yield DELAY_WITHOUT_REASON.at(report, "progress", deviation=report.progress)


QUESTION_MISSING = Rule(
    "IF211",
    "question-missing",
    Severity.ERROR,
    Message(
        "rapporten ber om en avgjørelse uten å si hva spørsmålet er",
        "rapporten ber om ei avgjerd utan å seie kva spørsmålet er",
        "the report asks for a decision without saying what the question is",
    ),
    (Message("skriv question:", "skriv question:", "write question:"),),
)


@QUESTION_MISSING.check
def question_missing(case: Case) -> Iterator[Finding]:
    """Find reports that ask the politicians for a decision and not a question."""
    for report in case.reports:
        if report.needs_decision and report.question is None:
            yield QUESTION_MISSING.at(report, "needs_decision")


RECOMMENDATION_MISSING = Rule(
    "IF212",
    "recommendation-missing",
    Severity.WARNING,
    Message(
        "rapporten ber om en avgjørelse uten å tilrå noe",
        "rapporten ber om ei avgjerd utan å rå til noko",
        "the report asks for a decision without recommending one",
    ),
    (Message("skriv recommendation:", "skriv recommendation:", "write recommendation:"),),
)


@RECOMMENDATION_MISSING.check
def recommendation_missing(case: Case) -> Iterator[Finding]:
    """Find questions to the politicians that come without a recommendation."""
    for report in case.reports:
        if report.needs_decision and report.question and report.recommendation is None:
            yield RECOMMENDATION_MISSING.at(report, "needs_decision")


RULES = (
    ongoing_completed,
    status_in_future,
    impossible_transition,
    progress_of_closed,
    active_without_progress,
    delay_without_reason,
    question_missing,
    recommendation_missing,
)
