"""Everything of a plan that is due or happens from a day on, and what should have been done before it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from innenforskap.model.base import Record
from innenforskap.model.plan import Plan
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import ArenaState, Maturity, Paper, PhaseState, VersionState
from innenforskap.model.when import When
from innenforskap.query.deadline import Deadline, Sort, known
from innenforskap.query.decided import open_follow_ups
from innenforskap.query.gaps import gaps
from innenforskap.query.measure_deadlines import of_measures, status_owed
from innenforskap.query.papers import due
from innenforskap.query.requests import asked, awaited, lacks_answers
from innenforskap.query.schedule import next_paper
from innenforskap.query.standing import standings

_SORTS = list(Sort)


def deadlines(plan: Plan, day: date) -> tuple[Deadline, ...]:
    """Return all that is due or happens on `day` or later, and all that is overdue then, the first to come first.

    What only happens is left out once it is over. In a plan that no longer holds, nobody owes anything.
    """
    if plan.about.version_state is VersionState.SUPERSEDED:
        return ()
    found = (each._replace(is_over=each.when.last < day) for each in _all(plan, day))
    return tuple(sorted((each for each in found if not each.is_over or each.is_overdue), key=_place))


def joined(found: Iterable[Deadline]) -> tuple[Deadline, ...]:
    """Return deadlines with the reports that actors owe for one paper as one: what each owes is told with the actor."""
    told: dict[str, Deadline] = {}
    for each in found:
        is_owed = each.sort is Sort.STATUS and bool(each.who)
        one = each._replace(id="", municipalities=()) if is_owed else each
        before = told.get(one.key)
        if before:
            one = one._replace(who=(*before.who, *one.who), measures=(*before.measures, *one.measures))
        told[one.key] = one
    return tuple(told.values())


def by_actor(found: Iterable[Deadline]) -> Mapping[str, tuple[Deadline, ...]]:
    """Return the deadlines of each actor that is to see to any, alone or with others, in the order they are given."""
    return _grouped((id_, each) for each in found for id_ in each.who)


def by_municipality(found: Iterable[Deadline]) -> Mapping[str, tuple[Deadline, ...]]:
    """Return the deadlines that are about each municipality, by its number, in the order they are given."""
    return _grouped((number, each) for each in found for number in each.municipalities)


def _grouped(pairs: Iterable[tuple[str, Deadline]]) -> Mapping[str, tuple[Deadline, ...]]:
    groups: dict[str, list[Deadline]] = defaultdict(list)
    for name, each in pairs:
        groups[name].append(each)
    return {name: tuple(each) for name, each in sorted(groups.items())}


def _place(each: Deadline) -> tuple[date, date, int, str]:
    return each.when.last, each.when.first, _SORTS.index(each.sort), each.key


def _all(plan: Plan, day: date) -> Iterator[Deadline]:
    now = standings(plan, day)
    yield from _of_plan(plan, day)
    yield from _treatments(plan)
    yield from status_owed(plan, now, day)
    yield from of_measures(plan, now, day)
    yield from _follow_ups(plan, day)
    yield from _replies(plan, day)
    yield from _of_indicators(plan, day)
    yield from _of_what_is_around(plan)
    yield from _of_dialogue(plan)


def _of_plan(plan: Plan, day: date) -> Iterator[Deadline]:
    """Give the next of each promised paper, and the ends of the plan's phases and of the plan."""
    for paper in Paper:
        if when := next_paper(plan, day, paper):
            yield Deadline(Sort.PAPER, when, "plan", "", f"{paper}/{when.first.year}", who=_giver(plan, paper))
    for id_, phase in plan.about.phases.items():
        if phase.period and phase.period.to and phase.state is not PhaseState.COMPLETED:
            yield Deadline(Sort.PHASE_END, phase.period.to, "plan", "", str(id_), phase.title)
    if plan.about.period and plan.about.period.to:
        yield Deadline(Sort.PLAN_END, plan.about.period.to, "plan", "", title=plan.about.title)


