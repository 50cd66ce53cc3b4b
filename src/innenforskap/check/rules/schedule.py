"""Rules of time: what has not been reported, not begun or not ended when it should have been."""

from collections.abc import Iterator
from datetime import date

from innenforskap.check.case import Case
from innenforskap.check.words import in_words
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.vocabulary import DecisionType, State
from innenforskap.model.when import When
from innenforskap.query.schedule import last_deadline, overdue, planned_end, planned_start, should_have_started, stale
from innenforskap.query.standing import Standing

_NEWEST_REPORT = Message("siste rapport", "siste rapport", "the newest report")

STATUS_STALE = Rule(
    "IF208",
    "status-stale",
    Severity.WARNING,
    Message(
        "siste statusrapport er fra {day}, før denne runden",
        "siste statusrapport er frå {day}, før denne runden",
        "the newest status report is from {day}, before this round",
    ),
    (
        Message(
            "be den ansvarlige om status, og legg den i status/",
            "be den ansvarlege om status, og legg han i status/",
            "ask the lead for a status, and put it in status/",
        ),
    ),
)


@STATUS_STALE.check
def status_stale(case: Case) -> Iterator[Finding]:
    """Find active measures whose newest report is older than the round that the next paper rests on."""
    for now in _in_round(case):
        if now.report and stale(case.plan, now.measure.id, case.day):
            yield STATUS_STALE.at_key(now.measure, day=str(now.report.day))._replace(related=_newest(now))


LATE_START = Rule(
    "IF209",
    "late-start",
    Severity.WARNING,
    Message(
        "planlagt start («{start}») er passert, men tiltaket er ikke meldt i gang",
        "planlagd start («{start}») er passert, men tiltaket er ikkje meldt i gang",
        "the planned start (“{start}”) has passed, but the measure is not reported as begun",
    ),
    (
        Message(
            "meld det i gang, eller meld grunnen (reason) og når det nå skal begynne (expected_start)",
            "meld det i gang, eller meld grunnen (reason) og når det no skal begynne (expected_start)",
            "report it as begun, or report the reason and when it will now begin (expected_start)",
        ),
    ),
)


@LATE_START.check
def late_start(case: Case) -> Iterator[Finding]:
    """Find starts that have passed for measures reported as not begun, where nobody says why and until when.

    What nobody has reported, or what should be over by now, is told by other rules.
    """
    for now in case.settled if case.is_adopted else ():
        if now.state is None or not should_have_started(now, case.day) or overdue(now, case.day):
            continue
        expected = now.report.expected_start if now.report else None
        if not _is_explained(now, expected, case.day):
            start = str(planned_start(now.measure))
            yield LATE_START.at(now.measure, "period", "from", start=start)._replace(related=_newest(now))


PAST_END = Rule(
    "IF210",
    "past-end",
    Severity.WARNING,
    Message(
        "planlagt slutt («{end}») er passert, men tiltaket er meldt {state}",
        "planlagd slutt («{end}») er passert, men tiltaket er meldt {state}",
        "the planned end (“{end}”) has passed, but the measure is reported {state}",
    ),
    (
        Message(
            "meld det ferdig, eller meld grunnen (reason) og når det nå blir ferdig (expected_end)",
            "meld det ferdig, eller meld grunnen (reason) og når det no blir ferdig (expected_end)",
            "report it done, or report the reason and when it will now be done (expected_end)",
        ),
    ),
)


@PAST_END.check
def past_end(case: Case) -> Iterator[Finding]:
    """Find measures that are still active after their planned end, where nobody says why and until when."""
    for now in case.settled:
        expected = now.report.expected_end if now.report else None
        if now.state and overdue(now, case.day) and not _is_explained(now, expected, case.day):
            found = PAST_END.at(
                now.measure, "period", "to", end=str(planned_end(now.measure)), state=in_words(now.state)
            )
            yield found._replace(related=_newest(now))


NO_STATUS = Rule(
    "IF213",
    "measure-without-status",
    Severity.WARNING,
    Message(
        "ingen har meldt status for tiltaket", "ingen har meldt status for tiltaket", "nobody has reported the measure"
    ),
    (
        Message(
            "legg rapporten i status/<dag>/{id}.yaml",
            "legg rapporten i status/<dag>/{id}.yaml",
            "put the report in status/<day>/{id}.yaml",
        ),
    ),
)


@NO_STATUS.check
def measure_without_status(case: Case) -> Iterator[Finding]:
    """Find measures of a plan in force that nobody has reported, where others are."""
    for now in _in_round(case) if case.reports else ():
        if now.report is None and now.decision is None:
            yield NO_STATUS.at_key(now.measure, id=now.measure.id)


NO_STATUS_ROUND = Rule(
    "IF214",
    "no-status-round",
    Severity.WARNING,
    Message(
        "planen har vært i kraft siden {adopted}, men ingen tiltak har status",
        "planen har vore i kraft sidan {adopted}, men ingen tiltak har status",
        "the plan has been in force since {adopted}, but no measure has a status",
    ),
    (
        Message(
            "legg én fil for hvert tiltak i status/<dag>/",
            "legg éi fil for kvart tiltak i status/<dag>/",
            "put one file for each measure in status/<day>/",
        ),
    ),
)


@NO_STATUS_ROUND.check
def no_status_round(case: Case) -> Iterator[Finding]:
    """Find a plan that has passed a deadline of its own calendar without a single report."""
    adopted = case.plan.about.adopted
    if not (case.is_whole and adopted and adopted.date) or case.reports:
        return
    if _in_round(case) and _report_was_due(case, adopted.date.last):
        yield NO_STATUS_ROUND.at_key(case.plan.about, "adopted", adopted=str(adopted.date))


def _in_round(case: Case) -> list[Standing]:
    """Return the measures to be reported; one whose report has got a day yet to come is one mistake, told as that."""
    misdated = {report.measure for report in case.plan.status.values() if report.day > case.today}
    return [now for now in case.settled if case.is_adopted and now.measure.id not in misdated]


def _report_was_due(case: Case, adopted: date) -> bool:
    deadline = last_deadline(case.plan, case.day)
    if deadline:
        return adopted < deadline
    return (case.day - adopted).days > case.plan.about.status_valid_days


def _is_explained(now: Standing, expected: When | None, day: date) -> bool:
    """Tell whether a body has put the measure off, or the newest report says why it is late and until when."""
    if now.state is State.ON_HOLD and now.decision and now.decision.type is DecisionType.POSTPONE:
        return True
    return now.report is not None and now.report.reason is not None and expected is not None and expected.last >= day


def _newest(now: Standing) -> tuple[Related, ...]:
    return (Related(now.report.file, now.report.steps, _NEWEST_REPORT),) if now.report else ()


RULES = (status_stale, late_start, past_end, measure_without_status, no_status_round)
