"""What is told of one change: in words, with why as far as the plan says, and texts as they were and as they are."""

from collections.abc import Iterator, Mapping
from datetime import date

from innenforskap.compare.change import Change, Difference, Spot, Topic, Why
from innenforskap.compare.fetched import FETCHED
from innenforskap.i18n.fields import label as field_label
from innenforskap.i18n.letters import lowered
from innenforskap.i18n.numbers import day as in_words
from innenforskap.i18n.numbers import listed
from innenforskap.model.base import Record
from innenforskap.model.decision import Decision, FollowUp
from innenforskap.model.delivery import Ended
from innenforskap.model.fields import fields
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.refs import MeasureRef
from innenforskap.model.status import Status
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import State
from innenforskap.query.fields import is_written
from innenforskap.query.standing import SETS
from innenforskap.report import changes_words as words
from innenforskap.report.changed_fetched import fetched
from innenforskap.report.changed_fields import Clause, Sides, clause
from innenforskap.report.changed_names import called
from innenforskap.report.changed_values import Teller, settled
from innenforskap.report.lines import joined, ours, title, unended, within
from innenforskap.report.paper import Line
from innenforskap.report.values import label

_TOLD_OF_NEW: Mapping[str, tuple[str, ...]] = {
    "measures": ("strand", "group", "lead", "period"),
    "barriers": ("state",),
    "indicators": ("maturity",),
    "calls": ("deadline",),
    "status": ("state", "progress", "effect"),
}
"""The fields that are told of a record that is new: what one asks first."""


_FIGURE = frozenset({"value", "finality", "missing"})
"""The fields of an observation that make a figure."""


def told(sides: Sides, change: Change) -> Clause:
    """Return all that is told of a change, which is one line wherever it stands."""
    found = _told(sides, change)
    # A report that is gone takes the reason it gave with it.
    reports = [part for part in change.parts if isinstance(part.spot.value, Status)]
    is_gone = bool(reports) and all(part.new is None for part in reports)
    return found if is_gone else Clause((*found.words, *_why(sides.new, change.why, found.words)), found.texts)


def _told(sides: Sides, change: Change) -> Clause:
    old, new = change.old, change.new
    if change.topic is Topic.STANDING and not isinstance(change.record, Status):
        return Clause(_standing(sides, change))
    if old is None or new is None:
        return Clause(_alone(sides, change))
    if change.is_renaming:
        return Clause(sides.new.said(words.RENAMED, old=old.id, new=new.id))
    if isinstance(old, Indicator) and isinstance(new, Indicator) and change.topic is Topic.FIGURES:
        is_fetched = change.parts[0].spot.at[0] == FETCHED
        return Clause(fetched(sides, old, new, change.parts)) if is_fetched else _figures(sides, change)
    part = change.parts[0]
    for side, spot, is_new in ((sides.new, part.new, True), (sides.old, part.old, False)):
        if spot and isinstance(spot.value, Ended):
            return Clause(_left(side, spot.value, is_new=is_new))
    return clause(sides, change, change.parts)


def _alone(sides: Sides, change: Change) -> Line:
    """Return what is told of a record that only one of the plans has: of a new one more than of one that is gone."""
    side, record = (sides.new, change.new) if change.new else (sides.old, change.record)
    if isinstance(record, Decision):
        return _decision(side, record, is_new=change.new is not None)
    if change.new is None and not isinstance(record, Status):
        heirs = [
            each
            for each in sides.new.plan.of(record.origin.kind).values()
            if record.id in getattr(each, "formerly", ())
        ]
        return sides.new.said(words.HEIR, heir=called(sides.new, heirs[0])) if heirs else ()
    keys = _TOLD_OF_NEW.get(record.origin.kind, ())
    shown = (each for each in fields(type(record)) if each.key in keys and is_written(record, each.attribute))
    found = [side.said(words.FIELD, label=side.label(each), told=side.value(record, (each.key,))) for each in shown]
    return joined(found, side.language)


def _decision(side: Teller, decision: Decision, *, is_new: bool) -> Line:
    """Return what was decided, by whom and why; what it was, where the decision is in the plan no more."""
    line = _outcome(side, decision)
    if not is_new:
        line = side.said(words.NO_DECISION, told=line)
    if decision.about:
        line = side.said(words.WITH_MORE, known=line, rest=side.decided(decision))
    if decision.reason and is_new:
        line = _sentence(side, line, side.said(words.BECAUSE, reason=(decision.reason.told(side.language),)))
    if decision.follow_up and is_new:
        follow_up = _follow_up(side, decision, decision.follow_up)
        line = _sentence(side, line, side.said(words.FOLLOWED_UP, follow_up=follow_up))
    return line


def _outcome(side: Teller, decision: Decision) -> Line:
    """Return what a decision makes of a measure: that it has ended, and into what, or what is to be done with it."""
    state = SETS.get(decision.type)
    if state and state.is_closed:
        return _ended(side, state, decision.into, decision.moved_to)
    return side.said(words.DECIDED, type=lowered(label(decision.type, side.language)))


def _ended(side: Teller, how: State, into: MeasureRef | None, moved_to: Text | None = None) -> Line:
    if moved_to:
        return side.said(words.TO, plan=(moved_to.told(side.language),))
    if into and (measure := side.plan.measures.get(into)):
        return side.said(words.WITH, measure=title(measure, side.language))
    return ours(lowered(label(how, side.language)), side.language)


