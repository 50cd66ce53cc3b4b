"""What is more than a field of a measure: a deadline and why it moved, an end and the decision it rests on."""

from collections.abc import Iterable, Iterator

from innenforskap.compare.change import DATES, Change, Difference, Topic, Why
from innenforskap.compare.sides import Sides
from innenforskap.model.delivery import Ended, Moved
from innenforskap.model.status import Status
from innenforskap.model.when import When
from innenforskap.query.standing import ENDS, SETS, reports


def told(sides: Sides, changes: Iterable[Change]) -> Iterator[Change]:
    """Give the changes of a measure, each deadline with why, and none that a decision in one plan only tells."""
    for each in changes:
        if each.topic is Topic.DEADLINES:
            yield _moved(sides, each)
        elif not (each.topic is Topic.ENDING and _is_told(sides, each)):
            yield each


def _is_told(sides: Sides, change: Change) -> bool:
    """Tell whether a measure was said to have ended as a decision says that is in one plan only."""
    for part in change.parts:
        for spot in (part.old, part.new):
            ended = spot.value if spot else None
            if isinstance(ended, Ended) and any(
                decision.id == ended.decision or SETS.get(decision.type) is ended.how
                for decision in sides.new_decisions
                if not _ids(change).isdisjoint(decision.about)
            ):
                return True
    return False


def _moved(sides: Sides, change: Change) -> Change:
    """Return the change of a deadline with why, and the deadline that no longer holds told once."""
    dues = {part.spot.at[-1]: part for part in change.parts if part.spot.at[-1] in DATES}
    ends = {spot.value for part in dues.values() for spot in part if spot and isinstance(spot.value, When)}
    traces = [part for part in change.parts if _is_trace(part, ends)]
    entries = [part.spot.value for part in traces]
    why = _of_trace(sides, entries) or (
        _of_decision(sides, change) or _of_report(sides, change, ends) if dues else None
    )
    return change._replace(parts=tuple(part for part in change.parts if part not in traces), why=why)


def _is_trace(part: Difference, ends: set[When]) -> bool:
    """Tell whether a part is a date that was kept when the deadline moved from it."""
    return None in part and isinstance(part.spot.value, Moved) and part.spot.value.due in ends


def _of_trace(sides: Sides, entries: list[object]) -> Why | None:
    for entry in reversed(entries):
        if isinstance(entry, Moved) and (entry.cause or entry.reason or entry.decision):
            return Why(entry.cause, entry.reason, sides.decision(entry.decision))
    return None


def _of_decision(sides: Sides, change: Change) -> Why | None:
    """Return the newest decision about the measure that is in one plan only and keeps it in the plan."""
    about = [
        each
        for each in sides.new_decisions
        if not _ids(change).isdisjoint(each.about) and each.type not in ENDS and each.date <= sides.day
    ]
    return Why(reason=about[-1].reason, decision=about[-1]) if about else None


def _of_report(sides: Sides, change: Change, ends: set[When]) -> Why | None:
    """Return the reason of the newest report that gives one, and expects the measure to end on one of the dates."""
    found = [
        report
        for plan, measure in ((sides.old, change.old), (sides.new, change.new))
        if measure and change.parts[-1].spot.at == ("period", "to")
        for report in reports(plan, measure.id, sides.day)
        if (report.cause or report.reason) and report.expected_end in ends
    ]
    newest: Status | None = max(found, key=lambda report: (report.day, repr(report)), default=None)
    return Why(newest.cause, newest.reason) if newest else None


def _ids(change: Change) -> set[str]:
    return {record.id for record in (change.old, change.new) if record}
