"""What has happened in a plan by a day, told from the plan itself: nothing is asked of git."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple, TypeAlias

from innenforskap.figures.observations import is_whole
from innenforskap.model.about import About, Adoption, Published
from innenforskap.model.barrier import Raised
from innenforskap.model.base import Record
from innenforskap.model.decision import Decision, FollowUp
from innenforskap.model.delivery import Evaluation, Introduced, Milestone, Moved
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.manuscript import Treatment
from innenforskap.model.measure import Measure
from innenforskap.model.pilot import Adopter, Spread
from innenforskap.model.plan import Plan
from innenforskap.model.request import Reply, Request, Used
from innenforskap.model.roll import Roll
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import SpreadVerdict
from innenforskap.model.when import ObservationPeriod, When
from innenforskap.query.standing import Standing, place_in_plan, standing


class Sort(StrEnum):
    """What sort of thing happened, in the order they are told of one day."""

    ADOPTED = "adopted"
    ROLLED = "rolled"
    PUBLISHED = "published"
    TREATED = "treated"
    DECIDED = "decided"
    FOLLOWED_UP = "followed-up"
    INTRODUCED = "introduced"
    REPORTED = "reported"
    REACHED = "reached"
    POSTPONED = "postponed"
    EVALUATED = "evaluated"
    JUDGED = "judged"
    TAKEN_UP = "taken-up"
    RELEASED = "released"
    RAISED = "raised"
    ANSWERED = "answered"
    ASKED = "asked"
    REPLIED = "replied"
    USED = "used"


class Report(NamedTuple):
    """A status report, and how the measure stood the day before it."""

    report: Status
    was: Standing

    @property
    def is_first(self) -> bool:
        """Whether nobody had reported on the measure before."""
        return self.was.report is None

    @property
    def is_news(self) -> bool:
        """Whether it says something else than was known, mends what was said, or is the first.

        What a report says nothing of is no news.
        """
        told, was = self.report, self.was
        same = (told.state or was.state, told.progress or was.progress, told.effect or was.effect) == was[1:4]
        return not same or self.is_first or told.corrects is not None


class Postponed(NamedTuple):
    """A due date of a milestone that no longer holds, and the one that took its place, if any is given."""

    milestone: Milestone
    moved: Moved
    to: When | None


class Released(NamedTuple):
    """The figures for everyone of the newest period that was published on a day."""

    period: ObservationPeriod
    figures: tuple[Observation, ...]


class Replied(NamedTuple):
    """Those who answered a request on one day, or in one month or longer time."""

    replies: tuple[Reply, ...]


Part: TypeAlias = (
    Adoption
    | Roll
    | Published
    | Treatment
    | Decision
    | FollowUp
    | Introduced
    | Report
    | Milestone
    | Postponed
    | Evaluation
    | Spread
    | Adopter
    | Released
    | Raised
    | Request
    | Replied
    | Used
)
"""What tells of an event in a plan."""


class Event(NamedTuple):
    """Something that happened: when, what sort it is, the record it stands in, and the part that tells of it.

    `id` stays the same when texts are reworded, when more happens, and in every language.
    """

    when: When
    sort: Sort
    record: Record
    id: str
    part: Part

    @property
    def span(self) -> When:
        """The month it happened in, or the whole time where the plan says no month."""
        first, last, _ = self.when
        month = first.replace(day=1)
        is_within = (first.year, first.month) == (last.year, last.month)
        return When.read(f"{month:%Y-%m}") if is_within else self.when


def events(plan: Plan, day: date) -> tuple[Event, ...]:
    """Return what has happened by `day`, the newest month first, and in it the newest first.

    A time that is no day has come when it begins, as everywhere else.
    """
    found = [each for source in _SOURCES for each in source(plan) if each.when.first <= day]
    seen: Counter[str] = Counter()
    numbered = []
    for each in sorted(found, key=lambda each: (each.id, each.when.first)):
        seen[each.id] += 1
        numbered.append(each if seen[each.id] == 1 else each._replace(id=f"{each.id}/{seen[each.id]}"))
    return tuple(sorted(numbered, key=lambda each: _place(plan, each)))


def _place(plan: Plan, event: Event) -> tuple[object, ...]:
    span, measure = event.span, _measure(plan, event.record)
    return (
        -span.first.toordinal(),
        span.last,
        span.written,
        -event.when.first.toordinal(),
        event.when.last,
        [*Sort].index(event.sort),
        place_in_plan(plan, measure) if measure else (),
        event.id,
    )


def _measure(plan: Plan, record: Record) -> Measure | None:
    return plan.measures.get(record.measure) if isinstance(record, Status) else None


def _event(when: When | date | None, sort: Sort, record: Record, part: Part, *key: object) -> Iterator[Event]:
    """Give an event, unless the plan does not say when."""
    if when is not None:
        at = when if isinstance(when, When) else When(when, when, when.isoformat())
        yield Event(at, sort, record, "/".join(map(str, (sort, record.origin.kind, record.id, *key))), part)


def _of_the_plan(plan: Plan) -> Iterator[Event]:
    about: About = plan.about
    # The adoption that a draft may still tell of is that of the version before, and is told all the same.
    if about.adopted and about.adopted.date:
        yield from _event(about.adopted.date, Sort.ADOPTED, about, about.adopted, about.adopted.date)
    for roll in plan.rolls.values():
        yield from _event(roll.date, Sort.ROLLED, roll, roll)
    for each in about.published:
        yield from _event(each.date, Sort.PUBLISHED, about, each, each.date, each.paper or "", each.language)
    for paper in plan.papers.values():
        for step in paper.treatment:
            # A day that is only planned says nothing of what came of it.
            if step.outcome:
                yield from _event(step.date, Sort.TREATED, paper, step, step.body)


def _of_decisions(plan: Plan) -> Iterator[Event]:
    for decision in plan.decisions.values():
        yield from _event(decision.date, Sort.DECIDED, decision, decision)
        if decision.follow_up:
            yield from _event(decision.follow_up.done, Sort.FOLLOWED_UP, decision, decision.follow_up)


def _of_reports(plan: Plan) -> Iterator[Event]:
    for report in plan.status.values():
        if report.measure in plan.measures:
            was = standing(plan, report.measure, report.day - timedelta(days=1))
            yield from _event(report.day, Sort.REPORTED, report, Report(report, was))


def _of_measures(plan: Plan) -> Iterator[Event]:
    for measure in plan.measures.values():
        if measure.introduced:
            yield from _event(measure.introduced.date, Sort.INTRODUCED, measure, measure.introduced)
        for id_, milestone in measure.milestones.items():
            yield from _event(milestone.done, Sort.REACHED, measure, milestone, id_)
            yield from _postponed(measure, id_, milestone)
        if measure.evaluation and measure.evaluation.verdict:
            yield from _event(measure.evaluation.date, Sort.EVALUATED, measure, measure.evaluation)
        yield from _of_a_pilot(measure)


def _postponed(measure: Measure, id_: str, milestone: Milestone) -> Iterator[Event]:
    due = (*(moved.due for moved in milestone.moved[1:]), milestone.due)
    for moved, to in zip(milestone.moved, due, strict=False):
        yield from _event(moved.on, Sort.POSTPONED, measure, Postponed(milestone, moved, to), id_, moved.due)


def _of_a_pilot(measure: Measure) -> Iterator[Event]:
    spread = measure.pilot.spread if measure.pilot else None
    if spread is None:
        return
    if spread.verdict is not SpreadVerdict.NOT_ASSESSED:
        yield from _event(spread.date, Sort.JUDGED, measure, spread, spread.verdict)
    for adopter in spread.adopters:
        who = adopter.actor or adopter.municipality_no or ""
        yield from _event(adopter.since, Sort.TAKEN_UP, measure, adopter, who)


def _of_indicators(plan: Plan) -> Iterator[Event]:
    for indicator in plan.indicators.values():
        for published, released in _released(indicator):
            yield from _event(published, Sort.RELEASED, indicator, released, released.period)


def _released(indicator: Indicator) -> Iterator[tuple[date, Released]]:
    """Give what was published on each day, the first first; figures of groups and ages stand on the indicator's page.

    Of a series that was published as a whole, only its newest period is news.
    """
    told = [(each.published, each) for each in indicator.series if each.published and is_whole(indicator, each)]
    for day, each in groupby(sorted(told, key=lambda one: one[0]), key=lambda one: one[0]):
        figures = [figure for _, figure in each if figure.value is not None and figure.missing is None]
        if figures:
            newest = max((figure.period for figure in figures), key=lambda period: period.last)
            yield day, Released(newest, tuple(figure for figure in figures if figure.period == newest))


def _of_barriers(plan: Plan) -> Iterator[Event]:
    for barrier in plan.barriers.values():
        for raised in barrier.raised:
            who = raised.to or raised.body or ""
            yield from _event(raised.date, Sort.RAISED, barrier, raised, who)
            yield from _event(raised.answered, Sort.ANSWERED, barrier, raised, who)


def _of_requests(plan: Plan) -> Iterator[Event]:
    for request in plan.requests.values():
        yield from _event(request.asked, Sort.ASKED, request, request)
        for when in dict.fromkeys(each.date for each in request.replies):
            replies = tuple(each for each in request.replies if each.date == when)
            yield from _event(when, Sort.REPLIED, request, Replied(replies), when)
        for used in request.used_for:
            yield from _event(used.date, Sort.USED, request, used, used.date)


_SOURCES: tuple[Callable[[Plan], Iterator[Event]], ...] = (
    _of_the_plan,
    _of_decisions,
    _of_reports,
    _of_measures,
    _of_indicators,
    _of_barriers,
    _of_requests,
)