def _giver(plan: Plan, paper: Paper) -> tuple[str, ...]:
    promised = due(plan, paper)
    body = plan.bodies.get(promised.from_ or "") if promised else None
    return known(body.actor if body else None)


def _treatments(plan: Plan) -> Iterator[Deadline]:
    """Give when each body is to treat a paper; what came of it is told once it has, and a body may treat it twice."""
    for paper in plan.papers.values():
        for at, step in enumerate(paper.treatment):
            body = plan.bodies.get(step.body)
            if step.date and step.outcome is None:
                who, title = known(body.actor if body else None), body.name if body else None
                yield Deadline(Sort.TREATMENT, step.date, "papers", paper.id, f"{at}/{step.body}", title, who=who)


def _follow_ups(plan: Plan, day: date) -> Iterator[Deadline]:
    for decision, follow_up in open_follow_ups(plan, day):
        if follow_up.due:
            what = _of(Sort.FOLLOW_UP, follow_up.due, decision, follow_up.text)
            yield what.owed(plan, known(follow_up.owner), decision.about)


def _replies(plan: Plan, day: date) -> Iterator[Deadline]:
    """Give the answers that are awaited, until all have answered; afterwards only where some are known not to have.

    Who has used the answers there were, no longer waits for the others.
    """
    for request in plan.requests.values():
        lacks, who = lacks_answers(plan, request, day), awaited(plan, request, day)
        is_open = lacks or (not asked(plan, request) and bool(who or not request.to))
        if request.due and (is_open if request.due.last >= day else lacks and not request.used_for):
            yield _of(Sort.REPLY, request.due, request, request.title).owed(plan, who)


def _of_indicators(plan: Plan, day: date) -> Iterator[Deadline]:
    """Give when an indicator is to be in use, and until it is retired, when new figures come and its goals are due."""
    for indicator in gaps(plan, day).not_in_use:
        if indicator.expected:
            ready = _of(Sort.INDICATOR, indicator.expected, indicator, indicator.title)
            yield ready.owed(plan, known(indicator.owner))
    for indicator in (each for each in plan.indicators.values() if each.maturity is not Maturity.RETIRED):
        if indicator.publishing:
            year = day.year + (indicator.publishing.month < day.month)
            when = When.read(f"{year}-{indicator.publishing.month:02}")
            yield _of(Sort.FIGURES, when, indicator, indicator.title)._replace(part=str(year))
        for target in indicator.targets:
            aim = _of(Sort.TARGET, target.by, indicator, indicator.title)
            yield aim._replace(part=f"{target.by}/{target.value}")


def _of_what_is_around(plan: Plan) -> Iterator[Deadline]:
    """Give when arenas are to be there, when money must be applied for, and when mandates end."""
    for arena in plan.arenas.values():
        if arena.state is ArenaState.PLANNED and arena.since:
            yield _of(Sort.ARENA, arena.since, arena, arena.name).owed(plan, known(arena.owner))
    for call in plan.calls.values():
        if call.deadline:
            yield _of(Sort.APPLICATION, call.deadline, call, call.title).owed(plan, known(call.owner))
    for mandate in plan.mandates.values():
        if mandate.period and mandate.period.to:
            yield _of(Sort.MANDATE_END, mandate.period.to, mandate, mandate.title).owed(plan, mandate.actors)


def _of_dialogue(plan: Plan) -> Iterator[Deadline]:
    """Give when something is next to be told, and when someone is to be heard."""
    for told in plan.communications.values():
        if told.next and (told.last is None or told.last.last < told.next.first):
            issue = _of(Sort.COMMUNICATION, told.next, told, told.title)
            yield issue.owed(plan, known(told.owner), told.measures)
    for heard in plan.consultations.values():
        if when := heard.date or (heard.period and (heard.period.to or heard.period.from_)):
            meeting = _of(Sort.CONSULTATION, when, heard, heard.title)
            yield meeting.owed(plan, known(heard.held_by, *heard.heard), heard.measures)


def _of(sort: Sort, when: When, record: Record, title: Text) -> Deadline:
    return Deadline(sort, when, record.origin.kind, record.id, title=title)
