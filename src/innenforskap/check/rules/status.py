"""Rules of single status reports, and of one report after another."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from innenforskap.check.case import Case
from innenforskap.check.words import in_words
from innenforskap.finding import Fact, Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.index import EVERY
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import DecisionType, MeasureKind, State
from innenforskap.query.standing import ENDS, SETS, Turn, turns, uncorrected

_NOT_BEGUN = {State.PROPOSED, State.NOT_STARTED}
_UNDER_WAY = {State.IN_PROGRESS, State.ON_HOLD}
_TOLD_BEFORE = Message("slik sto det før", "slik stod det før", "as it stood before")


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
            "pågår det ennå, skriv in-progress; er det blitt ordinær drift, skriv mainstreamed",
            "går det føre seg enno, skriv in-progress; er det vorte ordinær drift, skriv mainstreamed",
            "if it goes on, write in-progress; if it has become ordinary operation, write mainstreamed",
        ),
    ),
)


@ONGOING_COMPLETED.check
def ongoing_completed(case: Case) -> Iterator[Finding]:
    """Find standing obligations reported as completed."""
    for report in uncorrected(case.reports):
        measure = case.plan.measures.get(report.measure)
        if measure and measure.kind is MeasureKind.ONGOING and report.state is State.COMPLETED:
            yield ONGOING_COMPLETED.at(report, "state")


STATUS_IN_FUTURE = Rule(
    "IF200",
    "status-in-future",
    Severity.ERROR,
    Message(
        "status er meldt for {day}, en dag som ikke har vært ennå",
        "status er meldt for {day}, ein dag som ikkje har vore enno",
        "a status is reported for {day}, a day that is yet to come",
    ),
    (
        Message(
            "flytt det som ligger under status/{day}, til dagen det gjelder, senest {today}",
            "flytt det som ligg under status/{day}, til dagen det gjeld, seinast {today}",
            "move what lies under status/{day} to the day it is valid for, {today} at the latest",
        ),
    ),
)


@STATUS_IN_FUTURE.check
def status_in_future(case: Case) -> Iterator[Finding]:
    """Find days after the real today that status is reported for; a folder with the wrong name is one mistake."""
    told: set[date] = set()
    for report in case.plan.status.values():
        if report.day > case.today and report.day not in told:
            told.add(report.day)
            yield STATUS_IN_FUTURE.at(report, day=str(report.day), today=str(case.today))


IMPOSSIBLE_TRANSITION = Rule(
    "IF201",
    "impossible-transition",
    Severity.ERROR,
    Message(
        "tiltaket er meldt {after}, enda det var {before} {day}",
        "tiltaket er meldt {after}, endå det var {before} {day}",
        "the measure is reported {after}, although it was {before} on {day}",
    ),
    (
        Message(
            "er det gjenåpnet, registrer vedtaket i decisions/ med type: {decision}",
            "er det opna på nytt, registrer vedtaket i decisions/ med type: {decision}",
            "if it was reopened, enter the decision in decisions/ with type: {decision}",
        ),
        Message(
            "har det stoppet opp, skriv state: {instead}",
            "har det stoppa opp, skriv state: {instead}",
            "if it has come to a halt, write state: {instead}",
        ),
        Message(
            "var rapporten fra {wrong} feil, skriv corrects: {wrong} i den nye",
            "var rapporten frå {wrong} feil, skriv corrects: {wrong} i den nye",
            "if the report of {wrong} was wrong, write corrects: {wrong} in the new one",
        ),
    ),
)


@IMPOSSIBLE_TRANSITION.check
def impossible_transition(case: Case) -> Iterator[Finding]:
    """Find reports that open a closed measure, or say of one under way that it has not begun."""
    for now in case.settled:
        history = turns(case.plan, now.measure.id, case.day)
        decided = {turn.day for turn in history if turn.is_decided}
        for at, turn in enumerate(history):
            # What was decided the same day counts; whether the report knew of it says nothing.
            before = _contradicted(history[:at], turn.state) if turn.day not in decided else None
            if before:
                states = {"before": in_words(before.state), "after": in_words(turn.state)}
                facts = {**states, "day": str(before.day), **_ways_out(before)}
                related = (Related(before.by.file, before.by.steps, _TOLD_BEFORE),)
                yield IMPOSSIBLE_TRANSITION.at(turn.by, "state", **facts)._replace(related=related)


def _contradicted(earlier: Sequence[Turn], state: State) -> Turn | None:
    """Return what was told before that a report of `state` cannot follow; what takes a decision has its own rule."""
    if not earlier or state in {SETS[ends] for ends in ENDS}:
        return None
    before = earlier[-1]
    if before.state.is_closed:
        mainstreamed = (before.state, state) == (State.COMPLETED, State.MAINSTREAMED)
        return None if mainstreamed or state is before.state else before
    if state in _NOT_BEGUN and before.state in _UNDER_WAY:
        return next((turn for turn in reversed(earlier) if turn.state is State.IN_PROGRESS), None)
    return None


def _ways_out(before: Turn) -> dict[str, Fact]:
    way = {"decision": DecisionType.REOPEN} if before.state.is_closed else {"instead": State.ON_HOLD}
    return {**way, "wrong": "" if before.is_decided else str(before.day)}


PROGRESS_OF_CLOSED = Rule(
    "IF202",
    "progress-of-closed",
    Severity.ERROR,
    Message(
        "tiltaket er {state}; da sier framdriften «{progress}» ingenting",
        "tiltaket er {state}; då seier framdrifta «{progress}» ingenting",
        "the measure is {state}; then the progress “{progress}” says nothing",
    ),
    (Message("ta bort progress", "ta bort progress", "remove progress"),),
)


@PROGRESS_OF_CLOSED.check
def progress_of_closed(case: Case) -> Iterator[Finding]:
    """Find reports that give the progress of something nobody works on."""
    for report in uncorrected(case.reports):
        state = report.state or _state_before(case, report)
        if report.progress and state and not state.is_active:
            yield PROGRESS_OF_CLOSED.at(report, "progress", state=in_words(state), progress=report.progress)


def _state_before(case: Case, report: Status) -> State | None:
    is_settled = report.measure in case.settled_ids
    history = turns(case.plan, report.measure, report.day - timedelta(days=1)) if is_settled else ()
    return history[-1].state if history else None


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
    """Find active measures whose newest report leaves the second axis out."""
    for now in case.settled:
        report = now.report
        if report is None or report.progress or now.state is None or not now.state.is_active:
            continue
        if now.decision is None or now.decision.date < report.day:
            yield NO_PROGRESS.at(report, "state", state=in_words(now.state))


DELAY_WITHOUT_REASON = Rule(
    "IF204",
    "delay-without-reason",
    Severity.ERROR,
    Message(
        "tiltaket er meldt {deviation}, men årsaken er ikke oppgitt",
        "tiltaket er meldt {deviation}, men årsaka er ikkje oppgitt",
        "the measure is reported {deviation} without a reason",
    ),
    (
        Message(
            "skriv reason: med årsaken; uten den kan ingen løse det",
            "skriv reason: med årsaka; utan ho kan ingen løyse det",
            "write reason: with the cause; without it nobody can solve it",
        ),
    ),
)


@DELAY_WITHOUT_REASON.check
def delay_without_reason(case: Case) -> Iterator[Finding]:
    """Find delays and pauses that nobody has given a reason for."""
    for report in uncorrected(case.reports):
        if report.reason:
            continue
        if report.state is State.ON_HOLD:
            yield DELAY_WITHOUT_REASON.at(report, "state", deviation=in_words(report.state))
        elif report.progress and report.progress.is_delay:
            yield DELAY_WITHOUT_REASON.at(report, "progress", deviation=in_words(report.progress))


CORRECTS_NOTHING = Rule(
    "IF215",
    "corrects-nothing",
    Severity.ERROR,
    Message(
        "rapporten retter {day}, men den dagen finnes ingen annen rapport om tiltaket",
        "rapporten rettar {day}, men den dagen finst ingen annan rapport om tiltaket",
        "the report corrects {day}, but there is no other report of the measure on that day",
    ),
    (
        Message(
            "skriv corrects: med dagen i mappenavnet til rapporten som var feil, eller ta linjen bort",
            "skriv corrects: med dagen i mappenamnet til rapporten som var feil, eller ta linja bort",
            "write corrects: with the day in the folder name of the report that was wrong, or remove the line",
        ),
    ),
)


@CORRECTS_NOTHING.check
def corrects_nothing(case: Case) -> Iterator[Finding]:
    """Find reports that correct themselves, or a report that is not there: the wrong one would still count."""
    known = case.plan.index.known
    for report in uncorrected(case.reports):
        corrected = {("status", f"{report.corrects}/{report.measure}"), ("status", EVERY)}
        if report.corrects and (report.corrects == report.day or not corrected & known):
            yield CORRECTS_NOTHING.at(report, "corrects", day=str(report.corrects))


RULES = (
    ongoing_completed,
    status_in_future,
    impossible_transition,
    progress_of_closed,
    active_without_progress,
    delay_without_reason,
    corrects_nothing,
)
