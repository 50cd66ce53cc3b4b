"""The parts of the June memo on others and on time: partners, decisions, gaps, and what comes next."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import COMMITMENTS, DECISION_TYPES, PARTICIPATIONS
from innenforskap.i18n.numbers import counted
from innenforskap.model.about import Due
from innenforskap.model.decision import Decision, FollowUp
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.vocabulary import Commitment, Paper, Participation
from innenforskap.model.when import When
from innenforskap.query.decided import done_follow_ups, open_follow_ups
from innenforskap.query.gaps import gaps
from innenforskap.query.partners import participation
from innenforskap.query.schedule import expected_start, is_reached, next_paper, planned_start
from innenforskap.query.standing import Standing, is_started
from innenforskap.report import june_words as words
from innenforskap.report.lines import NOT_GIVEN, actor, at, begun, joined, passing, title, unended
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Block, Bullets, Entry, Fact, Line, Paragraph, Section, Table

_TOGETHER = {Commitment.JOINT, Commitment.INVITATION}
_YES = {Participation.ACCEPTED, Participation.ACTIVE}


def partners(on: Occasion) -> Section:
    """Return who takes part in what is done together, and what those invited have answered."""
    found = [now.measure for now in on.standings if _is_together(on, now.measure)]
    if not found:
        return Section("partners", on.said(words.PARTNERS), (on.sentence(words.NO_PARTNERS),))
    rows = tuple(_together(on, measure) for measure in found)
    table = Table(on.said(words.PARTNERS_CAPTION), on.columns(words.PARTNER_COLUMNS), rows)
    return Section("partners", on.said(words.PARTNERS), (*_invited(on, found), table))


def _is_together(on: Occasion, measure: Measure) -> bool:
    return measure.commitment in _TOGETHER or any(participation(each, on.day) for each in measure.partners)


def _invited(on: Occasion, measures: list[Measure]) -> Iterator[Paragraph]:
    invitations = (measure for measure in measures if measure.commitment is Commitment.INVITATION)
    answers = [participation(each, on.day) for measure in invitations for each in measure.partners]
    if answers:
        yes = sum(answer in _YES for answer in answers)
        partners = counted(len(answers), on.language, words.PARTNER, words.PARTNERS_MANY)
        yield on.sentence(words.INVITED, partners=partners, yes=str(yes) if yes else words.NOBODY.said(on.language))


def _together(on: Occasion, measure: Measure) -> tuple[Line, ...]:
    commitment = COMMITMENTS[measure.commitment] if measure.commitment else NOT_GIVEN
    answers = joined(_answers(on, measure), on.language, ". ")
    return title(measure, on.language), on.said(commitment), answers or on.said(words.NO_PARTNER)


def _answers(on: Occasion, measure: Measure) -> Iterator[Line]:
    """Give each answer there is, with those who gave it."""
    for answer in (*Participation, None):
        names = [
            actor(on.plan, each.actor, on.language)
            for each in measure.partners
            if participation(each, on.day) is answer
        ]
        if names:
            label = (PARTICIPATIONS[answer] if answer else words.NO_ANSWER).said(on.language)
            yield on.said(words.ANSWER, answer=label, names=joined(names, on.language, ", "))


def follow_up(on: Occasion) -> Section:
    """Return what earlier decisions asked for and that is not yet done, and shortly what is done since last time."""
    rows = tuple(_follow_up(on, *each) for each in open_follow_ups(on.plan, on.day))
    table = Table(on.said(words.FOLLOW_UP_CAPTION), on.columns(words.FOLLOW_UP_COLUMNS), rows)
    opened = table if rows else on.sentence(words.NO_FOLLOW_UP)
    return Section("follow-up", on.said(words.FOLLOW_UP), (opened, *_done(on)))


def _done(on: Occasion) -> Iterator[Block]:
    if on.since and (found := done_follow_ups(on.plan, on.since, on.day)):
        yield on.sentence(words.DONE_SINCE, day=on.day_of(on.since))
        yield Bullets(tuple(_followed_up(on, *each) for each in found))


def _followed_up(on: Occasion, decision: Decision, asked: FollowUp) -> Line:
    facts = {"when": at(asked.done, on.language), "decision": _decided(on, decision)}
    return on.said(words.FOLLOWED_UP, text=unended((on.told(asked.text),)), **facts)


def _follow_up(on: Occasion, decision: Decision, asked: FollowUp) -> tuple[Line, ...]:
    return (
        _decided(on, decision),
        (on.told(asked.text),),
        actor(on.plan, asked.owner, on.language),
        begun(passing(asked.due, on.day, on.language)),
    )


def _decided(on: Occasion, decision: Decision) -> Line:
    body = on.body(decision.body)
    found = (on.plan.measures.get(measure) for measure in decision.about)
    titles = joined((title(measure, on.language) for measure in found if measure), on.language)
    what = on.said(DECISION_TYPES[decision.type])
    return on.said(
        words.DECIDED_IN if decision.case_no else words.DECIDED,
        what=on.said(words.ABOUT_MEASURES, what=what, measures=titles) if titles else what,
        body=on.name(body) if body else decision.body,
        day=on.day_of(decision.date),
        case_no=decision.case_no or "",
    )


def open_gaps(on: Occasion) -> Section:
    """Return what the plan and its reports leave open, by name, as an annex; nothing where there is nothing to lack."""
    facts = tuple(_gaps(on))
    told = (on.sentence(words.GAPS_NOTE), Entry((), facts)) if facts else ()
    return Section("gaps", on.said(words.GAPS), told, annex=True)


def _gaps(on: Occasion) -> Iterator[Fact]:
    """Give what the measures lack, if there are any, and which indicators are not in use."""
    found = gaps(on.plan, on.day)
    for name, label in words.ALWAYS_TOLD.items() if on.standings else ():
        yield _gap(on, label, getattr(found, name))
    for name, label in words.TOLD_IF_ANY.items():
        if measures := getattr(found, name):
            yield _gap(on, label, measures)
    if found.not_in_use:
        yield _indicators(on, found.not_in_use)


def _gap(on: Occasion, phrase: Phrase, measures: tuple[Measure, ...]) -> Fact:
    label = on.said(words.GAP_LABEL, label=phrase.said(on.language), n=str(len(measures)))
    if not measures:
        return Fact(label, on.sentence(words.NONE))
    if len(measures) == len(on.plan.measures) > 1:
        return Fact(label, on.sentence(words.ALL))
    return Fact(label, Bullets(tuple(title(measure, on.language) for measure in measures)))


def _indicators(on: Occasion, indicators: tuple[Indicator, ...]) -> Fact:
    label = words.NOT_IN_USE.said(on.language)
    items = tuple((on.told(indicator.title),) for indicator in indicators)
    return Fact(on.said(words.GAP_LABEL, label=label, n=str(len(items))), Bullets(items))


def ahead(on: Occasion) -> Section:
    """Return what the calendar, the reports and the decisions say will happen before the next big report, by time."""
    end = _end(on)
    heading = on.said(words.AHEAD_TO, when=at(end, on.language)) if end else on.said(words.AHEAD)
    rows = tuple((begun(at(when, on.language)), what) for when, what in dates(on))
    table = Table(on.said(words.AHEAD_CAPTION), on.columns(words.AHEAD_COLUMNS), rows)
    return Section("ahead", heading, (table if rows else on.sentence(words.NOTHING_AHEAD),))


def dates(on: Occasion) -> tuple[tuple[When, Line], ...]:
    """Return what is to happen from the day on, and when, up to the next paper of the other kind."""
    end = _end(on)
    coming = (each for each in _coming(on) if each[0].last >= on.day and (end is None or each[0].first <= end.last))
    return tuple(sorted(coming, key=lambda each: (each[0].last, each[0].first)))


def _end(on: Occasion) -> When | None:
    others = (next_paper(on.plan, on.day, paper) for paper in Paper if paper is not on.paper)
    return next((when for when in others if when), None)


def _coming(on: Occasion) -> Iterator[tuple[When, Line]]:
    for now in on.standings:
        yield from _of_measure(on, now)
    for each in open_follow_ups(on.plan, on.day):
        if each.follow_up.due:
            yield each.follow_up.due, on.said(words.FOLLOW_UP_DUE, text=(on.told(each.follow_up.text),))
    for indicator in gaps(on.plan, on.day).not_in_use:
        if indicator.expected:
            yield indicator.expected, on.said(words.INDICATOR_READY, title=(on.told(indicator.title),))
    for told in on.plan.communications.values():
        if told.next:
            yield told.next, on.said(words.TOLD_NEXT, title=(on.told(told.title),))
    for due in on.plan.about.calendar:
        when = next_paper(on.plan, on.day, due.paper)
        if when and due.paper is not on.paper:
            yield when, _paper(on, due)


def _of_measure(on: Occasion, now: Standing) -> Iterator[tuple[When, Line]]:
    """Give when an open measure is now expected to begin or end, and to reach its milestones."""
    if not now.is_open:
        return
    measure = title(now.measure, on.language)
    expected = expected_start(now)
    planned = planned_start(now.measure)
    if expected and not is_started(now):
        yield expected, on.said(words.START_EXPECTED, measure=measure)
    elif planned and not is_started(now):
        yield planned, on.said(words.START_PLANNED, measure=measure)
    if now.report and now.report.expected_end:
        yield now.report.expected_end, on.said(words.END_EXPECTED, measure=measure)
    for milestone in now.measure.milestones.values():
        if milestone.due and not is_reached(milestone, on.day):
            yield milestone.due, on.said(words.MILESTONE_DUE, title=(on.told(milestone.title),), measure=measure)


def _paper(on: Occasion, due: Due) -> Line:
    paper = words.PAPERS[due.paper].said(on.language)
    sender, reader = on.body(due.from_), on.body(due.to)
    if sender and reader:
        return on.said(words.PAPER_FROM_TO, sender=begun(on.name(sender)), paper=paper, body=on.name(reader))
    return on.said(words.PAPER_DUE, paper=paper)