def _left(side: Teller, ended: Ended, *, is_new: bool) -> Line:
    """Return how a measure left the plan, or how it no longer has left it."""
    line = _ended(side, ended.how, ended.into)
    if not is_new:
        return side.said(words.NOT_LEFT, how=line)
    if ended.version:
        line = side.said(words.IN_VERSION, told=line, version=ended.version)
    if ended.text:
        line = _sentence(side, line, (ended.text.told(side.language),))
    decision = side.plan.decisions.get(ended.decision or "")
    return _sentence(side, line, side.said(words.BY_DECISION, decision=side.decided(decision))) if decision else line


def _follow_up(side: Teller, decision: Decision, follow_up: FollowUp) -> Line:
    """Return what is to be done, and after it by whom and when."""
    rest = [side.value(decision, ("follow_up", key)) for key in ("owner", "due") if getattr(follow_up, key)]
    if follow_up.done:
        rest.append(side.said(words.DONE_ON, when=side.value(decision, ("follow_up", "done"))))
    line: Line = (follow_up.text.told(side.language),)
    return side.said(words.WITH_MORE, known=unended(line), rest=joined(rest, side.language, ", ")) if rest else line


def _sentence(side: Teller, line: Line, after: Line) -> Line:
    """Return a line and a sentence after it, with a full stop between where there is none."""
    end = " " if not line or line[-1].words.endswith((".", "!", "?")) else ". "
    return (*line, *ours(end if line else "", side.language), *after)


def _why(side: Teller, why: Why | None, line: Line) -> Line:
    """Return the reason there is for a change, as what follows a line."""
    if why is None:
        return ()
    told = line
    if why.cause:
        told = _sentence(side, told, side.said(words.CAUSE, cause=label(why.cause, side.language)))
    if why.reason:
        reason: Line = (why.reason.told(side.language),)
        told = _sentence(side, told, reason if why.cause else side.said(words.CAUSE, cause=reason))
    if why.decision:
        told = _sentence(side, told, side.said(words.BY_DECISION, decision=side.decided(why.decision)))
    return told[len(line) :]


def _standing(sides: Sides, change: Change) -> Line:
    """Return the axes that are others, and the reports that are on one side only."""
    axes = [part for part in change.parts if part.spot.at[0] != "status"]
    reports = [part for part in change.parts if part.spot.at[0] == "status"]
    now = next((part.new.value for part in axes if part.new and part.spot.at == ("state",)), None)
    told = [
        _axis(sides, change, part)
        for part in axes
        # That a measure which has ended is no longer on time goes without saying.
        if not (
            part.spot.at == ("progress",)
            and part.new
            and part.new.value is None
            and isinstance(now, State)
            and now.is_closed
        )
    ]
    told += _reports(sides, reports)
    if not axes:
        told.append(sides.new.said(words.SAME_AXES))
    return joined(told, sides.language)


def _axis(sides: Sides, change: Change, part: Difference) -> Line:
    was, now = (
        ours(label(spot.value, sides.language), sides.language) if spot and spot.value else sides.new.said(missing)  # type: ignore[arg-type]
        for spot in part
        for missing in [words.NOT_REPORTED if part.spot.at == ("state",) else words.NOTHING]
    )
    is_first = change.old is None
    line = within(now) if is_first else sides.new.said(words.FROM_TO, old=within(was), new=within(now))
    return sides.new.said(words.FIELD, label=lowered(field_label(str(part.spot.at[0]), sides.language)), told=line)


def _reports(sides: Sides, parts: list[Difference]) -> Iterator[Line]:
    for one, many, found in (
        (words.NEW_REPORT, words.NEW_REPORTS, [part.spot for part in parts if part.new]),
        (words.REPORT_OUT, words.REPORTS_OUT, [part.spot for part in parts if part.old]),
    ):
        days = [in_words(date.fromisoformat(str(spot.at[1])), sides.language) for spot in found]
        if days:
            yield sides.new.said(one if len(days) == 1 else many, days=listed(days, sides.language))


def _figures(sides: Sides, change: Change) -> Clause:
    """Return a figure that is new, withdrawn or another than it was, and what else is said of it."""
    first = change.parts[0]
    olds, news = (_figure(*side) for side in ((sides.old, change.old, first.old), (sides.new, change.new, first.new)))
    if first.old is None:
        return Clause(sides.new.said(words.NEW_FIGURE, period=news[0], figure=news[1]))
    if first.new is None:
        return Clause(sides.new.said(words.NO_FIGURE, period=olds[0], figure=olds[1]))
    rest = [part for part in change.parts if part.spot.at[-1] not in _FIGURE]
    if len(rest) == len(change.parts):
        return clause(sides, change, rest)
    line = sides.new.said(words.FIGURE, period=news[0], old=olds[1], new=news[1])
    more = clause(sides, change, rest) if rest else Clause()
    return Clause(joined(filter(None, (line, more.words)), sides.language), more.texts)


def _figure(side: Teller, record: Record | None, spot: Spot | None) -> tuple[Line, Line]:
    """Return what a figure is for, and the figure with how settled it is, or why there is none."""
    figures = side.at(record, ("observations",)) if record else ()
    at = spot.at[1] if spot and len(spot.at) > 1 else None
    shown = figures[at] if isinstance(figures, tuple) and isinstance(at, int) else None
    if not isinstance(shown, Observation) or not isinstance(record, Indicator):
        return (), ()
    return side.known(shown, record), settled(side, record, shown)
